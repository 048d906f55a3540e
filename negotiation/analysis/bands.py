"""The range of a cell in one currency."""

from __future__ import annotations

from negotiation.model.guide import PayCell
from negotiation.model.money import MoneyRange


def money_in(cell: PayCell | None, currency: str | None) -> MoneyRange | None:
    """The cell's range in `currency`: its own, or the second of a dual-currency cell."""
    if cell is None or cell.money is None:
        return None
    if currency is None or cell.money.currency == currency:
        return cell.money
    also = cell.money.also
    return also if also is not None and also.currency == currency else None
