"""What to ask for after the company's answer.

Nothing ever exceeds a previous ask but what the candidate said themselves that they would sign at.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.moved import Moved
from negotiation.analysis.opening import held, rung
from negotiation.analysis.ranking import numbered
from negotiation.analysis.results import Ask, Cause, Package, Round2
from negotiation.analysis.spoken import grids, say_down
from negotiation.model.assumptions import (
    ACCEPTABLE_SHARE,
    FALLBACK_SHARE,
    MOST_ASKS,
    TARGET_SHARE,
)
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import Component
from negotiation.model.record import replace

_PACKED = "It is in one of the packages that are worth the same to you."
_REACHED = "The new offer reaches it."
_DONE = "Nothing more is asked for here."
_FINAL = "The company calls it final."
_WAS = "It is what their earlier offer said, before it came down."
_CREDITED = "It is less than you asked for before by what another part came to beyond that."
_BASE_GAP = "It makes up for the base that was asked for and not given, once."


def next_asks(moved: tuple[Moved, ...], round2: Round2, extra: Moved | None) -> tuple[Ask, ...]:
    """What to ask for now: one rung down from the previous ask, and never above it.

    No step down where nothing moved: nothing was given in return. Where base is settled,
    everything else stays as it was asked for; what fell is asked for as it was in writing. A
    component that the company calls final, or that has reached its rung, is held. Of packages,
    each part is asked for as they have it.
    """
    if round2.advice in ("accept", "decide"):
        return numbered(_held(item, _REACHED if item.reached else _DONE) for item in moved)
    if round2.advice == "restore":
        return numbered(map(_restored, moved))
    trade = round2.advice not in ("rest", "change_ground")
    stand_in = _stand_in(moved, round2, extra)
    asks = [
        _next(item, trade=trade)
        for item in moved
        if stand_in is None or item.component is not stand_in.component
    ]
    if round2.advice == "rest" and (credit := _beyond(moved)):  # a trade comes down anyhow
        asks = _credited(asks, moved, credit)
    if stand_in is not None and not stand_in.final:
        asks.append(_next(stand_in, trade=False))
    if round2.packages:
        asks = [_as_packed(ask, round2.packages) for ask in asks]
    live = [ask for ask in asks if not ask.hold][:MOST_ASKS]
    if round2.advice == "one_component":
        needed = {item.component for item in moved if item.short}
        live = sorted(live, key=lambda ask: ask.component not in needed)[:1]
    return numbered([*live, *(ask for ask in asks if ask.hold)])


def _beyond(moved: tuple[Moved, ...]) -> Decimal:
    """What parts came to beyond what was asked for them, by the year."""
    over = (
        item.worth * (item.now.value - item.asked.value)
        for item in moved
        if item.asked is not None and item.now.value > item.asked.value
    )
    return sum(over, Decimal())


def _credited(asks: list[Ask], moved: tuple[Moved, ...], credit: Decimal) -> list[Ask]:
    """The asks, the first open one less by what came back elsewhere: that counts as given."""
    items = {item.component: item for item in moved}
    first = next((ask for ask in asks if not ask.hold and ask.component in items), None)
    if first is None or not items[first.component].worth:
        return asks
    item = items[first.component]
    steps = grids(first.component, first.opening.unit, first.spoken_period, first.opening.value)
    least = _on_ladder(item, FALLBACK_SHARE).value  # no further down than any step of the ladder
    value = say_down(first.opening.value - credit / item.worth, steps, above=least) or least
    if not max(item.least, item.now.value) < value < first.opening.value:
        return asks
    text = f"{term(first.opening.value)} − {term(credit)} ÷ {term(item.worth)}"
    opening = Figure(value, first.opening.unit, Computed(text))
    lower = (min(each, opening, key=_value) for each in (first.target, first.fallback))
    target, fallback = lower
    changed = replace(
        first,
        opening=opening,
        target=target,
        fallback=fallback,
        acceptable=min(first.acceptable, fallback, key=_value),
        reason=_CREDITED,
    )
    return [changed if ask is first else ask for ask in asks]


def _value(figure: Figure) -> Decimal:
    return figure.value


def _stand_in(moved: tuple[Moved, ...], round2: Round2, extra: Moved | None) -> Moved | None:
    """A sign-on in place of base: where nothing moved, or base is closed and no ask is open.

    Beside asks that are still open it would be a new one, to who has just said what is final.
    """
    if round2.advice == "change_ground":
        return extra
    opened = any(item.asked is not None and not item.final and not item.reached for item in moved)
    return extra if round2.advice == "rest" and not opened else None


def _as_packed(ask: Ask, packages: tuple[Package, ...]) -> Ask:
    """The ask as the packages have it; held where none of them holds its component."""
    amounts = [
        figure
        for package in packages
        for component, figure in package.amounts
        if component is ask.component
    ]
    if ask.hold or ask.offered is None:
        return ask
    if not amounts:
        return _flat(ask, ask.offered, _DONE)
    opening = max(amounts, key=lambda figure: figure.value)
    target, fallback, acceptable = (
        step if step.value < opening.value else opening
        for step in (ask.target, ask.fallback, ask.acceptable)
    )
    return replace(
        ask,
        opening=opening,
        target=target,
        fallback=fallback,
        acceptable=acceptable,
        reason=_PACKED,
    )


def _next(item: Moved, *, trade: bool) -> Ask:
    """The ask for one component now; with `trade`, one rung below the previous ask."""
    if item.final:
        return _held(item, _FINAL)
    if item.asked is None:
        return _held(item, _DONE)
    if item.reached:
        return _held(item, _REACHED)
    opening = item.asked
    if trade and item.before.value < item.asked.value:
        step = _on_ladder(item, TARGET_SHARE)
        opening = step if step.value >= item.least else item.asked
    if opening.value <= item.now.value:
        return _held(item, _REACHED)
    shares = (TARGET_SHARE, FALLBACK_SHARE, ACCEPTABLE_SHARE)
    if opening is not item.asked:
        shares = (FALLBACK_SHARE, FALLBACK_SHARE, ACCEPTABLE_SHARE)
    target, fallback, acceptable = (
        _between(_on_ladder(item, share), item, opening) for share in shares
    )
    return replace(
        item.ask,
        offered=item.now,
        opening=opening,
        target=target,
        fallback=fallback,
        acceptable=acceptable,
        hold=False,
        reason=item.ask.reason if item.component is Component.SIGN_ON else _reason(opening, item),
        capped=False,
        stretch=None,
        range_top=None,
        bolster=None,
    )


def _restored(item: Moved) -> Ask:
    """What fell, as it stood in writing; what else was asked for waits until that is settled."""
    if not item.fell or item.final:
        return _held(item, _DONE)
    return replace(
        _flat(item.ask, item.before, _WAS), offered=item.now, hold=False, cause=Cause.RESTORED
    )


def _reason(opening: Figure, item: Moved) -> str:
    if opening is item.asked:
        return "It is what you asked for before."
    return "It is one step below what you asked for before, in return for their move."


def _between(step: Figure, item: Moved, opening: Figure) -> Figure:
    """A rung that is no lower than the walk-away and no higher than the opening."""
    if max(step.value, item.least) >= opening.value:
        return opening
    if step.value < item.least:
        return Figure(item.least, step.unit, FromCandidate("walk_away"))
    return step


def _on_ladder(item: Moved, share: Decimal) -> Figure:
    """A rung of the first round's ladder, no lower than what is offered now."""
    asked = item.asked if item.asked is not None else item.now
    steps = grids(item.component, asked.unit, item.ask.spoken_period, asked.value)
    step = rung(item.before.value, asked, share, steps)
    return item.now if step.value <= item.now.value else step


def _held(item: Moved, reason: str) -> Ask:
    return _flat(item.ask, item.now, reason)


def _flat(ask: Ask, now: Figure, reason: str) -> Ask:
    return replace(
        held(ask.component, now, reason, ask.spoken_period),
        kind=ask.kind,
        scaled=ask.scaled,
        cause=ask.cause,
    )


def base_gap(base: Moved, now: Figure, worth: Decimal) -> Moved:
    """A sign-on that stands in for one year of the base that was not given."""
    asked = base.asked if base.asked is not None else base.now
    months = base.ask.times_a_year
    gap = (asked.value - base.now.value) * months
    text = f"{term(asked.value)} − {term(base.now.value)}"
    text = f"({text}) × {months}" if months > 1 else text
    # In thousands: it is said to be about a year's difference.
    steps = grids(Component.SIGN_ON, now.unit, "", now.value + gap)[1:]
    amount = say_down(now.value + gap, steps, above=now.value) or now.value + gap
    wanted = Figure(amount, now.unit, Computed(f"base not given: {text}"))
    ask = Ask(
        Component.SIGN_ON, None, now, wanted, wanted, wanted, wanted, False, 0, _BASE_GAP, "",
        cause=Cause.BASE_GAP,
    )  # fmt: skip
    return Moved(Component.SIGN_ON, now, now, wanted, worth, ask)
