"""Tables in HTML: simple ones are read as any table is, the others are named."""

from __future__ import annotations

import pytest

from guides.bands.grid import Row, Table
from guides.bands.html_grid import read_html_tables
from guides.bands.read import read_bands
from guides.text.document import as_seen

_HEAD = "<tr><th>City</th><th>Level</th><th>Base salary</th></tr>"
_ROWS = (
    "<tr><td>Leeds</td><td>L3</td><td>&pound;52,000 &ndash; &pound;61,000</td></tr>\n"
    "<tr><td>Oslo</td><td>L3</td><td>NOK&nbsp;700K &ndash; 820K</td></tr>"
)
_Row = tuple[str | None, str | None, str, int, int]


def _read(text: str) -> tuple[list[_Row], list[tuple[int, str]]]:
    bands, notes = read_bands(as_seen("a/b.md", tuple(text.split("\n"))))
    found = [
        (row.region, row.level, row.base.money.currency, row.base.money.low, row.base.money.high)
        for row in bands
        if row.base is not None and row.base.money is not None
    ]
    return found, [(note.line, note.code) for note in notes]


_WANTED: list[_Row] = [
    ("Leeds", "L3", "GBP", 52_000, 61_000),
    ("Oslo", "L3", "NOK", 700_000, 820_000),
]


@pytest.mark.parametrize(
    "table",
    [
        f"<table>\n{_HEAD}\n{_ROWS}\n</table>",
        f"<table>{_HEAD}{_ROWS}</table>",
        f"<TABLE>\n<thead>\n{_HEAD}\n</thead><tbody>{_ROWS}</tbody>\n</TABLE>\nNo more.",
        f"<table>\n{_HEAD}\n{_ROWS}\n</table>".replace("</td>", "").replace("</tr>", ""),
        f"<table>\n{_HEAD}\n{_ROWS}\n</table>".replace("Leeds", "<b>Leeds</b><br>"),
    ],
)
def test_a_simple_table_is_read(table: str) -> None:
    assert _read(f"Our pay.\n\n{table}\n") == (_WANTED, [])


def test_a_cell_over_several_rows_is_in_each_of_them() -> None:
    rows = (
        "<tr><td rowspan=2>Leeds</td><td>L3</td><td>£52K-£61K</td></tr>\n"
        "<tr><td>L4</td><td>£61K-£75K</td></tr>"
    )
    found, notes = _read(f"<table>\n{_HEAD}\n{rows}\n</table>")
    assert notes == []
    assert [row[:2] for row in found] == [("Leeds", "L3"), ("Leeds", "L4")]


@pytest.mark.parametrize(
    "table",
    [
        f"<table>\n<caption>Net of tax</caption>\n{_HEAD}\n{_ROWS}\n</table>",
        f"<table>\n{_HEAD}\n{_ROWS}\n<tr><td colspan=3>All net of tax</td></tr>\n</table>",
        f"<table>\n{_HEAD}\n{_ROWS}\n<tr><td>Hull</td><td>£40K</td></tr>\n</table>",
        f"<table>\n{_HEAD}\n<tr hidden><td>Hull</td><td>L3</td><td>£40K</td></tr>\n</table>",
        f"<table style='display:none'>\n{_HEAD}\n{_ROWS}\n</table>",
        f"<table>\n{_HEAD}\n<tr><td><table><tr><td>1</td></tr></table></td></tr>\n{_ROWS}</table>",
        f"<table>\n{_HEAD}\n{_ROWS}\n",
        f"<table>\n{_HEAD}\n{_ROWS * 400}\n</table>",
    ],
)
def test_a_table_that_is_not_simple_is_named_and_not_read(table: str) -> None:
    found, notes = _read(table)
    assert found == []
    assert (1, "table-unread") in notes


@pytest.mark.parametrize("tag", ["details", "blockquote", "pre"])
def test_a_table_that_is_hidden_by_a_tag_is_named_and_not_read(tag: str) -> None:
    found, notes = _read(f"<{tag}>\n<table>\n{_HEAD}\n{_ROWS}\n</table>\n</{tag}>")
    assert found == []
    assert (2, "table-hidden") in notes


def test_what_is_struck_out_in_a_cell_is_not_read() -> None:
    row = "<tr><td>Leeds</td><td>L3</td><td><s>£52K-£61K</s></td></tr>"
    found, notes = _read(f"<table>\n{_HEAD}\n{row}\n</table>")
    assert found == []
    assert (3, "cell-struck") in notes


def _tables(text: str, *starts: int) -> list[Table | None]:
    doc = as_seen("a/b.md", tuple(text.split("\n")))
    return [one.table for one in read_html_tables(doc, starts or (0,), {1: "a quotation"})]


def _cells(text: str) -> list[tuple[str, ...]]:
    """The rows of a table, its header first; none where it is not read."""
    (table,) = _tables(text)
    return [] if table is None else [row.cells for row in (table.header, *table.rows)]


def _html(*rows: str) -> str:
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in rows) + "</table>"


def _tds(*cells: str) -> str:
    return "".join(f"<td>{cell}</td>" for cell in cells)


_AB = _tds("a", "b")


@pytest.mark.parametrize(
    ("rows", "cells"),
    [
        ([_AB, _tds("1", "2")], [("a", "b"), ("1", "2")]),
        ([_AB], []),
        (["<td>a</td>", "<td>1</td>"], []),
        ([_AB, "", _tds("1", "2")], [("a", "b"), ("1", "2")]),
        ([_AB, _tds("1|2", " x  y ")], [("a", "b"), ("1/2", "x y")]),
        ([_AB, _tds("1<br>2", "x<li>y")], [("a", "b"), ("1 2", "x y")]),
        ([_AB, _tds("<s>1</s>2", "<i>x</i>")], [("a", "b"), ("~~1~~2", "x")]),
        (
            [_AB, "<td rowspan=3>1</td><td>2</td>", "<td>3</td>", "<td>4</td>", _tds("5", "6")],
            [("a", "b"), ("1", "2"), ("1", "3"), ("1", "4"), ("5", "6")],
        ),
        (
            [_AB, "<td>1</td><td rowspan=2>2</td>", "<td>3</td>", _tds("5", "6")],
            [("a", "b"), ("1", "2"), ("3", "2"), ("5", "6")],
        ),
        (
            [_AB, "<td rowspan=2>1</td><td rowspan=2>2</td>", "", _tds("5", "6")],
            [("a", "b"), ("1", "2"), ("1", "2"), ("5", "6")],
        ),
        (
            [_AB, "<td rowspan=1>1</td><td rowspan=x>2</td>", _tds("3", "4")],
            [("a", "b"), ("1", "2"), ("3", "4")],
        ),
        (
            [_AB, "<td rowspan=999>1</td><td rowspan=1000>2</td>", "<td>3</td>"],
            [("a", "b"), ("1", "2"), ("1", "3")],
        ),
        ([_AB, "<td style='color:red'>1</td><td width=none>2</td>"], [("a", "b"), ("1", "2")]),
        ([_AB, "<td>1<table></td><td>2</td>"], []),
        ([_AB, "<td colspan=1>1</td><td colspan=' 1 '>2</td>"], [("a", "b"), ("1", "2")]),
        ([_AB, "<td colspan=2>1</td><td>2</td>"], []),
        ([_AB, _tds("1", "2", "3")], []),
    ],
)
def test_cells_are_put_where_a_reader_sees_them(
    rows: list[str], cells: list[tuple[str, ...]]
) -> None:
    assert _cells(_html(*rows)) == cells


def test_cells_outside_a_row_make_a_table_strange() -> None:
    assert _cells("<table><td>a</td><td>b</td><tr><td>1</td><td>2</td></tr></table>") == []


def test_text_outside_cells_and_behind_the_table_is_none_of_its_own() -> None:
    text = f"<table>x<tr>y{_AB}z</tr><tr>{_tds('1', '2')}</tr>w</table><tr><td>3</td></tr>"
    assert _cells(text) == [("a", "b"), ("1", "2")]


def test_rows_stand_on_their_lines_and_the_table_ends_behind_its_last() -> None:
    text = f"<table>\n<tr>{_AB}</tr>\n\n<tr>{_tds('1', '2')}</tr>\n</table>\nx"
    (table,) = _tables(text)
    assert table is not None
    assert (table.header.where, table.end) == (0, 5)
    assert table.rows == (Row(3, ("1", "2")),)


def test_a_table_inside_another_is_none_of_its_own() -> None:
    inner = _html(_AB, _AB)
    text = f"<table><tr><td>\n{inner}\n</td></tr></table>\n{_html(_AB, _AB)}"
    assert [table is None for table in _tables(text, 0, 1, 3)] == [True, False]


def test_what_hides_a_table_is_told() -> None:
    hidden = [table.hidden for table in _tables(f"x\n{_html(_AB, _AB)}", 1) if table is not None]
    assert hidden == ["a quotation"]


@pytest.mark.parametrize(("rows", "read"), [(200, True), (201, False)])
def test_a_table_has_at_most_two_hundred_rows(rows: int, read: bool) -> None:
    assert bool(_cells(_html(*[_AB] * rows))) is read


@pytest.mark.parametrize(("columns", "read"), [(30, True), (31, False)])
def test_a_table_has_at_most_thirty_columns(columns: int, read: bool) -> None:
    row = _tds(*["a"] * columns)
    assert bool(_cells(_html(row, row))) is read


@pytest.mark.parametrize(("length", "read"), [(24 * 1024, True), (24 * 1024 + 1, False)])
@pytest.mark.parametrize("lines", [1, 2])
def test_no_more_of_a_table_is_read_than_its_most(length: int, lines: int, read: bool) -> None:
    text = "\n".join(["<table>"] * (lines - 1) + [_html(_AB, _tds("1", "2"))])
    text = text.replace("<table><tr>", "<tr>") if lines > 1 else text
    padding = "x" * (length - len(text.replace("\n", "")))
    assert bool(_cells(text.replace("<td>1", f"<td>1{padding}"))) is read
