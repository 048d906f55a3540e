"""What they agreed to is asked for before anybody accepts it; a contract may differ from it."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import State, Step
from negotiation.dialogue.turn import Turn
from tests.negotiation.dialogue.player import at, shipped

PLAN = (
    "runway ml nyc, 208k base, no bonus, no equity", "no", "base", "none", "none", "none",
    "no date", "all true",
)  # fmt: skip


def _played(*said: str) -> Turn:
    return at((*PLAN, *said), shipped())


def _state(*said: str) -> State:
    return _played(*said).session.state


def _shown(*said: str) -> str:
    return "\n".join(reply.text for reply in _played(*said).replies)


def test_an_agreement_without_figures_is_asked_about() -> None:
    state = _state("they agreed!")
    assert state.unclear is not None
    assert state.unclear.choices[0].sets[0].amount == 225_000


def test_nothing_is_accepted_with_the_figures_of_before() -> None:
    shown = _shown("they agreed!", "accept")
    assert "208,000" not in shown
    assert "What base did they agree to?" in shown
    assert _state("they agreed!", "accept").step is not Step.STOPPED


@pytest.mark.parametrize(("said", "base"), [("yes", 225_000), ("it's 220k", 220_000)])
def test_what_they_agreed_to_is_what_is_accepted(said: str, base: int) -> None:
    assert f"{base:,}" in _shown("they agreed!", said, "accept")


def test_an_agreement_with_its_figure_asks_nothing() -> None:
    assert _state("they agreed to 220k!").unclear is None


@pytest.mark.parametrize(
    "said",
    [
        "accepted for 240k, the contract says 232k",
        "the contract says 232k, i accepted 240k",
        "we agreed on 240k, the letter has 232k",
    ],
)
def test_a_contract_below_what_was_agreed_is_to_be_corrected(said: str) -> None:
    base = _state(said).case.offer.base
    assert base is not None
    assert base.amount == 240_000
    assert "232,000" in _shown(said)


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("208k base, 15k sign-on", "they offered 208k and a 15k signing bonus"),
        ("208k base", "208k base"),
    ],
)
def test_figures_told_again_are_confirmed(told: str, said: str) -> None:
    turn = at((f"runway ml nyc, {told}", said), shipped())
    assert "That is what I have: base $208,000" in turn.replies[0].text
    assert "not used" not in turn.replies[0].text


def test_other_figures_are_not_taken_for_those_told() -> None:
    turn = at(("runway ml nyc, 208k base, 15k sign-on", "208k and 16k"), shipped())
    assert "That is what I have" not in turn.replies[0].text


def test_all_true_settles_no_walk_away_that_is_in_doubt() -> None:
    doubtful = ("runway ml nyc, 208k base, no bonus, no equity", "no", "base", "1m")
    assert at((*doubtful, "all true"), shipped()).session.state.unclear is not None
    assert at((*doubtful, "yes"), shipped()).session.state.unclear is None


def test_no_walk_away_is_no_deadline() -> None:
    asked = ("runway ml nyc, 208k base, no bonus, no equity", "no", "base")
    state = at((*asked, "there isn't one"), shipped()).session.state
    assert Step.WALK_AWAY in state.done
    assert Step.DEADLINE not in state.done


@pytest.mark.parametrize(
    "said", ["i would work for Luma at 300k", "i'd join Luma for 300k", "i'd go to luma for 300k"]
)
def test_what_it_would_take_is_no_offer(said: str) -> None:
    assert at(("runway ml nyc, 208k base", said), shipped()).session.case.competing_offers == ()


@pytest.mark.parametrize("said", ["i pushed and they raised it to 225k", "they went up to 225k"])
def test_what_they_raised_it_to_is_the_offer(said: str) -> None:
    base = at((f"runway ml nyc, 219k base. {said}",), shipped()).session.case.offer.base
    assert base is not None
    assert base.amount == 225_000
