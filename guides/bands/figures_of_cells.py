"""The figure of a cell, where what stands beside it lets it be one; else its words, and why."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from guides.bands.cell_money import YEARLY, CellContext
from guides.bands.cell_text import CellText
from guides.bands.cells import CellReading, read_cell, words_only
from guides.bands.headings import equity_kind
from guides.bands.margin import Margin, noted, struck
from guides.bands.plausible import PERIOD_UNCLEAR, no_years_pay
from guides.bands.qualifying import Qualifier
from guides.bands.remarks import Remark, short_term
from negotiation.model.guide import EquityKind, PayCell


@dataclass(slots=True)
class CellFigures:
    """The cells of one table as pay.

    `too_little` are the columns, with a currency, of which a figure is too little for a year.
    """

    margin: Margin
    too_little: set[tuple[int, str]] = field(default_factory=set)

    def read(
        self,
        where: int,
        at: int,
        found: CellText,
        context: CellContext,
        term: str,
        doubt: Qualifier | None = None,
    ) -> PayCell | None:
        """The cell `at` of the line `where`.

        `term` is one that no figure is kept in, `doubt` what is said of its row or column.
        """
        text, is_struck, mark = found
        if is_struck:
            self.margin.say(where, at, struck(text))
        if doubt is not None:
            return words_only(text, context, f"({doubt.words})")
        if mark and (note := self.margin.doubt_of(mark)) is not None:
            self.margin.say(where, at, noted(text, note))
            return words_only(text, context, f"({note.words})")
        return (
            self._over(where, at, text, context, term)
            if term
            else self._pay(where, at, text, context)
        )

    def _over(
        self, where: int, at: int, text: str, context: CellContext, term: str
    ) -> PayCell | None:
        """Pay over a term that no figure is kept in: base or total in words, and nothing else."""
        if context.component not in YEARLY:
            return None  # its header is named
        cell = words_only(text, context, term)
        if cell is not None and cell.text is not None:
            self.margin.say(where, at, short_term(cell.text, term))
        return cell

    def _pay(self, where: int, at: int, text: str, context: CellContext) -> PayCell | None:
        reading = read_cell(text, context)
        for said in reading.remarks:
            self.margin.say(where, at, said)
        cell, wrong = as_pay(reading, context, {code for one, code in self.too_little if one == at})
        if wrong is None or cell is None or cell.money is None:
            return cell
        if wrong.code == PERIOD_UNCLEAR:
            self.too_little.add((at, cell.money.currency))
        self.margin.say(where, at, wrong)
        return words_only(text, context)


def as_pay(
    reading: CellReading, context: CellContext, too_little: Collection[str] = ()
) -> tuple[PayCell | None, Remark | None]:
    """The pay that was read of a cell, and why it can't be what it is taken for.

    `too_little` are the currencies of which its column holds a figure too little for a year.
    """
    cell = _with_own_kind(reading, context)
    if cell is None or cell.money is None:
        return cell, None
    return cell, no_years_pay(cell, context, beside_less=cell.money.currency in too_little)


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
