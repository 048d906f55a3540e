"""One pay table → rows of pay. A figure is served only where all that stands beside it is known."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from guides.bands.around import Around
from guides.bands.cell_money import CellContext
from guides.bands.cell_text import CellText, cell_text, footnote
from guides.bands.cells import CellReading, read_cell, words_only
from guides.bands.columns import Column, Layout, Shape
from guides.bands.grid import MOST_COLUMNS, Row, Table, cell_start
from guides.bands.headings import (
    Heading,
    Label,
    equity_kind,
    printed_currency,
    prints_currency,
    read_heading,
    settle_bonus,
)
from guides.bands.listed import kind_of
from guides.bands.plausible import PERIOD_UNCLEAR, no_years_pay
from guides.bands.qualifying import Qualifier, is_harmless, qualifier
from guides.bands.remarks import Remark, short_term
from guides.bands.rows import Named, doubted, name_rows
from guides.data.currencies_at_home import AT_HOME
from guides.data.qualifiers import DITTO, LONGEST_DITTO
from guides.names.places import gazetteer, read_label
from guides.text.currency import DOLLARS
from guides.text.document import Document
from guides.text.labels import plain_label
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Component, EquityKind, PayCell

MOST_ROWS = 200
_SHARED_SIGNS = re.compile(r"[¥￥元₨]|[Kk]r\b|Rs\b|FCFA|CFA")
_YEARLY = frozenset({Component.BASE, Component.TOTAL})


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A row of pay as one table gives it. `doubtful`: it is named, and its figures are words."""

    where: int
    region: str | None
    level: str | None
    title: str | None
    cells: Mapping[Component, PayCell | None]
    doubtful: bool = False


@dataclass(slots=True)
class TableReading:
    """What one table gives: its rows, and what its author should know."""

    doc: Document
    table: Table
    layout: Layout
    around: Around
    listed: Callable[[], bool]
    rows: list[FoundRow] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _kinds: dict[str, EquityKind | None] = field(default_factory=dict)
    _home: str | None = None
    # The columns, with a currency, of which a figure is too little for a year.
    _too_little: set[tuple[int, str]] = field(default_factory=set)

    def read(self) -> None:
        """Fill `rows` and `diagnostics`."""
        if self.layout.shape is Shape.PARTS_DOWN:
            self._read_parts_down()
        else:
            self._read_across()
            if self._too_little:  # then what might pass for a year's pay is none there either
                self.rows.clear()
                self.diagnostics.clear()
                self._read_across()

    def _say_of_columns(self) -> None:
        for at, remark in self.layout.remarks:
            self._say(self.table.header.where, at, remark)

    def _say(self, index: int, column: int, remark: Remark) -> None:
        """A diagnostic about the cell `column` (from 0) of the line `index`."""
        at = cell_start(self.doc.lines[index], column)
        self.diagnostics.append(
            self.doc.diagnose(index, at, remark.severity, remark.code, remark.message, remark.hint)
        )

    def _whole_rows(self) -> tuple[Row, ...]:
        """The rows that are as wide as their header; the others are named."""
        width = len(self.layout.header)
        kept: list[Row] = []
        for number, row in enumerate(self.layout.rows):
            if number >= MOST_ROWS or width > MOST_COLUMNS:
                self._say(row.where, 0, _TOO_BIG)
                break
            if row.note or len(row.cells) == width:
                kept.append(row)
            else:
                self._say(row.where, 0, _ragged(len(row.cells), width))
        return tuple(kept)

    # --- Parts of pay, places or levels as columns ------------------------------------------------

    def _read_across(self) -> None:
        self._say_of_columns()
        self.layout.rows = self._whole_rows()
        headers = tuple(plain_label(cell) for cell in self.layout.header)
        doubts = self._doubts_of_columns()
        marks = self._marks_of_columns()
        above: dict[int, str] = {}
        groups = _by_name(self.layout.columns)
        for named in name_rows(self.layout, headers, self.around):
            if not isinstance(named, Named):
                self._say(named[0].where, 0, named[1])
                continue
            named = self._with_note(named)
            if named.doubt is not None:
                self._say(named.row.where, 0, doubted(named.doubt))
            row = self._row_filled(named.row, above)
            beside = marks or _marks_of(row, self.layout)
            for (region, level), columns in groups.items():
                cells = {
                    part: self._cell(named, column, row, doubts, beside) for part, column in columns
                }
                if len(groups) == 1:  # "Base (Zone A)" says it of all rows that don't themselves
                    region, level = named.region or region, named.level or level
                self.rows.append(
                    FoundRow(
                        named.row.where,
                        region or named.region,
                        level or named.level,
                        named.title,
                        cells,
                        doubtful=named.doubt is not None,
                    )
                )

    def _with_note(self, named: Named) -> Named:
        """A row with what the note of a mark at its name says: "Boston*", "* proposed"."""
        if named.doubt is not None:
            return named
        for at in self.layout.labels.values():
            mark = cell_text(named.row.cells[at]).mark
            words = footnote(mark, self.doc.lines, self.table.end) if mark else None
            found = qualifier(words) if words else None
            if found is not None:
                return replace(named, doubt=found)
        return named

    def _row_filled(self, row: Row, above: dict[int, str]) -> tuple[CellText, ...]:
        """The cells of a row as they are read, marks that repeat what stands above filled in."""
        texts = []
        for at, raw in enumerate(row.cells):
            if len(raw) <= LONGEST_DITTO and raw.strip().casefold() in DITTO and at in above:
                raw = above[at]
            else:
                above[at] = raw
            texts.append(cell_text(raw))
        return tuple(texts)

    def _cell(
        self,
        named: Named,
        column: Column,
        row: tuple[CellText, ...],
        doubts: Mapping[int, Qualifier],
        marks: _Marks | Mapping[int, _Marks],
    ) -> PayCell | None:
        """The cell of a row in a column, or in the two columns of a range's ends."""
        first = column.cells[0]
        text, struck, mark = (
            row[first] if len(column.cells) == 1 else _joined([row[at] for at in column.cells])
        )
        place = column.named.region or named.region or ""
        beside = marks if isinstance(marks, _Marks) else marks[first]
        context = self._context(column.heading, column.component, place, beside, named)
        where = named.row.where
        if struck:
            self._say(where, first, _struck(text))
        doubt = named.doubt
        if doubt is None and doubts:
            doubt = next((doubts[at] for at in column.cells if at in doubts), None)
        if doubt is not None:
            return words_only(text, context, f"({doubt.words})")
        note = self._noted(mark) if mark else None
        if note is not None:
            self._say(where, first, _noted(text, note))
            return words_only(text, context, f"({note.words})")
        return self._read(where, first, text, context, _term(column.heading, named, self.around))

    def _read(
        self, where: int, at: int, text: str, context: CellContext, term: str
    ) -> PayCell | None:
        if term:
            if context.component is not Component.BASE:
                return None
            cell = words_only(text, context, term)
            if cell is not None and cell.text is not None:
                self._say(where, at, short_term(cell.text, term))
            return cell
        reading = read_cell(text, context)
        for said in reading.remarks:
            self._say(where, at, said)
        cell = _with_own_kind(reading, context)
        if cell is None or cell.money is None:
            return cell
        column = (at, cell.money.currency)
        wrong = no_years_pay(cell, context, beside_less=column in self._too_little)
        if wrong is not None:
            if wrong.code == PERIOD_UNCLEAR:
                self._too_little.add(column)
            self._say(where, at, wrong)
            return words_only(text, context)
        return cell

    def _context(
        self,
        heading: Heading,
        component: Component | None,
        place: str,
        marks: _Marks,
        named: Named | None,
    ) -> CellContext:
        """What a cell inherits; the place's label speaks before the column's header."""
        own = named.currency if named is not None else None
        currency = printed_currency(place) or own or heading.currency or self.around.currency
        dollar = place_currency = None
        if currency in DOLLARS and currency != "USD" and not prints_currency(marks.text, currency):
            # Where other cells say C$ or CAD, a bare $ beside them is the American one.
            dollar = currency
        if marks.shared:
            place_currency = home_currency(place)
        part = component or Component.BASE
        per = heading.per or (named.term.period if named is not None and named.term else None)
        if per is None and part in _YEARLY:
            per = self.around.per
        return CellContext(
            part,
            per,
            self._kind(heading),
            currency,
            dollar,
            place_currency,
            heading.scale or self.around.scale,
            home_currency(place) if currency is None else None,
            currency is None and self._is_abroad(marks),
        )

    def _is_abroad(self, marks: _Marks) -> bool:
        """Whether a bare `$` may be the dollar of the place: no place of the table pays in the
        American one, and none of the cells beside it tells the two apart ("C$").
        """
        if self._home is None:
            self._home = self._only_home()
        return self._home != "" and not prints_currency(marks.text, self._home)

    def _only_home(self) -> str:
        """The dollar that is paid at all places of the table, if it is not the American one."""
        at = self.layout.labels.get(Label.REGION, -1)
        rows = self.layout.rows if at >= 0 else ()
        places = {plain_label(row.cells[at]) for row in rows if not row.note}
        places |= {column.named.region or "" for column in self.layout.columns}
        places.add(self.around.region or "")
        homes = {home_currency(place) for place in places if place} - {None}
        home = homes.pop() if len(homes) == 1 else None
        return home if home is not None and home in DOLLARS and home != "USD" else ""

    def _kind(self, heading: Heading) -> EquityKind | None:
        if heading.kind is not EquityKind.PRIVATE_EQUITY:
            return heading.kind
        found = self._kinds.get(heading.text)
        if found is None:
            found = self._kinds[heading.text] = kind_of(heading, self.listed)
        return found

    def _doubts_of_columns(self) -> dict[int, Qualifier]:
        """The columns that a footnote at their header makes other ones."""
        doubts: dict[int, Qualifier] = {}
        for at, raw in enumerate(self.layout.header):
            mark = cell_text(raw).mark
            note = self._noted(mark) if mark else None
            if note is not None:
                doubts[at] = note
                self._say(self.table.header.where, at, _noted(plain_label(raw), note))
        for column in self.layout.columns:
            heading = column.heading
            if heading.term and column.component is not Component.BASE:
                remark = short_term(heading.text, heading.term)
                self._say(self.table.header.where, column.cells[0], remark)
        return doubts

    def _noted(self, mark: str) -> Qualifier | None:
        """What the note of a mark says of the figures; None where it changes nothing."""
        words = footnote(mark, self.doc.lines, self.table.end)
        if words is None:
            return Qualifier(mark, "has a note that is not there")
        if is_harmless(words):
            return None
        found = qualifier(words)
        return Qualifier(words[:80], found.says if found else "has a note beside it")

    def _marks_of_columns(self) -> dict[int, _Marks] | None:
        """The text of each column, where a column's cells are about one place; else a row's are."""
        if self.layout.shape is Shape.PARTS_ACROSS:
            return None
        return {
            column.cells[0]: _marks(
                [row.cells[column.cells[0]] for row in self.layout.rows if not row.note]
            )
            for column in self.layout.columns
        }

    # --- Parts of pay as rows ---------------------------------------------------------------------

    def _read_parts_down(self) -> None:
        self._say_of_columns()
        parts: dict[Component, tuple[Row, Heading]] = {}
        rows = [row for row in self._whole_rows() if not row.note]
        headings = settle_bonus([read_heading(plain_label(row.cells[0])) for row in rows])
        for row, heading in zip(rows, headings, strict=True):
            remark = _unread_part(heading, parts)
            if remark is not None:
                self._say(row.where, 0, remark)
                continue
            if heading.component is not None:
                parts[heading.component] = (row, heading)
        if not parts:
            return
        first = next(iter(parts.values()))[0].where
        for column in self.layout.columns:
            at = column.cells[0]
            marks = _marks([row.cells[at] for row, _ in parts.values()])
            place = column.heading.text
            cells: dict[Component, PayCell | None] = {}
            for component, (row, heading) in parts.items():
                context = self._context(heading, component, place, marks, None)
                if context.currency is None and column.heading.currency is not None:
                    context = context._replace(currency=column.heading.currency)
                cells[component] = self._part(row, at, context, heading)
            named = column.named
            region = named.region or (self.around.region if named.level is None else None)
            self.rows.append(FoundRow(first, region, named.level or self.around.level, None, cells))

    def _part(self, row: Row, at: int, context: CellContext, heading: Heading) -> PayCell | None:
        found = cell_text(row.cells[at])
        if found.struck:
            self._say(row.where, at, _struck(found.text))
        note = self._noted(found.mark) if found.mark else None
        if note is not None:
            self._say(row.where, at, _noted(found.text, note))
            return words_only(found.text, context, f"({note.words})")
        return self._read(row.where, at, found.text, context, heading.term or self.around.term)


def _unread_part(heading: Heading, parts: Mapping[Component, tuple[Row, Heading]]) -> Remark | None:
    """Why a row is no part of a band."""
    if heading.component is not None and heading.qualifier is not None:
        return Remark(
            Severity.WARNING,
            "row-qualified",
            f'the row "{heading.text}" is not read: its pay {heading.qualifier.says}',
            "give what is paid for a full year of full-time work today, before tax",
        )
    if heading.component is not None and heading.term and heading.component is not Component.BASE:
        return short_term(heading.text, heading.term)
    if heading.component is None or heading.component in parts:
        return Remark(
            Severity.INFO,
            "extra-row",
            f'the row "{heading.text}" is not read',
            "bands have base, equity, bonus, sign-on and total, each once",
        )
    return None


def _by_name(
    columns: Iterable[Column],
) -> dict[tuple[str | None, str | None], list[tuple[Component, Column]]]:
    """The columns that make one row of pay: those about the same place and level."""
    groups: dict[tuple[str | None, str | None], list[tuple[Component, Column]]] = {}
    for column in columns:
        if column.component is not None:
            about = column.named.region, column.named.level
            groups.setdefault(about, []).append((column.component, column))
    return groups


class _Marks(NamedTuple):
    """The cells beside one, and whether a sign of several currencies is among them."""

    text: str
    shared: bool


def _marks(cells: Iterable[str]) -> _Marks:
    text = " ".join(cells)
    return _Marks(text, _SHARED_SIGNS.search(text) is not None)


def _marks_of(row: Sequence[CellText], layout: Layout) -> _Marks:
    region = layout.labels.get(Label.REGION, -1)
    return _marks([one.text for at, one in enumerate(row) if at != region])


def _term(heading: Heading, named: Named, around: Around) -> str:
    """The term that no figure is kept in, where the header, the row or a heading says one."""
    own = named.term.words if named.term is not None and named.term.period is None else ""
    if heading.per is not None:
        return own
    return heading.term or own or around.term


def _joined(cells: Sequence[CellText]) -> CellText:
    """The two ends of a range as one cell."""
    return CellText(
        " – ".join([one.text for one in cells if one.text]),
        any(one.struck for one in cells),
        next((one.mark for one in cells if one.mark), ""),
    )


def _with_own_kind(reading: CellReading, context: CellContext) -> PayCell | None:
    """The kind that the cell itself names where its header names none in particular."""
    cell = reading.cell
    if cell is None or context.kind not in {EquityKind.OTHER, EquityKind.PRIVATE_EQUITY}:
        return cell
    if cell.text is None and ("RSU" in cell.raw or "option" in cell.raw.lower()):
        kind = equity_kind(cell.raw)
        if kind in {EquityKind.RSU, EquityKind.OPTIONS}:
            return replace(cell, kind=kind)
    return cell


@lru_cache(maxsize=1024)
def home_currency(place: str) -> str | None:
    """What is paid where a label says; None where its places disagree."""
    book = gazetteer()
    found = {AT_HOME.get(book.country(key) or "") for key in read_label(place).keys}
    return found.pop() if len(found) == 1 else None


_TOO_BIG = Remark(
    Severity.ERROR,
    "table-too-big",
    f"a band table has at most {MOST_ROWS} rows and {MOST_COLUMNS} columns",
)


def _ragged(cells: int, width: int) -> Remark:
    return Remark(
        Severity.ERROR,
        "row-ragged",
        f"this row has {cells} cells under {width} headers; not read",
        "give the row one cell for each header, with — where there is nothing",
    )


def _struck(text: str) -> Remark:
    return Remark(
        Severity.INFO,
        "cell-struck",
        f'what is struck out beside "{text}" is not read' if text else "this cell is struck out",
        "delete it, or write what is paid today",
    )


def _noted(text: str, note: Qualifier) -> Remark:
    return Remark(
        Severity.WARNING,
        "cell-unreadable",
        f'the note "{note.words}" at "{text}" says that the pay {note.says}; kept as words',
        "give what is paid for a full year of full-time work today, before tax",
    )
