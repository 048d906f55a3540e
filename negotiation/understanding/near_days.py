"""Days told from today, and what is about a day: "tomorrow", "end of month", "mid next week"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from negotiation.understanding.dates import Day, date_of
from negotiation.understanding.dates_by_month import named_date, ordinal_day
from negotiation.understanding.dates_by_number import slashed_date
from negotiation.understanding.tokens import Token, norm_at
from negotiation.understanding.weekdays import weekday_at
from negotiation.understanding.words import dates as words

_FRIDAY = 4
_TUESDAY = 1
_MID_MONTH, _LATE_IN_MONTH = 15, 25
_MID_WEEK = 2


def near_day(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Tomorrow", "end of the month", "mid next week", "before Christmas"; vague where it is read
    into the words.
    """
    norm, after = norm_at(tokens, at), norm_at(tokens, at + 1)
    day = timedelta(days=1)
    friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
    if norm in LOOSE_OPENERS:
        return _loose(tokens, at, today)
    if norm == "the" and after in _THE:
        found = near_day(tokens, at + 1, today)
        return None if found is None else replace(found, at=at)
    if norm == "day" and after == "after" and norm_at(tokens, at + 2) in words.TOMORROW:
        return Day(today + 2 * day, at, at + 3)
    if norm in words.TODAY:
        if norm in words.ENDS_OF_DAY and (named := _named_behind(tokens, at + 1, today)):
            return replace(named, at=at)
        return Day(today, at, at + 1)
    if norm in words.TOMORROW and after == "week":
        return Day(today + 8 * day, at, at + 2)
    if norm in words.TOMORROW:
        return Day(today + day, at, at + 1 + (after in ("noon", "morning", "evening", "eod")))
    if norm in words.YESTERDAY:
        return Day(today - day, at, at + 1)
    if norm in ("eow", "weekend"):
        return Day(friday, at, at + 1)
    if norm == "eom":
        return Day(_month_end(today), at, at + 1)
    if norm == "last" and (after, norm_at(tokens, at + 2)) == ("day", "of"):
        last = _end_of(tokens, at + 1, today, friday)
        return None if last is None else replace(last, at=at)
    if norm == "end" and after == "of":
        return _end_of(tokens, at, today, friday)
    if norm == "end" and after in words.MONTHS:
        return _end_of(tokens, at - 1, today, friday)
    if norm in ("next", "coming", "proxima", "nachste") and after in ("week", "semana", "woche"):
        return Day(_friday_next_week(today), at, at + 2, vague=True)
    if norm in ("mid", "middle", "midweek"):
        return _middle(tokens, at, today)
    if norm == "this" and after == "week":
        return Day(friday, at, at + 2, vague=True)
    if norm in words.HOLIDAYS or _before_the_holidays(tokens, at, today):
        eve = date_of(today.year + (today.month == 12 and today.day > 25), 12, 24)
        return None if eve is None else Day(eve, at, at + 1 + (after == "eve"), vague=True)
    if norm == "early" or (norm in words.BEGINNINGS and after == "of"):
        return _early(tokens, at, today)
    if norm == "late":
        return _late(tokens, at, today)
    if norm == "close" and after == "of" and norm_at(tokens, at + 2) in ("play", "business", "day"):
        named = _named_behind(tokens, at + 3, today)
        return Day(today, at, at + 3) if named is None else replace(named, at=at)
    if norm == "nye" or (norm == "new" and after in ("year", "years")):
        spot = at + (1 if norm == "nye" else 2)
        eve = date(today.year, 12, 31)
        return Day(eve, at, spot + (norm_at(tokens, spot) == "eve"), vague=True)
    return None


def _before_the_holidays(tokens: Sequence[Token], at: int, today: date) -> bool:
    """ "Sometime before the holidays", said in autumn or winter: those at the end of the year."""
    if norm_at(tokens, at) not in words.FREE_DAYS or today.month < _AUTUMN:
        return False
    return not words.BEFORE_THEM.isdisjoint((norm_at(tokens, at - 1), norm_at(tokens, at - 2)))


_AUTUMN = 10
_THE = frozenset("day end weekend week month year last middle".split())
LOOSE_OPENERS = frozenset("some sometime in after into".split())


def _loose(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Some time in January", "in the new year", "after the holidays": no day of its own."""
    norm, spot = norm_at(tokens, at), at + 1
    if norm == "some":
        spot += 1
    sometime = norm == "sometime" or norm_at(tokens, spot - 1) in ("time", "point")
    if norm == "some" and not sometime:
        return None
    spot += sometime and norm_at(tokens, spot) in words.IN_SOME_TIME
    while norm_at(tokens, spot) in ("the", "early", "late"):
        spot += 1
    first, second = norm_at(tokens, spot), norm_at(tokens, spot + 1)
    if (first, second) in words.NEW_YEARS or (sometime and (first, second) in words.SOME_TIMES):
        return Day(today, at, spot + 2, loose=True)
    season = norm == "after" and (first in words.HOLIDAYS or first in words.HOLIDAY_SEASON)
    if season or (sometime and first in words.MONTHS):
        return Day(today, at, spot + 1, loose=True)
    return None


def _early(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Early next year", "early January", "beginning of Feb": the middle of the month that it
    begins in; "early next week" is its Tuesday.
    """
    spot = at + 1
    while norm_at(tokens, spot) in ("of", "the", "in", "next"):
        spot += 1
    unit = norm_at(tokens, spot)
    following = norm_at(tokens, spot - 1) == "next"
    if unit == "year" and following:
        return Day(date(today.year + 1, 1, _MID_MONTH), at, spot + 1, vague=True)
    if unit == "month" and following:
        middle = (_month_end(today) + timedelta(days=1)).replace(day=_MID_MONTH)
        return Day(middle, at, spot + 1, vague=True)
    if unit == "week" and following:
        monday = today - timedelta(days=today.weekday())
        return Day(monday + timedelta(days=7 + _TUESDAY), at, spot + 1, vague=True)
    if (first := _first_of(tokens, spot, today)) is None:
        return None
    return Day(first.replace(day=_MID_MONTH), at, spot + 1, vague=True)


def _late(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Late January", "late next week": some day near its end; "I'm late" is none."""
    spot = at + 1
    following = norm_at(tokens, spot) == "next"
    spot += following or norm_at(tokens, spot) in ("in", "this")
    if norm_at(tokens, spot) == "week":
        friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
        return Day(_friday_next_week(today) if following else friday, at, spot + 1, vague=True)
    if (first := _first_of(tokens, spot, today)) is None:
        return None
    return Day(first.replace(day=_LATE_IN_MONTH), at, spot + 1, vague=True)


def _first_of(tokens: Sequence[Token], at: int, today: date) -> date | None:
    """The first of the coming month that is named at `at`."""
    month = words.MONTHS.get(norm_at(tokens, at))
    return None if month is None else date(today.year + (month < today.month), month, 1)


def _named_behind(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """The day of "close of business on Monday", "eod the 10th": its own, and not today."""
    at += norm_at(tokens, at) in ("on", "of")
    if at >= len(tokens):
        return None
    if norm_at(tokens, at) in words.TOMORROW:
        return Day(today + timedelta(days=1), at, at + 1)
    for read in (weekday_at, named_date, ordinal_day, slashed_date):
        if (found := read(tokens, at, today)) is not None:
            return found
    return None


def _end_of(tokens: Sequence[Token], at: int, today: date, friday: date) -> Day | None:
    spot = at + 2
    spot += norm_at(tokens, spot) in ("the", "this")
    following = norm_at(tokens, spot) == "next"
    spot += following
    unit = norm_at(tokens, spot)
    begin = max(at, 0)
    if unit in ("day", "business", "play"):
        named = _named_behind(tokens, spot + 1, today)
        if named is not None:
            return replace(named, at=begin)
        return Day(today, begin, spot + 1) if unit == "day" else None
    if unit in ("week", "wk"):
        return Day(_friday_next_week(today) if following else friday, begin, spot + 1)
    if unit in ("month", "mo"):
        last = _month_end(today)
        return Day(_month_end(last + timedelta(days=1)) if following else last, begin, spot + 1)
    if unit == "year":
        return Day(date(today.year + following, 12, 31), begin, spot + 1)
    month = words.MONTHS.get(unit)
    if month is not None:
        year = today.year + (month < today.month)
        return Day(_month_end(date(year, month, 1)), begin, spot + 1)
    return None


def _middle(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "mid next week", "middle of next week", "midweek", "mid December"."""
    monday = today - timedelta(days=today.weekday())
    if norm_at(tokens, at) == "midweek":
        past = today.weekday() >= _MID_WEEK
        return Day(monday + timedelta(days=_MID_WEEK + 7 * past), at, at + 1, vague=True)
    spot = at + 1
    while norm_at(tokens, spot) in ("of", "the", "-"):
        spot += 1
    following = norm_at(tokens, spot) == "next"
    spot += following or norm_at(tokens, spot) == "this"
    month = words.MONTHS.get(norm_at(tokens, spot))
    if month is not None:
        middle = date(today.year + (month < today.month), month, _MID_MONTH)
        return Day(middle, at, spot + 1, vague=True)
    if norm_at(tokens, spot) == "month":
        middle = today.replace(day=_MID_MONTH)
        if following or middle < today:
            middle = (_month_end(today) + timedelta(days=1)).replace(day=_MID_MONTH)
        return Day(middle, at, spot + 1, vague=True)
    if norm_at(tokens, spot) != "week":
        return None
    return Day(monday + timedelta(days=_MID_WEEK + 7 * following), at, spot + 1, vague=True)


def _friday_next_week(today: date) -> date:
    """The Friday behind the coming Monday: said on a Sunday, next week begins tomorrow."""
    return today + timedelta(days=7 + _FRIDAY - today.weekday())


def _month_end(today: date) -> date:
    first = today.replace(day=28) + timedelta(days=4)
    return first - timedelta(days=first.day)
