"""Cells that say all of themselves: "$152K–$200K", "10–15%", "—".

Beside what its column says, such a cell means the same at whatever place its row is about: it is
read once for all rows and guides with such a column. What leans on its place, on the cells beside
it or on a note, or would be remarked on, does not stand alone.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import Final, TypeAlias

from guides.bands.cell_money import CellContext
from guides.bands.cells import LONGEST_CELL, read_afresh
from guides.bands.figures_of_cells import as_pay
from negotiation.model.guide import PayCell

_MOST_CELLS = 1024  # that are kept of one sort of column
# Marks of notes, of emphasis and of what is struck out, and signs that several currencies share.
_LEANS = re.compile(r"[*`\\_\[<&~]|[^\x00-\x7f–—£€₹₪]|[Kk]r\b|Rs\b|CFA")


class _NotAlone(Enum):
    """What stands in for a cell that has to be read where it stands."""

    NOT_ALONE = "not alone"


NOT_ALONE: Final = _NotAlone.NOT_ALONE
Alone: TypeAlias = PayCell | _NotAlone | None


class CellsAlone(dict[str, Alone]):
    """The pay of cells under one sort of column, by their text as printed.

    `context` is what its cells inherit, but for their row and their place.
    """

    def __init__(self, context: CellContext) -> None:
        super().__init__()
        self._context = context

    def __missing__(self, raw: str) -> Alone:
        if len(self) >= _MOST_CELLS:
            self.clear()
        cell = self[raw] = self._read(raw)
        return cell

    def _read(self, raw: str) -> Alone:
        if len(raw) > LONGEST_CELL or _LEANS.search(raw) is not None:
            return NOT_ALONE
        # A mark that repeats what stands above has no figure, which is remarked on.
        reading = read_afresh(raw, self._context)
        if reading.remarks:
            return NOT_ALONE
        cell, wrong = as_pay(reading, self._context)
        return NOT_ALONE if wrong is not None else cell


@lru_cache(maxsize=64)
def cells_alone(context: CellContext) -> CellsAlone:
    """The cells under such a column that have been read."""
    return CellsAlone(context)
