"""Which of the questions that people ask back a sentence asks, or which feeling it voices.

Words are brought to stems, and stems to what they stand for. Every key has examples; the sentence
is the question whose examples share most with it, rare words before common ones. A word that no
example has counts against all of them, so that a sentence about something else finds none.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from itertools import pairwise
from math import log
from operator import itemgetter

from negotiation.understanding.stems import Mender, stemmed, written_out
from negotiation.understanding.words.clauses import LEADS, OWNING, SPOKEN_OF
from negotiation.understanding.words.questions import (
    ADDED_WITH,
    ADDING,
    ASKING,
    INNER_OPENERS,
    OPENERS,
    QUESTIONS,
    REPORTS,
    VOICED,
    WISHED,
)
from negotiation.understanding.words.stems import WRITTEN_OUT
from negotiation.understanding.words.synonyms import GRAMMAR, ROWS

# How sure a question must be, from 0 to about 2, and how near a statement must come to a feeling.
# Where they stand was measured on lines that no example was written for: below, wrong answers
# outnumber the right ones that are lost.
_LEAST = 0.75
_LEAST_OPENS = 0.85
_LEAST_TOLD = 0.85
_SECOND = 0.2  # what a second example of the same key adds to the nearest
_RARER = 1.5  # how much more a rare word counts than a common one
# Weights in hundredths: whole numbers add up to the same in any order.
_SMALL = 30  # of a word of grammar
_MOST_OF_ROW = 800  # of what a row stands for
_MOST_OF_WORD = 400  # of a word by itself: most of them are there by chance
_STRANGE = 400  # of a word that no example has, against a sentence
_TELLING = 250  # from which a word points to examples
_GAP = 3  # words that may stand for a "~" within a phrase
_OPENERS = frozenset(OPENERS.split())
_WONDERS = "WONDER"  # the name of the row "I wonder", "not sure if"


@dataclass(frozen=True, slots=True)
class _Phrase:
    """Stems, and the rows that they stand for."""

    words: tuple[str, ...]
    rows: tuple[str, ...]
    second: str  # the stem that has to stand right behind the first; empty where any may
    gaps: bool  # "~": other words may stand between its own


@dataclass(frozen=True, slots=True)
class _Table:
    """Whose each example is and what all of it weighs; what each part weighs, which examples have
    it, and which parts are telling.
    """

    keys: tuple[str, ...]
    wholes: tuple[int, ...]
    weights: dict[str, int]
    having: dict[str, Collection[int]]
    voiced: dict[str, Collection[int]]  # of those, the examples of feelings and wishes
    telling: frozenset[str]
    common: dict[str, frozenset[int]]  # `having` of what is not telling: many have it


class Manner(IntEnum):
    """How a sentence comes: as a question, as one by its opening words only, or as a statement."""

    ASKED = 0
    OPENS = 1
    TOLD = 2


def manner_of(words: Sequence[str], *, asked: bool) -> Manner:
    """How a sentence comes; `asked`: a question mark or its grammar makes it a question."""
    if asked:
        return Manner.ASKED
    spot = 0
    while spot < len(words) and words[spot] in LEADS:
        spot += 1
    first, second = (*words[spot : spot + 2], "", "")[:2]
    opened = first in _OPENERS and not (
        (first in OWNING and second not in SPOKEN_OF) or (first == "would" and second in WISHED)
    )
    return Manner.OPENS if opened or _opens_within(words) else Manner.TOLD


def _opens_within(words: Sequence[str]) -> bool:
    """ "I accepted by phone, can I still ask": but "I know how to ask" tells."""
    if _OPENING_WITHIN.isdisjoint(words):
        return False
    return any(
        (two in INNER_OPENERS or (two[0] in ASKING and two[1] in SPOKEN_OF))
        and (not at or words[at - 1] not in REPORTS)
        and not (at and (words[at - 1], two[0]) == ("not", "do"))  # "they simply do not do that"
        for at, two in enumerate(pairwise(words))
    )


_OPENING_WITHIN = ASKING.union(first for first, _ in INNER_OPENERS)


def asks_to_add(words: Sequence[str]) -> bool:
    """ "Can that go in?", "could you add this": only that what was just told is put in."""
    pairs = {*words, *map(" ".join, pairwise(words))}
    return not ADDING.isdisjoint(pairs) and ADDED_WITH.issuperset(words)


def question_in(*readings: Sequence[str], manner: Manner = Manner.ASKED) -> str | None:
    """The key of what a sentence asks or voices; None where no key is near enough.

    Each of `readings` is the sentence or a part of it, its words folded and without signs: the
    first that asks something counts, so the whole comes before its part ("15 days is nothing, can
    I get more?"). A statement is heard only where it voices a feeling or a wish ("I'm too scared
    to send it"), or says that it wonders.
    """
    return next((key for words in readings if (key := _sure(words, manner)) is not None), None)


def _sure(words: Sequence[str], manner: Manner) -> str | None:
    """The nearest key, where it is near enough."""
    parts = _parts(words)
    told = manner is Manner.TOLD and _WONDERS not in parts
    if told and (
        _most_shared(parts) < _LEAST_TOLD
        or all(near < _LEAST_TOLD for near, _ in _ranked(parts, voiced=True))
    ):
        return None  # most statements end here: their neighbours need not be weighed
    ranked = _ranked(parts)
    if not ranked:
        return None
    (best, key), *others = ranked
    if told:
        return key if best >= _LEAST_TOLD and key in VOICED else None
    sure = 2 * best - (others[0][0] if others else 0.0)
    least = _LEAST_OPENS if manner is Manner.OPENS else _LEAST
    return key if sure >= least else None


# --- How near -------------------------------------------------------------------------------------


def _ranked(parts: frozenset[str], *, voiced: bool = False) -> list[tuple[float, str]]:
    """The two keys whose examples are nearest, the nearest first; of feelings only if `voiced`."""
    table = _table()
    shares = _shared(table, parts, table.voiced if voiced else table.having)
    if not shares:
        return []
    whole = sum([table.weights.get(part, _STRANGE) for part in parts])
    near: dict[str, tuple[float, float]] = {}  # the two nearest examples of each key
    keys, wholes = table.keys, table.wholes
    for at in sorted(shares):
        key = keys[at]
        share = 2 * shares[at] / (whole + wholes[at])
        first, second = near.get(key, _NOT_NEAR)
        if share > first:
            near[key] = share, first
        elif share > second:
            near[key] = first, share
        elif not first:
            near[key] = first, second
    found = [(first + _SECOND * second, key) for key, (first, second) in near.items()]
    return sorted(found, key=itemgetter(0), reverse=True)[:2]


_NOT_NEAR = (0.0, 0.0)


def _shared(
    table: _Table, parts: frozenset[str], having: Mapping[str, Collection[int]]
) -> dict[int, int]:
    """The examples that share a telling part, or where none does any part, and what they share.

    Added up part by part: no example is looked at for what it does not have.
    """
    telling = parts & table.telling
    shares: dict[int, int] = {}
    for part in telling or parts:
        found = having.get(part)
        if found is not None:
            weight = table.weights[part]
            shares |= {at: shares.get(at, 0) + weight for at in found}
    if telling:
        sharing = frozenset(shares)
        for part in parts - telling:
            common = table.common.get(part)
            if common is not None:
                weight = table.weights[part]
                for at in sharing & common:
                    shares[at] += weight
    return shares


def _most_shared(parts: frozenset[str]) -> float:
    """How near an example of a feeling could come that has all of the sentence that any has."""
    table = _table()
    shared = sum([table.weights[part] for part in parts if table.voiced.get(part)])
    whole = sum([table.weights.get(part, _STRANGE) for part in parts])
    return (1 + _SECOND) * 2 * shared / (whole + shared) if shared else 0.0


# --- Words, and what they stand for ---------------------------------------------------------------


def _parts(words: Sequence[str]) -> frozenset[str]:
    """What words stand for; at each, the longest phrase counts and covers its words."""
    mended, phrases = _mender().mended, _phrases()
    full = words if WRITTEN_OUT.keys().isdisjoint(words) else written_out(words)
    stems = tuple([mended(word) for word in full])
    found: set[str] = set()
    covered = [False] * len(stems)
    for at, stem in enumerate(stems):
        if covered[at]:
            continue
        if stem not in phrases:
            found.add(_by_itself(stem))
            continue
        rows, places = _phrase_at(stems, at, covered)
        found.update(rows)
        for place in places:
            covered[place] = True
    return frozenset(found)


def _phrase_at(
    stems: tuple[str, ...], at: int, covered: Sequence[bool]
) -> tuple[tuple[str, ...], Sequence[int]]:
    after = stems[at + 1] if at + 1 < len(stems) and not covered[at + 1] else ""
    begun = _phrases()[stems[at]]
    for phrase in begun.get(after) or begun.get("", ()):
        if phrase.gaps:
            places = _places(phrase.words, stems, at, covered)
            if places:
                return phrase.rows, places
            continue
        end = at + len(phrase.words)
        if stems[at:end] == phrase.words and True not in covered[at:end]:
            return phrase.rows, range(at, end)
    return (_by_itself(stems[at]),), [at]


def _by_itself(stem: str) -> str:
    """What a stem stands for that is of no phrase: a number is one like another."""
    return "#" if stem[0].isdigit() else stem


def _places(
    phrase: tuple[str, ...], stems: Sequence[str], at: int, covered: Sequence[bool]
) -> list[int]:
    """Where the words of a phrase stand, the first at `at`; empty where they don't."""
    places: list[int] = []
    spot, slack = at, 0
    for word in phrase:
        if word == "~":
            slack = _GAP
            continue
        while spot < len(stems) and (stems[spot] != word or covered[spot]) and slack:
            spot, slack = spot + 1, slack - 1
        if spot >= len(stems) or stems[spot] != word or covered[spot]:
            return []
        places.append(spot)
        spot, slack = spot + 1, 0
    return places


# --- The tables, read once ------------------------------------------------------------------------


@cache
def _phrases() -> dict[str, dict[str, tuple[_Phrase, ...]]]:
    """Every phrase of the rows by its first stem and the one behind it, the longest first."""
    rows: dict[tuple[str, ...], tuple[str, ...]] = {}
    for row in ROWS.strip().splitlines():
        names = row.split("|")
        only = (names[0].upper(),)  # no stem has capitals
        for name in names:
            words = stemmed(name)
            known = rows.get(words, only)
            rows[words] = known if only[0] in known else known + only
    by_first: dict[str, list[_Phrase]] = defaultdict(list)
    for words, found in rows.items():
        by_first[words[0]].append(_Phrase(words, found, _second(words), "~" in words))
    return {first: _by_second(found) for first, found in by_first.items()}


def _by_second(phrases: Sequence[_Phrase]) -> dict[str, tuple[_Phrase, ...]]:
    """Phrases that begin alike, by their second stem: beside it those that may have any."""
    ordered = sorted(phrases, key=lambda one: -len(one.words))
    return {
        second: tuple(one for one in ordered if one.second in ("", second))
        for second in {one.second for one in phrases}
    }


def _second(words: tuple[str, ...]) -> str:
    return words[1] if len(words) > 1 and words[1] != "~" else ""


@cache
def _mender() -> Mender:
    phrases = (one for begun in _phrases().values() for found in begun.values() for one in found)
    known = {word for one in phrases for word in one.words}
    known.update(word for _, line in _lines() for word in stemmed(line))
    return Mender(known)


def _lines() -> list[tuple[str, str]]:
    """Every key with each of its examples."""
    return [(key, line) for key, lines in QUESTIONS.items() for line in lines.split("|")]


def _weight(part: str, rarity: float) -> int:
    """What a part weighs of which one key in `rarity` has an example."""
    most = _MOST_OF_ROW if part.isupper() else _MOST_OF_WORD
    weight: float = log(1 + rarity) ** _RARER
    return min(most, round(100 * weight))


@cache
def _table() -> _Table:
    read = [(key, _parts(line.split())) for key, line in _lines()]
    _mender().mended.cache_clear()  # what people write comes next, a word of it now and then
    keys: dict[str, set[str]] = defaultdict(set)
    having: dict[str, list[int]] = defaultdict(list)
    for at, (key, parts) in enumerate(read):
        for part in parts:
            keys[part].add(key)
            having[part].append(at)
    every = len(QUESTIONS)
    weights = {part: _weight(part, every / len(found)) for part, found in keys.items()}
    weights |= dict.fromkeys(stemmed(GRAMMAR), _SMALL)
    telling = frozenset(part for part in having if weights[part] >= _TELLING)
    common = {part: frozenset(set(found)) for part, found in having.items() if part not in telling}
    return _Table(
        tuple(key for key, _ in read),
        tuple(sum(weights[part] for part in parts) for _, parts in read),
        weights,
        {part: common.get(part) or tuple(found) for part, found in having.items()},
        {
            part: voiced
            for part, found in having.items()
            if (voiced := tuple(at for at in found if read[at][0] in VOICED))
        },
        telling,
        common,
    )
