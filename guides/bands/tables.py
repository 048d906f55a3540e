"""One pay table → rows of pay. A figure is served only where all that stands beside it is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from guides.bands.around import Around
from guides.bands.cell_money import IN_HEADER
from guides.bands.columns import Layout, Shape
from guides.bands.found_row import FoundRow
from guides.bands.grid import MOST_COLUMNS, Row, Table
from guides.bands.header_rows import names_columns
from guides.bands.margin import Margin
from guides.bands.qualifying import may_be_pay
from guides.bands.remarks import Remark
from guides.bands.row_places import NO_PAY
from guides.bands.rows_across import Across
from guides.bands.rows_down import rows_down
from guides.bands.short_rows import filled_up
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity

MOST_ROWS = 200


class TableReading(NamedTuple):
    """What one table gives: its rows, and what its author should know."""

    rows: tuple[FoundRow, ...]
    diagnostics: tuple[Diagnostic, ...]


def read_table(
    doc: Document, table: Table, layout: Layout, around: Around, listed: Callable[[], bool]
) -> TableReading:
    """The rows of a table that is laid out. `listed`: whether the company's shares are traded."""
    margin = Margin(doc, table)
    for at, remark in layout.remarks:
        margin.say_of_header(at, remark)
    layout.rows = _whole_rows(margin, layout)
    said = len(margin.diagnostics)
    if layout.shape is Shape.PARTS_DOWN:
        rows = tuple(rows_down(margin, layout, around, listed))
    else:
        across = Across(margin, layout, around, listed)
        rows = tuple(across.rows())
        too_little = across.figures.too_little
        if too_little:  # then what might pass for a year's pay is none there either
            del margin.diagnostics[said:]
            rows = tuple(Across(margin, layout, around, listed, too_little).rows())
    return TableReading(rows, _of_many_homes(margin.diagnostics))


def _of_many_homes(diagnostics: list[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics, with no advice to put one currency into the header of several: whoever did
    would have pounds paid in Lisbon.
    """
    told = {one.hint.partition(IN_HEADER)[2] for one in diagnostics if IN_HEADER in one.hint}
    if len(told) < 2:
        return tuple(diagnostics)
    return tuple(
        replace(one, hint=f"{one.hint.partition(IN_HEADER)[0]}, or in a column Currency")
        if IN_HEADER in one.hint
        else one
        for one in diagnostics
    )


def _whole_rows(margin: Margin, layout: Layout) -> tuple[Row, ...]:
    """The rows that are as wide as their header; the others are named."""
    width = len(layout.header)
    kept: list[Row] = []
    for number, row in enumerate(layout.rows):
        if number >= MOST_ROWS or width > MOST_COLUMNS:
            margin.say(row.where, 0, _TOO_BIG)
            break
        if row.note:
            kept.append(row)
        elif len(row.cells) == width:
            if not names_columns(row):
                kept.append(row)
            elif row.cells == layout.header:
                margin.say(row.where, 0, _HEADER_AGAIN)
            else:
                for below in layout.rows[number:]:
                    margin.say(below.where, 0, _OTHER_HEADER)
                break
        elif len(row.cells) == 1 and not may_be_pay(row.cells[0]):
            margin.say(row.where, 0, NO_PAY)  # "| **Berlin** |" over its levels
            kept.append(row._replace(note=True))
        elif (filled := _filled_up(row, layout)) is not None:
            margin.say(row.where, 0, _cut_short(len(row.cells), width))
            kept.append(filled)
        else:
            margin.say(row.where, 0, _ragged(len(row.cells), width))
            kept.append(row._replace(note=True, lost=True))
    return tuple(kept)


def _filled_up(row: Row, layout: Layout) -> Row | None:
    """A row whose last cells are missing and are no pay of somebody's, with empty ones."""
    width = len(layout.header)
    if len(row.cells) >= width or layout.shape is not Shape.PARTS_ACROSS:
        return None
    return filled_up(row, layout.rows, width)


_HEADER_AGAIN = Remark(
    Severity.INFO, "header-again", "this row repeats the names of the columns; not read"
)
_OTHER_HEADER = Remark(
    Severity.WARNING,
    "header-again",
    "the columns are named otherwise from here on than above; not read",
    "put a line of dashes under the new names (|---|---|), so that they begin a table",
)
_TOO_BIG = Remark(
    Severity.ERROR,
    "table-too-big",
    f"a band table has at most {MOST_ROWS} rows and {MOST_COLUMNS} columns",
)


def _cut_short(cells: int, width: int) -> Remark:
    return Remark(
        Severity.WARNING,
        "row-ragged",
        f"this row has {cells} cells under {width} headers; its last ones are taken as empty",
        "give the row one cell for each header, with — where there is nothing",
    )


def _ragged(cells: int, width: int) -> Remark:
    return Remark(
        Severity.ERROR,
        "row-ragged",
        f"this row has {cells} cells under {width} headers; not read",
        "give the row one cell for each header, with — where there is nothing",
    )
