"""What is no figure, typed where the walk-away is asked for, is heard as what it is."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Session, Step
from negotiation.dialogue.turn import step
from negotiation.model.case import Tone
from negotiation.model.replies import Said
from tests.negotiation.dialogue.player import at, draw, made_up

START = ("midjourney ml sf", "250k base, 120k profit share a year", "no", "base")


def heard(line: str) -> tuple[Session, str]:
    """The session after a line, and what one reads."""
    before = at(START, made_up()).session
    assert before.state.step is Step.WALK_AWAY
    turn = step(before, Said(line), made_up())
    return turn.session, "\n".join(row for reply in turn.replies for row in draw(reply))


def test_a_fixed_base_beside_another_figure_is_told_of_too() -> None:
    session, reply = heard("they said base is fixed, best they can do is a 10k sign-on")
    sign_on = session.state.case.offer.sign_on
    assert sign_on is not None
    assert sign_on.amount == 10_000
    assert "The base is fixed." in reply
    assert "final: the step behind their answer builds on it" in reply
    assert session.state.case.company_position is not None


@pytest.mark.parametrize("line", ["base is 250k and fixed, 10k sign-on", "10k sign-on", "230k"])
def test_what_tells_the_base_itself_is_no_answer_of_theirs(line: str) -> None:
    assert "The base is fixed." not in heard(line)[1]


@pytest.mark.parametrize(
    ("line", "tone", "says"),
    [
        ("shorter", Tone.BRIEF, "short"), ("make it short", Tone.BRIEF, "short"),
        ("more direct", Tone.DIRECT, "direct"), ("warmer please", Tone.WARM, "warm"),
    ],
)  # fmt: skip
def test_a_manner_is_kept_for_the_script(line: str, tone: Tone, says: str) -> None:
    session, reply = heard(line)
    assert session.state.case.tone is tone
    assert f"Then the script will be {says}." in reply
    assert session.state.step is Step.WALK_AWAY


@pytest.mark.parametrize("line", ["230k", "none", "short answer: 230k"])
def test_an_answer_sets_no_manner(line: str) -> None:
    assert heard(line)[0].state.case.tone is Tone.WARM


@pytest.mark.parametrize("line", ["why these numbers", "why those numbers?", "why these figures"])
def test_why_these_numbers_is_a_question(line: str) -> None:
    session, reply = heard(line)
    assert "From the guide for" in reply
    assert "Just the figure" not in reply
    assert session.state.case.walk_away is None


def test_what_they_wrote_is_their_answer_and_no_floor() -> None:
    session, _ = heard("they emailed: 255k, share unchanged, sign on 10k")
    case = session.state.case
    assert case.offer.base is not None
    assert case.offer.base.amount == 255_000
    assert case.walk_away is None
    floor = heard("i emailed my wife: 235k")[0].state.case
    assert floor.offer.base is not None
    assert floor.offer.base.amount == 250_000


@pytest.mark.parametrize(
    ("line", "floor"),
    [("rebuilt the QA pipeline; 3 annotators do what 9 did", None), ("235", 235_000)],
)
def test_a_number_of_ones_work_is_no_floor(line: str, floor: int | None) -> None:
    session, reply = heard(line)
    walk_away = session.state.case.walk_away
    assert (walk_away.amount if walk_away else None) == floor
    assert "far from" not in reply
