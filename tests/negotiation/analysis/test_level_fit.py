"""A candidate's level in a table that has a line for each of the company's own levels."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from negotiation.analysis.results import Analysis, LevelView
from negotiation.model.case import PeerLevel, Priority
from negotiation.model.guide import Equivalent, LevelSpan
from negotiation.plan.plan import words
from negotiation.plan.plays import Play
from tests.negotiation.tables import case, cell, grant, guide, numbers, offer, peer, row


def line(own: str, code: str) -> Equivalent:
    return Equivalent(own, "Google", code, 9, LevelSpan(code, code, False))


LADDER = (line("T3", "L3"), line("T4", "L4"), line("T5", "L5"))
ROWS = tuple(
    row("San Francisco", level=level, base=cell(low, low + 60_000), equity=grant(100_000, 200_000),
        line=number)
    for number, (level, low) in enumerate([("T3", 150_000), ("T4", 200_000), ("T5", 260_000)], 7)
)  # fmt: skip
TABLE = guide(*ROWS, equivalents=LADDER)


def found(level: str, base: int = 215_000, **more: object) -> Analysis:
    told = case(offer(base, 150_000), level=PeerLevel("Google", level), **more)
    return numbers(told, TABLE)


def view(level: str, base: int = 215_000) -> LevelView:
    seen = found(level, base).level
    assert seen is not None
    return seen


@pytest.mark.parametrize(
    ("base", "level"), [(160_000, "T3"), (215_000, "T4"), (300_000, "T5"), (140_000, "T3")]
)
def test_the_row_is_that_whose_range_holds_the_offer(base: int, level: str) -> None:
    assert numbers(case(offer(base, 150_000)), TABLE).row.level == level


def test_a_level_that_was_named_is_the_row_whatever_it_pays() -> None:
    told = case(offer(300_000, 150_000), band_level="T3")
    assert numbers(told, TABLE).row.level == "T3"


def test_a_row_that_was_taken_by_its_pay_is_asked_about() -> None:
    asked = numbers(case(offer(215_000, 150_000)), TABLE).needs_confirmation
    assert any("level" in question for question in asked)


@pytest.mark.parametrize(
    ("level", "verdict", "here"),
    [("L3", "below", "T3"), ("L4", "fits", "T4"), ("L5", "above", "T5")],
)
def test_the_table_places_the_candidate(level: str, verdict: str, here: str) -> None:
    seen = view(level)
    assert (seen.verdict, seen.here) == (verdict, here)
    assert seen.row is not None
    assert seen.row.level == here


def test_a_level_over_the_whole_table_is_above_the_role_and_has_no_row() -> None:
    seen = view("L9")
    assert (seen.verdict, seen.here, seen.row) == ("above", None, None)
    assert seen.mapped is not None


@pytest.mark.parametrize("level", ["L1", "senior", "X4"])
def test_a_level_that_the_table_does_not_have_is_unknown(level: str) -> None:
    assert view(level).verdict == "unknown"


def test_a_company_that_the_table_does_not_have_is_unknown() -> None:
    told = case(offer(215_000, 150_000), level=PeerLevel("Nobody Inc", "L4"))
    seen = numbers(told, TABLE).level
    assert seen is not None
    assert seen.verdict == "unknown"


def test_an_offer_at_a_lower_level_settles_the_level_first() -> None:
    told = case(offer(215_000, 150_000), level=PeerLevel("Google", "L5"))
    plan = words(told, numbers(told, TABLE))
    assert plan.play is Play.LEVEL_FIRST
    assert "T5" in plan.email
    assert "$" not in plan.email


def test_pay_under_ones_level_is_another_thing_than_a_level_under_ones_own() -> None:
    mapped = Equivalent("own", "Google", "L4-L5", 9, LevelSpan("L4", "L5", False))
    about = guide(row(base=cell(200_000, 300_000)), equivalents=(mapped,))
    fits, low = (
        numbers(case(offer(base), level=PeerLevel("Google", "L5")), about).level
        for base in (260_000, 210_000)
    )
    assert fits is not None
    assert low is not None
    assert (fits.verdict, fits.by_pay) == ("fits", False)
    assert (low.verdict, low.by_pay) == ("above", True)
    card = str(
        words(
            replace(case(offer(210_000)), level=PeerLevel("Google", "L5")),
            numbers(case(offer(210_000), level=PeerLevel("Google", "L5")), about),
        ).private
    )
    assert "fits this role" in card
    assert "is above what this role is usually mapped to" not in card


def test_level_as_priority_names_no_figure() -> None:
    told = case(offer(215_000, 150_000), priority=Priority.LEVEL)
    plan = words(told, numbers(told, TABLE))
    assert plan.play is Play.LEVEL_FIRST
    assert "$" not in plan.email + plan.call


# --- One line about the whole role ----------------------------------------------------------------


def beside(level: str, *mapped: tuple[str, str, str, bool], base: int | None = None) -> LevelView:
    """A candidate's level against lines "own: low to high", open at the top or not."""
    lines = tuple(
        replace(peer("Google", low, high, open_ended=open_ended), own=own, level=own)
        for own, low, high, open_ended in mapped
    )
    about = guide(row(base=cell(200_000, 300_000)), equivalents=lines)
    seen = numbers(case(offer(base), level=PeerLevel("Google", level)), about).level
    assert seen is not None
    return seen


@pytest.mark.parametrize(
    ("level", "low", "high", "open_ended", "verdict", "p_fit"),
    [
        ("L4", "L5", "L6", False, "below", None),
        ("L5", "L5", "L6", False, "fits", "0.25"),
        ("L6", "L5", "L6", False, "fits", "0.75"),
        ("L7", "L5", "L6", False, "above", None),
        ("L5", "L5", "L5", False, "fits", "0.5"),
        ("L5", "L4", "L6", False, "fits", "0.5"),
        ("L9", "L5", "L6", True, "unknown", None),
        ("L5", "L5", "L6", True, "unknown", None),
        ("L4", "L5", "L6", True, "below", None),
        ("SDE II", "SDE I", "SDE III", False, "fits", "0.5"),
        ("SDE IV", "SDE I", "SDE III", False, "above", None),
        ("IC5", "L5", "L6", False, "unknown", None),
        ("5", "L5", "L6", False, "fits", "0.25"),
        ("level 5", "L5", "L6", False, "fits", "0.25"),
        ("senior", "L5", "L6", False, "unknown", None),
        ("L5 or L6", "L5", "L6", False, "unknown", None),
        ("L5", "senior", "staff", False, "unknown", None),
        ("L5", "L5", "staff", False, "unknown", None),
    ],
)
def test_a_level_is_below_inside_or_above_the_levels_of_the_role(
    level: str, low: str, high: str, open_ended: bool, verdict: str, p_fit: str | None
) -> None:
    seen = beside(level, ("own", low, high, open_ended))
    assert (seen.verdict, seen.p_fit) == (verdict, p_fit and Decimal(p_fit))


@pytest.mark.parametrize(
    ("base", "by_pay"),
    [(None, False), (250_000, False), (240_001, False), (240_000, True), (200_000, True)],
)
def test_a_base_far_below_ones_place_in_the_range_asks_about_the_level(
    base: int | None, by_pay: bool
) -> None:
    seen = beside("L6", ("own", "L5", "L6", False), base=base)
    assert (seen.verdict, seen.by_pay) == ("above" if by_pay else "fits", by_pay)


@pytest.mark.parametrize(
    ("level", "mapped", "verdict"),
    [
        ("L9", [("A", "L3", "L3", False), ("B", "L4", "L5", False)], "above"),
        ("L9", [("A", "L3", "L3", False), ("B", "L4", "L5", True)], "unknown"),
        ("L9", [("A", "L3", "L9", False), ("B", "L4", "L5", False)], "unknown"),
        ("L6", [("A", "L3", "L3", False), ("B", "L4", "L5", False)], "above"),
        ("IC9", [("A", "L3", "L3", False), ("B", "L4", "L5", False)], "unknown"),
        ("staff", [("A", "L3", "L3", False), ("B", "L4", "L5", False)], "unknown"),
        ("L9", [("A", "senior", "senior", False), ("B", "staff", "staff", False)], "unknown"),
        ("L2", [("A", "L3", "L3", False), ("B", "L4", "L5", False)], "unknown"),
    ],
)
def test_a_level_over_every_line_of_a_table_is_above_the_role(
    level: str, mapped: list[tuple[str, str, str, bool]], verdict: str
) -> None:
    assert beside(level, *mapped).verdict == verdict
