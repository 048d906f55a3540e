"""Dates in numbers: "2026-12-04", "12/11", "4.12.26", "by twelve eleven"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from negotiation.understanding.dates import Day, date_of
from negotiation.understanding.text import fold
from negotiation.understanding.tokens import Kind, Token, glued_from, norm_at, number_up_to
from negotiation.understanding.words import dates as words
from negotiation.understanding.words.numbers import SCALES, UNITS

_AHEAD_DAYS = 200  # of two readings of 4/12, one within so many days is meant
_SOON_DAYS = 60  # of two readings, one that lies further off is none: 4/12 on 2 December


_YEAR_DIGITS = (2, 4)


def iso_date(tokens: Sequence[Token], at: int, _today: date) -> Day | None:
    """2026-12-15, 2026/12/04, 2026.12.04."""
    year = number_up_to(tokens, at, 2100)
    if year is None:
        return _dotted_iso(tokens, at)
    if (
        year < 2000
        or norm_at(tokens, at + 1) not in ("-", "/")
        or not glued_from(tokens, at + 1, at + 4)
    ):
        return None
    month, day = number_up_to(tokens, at + 2, 12), number_up_to(tokens, at + 4, 31)
    if month is None or day is None or norm_at(tokens, at + 3) != norm_at(tokens, at + 1):
        return None
    found = date_of(year, month, day)
    return None if found is None else Day(found, at, at + 5, full=True)


def _dotted_iso(tokens: Sequence[Token], at: int) -> Day | None:
    parts = _parts(tokens, at)
    if parts is None or len(parts) != 3 or not 2000 <= parts[0] <= 2100:
        return None
    found = date_of(*parts)
    return None if found is None else Day(found, at, at + 1, full=True)


def _parts(tokens: Sequence[Token], at: int) -> tuple[int, ...] | None:
    """The numbers of "4.12.26", which is one token."""
    if at >= len(tokens) or tokens[at].kind is not Kind.NUMBER or "." not in tokens[at].text:
        return None
    parts = tokens[at].text.split(".")
    if not all(part.isdigit() and len(part) <= 4 for part in parts):
        return None
    return tuple(int(part) for part in parts)


def slashed_date(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """12/11/2026, 10/12, 4-12-2026: the reading that lies ahead; both where both do."""
    mark = norm_at(tokens, at + 1)
    first = number_up_to(tokens, at, 31)
    if mark not in ("/", "-") or first is None or not glued_from(tokens, at + 1, at + 2):
        return None
    second = number_up_to(tokens, at + 2, 31)
    if second is None:
        return None
    year, to = None, at + 3
    if norm_at(tokens, at + 3) == mark and glued_from(tokens, at + 3, at + 4):
        year = number_up_to(tokens, at + 4, 2100)
        to = at + 5
        if year is None or norm_at(tokens, at + 5) == mark:
            return None  # 5/15/40/40 is a schedule
        year += 2000 if year < 100 else 0
    elif mark == "-":
        return None
    if norm_at(tokens, to) in ("%", "k") and tokens[to].glued:
        return None
    if year is None and norm_at(tokens, to) in words.EVERY_YEAR:
        return None  # "1/4 each year"
    return _ahead(first, second, year, at, to, today)


def eastern_date(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """12月9日, 12月9号, 12월 9일: the month, then the day."""
    month, day = number_up_to(tokens, at, 12), number_up_to(tokens, at + 2, 31)
    named = norm_at(tokens, at + 1) in EASTERN_MONTH
    if not (month and day and named) or not norm_at(tokens, at + 3).startswith(_EASTERN_DAY):
        return None
    return _ahead(day, month, None, at, at + 4, today, day_first=True)


EASTERN_MONTH = frozenset(map(fold, words.EASTERN_MONTH))
_EASTERN_DAY = tuple(map(fold, words.EASTERN_DAY))


def spoken_date(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "By twelve eleven": a month and a day in words, behind what a day stands behind."""
    if norm_at(tokens, at - 1) not in _BEFORE_SPOKEN:
        return None
    spot = at + 1 + (norm_at(tokens, at + 1) in ("/", "slash", "-"))
    first, second = (UNITS.get(norm_at(tokens, one), 0) for one in (at, spot))
    behind = norm_at(tokens, spot + 1)
    if not 0 < first <= 12 or not 0 < second <= 31 or behind in SCALES or behind in words.UNITS:
        return None
    return _ahead(first, second, None, at, spot + 1, today)


_BEFORE_SPOKEN = frozenset("by until till before deadline due latest is".split())


def dotted_date(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """4.12.26, 11.12.2026, and "4.12." with its last dot: a plain 3.12 is a number."""
    parts = _parts(tokens, at)
    if parts is None or not parts[0] <= 31:
        return None
    if len(parts) == 3:
        if len(tokens[at].text.rpartition(".")[2]) not in _YEAR_DIGITS:
            return None  # version 4.12.1
        year = parts[2] + (2000 if parts[2] < 100 else 0)
        return _ahead(parts[0], parts[1], year, at, at + 1, today, day_first=True)
    closed = norm_at(tokens, at + 1) == "." and tokens[at + 1].glued
    if len(parts) != 2 or not closed or (at + 2 < len(tokens) and norm_at(tokens, at + 2) == "."):
        return None
    return _ahead(parts[0], parts[1], None, at, at + 2, today, day_first=True)


def _ahead(
    first: int,
    second: int,
    year: int | None,
    at: int,
    to: int,
    today: date,
    *,
    day_first: bool = False,
) -> Day | None:
    orders = ((second, first),) if day_first else ((first, second), (second, first))
    years = (year,) if year else (today.year, today.year + 1)
    found = [
        day
        for month, number in dict.fromkeys(orders)
        for one in years
        if (day := date_of(one, month, number)) is not None
    ]
    near = [day for day in found if -7 <= (day - today).days <= _AHEAD_DAYS]
    near.sort()
    if not near:
        return Day(found[0], at, to, full=True) if year and found else None
    soonest, *more = near
    both = bool(more) and (
        (more[0] - today).days <= _SOON_DAYS or (soonest - today).days > _SOON_DAYS
    )
    also = more[0] if both else None
    return Day(near[0], at, to, also=also, full=year is not None)


def plainly_dotted(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Friday 11.12": behind a weekday a number with a point is no amount."""
    parts = _parts(tokens, at)
    if parts is None or len(parts) != 2 or not parts[0] <= 31:
        return None
    return _ahead(*parts, None, at, at + 1, today, day_first=True)
