"""Tables in HTML: simple ones are read as any table is, the others are named."""

from __future__ import annotations

import pytest

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
