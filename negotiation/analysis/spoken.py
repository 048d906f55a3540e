"""Figures that a person would say: base in fives of thousands, a month's pay in hundreds.

Every figure that is proposed (an ask, a rung, a package) lies on one of the grids here. A figure
that is a fact (what is forfeited, what another company offers) is said as it is.
"""

from __future__ import annotations

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal

from negotiation.model.guide import Component
from negotiation.model.money import Period

_TEN = Decimal(10)
_Grids = tuple[tuple[int, tuple[int, ...]], ...]
# The grids of a part of pay by how large it is: below the first number, the steps beside it,
# the usual one first. The finer ones are for gaps that the usual one would swallow.
_PAY: _Grids = (
    (2_000, (50, 10)),
    (10_000, (100, 50)),
    (100_000, (1_000, 500, 100)),
    (1_000_000, (5_000, 1_000)),
    (2_000_000, (10_000, 5_000)),
)
_MONTHLY: _Grids = (
    (15_000, (100, 50)),
    (50_000, (500, 100)),
    (100_000, (1_000, 500, 100)),
    (1_000_000, (5_000, 1_000)),
)
_GRANT: _Grids = (
    (2_000, (50, 10)),
    (20_000, (500, 100)),
    (30_000, (1_000, 500)),  # fives of thousands would swallow most of a step here
    (250_000, (5_000, 1_000)),
    (1_000_000, (10_000, 5_000, 1_000)),
)
_ONCE: _Grids = (
    (2_000, (50, 10)),
    (15_000, (500, 100)),
    (1_000_000, (5_000, 1_000, 500)),
)
# Rupees by the year are said in lakhs, and in half lakhs as long as they are few.
_LAKHS: _Grids = (
    (200_000, (5_000, 1_000)),
    (2_000_000, (50_000, 10_000)),
    (10_000_000, (100_000, 50_000, 10_000)),
)
_PERCENT = (Decimal(1), Decimal("0.5"))
_COUNT: _Grids = ((1_000, (10, 1)), (10_000, (100, 10)), (100_000, (1_000, 100)))


def grids(component: Component, unit: str, period: str, value: Decimal) -> tuple[Decimal, ...]:
    """The steps in which an amount of this size is said, the usual one first."""
    if unit == "%":
        return _PERCENT
    if unit == "units":
        table = _COUNT
    elif period == Period.MONTH.spoken:
        table = _MONTHLY
    elif unit == "INR":
        table = _LAKHS
    elif component is Component.EQUITY:
        table = _GRANT
    elif component in (Component.SIGN_ON, Component.BONUS):
        table = _ONCE
    else:
        table = _PAY
    for below, steps in table:
        if value < below:
            return tuple(map(Decimal, steps))
    # Beyond the tables (lakhs, yen): two figures and a half, or three.
    power = _TEN ** (value.adjusted() - 2)
    usual = power * 5 if value >= power * 200 else power
    return usual, power, power / 10


def say_down(
    value: Decimal, steps: tuple[Decimal, ...], above: Decimal = Decimal()
) -> Decimal | None:
    """The largest sayable figure of at most `value` that lies above `above`, if there is one."""
    for step in steps:
        found = _on(value, step, ROUND_FLOOR)
        if found > above:
            return found
    return None


def say_near(
    value: Decimal, steps: tuple[Decimal, ...], above: Decimal, most: Decimal
) -> Decimal | None:
    """The sayable figure nearest to `value`, above `above` and at most `most`."""
    for step in steps:
        for rounding in (ROUND_HALF_UP, ROUND_FLOOR):
            found = _on(value, step, rounding)
            if above < found <= most:
                return found
    return None


def _on(value: Decimal, step: Decimal, rounding: str) -> Decimal:
    found = (value / step).to_integral_value(rounding=rounding) * step
    return found.quantize(Decimal(1)) if found == found.to_integral_value() else found
