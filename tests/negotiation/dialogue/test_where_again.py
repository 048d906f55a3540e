"""Who puts the role right is not asked again where it is."""

from __future__ import annotations

import pytest

from tests.negotiation.dialogue.player import at, made_up


@pytest.mark.parametrize(
    "said",
    ["*diffusion model engineer", "i meant diffusion model engineer", "diffusion engineer, sorry"],
)
def test_a_role_put_right_keeps_the_place_that_was_told(said: str) -> None:
    case = at(("midjourney ml engineer sf 250k base", said), made_up()).session.case
    assert (case.role, case.region) == ("diffusion-model-engineer", "San Francisco")


@pytest.mark.parametrize(
    ("said", "role", "region"),
    [
        ("*diffusion model engineer, remote us", "diffusion-model-engineer", "Remote US"),
        ("not midjourney, runway, new york", "ml-ai-engineer", "New York City"),
    ],
)
def test_a_place_told_anew_counts(said: str, role: str, region: str) -> None:
    case = at(("midjourney ml engineer sf 250k base", said), made_up()).session.case
    assert (case.role, case.region) == (role, region)
