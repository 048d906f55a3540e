"""Days and spans of time as people type them: "by Friday", "a week from Monday", "4.12.", "2 wks".

A bare day is a calendar day; only business or working days skip weekends. A day that could be
two is given with both. Whose day it is, and what for, the clause around it says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal

from negotiation.model.calendar import add_business_days
from negotiation.understanding.numerals import OPENERS as NUMBER_OPENERS
from negotiation.understanding.numerals import Number, number_at
from negotiation.understanding.tokens import Kind, Token
from negotiation.understanding.words import dates as words
from negotiation.understanding.words.numbers import SCALES, UNITS

_PAST_DAYS = 60  # a date without its year that lies further back is next year's
_AHEAD_DAYS = 200  # of two readings of 4/12, one within so many days is meant
_SOON_DAYS = 60  # of two readings, one that lies further off is none: 4/12 on 2 December
_FRIDAY = 4
_MID_MONTH = 15
_MID_WEEK = 2


@dataclass(frozen=True, slots=True)
class Day:
    """A day: `also` is the other reading, where there are two. Tokens `at` up to `to`."""

    day: date
    at: int
    to: int
    also: date | None = None
    vague: bool = False  # "before Christmas", "mid next week": a day is read into it
    loose: bool = False  # "some time in the new year": no day can be read into it
    full: bool = False  # written with its year, so that it is no amount


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time. `day` is where it ends, counted from today or from the anchor named."""

    count: Decimal
    unit: str
    at: int
    to: int
    day: date | None
    business: bool = False
    anchored: bool = False
    more: bool = False  # "one more week": to be added to the day there was

    def after(self, begin: date) -> date | None:
        """The day on which it ends if it begins on `begin`."""
        return _ending(self.count, self.unit, self.at, self.to, begin, business=self.business).day


When = Day | Span
_Read = Callable[[Sequence[Token], int, date], When | None]


def when_at(tokens: Sequence[Token], at: int, today: date) -> When | None:
    """The day or span that begins at token `at`; the longest reading wins."""
    token = tokens[at]
    readers = _of_number(tokens, at) if token.kind is Kind.NUMBER else _BY_WORD.get(token.norm, ())
    best: When | None = None
    for read in readers:
        found = read(tokens, at, today)
        if found is not None and found.to > (at if best is None else best.to):
            best = found
    return best


def _of_number(tokens: Sequence[Token], at: int) -> tuple[_Read, ...]:
    """What may read a number, by what stands in it or behind it."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if "." in tokens[at].text or (after is not None and after.kind is Kind.NUMBER):
        return tuple(read for read, _ in _OF_NUMBERS)
    return _BEHIND_NUMBER.get(after.norm, ()) if after is not None else ()


def _norm(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].norm if 0 <= at < len(tokens) else ""


def _int(tokens: Sequence[Token], at: int, most: int) -> int | None:
    if not 0 <= at < len(tokens) or tokens[at].kind is not Kind.NUMBER:
        return None
    text = tokens[at].text
    return int(text) if text.isdigit() and len(text) <= 4 and int(text) <= most else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# --- Days by number -------------------------------------------------------------------------------


def _iso(tokens: Sequence[Token], at: int, _today: date) -> Day | None:
    """2026-12-15, 2026/12/04, 2026.12.04."""
    year = _int(tokens, at, 2100)
    if year is None:
        return _dotted_iso(tokens, at)
    if year < 2000 or _norm(tokens, at + 1) not in ("-", "/") or not _glued(tokens, at + 1, at + 4):
        return None
    month, day = _int(tokens, at + 2, 12), _int(tokens, at + 4, 31)
    if month is None or day is None or _norm(tokens, at + 3) != _norm(tokens, at + 1):
        return None
    found = _date(year, month, day)
    return None if found is None else Day(found, at, at + 5, full=True)


def _dotted_iso(tokens: Sequence[Token], at: int) -> Day | None:
    parts = _parts(tokens, at)
    if parts is None or len(parts) != 3 or not 2000 <= parts[0] <= 2100:
        return None
    found = _date(*parts)
    return None if found is None else Day(found, at, at + 1, full=True)


def _parts(tokens: Sequence[Token], at: int) -> tuple[int, ...] | None:
    """The numbers of "4.12.26", which is one token."""
    if at >= len(tokens) or tokens[at].kind is not Kind.NUMBER or "." not in tokens[at].text:
        return None
    parts = tokens[at].text.split(".")
    if not all(part.isdigit() and len(part) <= 4 for part in parts):
        return None
    return tuple(int(part) for part in parts)


def _glued(tokens: Sequence[Token], start: int, end: int) -> bool:
    return end < len(tokens) and all(token.glued for token in tokens[start : end + 1])


def _slashed(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """12/11/2026, 10/12, 4-12-2026: the reading that lies ahead; both where both do."""
    mark = _norm(tokens, at + 1)
    first = _int(tokens, at, 31)
    if mark not in ("/", "-") or first is None or not _glued(tokens, at + 1, at + 2):
        return None
    second = _int(tokens, at + 2, 31)
    if second is None:
        return None
    year, to = None, at + 3
    if _norm(tokens, at + 3) == mark and _glued(tokens, at + 3, at + 4):
        year = _int(tokens, at + 4, 2100)
        to = at + 5
        if year is None or _norm(tokens, at + 5) == mark:
            return None  # 5/15/40/40 is a schedule
        year += 2000 if year < 100 else 0
    elif mark == "-":
        return None
    if _norm(tokens, to) in ("%", "k") and tokens[to].glued:
        return None
    return _ahead(first, second, year, at, to, today)


def _spoken(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "By twelve eleven": a month and a day in words, behind what a day stands behind."""
    if _norm(tokens, at - 1) not in _BEFORE_SPOKEN:
        return None
    spot = at + 1 + (_norm(tokens, at + 1) in ("/", "slash", "-"))
    first, second = (UNITS.get(_norm(tokens, one), 0) for one in (at, spot))
    behind = _norm(tokens, spot + 1)
    if not 0 < first <= 12 or not 0 < second <= 31 or behind in SCALES or behind in words.UNITS:
        return None
    return _ahead(first, second, None, at, spot + 1, today)


_BEFORE_SPOKEN = frozenset("by until till before deadline due latest is".split())


def _dotted(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """4.12.26, 11.12.2026, and "4.12." with its last dot: a plain 3.12 is a number."""
    parts = _parts(tokens, at)
    if parts is None or not parts[0] <= 31:
        return None
    if len(parts) == 3:
        year = parts[2] + (2000 if parts[2] < 100 else 0)
        return _ahead(parts[0], parts[1], year, at, at + 1, today, day_first=True)
    closed = _norm(tokens, at + 1) == "." and tokens[at + 1].glued
    if len(parts) != 2 or not closed or (at + 2 < len(tokens) and _norm(tokens, at + 2) == "."):
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
        if (day := _date(one, month, number)) is not None
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


def _named(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """December 11th, 2026; 11. Dezember; 9 de diciembre; the 11th of December."""
    start = at
    if _norm(tokens, at) in words.OF:
        at += 1
    if (month := words.MONTHS.get(_norm(tokens, at))) is not None and tokens[at].kind is Kind.WORD:
        spot = at + 1 + (_norm(tokens, at + 1) in (".", "the"))
        numbered = _day_number(tokens, spot)
        if numbered is None:
            return None
        day, to = numbered
        if (
            tokens[spot].kind is Kind.NUMBER
            and _norm(tokens, to) in ("k", "%")
            and tokens[to].glued
        ):
            return None
    else:
        numbered = _day_number(tokens, at)
        if numbered is None:
            return None
        day, to = numbered
        to += _norm(tokens, to) == "." and tokens[to].glued
        joint = _joint(tokens, to)
        while _norm(tokens, to) in words.OF:
            to += 1
        to += bool(joint)
        month = words.MONTHS.get(_norm(tokens, to))
        if month is None or (start == at and tokens[at].glued):
            return None
        to += 1
        to += bool(joint) and joint == _joint(tokens, to) and _year_at(tokens, to + 1) is not None
        to += (
            _norm(tokens, to) == "."
            and to < len(tokens)
            and tokens[to].glued
            and _year_at(tokens, to + 1) is not None
        )
    comma = _norm(tokens, to) in (",", "of", "de", "del")
    year = _year_at(tokens, to + comma)
    if year is not None:
        found = _date(year, month, day)
        return None if found is None else Day(found, start, to + comma + 1, full=True)
    found = _this_or_next(month, day, today)
    return None if found is None else Day(found, start, to)


def _day_number(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The day of a month and where it ends: "11", "11th", "eleventh", "twenty-first"."""
    if day := _int(tokens, at, 31):
        return day, _after_ordinal(tokens, at + 1)
    norm = _norm(tokens, at)
    if day := words.ORDINALS.get(norm):
        return day, at + 1
    if norm not in words.TENS_OF_DAYS:
        return None
    spot = at + 1 + (_norm(tokens, at + 1) == "-")
    ones = words.ORDINALS.get(_norm(tokens, spot), 0)
    day = words.TENS_OF_DAYS[norm] + ones
    return (day, spot + 1) if 0 < ones < 10 and day <= 31 else None


def _joint(tokens: Sequence[Token], at: int) -> str:
    """The sign that joins the parts of "09-Dec-2026" and "9/Dec/2026", if one stands here."""
    sign = _norm(tokens, at)
    return sign if sign in ("-", "/") and _glued(tokens, at, at + 1) else ""


def _year_at(tokens: Sequence[Token], at: int) -> int | None:
    year = _int(tokens, at, 2100)
    return year if year is not None and year >= 2000 else None


def _after_ordinal(tokens: Sequence[Token], at: int) -> int:
    return at + (_norm(tokens, at) in ("st", "nd", "rd", "th") and tokens[at].glued)


def _this_or_next(month: int, day: int, today: date) -> date | None:
    found = _date(today.year, month, day)
    if found is not None and (today - found).days > _PAST_DAYS:
        return _date(today.year + 1, month, day)
    if found is not None and (found - today).days > 366 - _PAST_DAYS:
        return _date(today.year - 1, month, day)  # said in January of a day in December
    return found


def _bare_ordinal(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "10th" right behind a weekday."""
    return _ordinal(tokens, at, today, bare=True)


def _ordinal(tokens: Sequence[Token], at: int, today: date, *, bare: bool = False) -> Day | None:
    """ "the 9th": of this month, or of the next where it has passed."""
    start, the = at, _norm(tokens, at) == "the"
    bare = bare or _norm(tokens, at - 1) in _BEFORE_ORDINALS
    at += the
    day = _int(tokens, at, 31)
    if not day or _norm(tokens, at + 1) not in ("st", "nd", "rd", "th") or not tokens[at + 1].glued:
        return None
    if not (the or bare) or _norm(tokens, at + 2) in (
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
        found = _date(year, month, day)
        if found is not None and found >= today:
            return Day(found, start, at + 2)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


_BEFORE_ORDINALS = frozenset("by until till before latest bis".split())


# --- Days by name ---------------------------------------------------------------------------------


def _weekday(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """Friday, next Friday, last Friday, this Friday, Friday week, Friday after next, Tuesday next
    week, Friday the 11th.
    """
    start = at
    before = _norm(tokens, at) if _norm(tokens, at) in _WHICH else ""
    at += bool(before)
    name = _norm(tokens, at)
    number = words.WEEKDAYS.get(name)
    if number is None or at >= len(tokens) or tokens[at].kind is not Kind.WORD:
        return None
    if {_norm(tokens, start - 1), _norm(tokens, start - 2)} & _EACH:
        return None  # "every other Friday" is a rhythm
    if name in words.SHY_WEEKDAYS and not before and _norm(tokens, start - 1) not in _BEFORE_DAYS:
        return None
    to = at + 1
    if _norm(tokens, to) in ("eod", "cob", "noon", "morning", "evening", "night", "afternoon"):
        to += 1
    coming = today + timedelta(days=(number - today.weekday()) % 7 or 7)
    this_week = coming.isocalendar()[1] == today.isocalendar()[1]
    exact = _exact_day(tokens, to, today)
    if exact is not None:
        return replace(exact, at=start, also=None)
    tail = (_norm(tokens, to), _norm(tokens, to + 1))
    if tail in (("just", "gone"), ("just", "past"), ("just", "passed")):
        return Day(coming - timedelta(days=7), start, to + 2)
    if before in ("last", "past") or tail == ("last", "week"):
        return Day(coming - timedelta(days=7), start, to + 2 * (tail == ("last", "week")))
    if tail == ("of", "next") and _norm(tokens, to + 2) == "week":
        return Day(coming + timedelta(days=7 * this_week), start, to + 3)
    if tail == ("next", "week"):
        return Day(coming + timedelta(days=7 * this_week), start, to + 2)
    if tail[0] == "week":
        return Day(coming + timedelta(days=7), start, to + 1)
    if tail == ("after", "next"):
        return Day(coming + timedelta(days=7), start, to + 2, vague=True)
    if before in ("next", "nachsten", "proximo", "prochain") and this_week:
        return Day(coming, start, to, also=coming + timedelta(days=7))
    if number == today.weekday() and before not in ("next", "coming"):
        return Day(coming, start, to, also=today if before == "this" or not before else None)
    return Day(coming, start, to)


_EACH = frozenset("every each alternate jeden cada chaque ogni".split())
_WHICH = frozenset("past next this last coming nachsten proximo prochain".split())
_BEFORE_DAYS = frozenset("by on until till before next this last due bis am".split())


def _exact_day(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """The date behind a weekday: "Friday, December 11", "Friday the 11th", "Fri 11/12"."""
    at += _norm(tokens, at) == ","
    if at >= len(tokens) or not (
        tokens[at].kind is Kind.NUMBER or tokens[at].norm in _EXACT_OPENERS
    ):
        return None
    for read in (_iso, _named, _ordinal, _bare_ordinal, _slashed, _dotted, _plainly_dotted):
        if (found := read(tokens, at, today)) is not None:
            return found
    return None


def _plainly_dotted(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Friday 11.12": behind a weekday a number with a point is no amount."""
    parts = _parts(tokens, at)
    if parts is None or len(parts) != 2 or not parts[0] <= 31:
        return None
    return _ahead(*parts, None, at, at + 1, today, day_first=True)


_EXACT_OPENERS = words.OF | words.MONTHS.keys() | words.ORDINALS.keys() | {"the"}


def _relative(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    norm, after = _norm(tokens, at), _norm(tokens, at + 1)
    day = timedelta(days=1)
    friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
    if norm in _LOOSE_OPENERS:
        return _loose(tokens, at, today)
    if norm == "the" and after in _THE:
        found = _relative(tokens, at + 1, today)
        return None if found is None else replace(found, at=at)
    if norm == "day" and after == "after" and _norm(tokens, at + 2) in words.TOMORROW:
        return Day(today + 2 * day, at, at + 3)
    if norm in words.TODAY:
        if norm in ("eod", "cob") and _is_day_name(tokens, at + 1):
            return None
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
    if norm == "last" and (after, _norm(tokens, at + 2)) == ("day", "of"):
        last = _end_of(tokens, at + 1, today, friday)
        return None if last is None else replace(last, at=at)
    if norm == "end" and after == "of":
        return _end_of(tokens, at, today, friday)
    if norm == "end" and after in words.MONTHS:
        return _end_of(tokens, at - 1, today, friday)
    if norm in ("next", "coming", "proxima", "nachste") and after in ("week", "semana", "woche"):
        return Day(friday + 7 * day, at, at + 2, vague=True)
    if norm in ("mid", "middle", "midweek"):
        return _middle(tokens, at, today)
    if norm == "this" and after == "week":
        return Day(friday, at, at + 2, vague=True)
    if norm in words.HOLIDAYS or _before_the_holidays(tokens, at, today):
        eve = _date(today.year + (today.month == 12 and today.day > 25), 12, 24)
        return None if eve is None else Day(eve, at, at + 1 + (after == "eve"), vague=True)
    if norm in ("early", "beginning") and after in ("next", "january", "of"):
        return _early(tokens, at, today)
    if norm == "close" and after == "of" and _norm(tokens, at + 2) in ("play", "business", "day"):
        return None if _is_day_name(tokens, at + 3) else Day(today, at, at + 3)
    if norm == "nye" or (norm == "new" and after in ("year", "years")):
        spot = at + (1 if norm == "nye" else 2)
        eve = date(today.year, 12, 31)
        return Day(eve, at, spot + (_norm(tokens, spot) == "eve"), vague=True)
    return None


def _before_the_holidays(tokens: Sequence[Token], at: int, today: date) -> bool:
    """ "Sometime before the holidays", said in autumn or winter: those at the end of the year."""
    if _norm(tokens, at) not in words.FREE_DAYS or today.month < _AUTUMN:
        return False
    return not words.BEFORE_THEM.isdisjoint((_norm(tokens, at - 1), _norm(tokens, at - 2)))


_AUTUMN = 10
_THE = frozenset("day end weekend week month year last middle".split())


_LOOSE_OPENERS = frozenset("some sometime in after into".split())


def _loose(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Some time in January", "in the new year", "after the holidays": no day of its own."""
    norm, spot = _norm(tokens, at), at + 1
    if norm == "some":
        spot += 1
    sometime = norm == "sometime" or _norm(tokens, spot - 1) in ("time", "point")
    if norm == "some" and not sometime:
        return None
    spot += sometime and _norm(tokens, spot) in words.IN_SOME_TIME
    while _norm(tokens, spot) in ("the", "early", "late"):
        spot += 1
    first, second = _norm(tokens, spot), _norm(tokens, spot + 1)
    if (first, second) in words.NEW_YEARS or (sometime and (first, second) in words.SOME_TIMES):
        return Day(today, at, spot + 2, loose=True)
    season = norm == "after" and (first in words.HOLIDAYS or first in words.HOLIDAY_SEASON)
    if season or (sometime and first in words.MONTHS):
        return Day(today, at, spot + 1, loose=True)
    return None


def _early(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    """ "Early next year", "early January": the middle of the month that it begins in."""
    spot = at + 1
    while _norm(tokens, spot) in ("of", "the", "next"):
        spot += 1
    unit = _norm(tokens, spot)
    if unit == "year" and _norm(tokens, spot - 1) == "next":
        return Day(date(today.year + 1, 1, _MID_MONTH), at, spot + 1, vague=True)
    month = words.MONTHS.get(unit)
    if month is None:
        return None
    return Day(
        date(today.year + (month < today.month), month, _MID_MONTH), at, spot + 1, vague=True
    )


def _is_day_name(tokens: Sequence[Token], at: int) -> bool:
    at += _norm(tokens, at) in ("on", "next", "this")
    return _norm(tokens, at) in words.WEEKDAYS or _norm(tokens, at) in words.TOMORROW


def _end_of(tokens: Sequence[Token], at: int, today: date, friday: date) -> Day | None:
    spot = at + 2
    spot += _norm(tokens, spot) in ("the", "this")
    following = _norm(tokens, spot) == "next"
    spot += following
    unit = _norm(tokens, spot)
    begin = max(at, 0)
    if unit == "day":
        if _is_day_name(tokens, spot + 1):
            return None
        return Day(today, begin, spot + 1)
    if unit in ("week", "wk"):
        return Day(friday + timedelta(days=7 * following), begin, spot + 1)
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
    if _norm(tokens, at) == "midweek":
        past = today.weekday() >= _MID_WEEK
        return Day(monday + timedelta(days=_MID_WEEK + 7 * past), at, at + 1, vague=True)
    spot = at + 1
    while _norm(tokens, spot) in ("of", "the", "-"):
        spot += 1
    following = _norm(tokens, spot) == "next"
    spot += following or _norm(tokens, spot) == "this"
    month = words.MONTHS.get(_norm(tokens, spot))
    if month is not None:
        middle = date(today.year + (month < today.month), month, _MID_MONTH)
        return Day(middle, at, spot + 1, vague=True)
    if _norm(tokens, spot) == "month":
        middle = today.replace(day=_MID_MONTH)
        if following or middle < today:
            middle = (_month_end(today) + timedelta(days=1)).replace(day=_MID_MONTH)
        return Day(middle, at, spot + 1, vague=True)
    if _norm(tokens, spot) != "week":
        return None
    return Day(monday + timedelta(days=_MID_WEEK + 7 * following), at, spot + 1, vague=True)


def _month_end(today: date) -> date:
    first = today.replace(day=28) + timedelta(days=4)
    return first - timedelta(days=first.day)


# --- Spans ----------------------------------------------------------------------------------------


def _span(tokens: Sequence[Token], at: int, today: date) -> Span | None:
    """ "5 business days", "two and a half weeks", "a fortnight", "a week from Friday"."""
    found = _count_of(tokens, at)
    if found is None:
        return None
    count, spot = found
    if at and _norm(tokens, at) == "a" and _norm(tokens, at - 1) in words.UNITS:
        return None  # "4 days a week"
    spot += _norm(tokens, spot) == "-" and tokens[spot].glued
    more = _norm(tokens, at) in ("another", "otra", "weitere")
    if _norm(tokens, spot) in words.MORE:
        more, spot = True, spot + 1
    business = False
    while (norm := _norm(tokens, spot)) in words.BUSINESS or norm in words.CALENDAR:
        business = business or norm in words.BUSINESS
        spot += 1 + (_norm(tokens, spot + 1) == ".")
        if norm in (
            "workdays",
            "arbeitstage",
            "arbeitstagen",
            "werktage",
            "werktagen",
            "werkdagen",
        ):
            return _ending(count, words.DAY, at, spot, today, business=True)
    unit = (
        "week" if _norm(tokens, spot) in words.FORTNIGHT else words.UNITS.get(_norm(tokens, spot))
    )
    if unit is None or tokens[spot].kind is not Kind.WORD:
        return None
    if _norm(tokens, spot) in words.FORTNIGHT:
        count *= 2
    short = len(_norm(tokens, spot)) == 1
    if short and not tokens[spot].glued:
        return None
    spot += 1
    if _is_rate(tokens, spot, unit):
        return None
    spot += _norm(tokens, spot) == "." and _norm(tokens, spot + 1) in ("from", "to")
    counted_from = unit in (words.WEEK, words.DAY) and _norm(tokens, spot) in ("after", "from")
    anchor = _anchor(tokens, spot + 1, today) if counted_from else None
    if anchor is not None:
        return _ending(count, unit, at, anchor.to, anchor.day, business=business, anchored=True)
    if _norm(tokens, spot) in words.BUSINESS and _norm(tokens, spot) in (
        "habiles",
        "ouvres",
        "uteis",
        "lavorativi",
    ):
        business, spot = True, spot + 1
    if _norm(tokens, spot) in words.MORE and _norm(tokens, spot + 1) not in ("than", "money"):
        more, spot = True, spot + 1
    return replace(_ending(count, unit, at, spot, today, business=business), more=more)


def _is_rate(tokens: Sequence[Token], at: int, unit: object) -> bool:
    """ "4 days a week", "12 hours a day", "2 weeks per year": how often, and no day to come."""
    a = _norm(tokens, at) in ("a", "per", "each", "every", "pro", "por", "par")
    larger = words.UNITS.get(_norm(tokens, at + 1))
    return a and larger is not None and larger != unit


def _count_of(tokens: Sequence[Token], at: int) -> tuple[Decimal, int] | None:
    """How many: "5", "a", "a couple of", "two and a half", "2.5"."""
    norm = _norm(tokens, at)
    if norm in words.FORTNIGHT:
        return Decimal(1), at
    if norm in ("a", "an", "one", "another"):
        after = _norm(tokens, at + 1)
        if after in ("couple", "few"):
            return Decimal(2 if after == "couple" else 3), at + 2 + (_norm(tokens, at + 2) == "of")
        if (
            after in words.UNITS
            or after in words.FORTNIGHT
            or after in words.BUSINESS
            or after in words.MORE
            or after == "full"
        ):
            return Decimal(1), at + 1
    if norm in ("couple", "few"):
        return Decimal(2 if norm == "couple" else 3), at + 1 + (_norm(tokens, at + 1) == "of")
    number: Number | None = number_at(tokens, at) if at < len(tokens) else None
    if number is None or number.factor != 1 or number.value > 999:
        return None
    if tokens[at].glued and at and tokens[at - 1].kind is Kind.WORD:
        return None  # the 5 of L5
    to = number.to
    if (
        _norm(tokens, to) == "and"
        and _norm(tokens, to + 1) == "a"
        and _norm(tokens, to + 2) == "half"
    ):
        return number.value + Decimal("0.5"), to + 3
    # "3-5 days": the longer is meant as the end.
    if _norm(tokens, to) in ("-", "to", "or") and (second := _int(tokens, to + 1, 99)) is not None:
        return Decimal(second), to + 2
    return number.value, to


def _anchor(tokens: Sequence[Token], at: int, today: date) -> Day | None:
    if _norm(tokens, at) in ("now", "today"):
        return Day(today, at, at + 1)
    for read in (_iso, _named, _ordinal, _weekday, _relative, _slashed):
        if at < len(tokens) and (found := read(tokens, at, today)) is not None:
            return found
    return None


def _ending(
    count: Decimal,
    unit: str,
    at: int,
    to: int,
    begin: date,
    *,
    business: bool = False,
    anchored: bool = False,
) -> Span:
    """The span with the day on which it ends: half days are rounded up."""
    whole = int(-(-count // 1))
    day: date | None
    match unit:
        case words.HOUR:
            day = begin + timedelta(days=int(count // 24) if count >= 24 else int(count > 12))
        case words.DAY if business:
            day = add_business_days(begin, whole)
        case words.DAY:
            day = begin + timedelta(days=whole)
        case words.WEEK:
            day = begin + timedelta(days=int(-(-(count * 7) // 1)))
        case words.MONTH:
            day = _months_on(begin, whole)
        case _:
            day = None
    return Span(count, unit, at, to, day, business, anchored)


def _months_on(begin: date, months: int) -> date | None:
    year, month = divmod(begin.month - 1 + months, 12)
    for day in range(begin.day, begin.day - 4, -1):
        found = _date(begin.year + year, month + 1, day)
        if found is not None:
            return found
    return None


# What each reader of a day or a span needs right behind a number, or knows as its first word.
_ORDINALS = frozenset("st nd rd th".split())
_OF_NUMBERS: tuple[tuple[_Read, frozenset[str]], ...] = (
    (_iso, frozenset("-/")),
    (_named, words.OF | words.MONTHS.keys() | _ORDINALS | frozenset("./-")),
    (_slashed, frozenset("-/")),
    (_dotted, frozenset()),
    (_ordinal, _ORDINALS),
    (
        _span,
        frozenset("- , to or and".split()).union(
            words.UNITS, words.FORTNIGHT, words.MORE, words.BUSINESS, words.CALENDAR
        ),
    ),
)
_OF_WORDS: tuple[tuple[_Read, frozenset[str]], ...] = (
    (_named, words.OF | words.MONTHS.keys() | words.ORDINALS.keys() | words.TENS_OF_DAYS.keys()),
    (_ordinal, frozenset({"the"})),
    (_weekday, _WHICH | words.WEEKDAYS.keys()),
    (
        _relative,
        words.RELATIVE
        | words.TODAY
        | words.TOMORROW
        | words.YESTERDAY
        | words.HOLIDAYS
        | words.FREE_DAYS
        | _LOOSE_OPENERS,
    ),
    (_span, words.FORTNIGHT | words.COUNTS | NUMBER_OPENERS),
    (_spoken, frozenset(UNITS)),
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
