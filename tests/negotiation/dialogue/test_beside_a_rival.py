"""What is told while another company's offer is asked about, and whose it is."""

from __future__ import annotations

import pytest

from negotiation.model.case import Case
from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc, 230k base"
ASKED = (OFFER, "just base", "yes in writing")


def _case(*said: str) -> Case:
    return at((*ASKED, *said), shipped()).session.case


def test_a_day_told_with_their_figures_is_theirs() -> None:
    case = _case("240k, they need to know by dec 7")
    assert case.deadline is None
    assert case.competing_offers[0].deadline_days is not None
    case = _case("240k. runway wants my answer by dec 7")
    assert case.deadline is not None
    assert case.competing_offers[0].deadline_days is None


def test_ones_own_company_and_one_that_gave_nothing_name_no_other_offer() -> None:
    for said in ("same as runway", "Luma gave me nothing yet"):
        assert [one.company for one in _case(said).competing_offers] == [None]
    assert _case("Luma").competing_offers[0].company == "Luma"


def test_what_is_not_in_writing_after_all_is_spoken() -> None:
    case = _case("Luma, 240k", "it isn't in writing after all")
    assert case.competing_offers[0].status is OfferStatus.VERBAL
    assert case.offer_status is None


def test_a_step_beside_the_new_base_is_asked_about() -> None:
    told = (OFFER, "just base", "no", "base", "skip", "none", "skip", "no date", "yes")
    session = at((*told, "they went from 230 to 238 and added 15k"), shipped()).session
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 238_000
    assert [one.said for one in session.state.open] == ["15k"]


@pytest.mark.parametrize(
    ("said", "own", "theirs"),
    [
        ("they took back the 10k sign-on", 8_000, 0),
        ("they dropped the 8k sign-on", 0, 10_000),
        ("they took back the sign-on", 8_000, 10_000),
    ],
)
def test_a_part_taken_back_is_of_who_had_offered_that_much(
    said: str, own: int, theirs: int
) -> None:
    told = (
        "runway ml engineer nyc, 230k base, 200k equity over 4 years, 8k sign-on",
        "Luma offers 240k base and a 10k sign-on",
    )
    case = at((*told, said), shipped()).session.case
    (rival,) = case.competing_offers
    assert case.offer.sign_on is not None
    assert rival.offer.sign_on is not None
    assert (case.offer.sign_on.amount, rival.offer.sign_on.amount) == (own, theirs)
