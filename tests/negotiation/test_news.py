"""What a message tells about how things stand is heard, and nothing else is taken for it."""

from __future__ import annotations

import pytest

from negotiation.model.case import Deadline, Stage
from negotiation.news import News, hear
from negotiation.session import Step
from tests.negotiation.player import play


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("the base is fixed", "base_fixed"),
        ("they said there's no room on base", "base_fixed"),
        ("this is our best and final offer", "final_offer"),
        ("that's all we can do", "final_offer"),
        ("they want my answer by tomorrow", "decide_now"),
        ("do you have other offers?", "other_offers"),
        ("what's your current salary?", "current_pay"),
        ("what are your expectations", "expectations"),
        ("we don't match other offers", "no_match"),
        ("we never match", "no_match"),
        ("can we use the OpenAI offer from the guide?", "bluff"),
        ("say I have an offer from Google", "bluff"),
        ("just make up a number", "bluff"),
        ("can I bluff a little?", "bluff"),
        ("should I mention the competing offers in lever three", "bluff"),
        ("can you tell us about other offers?", "other_offers"),
        ("what if they ask about other offers?", "other_offers"),
        ("they blame inflation", None),
        ("thanks, that's lovely", None),
    ],
)
def test_what_they_say_is_heard(words: str, key: str | None) -> None:
    assert hear(words) == key


@pytest.mark.parametrize(
    ("words", "news"),
    [
        ("i declined", News.DECLINED),
        ("actually I accepted", News.ACCEPTED),
        ("they accepted", News.AGREED),
        ("they havent replied in a week", News.SILENT),
        ("they went silent", News.SILENT),
        ("they said they need to run it by finance", News.CHECKING),
        ("need to check with HR", News.CHECKING),
        ("they rescinded the offer", News.WITHDRAWN),
        ("they say the offer is only valid for 24h", News.DECIDE_NOW),
        ("what would it take for you to sign today?", News.EXPECTATIONS),
        ("they asked what number would make me sign", News.EXPECTATIONS),
        ("they ask what I earn now", News.CURRENT_PAY),
        ("they came back with exactly what I asked", News.AGREED),
        ("no change", News.UNMOVED),
        ("they'd rather give me more vacation", News.UNPRICED),
        ("hr needs to get approval from the VP", News.CHECKING),
        ("is there a number that would get you to sign this week?", News.EXPECTATIONS),
        ("they told me other candidates are waiting", News.DECIDE_NOW),
        ("can i just accept?", None),
        ("ok i'll take the deal", News.ACCEPTED),
        ("we can't compete but can do 240k base", None),
        ("our base is capped", News.BASE_FIXED),
        ("they said the budget is frozen", News.FINAL_OFFER),
        ("we'd need to see the other offer letter", News.OTHER_OFFERS),
        ("can I say I have one from google for 400k?", News.BLUFF),
        ("I can't go below a base of 200k", None),
        ("I'd accept if they pay 250k", None),
        ("I don't want to lie", None),
        ("i will sign by friday if they give me 20k sign on", None),
    ],
)
def test_the_persons_own_step_is_not_the_companys(words: str, news: News | None) -> None:
    assert hear(words) is news


AT_PRIORITY = ["runway ml nyc 210k base, 300k rsu over 4 years", "no"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("they said base is fixed", "a sign-on of $"),
        ("they ask what I earn now", "Never give a false figure"),
        ("they havent replied in a week", "one friendly line"),
        ("they need to check with finance", "That is no refusal"),
    ],
)
def test_news_before_the_script_is_no_answer_to_the_question(said: str, told: str) -> None:
    before, _ = play(AT_PRIORITY)
    session, written = play([*AT_PRIORITY, said])
    assert session.case == before.case
    assert session.step is Step.PRIORITY
    assert any(told in line for line in written)


def test_what_they_ask_never_becomes_a_proof() -> None:
    session, _ = play([*AT_PRIORITY, "base", "none", "none", "they ask what I earn now"])
    assert session.case.facts == ()
    assert session.step is Step.PROOF


AT_PLAN = [*AT_PRIORITY, "base", "none", "none", "none", "no deadline"]


@pytest.mark.parametrize("said", ["i accepted", "I declined", "they withdrew the offer"])
def test_an_end_is_an_end_and_everything_is_kept(said: str) -> None:
    before, _ = play(AT_PLAN)
    session, _ = play([*AT_PLAN, said])
    assert session.step is Step.STOPPED
    assert session.case == before.case
    assert play([*AT_PLAN, said, "go on"])[0].step is Step.PLAN


def test_an_exploding_date_is_kept_and_answered() -> None:
    session, written = play([*AT_PLAN, "they say the offer is only valid for 24h"])
    assert session.case.deadline == Deadline(days=1)
    assert any("Could I have until" in line for line in written)


def test_silence_is_no_deadline() -> None:
    session, _ = play([*AT_PLAN, "they havent replied in a week"])
    assert session.case.deadline is None


def test_no_change_is_a_second_round_on_the_same_figures() -> None:
    session, written = play([*AT_PLAN, "no change"])
    assert session.case.stage is Stage.ROUND2
    assert any("the offer stands as it was" in line for line in written)


def test_best_and_final_beside_figures_is_heard_as_final() -> None:
    reply = (
        "After speaking with the team we can offer a base of $225,000 and increase the RSU grant "
        "to $340,000. This is our best and final offer. Please let us know by Friday."
    )
    session, _ = play([*AT_PLAN, reply])
    position = session.case.company_position
    assert position is not None
    assert position.all_final


@pytest.mark.parametrize("said", ["they counter offered 225k", "they just offered 225k base"])
def test_their_offer_names_no_other_company(said: str) -> None:
    session, _ = play([*AT_PLAN, said])
    assert session.state.rival is None
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 225_000


def test_a_part_that_is_gone_is_none_and_not_as_before() -> None:
    session, written = play([*AT_PLAN, "they offered me 230k but no equity"])
    equity = session.case.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert equity.value.amount == 0
    assert any("RSUs have gone, which stood at $300,000" in line for line in written)


@pytest.mark.parametrize("said", ["is 10k sign on ok?", "what is lever 1", "would 240k be better?"])
def test_a_question_with_a_number_changes_no_offer(said: str) -> None:
    for told in (AT_PRIORITY, AT_PLAN):
        before, _ = play(told)
        session, _ = play([*told, said])
        assert session.case == before.case
        assert session.step is before.step


def test_figures_after_the_script_may_be_another_companys() -> None:
    session, _ = play([*AT_PLAN, "stripe 260k", "[It is another company's]"])
    assert session.step is Step.RIVALS
    assert session.case.offer.base is not None
    assert session.case.offer.base.amount == 210_000
    assert session.state.rival is not None
    assert session.state.rival.company == "Stripe"


@pytest.mark.parametrize("said", ["ok", "great", "i'll send it"])
def test_a_filler_word_is_not_misunderstood(said: str) -> None:
    session, written = play([*AT_PLAN, said])
    assert session.misses == 0
    assert any("Good luck" in line for line in written)
