"""Amounts in a sentence and the component of pay that each is, from the words beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise

from guides.advice import part_rules
from guides.advice.figure_labels import find_label
from guides.advice.found_figure import FoundFigure
from guides.advice.part_rules import part_of
from guides.data.currencies_at_home import PER_DOLLAR
from guides.text.amounts import Amount, find_amounts, find_percents
from guides.text.currency import CROWNS, YENS
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import MoneyRange

_MOST_PERCENT = 200
# Smaller figures are share prices ("~$200"), larger ones revenues.
_SMALLEST = 1_000
_LARGEST = {"USD": 20_000_000, "GBP": 15_000_000, "EUR": 15_000_000}
_SHARED_MARKS = (("¥", YENS), ("kr", CROWNS))


def find_pay(text: str, bands: tuple[BandRow, ...]) -> list[FoundFigure]:
    """The amounts of a sentence that may be pay, and its percentages where a bonus is named.

    The currencies of the guide's bands settle a `¥` or a `kr`.
    """
    found: list[FoundFigure] = []
    for amount in find_amounts(text, _meant(text, bands)):
        largest = _LARGEST.get(amount.currency, 10**12)
        if amount.low >= _SMALLEST and amount.high <= largest:
            low = found[-1].amount if found else None
            if low is not None and _between(text, low, amount):
                amount = low._replace(end=amount.end, high=amount.high, per=amount.per)
                found.pop()
            found.append(FoundFigure(amount.start, amount.end, amount, None))
    if "%" in text and "onus" in text:
        for percent in find_percents(text):
            if percent.high <= _MOST_PERCENT:
                found.append(FoundFigure(percent.start, percent.end, None, percent))
        found.sort(key=lambda entry: entry.start)
    return found


def _between(text: str, low: Amount, high: Amount) -> bool:
    """ "Between $25K and $40K" is one range."""
    return (
        text[low.end : high.start] == " and "
        and low.currency == high.currency
        and low.low == low.high < high.low == high.high
        and text[: low.start].casefold().endswith("between ")
    )


def _meant(text: str, bands: tuple[BandRow, ...]) -> str | None:
    """Which yen or crown a `¥` or `kr` of the sentence means: the one that the bands have."""
    for mark, choices in _SHARED_MARKS:
        if mark in text:
            return next(
                (money.currency for money in _moneys(bands) if money.currency in choices), None
            )
    return None


def _moneys(bands: tuple[BandRow, ...]) -> Iterator[MoneyRange]:
    for row in bands:
        for component in Component:
            cell = row.cell(component)
            if cell is not None and cell.money is not None:
                yield cell.money


def name_components(text: str, found: list[FoundFigure]) -> None:
    """Give each its component, and drop those that are no pay: raises, prices, budgets.

    `text` is the sentence in lower case.
    """
    followings = [*(entry.start for entry in found[1:]), len(text)]
    for index, (entry, following) in enumerate(zip(found, followings, strict=True)):
        previous = _end_of_label(found[:index])
        label = find_label(text, entry, previous, following)
        entry.component, entry.label_end = label.component, label.end
        earlier = found[index - 1] if index else None
        part = part_of(entry, text, label, earlier, previous)
        if any(rule.holds(part) for rule in part_rules.NO_PAY):
            entry.dropped = True
        for rule in part_rules.NAMES:
            if entry.component is None or rule.anyway:
                entry.component = rule.tells(part) or entry.component
    for after, entry in pairwise(reversed(found)):
        _share_label(text, entry, after)
    for first, second in pairwise(found):
        _drop_conversion(text, first, second)
    for four in zip(found, found[1:], found[2:], found[3:], strict=False):
        _repeat_pair(text, *four)
    for index, entry in enumerate(found):
        _sum(entry, found[:index])


def _end_of_label(before: list[FoundFigure]) -> int:
    """Where the figure before ends with its label, which is not there for the next one."""
    kept = (one for one in reversed(before) if one.percent is None or not one.dropped)
    last = next(kept, None)
    return max(last.end, last.label_end) if last is not None else 0


def _sum(entry: FoundFigure, before: list[FoundFigure]) -> None:
    """ "($740K+)" after $340K base and $400K bonus is their sum."""
    if entry.component is not None or entry.amount is None:
        return
    sums = accumulate(_in_currency(reversed(before), entry.amount.currency))
    next(sums, None)  # the last alone is no sum
    if entry.amount.low in sums:
        entry.component = Component.TOTAL


def _in_currency(found: Iterable[FoundFigure], currency: str) -> Iterator[int]:
    """The figures up to one in another currency, or of none."""
    for one in found:
        if one.amount is None or one.amount.currency != currency:
            return
        yield one.amount.low


def _share_label(text: str, entry: FoundFigure, after: FoundFigure) -> None:
    """A figure without a label beside one that has it: "€155,000 / €160,000 RSU"."""
    if entry.component is not None or entry.amount is None:
        return
    if after.amount is None or after.component is None:
        return
    gap = text[entry.end : after.start]
    if gap.strip() not in {"/", "+", "–", "-", "|"}:
        return
    if after.amount.currency != entry.amount.currency:
        entry.component = after.component
    elif after.component in {Component.EQUITY, Component.BONUS}:
        entry.component = Component.BASE


def _repeat_pair(
    text: str, one: FoundFigure, two: FoundFigure, first: FoundFigure, second: FoundFigure
) -> None:
    """ "€105K base / €90K options (Paris) or S$138K / S$115K (Oslo)": base and options again."""
    if (
        first.component is None
        and second.component is None
        and first.amount is not None
        and second.amount is not None
        and first.amount.currency == second.amount.currency
        and one.component not in {None, two.component}
        and text[first.end : second.start].strip() == "/"
        and text[max(one.end, one.label_end) : two.start].strip() in {"/", "+"}
    ):
        first.component, second.component = one.component, two.component


def _drop_conversion(text: str, first: FoundFigure, second: FoundFigure) -> None:
    """ "£285K / $375K" and "AED 485,000 base ($132,000)" say one figure in two currencies."""
    one, two = first.amount, second.amount
    if (
        one is None
        or two is None
        or one.currency == two.currency
        or "USD" not in {one.currency, two.currency}
    ):
        return
    gap = text[max(first.label_end, first.end) : second.start]
    if gap.strip() not in {"/", "(", "(~", "(≈", "/ ~", "or"} or (
        second.component is not None and second.component is not first.component
    ):
        return
    rate = PER_DOLLAR.get(one.currency if two.currency == "USD" else two.currency)
    if rate is None:
        return
    local, dollars = (one.low, two.low) if two.currency == "USD" else (two.low, one.low)
    if 80 * local <= rate * dollars <= 125 * local:
        second.dropped = True
        second.converts = True
