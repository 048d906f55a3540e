"""Objections one after another, to the last."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Step
from tests.negotiation.dialogue.player import at, made_up

WAY = (
    "midjourney ml sf", "250k base, 120k profit share a year", "no", "base", "240k", "all",
    "cut inference cost by 40%", "5 days", "all true", "rehearse",
)  # fmt: skip
MOST = 6
LAST = (*WAY, *["idk"] * MOST)


def test_each_is_asked_once_and_then_it_is_over() -> None:
    for answered in range(MOST):
        turn = at((*WAY, *["idk"] * answered), made_up())
        assert "They say" in turn.replies[-1].text
        assert len(turn.session.state.rehearsed) == answered
    assert "That was the last one" in at(LAST, made_up()).replies[-1].text
    assert len(set(at(LAST, made_up()).session.state.rehearsed)) == MOST


@pytest.mark.parametrize("said", ["ok", "[Back to the script]"])
def test_after_the_last_the_script_is_back_and_all_can_be_rehearsed_again(said: str) -> None:
    state = at((*LAST, said), made_up()).session.state
    assert (state.step, state.rehearsed) == (Step.PLAN, ())


@pytest.mark.parametrize("said", ["stop", "enough", "stop practising"])
def test_enough_is_back_at_the_script(said: str) -> None:
    state = at((*WAY, "idk", said), made_up()).session.state
    assert (state.step, state.rehearsed) == (Step.PLAN, ())


@pytest.mark.parametrize("said", ["can i practise the call", "let me rehearse"])
def test_it_begins_however_it_is_wished_for(said: str) -> None:
    turn = at((*WAY[:-1], said), made_up())
    assert turn.session.step is Step.REHEARSE
    assert "They say" in turn.replies[0].text


def test_a_yes_to_the_whole_gives_it_all_away() -> None:
    assert "gives nothing away" not in at((*WAY, "ok accept"), made_up()).replies[0].text
