"""Tables whose borders are drawn: "+----+----+" above and below the rows, cells between bars.

As reStructuredText and the consoles of databases draw them. A row stands on one line, with a border
below each or below the last; one that goes over several lines is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from guides.bands.grid import MOST_COLUMNS, Row, Table, hidden_by_tags, split_cells
from guides.text.document import Document

_BORDER = re.compile(r"\s{0,3}\+(?:[-=:]+\+){2,}\s*")
_MOST_ROWS = 200


def is_border(line: str) -> bool:
    """Whether a line is a border of such a table."""
    return _BORDER.fullmatch(line) is not None


def drawn_tables(doc: Document) -> Iterator[Table]:
    """The tables that are drawn and can be read, in order."""
    at = doc.heads.find("+")
    hidden = hidden_by_tags(doc) if at >= 0 else {}
    while at >= 0:
        end = at + 1
        if is_border(doc.lines[at]):
            while end < len(doc.lines) and doc.heads[end] in "|+":
                end += 1
            table = _table(doc, at, end, hidden.get(at, ""))
            if table is not None:
                yield table
        at = doc.heads.find("+", end)


def _table(doc: Document, start: int, end: int, hidden: str) -> Table | None:
    """The table of the lines from its first border on; None where its rows can't be told."""
    groups: list[list[Row]] = [[]]
    for at in range(start, end):
        if doc.heads[at] == "|":
            groups[-1].append(Row(at, split_cells(doc.lines[at])))
        elif not is_border(doc.lines[at]):
            return None
        elif groups[-1]:
            groups.append([])
    whole = doc.heads[end - 1] == "+" and not groups.pop()
    header, *body = groups if groups else [[]]
    if not whole or len(header) != 1 or not body:
        return None
    # One border below each row, or one below them all; a cell over two lines would be two rows.
    if len(body) > 1 and any(len(group) > 1 for group in body):
        return None
    rows = [row for group in body for row in group]
    if len(rows) > _MOST_ROWS or len(header[0].cells) > MOST_COLUMNS:
        return None
    if any(not row.cells[0] for row in rows) and len(body) == 1:
        return None  # it may go on from the line above
    return Table(header[0], tuple(rows), end, hidden)
