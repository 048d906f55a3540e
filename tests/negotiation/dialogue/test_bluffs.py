"""An offer that there is none of is kept by nobody, and what is told beside it is."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc, 230k base, 250k rsu over 4 years"


def _rivals(*said: str) -> list[str]:
    case = at((OFFER, *said), shipped()).session.case
    return [one.company or "" for one in case.competing_offers]


@pytest.mark.parametrize(
    "said",
    [
        "would it work if i told them Stripe is at 250k? they never made me an offer",
        "thinking of telling them Nvidia is at 310k. would they check? there is no such offer",
        "im gonna tell them Meta pays 300k",
        "my plan: claim OpenAI is at 300k. they'd never know",
        "other offer: Netflix 400k base (just kidding)",
        "I want to write that I have 280k from Google, although I do not have any offer from them",
        "Another offer of 250k. not really, but it'd be nice to have one",
    ],
)
def test_nobody_has_an_offer_that_is_made_up(said: str) -> None:
    assert _rivals(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "there is no such offer, i was joking", "sorry i made that up", "that was a lie",
        "that was a joke", "sorry that's my friend's offer",
    ],
)  # fmt: skip
def test_an_offer_told_right_before_is_taken_back(said: str) -> None:
    assert _rivals("Luma gave me 260k") == ["Luma"]
    assert _rivals("Luma gave me 260k", said) == []


def test_an_offer_told_long_before_is_not_taken_back_by_a_word_in_passing() -> None:
    assert _rivals("Luma gave me 260k", "in writing", "just kidding") == ["Luma"]


def test_what_is_asked_of_another_company_is_no_ask_of_this_one() -> None:
    case = at((OFFER, "tell them Luma is at 260k"), shipped()).session.case
    assert case.own_ask is None


@pytest.mark.parametrize(
    ("said", "rivals"),
    [
        ("if they say no, i will look around, and another startup is at 240k", 1),
        ("they gave 230k and another startup is at 240k", 1),
        ("oh sure, and Stripe will phone me and another startup offers 240k", 0),
    ],
)
def test_what_comes_behind_a_dream_is_dreamt_and_behind_a_figure_told(
    said: str, rivals: int
) -> None:
    assert len(_rivals(said)) == rivals


def test_ones_own_figures_beside_a_bluff_are_kept() -> None:
    said = "runway ml engineer nyc, 230k base. could i say Luma gave me 260k? they havent"
    turn = at((said,), shipped())
    assert turn.session.case.offer.base is not None
    assert turn.session.case.competing_offers == ()
