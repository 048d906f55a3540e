"""What one message tells of several companies: each keeps its own, and one put right is one."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc, 230k base"
VERBAL, WRITTEN = OfferStatus.VERBAL, OfferStatus.WRITTEN


def _rivals(*said: str) -> dict[str | None, tuple[OfferStatus | None, int | None]]:
    case = at((OFFER, *said), shipped()).session.case
    return {
        one.company: (one.status, one.offer.base.amount if one.offer.base else None)
        for one in case.competing_offers
    }


@pytest.mark.parametrize(
    "said",
    [
        "Luma: verbal. Pika: written. 250k and 240k",
        "Luma (call), Pika (email). 250k, 240k",
        "Luma 250k, Pika 240k. the former is verbal, the latter in writing",
    ],
)
def test_figures_behind_their_companies_go_to_each_in_order(said: str) -> None:
    assert _rivals(said) == {"Luma": (VERBAL, 250_000), "Pika": (WRITTEN, 240_000)}


def test_one_more_by_its_number_is_no_figure_of_the_own_offer() -> None:
    told = ("luma 240k written, pika 245k verbal", "the third one cohere verbal 250 base")
    assert _rivals(*told)["Cohere"] == (VERBAL, 250_000)
    offer = at((OFFER, *told), shipped()).session.case.offer
    assert offer.base is not None
    assert offer.base.amount == 230_000


def test_how_firm_two_are_is_put_right_in_one_message() -> None:
    said = "uber in writing. no wait, robinhood is in writing and uber verbal"
    found = _rivals("robinhood 240k verbal, uber 250k", said)
    assert found == {"Robinhood": (WRITTEN, 240_000), "Uber": (VERBAL, 250_000)}


def test_one_more_offer_remembered_leaves_the_first() -> None:
    case = at(("runway, ml engineer nyc 230k. oh wait luma offered 240k too",), shipped())
    assert case.session.case.offer.base is not None
    assert len(case.session.case.competing_offers) == 1


@pytest.mark.parametrize(
    ("said", "company"),
    [
        ("Runway - wait no, it's Stability AI, ml engineer london", "stability-ai"),
        ("runway, sorry i mean stability ai. ml engineer, london", "stability-ai"),
        ("stability - no, runway, ml engineer nyc 230k", "runway"),
        ("runway ml engineer nyc. sorry i meant stability ai, london", "stability-ai"),
        ("runway, no other offers. ml engineer nyc", "runway"),
    ],
)
def test_a_company_put_right_in_one_message_is_the_second(said: str, company: str) -> None:
    case = at((said,), shipped()).session.case
    assert case.company == company
    assert case.competing_offers == ()
