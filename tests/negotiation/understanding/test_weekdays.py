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
    told_when,
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
    "next thursday": "2026-12-10",  # tomorrow is called so by nobody
    "next saturday": "2026-12-05",
    "friday week": "2026-12-11",
    "friday eod": "2026-12-04",
    "friday next week": "2026-12-11",
    "tuesday next week": "2026-12-08",
    "freitag nächster woche": "2026-12-11",
    "Mittwoch nächster Woche": "2026-12-09",
    "Freitag in der kommenden Woche": "2026-12-11",
    "vendredi de la semaine prochaine": "2026-12-11",
    "viernes de la semana que viene": "2026-12-11",
    "venerdì della prossima settimana": "2026-12-11",
    "vrijdag volgende week": "2026-12-11",
    "friday of next week": "2026-12-11",
    "friday in a week": "2026-12-11",
    "Freitag in einer Woche": "2026-12-11",
    "übernächsten Freitag": "2026-12-11",
    "next week friday": "2026-12-11",
    "nächste Woche am Freitag": "2026-12-11",
    "friday last week": "2026-11-27",
    "friday after next": "2026-12-11",
    "Friday, December 11": "2026-12-11",
    "Friday the 11th": "2026-12-11",
    "Fri 12/11": "2026-12-11",
    "Friday 2026-12-11": "2026-12-11",
    "the third thursday of december": "2026-12-17",
    "2nd Tuesday in Jan": "2027-01-12",
    "last thursday of the month": "2026-12-31",
    "first wednesday of next month": "2027-01-06",
    "the third wednesday of this month": "2026-12-16",
    "December's first Friday": "2026-12-04",
    "the last Monday of November": "2026-11-30",  # just gone
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
        (date(2026, 12, 4), "last friday", date(2026, 11, 27)),
        (date(2026, 12, 4), "friday just gone", date(2026, 11, 27)),
        (date(2026, 12, 4), "friday last week", date(2026, 11, 27)),
        (date(2026, 12, 4), "next friday", date(2026, 12, 11)),
        (date(2026, 12, 6), "friday this week", date(2026, 12, 4)),
        (date(2026, 12, 6), "monday last week", date(2026, 11, 23)),
        (date(2026, 12, 6), "monday", date(2026, 12, 7)),
        (date(2026, 12, 6), "monday next week", date(2026, 12, 7)),
        (date(2026, 12, 6), "sunday next week", date(2026, 12, 13)),
        (date(2026, 12, 5), "friday of next week", date(2026, 12, 11)),
        (date(2026, 12, 1), "next sunday", date(2026, 12, 6)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    assert day_from(today, text) == day


@pytest.mark.parametrize("word", ["sat", "sun", "wed", "mon"])
def test_a_short_name_that_is_a_word_too_needs_a_word_in_front(word: str) -> None:
    assert when(word) is None
    assert when_at(tokens_of(f"by {word}"), 1, TODAY) is not None


# typed → all that is known of the day at its head
WHOLE = {
    "friday 4pm": "2026-12-04 to 1",
    "friday 11am": "2026-12-04 to 1",
    "friday 11 am": "2026-12-04 to 1",
    "friday 11:30": "2026-12-04 to 1",
    "friday 11k": "2026-12-04 to 1",
    "friday 11%": "2026-12-04 to 1",
    "friday 11-12": "2026-12-04 to 1",
    "friday 11 12": "2026-12-04 to 1",
    "friday 11, noon": "2026-12-11 to 2",
    "friday 11.": "2026-12-11 to 2",
    "friday 11?": "2026-12-11 to 2",
    "friday 11!": "2026-12-11 to 2",
    "friday 11 rsus": "2026-12-11 to 2",
    "friday 8": "2027-01-08 to 2",  # six weeks on
    "friday 15": "2026-12-04 to 1",
    "friday 32": "2026-12-04 to 1",
    "this friday the 18th": "2026-12-04 to 2",  # two Fridays
    "this friday, the 12th": "2026-12-12 to 6",
    "friday": "2026-12-04 to 1",
    "friday morning": "2026-12-04 to 2",
    "friday night": "2026-12-04 to 2",
    "friday afternoon": "2026-12-04 to 2",
    "friday cob": "2026-12-04 to 2",
    "friday dinner": "2026-12-04 to 1",
    "past friday": "2026-11-27 to 2",
    "coming friday": "2026-12-04 to 2",
    "nachsten freitag": "2026-12-04 to 2",
    "proximo viernes": "2026-12-04 to 2",
    "prochain vendredi": "2026-12-04 to 2",
    "next friday": "2026-12-04 to 2",
    "next wednesday": "2026-12-09 to 2",
    "this wednesday": "2026-12-09 to 2",
    "this tuesday": "2026-12-08 to 2",
    "this friday": "2026-12-04 to 2",
    "coming wednesday": "2026-12-09 to 2",
    "last wednesday": "2026-11-25 to 2",
    "wednesday": "2026-12-09 to 1",
    "tuesday this week": "2026-12-01 to 3",
    "friday this week": "2026-12-04 to 3",
    "monday this week": "2026-11-30 to 3",
    "friday just gone": "2026-11-27 to 3",
    "friday just past": "2026-11-27 to 3",
    "friday just passed": "2026-11-27 to 3",
    "friday just": "2026-12-04 to 1",
    "friday last week": "2026-11-27 to 3",
    "last friday last week": "2026-11-27 to 4",
    "friday of next week": "2026-12-11 to 4",
    "monday of next week": "2026-12-07 to 4",
    "friday of next month": "2026-12-04 to 1",
    "monday next week": "2026-12-07 to 3",
    "wednesday next week": "2026-12-09 to 3",
    "wednesday week": "2026-12-16 to 2",
    "friday after next": "2026-12-11 to 3 vague",
    "friday after": "2026-12-04 to 1",
    "friday week": "2026-12-11 to 2",
    "friday the 11th": "2026-12-11 to 4",
    "friday, the 11th": "2026-12-11 to 5",
    "friday of the 11th": "2026-12-04 to 1",
    "friday 11": "2026-12-11 to 2",
    "friday 4": "2026-12-04 to 2",
    "friday 5": "2026-12-04 to 1",
    "friday 18": "2026-12-18 to 2",
    "friday 11.12": "2026-12-11 to 2",
    "friday 11 december": "2026-12-11 to 3",
    "this friday, december 18": "2026-12-04 to 2",
    "this friday the 4th": "2026-12-04 to 5",
    "friday 12/11": "2026-12-11 to 4",
    "friday, december 4 or 5": "2026-12-04 to 4",
    "sat": "none",
    "the friday": "none",
    "mon morning": "2026-12-07 to 2",
    "mon cheri": "none",
    "wed 9": "none",
    "next sat": "2026-12-05 to 2",
    "this sun": "2026-12-06 to 2",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("on friday", {1: "2026-12-04"}),
        ("the other friday", {2: "2026-12-04"}),
        ("every friday", {}),
        ("each friday", {}),
        ("every other friday", {}),
        ("not friday, the 18th", {1: "2026-12-18", 3: "2026-12-18"}),
        ("not this friday, the 18th", {1: "2026-12-04", 2: "2026-12-18", 4: "2026-12-18"}),
    ],
)
def test_what_stands_before_a_weekday_counts_too(text: str, days: dict[int, str]) -> None:
    tokens = tokens_of(text)
    found = {at: when_at(tokens, at, TODAY) for at in range(len(tokens))}
    assert {at: str(one.day) for at, one in found.items() if one is not None} == days
