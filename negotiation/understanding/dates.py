"""A day or a span of time that a message names, and on which day a span ends.

A bare day is a calendar day; only business or working days skip weekends. A day that could be
two is given with both. Whose day it is, and what for, the clause around it says.
"""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from math import ceil

from negotiation.model.calendar import add_business_days
from negotiation.model.record import record
from negotiation.understanding.words import dates as words


@record(frozen=True, slots=True)
class Day:
    """A day: `also` is the other reading, where there are two. Tokens `at` up to `to`."""

    day: date
    at: int
    to: int
    also: date | None = None
    vague: bool = False  # "before Christmas", "mid next week": a day is read into it
    loose: bool = False  # "some time in the new year": no day can be read into it
    full: bool = False  # written with its year, so that it is no amount


@record(frozen=True, slots=True)
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
        return ending(self.count, self.unit, self.at, self.to, begin, business=self.business).day


When = Day | Span


def date_of(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def ending(
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
    whole = ceil(count)
    day: date | None
    match unit:
        case words.HOUR:
            day = begin + timedelta(days=int(count // 24) if count >= 24 else int(count > 12))
        case words.DAY if business:
            day = add_business_days(begin, whole)
        case words.DAY:
            day = begin + timedelta(days=whole)
        case words.WEEK:
            day = begin + timedelta(days=ceil(count * 7))
        case words.MONTH:
            day = _months_on(begin, whole)
        case _:
            day = None
    return Span(count, unit, at, to, day, business, anchored)


def _months_on(begin: date, months: int) -> date | None:
    year, month = divmod(begin.month - 1 + months, 12)
    for day in range(begin.day, begin.day - 4, -1):
        found = date_of(begin.year + year, month + 1, day)
        if found is not None:
            return found
    return None
