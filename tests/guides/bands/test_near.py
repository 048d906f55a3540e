"""What a guide without a pay table seems to have in its place, and pay in lists."""

from __future__ import annotations

import pytest

from guides.bands.near import PastedSheet, no_bands, pasted_sheet, pay_in_lists
from guides.guide import read_guide
from guides.text.document import Document, as_seen


def _doc(text: str) -> Document:
    return as_seen("a/b.md", tuple(text.split("\n")))


# The text below a title on the first line: the line that is pointed at, and words of why.
NEAR: dict[str, tuple[str, int, str]] = {
    "no row": ("\n| Region | Base |\n|---|---|\n", 3, "has no rows"),
    "a table of other things without a row": ("\n| Who | What |\n|---|---|\n", 1, "no band table"),
    "no dashes": ("\n| City | Base |\n| Graz | €60K |", 3, "line of dashes"),
    "no dashes at the very next line": ("| City | Base |\n| Graz | €60K |", 2, "line of dashes"),
    "no borders at the edges": ("City | Level | Base\nGraz | L3 | €60K", 2, "line of dashes"),
    "one border": ("City | Base\nGraz | €60K", 1, "no band table"),
    "one border below": ("| City | Base |\nGraz | €60K", 1, "no band table"),
    "money above": ("| City | €61K |\n| Graz | €60K |", 2, "not read here"),
    "columns apart by spaces": (
        "\nLevel   City    Base\n-----   ----    ----\nL2      Graz    €60K\nL3      Graz    €70K",
        5,
        "not read here",
    ),
    "a grid": ("+--+--+\n| L2 | €60K |\n+--+--+\n| L3 | €70K |\n+--+--+", 3, "not read here"),
    "one line of words apart by spaces": ("\nWe raised  €9M in May.", 1, "no band table"),
    "lines of names and pay": ("\nGraz: €60K to €70K\nLinz: €58K to €67K", 3, "in no table"),
    "names and pay below them": ("\nL3, Graz\n€60K\nL4, Graz\n€70K", 3, "in no table"),
    "a sheet below an empty table": (
        "\n| Region | Base |\n|---|---|\nCity\tLevel\tBase\nGraz\tL3\t€60K",
        5,
        "tabs",
    ),
    "bare numbers": ("\n| Level | Graz |\n|---|---|\n| L3 | 52-61 |", 3, "have no currency"),
    "bare numbers of other things": (
        "\n| Who | Age |\n|---|---|\n| Ann | 52 |",
        1,
        "no band table",
    ),
    "no money": ("| City | Base |\n| Graz | much |", 1, "no band table"),
    "tabs": ("City\tLevel\tBase\nGraz\tL3\t€60K", 2, "tabs"),
    "commas": ("City,Level,Base\nGraz,L3,€60K", 2, "commas"),
    "semicolons": ("\nCity;Level;Base\nGraz;L3;€60K", 3, "semicolons"),
    "a list": ("\n- Graz: €60K to €70K", 3, "stands in no table"),
    "a list at the very next line": ("- Graz: €60K to €70K", 2, "stands in no table"),
    "a list without money": ("\n- Graz: office", 1, "no band table"),
    "a list above the title": ("", 1, "no band table"),
}


@pytest.mark.parametrize("name", NEAR)
def test_what_looks_most_like_bands_is_pointed_at(name: str) -> None:
    text, line, words = NEAR[name]
    found = no_bands(_doc(f"# A title\n{text}"), 0)
    assert (found.line, words in found.message) == (line, True)


def test_nothing_above_the_title_is_pointed_at() -> None:
    text = "- Graz: €60K\n\n| City | Base |\n| Graz | €60K |\n\n# A title\n\nWords."
    assert no_bands(_doc(text), 5).line == 1


def test_a_rule_is_as_wide_as_its_header() -> None:
    hints = [no_bands(_doc(f"#\n{text}"), 0).hint for text in (
        "| City | Base |\n| Graz | €60K |",
        "City | Level | Base\nGraz | L3 | €60K",
    )]  # fmt: skip
    assert ["|---|---| on" in hints[0], "|---|---|---| on" in hints[1]] == [True, True]


def test_a_row_that_stands_in_a_list_is_written_out() -> None:
    found = no_bands(_doc("#\n- **Graz**: €60K to €70K "), 0)
    assert "| Graz | €60K to €70K |" in found.hint


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("City\tLevel\tBase\nGraz\tL3\t€60K\nLinz\tL3\t€58K\nWords.", (0, 3, "\t")),
        ("\nCity,Level,Base\nGraz,L3,€60K", (1, 3, ",")),
        ("City,Level,Base\nGraz,L3,€60K,x\nLinz,L3", (0, 2, ",")),
        ("City,Level,Base\nGraz,€60K", None),
        ("City,Base\nGraz,€60K", None),
        ("Band\tGraz\tLinz\nL3\t€60K\t€58K", (0, 2, "\t")),
        ("In Graz, Linz, Wels\nwe paid €60K, €58K, €55K", None),
        ("City;Level;Base €60K\nGraz;L3;€60K", None),
        ("Town;Rank;Sum\nGraz;L3;€60K", None),
        ("City;Level;Base\nGraz;L3;none", None),
    ],
)
def test_a_pasted_sheet_is_found_with_its_end(
    text: str, found: tuple[int, int, str] | None
) -> None:
    assert pasted_sheet(_doc(text), 0) == (None if found is None else PastedSheet(*found))


def test_a_sheet_is_looked_for_from_a_line_on() -> None:
    text = "City,Level,Base\nGraz,L3,€60K\nCity;Level;Base\nGraz;L3;€60K"
    assert pasted_sheet(_doc(text), -1) == PastedSheet(0, 2, ",")
    assert pasted_sheet(_doc(text), 1) == PastedSheet(2, 4, ";")


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("- Graz: €60K", True),
        ("* L4 – €60K", True),
        ("- Nowhereville: €60K", True),
        ("- nowhereville: €60K", False),
        ("- Graz: about €60K", False),
        ("- Our salaries: €60K", False),
        ("1. Graz: €60K", False),
        ("Graz: €60K", False),
        ("- G: €60K", False),
        (f"- Graz: €60K {'x' * 55}", True),
        (f"- Graz: €60K {'x' * 56}", False),
    ],
)
def test_pay_of_a_place_or_a_level_in_a_list_is_named(line: str, named: bool) -> None:
    found = [one.line for one in pay_in_lists(_doc(f"x\n{line}"), 0, 2)]
    assert found == ([2] if named else [])


def test_lists_are_looked_at_between_two_lines() -> None:
    text = "- Graz: €60K\n- Linz: €60K\n- Wels: €60K\n- Enns: €60K"
    assert [one.line for one in pay_in_lists(_doc(text), 1, 3)] == [2, 3]


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        ("City,Level,Base\nGraz,L3,€60K", True),
        ("Graz;L3;€60K\nLinz;L4;€70K", True),
        ("Graz;L3;€60K", False),  # is divided as no line beside it
        ("Graz;L3;office\nLinz;L4;office", False),
    ],
)
def test_a_sheet_beside_a_table_is_named(lines: str, named: bool) -> None:
    table = "| Level | Location | Base |\n|---|---|---|\n| L4 | Leeds | £62K-£73K |"
    title = "### Engineer | Acme Global Negotiation Guide"
    _, notes = read_guide(f"{title}\n\n{table}\n\n{lines}\n", "acme/engineer.md")
    assert any(note.code == "pay-in-words" for note in notes) == named
