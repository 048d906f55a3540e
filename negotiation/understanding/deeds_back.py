"""Deeds that were told before and are taken back: "forget the migration, that was my colleague"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import is_plain
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import tokenize
from negotiation.understanding.words.clauses import ARTICLES, LEADS, POINTERS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.deeds import (
    ASKS_TO,
    DID_THAT,
    DROPS,
    LEAVES_OUT,
    MY_DEED,
    NEVER,
    NOT_BY_ME,
    NOT_TO_SAY,
    OVERDONE,
    POINTS_AT_IT,
    SENTENCES,
    THEIRS_AFTER_ALL,
    VERBS,
)


def dropped_in(clauses: Sequence[Clause], told: Sequence[str]) -> tuple[int, ...]:
    """Which of the deeds `told` a message takes back, by its words, or as the only one."""
    if not any(told):
        return ()
    spoken = [clause for clause in clauses if not clause.empty]
    if not spoken or any(clause.question or _speaks_of_offers(clause) for clause in spoken):
        return ()
    ordered = any(_orders_out(clause) for clause in spoken)
    disowns = any(_is_not_mine(clause) for clause in spoken)
    if not (ordered or disowns):
        return ()
    words = {_stem(word) for clause in spoken for word in clause.norms if _tells(word)}
    words |= {
        word for clause in spoken for word in clause.norms if word.isdigit() and len(word) > 1
    }
    found = tuple(at for at, deed in enumerate(told) if not words.isdisjoint(_stems_of(deed)))
    only = tuple(at for at, deed in enumerate(told) if deed)
    if found or len(only) > 1:
        return found
    if ordered and any(map(_names_the_deed, spoken)):
        return only  # "remove my example"
    if not disowns:
        return ()
    points = any(not POINTS_AT_IT.isdisjoint(clause.norms) for clause in spoken)
    named = ordered and bool(words)  # "forget the migration, that was my boss": another one
    return only if points and not named else ()


def _names_the_deed(clause: Clause) -> bool:
    """ "My example", "the sentence"; one about something else is another sentence."""
    named = [at for at, pair in enumerate(pairwise(clause.norms)) if pair in MY_DEED]
    return any(clause.norms[at + 2 : at + 3] != ("about",) for at in named)


_OF_OFFERS = (Cue.OFFER, Cue.WRITTEN, Cue.VERBAL, Cue.ANSWER, Cue.FLOOR)
_SAYS = frozenset("says said say got told".split())


def _speaks_of_offers(clause: Clause) -> bool:
    """Whether it is of pay; "my boss says …" offers nothing, "strike that" no price of shares."""
    if clause.has(*_OF_OFFERS):
        return True
    parts = [mark for mark in clause.all(Cue.PART) if clause.phrase(mark) not in DROPS]
    offers = [mark for mark in clause.all(Cue.OFFERS) if clause.phrase(mark) not in _SAYS]
    return bool(parts or offers)


def _orders_out(clause: Clause) -> bool:
    """ "Scrap the migration", "leave out the 40 services", "don't mention it"."""
    words = [word for word in clause.norms if word.isalpha() and word not in LEADS]
    while words and words[0] in ASKS_TO:
        words.pop(0)
    if not words or _tells_one(clause, words):
        return False
    pairs = set(pairwise(words))
    out = words[0] in LEAVES_OUT and "out" in words
    never = any(one in NEVER and two in NOT_TO_SAY for one, two in pairs)
    return words[0] in DROPS or out or never


def _tells_one(clause: Clause, words: Sequence[str]) -> bool:
    """ "Cut inference cost 40%" tells a deed, as does what has no word for a sentence or for what
    was told: "cut the bit on inference", "cut that".
    """
    if words[0] not in VERBS or not SENTENCES.isdisjoint(words):
        return False
    if clause.quantities or not _BY_HALF.isdisjoint(words):
        return True
    return words[1:2] != [] and words[1] not in POINTERS | ARTICLES


_BY_HALF = frozenset("half third quarter twice".split())


def _is_not_mine(clause: Clause) -> bool:
    """ "It wasn't me", "my team did that", "that was my colleague", "I exaggerated"."""
    words = clause.norms
    pairs = set(pairwise(words))
    if pairs & NOT_BY_ME or (words[:1] == ("i",) and not OVERDONE.isdisjoint(words)):
        return True
    theirs = not THEIRS_AFTER_ALL.isdisjoint(words) or clause.has(Cue.PERSON)
    return theirs and bool(pairs & DID_THAT)


_LONG, _STEM = 4, 5


def _tells(word: str) -> bool:
    """Whether a word says what the deed was of: no small one."""
    return len(word) >= _LONG and word.isalpha() and not is_plain(word) and word not in LEADS


def _stem(word: str) -> str:
    return word[:_STEM]


def _stems_of(deed: str) -> set[str]:
    tokens = tokenize(deed)
    numbers = {one.norm for one in tokens if one.norm.isdigit()}
    return {_stem(fold(one.norm)) for one in tokens if _tells(one.norm)} | numbers
