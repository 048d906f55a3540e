"""What stands in a cell: figures with their ends and kinds, and the words around them."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from guides.text.currency import CODES
from guides.text.numbers import (
    Number,
    NumberRange,
    interleaved,
    is_range,
    number_range,
    percent_of,
    scan,
)
from guides.text.periods import blank_periods
from negotiation.model.guide import Component
from negotiation.model.money import Period

SMALLEST_PAY = 1000  # whole units: "$185" without a K is a slip, not a salary

# Words that say what a figure is without changing it.
PLAIN = frozenset(
    """
    rsu rsus psu psus option options stock share shares equity phantom ppu ppus units grant grants
    vest vests vesting vested equivalent equiv target bonus base salary cash sign on signing sharing
    profit profits based variable performance commission ote pd total comp compensation tc annual
    est estimated typical typically discretionary guaranteed opi tai senior only range and plus
    pre ipo private public carry pnl local currency of in usd
    """.split()  # a word list reads better as words
)
# Words that change what a figure means: nothing is read from a cell that has one beside it.
TURNING = frozenset(
    """
    up upto less than under over below above max maximum min minimum from no not never without if
    unless hour hourly day daily week weekly times half double increase raise uplift premium vs
    versus minus per at increment capped cap until or excluding excl before
    """.split()  # the same
)
_SHORT_TERMS = frozenset({"hourly", "daily", "weekly", "hour", "day", "week"})
DIGIT = re.compile(r"[0-9]")
WORD = re.compile(r"[^\W\d_]+")
_SHARES = re.compile(
    r" ?(?:stock |share |[A-Z]{2,5} )?(options?|shares?|RSUs?|PSUs?|units|PPUs?)\b"
)
OF_WHAT = re.compile(r" ?of (?!(?:the )?(?:base|annual|salary|target|fixed))")


class Item(NamedTuple):
    """A figure of a cell: money, percentage or count. `signed`: a plus or minus is before it."""

    start: int
    end: int
    money: NumberRange | None = None
    other: NumberRange | None = None  # the second currency of `A / C - B / D`
    percent: tuple[Decimal, Decimal] | None = None
    units: tuple[int, int] | None = None
    signed: bool = False


class Parenthesis(NamedTuple):
    """What stands between parentheses; `plain`: nothing in it needs a remark.

    `odd`: it says that the pay is per hour, day or week.
    """

    money: list[Item]
    percent: tuple[Decimal, Decimal] | None
    units: tuple[int, int] | None
    period: Period | None
    plain: bool
    odd: bool = False


def read_parenthesis(aside: str, local: str | None, component: Component) -> Parenthesis:
    """What a parenthesis in a cell says: money, a percentage, a count, a period."""
    masked, periods = blank_periods(aside)
    period = periods[0][1] if periods else None
    if (periods and period is None) or any(word in _SHORT_TERMS for word in masked.lower().split()):
        return Parenthesis([], None, None, None, plain=False, odd=True)
    items = find_items(masked, local, component)
    if not items:
        words = [word.casefold() for word in WORD.findall(masked)]
        known = all(word in PLAIN or word.upper() in CODES for word in words)
        return Parenthesis([], None, None, period, known and DIGIT.search(masked) is None)
    money = [item for item in items if item.money]
    percents = [item for item in items if item.percent]
    units = [item.units for item in items if item.units]
    words = [word.casefold() for word in WORD.findall(masked)]
    unclear = any(word in TURNING for word in words)
    if len(percents) == 1 and not money:
        item = percents[0]
        if item.signed or unclear or OF_WHAT.match(masked, item.end):
            return Parenthesis([], None, None, None, False)
        return Parenthesis(
            [], item.percent, None, None, True
        )  # "(25%/yr)": the percentage's period
    if units and not percents:
        return Parenthesis([], None, units[0], period, True)
    if money and not percents and not unclear:
        return Parenthesis(money, None, None, period, True)
    return Parenthesis([], None, None, None, False)


def find_items(text: str, local: str | None, component: Component) -> list[Item]:
    """The figures of a text: ranges joined, bare numbers only where they can be told."""
    numbers = scan(text)
    items: list[Item] = []
    at = 0
    while at < len(numbers):
        crossed = interleaved(text, numbers, at) if at + 4 <= len(numbers) else None
        if crossed is not None:
            items.append(Item(numbers[at].start, numbers[at + 3].end, crossed[0], crossed[1]))
            at += 4
            continue
        low, high = numbers[at], None
        if at + 1 < len(numbers):
            following = numbers[at + 1]
            gap = text[low.end : following.start]
            if is_range(gap) and _comparable(low, following):
                high = following
        at += 1 if high is None else 2
        item = _item(text, low, high, local, component)
        if item is not None:
            items.append(item)
    return items


def _comparable(low: Number, high: Number) -> bool:
    return low.percent == high.percent or (high.percent and not low.mark and low.power < 0)


def _item(
    text: str, low: Number, high: Number | None, local: str | None, component: Component
) -> Item | None:
    top = high or low
    if top.percent:
        if not (low.sound and top.sound):
            return None
        ends = (percent_of(low), percent_of(top))
        if ends[0] > ends[1]:
            return None
        signed = low.start > 0 and text[low.start - 1] in "+-−–"
        return Item(low.start, top.end, percent=ends, signed=signed)
    if not (low.mark or top.mark):
        counted = _SHARES.match(text, top.end)
        if counted is not None and component is Component.EQUITY:
            found = number_range(low, high)
            if found.problem:
                return None
            return Item(low.start, counted.end(), units=(found.low, found.high))
        # A bare number is money only under a header that names the currency; under an equity
        # header it may count shares, unless it has a unit.
        if top.power < 0 and (component is Component.EQUITY or top.mantissa < SMALLEST_PAY):
            return None
        if local is None and top.power < 0 and not top.grouped:
            return None
    found = number_range(low, high)
    return Item(low.start, top.end, money=found)


def periods_of(
    items: list[Item], periods: list[tuple[int, Period | None]]
) -> list[tuple[Period | None, bool]]:
    """Each item's own period: the one behind it, else the one behind a later item of the cell."""
    found: list[tuple[Period | None, bool]] = [(None, True)] * len(items)
    for position, period in periods:
        nearest = 0
        for index, item in enumerate(items):
            if item.end <= position:
                nearest = index
        if found[nearest] == (None, True):
            found[nearest] = (period, period is not None)
    for index in range(len(items) - 2, -1, -1):
        if found[index] == (None, True):
            found[index] = found[index + 1]
    return found
