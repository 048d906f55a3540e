"""Told that there is no sign-on: the next step asks for none, and none is put in their mouth."""

from __future__ import annotations

import pytest

from negotiation.analysis.closed import NO_SIGN_ON
from negotiation.model.case import Stage
from negotiation.model.replies import Reply
from tests.negotiation.dialogue.player import at, draw, shipped

TO_THE_SCRIPT = ("none", "none", "none", "no deadline", "[All true]")
OFFER = "runway ml engineer nyc, 230k base, 200k equity over 4 years, no bonus"
ASKED = (OFFER, "no others", "sign-on", *TO_THE_SCRIPT, "sent it")


def mail(replies: tuple[Reply, ...]) -> str:
    """The e-mail among the replies."""
    return next(("\n".join(draw(one)) for one in replies if "e-mail" in one.title), "")


@pytest.mark.parametrize(
    "said",
    [
        "they said no sign on",
        "they dont pay sign-ons at all",
        "they came back with 310k base, and they dont do sign ons",
        "base is final and we don't pay sign-ons, they say",
    ],
)
def test_a_no_to_the_sign_on_that_was_asked_for_closes_it(said: str) -> None:
    turn = at((*ASKED, said), shipped())
    case = turn.session.case
    assert (case.heard, case.stage) == ((NO_SIGN_ON,), Stage.ROUND2)
    assert mail(turn.replies)
    assert "sign-on of" not in mail(turn.replies)
    assert not any("All true" in line for one in turn.replies for line in draw(one))
    assert not any("I haven't asked for one" in one.text for one in turn.replies)


@pytest.mark.parametrize(
    "said", ["what if they dont pay sign ons?", "i hope they dont say no sign on"]
)
def test_a_no_that_is_only_feared_closes_nothing(said: str) -> None:
    case = at((*ASKED, said), shipped()).session.case
    assert (case.heard, case.stage) == ((), Stage.OPENING)


def test_one_that_is_offered_after_all_opens_it_again() -> None:
    lines = (*ASKED, "they said no sign on", "they offer a 10k sign-on after all")
    case = at(lines, shipped()).session.case
    assert case.heard == ()
    assert case.offer.sign_on is not None
    assert case.offer.sign_on.amount == 10_000
