"""Which day or span begins at a token: the readers of each way to write one; the longest wins."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from negotiation.model.record import replace
from negotiation.understanding.dates import Day, When
from negotiation.understanding.dates_by_month import named_date, ordinal_day
from negotiation.understanding.dates_by_number import (
    EASTERN_MONTH,
    dotted_date,
    eastern_date,
    iso_date,
    slashed_date,
    spoken_date,
)
from negotiation.understanding.near_days import LOOSE_OPENERS, near_day
from negotiation.understanding.numerals import OPENERS as NUMBER_OPENERS
from negotiation.understanding.spans import span_at
from negotiation.understanding.tokens import Kind, Token, norm_at
from negotiation.understanding.weekdays import WHICH, weekday_at, weekday_of_month
from negotiation.understanding.words import dates as words
from negotiation.understanding.words.numbers import UNITS

_Read = Callable[[Sequence[Token], int, date], When | None]


def when_at(tokens: Sequence[Token], at: int, today: date, *, spans: bool = True) -> When | None:
    """The day or span that begins at token `at`; the longest reading wins.

    Without `spans` no unit of time stands in the text, so that none is looked for.
    """
    token = tokens[at]
    readers = _of_number(tokens, at) if token.kind is Kind.NUMBER else _BY_WORD.get(token.norm, ())
    best: When | None = None
    for read in readers:
        if read is span_at and not spans:
            continue
        found = read(tokens, at, today)
        if found is not None and found.to > (at if best is None else best.to):
            best = found
    return _to_its_end(tokens, best) if isinstance(best, Day) else best


def _to_its_end(tokens: Sequence[Token], day: Day) -> Day:
    """ "Friday close of business", "the 9th, end of day": the end of that day, and not of today."""
    spot = day.to + (norm_at(tokens, day.to) in (",", "("))
    while norm_at(tokens, spot) in _BEFORE_END:
        spot += 1
    if norm_at(tokens, spot) in words.ENDS_OF_DAY:
        return replace(day, to=spot + 1)
    if norm_at(tokens, spot) not in ("end", "close") or norm_at(tokens, spot + 1) != "of":
        return day
    spot += 2 + (norm_at(tokens, spot + 2) in ("the", "that"))
    ended = spot
    while norm_at(tokens, ended) in words.WORKING_DAY:
        ended += 1
    return replace(day, to=ended) if ended > spot else day


_BEFORE_END = frozenset("at by the".split())


def _of_number(tokens: Sequence[Token], at: int) -> tuple[_Read, ...]:
    """What may read a number, by what stands in it or behind it."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if "." in tokens[at].text or (after is not None and after.kind is Kind.NUMBER):
        return tuple(read for read, _ in _OF_NUMBERS)
    return _BEHIND_NUMBER.get(after.norm, ()) if after is not None else ()


# What each reader of a day or a span needs right behind a number, or knows as its first word.
_OF_NUMBERS: tuple[tuple[_Read, frozenset[str]], ...] = (
    (iso_date, frozenset("-/")),
    (named_date, words.OF | words.MONTHS.keys() | words.ORDINAL_ENDINGS | frozenset("./-")),
    (slashed_date, frozenset("-/")),
    (dotted_date, frozenset()),
    (eastern_date, EASTERN_MONTH),
    (ordinal_day, words.ORDINAL_ENDINGS),
    (weekday_of_month, words.ORDINAL_ENDINGS),
    (
        span_at,
        frozenset("- , to or and".split()).union(
            words.UNITS, words.FORTNIGHT, words.MORE, words.BUSINESS, words.CALENDAR
        ),
    ),
)
_OF_WORDS: tuple[tuple[_Read, frozenset[str]], ...] = (
    (
        named_date,
        words.OF | words.MONTHS.keys() | words.ORDINALS.keys() | words.TENS_OF_DAYS.keys(),
    ),
    (ordinal_day, frozenset({"the"})),
    (weekday_at, WHICH | words.WEEKDAYS.keys()),
    (
        weekday_of_month,
        frozenset(
            ("the", "last", *words.ORDINALS, *(f"{month}s" for month in words.MONTHS)),
        ),
    ),
    (
        near_day,
        words.RELATIVE
        | words.TODAY
        | words.TOMORROW
        | words.YESTERDAY
        | words.HOLIDAYS
        | words.FREE_DAYS
        | LOOSE_OPENERS,
    ),
    (span_at, words.FORTNIGHT | words.COUNTS | NUMBER_OPENERS),
    (spoken_date, frozenset(UNITS)),
)


def _by_word(
    table: tuple[tuple[_Read, frozenset[str]], ...],
) -> dict[str, tuple[_Read, ...]]:
    every = frozenset(word for _, openers in table for word in openers)
    return {word: tuple(read for read, openers in table if word in openers) for word in every}


_BY_WORD = _by_word(_OF_WORDS)
_BEHIND_NUMBER = _by_word(_OF_NUMBERS)
# The words that a day or a span may begin with.
OPENERS = frozenset(_BY_WORD)
