"""Cells that say all of themselves: "$152K–$200K", "10–15%", "—".

Beside what its column says, such a cell means the same at whatever place its row is about: it is
read once for all rows and guides with such a column. What leans on its place, on the cells beside
it or on a note, or would be remarked on, does not stand alone.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from guides.bands.cell_items import SMALLEST_PAY
from guides.bands.cell_money import MOST_OF_BARE_DOLLARS, YEARLY, CellContext
from guides.bands.cells import LONGEST_CELL, read_afresh
from guides.bands.figures_of_cells import as_pay
from guides.bands.plausible import limits
from guides.bands.usual_cells import usual
from guides.text.numbers import NumberRange
from negotiation.model.guide import Component, EquityKind, PayCell
from negotiation.model.money import MoneyRange, Period

_MOST_CELLS = 1024  # that are kept of one sort of column
# Marks of notes, of emphasis and of what is struck out, and signs that several currencies share.
_LEANS = re.compile(r"[*`\\_\[<&~]|[^\x00-\x7f–—£€₹₪]|[Kk]r\b|Rs\b|CFA|D[Hh]s?\b")


class _NotAlone(Enum):
    """What stands in for a cell that has to be read where it stands."""

    NOT_ALONE = "not alone"


NOT_ALONE: Final = _NotAlone.NOT_ALONE
Alone: TypeAlias = PayCell | _NotAlone | None
About: TypeAlias = tuple[str | None, str | None]  # a place and a level


class _Meant(NamedTuple):
    """What a mark means in a column, as the cell said that was read with it, and what the figures
    in it may be of which nothing more is to be said.
    """

    currency: str
    per: Period | None
    least: int
    most: int
    apart: int


class CellsAlone(dict[str, Alone]):
    """The pay of cells under one sort of column, by their text as printed.

    `context` is what its cells inherit, but for their row and their place. The usual cell is read
    by the marks of those before it: one "$152K–$200K" says what "$" is in all of them.
    """

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context
        self._meant: dict[str, _Meant] = {}

    def __missing__(self, raw: str) -> Alone:
        if len(self) >= _MOST_CELLS:
            self.clear()
        cell = self[raw] = self._read(raw)
        return cell

    def _read(self, raw: str) -> Alone:
        if len(raw) > LONGEST_CELL:
            return NOT_ALONE
        found = () if self._context.scale else usual(raw)
        if found:
            money = self._money(found)
            if money is not None:
                return PayCell(raw, money, kind=self._context.kind)
        if _LEANS.search(raw) is not None:
            return NOT_ALONE
        # A mark that repeats what stands above has no figure, which is remarked on.
        reading = read_afresh(raw, self._context)
        if reading.remarks:
            return NOT_ALONE
        cell, wrong = as_pay(reading, self._context)
        if wrong is not None:
            return NOT_ALONE
        if cell is not None and cell.money is not None:
            if self._may_be_of_place(cell.money):
                return NOT_ALONE
            if found:
                self._learn(found, cell.money)
        return cell

    def _may_be_of_place(self, money: MoneyRange) -> bool:
        """Whether an amount in dollars is so large that the place tells which they are."""
        return (
            self._context.currency is None
            and money.currency == "USD"
            and self._context.component in YEARLY
            and money.high > MOST_OF_BARE_DOLLARS
        )

    def _money(self, found: tuple[NumberRange, ...]) -> MoneyRange | None:
        """The money of a usual cell, where its marks are known and its figures are ordinary."""
        first = found[0]
        meant = self._meant.get(first.mark)
        if meant is None or not _is_ordinary(first, meant):
            return None
        also = None
        if len(found) > 1:
            second = found[1]
            other = self._meant.get(second.mark)
            if other is None or other.currency == meant.currency:
                return None
            if not _is_ordinary(second, other):
                return None
            also = MoneyRange(other.currency, second.low, second.high, second.plus, other.per)
        return MoneyRange(meant.currency, first.low, first.high, first.plus, meant.per, also)

    def _learn(self, found: tuple[NumberRange, ...], money: MoneyRange) -> None:
        """Keep what the marks of a cell turned out to mean."""
        for one, read in zip(found, (money, money.also), strict=False):
            if read is not None and not one.indian:
                least, most, apart = limits(self._context.component, read.currency, read.per)
                least = max(least, SMALLEST_PAY)
                if read.currency == "USD" and self._context.component in YEARLY:
                    most = min(most, MOST_OF_BARE_DOLLARS)
                self._meant[one.mark] = _Meant(read.currency, read.per, least, most, apart)


def _is_ordinary(found: NumberRange, meant: _Meant) -> bool:
    if found.problem or found.indian:
        return False
    return meant.least <= found.high <= meant.most and found.high <= meant.apart * found.low


@lru_cache(maxsize=64)
def cells_alone(context: CellContext) -> CellsAlone:
    """The cells under such a column that have been read."""
    return CellsAlone(context)


class Inherited(NamedTuple):
    """What cells inherit that is not of their columns; `kinds` are those of the columns' equity."""

    currency: str | None
    per: Period | None
    scale: int
    term: str
    kinds: tuple[EquityKind | None, ...]
    local: bool


class ColumnsAlone(NamedTuple):
    """The columns of a table whose cells stand alone.

    `groups` are those of the layout, each column with its place and the cells under it. `beside`
    are the columns that are no pay and may print a sign that several currencies share.
    `unmarked`: there is a column that names no currency, so that its `$` is not the American one
    at every place. `places_by_row`: there is one that names no place.
    """

    groups: list[tuple[About, list[tuple[Component, int, CellsAlone]]]]
    beside: list[int]
    unmarked: bool
    places_by_row: bool
