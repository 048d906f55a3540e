"""A grant told once more by the year is neither base nor a question."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, made_up

GRANT = ("runway ml nyc", "RSU 310k over 4 years")


@pytest.mark.parametrize(
    "said",
    ["so 77.5k per annum", "that's 77.5k a year", "77.5k per year then", "i.e. 77,500 annually",
     "which makes 77.5k yearly"],
)  # fmt: skip
def test_a_grant_by_the_year_is_no_base(said: str) -> None:
    turn = at((*GRANT, said), made_up())
    offer = turn.session.case.offer
    assert offer.base is None
    assert turn.session.state.unclear is None
    assert offer.equity is not None
    assert offer.equity.value is not None
    assert (offer.equity.value.amount, offer.equity.years) == (310_000, 4)


@pytest.mark.parametrize(
    "said", ["240k per annum", "so 90k a year", "base is 77.5k per annum", "77.5k", "200k yearly"]
)
def test_another_figure_by_the_year_is_base(said: str) -> None:
    turn = at((*GRANT, said), made_up())
    assert turn.session.case.offer.base is not None or turn.session.state.unclear is not None


YEARS = {
    "over 3 years, not 4": 3,
    "the letter says five years, i assumed four": 5,
    "no it's 310k each year": 1,
    "thats per year, not over four": 1,
    "they want me to stay 3 years, not 4": 4,
}


@pytest.mark.parametrize(("said", "years"), YEARS.items())
def test_years_that_are_put_right_leave_the_amount(said: str, years: int) -> None:
    turn = at(("runway ml nyc 225k base", GRANT[1], said), made_up())
    offer = turn.session.case.offer
    assert offer.base is not None
    assert offer.equity is not None
    assert offer.equity.value is not None
    assert (offer.base.amount, offer.equity.value.amount) == (225_000, 310_000)
    assert offer.equity.years == years


@pytest.mark.parametrize(
    "said", ["not per year, that's the whole grant", "oh no, 310k is the total for all four years"]
)
def test_a_years_grant_becomes_the_whole_one(said: str) -> None:
    turn = at(("runway ml nyc 225k base", "RSU 310k a year", said), made_up())
    equity = turn.session.case.offer.equity
    assert equity is not None
    assert equity.years == 4
    assert "leave the total" not in str(turn.replies)
