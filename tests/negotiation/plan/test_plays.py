"""Which situation a case is: read from the top, the first that holds."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.model.case import Deadline, Priority, Situation
from negotiation.model.guide import EquityKind
from negotiation.model.offer import Stated
from negotiation.plan.card import CardPart
from negotiation.plan.plan import Plan, make_plan
from negotiation.plan.plays import Play
from tests.negotiation.case_files import CASES, read_story, story_index, story_plan

# Every play with a story that is played so.
STORIES = {
    Play.PLAIN_COUNTER: "midjourney-remote",
    Play.TIME_FIRST: "twenty-four-hours",
    Play.STILL_OPEN: "date-has-passed",
    Play.RIVALS_CLOCK: "rival-expires-first",
    Play.LIQUID_AGAINST_PAPER: "paper-against-stock",
    Play.LEVEL_FIRST: "level-from-a-table",
    Play.MISSING_PART: "share-without-a-figure",
    Play.MAKE_WHOLE: "make-whole-exactly",
    Play.ONE_LEVER_LEFT: "one-lever-left",
    Play.NO_PROOF: "no-proof-low-offer",
    Play.CASH_FIRM: "cash-firm",
    Play.CLOSE_WITH_CONDITION: "signs-at-a-base",
    Play.WRITTEN_FIRST: "said-over-the-phone",
    Play.READY: "nothing-left-to-ask",
    Play.BASE_SETTLED: "round-two-base-settled-rest-stands",
    Play.THEY_MOVED: "round-two-a-small-step",
    Play.THEY_HELD: "round-two-nothing-moved",
    Play.LOWERED: "lowered-after-the-counter",
    Play.FINAL: "round-two-everything-final",
    Play.ACCEPT: "round-two-they-agreed",
    Play.EXPECTATIONS: "before-an-offer",
    Play.RAISE: "asking-for-a-raise",
}


def story(name: str, **changes: object) -> Plan:
    path = CASES / f"{name}.yaml"
    if not changes:
        return story_plan(path)
    return make_plan(replace(read_story(path), **changes), story_index())  # type: ignore[arg-type]


def test_every_play_has_a_story() -> None:
    assert set(STORIES) == set(Play)


@pytest.mark.parametrize(("play", "name"), STORIES.items(), ids=lambda each: str(each))
def test_a_story_is_played_as_its_situation_asks(play: Play, name: str) -> None:
    assert story(name).play is play


@pytest.mark.parametrize("name", STORIES.values())
def test_the_card_begins_with_the_first_move(name: str) -> None:
    parts = story(name).card.parts
    assert isinstance(parts[0], CardPart)
    assert parts[0].key == "first_move"
    assert len(str(parts[0].lines[0]).split()) > 8


def test_first_moves_differ_from_play_to_play() -> None:
    moves = [str(story(name).card.parts[0].lines[0]) for name in STORIES.values()]
    assert len(set(moves)) == len(moves)


def test_a_level_waits_for_a_date_that_runs_out_and_names_no_figure_even_then() -> None:
    plan = story("twenty-four-hours", priority=Priority.LEVEL)
    assert plan.play is Play.TIME_FIRST
    offered = {ask.offered.value for ask in plan.numbers.asks if ask.offered is not None}
    asks = [ask for ask in plan.numbers.asks if not ask.hold and ask.opening.value not in offered]
    assert asks
    for ask in asks:
        assert f"{ask.opening.value:,}" not in plan.email + plan.call + plan.brief


def test_what_is_lost_goes_before_what_is_missing() -> None:
    plan = story("share-without-a-figure", forfeits=Stated(40_000, "USD", "40k"))
    assert plan.play is Play.MAKE_WHOLE


def test_a_rival_in_private_stock_is_no_paper_beside_private_stock() -> None:
    plan = story("runway-named-offer")
    assert plan.numbers.valuation.own.equity_kind is not EquityKind.PROFIT_SHARE
    assert plan.play is Play.PLAIN_COUNTER


def test_before_an_offer_no_figure_is_named_unless_they_insist() -> None:
    plan = story("before-an-offer")
    assert "$" not in plan.email + plan.brief
    assert "$" not in plan.call.split("(Only if they insist:)")[0]
    (pressed,) = plan.numbers.pressed
    assert f"${pressed.low.value:,} to ${pressed.high.value:,}" in plan.call


def test_a_raise_is_asked_for_in_words_for_ones_own_employer() -> None:
    plan = story("asking-for-a-raise")
    for text in (plan.email, plan.call):
        assert "offer" not in text
        assert "$250,000" in text
    assert story("asking-for-a-raise", situation=Situation.OFFER).play is not Play.RAISE


@pytest.mark.parametrize(
    ("days", "play"),
    [
        (-1, Play.STILL_OPEN),
        (0, Play.TIME_FIRST),
        (2, Play.TIME_FIRST),
        (3, Play.PLAIN_COUNTER),
        (None, Play.PLAIN_COUNTER),
    ],
)
def test_two_days_that_are_left_go_before_everything_and_three_do_not(
    days: int | None, play: Play
) -> None:
    deadline = None if days is None else Deadline(days=days)
    assert story("midjourney-remote", deadline=deadline).play is play


@pytest.mark.parametrize(("days", "clock"), [(3, True), (4, True), (5, False)])
def test_another_offers_date_sets_the_clock_up_to_four_days_before_it(
    days: int, clock: bool
) -> None:
    case = read_story(CASES / "rival-expires-first.yaml")
    rivals = tuple(replace(one, deadline_days=days) for one in case.competing_offers)
    plan = story("rival-expires-first", competing_offers=rivals, deadline=None)
    assert (plan.play is Play.RIVALS_CLOCK) is clock
