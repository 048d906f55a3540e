"""Dates with their month's name, and days of a month: "Dec 11th", "11. Dezember", "the 9th"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from negotiation.understanding.dates import Day, date_of
from negotiation.understanding.tokens import Kind, Token, glued_from, norm_at, number_up_to
from negotiation.understanding.words import dates as words

_PAST_DAYS = 60  # a date without its year that lies further back is next year's


def named_date(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """December 11th, 2026; 11. Dezember; 9 de diciembre; the 11th of December."""
    start = at
    if norm_at(tokens, at) in words.OF:
        at += 1
    if (month := words.MONTHS.get(norm_at(tokens, at))) is not None and tokens[
        at
    ].kind is Kind.WORD:
        spot = at + 1 + (norm_at(tokens, at + 1) in (".", "the"))
        numbered = _day_number(tokens, spot)
        if numbered is None:
            return None
        day, to = numbered
        if (
            tokens[spot].kind is Kind.NUMBER
            and norm_at(tokens, to) in ("k", "%")
            and tokens[to].glued
        ):
            return None
    else:
        numbered = _day_number(tokens, at)
        if numbered is None:
            return None
        day, to = numbered
        to += norm_at(tokens, to) == "." and tokens[to].glued
        joint = _joint(tokens, to)
        while norm_at(tokens, to) in words.OF:
            to += 1
        to += bool(joint)
        month = words.MONTHS.get(norm_at(tokens, to))
        if month is None or (start == at and tokens[at].glued):
            return None
        to += 1
        to += bool(joint) and joint == _joint(tokens, to) and _year_at(tokens, to + 1) is not None
        to += (
            norm_at(tokens, to) == "."
            and to < len(tokens)
            and tokens[to].glued
            and _year_at(tokens, to + 1) is not None
        )
    comma = norm_at(tokens, to) in (",", "of", "de", "del")
    year = _year_at(tokens, to + comma)
    if year is not None:
        found = date_of(year, month, day)
        return None if found is None else Day(found, start, to + comma + 1, full=True)
    found = _this_or_next(month, day, today)
    return None if found is None else Day(found, start, to)


def _day_number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The day of a month and where it ends: "11", "11th", "eleventh", "twenty-first"."""
    if day := number_up_to(tokens, at, 31):
        return day, _after_ordinal(tokens, at + 1)
    norm = norm_at(tokens, at)
    if day := words.ORDINALS.get(norm):
        return day, at + 1
    if norm not in words.TENS_OF_DAYS:
        return None
    spot = at + 1 + (norm_at(tokens, at + 1) == "-")
    ones = words.ORDINALS.get(norm_at(tokens, spot), 0)
    day = words.TENS_OF_DAYS[norm] + ones
    return (day, spot + 1) if 0 < ones < 10 and day <= 31 else None


def _joint(tokens: Sequence[Token], at: int) -> str:
    """The sign that joins the parts of "09-Dec-2026" and "9/Dec/2026", if one stands here."""
    sign = norm_at(tokens, at)
    return sign if sign in ("-", "/") and glued_from(tokens, at, at + 1) else ""


def _year_at(tokens: Sequence[Token], at: int) -> int | None:
    year = number_up_to(tokens, at, 2100)
    return year if year is not None and year >= 2000 else None


def _after_ordinal(tokens: Sequence[Token], at: int) -> int:
    return at + (norm_at(tokens, at) in ("st", "nd", "rd", "th") and tokens[at].glued)


def _this_or_next(month: int, day: int, today: date) -> date | None:
    found = date_of(today.year, month, day)
    if found is not None and (today - found).days > _PAST_DAYS:
        return date_of(today.year + 1, month, day)
    if found is not None and (found - today).days > 366 - _PAST_DAYS:
        return date_of(today.year - 1, month, day)  # said in January of a day in December
    return found


def bare_ordinal(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "10th" right behind a weekday."""
    return ordinal_day(tokens, at, today, bare=True)


def ordinal_day(tokens: Sequence[Token], at: int, today: date, *, bare: bool = False) -> Day | None:
    """ "the 9th": of this month, or of the next where it has passed."""
    start, the = at, norm_at(tokens, at) == "the"
    bare = bare or norm_at(tokens, at - 1) in _BEFORE_ORDINALS
    at += the
    day = number_up_to(tokens, at, 31)
    if (
        not day
        or norm_at(tokens, at + 1) not in ("st", "nd", "rd", "th")
        or not tokens[at + 1].glued
    ):
        return None
    if not (the or bare) or norm_at(tokens, at + 2) in (
        "round",
        "interview",
        "year",
        "time",
        "floor",
        "person",
        "week",
        "month",
        "quarter",
    ):
        return None
    month, year = today.month, today.year
    for _ in range(12):
        found = date_of(year, month, day)
        if found is not None and found >= today:
            return Day(found, start, at + 2)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


_BEFORE_ORDINALS = frozenset("by until till before latest bis".split())
