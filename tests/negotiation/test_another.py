"""Another company named after the script is asked about, and mixes with nothing."""

from __future__ import annotations

import pytest

from negotiation.session import Step
from tests.negotiation.player import play

TO_THE_SCRIPT = ["midjourney ml sf 250k base, 120k profit share", "no", "base", "skip", "none",
                 "none", "no date given"]  # fmt: skip
OTHER = "stabilty ai, ml eng, london"


@pytest.mark.parametrize("said", [OTHER, f"{OTHER}, £125k base", "stability ai"])
def test_another_company_is_asked_about_once(said: str) -> None:
    session, written = play([*TO_THE_SCRIPT, said])
    assert session.step is Step.ANOTHER
    assert any("Shall I start over, for an offer from **Stability AI**?" in x for x in written)
    assert session.case.offer.currency != "GBP"


def test_yes_begins_with_that_guide_and_nothing_of_the_old_offer() -> None:
    session, _ = play([*TO_THE_SCRIPT, OTHER, "yes"])
    assert session.step is Step.OFFER
    assert session.case.company == "stability-ai"
    assert session.case.region == "London"
    assert session.case.offer.base is None
    assert session.case.priority is None


def test_back_brings_the_first_conversation_again() -> None:
    session, _ = play([*TO_THE_SCRIPT, OTHER, "yes", "back", "back"])
    assert session.step is Step.PLAN
    assert session.case.company == "midjourney"


def test_no_stays() -> None:
    before, _ = play(TO_THE_SCRIPT)
    session, _ = play([*TO_THE_SCRIPT, OTHER, "no"])
    assert session.step is Step.PLAN
    assert session.case == before.case


def test_a_competing_offer_is_asked_for_as_one() -> None:
    session, _ = play([*TO_THE_SCRIPT, OTHER, "it competes", "written"])
    assert session.step is Step.RIVAL_OFFER
    assert session.case.company == "midjourney"


def test_a_company_with_levels_alone_is_no_dead_end() -> None:
    session, written = play(["google"])
    assert session.step is Step.COMPANY
    assert session.case.company == ""
    assert any("have no guide to negotiate with" in line for line in written)


def test_names_and_figures_are_found_in_a_long_story() -> None:
    story = (
        "So hi, I'm nervous, I never did this. I got this offer from Inflection AI, it's for an "
        "ML engineer position, in Seattle, I think they said 245k for the salary and something "
        "about RSUs, like 300k over four years. I currently make 190k. What do you think?"
    )
    session, _ = play([story])
    assert session.case.company == "inflection-ai"
    assert session.case.region == "Seattle"
    offer = session.case.offer
    assert offer.base is not None
    assert offer.base.amount == 245_000
    assert offer.equity is not None
    assert offer.equity.value is not None
    assert (offer.equity.value.amount, offer.equity.years) == (300_000, 4)
