"""Dates in numbers, on Wednesday, 2 December 2026."""

from __future__ import annotations

from datetime import date

import pytest

from tests.negotiation.understanding.reading import a_day, whole_day

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
