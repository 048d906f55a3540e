"""The plan of a conversation, and of one that goes on without a guide."""

from __future__ import annotations

from dataclasses import replace

from negotiation.dialogue.claims import statements, unconfirmed
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import analysis_of, plan_of, plan_replies
from negotiation.dialogue.session import State
from negotiation.model.case import Case, Fact
from negotiation.model.offer import Offer, Stated
from tests.negotiation.dialogue.player import TODAY, shipped
from tests.negotiation.understanding.reading import understood

OFFER = Offer("USD", Stated(150_000, "USD"))
STATE = State(case=Case("", "Data Scientist", offer=OFFER, facts=(Fact("", "built a forecaster"),)))


def context(**changed: object) -> Context:
    return Context(replace(STATE, **changed), shipped(), TODAY)


def test_without_a_guide_and_without_going_on_there_is_no_plan() -> None:
    assert plan_of(context()) is None
    assert analysis_of(context()) is None


def test_whoever_goes_on_without_a_guide_gets_a_plan_that_says_so() -> None:
    here = context(lacks="Harrow Robotics")
    plan = plan_of(here)
    assert plan is not None
    assert plan.case.company == "Harrow Robotics"
    assert "a base of $165,000" in plan.email
    assert "I have no guide for Data Scientist at Harrow Robotics" in str(plan.private)
    assert len(plan_replies(here)) == 3


def test_a_role_that_the_guides_lack_is_named_as_it_was_said() -> None:
    here = context(lacks="Tax Lawyer", case=replace(STATE.case, company="midjourney", role=""))
    plan = plan_of(here)
    assert plan is not None
    assert "no guide for Tax Lawyer" in str(plan.private)


def test_the_card_holds_what_the_script_says_and_a_confirmed_line_is_not_asked_again() -> None:
    here = context(lacks="Harrow Robotics")
    lines = statements(here)
    assert lines == ("You built a forecaster.", "Harrow Robotics offers you $150,000 base.")
    assert unconfirmed(context(lacks="Harrow Robotics", confirmed=lines[:1])) == lines[1:]
    assert unconfirmed(context(lacks="Harrow Robotics", confirmed=lines)) == ()


def test_every_part_of_a_card_is_named_by_its_title() -> None:
    plan = plan_of(context(lacks="Harrow Robotics"))
    assert plan is not None
    assert len(plan.card.parts) > 5
    for part in plan.card.parts:
        assert understood(part.title).card == part.key
