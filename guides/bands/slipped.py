"""Rows whose cells stand under each other's headers: a share as base pay beside a sum as bonus."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from guides.bands.amount_cells import is_amount, is_range
from guides.bands.cell_money import YEARLY
from guides.bands.columns import Layout, Shape
from guides.bands.ends import find_end
from guides.bands.grid import Row
from guides.bands.qualifying import Qualifier
from guides.data.qualifiers import SUM
from guides.text.labels import plain_label
from guides.text.late import Late
from negotiation.model.guide import Component

_SHARE = Late(r"[0-9]{1,3}(?:[.,][0-9]+)?(?: ?[-–] ?[0-9]{1,3})? ?%")
_SAYS = "stands under another part's header"


# Two sums side by side, as of two cells that lost what stood between them.
_SUMS = Late(rf"{SUM}(?: ?[-–] ?{SUM})?\s+{SUM}", re.IGNORECASE)


class Neighbours(NamedTuple):
    """A column of base pay and those of its bonus and its equity. Where places or levels are the
    columns, `base` is -1 and `others` are they.
    """

    base: int
    others: tuple[int, ...]


def neighbours(layout: Layout) -> tuple[Neighbours, ...]:
    """The columns of a table whose cells may take each other's place."""
    if layout.shape is Shape.ONE_PART:
        return (Neighbours(-1, tuple([one.cells[0] for one in layout.columns])),)
    if layout.shape is not Shape.PARTS_ACROSS:
        return ()
    found = []
    for group in layout.groups.values():
        base = [one.cells[0] for part, one in group if part is Component.BASE]
        others = [one.cells[0] for part, one in group if part not in YEARLY]
        if base and others:
            found.append(Neighbours(base[0], tuple(others)))
    return tuple(found)


def ends_beside(layout: Layout) -> tuple[tuple[int, int], ...]:
    """The columns of pay a year with one beside them that may hold the other end of their ranges:
    "Base Salary | to", or one without a name.
    """
    if layout.shape is not Shape.PARTS_ACROSS:
        return ()
    return tuple(
        (one.cells[0], at)
        for one in layout.columns
        if one.component in YEARLY and len(one.cells) == 1
        for at in (one.cells[0] - 1, one.cells[0] + 1)
        if at in layout.others and _may_be_end(layout.header[at], behind=at > one.cells[0])
    )


@lru_cache(maxsize=1024)
def _may_be_end(header: str, *, behind: bool) -> bool:
    name = plain_label(header).lower()
    if not name.strip(" -–—"):
        return behind
    end = find_end(name, named=False)
    return name in {"up to", "bis zu"} or (end is not None and not end.middle)


def end_beside(cells: tuple[str, ...], ends: tuple[tuple[int, int], ...]) -> Qualifier | None:
    """What shows that a sum is one end of a range, the other of which stands beside it."""
    for at, end in ends:
        if is_amount(cells[end]) and is_amount(cells[at]) and not is_range(cells[at]):
            return Qualifier(cells[end], "may be one end of a range")
    return None


def _hold_shares(rows: Iterable[Row], at: int) -> bool:
    """Whether most cells of a column are percentages."""
    cells = [row.cells[at] for row in rows if not row.note]
    return sum(_SHARE.fullmatch(cell) is not None for cell in cells) * 2 > len(cells)


def slip_in(
    cells: tuple[str, ...], beside: tuple[Neighbours, ...], rows: Sequence[Row]
) -> Qualifier | None:
    """What shows that the cells of a row, one of `rows`, stand under each other's headers."""
    for one in beside:
        if one.base < 0:
            if "" not in cells:
                continue
            own = [cells[at] for at in one.others]
            joined = next(filter(_SUMS.search, own), "") if "" in own else ""
            return Qualifier(joined, "is of two columns, and one is empty") if joined else None
        base = cells[one.base]
        if not base and any(is_amount(cells[at]) and _hold_shares(rows, at) for at in one.others):
            return Qualifier("a sum as bonus and no base pay", _SAYS)
        share = base[-1:] == "%" and _SHARE.fullmatch(base) is not None
        if share and any(is_amount(cells[at]) for at in one.others):
            return Qualifier(f"{base} as base pay", _SAYS)
    return None
