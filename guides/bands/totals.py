"""How a row's printed total is composed, found by arithmetic and labelled as derived."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from negotiation.model.guide import PayCell, TotalModel
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
_EXACTLY = 1_000_000  # a deviation is counted in millionths
_EXPLAINS = int(TOLERANCE * _EXACTLY)


# A member is looked up in its class at some cost, and every row asks for these.
_QUARTER, _FULL = TotalModel.QUARTER, TotalModel.FULL
_QUARTER_NO_BONUS, _FULL_NO_BONUS = TotalModel.QUARTER_NO_BONUS, TotalModel.FULL_NO_BONUS
_NONE, _UNKNOWN, _YEAR = TotalModel.NONE, TotalModel.UNKNOWN, Period.YEAR

_WITH_SIGN_ON = {_QUARTER: TotalModel.QUARTER_SIGN_ON, _FULL: TotalModel.FULL_SIGN_ON}


class Parts(NamedTuple):
    """The cells of a row, by what they pay."""

    base: PayCell | None = None
    equity: PayCell | None = None
    bonus: PayCell | None = None
    sign_on: PayCell | None = None
    total: PayCell | None = None


def total_model(parts: Parts) -> tuple[TotalModel, Decimal | None]:
    """How the total is composed, and by how much its sum is off at the worse end.

    NONE keeps the error of the nearest sum. UNKNOWN: a part or the total is no money, or they
    are in different currencies or periods; such parts are never converted.
    """
    total = parts.total.money if parts.total is not None else None
    if total is None or not total.low:
        return _UNKNOWN, None
    sums = possible_sums(parts)
    if not sums:
        return _UNKNOWN, None
    low, high = total.low * SCALE, total.high * SCALE
    best, error = _NONE, -1
    for model, (least, most) in sums:
        off = abs(least - low) * _EXACTLY // low
        off_above = abs(most - high) * _EXACTLY // high
        off = off_above if off_above > off else off
        if off < error or error < 0:
            best, error = model, off
    return best if error <= _EXPLAINS else _NONE, _as_share(error)


@lru_cache(maxsize=4096)  # most rows round as those of other guides
def _as_share(error: int) -> Decimal:
    """A deviation that is counted in millionths, as it is kept."""
    return Decimal(error).scaleb(-6).quantize(_PLACES) if error else _EXACT


def possible_sums(parts: Parts) -> list[tuple[TotalModel, Ends]]:
    """Every sum that might be the total, times `SCALE`, the plainest first; [] if there is none."""
    base_cell, equity_cell, bonus_cell, sign_on_cell, total_cell = parts
    if base_cell is None or total_cell is None:
        return []
    base, total = base_cell.money, total_cell.money
    if (
        total is None
        or base is None
        or base.currency != total.currency
        or base.per is not total.per
    ):
        return []
    equity = _ends(equity_cell, total)
    bonus = _bonus(bonus_cell, base, total)
    sign_on = _ends(sign_on_cell, total, one_off=True)
    if equity is None or bonus is None or sign_on is None:
        return []
    low, high = base.low * SCALE, base.high * SCALE
    (bonus_low, bonus_high), (equity_low, equity_high) = bonus, equity
    with_low, with_high = low + bonus_low, high + bonus_high
    whole = (_FULL, (with_low + equity_low, with_high + equity_high))
    if equity == _ZERO:
        sums = [whole]
    else:
        quarter_low, quarter_high = equity_low // 4, equity_high // 4
        sums = [(_QUARTER, (with_low + quarter_low, with_high + quarter_high)), whole]
        if bonus != _ZERO:
            sums += (
                (_QUARTER_NO_BONUS, (low + quarter_low, high + quarter_high)),
                (_FULL_NO_BONUS, (low + equity_low, high + equity_high)),
            )
    if sign_on != _ZERO:
        sums += [
            (_WITH_SIGN_ON[model], (least + sign_on[0], most + sign_on[1]))
            for model, (least, most) in sums
            if model in _WITH_SIGN_ON
        ]
    return sums


def _ends(cell: PayCell | None, total: MoneyRange, *, one_off: bool = False) -> Ends | None:
    """Both ends in the total's currency; zero for a part that the row does not have."""
    if cell is None:
        return _ZERO
    money = cell.money
    if money is None or money.currency != total.currency:
        return None
    if not one_off and total.per is not _YEAR and money.per is not total.per:
        return None
    return money.low * SCALE, money.high * SCALE


def _bonus(cell: PayCell | None, base: MoneyRange, total: MoneyRange) -> Ends | None:
    if cell is None or cell.money is not None:
        return _ends(cell, total)
    if cell.percent is None:
        return None
    low, high = cell.percent
    return base.low * int(low * (SCALE // 100)), base.high * int(high * (SCALE // 100))
