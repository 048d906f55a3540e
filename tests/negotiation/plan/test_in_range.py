"""Where an offer and an ask lie in what is reported, in words that the figures bear out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.analysis.results import ComponentPosition, Pressed, Zone
from negotiation.model.guide import Component
from negotiation.plan.in_range import ask_noted, range_noted, where_of
from negotiation.plan.plan import words
from tests.negotiation.made import BASE_ASK, CASE, NUMBERS, SHARE_ASK, figure


@pytest.mark.parametrize(
    ("p", "said"),
    [
        ("0.00", "at the very bottom"),
        ("0.02", "near the bottom"),
        ("0.1801", "in the bottom third"),
        ("0.3334", "below the middle"),
        ("0.43", "a little below the middle"),
        ("0.47", "at about the middle"),
        ("0.54", "a little above the middle"),
        ("0.58", "above the middle"),
        ("0.66", "in the upper third"),
    ],
)
def test_a_place_is_said_as_people_say_it(p: str, said: str) -> None:
    assert where_of(Decimal(p)) == said
    assert where_of(Decimal(p) - Decimal("0.0001")) != said or p == "0.00"


@pytest.mark.parametrize(
    ("asked", "noted"),
    [
        (256_000, "still below the middle"),
        (257_000, "about the middle"),
        (263_000, "about the middle"),
        (264_000, "a little above the middle"),
        (270_000, "a little above the middle"),
        (271_000, "about two thirds of the way up"),
        (274_000, "about two thirds of the way up"),
        (275_000, "short of the top"),
        (290_000, ""),
        (310_000, ""),
    ],
)
def test_an_ask_shows_its_place_where_that_is_an_argument(asked: int, noted: str) -> None:
    m = words(CASE, NUMBERS).matter
    assert ask_noted(m, replace(BASE_ASK, opening=figure(asked))) == noted


def test_a_part_whose_range_was_not_said_shows_it_beside_its_figure() -> None:
    share = ComponentPosition(
        Component.EQUITY, figure(120_000), figure(90_000), figure(190_000),
        Decimal("0.3"), Decimal("0.86"), Zone.Q2,
    )  # fmt: skip
    m = words(CASE, replace(NUMBERS, positions=(*NUMBERS.positions, share))).matter
    ask = replace(SHARE_ASK, opening=figure(140_000))
    assert str(range_noted(m, ask)) == "about the middle of the $90,000 to $190,000 reported"
    high = replace(ask, opening=figure(180_000))
    assert str(range_noted(m, high)) == "within the $90,000 to $190,000 reported"
    two_thirds = replace(ask, opening=figure(155_000))
    assert str(range_noted(m, two_thirds)).startswith("about two thirds of the way up the $90,000")
    assert not range_noted(m, replace(ask, opening=figure(200_000)))


def test_a_place_in_what_is_reported_is_not_said_to_be_in_their_own_range() -> None:
    posted = Pressed(Component.BASE, figure(200_000), figure(300_000))
    m = words(CASE, replace(NUMBERS, posted=(posted,))).matter
    ask = replace(BASE_ASK, opening=figure(263_000))
    assert ask_noted(m, ask) == "about two thirds of the way up your own range"
    assert str(range_noted(m, ask)) == "about the middle of the $220,000 to $300,000 reported"
    assert not ask_noted(m, replace(ask, opening=figure(290_000)))


@pytest.mark.parametrize(
    ("level", "told", "said"),
    [
        ("Senior (L5)", "level is Senior (L5)", " at L5"),
        ("Senior (L5)", "the offer is at SA2, senior architect", " at senior level"),
        ("L4", "they put me at L4", " at L4"),
        ("L4", "they put me at L5", ""),
        ("Senior (L5)", "the team is small here", ""),
    ],
)
def test_reports_are_of_a_level_where_it_was_told(level: str, told: str, said: str) -> None:
    numbers = replace(NUMBERS, row=replace(NUMBERS.row, level=level))
    plan = words(replace(CASE, heard=(told,)), numbers)
    assert plan.matter.place == f"{said} in San Francisco"


def test_a_short_note_is_the_range_alone() -> None:
    matter = words(CASE, NUMBERS).matter
    note = str(range_noted(matter, BASE_ASK, short=True))
    assert note == "where $220,000 to $300,000 is reported"
