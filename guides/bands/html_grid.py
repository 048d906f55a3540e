"""Tables that are written in HTML, as rows and cells.

A simple one is read as any table is: a header, then rows, a cell that goes over several rows in
each of them. What nests, hides something, has a caption or a cell over several columns is not read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from typing import NamedTuple

from guides.bands.containers import plain_words
from guides.bands.grid import MOST_COLUMNS, Row, Table
from guides.bands.qualifying import qualifier
from guides.text.document import Document

_MOST_ROWS = 200
_MOST_TEXT = 24 * 1024  # characters: the parser is slow where tags are left open
_CELLS = frozenset({"td", "th"})
_BREAKS = frozenset({"br", "p", "li", "div"})
_BODIES = frozenset({"thead", "tbody", "tfoot"})
_OF_LOOKS = frozenset({"style", "align", "width", "colspan", "rowspan", "scope", "href", "src"})
_STRUCK = frozenset({"s", "del", "strike"})


def _said(attrs: Iterable[tuple[str, str | None]]) -> str:
    """What the attributes of a tag say that makes its pay another one: class="archived"."""
    told = (plain_words(said or "") for name, said in attrs if name not in _OF_LOOKS)
    return next((words for words in told if words and qualifier(words) is not None), "")


class HtmlTable(NamedTuple):
    """A table that begins at the line `start`; `table` is None where it cannot be read."""

    start: int
    table: Table | None


def read_html_tables(
    doc: Document, starts: Iterable[int], hidden: Mapping[int, str]
) -> list[HtmlTable]:
    """The tables that begin at these lines. `hidden`: what hides a line, beside the tables."""
    found: list[HtmlTable] = []
    end = 0
    for start in starts:
        if start < end:
            continue  # it is inside the one before
        reader, end = _Reader(), start
        left = _MOST_TEXT
        while end < len(doc.lines) and not reader.done and left > 0:
            reader.feed(doc.lines[end][:left] + "\n")
            left -= len(doc.lines[end])
            end += 1
        found.append(HtmlTable(start, _table(reader, start, end, hidden.get(start, ""))))
    return found


def _table(reader: _Reader, start: int, end: int, hidden: str) -> Table | None:
    rows = reader.rows
    if not reader.done or reader.strange or not 2 <= len(rows) <= _MOST_ROWS:
        return None
    width = len(rows[0].cells)
    if not 2 <= width <= MOST_COLUMNS or any(len(row.cells) != width for row in rows):
        return None
    placed = [Row(start + row.where, row.cells) for row in rows[1:]]
    return Table(Row(start, rows[0].cells), tuple(placed), end, hidden)


class _Reader(HTMLParser):
    """Collects the rows of the first table that it is fed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[Row] = []
        self.done = False
        self.strange = False
        self._inside = False
        self._cells: list[str] | None = None
        self._text: list[str] | None = None
        self._of_row = self._of_cell = ""  # what attributes say that makes their pay another one
        self._where = 0
        self._span = 1
        self._down: dict[int, tuple[int, str]] = {}  # cells of rows above, and for how many more

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """The beginning of a row or a cell; a table in a table is strange."""
        if self.done:
            return
        self.strange |= tag == "caption" or any(
            name == "hidden" or (name == "style" and "none" in (value or ""))
            for name, value in attrs
        )
        words = _said(attrs)
        if tag == "table":
            self.strange |= self._inside or bool(words)
            self._inside = True
        elif tag == "tr":
            self._end_row()
            self._cells, self._where = [], self.getpos()[0] - 1
            self._of_row = words
        elif tag in _CELLS:
            self._end_cell()
            spans = dict(attrs)
            self.strange |= (spans.get("colspan") or "1").strip() != "1" or self._cells is None
            rows = (spans.get("rowspan") or "1").strip()
            self._span = int(rows) if rows.isascii() and rows.isdigit() and len(rows) < 4 else 1
            self._text = []
            self._of_cell = words or (self._of_row if not self._cells else "")
        elif self._text is not None and tag in _BREAKS:
            self._text.append(" ")
        elif self._text is not None and tag in _STRUCK:
            self._text.append("~~")
        elif tag in _BODIES:
            self.strange |= bool(words)
        else:
            self._of_cell = self._of_cell or words

    def handle_endtag(self, tag: str) -> None:
        """The end of a cell, a row or the table."""
        if self.done:
            return
        if tag in _CELLS:
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_row()
            self.done = True
        elif self._text is not None and tag in _STRUCK:
            self._text.append("~~")

    def handle_data(self, data: str) -> None:
        """Text, which counts inside cells."""
        if self._text is not None and not self.done:
            self._text.append(data)

    def _end_cell(self) -> None:
        if self._text is None or self._cells is None:
            return
        self._fill_down()
        text = " ".join("".join(self._text).replace("|", "/").split())
        if self._of_cell:
            text, self._of_cell = f"{text} ({self._of_cell})", ""
        if self._span > 1:
            self._down[len(self._cells)] = self._span - 1, text
        self._cells.append(text)
        self._text = None

    def _end_row(self) -> None:
        self._end_cell()
        if self._cells is not None:
            self._fill_down()
            if self._cells:
                self.rows.append(Row(self._where, tuple(self._cells)))
        self._cells = None

    def _fill_down(self) -> None:
        """The cells of rows above that go on in this one, up to the next of its own."""
        if self._cells is None:
            return
        while (left := self._down.pop(len(self._cells), None)) is not None:
            rows, text = left
            if rows > 1:
                self._down[len(self._cells)] = rows - 1, text
            self._cells.append(text)
