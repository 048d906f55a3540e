"""Which phrases of the word tables stand in a message, and where."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Token
from negotiation.understanding.words import dates, numbers, periods
from negotiation.understanding.words.cues import CUES, GRAMMAR, KINDS, PARTS, Cue

# A short word of these counts although a longer phrase begins with it: "i lose" is also about me.
_ALSO_SHORT = frozenset({Cue.ME, Cue.THEY, Cue.NOT})
# Phrases of these also count where they begin inside another and reach beyond it.
_MAY_CROSS = frozenset({Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS, Cue.GONE, Cue.UNDER})
# Signs that may stand between the words of a phrase.
_JOINTS = frozenset({"-", "'"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of the tables, tokens `at` up to `to`; `value` is a Part, an EquityKind or None."""

    cue: Cue
    value: object
    at: int
    to: int


_Entry = tuple[tuple[str, ...], tuple[tuple[Cue, object], ...]]


@dataclass(frozen=True, slots=True)
class _Phrases:
    """The phrases that begin with a word: those of more words by their second, longest first."""

    by_second: dict[str, tuple[_Entry, ...]]
    alone: tuple[_Entry, ...]

    def entries(self) -> Iterator[_Entry]:
        """All of them."""
        yield from (entry for entries in self.by_second.values() for entry in entries)
        yield from self.alone


@cache
def _phrases() -> dict[str, _Phrases]:
    """Every phrase by its first word."""
    found: dict[tuple[str, ...], list[tuple[Cue, object]]] = {}
    tables: list[tuple[Cue, object, str]] = [(cue, None, words) for cue, words in CUES.items()]
    tables += [(Cue.PART, part, words) for part, words in PARTS.items()]
    tables += [(Cue.KIND, kind, words) for kind, words in KINDS.items()]
    for cue, value, words in tables:
        for phrase in words.split("|"):
            key = tuple(fold(phrase).replace("-", " ").split())
            entry = found.setdefault(key, [])
            if (cue, value) not in entry:
                entry.append((cue, value))
    by_first: dict[str, list[_Entry]] = {}
    for key, tags in found.items():
        by_first.setdefault(key[0], []).append((key, tuple(tags)))
    return {first: _by_second(entries) for first, entries in by_first.items()}


def _by_second(entries: Sequence[_Entry]) -> _Phrases:
    found: dict[str, list[_Entry]] = {}
    for entry in sorted(entries, key=lambda entry: -len(entry[0])):
        if len(entry[0]) > 1:
            found.setdefault(entry[0][1], []).append(entry)
    return _Phrases(
        {second: tuple(longer) for second, longer in found.items()},
        tuple(entry for entry in entries if len(entry[0]) == 1),
    )


@cache
def _known_words() -> frozenset[str]:
    words = set(fold(GRAMMAR).split())
    words.update(
        word for found in _phrases().values() for key, _ in found.entries() for word in key
    )
    for table in (dates.WEEKDAYS, dates.MONTHS, dates.UNITS, periods.UNITS, numbers.UNITS):
        words.update(table)
    words.update(word for key in periods.WORDS for word in key)
    words.update((*numbers.TENS, *numbers.SMALL, *numbers.SCALES, *dates.TODAY, *dates.TOMORROW))
    return frozenset(words)


def knows(norm: str) -> bool:
    """Whether a word is one of pay, of time or of grammar, and so counts nothing."""
    return norm in _known_words()


@cache
def _plain_words() -> frozenset[str]:
    words = set(fold(GRAMMAR).split())
    for phrases in (*PARTS.values(), *KINDS.values()):
        words.update(fold(phrases).replace("|", " ").replace("-", " ").split())
    return frozenset(words)


def is_plain(norm: str) -> bool:
    """Whether a word is one of grammar or labels a part of pay: a name only by its role."""
    return norm in _plain_words()


def marks_in(tokens: Sequence[Token], taken: Sequence[bool]) -> tuple[Mark, ...]:
    """Every phrase of the tables, in order; tokens that are `taken` already belong to none."""
    return tuple(_marks(tokens, taken))


def _marks(tokens: Sequence[Token], taken: Sequence[bool]) -> Iterator[Mark]:
    """The longest phrase at each word; one inside another is none, one that reaches further is.

    "Sent me an offer letter" holds both "sent me an offer" and "offer letter", but "sign-on bonus"
    is no bonus.
    """
    phrases = _phrases()
    covered = 0
    for at, token in enumerate(tokens):
        longest = at
        begun = None if taken[at] else phrases.get(token.norm)
        for key, tags in _going_on(tokens, at, begun) if begun is not None else ():
            to = _end_of(tokens, taken, at, key)
            if to is None:
                continue
            if to <= longest:
                short = at >= covered
                yield from (Mark(*tag, at, to) for tag in tags if short and tag[0] in _ALSO_SHORT)
                continue
            if longest == at and to > covered:
                counts = [tag for tag in tags if at >= covered or tag[0] in _MAY_CROSS]
                yield from (Mark(*tag, at, to) for tag in counts)
                longest = to if counts else longest
        covered = max(covered, longest)


def _going_on(tokens: Sequence[Token], at: int, begun: _Phrases) -> tuple[_Entry, ...]:
    """The phrases that may stand at a word by the one behind it, the longest first."""
    second = at + 1
    if second < len(tokens) and tokens[second].text in _JOINTS:
        second += 1
    if second >= len(tokens):
        return begun.alone
    return begun.by_second.get(tokens[second].norm, ()) + begun.alone


def _end_of(
    tokens: Sequence[Token], taken: Sequence[bool], at: int, key: tuple[str, ...]
) -> int | None:
    spot = at
    for index, word in enumerate(key):
        if index and spot < len(tokens) and tokens[spot].text in _JOINTS and not taken[spot]:
            spot += 1
        if spot >= len(tokens) or tokens[spot].norm != word or taken[spot]:
            return None
        spot += 1
    return spot
