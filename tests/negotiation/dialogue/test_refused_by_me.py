"""An offer that the person said no to speaks for nothing any more; one's own ends the talk."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import State, Step
from tests.negotiation.dialogue.player import at, shipped

OFFER = (
    "runway ml engineer nyc, 230k base. LinkedIn 240k in writing, stripe 250k verbal, Luma 245k "
    "written"
)


def _after(said: str) -> State:
    return at((OFFER, said), shipped()).session.state


def _rivals(said: str) -> list[str | None]:
    return [one.company for one in _after(said).case.competing_offers]


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("turned the linkedin offer down", "LinkedIn"),
        ("linkedin is off the table now", "LinkedIn"),
        ("i let linkedin go", "LinkedIn"),
        ("passed on stripe", "Stripe"),
        ("i said no to stripe", "Stripe"),
        ("let the stripe one go", "Stripe"),
        ("not going with stripe", "Stripe"),
        ("knocked luma back", "Luma"),
        ("luma's out", "Luma"),
    ],
)
def test_a_no_by_name_takes_that_offer_away(said: str, gone: str) -> None:
    assert _rivals(said) == [one for one in ("LinkedIn", "Stripe", "Luma") if one != gone]
    assert not _after(said).declined


@pytest.mark.parametrize(
    "said",
    [
        "i haven't turned linkedin down",
        "i won't let linkedin go",
        "should i pass on stripe?",
        "stripe said no to my counter",
        "luma passed on my first ask",
        "said no to luma's first number",
        "the sign-on at luma is off the table",
        "i said no to working saturdays",
        "if runway moves i turn luma down",
    ],
)
def test_what_ends_no_offer_leaves_them_all(said: str) -> None:
    assert _rivals(said) == ["LinkedIn", "Stripe", "Luma"]
    assert not _after(said).declined


@pytest.mark.parametrize("said", ["i turned runway down", "said no to runway"])
def test_a_no_to_the_own_offer_by_its_name_ends_the_talk(said: str) -> None:
    assert _after(said).declined
    assert _after(said).step is Step.STOPPED
    assert len(_rivals(said)) == 3


def test_an_offer_turned_down_with_its_figure_is_none() -> None:
    told = at(("runway ml nyc, 230k base. turned the luma offer of 240k down",), shipped())
    assert told.session.case.competing_offers == ()
