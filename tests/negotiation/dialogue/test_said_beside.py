"""What is said beside the questions: a day to start, days at home, a call, a mail to be sent."""

from __future__ import annotations

import pytest

from negotiation.model.case import Extra
from tests.negotiation.dialogue.player import at, shipped

OFFER = ("runway ml nyc, 208k base, no bonus, no equity", "no")
PLAN = (*OFFER, "base", "none", "none", "none", "no date", "all true")


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("jan 20 would be great to start", (Extra.START_DATE, "on Jan 20")),
        ("i'd like to be working from home 3 days", (Extra.REMOTE_DAYS, "3 days")),
        ("3 days from home would be nice", (Extra.REMOTE_DAYS, "3 days from home")),
    ],
)
def test_a_day_to_start_and_days_at_home_are_wishes(said: str, wish: tuple[Extra, str]) -> None:
    assert wish in at((*OFFER, said), shipped()).session.state.case.extras


@pytest.mark.parametrize("said", ["they want me to start jan 20", "2 more weeks to start is ok"])
def test_what_is_no_wish_of_mine_is_none(said: str) -> None:
    assert at((*OFFER, said), shipped()).session.state.case.extras == ()


@pytest.mark.parametrize("said", ["they called me on tuesday", "the recruiter rang on monday"])
def test_the_day_of_a_call_is_no_deadline(said: str) -> None:
    assert at((*PLAN, said), shipped()).session.state.case.deadline is None


@pytest.mark.parametrize("said", ["send it for me", "please send the mail for me"])
def test_nobody_sends_anything_for_anybody(said: str) -> None:
    shown = "\n".join(reply.text for reply in at((*PLAN, said), shipped()).replies)
    assert "that part is yours" in shown


def test_a_call_to_come_has_its_line() -> None:
    shown = "\n".join(
        reply.text for reply in at((*PLAN, "they'll ring me on friday"), shipped()).replies
    )
    assert "Have the call notes before you" in shown
