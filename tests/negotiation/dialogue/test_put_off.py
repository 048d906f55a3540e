"""A deadline that is put off by so long, where it is known and where it is not."""

from __future__ import annotations

from datetime import date

import pytest

from tests.negotiation.dialogue.player import at, shipped

OFFER = "runway ml engineer nyc, 230k base, 250k rsu over 4 years"
KNOWN = "they want an answer by 10 december"


@pytest.mark.parametrize(
    "said", ["they pushed it back by a week", "they extended it by exactly a week"]
)
def test_a_week_more_is_counted_from_the_day_known(said: str) -> None:
    deadline = at((OFFER, KNOWN, said), shipped()).session.case.deadline
    assert deadline is not None
    assert deadline.date == date(2026, 12, 17)


def test_where_no_day_is_known_it_is_asked_for() -> None:
    turn = at((OFFER, "they pushed it back by a week"), shipped())
    assert turn.session.case.deadline is None
    assert "from which day?" in str(turn.replies)
