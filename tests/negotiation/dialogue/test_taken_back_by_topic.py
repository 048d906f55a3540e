"""What was told and is taken back: it is nobody's any more, and the reply says so."""

from __future__ import annotations

import pytest

from negotiation.model.case import Case
from tests.negotiation.dialogue.player import play

FIRST = "runway ml nyc, 210k base, 300k rsu over 4 years, 20k sign-on"
TO_THE_FLOOR = (FIRST, "no", "base", "200k")


def case_after(*said: str) -> Case:
    return play([*said])[0].case


@pytest.mark.parametrize(
    "said", ["there's no line, really", "je retire mon minimum", "i take back my floor"]
)
def test_a_minimum_that_is_taken_back_counts_no_more(said: str) -> None:
    assert case_after(*TO_THE_FLOOR).walk_away is not None
    assert case_after(*TO_THE_FLOOR, said).walk_away is None


@pytest.mark.parametrize(
    "said",
    [
        "rm deadline pls",
        "turns out there's no cutoff at all",
        "the friday thing is gone",
        "Frist gibt es doch keine",
    ],
)
def test_a_deadline_that_is_taken_back_is_none(said: str) -> None:
    assert case_after(FIRST, "they want an answer by friday").deadline is not None
    assert case_after(FIRST, "they want an answer by friday", said).deadline is None


def test_a_deadline_that_nobody_moved_stays() -> None:
    case = case_after(FIRST, "they want an answer by friday", "nobody moved the date, sadly")
    assert case.deadline is not None


@pytest.mark.parametrize(
    "said",
    [
        "i have no preference",
        "hmm no not base after all, leave that open",
        "base doesnt really matter to me actually",
    ],
)
def test_what_matters_no_more_is_not_first(said: str) -> None:
    assert case_after(FIRST, "no", "base").priority is not None
    assert case_after(FIRST, "no", "base", said).priority is None


def test_what_the_offer_lacks_may_matter_all_the_same() -> None:
    assert case_after(FIRST, "no", "equity", "there is no equity").priority is not None


def test_a_figure_that_was_a_mistake_counts_no_more() -> None:
    offer = case_after(FIRST, "the 20k up front was the recruiter's mistake").offer
    assert offer.sign_on is None or not offer.sign_on.amount
    assert offer.base is not None


def test_what_is_not_lost_after_all_is_not_forfeited() -> None:
    told = (FIRST, "i lose a 28k bonus if i go now")
    assert case_after(*told).forfeits is not None
    assert case_after(*told, "payroll says i get that 28k anyway even if i leave").forfeits is None


def test_a_figure_of_ones_own_is_asked_for_no_more() -> None:
    told = (FIRST, "gonna ask for 243k base")
    assert case_after(*told).own_ask is not None
    assert case_after(*told, "nah not 243, you pick the number").own_ask is None
