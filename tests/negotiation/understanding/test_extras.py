"""Wishes that no guide prices, each with its detail."""

from __future__ import annotations

import pytest

from negotiation.model.case import Extra
from tests.negotiation.understanding.reading import understood

WISHES = {
    "i want 5 more vacation days": {Extra.VACATION: "5 more vacation days"},
    "i'd like more vacation": {Extra.VACATION: ""},
    "would love 3 remote days a week": {Extra.REMOTE_DAYS: "3 remote days a week"},
    "i want to work from home": {Extra.REMOTE_DAYS: ""},
    "i want a later start date": {Extra.START_DATE: ""},
    "i'd like the senior title": {Extra.TITLE: ""},
    "need relocation": {Extra.RELOCATION: ""},
    "hoping for annual refreshers": {Extra.REFRESHERS: ""},
    "i want double trigger acceleration": {Extra.ACCELERATION: ""},
    "i want 6 months severance": {Extra.SEVERANCE: "6 months severance"},
    "would like the clawback removed": {Extra.CLAWBACK: ""},
    "i want a longer exercise window": {Extra.EXERCISE_WINDOW: ""},
    "i'd like a guaranteed bonus": {Extra.GUARANTEED_BONUS: ""},
    "want a pay review after six months": {Extra.REVIEW: "six months"},
    "i want vacation and a better title": {Extra.VACATION: "", Extra.TITLE: ""},
    "i asked for 3 weeks pto": {Extra.VACATION: "3 weeks pto"},
    "4 more days of vacation": {Extra.VACATION: "4 more days of vacation"},
    "and an extra day of home office": {Extra.REMOTE_DAYS: ""},
}
NO_WISHES = (
    "they give 5 more days of vacation", "25 days holiday", "no more vacation",
    "is there vacation?",
    "they give 25 vacation days", "can i ask for more vacation",
    "if i want vacation", "vacation was nice", "the title is fine", "base 240k", "",
)  # fmt: skip


@pytest.mark.parametrize(("text", "wishes"), WISHES.items())
def test_a_wish_is_kept_with_its_detail(text: str, wishes: dict[Extra, str]) -> None:
    assert dict(understood(text).extras) == wishes


@pytest.mark.parametrize("text", NO_WISHES)
def test_what_is_not_wished_for_is_no_wish(text: str) -> None:
    assert understood(text).extras == ()
