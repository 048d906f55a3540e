"""Days and spans at the head of a line, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from negotiation.understanding.dates import Day, Span, When, when_at
from tests.negotiation.understanding.reading import TODAY, tokens_of

DAYS = {
    # by number
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
    # by the name of the month
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
    # by name of the day
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
    # beside today
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
NONE = ("friendly", "mon ami", "sat down", "march on", "may i", "3.12", "1.25", "24/7 support",
        "5/15/40/40", "2026-13-01", "2026-12-40", "32/13", "2nd round", "the 2nd round",
        "the 3rd interview", "L5 days", "12/11k", "dec 15k", "5 d", "999 roads", "end of story",
        "one", "weeks", "mid level", "the end", "40/60", "30. Februar", "0 December")  # fmt: skip


def first(text: str, today: date = TODAY) -> When | None:
    return when_at(tokens_of(text), 0, today)


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_a_day_is_read(text: str, day: str) -> None:
    found = first(text)
    assert isinstance(found, Day)
    assert found.day == date.fromisoformat(day)
    assert found.to == len(tokens_of(text))


@pytest.mark.parametrize(("text", "said"), SPANS.items())
def test_a_span_is_read_with_the_day_on_which_it_ends(
    text: str, said: tuple[str, str, str | None]
) -> None:
    found = first(text)
    assert isinstance(found, Span)
    count, unit, day = said
    assert (found.count, found.unit) == (Decimal(count), unit)
    assert found.day == (date.fromisoformat(day) if day else None)


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_day_is_none(text: str) -> None:
    assert first(text) is None


@pytest.mark.parametrize(
    ("text", "also"),
    [
        ("next friday", "2026-12-11"),
        ("12/1", "2027-01-12"),
        ("wednesday", "2026-12-02"),
        ("this wednesday", "2026-12-02"),
    ],
)
def test_a_day_that_could_be_two_has_both(text: str, also: str) -> None:
    found = first(text)
    assert isinstance(found, Day)
    assert found.also == date.fromisoformat(also)


@pytest.mark.parametrize(
    "text",
    ["friday", "next monday", "12/18", "18/12", "4.12.26", "next wednesday", "friday week", "4/12"],
)
def test_a_day_that_can_only_be_one_has_no_other(text: str) -> None:
    found = first(text)
    assert isinstance(found, Day)
    assert found.also is None


@pytest.mark.parametrize(
    "text", ["next week", "this week", "mid next week", "christmas", "friday after next"]
)
def test_a_day_read_into_the_words_is_vague(text: str) -> None:
    found = first(text)
    assert isinstance(found, Day)
    assert found.vague


@pytest.mark.parametrize("text", ["friday", "the 9th", "end of week", "december 11"])
def test_a_day_that_was_said_is_not_vague(text: str) -> None:
    found = first(text)
    assert isinstance(found, Day)
    assert not found.vague


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
    found = first(text)
    assert isinstance(found, Span)
    assert (found.business, found.anchored) == (business, anchored)


@pytest.mark.parametrize(
    ("today", "text", "day"),
    [
        (date(2027, 1, 5), "Dec 20", date(2026, 12, 20)),
        (date(2027, 3, 20), "Jan 10", date(2028, 1, 10)),
        (date(2026, 12, 31), "tomorrow", date(2027, 1, 1)),
        (date(2026, 12, 4), "friday", date(2026, 12, 11)),
        (date(2026, 12, 6), "tuesday next week", date(2026, 12, 8)),
        (date(2028, 2, 28), "end of month", date(2028, 2, 29)),
        (date(2027, 1, 31), "1 month", date(2027, 2, 28)),
        (date(2026, 12, 26), "christmas", date(2027, 12, 24)),
        (date(2026, 12, 5), "2 business days", date(2026, 12, 8)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    found = first(text, today)
    assert found is not None
    assert found.day == day


@pytest.mark.parametrize("word", ["sat", "sun", "wed", "mon"])
def test_a_short_name_that_is_a_word_too_needs_a_word_in_front(word: str) -> None:
    assert first(word) is None
    assert when_at(tokens_of(f"by {word}"), 1, TODAY) is not None


def test_the_longest_reading_wins() -> None:
    found = first("friday, december 11, 2026")
    assert found is not None
    assert found.to == len(tokens_of("friday, december 11, 2026"))


@pytest.mark.xfail(strict=True, reason="half-a-week-is-lost: Decimal's // rounds towards zero")
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
    found = first(text)
    assert found is not None
    assert found.day == day
