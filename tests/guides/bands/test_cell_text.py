"""The words of a cell, the marks of footnotes, and which columns are amounts or names."""

from __future__ import annotations

import pytest

from guides.bands.amount_cells import are_names, has_figures, is_amount, is_full, mostly_figures
from guides.bands.cell_text import CellText, cell_text, footnote
from guides.bands.grid import Row


@pytest.mark.parametrize(
    ("raw", "text", "struck", "mark"),
    [
        (" $95K ", "$95K", False, ""),
        ("**$95K**", "$95K", False, ""),
        ("*$95K*", "$95K", False, ""),
        ("$95K*", "$95K", False, "*"),
        ("$95K **", "$95K", False, ""),
        (r"$95K\*", "$95K", False, "*"),
        ("**$95K***", "$95K", False, ""),
        ("$95K†", "$95K", False, "†"),
        ("$95K ¹", "$95K", False, "¹"),
        ("$95K[^a]", "$95K", False, "a"),
        ("$95K[2]", "$95K", False, "2"),
        ("$95K[2](x)", "$95K2", False, ""),
        ("$95K<sup>3</sup>", "$95K", False, "3"),
        ("~~$90K~~ $95K", "$95K", True, ""),
        ("<s>$90K</s>", "", True, ""),
        ("[$95K](https://example.com)", "$95K", False, ""),
        ("$95K&ndash;$99K", "$95K–$99K", False, ""),
        ("€95\u00a0000", "€95 000", False, ""),
    ],
)
def test_a_cell_is_read_without_its_marks(raw: str, text: str, struck: bool, mark: str) -> None:
    assert cell_text(raw) == CellText(text, struck, mark)


@pytest.mark.parametrize(
    ("mark", "lines", "words"),
    [
        ("*", ("* net",), "net"),
        ("*", (r"\* net",), "net"),
        ("*", ("*net*",), "net"),
        ("*", ("** net", "* gross"), "gross"),
        ("*", (r"\*\* net", r"\* gross"), "gross"),
        ("*", ("**net**",), "net"),
        ("**", ("* gross", "** net"), "net"),
        ("†", ("Words.", "† net †",), "net"),
        ("1", ("[^1]: net",), "net"),
        ("1", ("(1) net",), "net"),
        ("1", ("1. net",), "net"),
        ("1", ("<sup>1</sup> net",), "net"),
        ("2", ("¹ gross  2 net",), None),
        ("²", ("¹ gross  ² net",), "net"),
        ("²", ("> ² net",), "net"),
        ("²", ("- ² net",), "net"),
        ("²", ("x ² net",), "net"),
        ("²", ("², net",), ", net"),
        ("²", ("²",), None),
        ("²", ("",) * 24 + ("² net",), "net"),
        ("²", ("",) * 25 + ("² net",), None),
    ],
)  # fmt: skip
def test_the_note_of_a_mark_stands_below(
    mark: str, lines: tuple[str, ...], words: str | None
) -> None:
    assert footnote(mark, lines, 0) == words


def test_a_note_above_the_table_is_none_of_its_own() -> None:
    assert footnote("*", ("* gross", "x", "* net"), 1) == "net"


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("$9", True),
        ("$ 9", True),
        ("$x", False),
        ("€0", True),
        ("¥9", True),
        ("95,000", True),
        ("95 000", True),
        ("9500", True),
        ("950", False),
        ("95K", True),
        ("95 k", True),
        ("95 km", False),
        ("EUR 9", True),
        ("SRE1", False),
        ("SDE 2", False),
        ("L5", False),
        ("5-8 years", False),
        ("９５００", True),
        ("", False),
    ],
)
def test_a_cell_may_be_an_amount(cell: str, amount: bool) -> None:
    assert is_amount(cell) is amount


def _rows(*cells: str) -> list[Row]:
    """Rows with a cell each behind a label; one that begins with `!` is a note."""
    return [Row(at, ("x", cell.lstrip("!")), cell.startswith("!")) for at, cell in enumerate(cells)]


@pytest.mark.parametrize(
    ("cells", "mostly", "some", "names"),
    [
        (("$9", "$8"), True, True, False),
        (("$9", "x"), False, True, False),
        (("$9", "$8", "x"), True, True, False),
        (("x", "y"), False, False, True),
        (("x", ""), False, False, True),
        (("", ""), False, False, False),
        (("!$9", "x"), False, False, True),
        (("!$9",), False, False, False),
        ((), False, False, False),
    ],
)
def test_a_column_holds_amounts_or_names(
    cells: tuple[str, ...], mostly: bool, some: bool, names: bool
) -> None:
    rows = _rows(*cells)
    found = mostly_figures(rows, 1), has_figures(rows, 1), are_names(rows, 1)
    assert found == (mostly, some, names)
    assert (mostly_figures(rows, 2), has_figures(rows, 2), are_names(rows, 2)) == (False,) * 3


@pytest.mark.parametrize(
    ("row", "full"),
    [
        (Row(0, ("x", "1")), True),
        (Row(0, ("x", "", "1")), True),
        (Row(0, ("x", "")), False),
        (Row(0, ("x", "1"), note=True), False),
    ],
)
def test_a_row_has_more_than_a_label(row: Row, full: bool) -> None:
    assert is_full(row) is full
