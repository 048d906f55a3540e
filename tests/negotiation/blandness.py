"""How much of a letter could go to any company: words in sentences that many letters share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from decimal import Decimal

from negotiation.model.case import Case, Fact, Priority
from negotiation.model.guide import BandRow, Component, EquityKind, Guide
from negotiation.model.offer import Equity, Offer, Stated

THIRD = Decimal(1) / 3
_END = re.compile(r"(?<=[.!?:])\s+|\n+")
_FIGURE = re.compile(r"(?:[A-Z]{3} |[A-Z]{0,2}[$£€₹₪¥])?\d[\d,.]*(?:%| a month)?")


def sentences(text: str) -> list[str]:
    """The sentences and lines of a text."""
    return [found for part in _END.split(text) if (found := part.strip())]


def masked(text: str, names: Iterable[str]) -> str:
    """The text without its figures and the names it was given: what is left is the template."""
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, "…")
    return _FIGURE.sub("#", text)


def shared_share(texts: Sequence[str], by: Decimal = Decimal("0.5")) -> Decimal:
    """The share of all words that stand in sentences found in at least `by` of the texts."""
    found = [sentences(text) for text in texts]
    spread = Counter(each for lines in found for each in set(lines))
    common = {each for each, count in spread.items() if count >= by * len(texts)}
    words = [(len(each.split()), each in common) for lines in found for each in lines]
    total = sum(count for count, _ in words)
    return Decimal(sum(count for count, is_common in words if is_common)) / total


def recurring_share(texts: Sequence[str], by: Decimal = THIRD, least: int = 4) -> Decimal:
    """The share of all words in sentences that more than `by` of the texts have.

    A sentence of fewer than `least` words, as "Which one?", is anybody's.
    """
    found = [sentences(text) for text in texts]
    spread = Counter(each for lines in found for each in set(lines))
    most = max(Decimal(1), by * len(texts))  # what one says is nobody else's
    words = [(len(each.split()), spread[each] > most) for lines in found for each in lines]
    again = sum(count for count, recurs in words if recurs and count >= least)
    return Decimal(again) / sum(count for count, _ in words)


def usual_rows(guides: Iterable[Guide], most: int) -> list[tuple[Guide, BandRow]]:
    """One guide of each company with a row that prices base and equity, the first so many."""
    chosen: dict[str, tuple[Guide, BandRow]] = {}
    for guide in guides:
        row = next(
            (
                row
                for row in guide.bands
                if row.base is not None
                and row.base.money is not None
                and row.equity is not None
                and row.equity.money is not None
                and row.level is None
            ),
            None,
        )
        if row is not None:
            chosen.setdefault(guide.company_key, (guide, row))
        if len(chosen) == most:
            break
    return list(chosen.values())


def same_offer(guide: Guide, row: BandRow, facts: tuple[Fact, ...]) -> Case:
    """The same offer everywhere: a third up the range in base, a quarter up in equity."""

    def share(component: Component, percent: int) -> Stated:
        cell = row.cell(component)
        assert cell is not None
        assert cell.money is not None
        amount = cell.money.low + (cell.money.high - cell.money.low) * percent // 100
        return Stated(amount // 1000 * 1000 or amount, cell.money.currency)

    kind = row.equity.kind if row.equity is not None else None
    years = 1 if kind is EquityKind.PROFIT_SHARE else None
    offer = Offer(
        base=share(Component.BASE, 33), equity=Equity(share(Component.EQUITY, 25), years, kind)
    )
    return Case(
        guide.company_key, guide.role_key, row.region, offer=offer, facts=facts,
        priority=Priority.BASE,
    )  # fmt: skip
