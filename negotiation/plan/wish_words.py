"""The detail of a wish and the date by which one would sign, out of the candidate's words."""

from __future__ import annotations

import re

from negotiation.model.own_words import clause
from negotiation.plan.kept_out import is_private
from negotiation.plan.mending import is_statement

_LONGEST_DETAIL = 8  # words


def detail(words: str) -> str:
    """A detail of a wish, as it stands in brackets: "5 days more"; empty where it is none."""
    text = clause(words, 60)
    plain = re.search(r"[A-Za-z0-9]", text) and not re.search(r"[()?!;{}]", text)
    if not plain or is_private(words) or len(text.split()) > _LONGEST_DETAIL:
        return ""
    return "" if is_statement(text) else text


def date_words(text: str) -> str:
    """A date as it follows "I'll sign": "by Friday", "within two days"; empty where it is none."""
    words = clause(text, 40)
    if not _DATE.fullmatch(words):
        return ""
    return words if words.casefold().startswith(_BEFORE_DATE) else f"by {words}"


_BEFORE_DATE = (
    "by ", "on ", "this ", "next ", "today", "tomorrow", "within ", "the same", "before ", "right",
    "soon",
    "immediately", "in ", "at ", "as ",
)  # fmt: skip
# A date as one says it: "Friday", "the end of next week", "4 December", "within two days".
_DATE = re.compile(
    r"(?:(?:by|on|this|next|the|end|of|in|at|within|before|same|day|days|week|weeks|month|today|"
    r"tomorrow|tonight|noon|morning|afternoon|evening|business|working|a|an|one|two|three|four|five|"
    r"ten|coming|latest|as|soon|possible|immediately|right|away|eod|cob|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|\d{1,2}(?:st|nd|rd|th)?|20\d\d|20\d\d-\d\d-\d\d)"
    r"[ ,/.]*)+",
    re.IGNORECASE,
)
