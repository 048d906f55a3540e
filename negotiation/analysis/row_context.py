"""What every figure of a case stands on: the guide, the row, and how its regions are found."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from negotiation.model.facts import Facts
from negotiation.model.guide import BandRow, Component, Guide, PayFigure
from negotiation.resolution.ground import money_in
from negotiation.resolution.row import find_rows

_US = frozenset({"us", "usa", "u.s.", "u.s.a.", "united states", "america", "the us", "us roles"})


@dataclass(frozen=True)
class RowContext:
    """The guide and the row that a case is about. `facts` finds the rows of a clause's region."""

    guide: Guide
    row: BandRow
    facts: Facts

    @property
    def currency(self) -> str | None:
        """What the row pays in."""
        cell = self.row.base or self.row.total
        return cell.money.currency if cell is not None and cell.money is not None else None

    @property
    def pays_equity(self) -> bool:
        """Whether silence about equity leaves a gap: the row has it, or only whole packages."""
        row = self.row
        return row.equity is not None or (row.base is None and not row.is_blank)

    @cached_property
    def lever_figures(self) -> tuple[PayFigure, ...]:
        """Every pay figure that the guide's levers name, in order."""
        return tuple(figure for lever in self.guide.levers for figure in lever.figures)

    def home(self, figure: PayFigure, component: Component) -> BandRow | None:
        """The row a figure belongs to: its clause's region, else the first row it fits.

        "For US" means the first row paid in dollars; a clause whose region the table lacks, and
        a figure without one, belong to the first row of their currency that holds them.
        """
        rows = self.guide.bands
        priced = [row for row in rows if money_in(row.cell(component), figure.currency) is not None]
        if figure.region is not None and figure.region.strip().casefold() not in _US:
            named = find_rows(self.guide, self.facts, figure.region)
            if figure.percent is None:
                named = tuple(row for row in named if row in priced)
            if named:
                return _first_that_holds(named, component, figure)
        if figure.percent is not None:
            return rows[0] if rows else None
        return _first_that_holds(tuple(priced), component, figure) if priced else None

    def is_here(self, figure: PayFigure, component: Component) -> bool:
        """Whether the guide ties the figure to this row; a bare percentage goes for every row."""
        if figure.percent is not None and figure.region is None:
            return True
        return self.home(figure, component) == self.row


def _first_that_holds(
    rows: tuple[BandRow, ...], component: Component, figure: PayFigure
) -> BandRow:
    for row in rows:
        money = money_in(row.cell(component), figure.currency)
        if money is not None and money.low <= figure.high <= money.high:
            return row
    return rows[0]
