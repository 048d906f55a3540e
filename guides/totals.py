"""How a row's printed total is composed, found by arithmetic and labelled as derived."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from negotiation.facts import BandRow, PayCell, TotalModel
from negotiation.money import MoneyRange, Period

# The larger deviation of the two ends at which a sum still explains a total.
TOLERANCE = Decimal("0.05")
# What the total of a row is over the base, a quarter of the equity and the bonus in the known
# guides: their 5th and 95th percentile. Outside of it an author should look again.
USUAL = (Decimal("0.93"), Decimal("1.44"))

_Ends = tuple[Decimal, Decimal]
_ZERO = (Decimal(0), Decimal(0))


def with_total_model(row: BandRow) -> BandRow:
    """The row with `total_model` and `total_error` filled in.

    NONE keeps the error of the nearest sum. UNKNOWN: a part or the total is no money, or they
    are in different currencies or periods; such parts are never converted.
    """
    sums = possible_sums(row)
    total = row.total.money if row.total is not None else None
    if not sums or total is None or not total.low or not total.high:
        return row
    best, error = TotalModel.UNKNOWN, Decimal("Infinity")
    for model, ends in sums:
        deviation = max(abs(ends[0] / total.low - 1), abs(ends[1] / total.high - 1))
        if deviation < error:
            best, error = model, deviation
    return replace(
        row,
        total_model=best if error <= TOLERANCE else TotalModel.NONE,
        total_error=error.quantize(Decimal("0.0001")),
    )


def possible_sums(row: BandRow) -> tuple[tuple[TotalModel, _Ends], ...]:
    """Every sum that might be the total, the plainest first; () where nothing can be summed."""
    total = row.total.money if row.total is not None else None
    base = row.base.money if row.base is not None else None
    if (
        total is None
        or base is None
        or base.currency != total.currency
        or base.per is not total.per
    ):
        return ()
    equity = _ends(row.equity, total)
    bonus = _bonus(row.bonus, base, total)
    sign_on = _ends(row.sign_on, total, one_off=True)
    if equity is None or bonus is None or sign_on is None:
        return ()
    pay = (Decimal(base.low), Decimal(base.high))
    if equity == _ZERO:
        sums = [(TotalModel.FULL, _sum(pay, bonus))]
        if sign_on != _ZERO:
            sums.append((TotalModel.FULL_SIGN_ON, _sum(pay, bonus, sign_on)))
        return tuple(sums)
    quarter = (equity[0] / 4, equity[1] / 4)
    sums = [
        (TotalModel.QUARTER, _sum(pay, quarter, bonus)),
        (TotalModel.FULL, _sum(pay, equity, bonus)),
    ]
    if bonus != _ZERO:
        sums += [
            (TotalModel.QUARTER_NO_BONUS, _sum(pay, quarter)),
            (TotalModel.FULL_NO_BONUS, _sum(pay, equity)),
        ]
    if sign_on != _ZERO:
        sums += [
            (TotalModel.QUARTER_SIGN_ON, _sum(pay, quarter, bonus, sign_on)),
            (TotalModel.FULL_SIGN_ON, _sum(pay, equity, bonus, sign_on)),
        ]
    return tuple(sums)


def _sum(*parts: _Ends) -> _Ends:
    return sum((p[0] for p in parts), Decimal(0)), sum((p[1] for p in parts), Decimal(0))


def _ends(cell: PayCell | None, total: MoneyRange, *, one_off: bool = False) -> _Ends | None:
    """Both ends in the total's currency; zero for a part that the row does not have."""
    if cell is None:
        return _ZERO
    money = cell.money
    if money is None or money.currency != total.currency:
        return None
    if not one_off and total.per is not Period.YEAR and money.per is not total.per:
        return None
    return Decimal(money.low), Decimal(money.high)


def _bonus(cell: PayCell | None, base: MoneyRange, total: MoneyRange) -> _Ends | None:
    if cell is None or cell.money is not None:
        return _ends(cell, total)
    if cell.percent is None:
        return None
    low, high = cell.percent
    return base.low * low / 100, base.high * high / 100
