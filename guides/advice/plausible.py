"""Whether a figure of a sentence can be what it was taken for, beside the bands of its guide."""

from __future__ import annotations

from collections.abc import Iterator

from guides.text.amounts import Amount
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import MoneyRange

# Of the known strategies' base figures none is below seven tenths of the lowest band, or above
# fourteen tenths of the highest; of a total only the lower end tells, as some count four years.
_LEAST_BASE, _MOST_BASE, _LEAST_TOTAL = 6, 16, 5  # tenths


def is_plausible(component: Component, amount: Amount, bands: tuple[BandRow, ...]) -> bool:
    """Whether base or total pay is near the guide's own bands; true of any other part.

    An amount that is far from all of them is a raise, a budget or somebody else's: to take it for
    an aim would be worse than to leave it out.
    """
    if component not in {Component.BASE, Component.TOTAL}:
        return True
    near = list(_comparable(component, amount, bands))
    near = near or list(_comparable(Component.TOTAL, amount, bands))
    if not near:
        return True
    low, high = min(money.low for money in near), max(money.high for money in near)
    if component is Component.TOTAL:
        return amount.high * 10 >= low * _LEAST_TOTAL
    return low * _LEAST_BASE <= amount.low * 10 and amount.high * 10 <= high * _MOST_BASE


def _comparable(
    component: Component, amount: Amount, bands: tuple[BandRow, ...]
) -> Iterator[MoneyRange]:
    """The bands of a part in the amount's currency, over its period if it says one."""
    for row in bands:
        cell = row.cell(component)
        money = cell.money if cell is not None else None
        if money is None or money.currency != amount.currency:
            continue
        if amount.per is None or amount.per is money.per:
            yield money
