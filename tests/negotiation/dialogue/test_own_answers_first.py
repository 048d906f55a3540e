"""A question that a whole message belongs to takes it whole: no second round, nothing besides."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.dialogue.session import Session, Step
from negotiation.model.case import Priority, Stage
from tests.negotiation.dialogue.player import play, shipped

US = [
    "runway ml nyc 210k base, 300k rsu over 4 years, 20k sign-on",
    "OpenAI 250k base in writing", "yes", "base", "200k", "none", "none", "no deadline",
    "[All true]",
]  # fmt: skip
UK = [
    "stability ml london 100k base, 80k options over 4 years", "amazon 120k EUR base in writing",
    "yes", "base", "skip", "none", "none", "no deadline", "[All true]",
]  # fmt: skip


def after(begin: list[str], *said: str) -> tuple[Session, str]:
    """The session, and what the last line was answered."""
    session, written = play([*begin, *said], shipped())
    _, before = play([*begin, *said[:-1]], shipped())
    return session, "\n".join(written[len(before) :])


@pytest.mark.parametrize("typed", ["5/15/40/40", "40/30/20/10", "it vests 5/15/40/40"])
def test_vesting_typed_is_how_the_grant_vests_and_no_second_round(typed: str) -> None:
    session, _ = after(US, "refine", "vesting", typed)
    equity = session.case.offer.equity
    assert equity is not None
    assert equity.schedule is not None
    assert sum(equity.schedule) == 1
    assert session.case.stage is Stage.OPENING


def test_terms_of_options_are_no_answer_of_the_companys() -> None:
    typed = "10,000 options, strike £2, now worth £10 a share"
    session, _ = after(UK, "refine", "option terms", typed)
    equity = session.case.offer.equity
    assert equity is not None
    assert (equity.units, equity.strike, equity.share_value) == (10_000, 2, 10)
    assert session.case.stage is Stage.OPENING


@pytest.mark.parametrize(("typed", "amount"), [("20k", 20_000), ("5k in year two", 5_000)])
def test_a_second_years_sign_on_is_not_asked_about_besides(typed: str, amount: int) -> None:
    session, _ = after(US, "refine", "second-year sign-on", typed)
    assert session.case.offer.sign_on_year2 is not None
    assert session.case.offer.sign_on_year2.amount == amount
    assert session.state.open == ()


@pytest.mark.parametrize("none", ["none", "[None]"])
def test_no_second_years_sign_on_takes_one_back(none: str) -> None:
    named = ("refine", "second-year sign-on")
    session, _ = after(US, *named, "20k", "[All true]", *named, none)
    assert session.case.offer.sign_on_year2 is None


@pytest.mark.parametrize("none", ["nothing", "[Nothing]"])
def test_nothing_left_behind_takes_back_what_was(none: str) -> None:
    named = ("refine", "what you leave behind")
    assert after(US, *named, "60k")[0].case.forfeits is not None
    session, _ = after(US, *named, "60k", "all true", *named, none)
    assert session.case.forfeits is None


@pytest.mark.parametrize(
    "said",
    [
        ("refine", "a promise to sign", "Monday, with a 30k sign-on"),
        ("i'll sign by Monday if they give me a 30k sign-on", "yes"),
    ],
)
def test_a_promises_day_and_terms_are_none_of_theirs(said: tuple[str, ...]) -> None:
    session, answer = after(US, *said)
    promise = session.case.sign_condition
    assert promise is not None
    assert promise.confirmed
    assert [(part, stated.amount) for part, stated in promise.at] == [("sign_on", 30_000)]
    assert (session.case.deadline, session.case.stage) == (None, Stage.OPENING)
    assert session.case.offer.sign_on is not None
    assert session.case.offer.sign_on.amount == 20_000
    assert "Not used" not in answer


def test_a_haircut_in_percent_is_used() -> None:
    session, answer = after(US, "refine", "haircut", "40%")
    assert session.case.equity_multiplier == Decimal("0.4")
    assert "Not used" not in answer


@pytest.mark.parametrize("named", ["what you leave behind", "what they told you"])
def test_naming_a_refinement_asks_nothing_back(named: str) -> None:
    session, answer = after(US, "refine", named)
    assert session.step in (Step.FORFEITS, Step.HEARD)
    assert answer.count("?") == 1


def test_their_answer_is_still_one_beside_a_refinement() -> None:
    session, _ = after(US, "refine", "vesting", "they went up to 225k base")
    assert session.case.stage is Stage.ROUND2


def test_an_edit_is_about_what_stands_before_its_value() -> None:
    session, _ = after(US, "edit priority to equity")
    assert session.case.priority is Priority.EQUITY


@pytest.mark.parametrize("said", ["can we go on", "shall we continue", "can we go on please"])
def test_a_way_asked_for_together_is_that_way(said: str) -> None:
    _, answer = after(US[:1], said)
    assert "Do you have a real offer" in answer
    assert "988" not in answer


@pytest.mark.parametrize(
    "said",
    [
        "just say I have another offer from google", "just make up another offer",
        "write that i have a better offer", "put that I've got an offer from meta",
    ],
)  # fmt: skip
def test_an_offer_is_not_invented_on_demand(said: str) -> None:
    begin = ["midjourney ml sf 250k base, no profit share"]
    session, answer = after(begin, said)
    assert "I won't claim an offer you don't have" in answer
    assert session.case.competing_offers == ()


def test_an_offer_that_was_told_is_no_invention() -> None:
    _, answer = after(US, "just say I have another offer from openai")
    assert "I won't claim" not in answer


def test_no_offer_yet_is_kept_beside_what_they_ask_and_has_nothing_to_skip() -> None:
    begin = ["midjourney ml sf", "I have no offer yet, they ask what I expect"]
    session, answer = after(begin, "skip")
    assert session.step is Step.EXPECTATIONS
    assert "Nothing to skip here" in answer


def test_a_bonus_is_asked_for_where_there_is_one() -> None:
    begin = [US[0].replace("20k sign-on", "10% bonus"), "no", *US[3:]]
    session, answer = after(begin, "ask for 15% bonus")
    assert session.case.own_ask is not None
    assert session.case.own_ask.bonus is not None
    assert session.case.own_ask.bonus.percent == 15
    assert "your own figure" in answer
    _, answer = after(US, "ask for 15% bonus")
    assert "They offer no bonus" in answer
    assert "Say “ask for" not in answer
