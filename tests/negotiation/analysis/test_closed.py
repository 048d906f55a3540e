"""What is the same for everybody is nothing to ask for."""

from __future__ import annotations

from dataclasses import replace

import pytest

from negotiation.analysis.closed import closed_parts
from negotiation.model.guide import Component
from tests.negotiation.analysis.test_figures import case_of


def told(*heard: str) -> frozenset[Component]:
    case = case_of("{company: Midjourney, role: ML/AI Engineer, region: San Francisco}")
    return closed_parts(replace(case, heard=heard))


@pytest.mark.parametrize(
    ("heard", "part"),
    [
        ("profit share is set the same for everyone", Component.EQUITY),
        ("the bonus is 10% for everybody at this grade", Component.BONUS),
        ("RSUs are standard for the level", Component.EQUITY),
        ("sign-on is non-negotiable", Component.SIGN_ON),
        ("Base has room. Equity is fixed by grade", Component.EQUITY),
        ("they said they don't pay sign-ons", Component.SIGN_ON),
        ("We never do signing bonuses for engineers", Component.SIGN_ON),
        ("no bonus at this level", Component.BONUS),
        ("they can't offer any equity, only cash", Component.EQUITY),
    ],
)
def test_a_part_that_is_the_same_for_all_is_closed(heard: str, part: Component) -> None:
    assert told(heard) == {part}


@pytest.mark.parametrize(
    "heard",
    [
        "base is the same for everyone",  # where in a band one starts is open
        "equity is not the same for everyone",
        "they want a bonus culture",
        "everyone here codes",
        "the grant can move",
        "lever 2",
        "they don't do equity refreshers",
        "they never pay less than the bonus target",
        "no sign-on was mentioned yet",
        "they don't offer base above the band",
    ],
)
def test_what_says_nothing_of_the_kind_closes_nothing(heard: str) -> None:
    assert told(heard) == frozenset()
