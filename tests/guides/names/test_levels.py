"""Level codes: what a text names, and the order of a ladder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.names.levels import parse_span, rung, steps
from negotiation.model.guide import LevelSpan


@pytest.mark.parametrize(
    ("text", "low", "high", "open_ended"),
    [
        ("L5", "L5", "L5", False),
        ("L5-L6 ML Engineer", "L5", "L6", False),
        ("Data Engineer L4–L5", "L4", "L5", False),
        ("L4/L5 DS", "L4", "L5", False),
        ("TPM IC4-5", "IC4", "IC5", False),
        ("L6+ Research Engineer", "L6", "L6", True),
        ("Research Scientist IC6+", "IC6", "IC6", True),
        ("ICT3-ICT4 Design", "ICT3", "ICT4", False),
        ("Band 9-10 ML", "Band 9", "Band 10", False),
        ("Grade 7", "Grade 7", "Grade 7", False),
        ("GCB 5", "GCB 5", "GCB 5", False),
        ("SDE II-III (Infrastructure)", "SDE II", "SDE III", False),
        ("SDE-II/III", "SDE II", "SDE III", False),
        ("Applied Scientist II–III", "Scientist II", "Scientist III", False),
        ("SWE (L5a)", "L5a", "L5a", False),
        ("Staff SWE (L5b-L6)", "L5b", "L6", False),
        ("M1/L6", "M1", "M1", False),
    ],
)
def test_a_span_is_read_from_its_text(text: str, low: str, high: str, open_ended: bool) -> None:
    assert parse_span(text) == LevelSpan(low, high, open_ended)


@pytest.mark.parametrize("text", ["61–63", "L61-L63", "Level 61-63", "Engineer (61–63)"])
def test_microsoft_levels_are_one_ladder_however_they_are_printed(text: str) -> None:
    assert parse_span(text, "Microsoft") == LevelSpan("61", "63")


@pytest.mark.parametrize(
    ("text", "low", "high", "open_ended"),
    [("63+", "63", "63", True), ("61-63+", "61", "63", True), ("61+-63", "61", "63", False)],
)
def test_a_microsoft_level_without_a_top_is_open(
    text: str, low: str, high: str, open_ended: bool
) -> None:
    assert parse_span(text, "Microsoft") == LevelSpan(low, high, open_ended)


@pytest.mark.parametrize("text", ["Senior SWE", "VP/SVP", "Data Engineer", "", "61–63", "$60-65K"])
def test_a_title_without_a_code_has_no_span(text: str) -> None:
    assert parse_span(text) is None


def test_pay_is_no_microsoft_level() -> None:
    assert parse_span("$60,000", "Microsoft") is None
    assert parse_span("70% more", "Microsoft") is None


def test_codes_of_one_ladder_are_ordered() -> None:
    ladder = ["L3", "L4", "L5", "L5a", "L5b", "L6", "L10"]
    rungs = [rung(code) for code in ladder]
    assert None not in rungs
    assert sorted(rungs, key=lambda place: (place is None, place)) == rungs


def test_roman_and_named_levels_have_their_place() -> None:
    second, band = rung("SDE II"), rung("Band 9")
    assert second is not None
    assert band is not None
    assert (second.ladder, second.number) == ("SDE", 2)
    assert (band.ladder, band.number) == ("BAND", 9)
    numerals = [rung(f"SDE {numeral}") for numeral in ("I", "II", "III", "IV", "V", "VI")]
    assert [one.number for one in numerals if one is not None] == [1, 2, 3, 4, 5, 6]


def test_a_span_lists_its_steps() -> None:
    assert steps(LevelSpan("L4", "L6")) == ("L4", "L5", "L6")
    assert steps(LevelSpan("SDE I", "SDE III")) == ("SDE I", "SDE II", "SDE III")
    assert steps(LevelSpan("61", "63")) == ("61", "62", "63")
    assert steps(LevelSpan("L6", "L6", open_ended=True)) == ("L6",)


@given(st.text(max_size=80), st.sampled_from(["", "Google", "Microsoft"]))
def test_no_text_breaks_a_span(text: str, company: str) -> None:
    span = parse_span(text, company)
    assert span is None or steps(span)[0] == span.low
