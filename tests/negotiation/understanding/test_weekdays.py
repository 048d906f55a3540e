"""Days of the week, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date

import pytest

from negotiation.understanding.days import when_at
from tests.negotiation.understanding.reading import (
    TODAY,
    a_day,
    day_from,
    tokens_of,
    when,
    whole_day,
)

DAYS = {
    "Friday": "2026-12-04",
    "freitag": "2026-12-04",
    "tuesday": "2026-12-08",
    "this friday": "2026-12-04",
    "last friday": "2026-11-27",
    "next monday": "2026-12-07",
    "next saturday": "2026-12-05",
    "friday week": "2026-12-11",
    "friday eod": "2026-12-04",
    "friday next week": "2026-12-11",
    "tuesday next week": "2026-12-08",
    "friday last week": "2026-11-27",
    "friday after next": "2026-12-11",
    "Friday, December 11": "2026-12-11",
    "Friday the 11th": "2026-12-11",
    "Fri 12/11": "2026-12-11",
    "Friday 2026-12-11": "2026-12-11",
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read(text: str, day: str) -> None:
    assert whole_day(text) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("text", "also"),
    [("next friday", "2026-12-11"), ("wednesday", "2026-12-02"), ("this wednesday", "2026-12-02")],
)
def test_a_day_that_could_be_two_has_both(text: str, also: str) -> None:
    assert a_day(text).also == date.fromisoformat(also)


@pytest.mark.parametrize("text", ["friday", "next monday", "next wednesday", "friday week"])
def test_a_day_that_can_only_be_one_has_no_other(text: str) -> None:
    assert a_day(text).also is None


@pytest.mark.parametrize("text", ["friday after next"])
def test_a_day_read_into_the_words_is_vague(text: str) -> None:
    assert a_day(text).vague


@pytest.mark.parametrize("text", ["friday"])
def test_a_day_that_was_said_is_not_vague(text: str) -> None:
    assert not a_day(text).vague


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2026, 12, 4), "friday", date(2026, 12, 11)),
        (date(2026, 12, 6), "tuesday next week", date(2026, 12, 8)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    assert day_from(today, text) == day


@pytest.mark.parametrize("word", ["sat", "sun", "wed", "mon"])
def test_a_short_name_that_is_a_word_too_needs_a_word_in_front(word: str) -> None:
    assert when(word) is None
    assert when_at(tokens_of(f"by {word}"), 1, TODAY) is not None
