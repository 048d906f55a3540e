"""What stands in a cell: figures with their ends and kinds, and the words around them."""

from __future__ import annotations

import re
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from guides.bands.qualifying import qualifier
from guides.bands.remarks import may_change, odd_period
from guides.data import employment
from guides.text.currency import CODES
from guides.text.late import Late
from guides.text.numbers import (
    Number,
    NumberRange,
    interleaved,
    joins,
    number_range,
    percent_of,
    scan,
)
from guides.text.periods import Term, blank_terms
from negotiation.model.guide import Component
from negotiation.model.money import Period

SMALLEST_PAY = 1000  # whole units: "$185" without a K is a slip, not a salary

_ALL = (Decimal(100), Decimal(100))

# Words that say what a figure is without changing it.
_PLAIN = frozenset(
    """
    rsu rsus psu psus option options stock share shares equity phantom ppu ppus units grant grants
    vest vests vesting vested equivalent equiv target bonus base salary cash sign on signing sharing
    profit profits based variable performance commission total comp compensation tc annual
    est estimated typical typically discretionary guaranteed opi tai senior only range and plus
    pre ipo private public carry pnl local currency of in usd
    gross brutto bruto bruta brut brute brutos bruts brüt lordo lorda lordi hrubá hrubého hrubý
    fte full time spot rare basic
    """.split()  # a word list reads better as words
)
# Words that change what a figure means, beside those that qualify it anywhere.
_TURNING = frozenset(
    """
    up upto less than under over below above max maximum min minimum from no not never without if
    unless times half double increase raise uplift premium vs
    versus minus per at increment capped cap until or excluding excl before
    """.split()  # the same
)
# A premium or a comparison with another place, which the range counts already.
_COMPARED = re.compile(
    r"^\s*[+−–-]?[0-9]+(?:[-–][0-9]+)? ?%(?: \w+)?(?: (?:vs\.?|versus|over) .+)?\s*$"
)


class Beside(Enum):
    """What an amount in parentheses is to the one before it, and no part of it."""

    MIDDLE = "the middle of its range"
    ROUGH = "roughly what it is in other money"


# "(median €65K)", "(about $81K)": what opens such a parenthesis before its amount.
_BESIDE = (
    (
        Beside.MIDDLE,
        Late(
            r"(?i)\s*(?:the )?(?:median|medium|mid-?point|middle|average|avg\.?|mean|ø|"
            r"moyenne|médiane?|durchschnitt|mittel(?:wert)?)(?:is|at|of|:|=)? ?(?=[^\w\s]|[A-Z]|\d)"
        ),
    ),
    (
        Beside.ROUGH,
        Late(
            r"(?i)\s*(?:about|around|approx(?:imately)?\.?|roughly|circa|ca\.|c\.|or about|some) "
            r"?(?=[^\w\s]|[A-Z]|\d)"
        ),
    ),
)
TICKER = re.compile(r"[A-Z]{2,5}(?= (?:RSU|PSU|stock|shares|options)s?\b)")
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
    """What stands between parentheses; `remark`: words of it that change nothing, and are lost."""

    money: list[Item]
    percent: tuple[Decimal, Decimal] | None = None
    units: tuple[int, int] | None = None
    period: Period | None = None
    remark: bool = False
    beside: Beside | None = None


def is_plain(word: str) -> bool:
    """Whether a word beside a figure says what it is without changing it."""
    return word.casefold() in _PLAIN or word in CODES or word in employment.CODES


def is_turning(word: str) -> bool:
    """Whether a word beside a figure makes it another one."""
    return word.casefold() in _TURNING or qualifier(word) is not None


def read_parenthesis(aside: str, local: str | None, component: Component, text: str) -> Parenthesis:
    """What a parenthesis in the cell `text` says: money, a percentage, a count, a period.

    Raises `Unread` where it may change the figure before it.
    """
    if _COMPARED.match(aside) and (aside.lstrip()[:1] in "+−–-" or " vs" in aside):
        return Parenthesis([], remark=True)
    for beside, opening in _BESIDE:
        opened = opening.match(aside)
        if opened is not None:
            rest = read_parenthesis(aside[opened.end() :], local, component, text)
            alone = rest.money and rest.percent is None and rest.units is None
            if alone and rest.beside is None and not rest.remark:
                return rest._replace(beside=beside)
    found = qualifier(aside)
    if found is not None or "?" in aside:
        raise may_change(text, found.words if found is not None else "?")
    masked, terms = blank_terms(aside)
    if any(term.period is None for _, term in terms):
        raise odd_period(text, terms[0][1].words)
    period = terms[0][1].period if terms else None
    items = find_items(masked, local, component)
    strange = [word for word in WORD.findall(_around(masked, items)) if not is_plain(word)]
    turning = next(filter(is_turning, strange), None)
    if turning is not None or (strange and component is not Component.BONUS):
        raise may_change(text, turning or strange[0])
    if not items:
        if DIGIT.search(masked) is not None:
            raise may_change(text, masked.strip())
        return Parenthesis([], period=period, remark=bool(strange))
    return _figures_aside(masked, items, period, component, text)


def _around(masked: str, items: list[Item]) -> str:
    """A text without its figures."""
    ends = (0, *(item.end for item in items))
    starts = (*(item.start for item in items), len(masked))
    return " ".join(masked[end:start] for end, start in zip(ends, starts, strict=True))


def _figures_aside(
    masked: str, items: list[Item], period: Period | None, component: Component, text: str
) -> Parenthesis:
    money = [item for item in items if item.money]
    percents = [item for item in items if item.percent]
    units = [item.units for item in items if item.units]
    if len(percents) == 1 and not money:
        item = percents[0]
        if item.signed or OF_WHAT.match(masked, item.end):
            return Parenthesis([], remark=True)
        if component in {Component.BASE, Component.TOTAL} and item.percent != _ALL:
            raise may_change(text, masked.strip())  # "(80%)" of full-time work
        return Parenthesis([], percent=item.percent)  # "(25%/yr)": the percentage's period
    if units and not percents:
        return Parenthesis([], units=units[0], period=period)
    if money and not percents:
        return Parenthesis(money, period=period)
    raise may_change(text, masked.strip())


def find_items(
    text: str, local: str | None, component: Component, *, amounts: bool = False
) -> list[Item]:
    """The figures of a text: ranges joined, bare numbers only where they can be told."""
    numbers = scan(text, spaced=local is not None)
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
            if joins(text, low, following) and _comparable(low, following):
                high = following
        at += 1 if high is None else 2
        item = _item(text, low, high, local, component, amounts=amounts)
        if item is not None:
            items.append(item)
    return items


def _comparable(low: Number, high: Number) -> bool:
    return low.percent == high.percent or (high.percent and not low.mark and low.power < 0)


def _item(
    text: str,
    low: Number,
    high: Number | None,
    local: str | None,
    component: Component,
    *,
    amounts: bool,
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
        # header it may count shares, unless it has a unit or that header names the currency.
        shares = component is Component.EQUITY and not amounts
        if top.power < 0 and (shares or top.mantissa < SMALLEST_PAY):
            return None
        if local is None and top.power < 0 and not top.grouped:
            return None
    found = number_range(low, high)
    return Item(low.start, top.end, money=found)


def terms_of(items: list[Item], terms: list[tuple[int, Term]]) -> list[Term | None]:
    """Each item's own period: the one behind it, else the one behind a later item of the cell."""
    found: list[Term | None] = [None] * len(items)
    if not items:
        return found  # "1 month": no figure, and what is paid for is all there is
    for position, term in terms:
        nearest = 0
        for index, item in enumerate(items):
            if item.end <= position:
                nearest = index
        if found[nearest] is None:
            found[nearest] = term
    for index in range(len(items) - 2, -1, -1):
        found[index] = found[index] or found[index + 1]
    return found
