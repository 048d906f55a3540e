"""What is told before its question comes: kept, and not asked for again."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from negotiation.model.money import Period
from tests.negotiation.dialogue.player import play


@pytest.mark.parametrize("role", ["diffusion model engineer", "diffusion model, 262k base"])
def test_a_place_told_with_the_company_is_not_asked_for_behind_the_role(role: str) -> None:
    session, written = play(["midjourney made me an offer, sf", role])
    assert session.state.case.region == "San Francisco"
    assert "Where would you work" not in "\n".join(written)


def test_a_place_that_the_guide_lacks_is_asked_for() -> None:
    session, written = play(["midjourney made me an offer, london", "diffusion model engineer"])
    assert session.state.case.region is None
    assert "Where would you work" in "\n".join(written)


def test_a_deed_told_before_the_role_is_kept() -> None:
    session, _ = play(["midjourney", "I cut sampling from 11 s to 2.4 s for our upsampler"])
    assert [fact.text for fact in session.state.case.facts] == [
        "I cut sampling from 11 s to 2.4 s for our upsampler"
    ]


@pytest.mark.parametrize("answer", ["no minimum", "no deadline", "no bonus", "make it shorter"])
def test_an_answer_to_another_question_is_no_role(answer: str) -> None:
    session, written = play(["midjourney", answer])
    assert session.step is Step.ROLE
    assert "I have no guide for" not in "\n".join(written)
    assert not session.state.lacks


def test_a_floor_without_a_row_is_in_the_period_of_the_base() -> None:
    told = ["acme robotics", "go on without", "data engineer", "munich"]
    session, _ = play([*told, "base 6,500 euros a month", "not less than 6k"])
    floor = session.state.case.walk_away
    assert floor is not None
    assert (floor.amount, floor.per) == (6000, Period.MONTH)


def test_something_of_ones_own_names_no_other_company() -> None:
    told = ["runway ml engineer nyc 228k base", "openai, 260k base, in writing"]
    session, _ = play([*told, "i have therapy every friday"])
    assert [one.may_name for one in session.state.case.competing_offers] == [None]


def test_the_second_deed_takes_the_place_of_one_without_a_number() -> None:
    first = "I have trained text-to-image models for two years"
    second = "I cut the cost of a training run from 400k to 250k"
    told = ["runway ml engineer nyc 228k base", first, second]
    assert [fact.text for fact in play(told)[0].state.case.facts] == [second]
    told = ["runway ml engineer nyc 228k base", second, first]
    assert [fact.text for fact in play(told)[0].state.case.facts] == [second]


def test_another_offer_beside_an_open_question_keeps_its_figures() -> None:
    told = ["inflection ai ml engineer palo alto, base 240k, bonus 15"]
    session, _ = play([*told, "second offer anthropic 265k base 420k rsu over 4 years, written"])
    assert [one.offer.base and one.offer.base.amount for one in session.state.case.competing_offers
            ] == [265_000]  # fmt: skip
    assert session.state.unclear is not None


@pytest.mark.parametrize("said", ["show me", "show"])
def test_the_script_is_not_there_yet(said: str) -> None:
    _, written = play(["runway ml engineer nyc 228k base", said])
    assert "There is no script yet" in "\n".join(written)


def test_thats_all_is_all_there_is() -> None:
    session, _ = play(["runway ml engineer nyc 228k base", "thats all"])
    assert session.step is Step.RIVALS
    session, _ = play(["runway ml engineer nyc 228k base", "just base i think. oh and 25 days off"])
    assert session.state.case.priority is None


DEED = "I cut sampling from 11 s to 2.4 s for our upsampler"


@pytest.mark.parametrize(
    "lines",
    [
        [f"hi! {DEED} and now I have an offer", "midjourney, diffusion model engineer, sf"],
        [f"Offer from Hooli, data engineer, Oslo, 900k NOK base. {DEED}."],
    ],
)
def test_a_deed_is_kept_before_it_is_known_whose_guide_it_is(lines: list[str]) -> None:
    session, written = play(lines)
    assert [fact.text.rstrip(".") for fact in session.state.case.facts] == [DEED]
    assert any(line.startswith("< - What you did: ") for line in written)


@pytest.mark.parametrize("said", ["hi! my friend cut sampling from 11 s to 2.4 s", "I do sampling"])
def test_what_nobody_did_here_is_none(said: str) -> None:
    session, _ = play([said, "midjourney, diffusion model engineer, sf"])
    assert session.state.case.facts == ()
