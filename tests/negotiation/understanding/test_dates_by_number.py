"""Dates in numbers, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.understanding.dates import Day
from negotiation.understanding.dates_by_number import spoken_date
from tests.negotiation.understanding.reading import (
    TODAY,
    a_day,
    tokens_of,
    told_when,
    when,
    whole_day,
)

DAYS = {
    "2026-12-15": "2026-12-15",
    "2026/12/04": "2026-12-04",
    "2026.12.04": "2026-12-04",
    "12/11/2026": "2026-12-11",
    "12/11/26": "2026-12-11",
    "4-12-2026": "2026-12-04",
    "12/18": "2026-12-18",
    "18/12": "2026-12-18",
    "1/8": "2027-01-08",
    "4.12.26": "2026-12-04",
    "11.12.2026": "2026-12-11",
    "4.12.": "2026-12-04",
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read(text: str, day: str) -> None:
    assert whole_day(text) == date.fromisoformat(day)


@pytest.mark.parametrize(("text", "also"), [("12/1", "2027-01-12")])
def test_a_day_that_could_be_two_has_both(text: str, also: str) -> None:
    assert a_day(text).also == date.fromisoformat(also)


@pytest.mark.parametrize("text", ["12/18", "18/12", "4.12.26", "4/12"])
def test_a_day_that_can_only_be_one_has_no_other(text: str) -> None:
    assert a_day(text).also is None


# typed → all that is known of the day at its head
WHOLE = {
    "2026-12-15 noon": "2026-12-15 to 5 full",
    "2026/12-15": "none",
    "2026-12/15": "none",
    "2026 -12-15": "none",
    "2026-13-01": "none",
    "2026-12-32": "none",
    "2026-02-30": "none",
    "1999-12-15": "none",
    "2000-01-01": "2000-01-01 to 5 full",
    "2100-01-01": "2100-01-01 to 5 full",
    "2101-01-01": "none",
    "2026-12": "none",
    "2026.12.04.": "2026-12-04 to 1 full",
    "2026.02.30": "none",
    "1999.12.04": "none",
    "2101.12.04": "none",
    "12/11/2026 x": "2026-12-11 to 5 full",
    "12/11/26": "2026-12-11 to 5 full",
    "12/11/": "2026-12-11 to 3",
    "12/11/12/13": "none",
    "12 /11": "none",
    "12/ 11": "none",
    "12/32": "none",
    "32/12": "none",
    "12-11": "none",
    "4-12-2026": "2026-12-04 to 5 full",
    "4-12-26": "2026-12-04 to 5 full",
    "12/11-2026": "2026-12-11 to 3",
    "12/11/2101": "none",
    "12/11%": "none",
    "12/11k": "none",
    "12/11 %": "2026-12-11 to 3",
    "12/5": "2026-12-05 to 3",
    "5/12": "2026-12-05 to 3",
    "12/9": "2026-12-09 to 3",
    "9/12": "2026-12-09 to 3",
    "1/2": "2027-01-02 to 3",
    "2/1": "2027-01-02 to 3",
    "1/30": "2027-01-30 to 3",
    "30/1": "2027-01-30 to 3",
    "12/1": "2026-12-01 to 3",
    "12/2": "2026-12-02 to 3",
    "11/26": "2026-11-26 to 3",
    "11/25": "2026-11-25 to 3",
    "11/24": "none",
    "26/11": "2026-11-26 to 3",
    "13/13": "none",
    "31/2": "none",
    "2/29": "none",
    "4.12.26": "2026-12-04 to 1 full",
    "4.12.2026": "2026-12-04 to 1 full",
    "4.12.126": "none",
    "4.12.1": "none",
    "4.13.26": "none",
    "32.12.26": "none",
    "4.12.": "2026-12-04 to 2",
    "4.12. .": "none",
    "4.12..": "none",
    "4.12": "none",
    "4.12 .": "none",
    "4.120.": "none",
    "13/14/2026": "none",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    ("today", "text", "day", "also"),
    [
        (date(2026, 12, 2), "6/20", "2027-06-20", None),  # two hundred days ahead
        (date(2026, 12, 2), "6/21", None, None),
        (date(2026, 12, 2), "21/6", None, None),
        (date(2026, 12, 2), "11/25", "2026-11-25", None),  # a week ago
        (date(2026, 12, 3), "11/25", None, None),
        (date(2026, 12, 11), "4.12.", "2026-12-04", None),
        (date(2026, 12, 12), "4.12.", None, None),
        (date(2026, 12, 3), "2/1", "2027-01-02", "2027-02-01"),  # the later sixty days ahead
        (date(2026, 11, 30), "2/1", "2027-01-02", None),
        (date(2026, 11, 2), "1/2", "2027-01-02", "2027-02-01"),  # neither within sixty days
        (date(2026, 11, 3), "1/2", "2027-01-02", None),
    ],
)
def test_a_day_is_one_ahead_and_two_where_both_are_as_likely(
    today: date, text: str, day: str | None, also: str | None
) -> None:
    found = when(text, today)
    said = (found.day, found.also) if isinstance(found, Day) else (None, None)
    assert tuple(one and str(one) for one in said) == (day, also)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("by twelve eleven", "2026-12-11 to 3"),
        ("by twelve slash eleven", "2026-12-11 to 4"),
        ("by twelve-eleven", "2026-12-11 to 4"),
        ("due twelve nineteen", "2026-12-19 to 3"),
        ("is twelve nineteen", "2026-12-19 to 3"),
        ("at twelve nineteen", None),
        ("by thirteen eleven", None),
        ("by eleven thirteen", None),
        ("by twelve eleven thousand", None),
        ("by twelve eleven days", None),
        ("by twelve", None),
        ("by zero one", None),
        ("by one zero", None),
    ],
)
def test_a_day_said_in_two_numbers_needs_a_word_that_leads_up_to_it(
    text: str, day: str | None
) -> None:
    found = spoken_date(tokens_of(text), 1, TODAY)
    assert (f"{found.day} to {found.to}" if found else None) == day
