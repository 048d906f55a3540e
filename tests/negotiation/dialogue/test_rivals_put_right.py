"""What was told wrong of another company is replaced: a figure, how firm its offer is."""

from __future__ import annotations

import pytest

from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc, 230k base, 250k rsu over 4 years"


def _base(*said: str) -> int | None:
    rivals = at((OFFER, "Figma written offer 170k base", *said), shipped()).session.case
    figma = next(one for one in rivals.competing_offers if one.company == "Figma")
    return figma.offer.base.amount if figma.offer.base is not None else None


@pytest.mark.parametrize(
    "said",
    [
        "i misremembered, figma is 165k",
        "I remembered wrong, Figma offered 165k",
        "looked it up again: figma is at 165k",
        "my memory failed me. figma said 165k",
        "sorry figma 165k",
        "Figma: 165k, not 170k",
        "turns out Figma's offer is 165k base",
    ],
)
def test_the_right_figure_takes_the_place_of_the_wrong_one(said: str) -> None:
    assert _base(said) == 165_000


@pytest.mark.parametrize(
    "said",
    [
        "is figma paying 165k usually?",
        "my friend at figma is on 165k",
        "figma also gives 20k sign-on",
        "turns out figma also gives a 20k sign-on",
    ],
)
def test_what_puts_nothing_right_leaves_it(said: str) -> None:
    assert _base(said) == 170_000


def _figma(said: str) -> tuple[OfferStatus | None, bool | None]:
    rivals = at((OFFER, "Figma written offer 170k base", said), shipped()).session.case
    figma = next(one for one in rivals.competing_offers if one.company == "Figma")
    return figma.status, figma.may_name


@pytest.mark.parametrize(
    "said",
    [
        "actually it isn't written, it was only said in the call",
        "it isn't in writing",
        "hm no, that was only verbal",
        "sorry not written, just a call",
        "no, they told me on the phone",
    ],
)
def test_what_was_only_said_is_written_no_more_and_may_still_be_named(said: str) -> None:
    assert _figma(said) == (OfferStatus.VERBAL, None)


@pytest.mark.parametrize(
    ("said", "may_name"),
    [
        ("no", False),
        ("yes", True),
        ("is it a problem if it isn't written?", None),
        ("runway only told me on the phone by the way", None),
        ("i verbally accepted", None),
        ("we talked over zoom and it was nice", None),
        ("yes you can name them, it's in writing", True),
    ],
)
def test_what_takes_no_paper_back_leaves_it_written(said: str, may_name: bool | None) -> None:
    assert _figma(said) == (OfferStatus.WRITTEN, may_name)
