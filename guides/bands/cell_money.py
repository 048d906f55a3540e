"""The money of a cell: which currency and period its figures are in, or why they are not read."""

from __future__ import annotations

from typing import NamedTuple

from guides.bands.cell_items import SMALLEST_PAY
from guides.bands.remarks import Unread
from guides.text.currency import settle
from guides.text.numbers import IN_CENTS, LAKH, NumberRange
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import MoneyRange, Period

IN_HEADER = ", or once in the header: Base Salary "
# Signs that are printed in several countries where a guide is at home.
_OF_SEVERAL = frozenset({"$", "¥", "kr", "Rs", "元", "£"})
# Dollars of which one buys so little that pay in them can be told from pay in American ones.
_SMALL_DOLLARS = frozenset({"ARS", "CLP", "COP", "HKD", "JMD", "MXN", "TWD", "UYU"})
# Above this a bare `$` at such a place is hardly the American one.
MOST_OF_BARE_DOLLARS = 500_000
# The parts of pay that are paid for a year of work.
YEARLY = frozenset({Component.BASE, Component.TOTAL})


class CellContext(NamedTuple):
    """What a cell inherits from its column and row.

    `currency` is printed in a header and belongs to numbers that print none; `dollar` is set
    where that header also says which dollar a bare `$` is; `place_currency` settles `¥` and `kr`.
    `per` is what the header states, or None. `scale` is the power of ten that its bare numbers
    count in, `home` the currency of the place, for hints. `abroad`: no place of the table pays in
    US dollars, and another dollar is paid there. `percent`: bare numbers are percentages,
    `dollars`: they are dollars. `stated` is the one currency that the table says its figures are
    in; `local`: it says that they are in the currency of their place, which is `home`. `amounts`:
    the header itself prints a currency, so that bare numbers count no shares.
    """

    component: Component
    per: Period | None = None
    kind: EquityKind | None = None
    currency: str | None = None
    dollar: str | None = None
    place_currency: str | None = None
    scale: int = 0
    home: str | None = None
    abroad: bool = False
    percent: bool = False
    dollars: bool = False
    stated: str | None = None
    local: bool = False
    amounts: bool = False


def default_period(context: CellContext) -> Period | None:
    """The period of a figure whose cell states none."""
    if context.component is Component.SIGN_ON:
        return None
    if context.per is not None:
        return context.per
    if context.component is Component.EQUITY:
        # Shares of profit are pay of the year, as a bonus is; other equity has no usual term.
        return Period.YEAR if context.kind is EquityKind.PROFIT_SHARE else None
    return Period.YEAR


def as_money(
    text: str,
    found: NumberRange,
    period: Period | None,
    context: CellContext,
    local: str | None,
    aside_code: str | None = None,
) -> MoneyRange:
    """A range of the cell `text` in its currency; raises `Unread`.

    `local` is the currency of figures without a mark, `aside_code` one that a parenthesis names.
    """
    if found.problem:
        raise _unsound(text, found)
    mark = found.mark
    # What tells which dollar, yen or crown the mark is.
    meant = aside_code or context.dollar if mark == "$" else local or context.place_currency
    currency = settle(mark, meant) if mark else local
    if currency is None and found.indian and context.home in LAKH:
        currency = context.home
    if currency is None or (mark == "kr" and meant is None):
        raise no_currency(text, context)
    if mark == "$" and meant is None and (context.abroad or _is_small(found, context)):
        raise Unread(
            "currency-missing",
            f'"{text}" does not say which dollar it is; kept as words',
            f"write {context.home or 'CAD'} or US$",
        )
    if context.local and mark in _OF_SEVERAL and currency != context.home:
        raise no_currency(text, context)
    if found.indian and currency not in LAKH:
        raise Unread(
            "cell-unreadable",
            f'"{text}" counts {currency} in lakh; kept as words',
            "lakh and crore count rupees: write K or M",
        )
    if aside_code is not None and aside_code != currency:
        raise Unread(
            "two-currencies",
            f'"{text}" is printed in {currency} and called {aside_code}',
            "write the currency once; for a conversion write (… equiv.)",
        )
    if context.stated not in {None, currency}:
        raise Unread(
            "two-currencies",
            f'"{text}" is in {currency}, and its header or what stands beside the table says '
            f"{context.stated}; kept as words",
            "say once which figures are in which currency",
        )
    if found.high == 0 and context.component in YEARLY:
        raise Unread(
            "cell-unreadable",
            f'"{text}" is no pay; kept as words',
            "write — where there is no figure",
        )
    if found.high < SMALLEST_PAY and found.high != 0:
        raise too_small(text)
    return MoneyRange(currency, found.low, found.high, found.plus, period)


def _is_small(found: NumberRange, context: CellContext) -> bool:
    """Whether a sum in bare dollars is one in those of its place by its size alone."""
    return (
        context.home in _SMALL_DOLLARS
        and context.component in YEARLY
        and found.high > MOST_OF_BARE_DOLLARS
    )


def too_small(text: str) -> Unread:
    """The remark about a figure that lacks its unit."""
    return Unread(
        "unit-missing",
        f'"{text}" is too small to be pay; kept as words',
        "write the K if it counts thousands; if it is pay an hour, say so: $45/hr",
    )


def no_currency(text: str, context: CellContext) -> Unread:
    """The remark about figures without a currency; the hint names that of the place."""
    if context.component is Component.EQUITY:
        return Unread(
            "currency-missing",
            f'"{text}" may be an amount, and may be a number of shares; kept as words',
            f"write {_for_example(context)} if it is an amount, 9,000 options if it is a number",
        )
    return Unread(
        "currency-missing",
        f'"{text}" does not say in which currency it is; kept as words',
        f"write the code or the sign, such as {_for_example(context)}{IN_HEADER}"
        f"({context.home or 'its code'})",
    )


def how_to_write(context: CellContext) -> str:
    """How an author writes the figure of a cell that cannot be read."""
    if context.component is Component.BONUS:
        return f"write 10% if it is a share of base pay, else the amount: {_for_example(context)}"
    return f"write the amount with its currency and unit, such as {_for_example(context)}"


def percent_unclear(text: str, context: CellContext) -> Unread:
    """The remark about a percentage that is none of base pay."""
    if context.component is Component.EQUITY:
        message = f'"{text}" is a share of the company, and nobody knows its worth; kept as words'
        return Unread("percent-unclear", message, "people see it so; add the amount if it is known")
    return Unread(
        "percent-unclear",
        f'"{text}" is a percentage of something other than base pay; kept as words',
        "write the amount",
    )


def _for_example(context: CellContext) -> str:
    code = context.currency or context.home
    return f"{code} 120K" if code else "EUR 120K or GBP 95K"


def _unsound(text: str, found: NumberRange) -> Unread:
    if found.problem == "two-currencies":
        return Unread(
            "two-currencies",
            f'"{text}" begins in one currency and ends in another; kept as words',
            "write both ends in the same currency",
        )
    if found.problem == "low-above-high":
        return Unread(
            "low-above-high",
            f'"{text}" has its low end above its high end; kept as words',
            "check the units: $1.097K is $1,097",
        )
    if found.problem == IN_CENTS:
        return Unread(
            "cell-unreadable",
            f'"{text}" has cents, and pay is kept in whole units; kept as words',
            "write the amount without its cents",
        )
    return Unread(
        "cell-unreadable",
        f'"{text}" has a number that can be read in more than one way; kept as words',
        "write 120,000 or 120K",
    )
