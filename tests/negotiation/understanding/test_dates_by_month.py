"""Dates with their month's name, and days of a month, on Wednesday, 2 December 2026."""

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
    whole_day,
)

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

# typed → all that is known of the day at its head
WHOLE = {
    "eleventh of december": "2026-12-11 to 3",
    "the eleventh of december": "2026-12-11 to 4",
    "twenty-first of december": "2026-12-21 to 5",
    "twenty first december": "2026-12-21 to 3",
    "december thirty-first": "2026-12-31 to 4",
    "thirty-second december": "none",
    "twenty december": "none",
    "twentieth december": "2026-12-20 to 2",
    "december twenty-tenth": "none",
    "09-Dec-2026": "2026-12-09 to 5 full",
    "9/Dec/2026": "2026-12-09 to 5 full",
    "9/Dec 2026": "2026-12-09 to 4 full",
    "9-dec/2026": "2026-12-09 to 3",
    "9 -dec-2026": "none",
    "dec 11 1999": "2026-12-11 to 2",
    "dec 11 2000": "2000-12-11 to 3 full",
    "dec 11 2100": "2100-12-11 to 3 full",
    "dec 11 2101": "2026-12-11 to 2",
    "dec 11th 2026": "2026-12-11 to 4 full",
    "december 11 26": "2026-12-11 to 2",
    "11 dec 26": "2026-12-11 to 2",
    "11 december 2027": "2027-12-11 to 3 full",
    "the 11 december": "2026-12-11 to 3",
    "11th december at noon": "2026-12-11 to 3",
    "dec 32": "none",
    "feb 30": "none",
    "feb 29": "none",
    "feb 29 2028": "2028-02-29 to 3 full",
    "december": "none",
    "dec 0": "none",
    "31 november": "none",
    "11 of december": "2026-12-11 to 3",
    "11. december 2026": "2026-12-11 to 4 full",
    "9 de diciembre": "2026-12-09 to 3",
    "9 de diciembre del 2026": "2026-12-09 to 5 full",
    "le 12 décembre 2026": "2026-12-12 to 4 full",
    "12 décembre": "2026-12-12 to 2",
    "der 11. dezember": "2026-12-11 to 4",
    "may 5": "2027-05-05 to 2",
    "may": "none",
    "mar 3": "2027-03-03 to 2",
    "11 mar": "2027-03-11 to 2",
    "11 may": "2027-05-11 to 2",
    "2026 dec 11": "none",
    "dec. 11th": "2026-12-11 to 4",
    "dec 11, 2026": "2026-12-11 to 4 full",
    "dec 11 , 2026": "2026-12-11 to 4 full",
    "11-dec-2026": "2026-12-11 to 5 full",
    "11-dec": "2026-12-11 to 3",
    "dec-11": "none",
    "december the 11th": "2026-12-11 to 4",
    "december 11 or 12": "2026-12-11 to 2",
    "1st": "none",
    "the 3rd round": "none",
    "the 4th interview": "none",
    "the 5th year": "none",
    "the 9th floor": "none",
    "the 9th person": "none",
    "the 9th time": "none",
    "the 9th quarter": "none",
    "the 9th week": "none",
    "the 9th of it": "2026-12-09 to 3",
    "the 9 th": "none",
    "the 32nd": "none",
    "the 0th": "none",
    "a 9th": "none",
    "12th": "2026-12-12 to 2",
    "the 12": "none",
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
        (date(2026, 12, 2), "Oct 3", date(2026, 10, 3)),  # sixty days ago
        (date(2026, 12, 2), "Oct 2", date(2027, 10, 2)),
        (date(2027, 1, 5), "Nov 7", date(2027, 11, 7)),  # three hundred and six days ahead
        (date(2027, 1, 5), "Nov 8", date(2026, 11, 8)),
        (date(2027, 2, 1), "the 31st", date(2027, 3, 31)),
        (date(2027, 2, 1), "the 1st", date(2027, 2, 1)),
        (date(2027, 12, 31), "the 1st", date(2028, 1, 1)),
        (date(2027, 11, 30), "the 5th", date(2027, 12, 5)),
    ],
)
def test_a_day_depends_on_today(today: date, text: str, day: date) -> None:
    assert day_from(today, text) == day


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_a_day_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_when(text) == told


@pytest.mark.parametrize(
    ("text", "at", "to"),
    [("by 9th", 1, 3), ("until 9th", 1, 3), ("by the 9th", 1, 4), ("on 9th", 1, 3),
     ("by 9", 1, None), ("the 9th", 1, None)],
)  # fmt: skip
def test_a_bare_ordinal_is_a_day_behind_a_word_that_leads_up_to_one(
    text: str, at: int, to: int | None
) -> None:
    found = when_at(tokens_of(text), at, TODAY)
    assert (found.to if found else None) == to
