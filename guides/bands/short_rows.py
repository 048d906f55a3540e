"""Rows with fewer cells than their table has columns: whose last cells are missing, if it is sure.

Markdown takes the last cells of such a row as empty. Whoever wrote it may as well have forgotten
one in the middle. The whole rows say what each column holds: amounts, percentages, numbers, words.
Where the cells of a short row fit into the columns in one way only, and that is from the first on,
its last ones are missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from guides.bands.amount_cells import FIGURE, is_amount
from guides.bands.grid import Row
from guides.text.labels import plain_label


class _Sort(Enum):
    """What a cell holds by its looks."""

    AMOUNT = "an amount"
    SHARE = "a percentage"
    NUMBER = "a number"
    WORDS = "words"


def filled_up(row: Row, rows: Iterable[Row], width: int) -> Row | None:
    """A short row with empty cells at its end; None where others may be missing."""
    if len(row.cells) < 2 or not all(row.cells):
        return None
    columns = _sorts_of_columns(rows, width)
    own = [_sort(cell) for cell in row.cells]
    if columns is None or _ways(own, columns) != 1:
        return None
    if not all(sort in column for sort, column in zip(own, columns, strict=False)):
        return None
    return row._replace(cells=row.cells + ("",) * (width - len(row.cells)))


def _sorts_of_columns(rows: Iterable[Row], width: int) -> list[frozenset[_Sort]] | None:
    """What each column of the whole rows holds; an empty one may hold anything."""
    whole = [row.cells for row in rows if not row.note and len(row.cells) == width]
    if not whole:
        return None
    found = [frozenset(_sort(cells[at]) for cells in whole if cells[at]) for at in range(width)]
    return [sorts or frozenset(_Sort) for sorts in found]


def _ways(own: Sequence[_Sort], columns: Sequence[frozenset[_Sort]]) -> int:
    """In how many ways cells go into columns, in their order."""
    ways = [1] + [0] * len(own)
    for column in columns:
        for at in range(len(own), 0, -1):
            if own[at - 1] in column:
                ways[at] += ways[at - 1]
    return ways[-1]


def _sort(cell: str) -> _Sort:
    plain = plain_label(cell)
    if "%" in plain and not is_amount(plain):
        return _Sort.SHARE
    if is_amount(plain):
        return _Sort.AMOUNT
    if FIGURE.search(plain) is not None and not any(map(str.isalpha, plain)):
        return _Sort.NUMBER
    return _Sort.WORDS
