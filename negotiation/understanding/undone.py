"""What was told before and is taken back: a minimum, a deadline, what matters most."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Topic
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import LEADS, NEVER
from negotiation.understanding.words.undone import (
    BEHIND_NONE,
    GIVES_ORDERS,
    IS_NO_MORE,
    LEADS_TO_NONE,
    NO,
    NONE_BEHIND,
    NOT_BY_ORDER,
    NOUNS,
    OF_IT,
    ORDERS,
    TAKES_BACK,
)

_LONGEST = 3  # words of a noun


@cache
def _nouns() -> dict[tuple[str, ...], Topic]:
    return {
        tuple(noun.split()): Topic(topic)
        for topic, nouns in reversed(NOUNS.items())
        for noun in nouns.split("|")
    }


@cache
def _openers() -> frozenset[str]:
    return frozenset(noun[0] for noun in _nouns())


@called_by(_openers)
def undone_in(clauses: Sequence[Clause]) -> tuple[Topic, ...]:
    """The topics of which something told before is said to be none: "rm deadline pls", "there's no
    line, really", "i have no preference"; "they have no minimum for bonuses" is another matter.
    """
    found: list[Topic] = []
    for clause in clauses:
        if clause.question or any(isinstance(one, Money) for one in clause.quantities):
            continue
        words = [word for word in clause.norms if word[:1].isalpha()]
        found += _ordered(words) or _there_is_none(words) or _is_no_more(words)
    return tuple(dict.fromkeys(found))


def _noun_at(words: Sequence[str], at: int) -> tuple[Topic, int] | None:
    """The topic whose noun begins at a word, and where it ends."""
    if at >= len(words) or words[at] not in _openers():
        return None
    for count in range(_LONGEST, 0, -1):
        topic = _nouns().get(tuple(words[at : at + count]))
        if topic is not None:
            return topic, at + count
    return None


def _ordered(words: Sequence[str]) -> list[Topic]:
    """ "Rm deadline pls", "finalement je retire mon minimum", "i take back my floor"."""
    at = 0
    while at < len(words) and (words[at] in GIVES_ORDERS or words[at] in LEADS):
        if words[at] in ("take", "took") and ("back" in words[at + 1 : at + 5]):
            break
        at += 1
    back = tuple(words[at : at + 2]) in TAKES_BACK
    apart = words[at : at + 1] in (["take"], ["took"]) and "back" in words[at + 1 : at + 6]
    if at >= len(words) or not (words[at] in ORDERS or back or apart):
        return []
    if at and words[at - 1] in NEVER:
        return []
    at += 2 if back else 1
    while at < len(words) and words[at] in OF_IT:
        at += 1
    found = _noun_at(words, at)
    return [found[0]] if found is not None else []


def _there_is_none(words: Sequence[str]) -> list[Topic]:
    """ "Theres no line", "turns out no cutoff at all", "Frist gibt es doch keine"."""
    for at, word in enumerate(words):
        if word not in NO or not LEADS_TO_NONE.issuperset(words[:at]):
            continue
        spot = at + 1
        while spot < len(words) and words[spot] in OF_IT:
            spot += 1
        found = _noun_at(words, spot)
        if found is not None and words[spot] not in NOT_BY_ORDER:
            return [found[0]] if BEHIND_NONE.issuperset(words[found[1] :]) else []
    found = _noun_at(words, 0)
    behind = words[found[1] :] if found is not None else []
    if found is not None and not NONE_BEHIND.isdisjoint(behind) and BEHIND_NONE.issuperset(behind):
        return [found[0]]
    return []


def _is_no_more(words: Sequence[str]) -> list[Topic]:
    """ "My minimum is off", "the deadline has been lifted", "they dropped the deadline"."""
    for at in range(len(words)):
        found = _noun_at(words, at)
        if found is None or words[at] in NOT_BY_ORDER or not _MY.issuperset(words[:at]):
            continue
        behind = words[found[1] :]
        end = next((spot for spot, word in enumerate(behind) if word in IS_NO_MORE), None)
        if end is None or not _IS.issuperset(behind[:end]):
            continue
        if BEHIND_NONE.issuperset(behind[end + 1 :]):
            return [found[0]]
    taken = any(one in ("took", "taken") for one in words) and "back" in words
    if taken:
        for one, two in pairwise(words):
            if one in ("the", "my", "that") and (found := _noun_at([two], 0)) is not None:
                return [found[0]]
    return []


_MY = frozenset("my the their that this good news so well ok and".split())
_IS = frozenset("is was has been got now thing all".split())
