"""How often a year an amount is paid."""

from __future__ import annotations

import pytest

from negotiation.model.said import Per
from negotiation.understanding.times import times_in
from tests.negotiation.understanding.reading import tokens_of


@pytest.mark.parametrize(
    "text",
    [
        "£650 a day, inside IR35, 220 days", "650/day for 220 days", "£650 per day x 220",
        "220 days a year", "daily rate 480, 220 days",
    ],
)  # fmt: skip
def test_the_days_that_are_worked_are_counted(text: str) -> None:
    found = times_in(tokens_of(text))
    assert found is not None
    assert (found.count, found.per) == (220, Per.DAY)


@pytest.mark.parametrize(
    "text", ["230k, 220 days of leave in all", "£650 a day, 20 days", "a base of 220", ""]
)
def test_other_days_count_no_payments(text: str) -> None:
    assert times_in(tokens_of(text)) is None
