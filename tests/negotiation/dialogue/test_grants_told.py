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
