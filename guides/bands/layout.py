"""How a pay table is laid out: which columns name a row, which are pay, of what part and whose.

Three shapes: parts of pay as columns, parts of pay as rows, and one part with places or levels as
columns. A column is read only where its header is understood; the others are named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from guides.bands.amount_cells import mostly_figures
from guides.bands.around import Around
from guides.bands.columns import Layout, NotRead, Shape, by_name
from guides.bands.current import doubt_of_pay, qualified
from guides.bands.grid import Row, Table
from guides.bands.header_rows import (
    plain_header,
    read_header,
    turned,
    with_second_header,
    with_units,
)
from guides.bands.headings import Heading, Label, read_heading
from guides.bands.naming import names_of_column
from guides.bands.part_columns import ends_across, parts_across
from guides.bands.place_columns import one_part, parts_down
from guides.bands.qualifying import years_in
from guides.bands.remarks import Remark
from guides.bands.row_labels import set_labels, with_bands_named
from guides.text.labels import plain_label
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component


def lay_out(table: Table, around: Around) -> Layout:
    """What the columns of a table are for. Raises `NotRead`."""
    table = with_units(turned(table))
    texts, rows = with_second_header(table)
    if not rows:
        raise NotRead
    cells = table.header.cells
    year = around.year if _is_dated(cells) else 0
    known = _by_header(cells, around.component, around.scale, year)
    if known is not None:
        return known.over(rows)
    return _by_rows(cells, texts, rows, around)


@lru_cache(maxsize=1024)
def _is_dated(header: tuple[str, ...]) -> bool:
    return any(map(years_in, header))


class _RowsAsked(Exception):
    """Somebody looked at the rows of a table that should be told by its header."""


class _Unseen(tuple[Row, ...]):
    """Rows that nobody may look at."""

    __slots__ = ()

    def __iter__(self) -> Iterator[Row]:
        raise _RowsAsked

    def __len__(self) -> int:
        raise _RowsAsked


@lru_cache(maxsize=1024)  # most guides have the columns of others
def _by_header(
    cells: tuple[str, ...], part: Component | None, scale: int, year: int
) -> Layout | None:
    """The layout that a header tells, whatever the rows; None where rows have a say in it."""
    texts = plain_header(cells)
    if not all(texts):
        return None  # there may be another header below it
    try:
        return _by_rows(cells, texts, _Unseen(), Around(component=part, scale=scale, year=year))
    except (_RowsAsked, NotRead):
        return None


def _by_rows(
    header: tuple[str, ...], texts: tuple[str, ...], rows: tuple[Row, ...], around: Around
) -> Layout:
    headings, of_companies = read_header(texts)
    if of_companies:
        raise NotRead((0, _OF_COMPANIES), others=True)
    headings = with_bands_named(headings, rows)
    corner = headings[0] if headings[0].priced and not mostly_figures(rows, 0) else None
    priced = [at for at, one in enumerate(headings) if one.priced and one is not corner]
    if not any(headings[at].component for at in priced) and _are_parts(headings, rows):
        return parts_down(headings, header, rows)
    layout = Layout(Shape.PARTS_ACROSS, header, rows=rows)
    doubt = doubt_of_pay(corner) if corner is not None and not priced else None
    if corner is not None and doubt is not None:
        raise NotRead((0, qualified(corner.text, doubt.says)))
    if priced:
        set_labels(layout, headings, corner)
        parts_across(layout, headings, priced, around)
    elif not ends_across(layout, headings, corner, around):
        layout.shape = Shape.ONE_PART
        one_part(layout, headings, corner, around)
    if not layout.columns:
        raise NotRead(*layout.refusal)
    layout.groups = by_name(layout.columns)
    return layout


_OF_COMPANIES = Remark(
    Severity.INFO,
    "table-extra",
    "the columns or rows of this table are companies: not read",
    "give what the guide's own company pays in a table of its own",
)


def _are_parts(headings: Sequence[Heading], rows: Iterable[Row]) -> bool:
    """Whether the rows are parts of pay."""
    if headings[0].label is Label.COMPONENT:
        return True
    if headings[0].label is Label.LEVEL:
        return False
    firsts = [plain_label(row.cells[0]) for row in rows if not row.note and row.cells]
    named = sum(read_heading(first).component is not None for first in firsts)
    if named > 1 and all(names_of_column(one.text).sure for one in headings[1:]):
        return named * 2 >= len(firsts)  # benefits may stand among them
    return named * 2 > len(firsts)
