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
        inside = tokens[at].glued and norm_at(tokens, at - 1) not in _OPENS  # "(15 Dec)" is one
        if month is None or (start == at and inside):
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


_OPENS = frozenset("([\"'")


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
    return at + (norm_at(tokens, at) in words.ORDINAL_ENDINGS and tokens[at].glued)


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
    at += the
    numbered = _day_number(tokens, at)
    if numbered is None:
        return None
    day, to = numbered
    behind = _of_month(tokens, to)
    if behind is not None and (ahead := words.MONTHS_ON.get(norm_at(tokens, to + 1))) is not None:
        return _in_month(day, today, start, ahead, behind)
    in_words = tokens[at].kind is Kind.WORD
    if in_words and not (the and (behind or _stands_alone(tokens, start, to, day))):
        return None
    if not in_words and to == at + 1:
        return None  # a plain number
    bare = bare or the or bool(behind) or norm_at(tokens, start - 1) in _BEFORE_ORDINALS
    bare = bare or _is_lone(tokens, start, to, day)
    if not bare or norm_at(tokens, to) in words.COUNTED_OFF:
        return None
    month, year = today.month, today.year
    for _ in range(12):
        found = date_of(year, month, day)
        if found is not None and found >= today:
            return Day(found, start, behind or to)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


_BEFORE_ORDINALS = frozenset("by until till before latest bis".split())
_FEW = 4  # "the second", "the third" count rather than date


def _stands_alone(tokens: Sequence[Token], start: int, to: int, day: int) -> bool:
    """ "Valid till the fifteenth", "the fourteenth is when it closes"; no "the fifth round".

    "30 the third, 30 the fourth" are years of a schedule.
    """
    front = tokens[start - 1] if start else None
    share = front is not None and (front.kind is Kind.NUMBER or front.norm in ("%", "percent"))
    behind = tokens[to] if to < len(tokens) else None
    sign = behind is not None and behind.kind not in (Kind.WORD, Kind.NUMBER)
    apart = behind is None or sign or behind.norm in words.BEHIND_DAYS
    return day >= _FEW and apart and not share


def _is_lone(tokens: Sequence[Token], start: int, to: int, day: int) -> bool:
    """ "Sorry, 10th", "10th not 8th": nothing else that it could count; no "10th of them"."""
    front = tokens[start - 1] if start else None
    led = front is None or norm_at(tokens, start - 1) in words.BEFORE_LONE_DAYS
    led = led or (front is not None and front.text in ",:*.-(\n")
    led = led or (norm_at(tokens, start - 1) == "or" and norm_at(tokens, start - 2) in _ENDS_DAY)
    return led and _stands_alone(tokens, start, to, day)


_ENDS_DAY = words.ORDINAL_ENDINGS | frozenset(words.ORDINALS)  # "the 9th or 10th"


def _of_month(tokens: Sequence[Token], to: int) -> int | None:
    """Where "of this month", "of the month" ends, if it stands behind a day."""
    month = words.UNITS.get(norm_at(tokens, to + 2)) == words.MONTH
    which = norm_at(tokens, to + 1)
    which_one = which == "the" or which in words.MONTHS_ON
    return to + 3 if norm_at(tokens, to) in words.OF and which_one and month else None


def _in_month(day: int, today: date, start: int, ahead: int, to: int) -> Day | None:
    years, month = divmod(today.month - 1 + ahead, 12)
    found = date_of(today.year + years, month + 1, day)
    return None if found is None else Day(found, start, to)
