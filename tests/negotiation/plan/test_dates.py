"""By when a letter asks for an answer: a working day that leaves both sides time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from negotiation.analysis.results import Batna, Leverage
from negotiation.plan.dates import answer_by
from negotiation.plan.matter import Matter
from negotiation.plan.plan import words
from tests.negotiation.made import CASE, NUMBERS


def matter(today: date | None, left: int | None) -> Matter:
    leverage = Leverage(Batna.NONE, (), None, left, "normal" if left is not None else "none")
    return words(replace(CASE, today=today), replace(NUMBERS, leverage=leverage)).matter


@pytest.mark.parametrize(
    ("today", "left", "said"),
    [
        (date(2026, 11, 30), None, "by Friday, 4 December"),  # a Monday
        (date(2026, 12, 2), None, "by Friday, 4 December"),
        (date(2026, 12, 3), None, "by Tuesday, 8 December"),
        (date(2026, 12, 4), None, "by Tuesday, 8 December"),
        (date(2026, 12, 5), None, "by Tuesday, 8 December"),  # a Saturday
        (date(2026, 11, 30), 7, "by Friday, 4 December"),
        (date(2026, 11, 30), 4, "by Thursday, 3 December"),  # a day before their own
        (date(2026, 11, 30), 2, "by Tuesday, 1 December"),
        (date(2026, 11, 30), 1, "by Friday, 4 December"),  # that date is asked to be moved
        (None, None, "by the end of the week"),
        (None, 6, "a day before that"),
    ],
)
def test_an_answer_is_asked_for_by_a_day_before_ones_own_is_due(
    today: date | None, left: int | None, said: str
) -> None:
    assert answer_by(matter(today, left)) == said
