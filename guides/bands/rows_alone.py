"""Rows of a pay table of which every cell says all of itself: most rows of most tables."""

from __future__ import annotations

from collections.abc import Mapping

from guides.bands.cells_alone import NOT_ALONE, CellsAlone
from guides.bands.columns import Layout, Shape
from guides.bands.contexts import has_shared_sign
from guides.bands.found_row import FoundRow
from guides.bands.headings import Label, printed_currency
from guides.bands.rows import Named
from negotiation.model.guide import Component, PayCell


class RowsAlone:
    """The rows of a table that can be read without what stands around their cells.

    `of_columns` has what is known of the cells of each column.
    """

    def __init__(self, layout: Layout, of_columns: Mapping[int, CellsAlone]) -> None:
        self._groups = [
            (about, [(part, one.cells[0], of_columns[one.cells[0]]) for part, one in columns])
            for about, columns in layout.groups.items()
        ]
        # Cells that are no pay and may print a sign that several currencies share.
        region = layout.labels.get(Label.REGION, -1)
        across = layout.shape is Shape.PARTS_ACROSS
        self._beside = [
            at
            for at in range(len(layout.header))
            if across and at != region and at not in of_columns
        ]
        self._places_by_row = any(column.named.region is None for column in layout.columns)

    def read(self, named: Named) -> list[FoundRow] | None:
        """The rows of pay that one line gives; None where they need a look around."""
        if not self._is_plain(named):
            return None
        cells = named.row.cells
        found = []
        for about, columns in self._groups:
            read: dict[Component, PayCell | None] = {}
            for part, at, known in columns:
                cell = known[cells[at]]
                if cell is NOT_ALONE:
                    return None
                read[part] = cell
            found.append(found_row(named, about, read, only=len(self._groups) == 1))
        return found

    def _is_plain(self, named: Named) -> bool:
        """Whether a row has no currency, term or doubt of its own."""
        row, region, _, _, currency, term, scale, doubt = named
        if not (currency is None and term is None and not scale and doubt is None):
            return False
        if self._places_by_row and region and printed_currency(region) is not None:
            return False
        return not any(has_shared_sign(row.cells[at]) for at in self._beside)


def found_row(
    named: Named,
    about: tuple[str | None, str | None],
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
