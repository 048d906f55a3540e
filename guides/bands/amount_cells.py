"""Which columns of a table hold amounts of pay, as far as their cells show."""

from __future__ import annotations

import re
from collections.abc import Iterable

from guides.bands.cell_text import DASHES
from guides.bands.columns import Column
from guides.bands.grid import Row
from guides.text.currency import CODES
from negotiation.model.glyphs import alike

FIGURE = re.compile(r"[0-9０-９]")
# Digits that may be pay, and are no level and no span of years.
_MONEY = re.compile(r"[$£€₹₪¥₩￥＄￡][ ]?[0-9０-９]|[0-9０-９][,.' ]?[0-9]{3}\b|[0-9] ?[kK]\b")
_CODED = re.compile(r"\b([A-Z]{3}) ?[0-9]")  # "EUR 9"; "SRE1" is a level
_RANGE = re.compile(r"[0-9][^0-9]{0,6}(?:[-–—~]|to |bis |and )[^0-9]{0,6}[0-9]")
_NUMBER = re.compile(r"\d+(?:[.,'’ \u00a0\u202f]\d+)*")
_GROUPS = re.compile(r"[.,'’ \u00a0\u202f](?=\d{3}(?!\d))")
_SIGNS = frozenset("$£€₹")


def is_amount(cell: str) -> bool:
    """Whether a cell holds what may be an amount of pay."""
    if cell[:1] in _SIGNS and "0" <= cell[1:2] <= "9":
        return True  # most do
    plain = alike(cell)
    return _MONEY.search(plain) is not None or not CODES.isdisjoint(_CODED.findall(plain))


def is_range(cell: str) -> bool:
    """Whether a cell holds two numbers and what makes a range of them."""
    return _RANGE.search(cell) is not None


def first_number(cell: str) -> float:
    """The first number of a cell; 0 without one."""
    found = _NUMBER.search(cell)
    return float(_GROUPS.sub("", found[0]).replace(",", ".")) if found is not None else 0.0


def mostly_figures(rows: Iterable[Row], at: int) -> bool:
    """Whether most cells of a column hold amounts."""
    cells = [row.cells[at] for row in rows if not row.note and at < len(row.cells)]
    with_figure = sum(map(is_amount, cells))
    return bool(cells) and with_figure * 2 > len(cells)


def has_figures(rows: Iterable[Row], at: int) -> bool:
    """Whether a cell of a column holds an amount."""
    return any(is_amount(row.cells[at]) for row in rows if not row.note and at < len(row.cells))


def pays(rows: Iterable[Row], column: Column) -> bool:
    """Whether the cells of a column hold pay: money, or bare figures under a currency."""
    at, heading = column.cells[0], column.heading
    if heading.currency is None and not heading.scale:
        return has_figures(rows, at)
    return any(FIGURE.search(row.cells[at]) for row in rows if at < len(row.cells))


def are_names(rows: Iterable[Row], at: int) -> bool:
    """Whether the cells of a column are words or codes, none of them an amount."""
    cells = [row.cells[at] for row in rows if not row.note and at < len(row.cells)]
    return any(cells) and not any(map(is_amount, cells))


def is_full(row: Row) -> bool:
    """Whether a row has more than a label, which would speak of the rows below it."""
    return not row.note and any(
        cell and cell not in DASHES and cell != row.cells[0] for cell in row.cells[1:]
    )
