"""The band table of a guide, in every family there is.

Three shapes: rows that have components as columns (by region, level or both), levels by region
with one total in each cell, and components by region. The first table is the band table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from guides.bands.cell_checks import Remark, odd_period
from guides.bands.cell_money import CellContext
from guides.bands.cells import read_cell
from guides.bands.columns import (
    Heading,
    Label,
    equity_kind,
    printed_currency,
    prints_currency,
    read_heading,
    settle_bonus,
)
from guides.bands.grid import MOST_COLUMNS, Row, Table, cell_start
from guides.bands.totals import total_model
from guides.names.levels import parse_span
from guides.names.places import gazetteer, place_key, read_label
from guides.text.currency import DOLLARS
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import BandRow, Component, EquityKind, PayCell
from negotiation.model.money import Period

MOST_ROWS = 200

_LOCAL = {
    "china": "CNY",
    "japan": "JPY",
    "sweden": "SEK",
    "denmark": "DKK",
    "norway": "NOK",
    "iceland": "ISK",
}
_ALL_ANNUAL = re.compile(r"(?i)\ball (?:figures|values|amounts)\b[^.]{0,60}\bannual")
_RANK = re.compile(
    r"(?i)(?:junior|entry|mid(?:-level|-senior)?|senior|staff|principal|lead|distinguished)\+?"
    r"(?![\w-])"
)
_TIER = re.compile(r"(?i)(?:geo )?(?:tier|zone|class) \d")  # of places: "Tier 1"
# The one column of a component table that has no regions.
_AMOUNT = re.compile(
    r"(?i)(?:(?:typical|pay|annual|value|target) )?(?:range|amount|value|figure)s?"
)
_NOTE_LINES = 4


def read_bands(
    doc: Document, table: Table | None
) -> tuple[tuple[BandRow, ...], tuple[Diagnostic, ...]]:
    """The rows of the band table; every row and cell is read or named in a diagnostic."""
    if table is None:
        note = doc.diagnose(
            0,
            1,
            Severity.ERROR,
            "no-bands",
            "the guide has no band table",
            "add | Region | Base Salary | … | with a |---| line below it and a row for each region",
        )
        return (), (note,)
    reading = _TableReading(doc, table)
    reading.read()
    return tuple(reading.bands), tuple(reading.diagnostics)


class _Marks:
    """The currency marks that the cells of a row or a column print."""

    __slots__ = ("cells", "unsettled")

    def __init__(self, cells: str) -> None:
        self.cells = cells
        self.unsettled = "¥" in cells or "￥" in cells or "kr" in cells or "Kr" in cells


def _context(heading: Heading, component: Component, region: str, marks: _Marks) -> CellContext:
    """What a cell inherits; the region's label speaks before the column's header."""
    currency = printed_currency(region) or heading.currency
    dollar = place = None
    if currency in DOLLARS and currency != "USD" and not prints_currency(marks.cells, currency):
        # Where other cells say C$ or CAD, a bare $ beside them is the American one.
        dollar = currency
    if marks.unsettled:
        place = _place_currency(region)
    return CellContext(component, heading.per, heading.kind, currency, dollar, place)


class _TableReading:
    """One reading of one band table."""

    def __init__(self, doc: Document, table: Table) -> None:
        self.doc = doc
        self.table = table
        self.headings = settle_bonus([read_heading(text) for text in table.header.cells])
        self.bands: list[BandRow] = []
        self.diagnostics: list[Diagnostic] = []

    def read(self) -> None:
        """Fill `bands` and `diagnostics`."""
        if not any(row.cells for row in self.table.rows):
            self._say(
                self.table.header.where,
                0,
                Remark(Severity.ERROR, "no-bands", "the band table has no rows"),
            )
            return
        priced = [heading.component for heading in self.headings[1:] if heading.component]
        if len(priced) > 1 and len(set(priced)) == 1:
            self._by_level(priced[0])  # "Total (London) | Total (Paris)": regions after all
        elif priced:
            self._by_row()
        elif self._rows_are_components():
            self._by_component()
        else:
            self._by_level(Component.TOTAL)
        self._note_on_periods()

    def _say(self, index: int, column: int, remark: Remark) -> None:
        """A diagnostic about the cell `column` (from 0) of the line `index`."""
        at = cell_start(self.doc.lines[index], column)
        self.diagnostics.append(
            self.doc.diagnose(index, at, remark.severity, remark.code, remark.message, remark.hint)
        )

    def _rows(self) -> Iterator[Row]:
        """The rows that can be read; the others are named."""
        width = len(self.table.header.cells)
        for number, row in enumerate(self.table.rows):
            if number >= MOST_ROWS or width > MOST_COLUMNS:
                self._say(
                    row.where,
                    0,
                    Remark(
                        Severity.ERROR,
                        "table-too-big",
                        f"a band table has at most {MOST_ROWS} rows and {MOST_COLUMNS} columns",
                    ),
                )
                return
            if len(row.cells) != width:
                self._say(
                    row.where,
                    0,
                    Remark(
                        Severity.ERROR,
                        "row-ragged",
                        f"this row has {len(row.cells)} cells under {width} headers; not read",
                        "give the row one cell for each header, with — where there is nothing",
                    ),
                )
                continue
            if not any(row.cells[1:]):
                self._say(
                    row.where,
                    0,
                    Remark(
                        Severity.INFO,
                        "row-empty",
                        "this row has nothing beside its label; not read",
                        "write — where a region has no figure",
                    ),
                )
                continue
            yield row

    def _by_row(self) -> None:
        """Components as columns; a region, a level or both name the row."""
        region = level = title = None
        columns: dict[Component, int] = {}
        for at, heading in enumerate(self.headings):
            if heading.label is Label.REGION and region is None:
                region = at
            elif heading.label is Label.LEVEL and level is None:
                level = at
            elif heading.label is Label.TITLE and title is None:
                title = at
            elif heading.component is not None and heading.component not in columns and at:
                columns[heading.component] = at
            elif at:
                self._not_read(at)
        if level is None:
            level, title = title, None
        if region is None and level is None:
            region = 0
        named = region is not None
        region = region or 0
        above = ""
        # Most rows print no currency of their own: their cells inherit the same.
        alike = {
            component: CellContext(component, self.headings[at].per, self.headings[at].kind)
            for component, at in columns.items()
            if self.headings[at].currency is None
        }
        for row in self._rows():
            label = row.cells[region] if named else ""
            if level is not None:
                # A region is often printed once, beside the first of its levels.
                label = above = label or above
            marks = _Marks(" ".join(row.cells[:region] + row.cells[region + 1 :]))
            inherited = {} if marks.unsettled or printed_currency(label) else alike
            cells = {
                component: self._cell(
                    row.where,
                    at,
                    row.cells[at],
                    inherited.get(component)
                    or _context(self.headings[at], component, label, marks),
                )
                for component, at in columns.items()
            }
            self._add(
                row.where,
                label or None,
                row.cells[level] if level is not None else None,
                cells,
                row.cells[title] if title is not None else None,
            )

    def _not_read(self, at: int) -> None:
        if self.headings[at].odd_period:
            odd = odd_period(self.headings[at].text).remark
            self._say(self.table.header.where, at, odd)
            return
        self._say(
            self.table.header.where,
            at,
            Remark(
                Severity.INFO,
                "extra-column",
                f'the column "{self.headings[at].text}" is not read',
                "bands have base, equity, bonus, sign-on and total",
            ),
        )

    def _rows_are_components(self) -> bool:
        if self.headings[0].label is Label.COMPONENT:
            return True
        if self.headings[0].label is Label.LEVEL:
            return False
        named = sum(
            read_heading(row.cells[0]).component is not None for row in self.table.rows if row.cells
        )
        return named * 2 > len(self.table.rows)

    def _by_component(self) -> None:
        """Components as rows, regions as columns: one band row for each column."""
        parts: dict[Component, tuple[Row, Heading]] = {}
        rows = list(self._rows())
        headings = settle_bonus([read_heading(row.cells[0]) for row in rows])
        for row, heading in zip(rows, headings, strict=True):
            if heading.odd_period:
                self._say(row.where, 0, odd_period(heading.text).remark)
                continue
            if heading.component is None or heading.component in parts:
                self._say(
                    row.where,
                    0,
                    Remark(
                        Severity.INFO,
                        "extra-row",
                        f'the row "{row.cells[0]}" is not read',
                        "bands have base, equity, bonus, sign-on and total, each once",
                    ),
                )
                continue
            parts[heading.component] = (row, heading)
        for at, region in enumerate(self.headings[1:], start=1):
            marks = _Marks(" ".join(row.cells[at] for row, _ in parts.values()))
            cells = {
                component: self._cell(
                    row.where,
                    at,
                    row.cells[at],
                    _context(heading, component, region.text, marks),
                )
                for component, (row, heading) in parts.items()
            }
            if parts:
                first = next(iter(parts.values()))[0]
                if _names_level(region.text):
                    self._add(first.where, None, region.text, cells)
                else:
                    named = None if _AMOUNT.fullmatch(region.text) else region.text
                    self._add(first.where, named or None, None, cells)

    def _by_level(self, component: Component) -> None:
        """Levels as rows, regions as columns, or the other way; each cell is one amount."""
        turned = self.headings[0].label is Label.REGION
        regions = []
        for at, heading in enumerate(self.headings[1:], start=1):
            if heading.label in {Label.LEVEL, Label.TITLE}:
                self._not_read(at)
            else:
                regions.append((at, heading))
        rows = list(self._rows())
        columns = {at: _Marks(" ".join(row.cells[at] for row in rows)) for at, _ in regions}
        for row in rows:
            for at, region in regions:
                place, level = (
                    (row.cells[0], region.text) if turned else (region.text, row.cells[0])
                )
                context = _context(region, component, place, columns[at])
                cell = self._cell(row.where, at, row.cells[at], context)
                self._add(row.where, place or None, level or None, {component: cell})

    def _cell(self, index: int, at: int, raw: str, context: CellContext) -> PayCell | None:
        reading = read_cell(raw, context)
        for remark in reading.remarks:
            self._say(index, at, remark)
        cell = reading.cell
        if cell is not None and context.kind in {EquityKind.OTHER, EquityKind.PRIVATE_EQUITY}:
            return _with_own_kind(cell)
        return cell

    def _add(
        self,
        index: int,
        region: str | None,
        level: str | None,
        cells: dict[Component, PayCell | None],
        title: str | None = None,
    ) -> None:
        model, error = total_model(cells)
        self.bands.append(
            BandRow(
                region,
                level,
                cells.get(Component.BASE),
                cells.get(Component.EQUITY),
                cells.get(Component.BONUS),
                cells.get(Component.SIGN_ON),
                cells.get(Component.TOTAL),
                self.doc.number(index),
                place_key(region) if region else None,
                model,
                error,
                title or None,
            )
        )

    def _note_on_periods(self) -> None:
        """A note that all figures are annual contradicts a header that says `/4yr`."""
        multi = [h for h in self.headings if h.per is Period.GRANT]
        if not multi:
            return
        for index in range(self.table.end, min(self.table.end + _NOTE_LINES, len(self.doc.lines))):
            line = self.doc.lines[index][:2000]
            if "nnual" in line and _ALL_ANNUAL.search(line):
                self._say(
                    index,
                    0,
                    Remark(
                        Severity.INFO,
                        "period-conflict",
                        f'this note says the figures are annual, the header "{multi[0].text}" '
                        "says they are for several years",
                        "state the period once, in the header",
                    ),
                )
                return


def _names_level(header: str) -> bool:
    """Whether a column is a level, "Senior (L5)", rather than a place."""
    if read_label(header).keys:
        return False
    return _RANK.match(header) is not None or (
        _TIER.match(header) is None and parse_span(header) is not None
    )


def _with_own_kind(cell: PayCell) -> PayCell:
    """The kind that the cell itself names where its header names none in particular."""
    if cell.text is None and ("RSU" in cell.raw or "option" in cell.raw.lower()):
        kind = equity_kind(cell.raw)
        if kind in {EquityKind.RSU, EquityKind.OPTIONS}:
            return replace(cell, kind=kind)
    return cell


def _place_currency(region: str) -> str | None:
    """Whose yuan, yen or crowns they are; None where the places of the label disagree."""
    book = gazetteer()
    found = {_LOCAL.get(book.country(key) or "") for key in read_label(region).keys}
    return found.pop() if len(found) == 1 else None
