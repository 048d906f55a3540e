"""What tells the company's answer to an ask, or what to answer it: "they come back at $210K"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guides.advice.sentences import Own
from guides.text import beside
from negotiation.model.guide import FigureRole

_IF_THEY = re.compile(r"(?i)\b(?:if|when)(?: \w+){0,2}$")
# An answer's verb, the words before it that make it one, and what is an answer in itself.
_REPLY = re.compile(
    r"\b(?=[acehlmoprst])(?:(?:(?P<noun>answer|reply|response)|respond|comes? back|pushe?s? back|"
    r"offer|open|start|say|try|meet|land|stop|hold|move|raise|add|settle|return)s?\b|"
    r"expect(?P<list>:)|expect (?P<whom>\w+) to\b)"
)
_WHO = re.compile(
    r"(?P<who>[a-z][\w.&]*)(?P<said>(?:'ll| will| may| might| would)?"
    r"(?: likely| typically| usually| often| probably| generally| normally| tends? to)?) $"
)
# "Respond with $210K", at the head of its sentence, is ours.
_IMPERATIVE = re.compile(r"(?:^|[.;:—–]\s+|\bthen )\Z")
_ANSWERS = frozenset({"respond", "reply", "come back", "push back"})
# "Acme's UK team counters": the company by one of its parts.
_ITS_TEAM = re.compile(
    r"([A-Z][\w.&]*)'s (?:\w+ )?(?:team|recruiters?|managers?|office|side|hr|talent team)$"
)
_WHICH = re.compile(r"\b(?:first|second|next|likely|usual) $")
# Advice to expect a figure, at the head of its sentence, predicts the company's; spoken, it asks.
_EXPECT = re.compile(
    r"(?:^|[.;:,—]\s+)[Ee]xpect (?=(?:(?:pushback|"
    r"resistance|an answer|a (?:counter|reply|response)) (?:to|of|at|around|near) )?"
    r"(?:about |around |roughly )?(?:[$£€₹₪\d]|[A-Z]{3} ?\d))"
)
# Who answers an ask; after any other subject "will offer" and "typically say" tell nothing.
_THEY = frozenset(
    """
    they company recruiter recruiters manager managers team teams hr firm employer heads leads
    """.split()
)
_IS_RANGE = re.compile(r"(?i)^(?: range)? (?:is|runs|tends)\b")
_WILL = re.compile(
    r"(?i)\b(?:will|may|might|would|likely|typically|usually|often|they|company|recruiter|"
    r"expect\w*(?: an?| their| the)?(?: \w+)?|to|anticipate an?|a)$"
)
_IS_COMPETITIVE = re.compile(
    r"(?i)^[^.;]{0,60}\b(?:is|would be) (?:competitive|typical|likely|standard|common|"
    r"realistic|reasonable)\b"
)
_NAMED_BEFORE = re.compile(r"([A-Z][\w.&]*)(?: \w+)?$")


def replies(lower: str, own: Own) -> Iterator[tuple[int, FigureRole]]:
    """Where a verb of answering stands in a sentence in lower case, and whose answer it is."""
    for verb in _REPLY.finditer(lower):
        if _is_theirs(lower, verb, own):
            yield verb.start(), FigureRole.COUNTER
        elif verb[0] in _ANSWERS and _IMPERATIVE.search(beside.before(lower, verb.start())):
            yield verb.start(), FigureRole.ASK


def expected(text: str) -> Iterator[int]:
    """Where advice to expect a figure stands, one place on: it has the last word there."""
    if "xpect " in text:
        for match in _EXPECT.finditer(text):
            yield match.end() - 1


def _is_theirs(lower: str, match: re.Match[str], own: Own) -> bool:
    """Whether "they will come back at" has the company as its subject."""
    if match["list"] is not None:
        return True
    if match["whom"] is not None:
        return match["whom"] in {*_THEY, "them"} or own.is_own(match["whom"])
    before = beside.before(lower, match.start())
    if match["noun"] is not None and _WHICH.search(before) is not None:
        return True
    subject = _WHO.search(before)
    if subject is None:
        return False
    who = subject["who"]
    return who == "they" or (bool(subject["said"]) and (who in _THEY or own.is_own(who)))


def role_of_counter(text: str, start: int, end: int, own: Own) -> FigureRole | None:
    """Whether the "counter" at `text[start:end]` is the company's answer, ours, or neither."""
    before = beside.before(text, start).rstrip()
    after = beside.behind(text, end)
    if _IF_THEY.search(before):
        return None
    if _WILL.search(before):
        return FigureRole.COUNTER
    if _IS_COMPETITIVE.search(after) or _IS_RANGE.match(after):
        return FigureRole.COUNTER
    named = _ITS_TEAM.search(before) or _NAMED_BEFORE.search(before)
    if named is not None and own.is_own(named[1]):
        return FigureRole.COUNTER
    return FigureRole.ASK
