"""Markdown tables: their lines, their cells, and where a cell stands in its line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from guides.bands.cells import plain
from guides.text.document import Document

MOST_COLUMNS = 30


class Row(NamedTuple):
    """A line of a table: its index in the document and its cells, emphasis taken off."""

    where: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table's header and rows; `end` is the index of the first line after it."""

    header: Row
    rows: tuple[Row, ...]
    end: int


def first_table(doc: Document) -> Table | None:
    """The first table with a |---| line under its header."""
    lines = doc.lines
    for index, line in enumerate(lines):
        if not line.startswith(("|", " ")) or not line.lstrip().startswith("|"):
            continue
        if index + 1 < len(lines) and _is_rule(lines[index + 1]):
            return _table_at(lines, index)
    return None


def _table_at(lines: tuple[str, ...], start: int) -> Table:
    rows = []
    end = start + 2
    while end < len(lines) and lines[end].lstrip().startswith("|"):
        if not _is_rule(lines[end]):
            rows.append(Row(end, split_cells(lines[end])))
        end += 1
    return Table(Row(start, split_cells(lines[start])), tuple(rows), end)


def _is_rule(line: str) -> bool:
    stripped = line.strip()
    return "-" in stripped and len(stripped) < 1000 and not stripped.strip("|-: ")


def split_cells(line: str) -> tuple[str, ...]:
    """The cells of a table line, without emphasis; `\\|` is no border."""
    inner = line.strip().removeprefix("|")
    if "\\" in inner:
        inner = inner.replace("\\|", "\x00").removesuffix("|")
        return tuple([plain(cell).replace("\x00", "|") for cell in inner.split("|", MOST_COLUMNS)])
    inner = plain(inner.removesuffix("|"))
    return tuple([cell.strip() for cell in inner.split("|", MOST_COLUMNS)])


def cell_start(line: str, column: int) -> int:
    """Where cell `column` of a table line begins, counted from 1."""
    at = line.find("|")
    if at < 0:
        return 1
    for _ in range(column):
        following = line.find("|", at + 1)
        if following < 0:
            break
        at = following
    at += 1
    while at < len(line) and line[at] == " ":
        at += 1
    return min(at, len(line)) + 1
