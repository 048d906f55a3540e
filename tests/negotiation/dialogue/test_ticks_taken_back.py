"""A skill that was ticked and is not true after all is claimed no more."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, shipped

ASKED = (
    "runway ml engineer nyc, 230k base, 250k rsu over 4 years, no other offers, base matters most",
    "no walk-away",
)
VIDEO, MULTIMODAL = "video generation", "multimodal architectures"


def _claimed(*said: str) -> list[str]:
    return [fact.topic for fact in at((*ASKED, *said), shipped()).session.case.facts]


@pytest.mark.parametrize(
    "said",
    [
        "oh sorry, not that one",
        "i have only read papers about it",
        "oh wait, 2 is wrong, never did that",
        "take that back please",
        "actually none of them",
        "that doesn't apply to me",
        "that's not me, i only watched others do it",
        "i only took a course on it",
        "undo, wrong number",
        "hmm, i never worked with it",
    ],
)
def test_the_only_tick_is_taken_back(said: str) -> None:
    assert _claimed("2") == [VIDEO]
    assert _claimed("2", said) == []


@pytest.mark.parametrize(
    "said",
    [
        "no number to show, but we shipped it to 2M users",
        "we cut render time by 40%, nobody had done that before",
        "is that not enough?",
        "i already did that at my last job, cut costs by 30%",
        "skip",
    ],
)
def test_what_takes_no_tick_back_leaves_it(said: str) -> None:
    assert _claimed("2", said) == [VIDEO]


def test_a_tick_is_taken_back_beside_the_next_question_too() -> None:
    assert _claimed("2", "skip", "no, none of those") == []


def test_of_several_ticks_each_is_asked_anew() -> None:
    turn = at((*ASKED, "1, 2", "not that one, sorry"), shipped())
    assert turn.session.case.facts == ()
    assert turn.session.state.step == "ticks"


def test_a_number_takes_the_place_of_another() -> None:
    assert _claimed("2", "not 2, 3") == [MULTIMODAL]


@pytest.mark.parametrize(
    "said",
    [
        "none. i know every blog about video generation and never deployed any of it",
        "video generation? read about it, didn't build any",
        "i know the theory of video generation, never trained one",
        "studied video generation, built nothing",
        "haven't launched anything with video generation",
        "only took a course on video generation",
    ],
)
def test_what_was_never_done_is_not_ticked(said: str) -> None:
    assert _claimed(said) == []


@pytest.mark.parametrize(
    "said",
    [
        "video generation, and never had an outage",
        "video generation. we didn't have many gpus",
        "shipped video generation to 2M users, never trained from scratch though",
    ],
)
def test_what_was_done_is_ticked_whatever_was_not(said: str) -> None:
    assert VIDEO in _claimed(said)


def test_several_of_which_nothing_was_done_are_asked_again() -> None:
    turn = at(
        (*ASKED, "video generation and multimodal architectures i only read about"), shipped()
    )
    assert turn.session.case.facts == ()
    assert turn.session.state.step == "ticks"
