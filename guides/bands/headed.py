"""Tables of one ladder, each under a heading of its own: the places that the headings name.

"London" over one and "Kirkby" over the next: who knows no Kirkby would have its pay as everybody's.
"""

from __future__ import annotations

from collections.abc import Sequence

from guides.bands.around import Around
from guides.bands.columns import Layout
from guides.bands.grid import Table
from guides.bands.headings import Label
from guides.bands.lines_around import lines_above
from guides.bands.naming import names_of_column
from guides.bands.place_columns import REST
from guides.bands.remarks import Remark
from guides.text.document import Document
from guides.text.labels import plain_label
from negotiation.model.diagnostics import Severity

UNPLACED = Remark(
    Severity.WARNING,
    "table-unread",
    "another table has the same levels and a place in its heading, and this one's names none: "
    "nobody can say where this is paid; not read",
    "write the place into the heading of each, or into a column Region",
)


def by_headings(
    doc: Document, tables: Sequence[tuple[Table, Layout, Around]]
) -> list[Around | None]:
    """What stands around each table, with the place that its heading names as those of the others
    do; None where its levels stand in one of them and its heading names nothing.
    """
    placed = [
        _levels(table, layout)
        for table, layout, around in tables
        if around.region is not None and not _has_places(layout)
    ]
    known = frozenset[str]().union(*placed)
    return [
        _placed(doc, table, around)
        if around.region is None and not _has_places(layout) and _levels(table, layout) & known
        else around
        for table, layout, around in tables
    ]


def _placed(doc: Document, table: Table, around: Around) -> Around | None:
    above = lines_above(doc, table.header.where, around.about.title)
    heading = next((line.text for line in above if line.title), "")
    named = names_of_column(heading)
    if named.level is None and (named.nameable or REST.fullmatch(heading)):
        return around._replace(region=heading)
    return None


def _has_places(layout: Layout) -> bool:
    return Label.REGION in layout.labels or any(one.named.region for one in layout.columns)


def _levels(table: Table, layout: Layout) -> frozenset[str]:
    at = layout.labels.get(Label.LEVEL)
    if at is None:
        return frozenset()
    rows = (row.cells for row in table.rows if not row.note and at < len(row.cells))
    return frozenset(plain_label(cells[at]).casefold() for cells in rows)
