"""Spans of time, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from negotiation.understanding.dates import Span
from tests.negotiation.understanding.reading import when

SPANS = {
    # typed → count, unit, its end
    "5 days": ("5", "day", "2026-12-07"),
    "5 business days": ("5", "day", "2026-12-09"),
    "5 working days": ("5", "day", "2026-12-09"),
    "3 bus. days": ("3", "day", "2026-12-07"),
    "5 Arbeitstage": ("5", "day", "2026-12-09"),
    "cinco dias habiles": ("5", "day", "2026-12-09"),
    "10 calendar days": ("10", "day", "2026-12-12"),
    "2 more days": ("2", "day", "2026-12-04"),
    "a week": ("1", "week", "2026-12-09"),
    "2 wks": ("2", "week", "2026-12-16"),
    "a full week": ("1", "week", "2026-12-09"),
    "a fortnight": ("2", "week", "2026-12-16"),
    "fortnight": ("2", "week", "2026-12-16"),
    "a couple of days": ("2", "day", "2026-12-04"),
    "a few days": ("3", "day", "2026-12-05"),
    "couple of weeks": ("2", "week", "2026-12-16"),
    "two weeks": ("2", "week", "2026-12-16"),
    "zwei wochen": ("2", "week", "2026-12-16"),
    "3-5 days": ("5", "day", "2026-12-07"),
    "3 to 5 days": ("5", "day", "2026-12-07"),
    "48 hours": ("48", "hour", "2026-12-04"),
    "24h": ("24", "hour", "2026-12-03"),
    "12 hours": ("12", "hour", "2026-12-02"),
    "13 hours": ("13", "hour", "2026-12-03"),
    "3 months": ("3", "month", "2027-03-02"),
    "1 month": ("1", "month", "2027-01-02"),
    "4 years": ("4", "year", None),
    "5-day": ("5", "day", "2026-12-07"),
    "1 quarter": ("1", "quarter", None),
    # counted from a day that is named
    "a week from friday": ("1", "week", "2026-12-11"),
    "two weeks from monday": ("2", "week", "2026-12-21"),
    "3 days from now": ("3", "day", "2026-12-05"),
    "2 days after December 8": ("2", "day", "2026-12-10"),
    "3 business days from friday": ("3", "day", "2026-12-09"),
}


@pytest.mark.parametrize(("text", "said"), SPANS.items())
def test_a_span_is_read_with_the_day_on_which_it_ends(
    text: str, said: tuple[str, str, str | None]
) -> None:
    found = when(text)
    assert isinstance(found, Span)
    count, unit, day = said
    assert (found.count, found.unit) == (Decimal(count), unit)
    assert found.day == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize(
    ("text", "business", "anchored"),
    [
        ("5 days", False, False),
        ("5 business days", True, False),
        ("10 calendar days", False, False),
        ("5 workdays", True, False),
        ("3 business days from friday", True, True),
        ("a week from friday", False, True),
    ],
)
def test_a_span_knows_what_it_counts_and_from_where(
    text: str, business: bool, anchored: bool
) -> None:
    found = when(text)
    assert isinstance(found, Span)
    assert (found.business, found.anchored) == (business, anchored)


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2027, 1, 31), "1 month", date(2027, 2, 28)),
        (date(2026, 12, 5), "2 business days", date(2026, 12, 8)),
    ],
)
def test_the_end_of_a_span_depends_on_today(today: date, text: str, day: date) -> None:
    found = when(text, today)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2.5 weeks", date(2026, 12, 20)),
        ("two and a half weeks", date(2026, 12, 20)),
        ("2.5 days", date(2026, 12, 5)),
        ("1.5 months", date(2027, 2, 2)),
    ],
)
def test_half_days_are_rounded_up(text: str, day: date) -> None:
    found = when(text)
    assert found is not None
    assert found.day == day
