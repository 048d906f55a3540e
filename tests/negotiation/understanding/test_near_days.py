"""Days told from today, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.negotiation.understanding.reading import a_day, day_from, whole_day

DAYS = {
    "today": "2026-12-02",
    "eod": "2026-12-02",
    "tonight": "2026-12-02",
    "tomorrow": "2026-12-03",
    "tomorrow noon": "2026-12-03",
    "yesterday": "2026-12-01",
    "the day after tomorrow": "2026-12-04",
    "end of day": "2026-12-02",
    "end of week": "2026-12-04",
    "eow": "2026-12-04",
    "the weekend": "2026-12-04",
    "end of next week": "2026-12-11",
    "end of month": "2026-12-31",
    "eom": "2026-12-31",
    "end of next month": "2027-01-31",
    "end of the year": "2026-12-31",
    "end of next year": "2027-12-31",
    "end of january": "2027-01-31",
    "end january": "2027-01-31",
    "mid next week": "2026-12-09",
    "middle of next week": "2026-12-09",
    "mid week": "2026-12-02",
    "next week": "2026-12-11",
    "this week": "2026-12-04",
    "christmas": "2026-12-24",
    "christmas eve": "2026-12-24",
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read(text: str, day: str) -> None:
    assert whole_day(text) == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["next week", "this week", "mid next week", "christmas"])
def test_a_day_read_into_the_words_is_vague(text: str) -> None:
    assert a_day(text).vague


@pytest.mark.parametrize("text", ["end of week"])
def test_a_day_that_was_said_is_not_vague(text: str) -> None:
    assert not a_day(text).vague


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2026, 12, 31), "tomorrow", date(2027, 1, 1)),
        (date(2028, 2, 28), "end of month", date(2028, 2, 29)),
        (date(2026, 12, 26), "christmas", date(2027, 12, 24)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    assert day_from(today, text) == day
