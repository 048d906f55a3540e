"""Rows of a pay table of which every cell says all of itself: most rows of most tables."""

from __future__ import annotations

from collections.abc import Mapping

from guides.bands.around import Around
from guides.bands.cells_alone import (
    NOT_ALONE,
    About,
    CellsAlone,
    ColumnsAlone,
    Inherited,
    cells_alone,
)
from guides.bands.columns import Layout, Shape
from guides.bands.contexts import NO_MARKS, Contexts, has_shared_sign, term_of
from guides.bands.found_row import FoundRow
from guides.bands.headings import Label, printed_currency
from guides.bands.rows import NamedRow
from negotiation.model.guide import Component, PayCell


def columns_alone(layout: Layout, contexts: Contexts, around: Around) -> ColumnsAlone | None:
    """The columns of a table whose cells stand alone; None where those of some column can't."""
    kinds = tuple([contexts.kind(column.heading) for column in layout.columns])
    inherited = Inherited(
        around.currency, around.per, around.scale, around.term, kinds, around.local
    )
    try:
        found = layout.alone[inherited]
    except KeyError:
        found = layout.alone[inherited] = _columns_alone(layout, contexts, around)
    if found is not None and found.unmarked and contexts.is_abroad(NO_MARKS):
        return None
    return found


def _columns_alone(layout: Layout, contexts: Contexts, around: Around) -> ColumnsAlone | None:
    of_columns: dict[int, CellsAlone] = {}
    unmarked = False
    for column in layout.columns:
        own = column.named.region or ""
        if len(column.cells) > 1 or column.heading.sign or term_of(column, None, around):
            return None
        context = contexts.of(column.heading, column.component, own, NO_MARKS, None)
        if context.dollar is not None:
            return None
        unmarked |= context.currency is None
        of_columns[column.cells[0]] = cells_alone(context._replace(abroad=False))
    groups = [
        (about, [(part, one.cells[0], of_columns[one.cells[0]]) for part, one in columns])
        for about, columns in layout.groups.items()
    ]
    pay_or_place = {layout.labels.get(Label.REGION, -1), *of_columns}
    across = layout.shape is Shape.PARTS_ACROSS
    beside = [at for at in range(len(layout.header)) if across and at not in pay_or_place]
    by_row = any(column.named.region is None for column in layout.columns)
    return ColumnsAlone(groups, beside, unmarked, by_row)


def read_alone(columns: ColumnsAlone, named: NamedRow) -> list[FoundRow] | None:
    """The rows of pay that one line gives; None where its cells need a look around."""
    if not _is_plain(columns, named):
        return None
    cells = named.row.cells
    found = []
    only = len(columns.groups) == 1
    for about, members in columns.groups:
        read: dict[Component, PayCell | None] = {}
        for part, at, known in members:
            cell = known[cells[at]]
            if cell is NOT_ALONE:
                return None
            read[part] = cell
        found.append(found_row(named, about, read, only=only))
    return found


def _is_plain(columns: ColumnsAlone, named: NamedRow) -> bool:
    """Whether a row has no currency, term or doubt of its own."""
    row, region, _, _, currency, term, scale, local, doubt = named
    if not (currency is None and term is None and not (scale or local) and doubt is None):
        return False
    if columns.places_by_row and region and printed_currency(region) is not None:
        return False
    return not (columns.beside and any(has_shared_sign(row.cells[at]) for at in columns.beside))


def found_row(
    named: NamedRow,
    about: About,
    cells: Mapping[Component, PayCell | None],
    *,
    only: bool,
) -> FoundRow:
    """A row of pay of the columns that are `about` a place and a level; `only` of its line."""
    region, level = about
    if only:  # "Base (Zone A)" says it of all rows that don't themselves
        region, level = named.region or region, named.level or level
    return FoundRow(
        named.row.where,
        region or named.region,
        level or named.level,
        named.title,
        cells,
        named.doubt is not None,
    )
