"""What is ticked by its place, and what is left out of all."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, shipped

TICKS = (
    "runway ml engineer nyc 230k base 200k equity over 4 years",
    "no other offers",
    "base",
    "none",
)
FIRST, SECOND, THIRD = "diffusion models", "video generation", "multimodal architectures"


@pytest.mark.parametrize(
    ("said", "ticked"),
    [
        ("all except the second", {FIRST, THIRD}),
        ("everything except 2", {FIRST, THIRD}),
        ("all but the first", {SECOND, THIRD}),
        ("everything but the last one", {FIRST, SECOND}),
        ("everything but diffusion models", {SECOND, THIRD}),
        ("not the second, the rest yes", {FIRST, THIRD}),
        ("none except the second", {SECOND}),
        ("the second and the third", {SECOND, THIRD}),
        ("the second, i never did the third", {SECOND}),
        ("the first and the second but not the third", {FIRST, SECOND}),
        ("only the third", {THIRD}),
        ("1st n 3rd", {FIRST, THIRD}),
        ("all three", {FIRST, SECOND, THIRD}),
        ("none of them", set()),
        ("not the second", set()),
    ],
)
def test_only_what_is_meant_is_ticked(said: str, ticked: set[str]) -> None:
    state = at((*TICKS, said), shipped()).session.state
    assert {fact.topic for fact in state.case.facts} == ticked
    assert state.step == "proof"


@pytest.mark.parametrize("said", ["all except the ninth", "all of them, but the second only once"])
def test_what_names_no_line_ticks_nothing_and_is_no_day(said: str) -> None:
    case = at((*TICKS, said), shipped()).session.case
    assert (case.facts, case.deadline) == ((), None)
