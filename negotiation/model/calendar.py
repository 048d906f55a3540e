"""Working days, and deadlines in words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a date in words needs nothing of a case
    from negotiation.model.case import Deadline

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
_WORKING_WEEK = 5


def business_days(today: date, until: date) -> int:
    """Weekdays after `today` up to and including `until`; 0 where it has passed."""
    span = max(0, (until - today).days)
    weeks, rest = divmod(span, 7)
    return _WORKING_WEEK * weeks + sum(
        (today.weekday() + offset) % 7 < _WORKING_WEEK for offset in range(1, rest + 1)
    )


def is_working_day(day: date) -> bool:
    """Whether it is a Monday to Friday."""
    return day.weekday() < _WORKING_WEEK


def add_business_days(begin: date, days: int) -> date:
    """The day that is `days` weekdays after `begin`."""
    day = begin
    while days > 0:
        day += timedelta(days=1)
        days -= day.weekday() < _WORKING_WEEK
    return day


def day_name(day: date) -> str:
    """ "Friday, 4 December"."""
    return f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]}"


def next_named(name: str, today: date) -> date | None:
    """The next day of a weekday's name, "Thursday" or "thu"; None for today's, or no name."""
    short = name.casefold()[:3]
    ahead = next((n for n, day in enumerate(_DAYS) if day.casefold().startswith(short)), None)
    if len(short) < len("thu") or ahead is None or ahead == today.weekday():
        return None
    return today + timedelta(days=(ahead - today.weekday()) % len(_DAYS))


def month_name(day: date) -> str:
    """ "December 2026"."""
    return f"{_MONTHS[day.month - 1]} {day.year}"


def show_deadline(deadline: Deadline, today: date | None) -> str:
    """ "Friday, 4 December (8 working days)", "3 working days", "today"."""
    if deadline.date is not None:
        text = day_name(deadline.date)
        if today is None:
            return text
        if deadline.date < today:
            return f"{text} (passed)"
        return f"{text} ({_working_days(business_days(today, deadline.date))})"
    return _working_days(deadline.days or 0)


def _working_days(days: int) -> str:
    if days == 0:
        return "today"
    return "one working day" if days == 1 else f"{days} working days"
