"""The component of a figure that nothing names: from what was asked before, or a band it fits."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from itertools import takewhile

from guides.advice.found_figure import FoundFigure
from guides.text.amounts import Amount
from negotiation.model.guide import BandRow, Component, FigureRole, PayCell, PayFigure
from negotiation.model.money import Period

_ANSWERS = frozenset({FigureRole.ACCEPT, FigureRole.COUNTER, FigureRole.FLOOR})
# An answer is below what was asked, but seldom half of it.
_LEAST, _LIKELY, _MOST = Decimal("0.5"), Decimal("0.65"), Decimal("1.02")
# Characters between a figure and the next that only repeats it: "£115,000 (€120,000 / …".
_REPEATED = 12

_PARTS = frozenset({"and", "/", "+", ",", "plus"})
_Asked = dict[Component, list[tuple[str, int]]]  # currency and highest figure


@dataclass(slots=True)
class Earlier:
    """What the sentences before have named."""

    last: Component | None = None
    lead: Component | None = None  # of the first figure: what the text negotiates in
    seen: list[PayFigure] = field(default_factory=list)

    def asked(self, found: list[FoundFigure]) -> _Asked:
        """The asks so far: of the sentences before and, in `found`, of this one."""
        asked: _Asked = {}
        for figure in self.seen:
            if figure.role is FigureRole.ASK:
                asked.setdefault(figure.component, []).append((figure.currency, figure.high))
        for entry in found:
            if entry.component is not None and entry.amount is not None and _is_ask(entry):
                sums = asked.setdefault(entry.component, [])
                sums.append((entry.amount.currency, entry.amount.high))
        return asked

    def countered(self, amount: Amount) -> Component | None:
        """What the company's answer just named and `amount` betters: "push to $118K"."""
        answers = list(takewhile(lambda one: one.role is FigureRole.COUNTER, reversed(self.seen)))
        if len(answers) != 1 or answers[0].percent is not None:
            return None
        answer = answers[0]
        asked = [
            high
            for currency, high in self.asked([]).get(answer.component, ())
            if currency == answer.currency
        ]
        betters = amount.currency == answer.currency and amount.low > answer.low
        return answer.component if betters and asked and amount.low <= max(asked) * _MOST else None


def settle(
    text: str, found: list[FoundFigure], earlier: Earlier, bands: tuple[BandRow, ...]
) -> None:
    """Give each figure of a sentence that has a role but no component the likeliest one."""
    last: Component | None = None
    guessed = False  # whether `last` was itself not named
    before: FoundFigure | None = None
    for index, entry in enumerate(found):
        amount = entry.amount
        if entry.component is not None:
            guessed = False
        elif amount is not None and entry.role is not None and (last is None or entry.led):
            asked = earlier.asked(found[:index]) if entry.role in _ANSWERS else {}
            if guessed and before is not None and last is not None:
                # "$206K and $305K" are two parts of pay.
                gap = text[max(before.end, before.label_end) : entry.start].strip()
                if gap in _PARTS:
                    asked = _others(asked, last, amount)
            answer = _answer(amount, asked, earlier.lead)
            several = len({part.component for part in found[:index] if _is_ask(part)}) > 1
            fresh = several and before is not None and before.role is FigureRole.ASK
            if last is None and index and _goes_on(found[index - 1], amount):
                entry.component = found[index - 1].component
            elif last is None:
                entry.component = answer or _fitting(entry, amount, earlier, bands)
            elif answer is not None and (guessed or fresh or _exceeds(amount, last, asked)):
                entry.component = answer
            else:
                entry.component = _following(last, guessed, before, entry, amount, bands)
            guessed = True
        if entry.component is not None and entry.role is not None and not entry.dropped:
            last, before = entry.component, entry
            earlier.lead = earlier.lead or last
    earlier.last = last or earlier.last


def _answer(amount: Amount, asked: _Asked, lead: Component | None) -> Component | None:
    """Which of what was asked a bare figure answers: the salary, what leads, or the nearest."""
    near = {component: _share(amount, asked, component) for component in asked}
    for likely in (Component.BASE, lead):
        if likely is not None and near.get(likely, Decimal(0)) >= _LIKELY:
            return likely
    best = max(near, key=lambda component: near[component], default=None)
    return best if best is not None and near[best] >= _LEAST else None


def _others(asked: _Asked, last: Component, amount: Amount) -> _Asked:
    """What the next figure of a list may answer: if it can, what was asked after `last`."""
    order = list(asked)
    for component in order[order.index(last) + 1 :] if last in asked else ():
        if _share(amount, asked, component) >= _LEAST:
            return {component: asked[component]}
    return {component: sums for component, sums in asked.items() if component is not last}


def _share(amount: Amount, asked: _Asked, component: Component) -> Decimal:
    """How much of an ask an answer gives, at most all of it; 0 where it gives more."""
    shares = [
        Decimal(amount.low) / high
        for currency, high in asked[component]
        if currency == amount.currency
    ]
    return max((share for share in shares if share <= _MOST), default=Decimal(0))


def _is_ask(entry: FoundFigure) -> bool:
    return entry.role is FigureRole.ASK and not entry.dropped and entry.amount is not None


def _goes_on(before: FoundFigure, amount: Amount) -> bool:
    """ "The sign-on is usually $15K; ask for $30K": more of what was only spoken of."""
    return (
        before.component in {Component.SIGN_ON, Component.BONUS, Component.EQUITY}
        and before.amount is not None
        and before.amount.currency == amount.currency
        and before.amount.low <= 2 * amount.low <= 6 * before.amount.low
    )


def _exceeds(amount: Amount, last: Component, asked: _Asked) -> bool:
    """Whether an answer is more than was asked of the component before: it is another one."""
    sums = [high for currency, high in asked.get(last, ()) if currency == amount.currency]
    return bool(sums) and amount.low > max(sums) * _MOST


def _following(
    last: Component,
    guessed: bool,
    before: FoundFigure | None,
    entry: FoundFigure,
    amount: Amount,
    bands: tuple[BandRow, ...],
) -> Component:
    """The component of a bare figure in a list: that of the one before, if it can be."""
    if guessed and last is Component.BASE and not _fits_any(bands, last, amount):
        return Component.EQUITY if _fits_any(bands, Component.EQUITY, amount) else last
    if last is not Component.EQUITY or before is None or before.amount is None:
        return last
    apart = (
        entry.start - max(before.end, before.label_end) > _REPEATED or entry.region != before.region
    )
    other = before.amount.currency != amount.currency and apart
    if (other or amount.per is Period.MONTH) and _fits_any(bands, Component.BASE, amount):
        return Component.BASE  # "£95,000 in options in York; in Oslo ask for kr 900,000"
    return last


def _fitting(
    entry: FoundFigure, amount: Amount, earlier: Earlier, bands: tuple[BandRow, ...]
) -> Component | None:
    fitting = [
        component
        for component in (Component.BASE, Component.TOTAL)
        if any(fits(row.cell(component) or row.total, amount) for row in bands)
    ]
    last = earlier.last if entry.role in {FigureRole.ACCEPT, FigureRole.COUNTER} else None
    if last is not None and not _exceeds(amount, last, earlier.asked([])):
        # An answer is about what was asked, unless only a salary can be that large.
        last_fits = _fits_any(bands, last, amount)
        return last if last_fits or Component.BASE not in fitting else Component.BASE
    countered = earlier.countered(amount) if entry.role is FigureRole.ASK else None
    if countered is not None:
        return countered
    for likely in (earlier.lead, earlier.last):
        if likely in fitting or (likely is Component.TOTAL and not fitting):
            return likely
    if fitting:
        return fitting[0]
    return Component.BASE if not bands or entry.role is FigureRole.FLOOR else None


def _fits_any(bands: tuple[BandRow, ...], component: Component, amount: Amount) -> bool:
    return any(fits(row.cell(component), amount) for row in bands)


def fits(cell: PayCell | None, amount: Amount) -> bool:
    """Whether a band holds an amount, give or take a tenth."""
    money = cell.money if cell is not None else None
    if money is None or money.currency != amount.currency:
        return False
    return money.low * 9 <= amount.low * 10 and amount.high * 10 <= money.high * 11
