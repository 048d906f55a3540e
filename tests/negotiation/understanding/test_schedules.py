"""Shares of a grant year by year."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.understanding.quantities import Schedule
from negotiation.understanding.schedules import schedule_at
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import figure, tokens_of

# typed → as `notation.amount` writes it
AMOUNTS = {
    "5/15/40/40": "5/15/40/40",
    "10-20-30-40": "10/20/30/40",
    "25% 25% 25% 25%": "25/25/25/25",
    "33% first year, 33% second, 22% third, 12% fourth": "33/33/22/12",
}


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_the_shares_of_the_years_are_read(text: str, said: str) -> None:
    found = figure(text)
    assert found is not None
    assert amount(found) == said


@pytest.mark.parametrize(
    "text", ["50/50/50", "5/15", "20/20", "10/20/30", "25/25/25/25/25", "1/2/3", "L5/15/40/40"]
)
def test_shares_that_do_not_make_a_whole_are_no_schedule(text: str) -> None:
    assert schedule_at(tokens_of(text), 0) is None


def test_the_shares_of_a_schedule_make_one() -> None:
    found = schedule_at(tokens_of("33/33/33"), 0)
    assert isinstance(found, Schedule)
    assert sum(found.shares) == pytest.approx(Decimal(1))
