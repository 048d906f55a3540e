"""The person's own level today, and levels that may name a row."""

from __future__ import annotations

import pytest

from negotiation.model.case import PeerLevel
from negotiation.understanding.levels import (
    asked_codes,
    bare_level,
    codes_in,
    own_level,
    row_levels,
)
from tests.negotiation.understanding.reading import scanned

CODES = {
    "L5": ["L5"],
    "l5": ["L5"],
    "L 5": ["L 5"],
    "IC4": ["IC4"],
    "ic-4": ["IC-4"],
    "SDE II": ["SDE II"],
    "sde2": ["SDE2"],
    "E5 or E6": ["E5", "E6"],
    "level 4": ["LEVEL 4"],
    "ICT5": ["ICT5"],
    "H100": [],
    "L500": [],
    "e 5": [],
    "E3k": [],
    "5": [],
    "sde": [],
    "mid level": [],
}


@pytest.mark.parametrize(("text", "codes"), CODES.items())
def test_codes_are_read(text: str, codes: list[str]) -> None:
    assert [code for _, _, code in codes_in(scanned(text).clauses[0])] == codes


OWN = {
    "i'm L5 at google": ("Google", "L5"),
    "im an L5 at google": ("Google", "L5"),
    "google L5 is what i am": ("Google", "L5"),
    "i am a google l5 engineer": ("Google", "L5"),
    "currently google L5": ("Google", "L5"),
    "i'm SDE II at amazon": ("Amazon", "SDE II"),
    "i work as L5 @ google": ("Google", "L5"),
    "i am L5 engineer at google": ("Google", "L5"),
    "i am L5 and work for google": ("Google", "L5"),
}
NOT_OWN = (
    "google L5", "am i L5 at google?", "i was L5 at google", "i left google as L5",
    "a friend is L5 at google", "i have an offer for L5 at google",
    "i interviewed for L5 at google", "google pays L5 well", "i'm L5", "i'm at google",
    "if i am L5 at google",
    "i had an offer L5 at google in 2020",
)  # fmt: skip


@pytest.mark.parametrize(("text", "said"), OWN.items())
def test_a_level_beside_the_employer_is_the_persons_own(text: str, said: tuple[str, str]) -> None:
    assert own_level(scanned(text).clauses) == PeerLevel(*said)


@pytest.mark.parametrize("text", NOT_OWN)
def test_a_level_of_somebody_else_or_another_time_is_not_the_persons_own(text: str) -> None:
    assert own_level(scanned(text).clauses) is None


def test_a_bare_level_is_an_answer_to_the_question_for_it() -> None:
    assert bare_level(scanned("google L5").clauses) == PeerLevel("Google", "L5")
    assert bare_level(scanned("L5 at google").clauses) == PeerLevel("Google", "L5")
    assert bare_level(scanned("L5").clauses) is None
    assert bare_level(scanned("google").clauses) is None


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("senior", ("senior",)),
        ("it's an L5", ("L5",)),
        ("L6, staff", ("L6", "staff")),
        ("senior senior", ("senior",)),
        ("L5 at google", ()),
        ("google L5, so senior here", ("senior",)),
        ("is it senior?", ()),
        ("the base", ()),
    ],
)
def test_a_code_or_a_rank_that_no_company_owns_may_name_a_row(
    text: str, levels: tuple[str, ...]
) -> None:
    assert row_levels(scanned(text).clauses) == levels


def test_the_codes_of_a_question_are_kept() -> None:
    assert asked_codes(scanned("what is L64 at google, or L65?").clauses) == ("L64", "L65")
    assert asked_codes(scanned("i am L64").clauses) == ()
