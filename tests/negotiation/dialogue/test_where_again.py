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


@pytest.mark.parametrize(
    ("told", "said", "money"),
    [
        ("110k base", "sorry, it's London", "GBP"),
        ("110k base, 40k equity over 4 years", "actually the job is in London", "GBP"),
        ("110k base", "scratch that, it is the London job, so pounds", "GBP"),
        ("$110k base", "scratch that, it is the London job, so pounds", "GBP"),
        ("$110k base", "sorry, it's London", "USD"),  # they typed it
        ("110k base", "my sister lives in London", "USD"),
    ],
)
def test_figures_that_had_their_currency_from_the_place_follow_it(
    told: str, said: str, money: str
) -> None:
    opening = f"stability ai ml engineer san francisco {told}"
    case = at((opening, said), made_up()).session.case
    assert case.offer.base is not None
    assert (case.offer.currency, case.offer.base.currency) == (money, money)
    assert case.offer.base.amount == 110_000


@pytest.mark.parametrize(
    "said",
    [
        "wait, is this going anywhere?", "hold on, who is reading along", "is that nice?",
        "sorry, can it be done from home?",
    ],
)  # fmt: skip
def test_ordinary_words_move_no_place(said: str) -> None:
    turn = at(("midjourney ml engineer sf 250k base", said), made_up())
    assert turn.session.case.region == "San Francisco"
    assert "no row" not in str(turn.replies)
