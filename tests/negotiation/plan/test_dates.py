"""By when a letter asks for an answer: a working day that leaves both sides time."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from negotiation.analysis.results import Batna, Clock, Leverage
from negotiation.plan.dates import answer_by, extension_days, soon
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
        (date(2026, 11, 30), 4, "by Wednesday, 2 December"),  # two days before their own
        (date(2026, 11, 30), 3, "by Wednesday, 2 December"),  # a day, where it leaves them two
        (date(2026, 11, 30), 2, "by Tuesday, 1 December"),
        (date(2026, 11, 30), 1, "by Friday, 4 December"),  # that date is asked to be moved
        (None, None, "by the end of the week"),
        (None, 6, "two days before that"),
    ],
)
def test_an_answer_is_asked_for_in_time_before_ones_own_is_due(
    today: date | None, left: int | None, said: str
) -> None:
    assert answer_by(matter(today, left)) == said


@pytest.mark.parametrize(
    ("today", "left", "said"),
    [
        (date(2026, 11, 30), None, "this week"),  # a Monday
        (date(2026, 12, 2), None, "this week"),
        (date(2026, 12, 3), None, "early next week"),
        (date(2026, 12, 4), 9, "early next week"),
        (date(2026, 12, 4), 2, "this week"),  # next week would be too late
        (None, None, "this week"),
    ],
)
def test_a_talk_is_asked_for_while_there_is_time(
    today: date | None, left: int | None, said: str
) -> None:
    assert soon(matter(today, left)) == said


@pytest.mark.parametrize(
    ("theirs", "own", "said"),
    [
        (3, 7, "three working days"),
        (3, 6, "three working days"),
        (3, 5, "two working days"),  # a later date than one's own would be of no use
        (3, 4, "one working day"),
        (3, None, "three working days"),
        (3, 3, "three working days"),  # one's own date has to move as well
    ],
)
def test_no_more_days_are_asked_of_another_company_than_reach_ones_own_date(
    theirs: int, own: int | None, said: str
) -> None:
    leverage = Leverage(Batna.NONE, (), None, own, "normal", clock=Clock(theirs))
    assert str(extension_days(words(CASE, replace(NUMBERS, leverage=leverage)).matter)) == said
