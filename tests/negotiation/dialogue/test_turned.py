"""Figures told the wrong way round change places: two parts, or two offers."""

from __future__ import annotations

import pytest

from negotiation.dialogue.put_right import parts_told
from negotiation.dialogue.session import Step
from tests.negotiation.dialogue.player import at, shipped

OWN = "midjourney ml engineer sf, 100k base, 250k profit share"
TWO = "runway ml engineer nyc, 240k base"
RIVAL = "Figma offered 250k in writing"


def _own(first: str, *said: str) -> list[int]:
    offer = at((first, *said), shipped()).session.case.offer
    return [stated.amount for _, stated in parts_told(offer)]


@pytest.mark.parametrize(
    "said",
    [
        "other way round!! base 250k",
        "wrong way round, profit share is 100k",
        "i got them backwards, 250k is the base",
        "sorry i mixed those up, base is 250k",
        "swapped: 250k base",
        "flip them",
        "vice versa",
        "i switched base and profit share",
        "base and profit share should be swapped",
    ],
)
def test_two_parts_change_places(said: str) -> None:
    assert _own(OWN, said) == [250_000, 100_000]


@pytest.mark.parametrize(
    ("said", "after"),
    [
        ("other way round, base 260k", [260_000, 250_000]),  # stood nowhere
        ("they swapped my manager", [100_000, 250_000]),
        ("i'd swap some base for profit share", [100_000, 250_000]),
        ("other way round, i'd have to relocate first", [100_000, 250_000]),
    ],
)
def test_what_is_no_exchange_exchanges_nothing(said: str, after: list[int]) -> None:
    assert _own(OWN, said) == after


@pytest.mark.parametrize(
    ("said", "own", "theirs"),
    [
        ("other way round, base 250k", 250_000, 240_000),
        ("other way round, runway is 250k", 250_000, 240_000),
        ("i mixed them up", 250_000, 240_000),
        ("they swapped my manager", 240_000, 250_000),
    ],
)
def test_two_offers_change_places(said: str, own: int, theirs: int) -> None:
    case = at((TWO, RIVAL, said), shipped()).session.case
    rival = case.competing_offers[0].offer
    assert case.offer.base is not None
    assert rival.base is not None
    assert (case.offer.base.amount, rival.base.amount) == (own, theirs)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("250k bonus 30k base", "swap those, 250k is base"),
        ("250k bonus 30k base", "i mixed those up"),
        ("base 30k bonus 250k", "swap those"),
    ],
)
def test_two_parts_change_places_while_one_of_them_is_asked_about(told: str, said: str) -> None:
    offer = at(("runway ml engineer nyc", told, said), shipped()).session.case.offer
    assert offer.base is not None
    assert offer.base.amount == 250_000
    assert offer.bonus is not None
    assert offer.bonus.value is not None
    assert offer.bonus.value.amount == 30_000


def test_no_other_way_round_says_nothing_of_other_offers() -> None:
    state = at(
        ("runway ml nyc, base 120k equity 230k", "no other way round"), shipped()
    ).session.state
    assert state.case.offer.base is not None
    assert state.case.offer.base.amount == 230_000
    assert state.step is Step.RIVALS
