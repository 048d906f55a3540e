"""Jobs before this offer, as people tell their life: where they were, for how long, on how much."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Mode
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.career import (
    AT_A,
    BY_THE_RATE,
    NOT_THEN,
    OF_WORK,
    ORDINALS,
    SOME,
    SPENT_TIME,
    STAGES,
    TIMES,
)
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import ORDINAL_ENDINGS

_OFFERED = (Cue.OFFERS, Cue.OFFER, Cue.HERE, Cue.THEY, Cue.WRITTEN, Cue.LETTER_IN, Cue.OTHER)
_FAR = 8  # words from "I did" to where it was: "did image processing at a"


_I = frozenset("i ive im we weve".split())


def tells_career(clause: Clause) -> bool:
    """ "My first job paid 110k", "for 7 years I've been at a small firm, on 95k", "freelancing at
    $120 an hour"; "the first offer was 110k" and "they want me at a small office" tell no past.
    """
    if not clause.quantities or clause.question or clause.mode is not Mode.OFFERED:
        return False
    if clause.companies or clause.has(*_OFFERED):
        return False
    words = [word for word in clause.norms if word not in LEADS]
    return _counts_jobs(words) or _was_somewhere(words) or _works_by_the_rate(clause, words)


def _counts_jobs(words: Sequence[str]) -> bool:
    """ "1st job 110k", "my second job 148k", "old job was 205k"."""
    rest = [word for word in words if word not in ("my", "the")]
    if not ORDINAL_ENDINGS.isdisjoint(rest[1:2]):
        rest = [rest[0], *rest[2:]]  # "2nd"
    return not ORDINALS.isdisjoint(rest[:1]) and not OF_WORK.isdisjoint(rest[1:2])


def _was_somewhere(words: Sequence[str]) -> bool:
    """ "I've been at a small firm", "for 11 years i did image processing at a contractor"."""
    for at, word in enumerate(words[:-1]):
        if word not in _I or words[at + 1] not in SPENT_TIME:
            continue
        behind = words[at + 2 : at + 2 + _FAR]
        there = any(one in AT_A and two in SOME for one, two in pairwise(behind))
        if there and NOT_THEN.isdisjoint(behind):
            return True
    return False


def _works_by_the_rate(clause: Clause, words: Sequence[str]) -> bool:
    """ "Then freelancing at $120/hr", "currently contracting, 65 an hour"."""
    rest = [word for word in words if word not in TIMES]
    rated = any(isinstance(one, Money) and one.per is not None for one in clause.quantities)
    return rated and not BY_THE_RATE.isdisjoint(rest[:3]) and NOT_THEN.isdisjoint(rest)


def is_next_stage(clause: Clause, before: Clause) -> bool:
    """ "4 years at TCS, then Flipkart": one more that employed the person."""
    words = [word for word in clause.norms if word.isalpha()]
    led = not STAGES.isdisjoint(words[:1]) and len(clause.companies) == 1
    only = led and len(words) == 1 + clause.companies[0].to - clause.companies[0].at
    return only and bool(before.companies)
