"""Whether another company may be named, asked once more."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from tests.negotiation.dialogue.player import at, made_up

NAMING = (
    "runway ml nyc", "210k base, 300k rsu over 4 years",
    "I have an offer from OpenAI, 200k base and 400k rsu over 4 years, in writing", "yes", "base",
    "200k", "none", "none", "5 days", "all true", "refine", "naming",
)  # fmt: skip


@pytest.mark.parametrize(
    ("said", "may_name", "step"),
    [
        ("yes", True, Step.PLAN),
        ("no", False, Step.CLAIMS),
        ("you can say OpenAI", True, Step.PLAN),
        ("please don't name them", False, Step.CLAIMS),
        ("purple", True, Step.NAMING),
        ("skip", True, Step.PLAN),
    ],
)
def test_whether_another_company_is_named_can_be_changed(
    said: str, may_name: bool, step: Step
) -> None:
    state = at((*NAMING, said), made_up()).session.state
    assert [one.may_name for one in state.case.competing_offers] == [may_name]
    assert state.step is step


def test_what_one_did_is_no_answer_to_the_name() -> None:
    told = at((*NAMING[:3], "fine-tuned SDXL for a client, cut their costs by 30%"), made_up())
    state = told.session.state
    (rival,) = state.case.competing_offers
    assert rival.may_name is None
    assert [fact.text.split()[0] for fact in state.case.facts] == ["fine-tuned"]


@pytest.mark.parametrize("said", ["ok i'll take it", "yes, I accept"])
def test_an_answer_to_the_offer_is_none_to_the_name(said: str) -> None:
    for asked in (NAMING[:3], NAMING):
        state = at((*asked, said), made_up()).session.state
        (rival,) = state.case.competing_offers
        assert rival.may_name is (None if asked == NAMING[:3] else True)
        assert state.accepted
