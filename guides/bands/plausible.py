"""Whether a figure can be what it is taken for: a year's pay."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from guides.bands.cell_money import YEARLY, CellContext
from guides.bands.remarks import Remark
from guides.data.currencies_at_home import LEAST_AT_HOME, LEAST_OF_A_YEAR, PER_DOLLAR
from guides.text.periods import blank_terms
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component, PayCell
from negotiation.model.money import Period

# A year's pay of full-time work is not above this, in dollars and very roughly: zeros are too many.
# Where it is below the least of its currency, a month's or an hour's pay lacks its period.
# A month's is not above the second; where it says it is, it is a year's, paid out every month.
_MOST = {Period.YEAR: 50_000_000, Period.MONTH: 40_000}
_HUNDREDTHS = 100
PERIOD_UNCLEAR = "period-unclear"
# Beside a figure that is too little for a year, one so many times as much may be of a month too.
_BESIDE_LESS = 5
# The ends of one band are never so far apart: a unit slipped.
_APART = 100
_APART_IN_BASE = 10


class Limits(NamedTuple):
    """What the upper end of a figure may be, and how many times its lower end."""

    least: int
    most: int
    apart: int


_NO_LIMIT = 10**18


@cache
def limits(
    component: Component, currency: str, per: Period | None, *, beside_less: bool = False
) -> Limits:
    """Where the figures of a part of pay end that can be what they are taken for.

    `beside_less`: their column holds a figure that is too little for a year.
    """
    apart = _APART_IN_BASE if component is Component.BASE else _APART
    rate = PER_DOLLAR.get(currency)
    if component not in YEARLY or rate is None or per not in _MOST:
        return Limits(0, _NO_LIMIT, apart)
    most = ((_MOST[per] + 1) * rate - 1) // _HUNDREDTHS
    if per is not Period.YEAR:
        return Limits(0, most, apart)
    dollars = LEAST_AT_HOME.get(currency, LEAST_OF_A_YEAR)
    if beside_less:
        dollars *= _BESIDE_LESS
    least = -(-dollars * rate // _HUNDREDTHS)
    return Limits(least, most, apart)


def no_years_pay(cell: PayCell, context: CellContext, *, beside_less: bool) -> Remark | None:
    """Why the pay of a cell can't be what it is taken for: a year's, or one band's.

    `beside_less`: its column holds a figure that is too little for a year.
    """
    money = cell.money
    if money is None:
        return None
    least, most, apart = limits(
        context.component, money.currency, money.per, beside_less=beside_less
    )
    if money.low and money.high > apart * money.low:
        return Remark(
            Severity.WARNING,
            "cell-unreadable",
            f'the ends of "{cell.raw}" are too far apart for one range; kept as words',
            "check the unit of both ends",
        )
    if money.high > most:
        return Remark(
            Severity.WARNING,
            "cell-unreadable",
            f'"{cell.raw}" is too much for a {money.per}; kept as words',
            "check the unit: 150,000 and K are a thousand times too much",
        )
    if 0 < money.high < least and context.per is None and not blank_terms(cell.raw)[1]:
        return Remark(
            Severity.WARNING,
            PERIOD_UNCLEAR,
            f'"{cell.raw}" is too little for a year, and nothing says what it is paid per; '
            "kept as words",
            "say it in the header or the cell: /mo, /hr, per week",
        )
    return None
