"""Dates with their month's name, and days of a month, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.negotiation.understanding.reading import a_day, day_from, whole_day

DAYS = {
    "December 11": "2026-12-11",
    "Dec 11th, 2026": "2026-12-11",
    "Dec. 11": "2026-12-11",
    "11 December": "2026-12-11",
    "11. Dezember": "2026-12-11",
    "11th of December": "2026-12-11",
    "the 11th of December": "2026-12-11",
    "9 de diciembre de 2026": "2026-12-09",
    "le 12 décembre": "2026-12-12",
    "Jan 4": "2027-01-04",
    "Nov 20": "2026-11-20",  # passed a few days ago, so it is this year's
    "Sept 1": "2027-09-01",
    "May 5": "2027-05-05",
    "the 9th": "2026-12-09",
    "the 2nd": "2026-12-02",
    "the 1st": "2027-01-01",
    "the 31st": "2026-12-31",
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read(text: str, day: str) -> None:
    assert whole_day(text) == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["the 9th", "december 11"])
def test_a_day_that_was_said_is_not_vague(text: str) -> None:
    assert not a_day(text).vague


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2027, 1, 5), "Dec 20", date(2026, 12, 20)),
        (date(2027, 3, 20), "Jan 10", date(2028, 1, 10)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    assert day_from(today, text) == day
