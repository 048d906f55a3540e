"""The money of figures told before, put right without a figure."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc 228k base, 210k rsu over 4 years"
RIVAL = ("yes, OpenAI in writing", "260k base")


def _currencies(*lines: str) -> tuple[str | None, str | None]:
    case = at((OFFER, *lines), shipped()).session.state.case
    rivals = [one.offer.base for one in case.competing_offers]
    own = case.offer.base
    assert own is not None
    return own.currency, rivals[0].currency if rivals and rivals[0] is not None else None


@pytest.mark.parametrize("said", ["euros not dollars, sorry", "that was in euros"])
def test_the_money_is_of_the_offer_that_is_spoken_of(said: str) -> None:
    assert _currencies(*RIVAL, said) == (_currencies()[0], "EUR")


def test_before_another_offer_the_money_is_of_ones_own() -> None:
    assert _currencies("euros not dollars, sorry") == ("EUR", None)
