"""They answered an ask and kept to what they offered: the second round, with the same figures."""

from __future__ import annotations

import pytest

from negotiation.model.case import Stage
from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc 230k base 200k equity over 4 years"


@pytest.mark.parametrize(
    "said",
    [
        "I countered 250k, they say base is final",
        "i asked for 250k, they said the base is final",
        "i countered at 250 and they said base wont move",
        "i asked for 250k base but they won't budge",
    ],
)
def test_an_ask_that_was_turned_down_is_answered(said: str) -> None:
    case = at((OFFER, said), shipped()).session.case
    assert case.stage is Stage.ROUND2
    assert (case.offer, case.own_ask) == (case.previous_offer, None)
    assert case.previous_ask is not None
    assert case.previous_ask.base is not None
    assert case.previous_ask.base.amount == 250_000
    assert case.company_position is not None
    assert case.company_position.base_final


@pytest.mark.parametrize(
    "said",
    [
        "i asked for 250k, no answer yet",
        "i want to ask 250k, base is final they say",
        "they said 240k is the max after i asked for 250k",
        "should i ask for 250k after they said base is final?",
    ],
)
def test_one_that_is_planned_or_open_is_not(said: str) -> None:
    case = at((OFFER, said), shipped()).session.case
    assert (case.stage, case.previous_ask) == (Stage.OPENING, None)


@pytest.mark.parametrize(
    "said",
    [
        "they came back with 238k after i asked 250k",
        "they answered 238k base to my 250k ask",
        "they offered 238k base after my 250k ask",
    ],
)
def test_an_answer_told_before_the_ask_is_theirs(said: str) -> None:
    case = at((OFFER, said), shipped()).session.case
    assert case.offer.base is not None
    assert (case.offer.base.amount, case.stage, case.own_ask) == (238_000, Stage.ROUND2, None)


@pytest.mark.parametrize("said", ["i never mentioned luma", "there is no luma offer"])
def test_a_company_that_nobody_named_is_no_rival(said: str) -> None:
    luma = (OFFER, "i also have luma, 245k in writing", "no")
    assert at((OFFER, said), shipped()).session.case.competing_offers == ()
    assert at((*luma, said), shipped()).session.case.competing_offers == ()
