"""Days told from today, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.understanding.dates import Day
from negotiation.understanding.near_days import near_day
from tests.negotiation.understanding.reading import (
    TODAY,
    a_day,
    day_from,
    tokens_of,
    when,
    whole_day,
)

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
    "the end of the day": "2026-12-02",
    "cob": "2026-12-02",
    "close of play": "2026-12-02",
    "close of business": "2026-12-02",
    "close of day": "2026-12-02",
    "day after tomorrow": "2026-12-04",
    "tomorrow morning": "2026-12-03",
    "tomorrow evening": "2026-12-03",
    "tomorrow eod": "2026-12-03",
    "tomorrow week": "2026-12-10",
    "end of this week": "2026-12-04",
    "end of wk": "2026-12-04",
    "end of the next month": "2027-01-31",
    "end of mo": "2026-12-31",
    "end of december": "2026-12-31",  # this month is not over
    "end of november": "2027-11-30",
    "end december": "2026-12-31",
    "end july": "2027-07-31",
    "last day of the month": "2026-12-31",
    "the last day of january": "2027-01-31",
    "coming week": "2026-12-11",
    "proxima semana": "2026-12-11",
    "mid this week": "2026-12-02",
    "mid of the week": "2026-12-02",
    "midweek": "2026-12-09",
    "mid-december": "2026-12-15",
    "mid november": "2027-11-15",
    "mid january": "2027-01-15",
    "the middle of the month": "2026-12-15",
    "middle of this month": "2026-12-15",
    "middle of next month": "2027-01-15",
    "early january": "2027-01-15",
    "beginning of january": "2027-01-15",
    "beginning of december": "2026-12-15",
    "beginning of next november": "2027-11-15",
    "early next year": "2027-01-15",
    "beginning of the next year": "2027-01-15",
    "new year": "2026-12-31",
    "new years eve": "2026-12-31",
    "nye": "2026-12-31",
    # The day is the one that is named behind its end.
    "eod friday": "2026-12-04",
    "eod on friday": "2026-12-04",
    "eod next monday": "2026-12-07",
    "eod this friday": "2026-12-04",
    "eod the 10th": "2026-12-10",
    "cob tomorrow": "2026-12-03",
    "cob december 9": "2026-12-09",
    "end of day friday": "2026-12-04",
    "end of day on monday": "2026-12-07",
    "end of day tomorrow": "2026-12-03",
    "end of business on the 11th": "2026-12-11",
    "close of business friday": "2026-12-04",
    "close of business on friday": "2026-12-04",
    "close of play 12/9": "2026-12-09",
}
# What looks alike and names no day.
NONE = (
    "the day before", "the monday", "the month", "close of the day", "close of it", "end of play",
    "end of business", "end day", "end of", "end of it", "last day of it", "last of the month",
    "last day", "day after", "next month", "coming month", "this month", "middle of it", "mid",
    "early morning", "early", "beginning of it", "beginning of the year", "new", "new job",
    "before the holidays", "the holidays",
)  # fmt: skip
# No day of its own: typed → how many words say so.
LOOSE = {
    "some time in january": 4,
    "some time in the new year": 6,
    "some time this year": 0,
    "some point in late january": 5,
    "sometime in january we talk": 3,
    "sometime early january": 3,
    "sometime next year": 3,
    "sometime next week": 0,
    "some in january": 0,
    "some january": 0,
    "after the holidays": 3,
    "after christmas": 2,
    "after january": 0,
    "in christmas": 0,
    "in january": 0,
    "in the new year": 4,
    "into the new year": 4,
    "in the next year": 4,
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read(text: str, day: str) -> None:
    assert whole_day(text) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "next week",
        "this week",
        "mid next week",
        "midweek",
        "mid december",
        "middle of the month",
        "early january",
        "early next year",
        "christmas",
        "nye",
    ],
)
def test_a_day_read_into_the_words_is_vague(text: str) -> None:
    assert a_day(text).vague


@pytest.mark.parametrize("text", NONE)
def test_what_names_no_day_is_none(text: str) -> None:
    assert when(text) is None


@pytest.mark.parametrize(("text", "words"), LOOSE.items())
def test_a_time_without_a_day_is_loose_to_its_last_word(text: str, words: int) -> None:
    found = when(text)
    loose = Day(TODAY, 0, words, loose=True) if words else None
    assert (found if isinstance(found, Day) and found.loose else None) == loose


@pytest.mark.parametrize("text", ["end of week", "end of the month", "the last day of january"])
def test_a_day_that_was_said_is_not_vague(text: str) -> None:
    assert not a_day(text).vague


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2026, 12, 31), "tomorrow", date(2027, 1, 1)),
        (date(2028, 2, 28), "end of month", date(2028, 2, 29)),
        (date(2026, 12, 25), "christmas", date(2026, 12, 24)),
        (date(2026, 12, 26), "christmas", date(2027, 12, 24)),
        (date(2026, 11, 26), "christmas", date(2026, 12, 24)),
        (date(2026, 12, 4), "end of week", date(2026, 12, 4)),  # on that Friday
        (date(2026, 12, 5), "end of week", date(2026, 12, 11)),
        (date(2026, 12, 1), "midweek", date(2026, 12, 2)),
        (date(2026, 12, 2), "midweek", date(2026, 12, 9)),  # the Wednesday itself
        (date(2026, 12, 15), "mid month", date(2026, 12, 15)),
        (date(2026, 12, 16), "mid month", date(2027, 1, 15)),
        (date(2026, 12, 16), "mid december", date(2026, 12, 15)),
        (date(2026, 7, 31), "end of next month", date(2026, 8, 31)),
        (date(2026, 7, 1), "end of july", date(2026, 7, 31)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    assert day_from(today, text) == day


@pytest.mark.parametrize(
    ("today", "text", "found"),
    [
        (date(2026, 10, 1), "before the holidays", True),
        (date(2026, 9, 30), "before the holidays", False),
        (date(2026, 10, 1), "before holidays", True),
        (date(2026, 10, 1), "during the holidays", False),
    ],
)
def test_holidays_are_those_of_the_year_s_end_in_autumn_and_before_them_only(
    today: date, text: str, found: bool
) -> None:
    tokens = tokens_of(text)
    assert (near_day(tokens, len(tokens) - 1, today) is not None) is found


@pytest.mark.parametrize("today", [date(2026, 12, 5), date(2026, 12, 6)])
@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("early next week", date(2026, 12, 8)),
        ("mid next week", date(2026, 12, 9)),
        ("next week", date(2026, 12, 11)),
        ("late next week", date(2026, 12, 11)),
        ("end of next week", date(2026, 12, 11)),
    ],
)
def test_next_week_begins_on_the_coming_monday_on_a_weekend_too(
    said: str, day: date, today: date
) -> None:
    found = near_day(tokens_of(said), 0, today)
    assert found is not None
    assert found.day == day
