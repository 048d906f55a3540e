"""After the company answered: what moved, which rung that is, and what to propose next.

The value of a package is ΔV = Δbase + Δbonus + m × Δequity ÷ years + Δsign-on ÷ H a year, with
H = 4, or 1 where cash in the first year matters. Nothing ever exceeds a previous ask.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from negotiation.analysis.formula import down_to_figures, term, to_figures
from negotiation.analysis.results import Ask, Package, Round2
from negotiation.model.assumptions import (
    ACCEPTABLE_SHARE,
    FALLBACK_SHARE,
    LADDER_FIGURES,
    MOST_ASKS,
    PACKAGE_TOLERANCE,
    SIGN_ON_YEARS,
    SPOKEN_FIGURES,
    TARGET_SHARE,
)
from negotiation.model.case import CompanyPosition, Priority
from negotiation.model.figures import Computed, Figure, FromCandidate
from negotiation.model.guide import Component

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
    `least`: the candidate's own walk-away, for base.
    """

    component: Component
    before: Figure
    now: Figure
    asked: Figure | None
    worth: Decimal
    ask: Ask
    final: bool = False
    least: Decimal = Decimal()

    @property
    def short(self) -> bool:
        """Whether what is offered now is under the candidate's own walk-away."""
        return self.now.value < self.least

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
    advice = _advice(rung, rest, position, moved, base_final=base_final)
    packages: tuple[Package, ...] = ()
    counted = within if base_final else asked
    total, got = _value(counted, upto_ask=True), _value(counted, upto_ask=False)
    if base_final and extra is not None:
        total += _room(extra)
    if advice == "either_or" and total > got:
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

    No step down where nothing moved: nothing was given in return. A component that the company
    calls final, or that has reached its rung, is held. Of two packages, each part is asked for as
    they have it. Where one component is advised, only the first stays open: base, if it is still
    under the walk-away.
    """
    if round2.advice in ("accept", "decide"):
        return tuple(_held(item, _REACHED if _reached(item) else _DONE) for item in moved)
    base_final = any(item.final and item.component is Component.BASE for item in moved)
    stand_in = extra if base_final or round2.advice == "change_ground" else None
    asks = [
        _next(item, trade=not base_final and round2.advice != "change_ground")
        for item in moved
        if stand_in is None or item.component is not stand_in.component
    ]
    if stand_in is not None:
        asks.append(_next(stand_in, trade=False))
    if len(round2.packages) == 2:
        asks = [_as_packed(ask, round2.packages) for ask in asks]
    live = [ask for ask in asks if not ask.hold]
    if len(round2.packages) < 2:
        live = live[:MOST_ASKS]
    if round2.advice == "one_component":
        needed = {item.component for item in moved if item.short}
        live = sorted(live, key=lambda ask: ask.component not in needed)[:1]
    held = [ask for ask in asks if ask.hold]
    return tuple(replace(ask, rank=rank) for rank, ask in enumerate([*live, *held], 1))


def _as_packed(ask: Ask, packages: tuple[Package, ...]) -> Ask:
    """The ask as the packages have it; held where neither holds its component."""
    amounts = [
        figure
        for package in packages
        for component, figure in package.amounts
        if component is ask.component
    ]
    if ask.hold or ask.offered is None:
        return ask
    if not amounts:
        now = ask.offered
        return replace(
            ask, opening=now, target=now, fallback=now, acceptable=now, hold=True, reason=_DONE
        )
    opening = max(amounts, key=lambda figure: figure.value)
    target, fallback, acceptable = (
        rung if rung.value < opening.value else opening
        for rung in (ask.target, ask.fallback, ask.acceptable)
    )
    return replace(
        ask,
        opening=opening,
        target=target,
        fallback=fallback,
        acceptable=acceptable,
        reason=_PACKED,
    )


_PACKED = "It is in one of two packages that are worth the same to you."
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
    *,
    base_final: bool,
) -> str:
    """`rung` is that of the whole answer, `rest` that of what the company has not closed.

    An offer under the walk-away is not accepted, and only base can mend it.
    """
    short = any(item.short for item in moved)
    if rung in ("opening", "target") and not short:
        return "accept"
    if position is not None and position.all_final:
        return "decide"
    if rest == "unmoved" or (base_final and rest == "below"):
        return "change_ground"
    if rest == "below" or (short and not base_final):
        return "one_component"
    return "either_or"


def _next(item: Moved, *, trade: bool) -> Ask:
    """The ask for one component now; with `trade`, one rung below the previous ask."""
    if item.final:
        return _held(item, _FINAL)
    if item.asked is None:
        return _held(item, _DONE)
    if _reached(item):
        return _held(item, _REACHED)
    first = item.before.value
    rungs = [_on_ladder(item, share) for share in (TARGET_SHARE, FALLBACK_SHARE, ACCEPTABLE_SHARE)]
    opening = item.asked
    if trade and first < item.asked.value:
        step = _on_ladder(item, TARGET_SHARE, SPOKEN_FIGURES)
        opening = step if step.value >= item.least else item.asked
    if opening.value <= item.now.value:
        return _held(item, _REACHED)
    if opening is not item.asked:
        rungs[0] = rungs[1]
    target, fallback, acceptable = (_between(rung, item, opening) for rung in rungs)
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


def _reason(opening: Figure, item: Moved) -> str:
    if opening is item.asked:
        return "It is what you asked for before."
    return "It is one step below what you asked for before, in return for their move."


def _between(rung: Figure, item: Moved, opening: Figure) -> Figure:
    """A rung that is no lower than the walk-away and no higher than the opening."""
    if max(rung.value, item.least) >= opening.value:
        return opening
    if rung.value < item.least:
        return Figure(item.least, rung.unit, FromCandidate("walk_away"))
    return rung


def _on_ladder(item: Moved, share: Decimal, figures: int = LADDER_FIGURES) -> Figure:
    """A rung of the first round's ladder, no lower than what is offered now."""
    before = item.before.value
    asked = item.asked.value if item.asked is not None else item.now.value
    value = min(max(to_figures(before + share * (asked - before), figures),
                    item.now.value), max(asked, item.now.value))  # fmt: skip
    places = "three" if figures == SPOKEN_FIGURES else "four"
    text = f"{term(before)} + {term(share)} × ({term(asked)} − {term(before)})"
    text += f", to {places} figures"
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
        bolster=None,
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
    for figures in (SPOKEN_FIGURES, LADDER_FIGURES):
        packages = [found for order in orders if (found := _fill(order, value, figures))]
        if len(packages) == 2 and _alike(*packages) and packages[0].amounts != packages[1].amounts:
            return tuple(packages)
    return tuple(packages[:1])


def _alike(one: Package, two: Package) -> bool:
    """Whether both are worth the same, give or take."""
    gains = (one.yearly_gain.value, two.yearly_gain.value)
    return max(gains) - min(gains) <= PACKAGE_TOLERANCE * max(gains)


def _room(item: Moved) -> Decimal:
    """How much a year there is up to the previous ask."""
    if item.asked is None:
        return Decimal()
    return max(Decimal(), item.worth * (item.asked.value - item.now.value))


def _fill(order: tuple[Moved, ...], value: Decimal, figures: int) -> Package | None:
    """Raise the components in order until `value` a year is all but reached."""
    left, gain = value, Decimal()
    amounts: list[tuple[Component, Figure]] = []
    terms: list[str] = []
    for item in order:
        if left <= PACKAGE_TOLERANCE * value or item.asked is None or item.worth == 0:
            continue
        raised = item.now.value + min(left, _room(item)) / item.worth
        cap = item.asked.value
        amount = to_figures(raised, figures)
        if amount > cap:
            amount = max(down_to_figures(cap, figures), item.now.value)
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
