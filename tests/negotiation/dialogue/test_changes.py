"""By how much their offer moved: added or taken off with the sum shown, or asked about."""

from __future__ import annotations

import pytest

from negotiation.dialogue.say import offer_lines
from negotiation.dialogue.session import Step
from negotiation.model.case import Stage
from tests.negotiation.dialogue.player import at, made_up, play

SCRIPTED = [
    "runway ml nyc, 210k base, 300k rsu over 4 years",
    "no", "base", "200k", "none", "none", "no deadline", "[All true]",
]  # fmt: skip


def base_after(*said: str) -> int:
    session, _ = play([*SCRIPTED, *said])
    assert session.case.offer.base is not None
    return session.case.offer.base.amount


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("they went up 5k", 215_000),
        ("they came up 10k on base", 220_000),
        ("they added 5k to the base", 215_000),
        ("they went up 15", 225_000),
        ("they raised base by 3%", 216_300),
        ("5k more on base", 215_000),
        ("cut base by 10k", 200_000),
        ("they took 10k off", 200_000),
        ("10k less on base", 200_000),
        ("they went down 5k", 205_000),
    ],
)
def test_a_step_is_added_to_the_figure_known_and_the_sum_is_shown(said: str, base: int) -> None:
    assert base_after(said) == base
    _, written = play([*SCRIPTED, said])
    assert any(f"makes ${base:,}." in line for line in written)


WAY = (
    "runway ml nyc, 210k base, 300k rsu over 4 years, 20k sign-on, 10k bonus",
    "no", "base", "200k", "none", "none", "no deadline", "all true",
)  # fmt: skip
AS_IT_WAS = (
    "Base **$210,000** a year",
    "RSUs **$300,000** over 4 years",
    "Bonus **$10,000** a year",
    "Sign-on **$20,000**",
)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("they added 50k to the rsus", "RSUs **$350,000** over 4 years"),
        ("they took 50k off the rsus", "RSUs **$250,000** over 4 years"),
        ("they cut my bonus by 5k", "Bonus **$5,000** a year"),
        ("they lowered the rsus to 250k over 4 years", "RSUs **$250,000** over 4 years"),
        ("another 10k sign-on", "Sign-on **$30,000**"),
        ("5k more bonus", "Bonus **$15,000** a year"),
        ("10% more sign-on", "Sign-on **$22,000**"),
        ("€5k more on base", None),  # in another currency
        ("$5k more on base", "Base **$215,000** a year"),
        ("5 more on base", "Base **$215,000** a year"),
        ("5,000 more on base", "Base **$215,000** a year"),
        ("5.5% more base", "Base **$221,550** a year"),
        ("0% more base", None),
        ("they cut base by 209k", "Base **$1,000** a year"),
        ("they cut base by 210k", None),  # nothing would be left
        ("they cut my bonus by 10k", None),
    ],
)
def test_a_step_changes_its_part_and_no_other(said: str, line: str | None) -> None:
    lines = offer_lines(at((*WAY, said), made_up()).session.case.offer, "USD")
    assert [one for one in lines if one not in AS_IT_WAS] == ([line] if line else [])
    assert len(lines) == len(AS_IT_WAS)


@pytest.mark.parametrize(
    ("said", "base"),
    [
        ("they went up to 230k", 230_000),
        ("they went up 230k", 230_000),
        ("they lowered the base to 200k", 200_000),
        ("they dropped to 200k", 200_000),
        ("now its 220k", 220_000),
    ],
)
def test_a_figure_of_the_size_of_the_base_is_the_base(said: str, base: int) -> None:
    assert base_after(said) == base


@pytest.mark.parametrize(
    "said", ["they went up to 5k", "they came back with 20k", "base 21k", "they went up 60k"]
)
def test_a_small_figure_that_may_be_either_is_asked_about(said: str) -> None:
    session, _ = play([*SCRIPTED, said])
    assert [one.about for one in session.state.open] == ["offer.base"]
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 210_000


@pytest.mark.parametrize(
    ("answer", "base"),
    [("[$20,000 more, $230,000]", 230_000), ("20k more", 230_000), ("no, 225k", 225_000)],
)
def test_the_answer_to_that_counts(answer: str, base: int) -> None:
    assert base_after("they came back with 20k", answer) == base


def test_it_may_be_a_sign_on() -> None:
    session, _ = play([*SCRIPTED, "they came back with 20k", "[A sign-on of $20,000]"])
    assert session.case.offer.sign_on is not None
    assert session.case.offer.sign_on.amount == 20_000
    assert session.state.open == ()


def test_the_figure_of_before_is_the_offer_before() -> None:
    session, _ = play([*SCRIPTED, "they went up 5k"])
    assert session.case.previous_offer is not None
    assert session.case.previous_offer.base is not None
    assert session.case.previous_offer.base.amount == 210_000


def test_an_answer_to_the_question_is_their_answer_too() -> None:
    session, _ = play([*SCRIPTED, "they came back with 20k", "[$20,000 more, $230,000]"])
    assert session.case.previous_offer is not None
    assert session.case.stage is Stage.ROUND2


def test_an_edited_offer_is_no_answer_of_theirs() -> None:
    session, _ = play([*SCRIPTED, "edit offer", "215k base"])
    assert session.case.stage is Stage.OPENING


def test_another_part_is_not_read_beside_the_base() -> None:
    session, _ = play([*SCRIPTED, "they added a 20k sign on"])
    assert session.case.offer.sign_on is not None
    assert base_after("they added a 20k sign on") == 210_000


def test_without_a_guide_a_tenth_of_the_base_is_asked_about_as_well() -> None:
    session, _ = play(["acme, analyst, $150k base", "yes", "just base", "they went up to 15k"])
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 150_000
    assert session.state.open


@pytest.mark.parametrize(
    ("offer", "said", "labels"),
    [
        (
            "230k base",
            "they came back with 25k",
            ["Equity of $25,000 over 4 years", "A sign-on of $25,000", "Something else"],
        ),
        (
            "230k base, 300k rsu over 4 years",
            "they came back with 25k",
            ["A sign-on of $25,000", "Something else"],
        ),
        (
            "230k base",
            "base is 25k",
            ["$25,000 more, $255,000", "$25,000 less, $205,000", "Something else"],
        ),
        ("230k base", "they came back with 220k", []),
    ],
)
def test_what_a_small_figure_may_be_is_offered_to_choose_from(
    offer: str, said: str, labels: list[str]
) -> None:
    found = at(("runway ml nyc", offer, said), made_up()).session.state.open
    assert [one.label for asked in found for one in asked.choices] == labels


def test_a_figure_told_where_one_is_asked_what_to_change_leads_back_to_the_card() -> None:
    said = ("stability ml london 124k base 100k options over 4 years", "no", "base", "none",
            "none", "none", "no date")  # fmt: skip
    changed = at((*said, "change something", "options are 90k"), made_up()).session.state
    assert changed.step is Step.CLAIMS
    kept = at((*said, "change something", "all true"), made_up()).session.state
    assert kept.step is Step.CLAIMS
    asked = at((*said, "change something", "which ones are there?"), made_up()).session.state
    assert asked.step is Step.EDIT
