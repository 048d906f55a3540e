"""Days told from today, and what is about a day: "tomorrow", "end of month", "mid next week"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta

from negotiation.model.record import replace
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
    norm = norm_at(tokens, at)
    found = _READERS[norm](tokens, at, today) if norm in _READERS else None
    if found is None and _before_the_holidays(tokens, at, today):
        return _holiday(tokens, at, today)
    return found


def _of_the(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "The day after tomorrow", "the end of the week"."""
    found = near_day(tokens, at + 1, today) if norm_at(tokens, at + 1) in _THE else None
    return None if found is None else replace(found, at=at)


def _day_after(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Day after tomorrow"."""
    named = norm_at(tokens, at + 1) == "after" and norm_at(tokens, at + 2) in words.TOMORROW
    return Day(today + timedelta(days=2), at, at + 3) if named else None


def _today(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Today", "eod Friday"."""
    ends = norm_at(tokens, at) in words.ENDS_OF_DAY
    if ends and (named := _named_behind(tokens, at + 1, today)):
        return replace(named, at=at)
    return Day(today, at, at + 1)


def _tomorrow(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Tomorrow noon", "tomorrow week"."""
    after = norm_at(tokens, at + 1)
    if after == "week":
        return Day(today + timedelta(days=8), at, at + 2)
    hour = after in ("noon", "morning", "evening", "eod")
    return Day(today + timedelta(days=1), at, at + 1 + hour)


def _yesterday(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    return Day(today - timedelta(days=1), at, at + 1)


def _friday(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Eow", "the weekend"."""
    return Day(_next_friday(today), at, at + 1)


def _next_friday(today: date) -> date:
    return today + timedelta(days=(_FRIDAY - today.weekday()) % 7)


def _last_of_month(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Eom"."""
    return Day(_month_end(today), at, at + 1)


def _last_day_of(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Last day of the month"."""
    if (norm_at(tokens, at + 1), norm_at(tokens, at + 2)) != ("day", "of"):
        return None
    last = _end_of(tokens, at + 1, today, _next_friday(today))
    return None if last is None else replace(last, at=at)


def _ending(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "End of the week", "end January"."""
    after = norm_at(tokens, at + 1)
    if after == "of":
        return _end_of(tokens, at, today, _next_friday(today))
    return _end_of(tokens, at - 1, today, _next_friday(today)) if after in words.MONTHS else None


def _next_week(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Next week", "la próxima semana", "next week Friday"."""
    if norm_at(tokens, at + 1) not in ("week", "semana", "woche"):
        return None
    spot = at + 2 + (norm_at(tokens, at + 2) in ("on", "am"))
    named = weekday_at(tokens, spot, today)
    if named is not None and named.to == spot + 1:
        monday = today + timedelta(days=7 - today.weekday())
        return Day(monday + timedelta(days=named.day.weekday()), at, named.to)
    return Day(_friday_next_week(today), at, at + 2, vague=True)


def _this_week(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    week = norm_at(tokens, at + 1) == "week"
    return Day(_next_friday(today), at, at + 2, vague=True) if week else None


def _holiday(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Before Christmas", "the holidays"."""
    eve = date_of(today.year + (today.month == 12 and today.day > 25), 12, 24)
    spot = at + 1 + (norm_at(tokens, at + 1) == "eve")
    return None if eve is None else Day(eve, at, spot, vague=True)


def _beginning(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Beginning of next week"."""
    return _early(tokens, at, today) if norm_at(tokens, at + 1) == "of" else None


def _close_of(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Close of business", "close of play Friday"."""
    if norm_at(tokens, at + 1) != "of" or norm_at(tokens, at + 2) not in _BUSINESS:
        return None
    named = _named_behind(tokens, at + 3, today)
    return Day(today, at, at + 3) if named is None else replace(named, at=at)


def _new_year(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Nye", "new year's eve"."""
    short = norm_at(tokens, at) == "nye"
    if not short and norm_at(tokens, at + 1) not in ("year", "years"):
        return None
    spot = at + (1 if short else 2)
    spot += norm_at(tokens, spot) == "eve"
    return Day(date(today.year, 12, 31), at, spot, vague=True)


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


_BUSINESS = ("play", "business", "day")
_Reader = Callable[[Sequence[Token], int, date], Day | None]
# What each word may begin; a word that stands in two rows is read by the first of them.
_ROWS: tuple[tuple[Iterable[str], _Reader], ...] = (
    (LOOSE_OPENERS, _loose),
    (("the",), _of_the),
    (("day",), _day_after),
    (words.TODAY, _today),
    (words.TOMORROW, _tomorrow),
    (words.YESTERDAY, _yesterday),
    (("eow", "weekend"), _friday),
    (("eom",), _last_of_month),
    (("last",), _last_day_of),
    (("end",), _ending),
    (("next", "coming", "proxima", "nachste"), _next_week),
    (("mid", "middle", "midweek"), _middle),
    (("this",), _this_week),
    (words.HOLIDAYS, _holiday),
    (("early",), _early),
    (words.BEGINNINGS, _beginning),
    (("late",), _late),
    (("close",), _close_of),
    (("nye", "new"), _new_year),
)
_READERS = {word: reader for row, reader in reversed(_ROWS) for word in row}
