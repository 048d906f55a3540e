"""Yes, no, not yet, any news, in writing: a letter and a few words for the phone each."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from negotiation.analysis.results import Batna, LevelView, Leverage
from negotiation.model.assumptions import EMAIL_WORDS
from negotiation.model.case import Case, Deadline, Extra, PeerLevel, Situation
from negotiation.model.guide import Component
from negotiation.model.offer import Stated
from negotiation.plan.letters import Letter, contract_letter
from negotiation.plan.plan import words
from tests.negotiation.honesty import faults_of_text, unsourced
from tests.negotiation.made import CASE, NUMBERS

KEYS = ("accept", "decline", "stall", "follow_up", "written_offer")


def letter(key: str, case: Case = CASE, **changes: object) -> Letter:
    plan = words(case, replace(NUMBERS, **changes))  # type: ignore[arg-type]
    (found,) = (each for each in plan.letters if each.key == key)
    return found


def test_there_is_one_for_every_other_moment() -> None:
    assert tuple(each.key for each in words(CASE, NUMBERS).letters) == KEYS


@pytest.mark.parametrize("key", KEYS)
def test_a_letter_is_whole_short_and_sourced(key: str) -> None:
    found = letter(key)
    assert found.title
    assert str(found.email).startswith("Subject: ")
    assert found.email.word_count < EMAIL_WORDS
    assert str(found.call).startswith("“")
    for text in (found.email, found.call):
        assert faults_of_text(str(text), spoken=True) == []
        assert unsourced(text) == []


def test_to_accept_is_to_name_the_terms_that_are_accepted() -> None:
    email = str(letter("accept").email)
    assert "accept" in email
    assert "$250,000 base and $120,000 a year in profit sharing" in email
    assert "295,000" not in email


@pytest.mark.parametrize("key", ["decline", "stall"])
def test_no_and_not_yet_name_no_figure(key: str) -> None:
    assert "$" not in str(letter(key).email)


def test_to_ask_for_time_is_to_name_a_day() -> None:
    case = replace(CASE, today=date(2026, 11, 24), deadline=Deadline(days=3))
    leverage = Leverage(Batna.NONE, (), None, 3, "today")
    assert "until Wednesday, 2 December" in str(letter("stall", case, leverage=leverage).email)


def test_to_ask_for_news_is_to_repeat_the_ask() -> None:
    assert "a base of $295,000" in str(letter("follow_up").email)


def test_where_no_figure_was_named_none_is_followed_up() -> None:
    case = replace(CASE, level=PeerLevel("Globex", "L6"))
    found = letter("follow_up", case, level=LevelView("above", "Globex", "L6", "L4-L5"))
    assert "295,000" not in str(found.email)


def test_an_offer_that_was_only_told_is_repeated_to_be_written_down() -> None:
    email = str(letter("written_offer").email)
    assert "$250,000 base" in email
    assert "in writing" in email or "write" in email


def test_a_contract_that_differs_is_told_with_both_figures_and_promises_nothing() -> None:
    found = contract_letter(
        words(CASE, NUMBERS).matter,
        Component.BASE,
        Stated(250_000, "USD", "250k"),
        Stated(240_000, "USD", "240"),
    )
    for text in (found.email, found.call):
        assert "$240,000" in str(text)
        assert "$250,000" in str(text)
        assert "sign it" not in str(text)
        assert faults_of_text(str(text), spoken=True) == []
        assert unsourced(text) == []


def test_a_wish_beside_a_raise_is_talked_about_and_not_put_in_a_letter() -> None:
    extras = ((Extra.TITLE, "Staff"), (Extra.SEVERANCE, "3 months"), (Extra.REFRESHERS, ""))
    mail = words(replace(CASE, situation=Situation.RAISE, extras=extras), NUMBERS).email
    assert "the title Staff and severance of three months" in mail
    assert "letter" not in mail
    assert "how yearly equity grants work here" in mail
