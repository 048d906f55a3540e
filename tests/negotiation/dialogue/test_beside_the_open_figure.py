"""What is told beside a figure that is asked about is heard, and is no answer to it."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import State
from tests.negotiation.dialogue.player import at, made_up

ROW = "inflection ml palo alto, 262k base, rsu 520k over four years"
BONUS = f"{ROW}, bonus 15"
RIVAL = f"{ROW}. Competing: Anthropic written 270/600. You may name them."


def state(*said: str) -> State:
    return at(said, made_up()).session.state


def test_what_was_done_answers_no_question_for_a_bonus() -> None:
    told = state(BONUS, "Cut inference cost 38% across 3 products; $4.1M/yr.")
    assert told.case.offer.bonus is None
    assert told.unclear is not None
    assert [fact.text for fact in told.case.facts] != []


@pytest.mark.parametrize(("said", "percent"), [("percent", 15), ("it's 15%", 15)])
def test_the_answer_is_one(said: str, percent: int) -> None:
    bonus = state(BONUS, said).case.offer.bonus
    assert bonus is not None
    assert bonus.percent == percent


def test_a_part_that_is_closed_says_of_no_figure_what_it_is() -> None:
    told = state(RIVAL, "They moved RSUs to 560. Base closed.")
    (rival,) = told.case.competing_offers
    equity = told.case.offer.equity
    assert rival.offer.base is not None
    assert rival.offer.base.amount == 270_000
    assert equity is not None
    assert equity.value is not None
    assert equity.value.amount == 560_000


@pytest.mark.parametrize(
    ("said", "value", "units"), [("now 575 RSU", 575_000, None), ("now 90 RSU", 520_000, 90)]
)
def test_a_count_that_is_the_grant_in_thousands_is_its_worth(
    said: str, value: int, units: int | None
) -> None:
    equity = state(ROW, said).case.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert (equity.value.amount, equity.units) == (value, units)


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("Priority equity. Floor 255. Deadline 14 Dec.", True),
        ("Their deadline is 14 Dec.", False),
    ],
)
def test_in_a_case_told_in_points_the_deadline_is_the_own_one(said: str, own: bool) -> None:
    case = state(f"{RIVAL} {said}").case
    assert (case.deadline is not None) is own


def test_a_bonus_of_many_times_base_is_asked_about() -> None:
    told = state(f"{ROW}, bonus 4.1M")
    assert told.case.offer.bonus is None
    assert told.unclear is not None


GRANT = "stability ml london, 132k base and options 95k"


@pytest.mark.parametrize(
    ("said", "years"),
    [("4 years", 4), ("its the whole 4 years", 4), ("over four years", 4), ("whole", 4),
     ("every year", 1)],
)  # fmt: skip
def test_how_long_a_grant_runs_is_an_answer_beside_a_count_as_well(said: str, years: int) -> None:
    equity = state(GRANT, said).case.offer.equity
    assert equity is not None
    assert equity.value is not None
    assert (equity.value.amount, equity.years) == (95_000, years)


def test_years_of_something_else_are_none() -> None:
    assert state(GRANT, "i have 4 years of experience").unclear is not None


def test_a_percentage_of_a_profit_share_is_of_the_profit() -> None:
    shown = at(("midjourney ml sf, 250k base, profit share 0.4%",), made_up()).replies[-1].text
    assert "0.4%** of the profit" in shown
    shown = at(("stability ml london, 130k base, 0.04% options",), made_up()).replies[-1].text
    assert "0.04%** of the company" in shown
