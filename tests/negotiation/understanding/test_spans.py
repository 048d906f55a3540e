"""Spans of time, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from negotiation.understanding.dates import Span
from negotiation.understanding.spans import span_at
from tests.negotiation.understanding.reading import TODAY, tokens_of, told_when, when

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

# typed → all that is known of the span at its head
WHOLE = {
    "another week": "1 week: 2026-12-09 to 2 more",
    "2 more weeks": "2 week: 2026-12-16 to 3 more",
    "a week more": "1 week: 2026-12-09 to 3 more",
    "2 weeks more than": "2 week: 2026-12-16 to 2",
    "2 weeks more money": "2 week: 2026-12-16 to 2",
    "2 weeks more time": "2 week: 2026-12-16 to 3 more",
    "2 weeks extra": "2 week: 2026-12-16 to 3 more",
    "5 business days more": "5 day: 2026-12-09 to 4 business more",
    "5 bus. days": "5 day: 2026-12-09 to 4 business",
    "5 bus days": "5 day: 2026-12-09 to 3 business",
    "5 workdays left": "5 day: 2026-12-09 to 2 business",
    "5 calendar business days": "5 day: 2026-12-09 to 4 business",
    "cinco dias habiles mas": "5 day: 2026-12-09 to 4 business more",
    "5 day week": "none",
    "4 days a week": "none",
    "4 days per week": "none",
    "4 weeks a year": "none",
    "5 days week": "none",
    "5d": "5 day: 2026-12-07 to 2",
    "5 d": "none",
    "5 w": "none",
    "2 m": "none",
    "24 h": "none",
    "a couple days": "2 day: 2026-12-04 to 3",
    "a couple of weeks": "2 week: 2026-12-16 to 4",
    "a few weeks": "3 week: 2026-12-23 to 3",
    "few weeks": "3 week: 2026-12-23 to 2",
    "couple weeks": "2 week: 2026-12-16 to 2",
    "an couple": "none",
    "a full year": "1 year: None to 3",
    "a business day": "1 day: 2026-12-03 to 3 business",
    "one business week": "1 week: 2026-12-09 to 3 business",
    "an hour": "1 hour: 2026-12-02 to 2",
    "one more week": "1 week: 2026-12-09 to 3 more",
    "another full week": "1 week: 2026-12-09 to 3 more",
    "one day": "1 day: 2026-12-03 to 2",
    "two and a half days": "2.5 day: 2026-12-05 to 5",
    "two and a weeks": "none",
    "3 or 4 days": "4 day: 2026-12-06 to 4",
    "3 to days": "none",
    "3-99 days": "99 day: 2027-03-11 to 4",
    "3 - 100 days": "none",
    "999 days": "999 day: 2029-08-27 to 2",
    "1000 days": "none",
    "1k days": "none",
    "L5 days": "none",
    "5 days. from friday": "5 day: 2026-12-09 to 5 anchored",
    "5 days. friday": "5 day: 2026-12-07 to 2",
    "a week after december 8": "1 week: 2026-12-15 to 5 anchored",
    "2 weeks after friday": "2 week: 2026-12-18 to 4 anchored",
    "1 month from friday": "1 month: 2027-01-02 to 2",
    "2 hours from now": "2 hour: 2026-12-02 to 4 anchored",
    "2 days from it": "2 day: 2026-12-04 to 2",
    "2 days after": "2 day: 2026-12-04 to 2",
    "a week from": "1 week: 2026-12-09 to 2",
    "a week from today": "1 week: 2026-12-09 to 4 anchored",
    "a fortnight from friday": "2 week: 2026-12-18 to 4 anchored",
    "2-week": "2 week: 2026-12-16 to 3",
    "2 -week": "none",
    "2 - week": "none",
    "weeks": "none",
    "5": "none",
    "a": "none",
    "5 people": "none",
    "3 quarters": "3 quarter: None to 2",
    "a quarter": "1 quarter: None to 2",
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


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_a_span_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    ("text", "at", "is_span"),
    [
        ("in a day", 1, True),
        ("process a day", 1, True),
        ("events a day", 1, False),  # a rate
        ("hours a day", 1, False),
        ("4 days a week", 2, False),
        ("L5 days", 1, False),
        ("L 5 days", 1, True),
    ],
)
def test_what_stands_before_a_span_may_make_it_none(text: str, at: int, is_span: bool) -> None:
    assert (span_at(tokens_of(text), at, TODAY) is not None) is is_span
