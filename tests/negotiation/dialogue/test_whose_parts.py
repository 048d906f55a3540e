"""Whose base, and whose lack of a bonus: one's own offer keeps what was told of it."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import at, made_up

OWN = "runway ml nyc, 230k base, 300k rsu over 4 years, 20k bonus, 15k sign-on"
_OWN_PARTS = (230_000, 300_000, 20_000, 15_000)


def _own(*said: str) -> tuple[int | None, ...]:
    offer = at((OWN, *said), made_up()).session.case.offer
    equity = offer.equity.value if offer.equity else None
    bonus = offer.bonus.value if offer.bonus else None
    return tuple(one and one.amount for one in (offer.base, equity, bonus, offer.sign_on))


@pytest.mark.parametrize(
    "said",
    [
        ("OpenAI wrote me 260k base, no equity",),
        ("OpenAI: 260k base in writing. there is no bonus and no sign-on",),
        ("OpenAI 260k base in writing, bonus 0, sign-on: none",),
        ("my other offer has no sign-on",),
        ("OpenAI has no equity",),
        ("openai", "in writing, 260k, no equity"),
        ("openai", "written. 260k base no bonus"),
        ("openai", "verbal only so far: 260k base, no stock at all"),
        ("yes, from OpenAI, in writing", "260k base, no equity, no bonus"),
        ("yes", "by phone, 260k and no sign-on"),
        ("yes, 260k base",),
        ("yes, in writing, 260k",),
    ],
)
def test_what_another_offer_has_or_lacks_changes_nothing_of_ones_own(said: tuple[str, ...]) -> None:
    assert _own(*said) == _OWN_PARTS


@pytest.mark.parametrize(
    ("said", "own"),
    [
        (("no equity after all",), (230_000, 0, 20_000, 15_000)),
        (("OpenAI wrote 260k base. Runway has no bonus",), (230_000, 300_000, None, 15_000)),
        (("openai", "in writing. sorry, my own base is 228k"), (228_000, 300_000, 20_000, 15_000)),
        (("openai", "verbal. and my base is 228k not 230k"), (228_000, 300_000, 20_000, 15_000)),
        (
            ("yes, from OpenAI, in writing", "my base is actually 228k, sorry"),
            (228_000, 300_000, 20_000, 15_000),
        ),
        (("they just put it in writing, 228k base",), (228_000, 300_000, 20_000, 15_000)),
        (("no, 228k base",), (228_000, 300_000, 20_000, 15_000)),
        (("yes, 230k base",), _OWN_PARTS),
    ],
)
def test_what_is_said_of_ones_own_offer_is_heard_beside_the_question_for_another(
    said: tuple[str, ...], own: tuple[int | None, ...]
) -> None:
    assert _own(*said) == own


@pytest.mark.parametrize(
    ("said", "status"),
    [
        (("openai", "in writing, 260k, no sign-on"), OfferStatus.WRITTEN),
        (("yes, verbally, 260k, no sign-on",), OfferStatus.VERBAL),
        (("OpenAI gave me 260k in writing and no sign-on",), OfferStatus.WRITTEN),
    ],
)
def test_an_offer_keeps_its_figure_its_status_and_what_it_lacks(
    said: tuple[str, ...], status: OfferStatus
) -> None:
    (rival,) = at((OWN, *said), made_up()).session.case.competing_offers
    base, sign_on = rival.offer.base, rival.offer.sign_on
    assert (rival.status, base and base.amount, sign_on and sign_on.amount) == (status, 260_000, 0)


def test_what_a_company_lacks_makes_no_offer_of_it() -> None:
    case = at((OWN, "no", "base", "OpenAI pays no bonus"), made_up()).session.case
    assert case.competing_offers == ()
