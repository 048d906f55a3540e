"""A yes, a no, more time, only a word so far, a contract that differs: each gets its letter."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from negotiation.model.offer import OfferStatus
from tests.negotiation.dialogue.player import play

SCRIPTED = [
    "runway ml nyc, 210k base, 300k rsu over 4 years",
    "no", "base", "200k", "none", "none", "no deadline", "[All true]",
]  # fmt: skip


def answer_to(said: str) -> str:
    _, written = play([*SCRIPTED, said])
    return "\n".join(written[len(play(SCRIPTED)[1]) :])


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("i accept", "To accept"),
        ("how do i accept", "To accept"),
        ("i'm going to decline", "To decline"),
        ("how do i decline", "To decline"),
        ("need more time", "To ask for more time"),
        ("can i ask for more time?", "To ask for more time"),
        ("the contract says 200 not 210", "To have the contract corrected"),
        ("the written offer has 200k but we agreed 210k", "To have the contract corrected"),
        ("how do i get it in writing", "To have it in writing"),
    ],
)
def test_a_moment_has_its_letter_and_its_words_for_the_phone(said: str, title: str) -> None:
    shown = answer_to(said)
    assert shown.count(f"[{title}]") == 1
    assert "> Subject: " in shown
    assert "**On the phone**" in shown


def test_a_question_how_to_decline_closes_nothing() -> None:
    assert play([*SCRIPTED, "how do i decline"])[0].step is Step.PLAN
    assert play([*SCRIPTED, "i'm going to decline"])[0].step is Step.STOPPED


@pytest.mark.parametrize("said", ["ok i'll take it", "i accept", "i'm going to decline"])
def test_a_yes_or_a_no_to_the_company_ends_the_questions_too(said: str) -> None:
    session, written = play([*SCRIPTED[:1], said])
    assert session.step is Step.STOPPED
    assert not session.case.competing_offers
    assert "Do you have a real offer from another company?" not in written[-1]


def test_a_word_of_the_offer_goes_on_where_an_accepted_one_stopped() -> None:
    session, _ = play([*SCRIPTED[:1], "i accept", "they corrected it: 215k base"])
    assert session.step is Step.RIVALS
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 215_000


def test_what_a_contract_says_does_not_become_the_offer() -> None:
    before, _ = play(SCRIPTED)
    after, _ = play([*SCRIPTED, "the contract says 200k base, not 210k"])
    assert after.case == before.case


@pytest.mark.parametrize(
    "said", ["they lowered it to 200k base", "the written offer says 220k base"]
)
def test_new_figures_without_the_agreed_one_are_their_answer(said: str) -> None:
    session, _ = play([*SCRIPTED, said])
    assert session.case.previous_offer is not None


@pytest.mark.parametrize(
    "said", ["they said yes to 220k base", "they agreed to 225k", "they said yes to 280k base"]
)
def test_a_yes_is_confirmed_and_never_countered(said: str) -> None:
    session, _ = play([*SCRIPTED, said])
    ask = session.case.previous_ask
    assert ask is not None
    assert ask.base == session.case.offer.base
    assert ask.equity is None
    assert "Ask for a base" not in answer_to(said)
    assert "They have come to where you would say yes." in answer_to(said)


def test_a_new_figure_without_a_yes_is_still_countered() -> None:
    assert "They have come to where you would say yes." not in answer_to("they offer 220k base now")


@pytest.mark.parametrize("said", ["only verbal so far", "they haven't sent anything in writing"])
def test_an_offer_by_word_of_mouth_is_asked_for_in_writing_first(said: str) -> None:
    session, _ = play([*SCRIPTED, said])
    assert session.case.offer_status is OfferStatus.VERBAL
    assert "in writing" in answer_to(said)
    mail = [line for line in answer_to(said).splitlines() if line.startswith("< >")]
    assert not any("230,000" in line for line in mail)


def test_once_it_is_in_writing_the_counter_is_there_again() -> None:
    session, written = play([*SCRIPTED, "only verbal so far", "now i have it in writing"])
    assert session.case.offer_status is OfferStatus.WRITTEN
    assert any("base of $230,000" in line for line in written[-60:])


def test_how_firm_a_rival_is_says_nothing_of_ones_own_offer() -> None:
    session, _ = play(["runway ml nyc, 210k base", "just base", "midjourney, 220k", "only verbal"])
    assert session.case.offer_status is None


def test_the_card_comes_in_parts() -> None:
    written = "\n".join(play(SCRIPTED)[1])
    assert "**First move**" in written
    assert "**Your ladder**" in written
    assert "**Where you stand**" not in written
    assert "o Where you stand" in written


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("o Where you stand", "Where you stand"),
        ("where do I stand", "Where you stand"),
        ("ladder", "Your ladder"),
        ("keep to yourself", "Keep to yourself"),
        ("what should i ask them?", "Ask them"),
        ("o Worth knowing", "Worth knowing"),
    ],
)
def test_a_part_is_opened_from_the_list_or_by_its_name(said: str, title: str) -> None:
    shown = answer_to(said)
    assert f"**{title}**" in shown
    assert shown.count("**") <= 6  # that part alone, and the question's example


def test_what_changed_only_in_a_hidden_part_is_named() -> None:
    _, written = play([*SCRIPTED, "refine", "o Your level today", "google l5"])
    assert "That changes nothing" not in "\n".join(written)


def test_who_has_declined_is_answered_and_not_led_back() -> None:
    session, written = play(["midjourney ml sf 230k base", "i decline", "how do i say it nicely"])
    assert session.state.step is Step.STOPPED
    assert "Welcome back" not in "\n".join(written[-12:])


def test_a_sentence_that_is_removed_is_not_refused_as_well() -> None:
    said = ["midjourney ml sf 230k base, 100k profit share a year", "no", "base", "none", "none",
            "cut eval cost 60% for 8 teams", "no date", "all true"]  # fmt: skip
    session, written = play([*said, "remove the sentence about eval cost"])
    assert not any(fact.text for fact in session.case.facts)
    assert "I can't take it out alone" not in "\n".join(written)
