"""A "no" that puts something right answers no other question."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from negotiation.model.case import Case
from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc 230k base 200k equity over 4 years"
NO_OTHERS = (OFFER, "no other offers")
FLOOR = (*NO_OTHERS, "base")


def amounts(case: Case) -> tuple[int | None, int | None]:
    """Base and equity of one's own offer."""
    base, equity = case.offer.base, case.offer.equity
    value = equity.value if equity is not None else None
    return base.amount if base else None, value.amount if value else None


@pytest.mark.parametrize(
    ("said", "base", "equity"),
    [
        ("no wait base is 228", 228_000, 200_000),
        ("nah it's 228k base", 228_000, 200_000),
        ("nope its 228 base", 228_000, 200_000),
        ("no sorry, the base was 228", 228_000, 200_000),
        ("No. Base is 228k", 228_000, 200_000),
        ("no and base is 228k btw", 228_000, 200_000),
        ("nope. 228k is the base, i misread", 228_000, 200_000),
        ("no thats wrong, equity is 210k", 230_000, 210_000),
        ("no hang on, equity is 210k", 230_000, 210_000),
    ],
)
def test_a_figure_put_right_leaves_the_question_for_other_offers_open(
    said: str, base: int, equity: int
) -> None:
    state = at((OFFER, said), shipped()).session.state
    assert amounts(state.case) == (base, equity)
    assert state.step is Step.RIVALS


@pytest.mark.parametrize(
    "said",
    ["no, it's san francisco", "no its runway in SF", "nope, wrong place, it's san francisco"],
)
def test_so_does_a_place_put_right(said: str) -> None:
    state = at((OFFER, said), shipped()).session.state
    assert (state.case.region, state.step) == ("San Francisco", Step.RIVALS)


@pytest.mark.parametrize("said", ["no no, 228", "no, it says 228k in the letter"])
def test_a_figure_behind_a_no_that_may_be_anything_answers_nothing(said: str) -> None:
    assert Step.RIVALS not in at((OFFER, said), shipped()).session.state.done


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "no sorry",
        "no, 228k base. no other offers",
        "no other offers, base is 228k btw",
        "No, just this one. The base is 228k though.",
        "no, they want an answer by friday",
        "no, equity matters most",
    ],
)
def test_a_no_to_the_question_itself_answers_it(said: str) -> None:
    assert Step.RIVALS in at((OFFER, said), shipped()).session.state.done


@pytest.mark.parametrize(
    "said", ["no wait base is 228", "no, base is 228k", "actually base is 228k"]
)
def test_a_base_put_right_is_no_walk_away(said: str) -> None:
    case = at((*FLOOR, said), shipped()).session.case
    assert (amounts(case)[0], case.walk_away) == (228_000, None)


@pytest.mark.parametrize(
    "said", ["no less than 215k base", "no, below 215k base i walk", "215k base"]
)
def test_a_base_that_is_told_as_the_least_is(said: str) -> None:
    floor = at((*FLOOR, said), shipped()).session.case.walk_away
    assert floor is not None
    assert floor.amount == 215_000


def test_what_matters_most_counts_beside_a_figure_put_right() -> None:
    said = "no, level matters most. and base is 228"
    case = at((*NO_OTHERS, said), shipped()).session.case
    assert (case.priority, amounts(case)[0]) == ("level", 228_000)


@pytest.mark.parametrize(
    ("said", "first"),
    [("no, base", "base"), ("nope, base", "base"), ("no", "sign_on"), ("no floor", "sign_on")],
)
def test_a_part_behind_a_no_takes_the_place_of_what_was_put_first(said: str, first: str) -> None:
    case = at((*NO_OTHERS, "sign on", said), shipped()).session.case
    assert case.priority is not None
    assert case.priority.value == first


def test_asked_what_else_there_is_no_and_base_puts_nothing_first() -> None:
    case = at(("runway ml engineer nyc 230k base", "no, base"), shipped()).session.case
    assert case.priority is None
