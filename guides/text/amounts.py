"""Money and percentages in a line of text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from guides.text.currency import settle
from guides.text.numbers import (
    LAKH,
    Number,
    NumberRange,
    interleaved,
    joins,
    number_range,
    percent_of,
    scan,
)
from negotiation.model.money import Period

_PER = re.compile(
    r" ?(?:/ ?|(?:per|a|an|each) )"
    r"(?:(y(?:ea)?rs?|annum)|(mo(?:nth)?)|(hr|hour|day|week|wk|quarter|qtr)|"
    r"(?:([1-9])[ -]?y(?:ea)?rs?))\b"
    r"| (?:over|across) (?:the )?(?:[2-9]|two|three|four|five|six)[ -]?y(?:ea)?rs?\b"
    r"| ?(annually|p\.a\.|yearly)| ?(monthly)\b"
)
_FROM = "from "
_PER_BEGINS = frozenset(" /apym")
_PER_BEGINS_BEHIND = frozenset("/apymeo")  # a space
_new = tuple.__new__  # what a named tuple's own constructor calls, at half its cost


class Amount(NamedTuple):
    """Money in a text: `text[start:end]`, the mark before and a period after it included.

    A single figure has `low` == `high`. `also` is the second currency of `A / C - B / D`.
    """

    start: int
    end: int
    low: int
    high: int
    currency: str
    open_ended: bool = False
    per: Period | None = None
    also: Amount | None = None


@dataclass(frozen=True, slots=True)
class Percent:
    """A percentage or a range of them in a text; "25%+" is 25 to 25."""

    start: int
    end: int
    low: Decimal
    high: Decimal


def read_period(text: str, at: int) -> tuple[Period | None, int, bool]:
    """The period printed at `at` ("/yr", " per month", "/4yr"), where it ends, whether it is one.

    An hour, a day or a week is a period that no figure here is kept in: (None, end, False).
    """
    first = text[at : at + 1]
    if first not in _PER_BEGINS or (
        first == " " and text[at + 1 : at + 2] not in _PER_BEGINS_BEHIND
    ):
        return None, at, True
    match = _PER.match(text, at)
    if match is None:
        return None, at, True
    year, month, odd, years, annually, monthly = match.groups()
    if odd:
        return None, match.end(), False
    if year or annually or years == "1":
        return Period.YEAR, match.end(), True
    if month or monthly:
        return Period.MONTH, match.end(), True
    return Period.GRANT, match.end(), True


def find_amounts(text: str, default_currency: str | None = None) -> tuple[Amount, ...]:
    """The money of a sentence or a cell, in order; what cannot be read soundly is left out.

    `default_currency` settles `¥` and `kr`, and is the currency of numbers without a mark that
    have a unit or thousands groups; without it such numbers are no money. Two currencies in one
    range, a low above its high, and pay per hour are left out.
    """
    numbers = [number for number in scan(text) if not number.percent]
    two_currencies = "/" in text
    found = []
    at = 0
    while at < len(numbers):
        crossed = interleaved(text, numbers, at) if two_currencies else None
        if crossed is not None:
            amount = _amount(text, crossed[0], default_currency)
            other = _amount(text, crossed[1], default_currency)
            if amount is not None and other is not None:
                start, _, low_end, high_end, currency, _, _, _ = amount
                _, end, _, _, _, plus, per, _ = other
                whole = (start, end, low_end, high_end, currency, plus, per, other)
                found.append(_new(Amount, whole))
            at += 4
            continue
        low = numbers[at]
        high = numbers[at + 1] if at + 1 < len(numbers) else None
        if high is not None and not _joined(text, low, high):
            high = None
        at += 1 if high is None else 2
        if not low.mark and (high is None or not high.mark):
            counts = [low.power, low.grouped] if high is None else [high.power, high.grouped]
            if default_currency is None or counts == [-1, False]:
                continue
        amount = _amount(text, number_range(low, high), default_currency)
        if amount is not None:
            found.append(amount)
    return tuple(found)


def _joined(text: str, low: Number, high: Number) -> bool:
    if not joins(text, low, high):
        return False
    if "to" not in text[low.end : high.start]:
        return True
    # "from $150K to $170K" is a step from one figure to another, no range.
    return text[max(0, low.start - len(_FROM)) : low.start].lower() != _FROM


def _amount(text: str, found: NumberRange, default_currency: str | None) -> Amount | None:
    start, end, low, high, mark, plus, problem, indian = found
    if problem:
        return None
    currency = settle(mark, default_currency) if mark else default_currency
    if currency is None or (indian and currency not in LAKH):
        return None
    per = None
    if text[end : end + 1] in _PER_BEGINS:
        per, end, known = read_period(text, end)
        if not known:
            return None
    return _new(Amount, (start, end, low, high, currency, plus, per, None))


def find_percents(text: str) -> tuple[Percent, ...]:
    """The percentages of a text: "10–15%", "10% to 15%", "25%+"."""
    numbers = scan(text)
    found = []
    at = 0
    while at < len(numbers):
        low = numbers[at]
        high = numbers[at + 1] if at + 1 < len(numbers) else None
        pair = (
            high is not None
            and high.percent
            and not (low.mark or high.mark)
            and low.power < 0
            and _joined(text, low, high)
        )
        if pair and high is not None:
            at += 2
        else:
            at += 1
            high = low
        if not high.percent or not low.sound or not high.sound or high.power >= 0:
            continue
        bottom, top = percent_of(low), percent_of(high)
        if bottom <= top:
            found.append(Percent(low.start, high.end, bottom, top))
    return tuple(found)
