"""After the company answered: what moved, which rung that is, and what to propose next.

The value of a package is ΔV = Δbase + Δbonus + m × Δequity ÷ years + Δsign-on ÷ H a year, with
H = 4, or 1 where cash in the first year matters. Nothing ever exceeds a previous ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.case import CompanyPosition, Priority
from negotiation.facts import Component
from negotiation.formula import down_to_figures, term, to_figures
from negotiation.numbers import Ask, Package, Round2
from negotiation.policy import (
    ACCEPTABLE_SHARE,
    FALLBACK_SHARE,
    LADDER_FIGURES,
    PACKAGE_TOLERANCE,
    SIGN_ON_YEARS,
    TARGET_SHARE,
)
from negotiation.provenance import Computed, Figure

_RUNGS = (
    (Decimal(1), "opening"),
    (TARGET_SHARE, "target"),
    (FALLBACK_SHARE, "fallback"),
    (ACCEPTABLE_SHARE, "acceptable"),
)
_NAMES = {
    Component.BASE: "base",
    Component.EQUITY: "equity",
    Component.BONUS: "bonus",
    Component.SIGN_ON: "sign-on",
    Component.TOTAL: "total",
}


@dataclass(frozen=True, slots=True)
class Moved:
    """One component: offered before, offered now, and asked for in between.

    All in the unit of the offer. `asked` is None where nothing was asked for it. `worth`: what
    one unit of it is worth a year. `ask` is the first round's ask, for its kind and wording.
    """

    component: Component
    before: Figure
    now: Figure
    asked: Figure | None
    worth: Decimal
    ask: Ask
    final: bool = False

    @property
    def share(self) -> Decimal | None:
        """How much of the gap between offer and ask the company gave."""
        if self.asked is None or self.asked.value <= self.before.value:
            return None
        return (self.now.value - self.before.value) / (self.asked.value - self.before.value)


def sign_on_worth(priority: Priority | None) -> Decimal:
    """A year's share of a sign-on."""
    first_year = priority in (Priority.SIGN_ON, Priority.LIQUID_CASH)
    return Decimal(1) if first_year else Decimal(1) / SIGN_ON_YEARS


def judge(
    moved: tuple[Moved, ...],
    position: CompanyPosition | None,
    walk_away: Figure | None,
    extra: Moved | None,
) -> Round2:
    """The rung, the advice and the packages.

    `moved` is ordered by rank. `extra` is a sign-on that was not asked for before, to put in
    the place of what base lacks.
    """
    asked = tuple(item for item in moved if item.share is not None)
    rose = any(item.now.value > item.before.value for item in moved)
    rung = _rung(_given(asked), rose)
    # What is final is out of reach: the rest, and what may stand in for it, decide the next step.
    within = tuple(item for item in asked if not item.final)
    base_final = any(item.final and item.component is Component.BASE for item in asked)
    if base_final:
        rest = _rung(_given(within), any(item.now.value > item.before.value for item in within))
    else:
        rest = rung
    advice = _advice(rung, rest, position, moved, walk_away, base_final=base_final)
    packages: tuple[Package, ...] = ()
    counted = within if base_final else asked
    total, got = _value(counted, upto_ask=True), _value(counted, upto_ask=False)
    if base_final and extra is not None:
        total += _room(extra)
    if advice in ("either_or", "change_ground") and total > got:
        need = max(TARGET_SHARE * total - got, (total - got) / 4)
        packages = _packages(asked, extra, need)
    return Round2(
        moved=tuple((item.component, item.before, item.now) for item in moved),
        rung=rung,
        advice=advice,
        packages=packages,
        rungs=tuple(
            (item.component, _rung(item.share, item.now.value > item.before.value))
            for item in asked
        ),
    )


def next_asks(moved: tuple[Moved, ...], round2: Round2, extra: Moved | None) -> tuple[Ask, ...]:
    """What to ask for now: one rung down from the previous ask, and never above it.

    A component that the company calls final, or that has reached its rung, is held. Where one
    component is advised, only the first stays open.
    """
    if round2.advice in ("accept", "decide"):
        return tuple(_held(item, _REACHED if _reached(item) else _DONE) for item in moved)
    base_final = any(item.final and item.component is Component.BASE for item in moved)
    stand_in = extra if base_final or round2.advice == "change_ground" else None
    asks = [
        _next(item, trade=not base_final)
        for item in moved
        if stand_in is None or item.component is not stand_in.component
    ]
    if stand_in is not None:
        asks.append(_next(stand_in, trade=False))
    live = [ask for ask in asks if not ask.hold]
    if round2.advice == "one_component":
        live = live[:1]
    held = [ask for ask in asks if ask.hold]
    return tuple(replace(ask, rank=rank) for rank, ask in enumerate([*live, *held], 1))


_REACHED = "The new offer reaches it."
_DONE = "Nothing more is asked for here."
_FINAL = "The company calls it final."


def _given(items: tuple[Moved, ...]) -> Decimal | None:
    """How much of the value that was asked for the company gave."""
    total = _value(items, upto_ask=True)
    return _value(items, upto_ask=False) / total if total > 0 else None


def _value(items: Iterable[Moved], *, upto_ask: bool) -> Decimal:
    total = Decimal()
    for item in items:
        upto = item.asked if upto_ask else item.now
        if upto is not None:
            total += item.worth * (upto.value - item.before.value)
    return total


def _rung(share: Decimal | None, rose: bool) -> str:
    if share is None:
        return "below" if rose else "unmoved"
    for least, name in _RUNGS:
        if share >= least:
            return name
    return "below" if share > 0 else "unmoved"


def _advice(
    rung: str,
    rest: str,
    position: CompanyPosition | None,
    moved: tuple[Moved, ...],
    walk_away: Figure | None,
    *,
    base_final: bool,
) -> str:
    """`rung` is that of the whole answer, `rest` that of what the company has not closed."""
    base = next((item.now for item in moved if item.component is Component.BASE), None)
    short = walk_away is not None and base is not None and base.value < walk_away.value
    if rung in ("opening", "target") and not short:
        return "accept"
    if position is not None and position.all_final:
        return "decide"
    if rest == "unmoved" or (base_final and rest == "below"):
        return "change_ground"
    return "one_component" if rest == "below" else "either_or"


def _next(item: Moved, *, trade: bool) -> Ask:
    """The ask for one component now; with `trade`, one rung below the previous ask."""
    if item.final:
        return _held(item, _FINAL)
    if item.asked is None or _reached(item):
        return _held(item, _REACHED)
    first = item.before.value
    rungs = [_on_ladder(item, share) for share in (TARGET_SHARE, FALLBACK_SHARE, ACCEPTABLE_SHARE)]
    opening = rungs[0] if trade and first < item.asked.value else item.asked
    if opening.value <= item.now.value:
        return _held(item, _REACHED)
    target, fallback, acceptable = (
        (rungs[1], rungs[1], rungs[2]) if opening is not item.asked else tuple(rungs)
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
    )


def _reason(opening: Figure, item: Moved) -> str:
    if opening is item.asked:
        return "It is what you asked for before."
    return "It is one step below what you asked for before, in return for their move."


def _on_ladder(item: Moved, share: Decimal) -> Figure:
    """A rung of the first round's ladder, no lower than what is offered now."""
    before = item.before.value
    asked = item.asked.value if item.asked is not None else item.now.value
    value = min(max(to_figures(before + share * (asked - before), LADDER_FIGURES),
                    item.now.value), max(asked, item.now.value))  # fmt: skip
    text = f"{term(before)} + {term(share)} × ({term(asked)} − {term(before)}), to four figures"
    if value == item.now.value:
        return item.now
    return Figure(value, item.now.unit, Computed(text))


def _reached(item: Moved) -> bool:
    return item.asked is not None and item.now.value >= item.asked.value


def _held(item: Moved, reason: str) -> Ask:
    now = item.now
    return replace(
        item.ask,
        offered=now,
        opening=now,
        target=now,
        fallback=now,
        acceptable=now,
        hold=True,
        reason=reason,
        stretch=None,
        range_top=None,
    )


def _packages(asked: tuple[Moved, ...], extra: Moved | None, need: Decimal) -> tuple[Package, ...]:
    """Two packages of equal yearly value, each led by another component; one where that fails."""
    open_items = [item for item in asked if not item.final and _room(item) > 0]
    if extra is not None and _room(extra) > 0:
        open_items.append(extra)
    if not open_items:
        return ()
    first, rest = open_items[0], open_items[1:]
    apart = min(need, _room(first), sum(map(_room, rest), Decimal()))
    orders: tuple[tuple[Moved, ...], ...] = ((first,), tuple(rest))
    value = apart
    if not rest or apart < need / 2:
        value = min(need, sum(map(_room, open_items), Decimal()))
        orders = (tuple(open_items), tuple(reversed(open_items)))
    packages = [package for order in orders if (package := _fill(order, value)) is not None]
    if len(packages) == 2:
        one, two = packages
        gains = (one.yearly_gain.value, two.yearly_gain.value)
        same = [figure.value for _, figure in one.amounts] == [f.value for _, f in two.amounts]
        if (one.name == two.name and same) or max(gains) - min(gains) > PACKAGE_TOLERANCE * max(
            gains
        ):
            return (one,)
    return tuple(packages)


def _room(item: Moved) -> Decimal:
    """How much a year there is up to the previous ask."""
    if item.asked is None:
        return Decimal()
    return max(Decimal(), item.worth * (item.asked.value - item.now.value))


def _fill(order: tuple[Moved, ...], value: Decimal) -> Package | None:
    """Raise the components in order until `value` a year is reached."""
    left, gain = value, Decimal()
    amounts: list[tuple[Component, Figure]] = []
    terms: list[str] = []
    for item in order:
        if left <= 0 or item.asked is None or item.worth == 0:
            continue
        raised = item.now.value + min(left, _room(item)) / item.worth
        cap = item.asked.value
        amount = to_figures(raised, LADDER_FIGURES)
        if amount > cap:
            amount = max(down_to_figures(cap, LADDER_FIGURES), item.now.value)
        step = amount - item.now.value
        if step <= 0:
            continue
        text = f"{term(item.now.value)} + {term(step)}"
        amounts.append((item.component, Figure(amount, item.now.unit, Computed(text))))
        gain += step * item.worth
        left -= step * item.worth
        terms.append(f"{term(step)} × {term(item.worth)}")
    if not amounts:
        return None
    name = " and ".join(_NAMES[component] for component, _ in amounts)
    unit = order[0].now.unit
    return Package(name, tuple(amounts), Figure(gain, unit, Computed(" + ".join(terms))))
