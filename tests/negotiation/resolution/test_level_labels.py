"""Which rows a level names."""

from __future__ import annotations

import pytest

from negotiation.model.guide import BandRow
from negotiation.resolution.level_labels import codes, level_rows, levels_named
from tests.negotiation.tables import row

ROWS = (
    row(None, level="Mid (L3-L4)"),
    row(None, level="Senior (L5)"),
    row(None, level="Staff+ (L6+)"),
)
TITLED = (
    BandRow(None, "61-62", None, None, None, None, None, 1, title="SDE II"),
    BandRow(None, "63-64", None, None, None, None, None, 2, title="Senior"),
)


def levels(text: str, rows: tuple[BandRow, ...] = ROWS) -> list[str | None]:
    return [one.level for one in level_rows(rows, text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Senior (L5)", ["Senior (L5)"]),
        ("senior l5", ["Senior (L5)"]),
        ("L5", ["Senior (L5)"]),
        ("l-5", ["Senior (L5)"]),
        ("L 4", ["Mid (L3-L4)"]),
        ("l3", ["Mid (L3-L4)"]),
        ("L6", ["Staff+ (L6+)"]),
        ("5", ["Senior (L5)"]),
        ("L2", []),
        ("E5", []),
        ("senior", ["Senior (L5)"]),
        ("staff", ["Staff+ (L6+)"]),
        ("mid", ["Mid (L3-L4)"]),
        ("principal", []),
        ("", []),
        ("?", []),
    ],
)
def test_a_level_names_the_rows_that_hold_it(text: str, found: list[str]) -> None:
    assert levels(text) == found


@pytest.mark.parametrize(
    ("label", "held", "not_held"),
    [
        ("L6+", ("L6", "L7", "L12"), ("L5",)),
        ("Staff+ (L6+)", ("L6", "L9"), ("L5",)),
        ("L6+ Staff", ("L9",), ("L5",)),
        ("L5-L6+", ("L5", "L9"), ("L4",)),
        ("L5+-L6", ("L5", "L6"), ("L4", "L7")),  # its end is said
        ("L3–L4", ("L3", "L4"), ("L2", "L5")),
        ("L3/4", ("L3", "L4", "4"), ("L5",)),
        ("L3 - L4", ("L4",), ("L5",)),
        ("ICT4", ("ICT4", "4"), ("T4", "L4")),
        ("L41", ("L41",), ("L4", "L1")),
        ("L4b", (), ("L4",)),
    ],
)
def test_a_label_holds_its_codes_and_those_between_and_above_an_open_one(
    label: str, held: tuple[str, ...], not_held: tuple[str, ...]
) -> None:
    rows = (row(None, level=label),)
    assert [code for code in (*held, *not_held) if levels(code, rows)] == [*held]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("sde1", "SDE I"),
        ("sde 2", "SDE II"),
        ("sde-3", "SDE III"),
        ("sde4", "SDE IV"),
        ("sde5", "SDE V"),
        ("sde6", None),
        ("2", None),
    ],
)
def test_a_code_is_a_titles_roman_number_up_to_five(text: str, name: str | None) -> None:
    names = ("SDE I", "SDE II", "SDE III", "SDE IV", "SDE V", "SDE VI")
    rows = tuple(row(None, level=one) for one in names)
    assert levels(text, rows) == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("61", ["61-62"]),
        ("62", ["61-62"]),
        ("64", ["63-64"]),
        ("sde2", ["61-62"]),
        ("SDE II", ["61-62"]),
        ("senior", ["63-64"]),
        ("61-62 (SDE II)", ["61-62"]),
    ],
)
def test_a_title_names_its_row_too(text: str, found: list[str]) -> None:
    assert levels(text, TITLED) == found


@pytest.mark.parametrize(
    ("label", "found"),
    [("Senior (L5)", ("l5",)), ("L3-L4", ("l3", "l4")), ("Senior", ()), ("61-62", ())],
)
def test_the_codes_of_a_label_are_read(label: str, found: tuple[str, ...]) -> None:
    assert codes(label) == found


@pytest.mark.parametrize(
    ("phrase", "said", "found"),
    [
        ("senior", (), ("Senior (L5)",)),
        ("I think L5, not sure", (), ("Senior (L5)",)),
        ("it is between L4 and L5", (), ("Mid (L3-L4)", "Senior (L5)")),
        ("L3-L4", (), ("Mid (L3-L4)",)),
        ("the middle one", ("l5",), ("Senior (L5)",)),
        ("the middle one", ("l2", "staff"), ("Staff+ (L6+)",)),
        ("dunno", (), ()),
    ],
)
def test_an_answer_names_a_level_by_label_or_code_or_as_it_was_read(
    phrase: str, said: tuple[str, ...], found: tuple[str, ...]
) -> None:
    assert levels_named(ROWS, phrase, said) == found
