"""How a row's printed total is composed, found by arithmetic and labelled as derived."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from negotiation.model.guide import Component, PayCell, TotalModel
from negotiation.model.money import MoneyRange, Period

# The larger deviation of the two ends at which a sum still explains a total.
TOLERANCE = Decimal("0.05")
# What the total of a row is of the base, a quarter of the equity and the bonus, in percent, in the
# known guides: their 5th and 95th percentile. Outside of it an author should look again.
USUAL_PERCENT = (93, 144)

# Sums are kept in hundredths of a hundredth of a quarter, so that all of it is whole numbers:
# a quarter of the equity, and a bonus of 12.25 percent.
SCALE = 40_000
_PLACES = Decimal("0.0001")
_EXACT = Decimal(0).quantize(_PLACES)

Ends = tuple[int, int]
_ZERO = (0, 0)


Cells = Mapping[Component, PayCell | None]


def total_model(cells: Cells) -> tuple[TotalModel, Decimal | None]:
    """How the total is composed, and by how much its sum is off at the worse end.

    NONE keeps the error of the nearest sum. UNKNOWN: a part or the total is no money, or they
    are in different currencies or periods; such parts are never converted.
    """
    sums = possible_sums(cells)
    cell = cells.get(Component.TOTAL)
    if not sums or cell is None or cell.money is None or not cell.money.low:
        return TotalModel.UNKNOWN, None
    low, high = cell.money.low * SCALE, cell.money.high * SCALE
    best, error = TotalModel.UNKNOWN, -1
    for model, (least, most) in sums:
        # The larger relative deviation of the two ends, in millionths.
        under, over = abs(least - low) * 1_000_000 // low, abs(most - high) * 1_000_000 // high
        deviation = under if under > over else over
        if error < 0 or deviation < error:
            best, error = model, deviation
            if not error:
                return best, _EXACT
    exact = Decimal(error).scaleb(-6)
    return best if exact <= TOLERANCE else TotalModel.NONE, exact.quantize(_PLACES)


def possible_sums(cells: Cells) -> list[tuple[TotalModel, Ends]]:
    """Every sum that might be the total, times `SCALE`, the plainest first; [] if there is none."""
    total_cell, base_cell = cells.get(Component.TOTAL), cells.get(Component.BASE)
    total = total_cell.money if total_cell is not None else None
    base = base_cell.money if base_cell is not None else None
    if (
        total is None
        or base is None
        or base.currency != total.currency
        or base.per is not total.per
    ):
        return []
    equity = _ends(cells.get(Component.EQUITY), total)
    bonus = _bonus(cells.get(Component.BONUS), base, total)
    sign_on = _ends(cells.get(Component.SIGN_ON), total, one_off=True)
    if equity is None or bonus is None or sign_on is None:
        return []
    pay = (base.low * SCALE, base.high * SCALE)
    with_bonus = _sum(pay, bonus)
    if equity == _ZERO:
        sums = [(TotalModel.FULL, with_bonus)]
        if sign_on != _ZERO:
            sums.append((TotalModel.FULL_SIGN_ON, _sum(with_bonus, sign_on)))
        return sums
    quarter = (equity[0] // 4, equity[1] // 4)
    sums = [
        (TotalModel.QUARTER, _sum(with_bonus, quarter)),
        (TotalModel.FULL, _sum(with_bonus, equity)),
    ]
    if bonus != _ZERO:
        sums.append((TotalModel.QUARTER_NO_BONUS, _sum(pay, quarter)))
        sums.append((TotalModel.FULL_NO_BONUS, _sum(pay, equity)))
    if sign_on != _ZERO:
        sums.append((TotalModel.QUARTER_SIGN_ON, _sum(sums[0][1], sign_on)))
        sums.append((TotalModel.FULL_SIGN_ON, _sum(sums[1][1], sign_on)))
    return sums


def _sum(one: Ends, other: Ends) -> Ends:
    return one[0] + other[0], one[1] + other[1]


def _ends(cell: PayCell | None, total: MoneyRange, *, one_off: bool = False) -> Ends | None:
    """Both ends in the total's currency; zero for a part that the row does not have."""
    if cell is None:
        return _ZERO
    money = cell.money
    if money is None or money.currency != total.currency:
        return None
    if not one_off and total.per is not Period.YEAR and money.per is not total.per:
        return None
    return money.low * SCALE, money.high * SCALE


def _bonus(cell: PayCell | None, base: MoneyRange, total: MoneyRange) -> Ends | None:
    if cell is None or cell.money is not None:
        return _ends(cell, total)
    if cell.percent is None:
        return None
    low, high = cell.percent
    return base.low * int(low * (SCALE // 100)), base.high * int(high * (SCALE // 100))
