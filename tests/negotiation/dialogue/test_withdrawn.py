"""A level, a priority and a deadline that were told can be taken back."""

from __future__ import annotations

import pytest

from negotiation.dialogue.session import Session
from negotiation.dialogue.turn import step
from negotiation.model.case import Priority
from negotiation.model.replies import Said
from tests.negotiation.dialogue.player import at, draw, made_up

START = ("runway ml nyc", "230k base, 300k rsu over 4 years", "no")
LEVEL = (*START, "my level at google is L5")
FIRST = (*START, "equity")
DAY = (*START, "they want an answer by dec 11")


def heard(before: tuple[str, ...], line: str) -> tuple[Session, str]:
    """The session after a line, and what one reads."""
    turn = step(at(before, made_up()).session, Said(line), made_up())
    return turn.session, "\n".join(row for reply in turn.replies for row in draw(reply))


@pytest.mark.parametrize(
    "line",
    [
        "not L5, I don't know my level",
        "forget my level",
        "i'm not L5 actually",
        "i don't know my level",
    ],
)
def test_a_level_is_taken_back(line: str) -> None:
    session, reply = heard(LEVEL, line)
    assert session.state.case.level is None
    assert "nothing is said of your level" in reply


@pytest.mark.parametrize("line", ["L6 at google", "not L4", "220k"])
def test_what_takes_no_level_back(line: str) -> None:
    assert heard(LEVEL, line)[0].state.case.level is not None


@pytest.mark.parametrize(
    "line",
    [
        "I don't care about equity after all",
        "forget the priority",
        "equity doesn't matter to me anymore",
    ],
)
def test_a_priority_is_taken_back(line: str) -> None:
    session, reply = heard(FIRST, line)
    assert session.state.case.priority is None
    assert "doesn't come first any more" in reply


@pytest.mark.parametrize("line", ["220k", "i don't care about the sign-on", "no bonus", "none"])
def test_what_takes_no_priority_back(line: str) -> None:
    assert heard(FIRST, line)[0].state.case.priority is Priority.EQUITY


@pytest.mark.parametrize(
    "line", ["forget the deadline", "ignore the deadline", "drop the date", "nvm the deadline"]
)
def test_a_deadline_is_taken_back(line: str) -> None:
    session, reply = heard(DAY, line)
    assert session.state.case.deadline is None
    assert "no date is set" in reply


@pytest.mark.parametrize(
    "line", ["forget the deadline, it's dec 15", "forget the bonus", "is the deadline real?"]
)
def test_what_leaves_a_deadline(line: str) -> None:
    assert heard(DAY, line)[0].state.case.deadline is not None
