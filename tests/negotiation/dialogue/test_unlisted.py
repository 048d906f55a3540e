"""No guide for the company, the role or the place: said, offered, and taken back by a guide."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from negotiation.model.money import Period
from negotiation.model.offer import Stated
from tests.negotiation.dialogue.player import play


def last(written: list[str]) -> str:
    return "\n".join(written[max(at for at, line in enumerate(written) if line[:1] == ">") :])


@pytest.mark.parametrize(
    "said",
    ["Acme Robotics, data scientist", "Databricks", "i have an offer from harrow", "zeldron"],
)
def test_a_company_without_a_guide_is_said_plainly_and_the_way_on_is_a_button(said: str) -> None:
    session, written = play([said])
    assert "I have no guide for" in last(written)
    assert "[Go on without a guide]" in last(written)
    assert session.state.lacks == ""


@pytest.mark.parametrize("before", [[], ["midjourney"]])
def test_a_complaint_about_a_figure_names_no_company_and_no_role(before: list[str]) -> None:
    _, written = play([*before, "report a wrong figure"])
    assert "I have no guide for" not in last(written)
    assert "tell a moderator" in last(written)


@pytest.mark.parametrize("before", [[], ["midjourney"]])
def test_any_other_words_there_are_a_name(before: list[str]) -> None:
    _, written = play([*before, "zeldron whisk"])
    assert "I have no guide for" in last(written)


@pytest.mark.parametrize(
    "agreed",
    ["go on without", "no guide", "doesn't matter, help me anyway", "continue", "yes",
     "[Go on without a guide]"],
)  # fmt: skip
def test_going_on_settles_what_was_told_before(agreed: str) -> None:
    session, _ = play(["$150k base, data scientist, denver", "Acme Robotics", agreed])
    assert session.state.lacks == "Acme Robotics"
    assert (session.case.role, session.case.region) == ("data scientist", "Denver")
    assert session.case.offer.base == Stated(150_000, "USD", "$150k", Period.YEAR)
    assert session.state.waiting == ()


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("Acme Robotics, data scientist, denver, $150k base", 150_000),
        ("BCG bangalore offer for consultant 28 LPA fixed + 4 lakh variable", 2_800_000),
    ],
)
def test_an_offer_told_with_the_name_goes_on_at_once(said: str, base: int) -> None:
    session, written = play([said])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == base
    assert "I have no guide for" in last(written)
    assert "I keep" not in last(written)
    assert session.step is not Step.COMPANY


def test_two_names_or_a_question_do_not() -> None:
    for said in ("Acme and Zeldron both want me, 150k base", "is 150k base ok at Acme Robotics?"):
        assert play([said])[0].step is Step.COMPANY


def test_another_company_with_its_figures_is_then_the_other_offer() -> None:
    session, _ = play(["Acme Robotics, data scientist, $150k base", "Zeldron written 165k base"])
    assert session.state.lacks == "Acme Robotics"
    assert [one.company for one in session.case.competing_offers] == ["Zeldron"]


def test_how_a_grant_vests_is_beside_what_it_is_worth() -> None:
    session, _ = play(["Acme, data scientist: 165k base, rsu 180k vesting 5/15/40/40"])
    equity = session.case.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert (equity.value.amount, len(equity.schedule or ())) == (180_000, 4)


def test_a_company_without_a_guide_is_asked_for_the_role_and_no_range() -> None:
    session, written = play(["databricks", "yes"])
    assert session.step is Step.ROLE
    assert "Which role is it for, at **Databricks**?" in last(written)
    session, _ = play(["databricks", "yes", "forward-deployed person", "210k"])
    assert session.case.role == "forward-deployed person"
    assert session.case.offer.base is not None


@pytest.mark.parametrize("said", ["no", "dunno", "hello?"])
def test_a_word_to_the_bot_is_no_role(said: str) -> None:
    session, _ = play(["databricks", "yes", said])
    assert (session.case.role, session.step) == ("", Step.ROLE)


def test_a_role_the_guides_lack_takes_no_other_guide_in_silence() -> None:
    session, written = play(["midjourney tax lawyer, sf, 180k"])
    assert session.state.guide is None
    assert "I have no guide for tax lawyer" in last(written)
    session, _ = play(["midjourney tax lawyer, sf, 180k", "go on without"])
    assert (session.state.lacks, session.case.region) == ("tax lawyer", "San Francisco")


def test_a_place_without_a_row_keeps_the_guide_and_no_range() -> None:
    session, written = play(["midjourney ml engineer in oslo, $220k base", "continue"])
    assert (session.case.region, session.state.lacks) == ("Oslo", "Oslo")
    assert session.state.guide == "midjourney/ml-ai-engineer"
    assert "the base runs from" not in last(written)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        (["acme robotics, analyst, 180k", "no guide"], ["edit company", "midjourney ml sf"]),
        (["midjourney tax lawyer, 180k", "no guide"], ["edit role", "ml", "sf"]),
        (["midjourney ml oslo, 180k", "no guide"], ["edit region", "san francisco"]),
        (["midjourney tax lawyer, 180k", "no guide"], ["actually midjourney ml sf"]),
    ],
)
def test_a_guide_can_still_be_picked_later(before: list[str], then: list[str]) -> None:
    session, written = play([*before, *then])
    assert session.state.lacks == ""
    assert (session.state.guide, session.case.region) == (
        "midjourney/ml-ai-engineer",
        "San Francisco",
    )
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 180_000
    assert "Midjourney, ML/AI Engineer, San Francisco" in "\n".join(written)


def test_a_rival_with_a_guide_does_not_become_the_company_talked_about() -> None:
    session, _ = play(["acme, analyst, $150k", "yes", "just base", "midjourney offers me $160k"])
    assert session.state.lacks == "Acme"
    assert [one.company for one in session.case.competing_offers] == ["Midjourney"]
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 150_000


def test_figures_that_wait_are_settled_by_a_menu_as_well() -> None:
    session, written = play(["midjourney ml engineer, $250k base", "o San Francisco"])
    assert session.case.offer.base is not None
    assert "Base **$250,000**" in last(written)


def test_a_second_figure_while_the_base_waits_is_asked_about() -> None:
    said = ["Midjourney, forester, 128k base", "95k"]
    session, written = play(said)
    assert [one.told.words for one in session.state.waiting] == ["128k"]
    assert [one.said for one in session.state.open] == ["95k"]
    assert "I keep 95k until I know" in last(written)
    session, _ = play([said[0], "sorry, 125k base"])
    assert [one.told.words for one in session.state.waiting] == ["125k"]


def test_what_is_true_is_no_wish_to_go_on() -> None:
    assert play(["databricks", "all true"])[0].state.lacks == ""


def test_the_head_of_a_table_is_no_company() -> None:
    session, written = play(["Component | Offer | Notes", "Base | $242,000 | annual"])
    assert session.state.unlisted == ""
    assert "I have no guide for" not in "\n".join(written)
