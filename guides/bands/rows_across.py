"""A table whose columns are parts of pay, places or levels → its rows of pay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from guides.bands.around import Around
from guides.bands.at_odds import columns_named, doubt_at_odds
from guides.bands.cell_text import CellText, cell_text, joined
from guides.bands.cells_alone import ColumnsAlone
from guides.bands.columns import Column, Layout, Shape
from guides.bands.contexts import Contexts, Marks, marks_in, marks_of, term_of
from guides.bands.current import qualified
from guides.bands.figures_of_cells import CellFigures
from guides.bands.found_row import FoundRow
from guides.bands.header_rows import plain_header
from guides.bands.margin import Margin, noted
from guides.bands.qualifying import Qualifier, doubt_of_note, is_no_label
from guides.bands.remark_columns import doubt_of_remark
from guides.bands.remarks import short_term
from guides.bands.row_places import name_cell
from guides.bands.rows import NamedRow, doubted, name_rows
from guides.bands.rows_alone import columns_alone, found_row, read_alone
from guides.bands.slipped import end_beside, ends_beside, neighbours, slip_in
from guides.data.ditto import is_ditto
from guides.text.labels import plain_label
from negotiation.model.guide import Component, PayCell


class Across:
    """One reading of a table, with the columns that turned out to be `too_little` for a year."""

    def __init__(
        self,
        margin: Margin,
        layout: Layout,
        around: Around,
        listed: Callable[[], bool],
        too_little: Iterable[tuple[int, str]] = (),
    ) -> None:
        self.margin = margin
        self.layout = layout
        self.around = around
        self.figures = CellFigures(margin, set(too_little))
        self.contexts = Contexts(layout, around, listed)

    def rows(self) -> Iterator[FoundRow]:
        """The rows, each said whose it is; the others are named."""
        layout = self.layout
        headers = plain_header(layout.header)
        doubts = self._doubts_of_columns()
        marks = self._marks_of_columns()
        beside, places = layout.once(neighbours), layout.once(columns_named)
        ends = layout.once(ends_beside)
        above: dict[int, str] = {}
        before: tuple[str, ...] = ()  # the last row that was read alone
        alone = self._alone(marks) if not (doubts or self.figures.too_little) else None
        for named in name_rows(layout, headers, self.around):
            if not isinstance(named, NamedRow):
                self.margin.say(named[0].where, 0, named[1])
                continue
            slip = slip_in(named.row.cells, beside, layout.rows) if beside else None
            named = named._replace(doubt=slip) if slip is not None else self._with_note(named)
            if (places or ends) and named.doubt is None:
                odd = doubt_at_odds(named.region, named.level, places)
                named = named._replace(doubt=odd or end_beside(named.row.cells, ends))
            found = read_alone(alone, named) if alone is not None else None
            if found is not None:
                before = named.row.cells
                yield from found
                continue
            if named.doubt is not None:
                self.margin.say(named.row.where, 0, doubted(named.doubt))
            above.update(enumerate(before))
            row = _filled(named.row.cells, above)
            before = ()
            yield from self._pay(named, row, doubts, marks or marks_of(row, layout))

    def _pay(
        self,
        named: NamedRow,
        row: tuple[CellText, ...],
        doubts: Mapping[int, Qualifier],
        marks: Marks | Mapping[int, Marks],
    ) -> Iterator[FoundRow]:
        """The rows of pay that one line gives: one for each place or level of the columns."""
        groups = self.layout.groups
        for about, columns in groups.items():
            cells = {
                part: self._cell(named, column, row, doubts, marks) for part, column in columns
            }
            yield found_row(named, about, cells, only=len(groups) == 1)

    def _alone(self, marks: Mapping[int, Marks] | None) -> ColumnsAlone | None:
        """The columns whose cells stand alone; None where some column's can't."""
        if marks is not None and any(one.shared for one in marks.values()):
            return None
        return columns_alone(self.layout, self.contexts, self.around)

    def _with_note(self, named: NamedRow) -> NamedRow:
        """A row with what the note of a mark at its name says: "Boston*", "* proposed"."""
        if named.doubt is not None:
            return named
        for at in self.layout.labels.values():
            mark = name_cell(named.row.cells[at]).mark
            words = self.margin.words_of(mark) if mark else None
            found = doubt_of_note(words) if words else None
            if found is not None:
                return named._replace(doubt=found)
        return named._replace(doubt=self.margin.legend_of(named.row.cells))

    def _cell(
        self,
        named: NamedRow,
        column: Column,
        row: tuple[CellText, ...],
        doubts: Mapping[int, Qualifier],
        marks: Marks | Mapping[int, Marks],
    ) -> PayCell | None:
        """The cell of a row in a column, or in the two columns of a range's ends."""
        at = column.cells[0]
        found = joined([row[one] for one in column.cells])
        context = self.contexts.of(
            column.heading,
            column.component,
            column.named.region or named.region or "",
            marks if isinstance(marks, Marks) else marks[at],
            named,
        )
        doubt = named.doubt
        if doubt is None and doubts:
            doubt = next((doubts[one] for one in column.cells if one in doubts), None)
        term = term_of(column, named.term, self.around)
        return self.figures.read(named.row.where, at, found, context, term, doubt)

    def _doubts_of_columns(self) -> dict[int, Qualifier]:
        """The columns that a footnote at their header makes other ones."""
        doubts: dict[int, Qualifier] = {}
        for at, mark in _marked(self.layout.header):
            note = self.margin.doubt_of(mark)
            if note is not None:
                doubts[at] = note
                self.margin.say_of_header(at, noted(plain_label(self.layout.header[at]), note))
        if self.layout.shape is Shape.ONE_PART:
            doubts |= self._doubts_of_rows()
        for column in self.layout.columns:
            heading = column.heading
            if heading.term and column.component is not Component.BASE:
                remark = short_term(heading.text, heading.term)
                self.margin.say_of_header(column.cells[0], remark)
        return doubts

    def _doubts_of_rows(self) -> dict[int, Qualifier]:
        """The columns that a row of no place or level makes other ones: "Status | draft"."""
        doubts: dict[int, Qualifier] = {}
        for row in self.layout.rows:
            label = plain_label(row.cells[0])
            if row.note or not is_no_label(label):
                continue
            for column in self.layout.columns:
                at = column.cells[0]
                found = doubt_of_remark(label, plain_label(row.cells[at]), self.around.year)
                if found is not None:
                    doubts[at] = found
                    self.margin.say_of_header(at, qualified(column.heading.text, found.says))
        return doubts

    def _marks_of_columns(self) -> dict[int, Marks] | None:
        """The text of each column, where a column's cells are about one place; else a row's are."""
        if self.layout.shape is Shape.PARTS_ACROSS:
            return None
        return {
            column.cells[0]: marks_in(
                [row.cells[column.cells[0]] for row in self.layout.rows if not row.note]
            )
            for column in self.layout.columns
        }


@lru_cache(maxsize=1024)
def _marked(header: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """The columns whose header has the mark of a footnote."""
    marks = ((at, cell_text(raw).mark) for at, raw in enumerate(header))
    return tuple((at, mark) for at, mark in marks if mark)


def _filled(cells: Sequence[str], above: dict[int, str]) -> tuple[CellText, ...]:
    """The cells of a row as they are read, marks that repeat what stands above filled in."""
    texts = []
    for at, raw in enumerate(cells):
        if at in above and is_ditto(raw):
            raw = above[at]
        else:
            above[at] = raw
        texts.append(cell_text(raw))
    return tuple(texts)
