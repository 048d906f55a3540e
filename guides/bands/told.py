"""Sentences beside the tables that tell what somebody is paid: "In Leeds the base is £52,000."

Only tables are read, so whoever wrote one is told where it stands. Not meant: what was paid, what
others pay, what to ask for, and what a table of the guide says as well.
"""

from __future__ import annotations

from collections.abc import Iterable

from guides.bands.stated import SENTENCE_ENDS
from guides.names.mentions import mentions
from guides.text.late import Late
from guides.text.numbers import Number, scan

# What stands right before the figure: "is", "earn between", "ranges from".
_TELLS = Late(
    r"(?i)\b(?:is|are|ranges?|runs?|lies|goes|starts?|begins?|earns?|paid|pays?|gets?|makes?|"
    r"receives?)"
    r"(?: (?:at|on|with|in|from|between|about|around|approximately|roughly|currently|usually|"
    r"typically|normally|now|a|an|the|range|of|base|gross|salary)){0,5} ?:?$|"
    r"\b(?:base|salary|pay)\b[^.;:!?]{0,60}: ?$"
)
# What the sentence speaks of, where its verb does not say that it is pay.
_OF_PAY = Late(r"(?i)\b(?:base|salar(?:y|ies)|pay|wages?|gross|compensation|earn\w*|paid)\b")
_OF_PEOPLE = Late(
    r"(?i)^\W*(?:(?:all|our|new|most|the|for) )*(?:[\w-]+ ){0,3}?"
    r"(?:engineers|graduates|juniors|seniors|interns|joiners|starters|hires|managers|developers|"
    r"designers|analysts|scientists|people|staff|employees|apprentices|trainees|leads|directors)\b"
)
# Advice, a condition, a wish; what comes beside pay; what is not, or no longer, so.
_NO_STATEMENT = Late(
    r"(?i)[\"“”]|~~|<|\b(?:i|my|your|should|must|need|ask|push|aim|target|negotiat\w+|anchor|if|when|"
    r"would|could|example|not(?! (?:in|on|part of|listed|shown)\b)|no longer|"
    r"cap(?:ped)?|budget|stipend|bonus of|worth|average|median|"
    r"competitors?|market|wrong|was|were|used to|more|extra|additional|higher|on top)\b"
)
_LEAST = 1000  # of a figure that may be pay


def tells_pay(line: str, lines: Iterable[str]) -> bool:
    """Whether a line tells what somebody is paid, in figures that no table among `lines` has."""
    return any(_is_told(sentence, lines) for sentence in SENTENCE_ENDS.split(line))


def _is_told(sentence: str, lines: Iterable[str]) -> bool:
    if _OF_PAY.search(sentence) is None and _OF_PEOPLE.search(sentence) is None:
        return False
    if _NO_STATEMENT.search(sentence) is not None or any(mentions(sentence)):
        return False
    priced = [one for one in scan(sentence.rstrip(" .!?")) if _may_be_pay(one)]
    if not priced or _TELLS.search(sentence[: priced[0].start]) is None:
        return False
    of_tables = {_value(one) for line in lines if "|" in line for one in scan(line)}
    return not of_tables.issuperset(map(_value, priced))


def _may_be_pay(number: Number) -> bool:
    return number.sound and not number.percent and bool(number.mark) and _value(number) >= _LEAST


def _value(number: Number) -> float:
    return number.mantissa * 10.0 ** (max(number.power, 0) - number.places)
