"""Which asks are made now, in which order, and which of them wait."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from negotiation.analysis.aims import Aim
from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.results import Ask, Cause
from negotiation.model.assumptions import ASKED_ONLY_IF_NAMED, FLEXIBILITY, MOST_ASKS
from negotiation.model.case import Priority
from negotiation.model.guide import Component
from negotiation.model.record import replace

_WANTED: dict[Priority, tuple[Component, ...]] = {
    Priority.BASE: (Component.BASE, Component.TOTAL),
    Priority.EQUITY: (Component.EQUITY, Component.TOTAL),
    Priority.SIGN_ON: (Component.SIGN_ON,),
    Priority.LIQUID_CASH: (Component.BASE, Component.SIGN_ON, Component.BONUS, Component.TOTAL),
    Priority.LEVEL: (),
}
_NOW = (Cause.FORFEITS, Cause.OWN, Cause.CONDITION)


def ranked(asks: tuple[tuple[Ask, Decimal], ...], priority: Priority | None) -> tuple[Ask, ...]:
    """By the candidate's priority, then the gap (in widths of the band), then flexibility.

    A bonus that was not put first comes last: it goes with the level, and leading with it would
    spend the first word on what moves least. Held ones come after the rest.
    """
    wanted = wanted_by(priority)

    def order(item: tuple[Ask, Decimal]) -> tuple[bool, int, bool, bool, Decimal, int]:
        ask, gap = item
        first = wanted.index(ask.component) if ask.component in wanted else len(wanted)
        last = ask.component in ASKED_ONLY_IF_NAMED and first == len(wanted)
        beside = _is_beside(ask, priority)
        return ask.hold, first, not beside, last, -gap, FLEXIBILITY[ask.component]

    return numbered(ask for ask, _ in sorted(asks, key=order))


def wanted_by(priority: Priority | None) -> tuple[Component, ...]:
    """The parts that a priority puts first, in order."""
    return _WANTED[priority] if priority is not None else ()


def first_of(priority: Priority | None) -> Component | None:
    """The one part of pay that a priority puts first; None where that is none, or several."""
    parts = [part for part in wanted_by(priority) if part is not Component.TOTAL]
    return parts[0] if len(parts) == 1 else None


def numbered(asks: Iterable[Ask]) -> tuple[Ask, ...]:
    """The asks with their ranks; held ones last."""
    ordered = sorted(asks, key=lambda ask: ask.hold)
    return tuple(
        ask if ask.rank == rank else replace(ask, rank=rank) for rank, ask in enumerate(ordered, 1)
    )


def apart(
    asks: tuple[Ask, ...],
    priority: Priority | None,
    most: int = MOST_ASKS,
    later: frozenset[Component] = frozenset(),
) -> tuple[tuple[Ask, ...], tuple[Ask, ...]]:
    """What is asked for now, and what waits for a later round.

    A sign-on waits, being the easiest thing to give once base is settled; it does not where it
    makes up for something lost, is what the candidate put first, or is all there is to ask for.
    A bonus waits likewise. What is in `later` waits unless it is the only thing to ask for. Beyond
    `most`, what the candidate did not put first and the company moves least waits; what they said
    themselves never does.
    """
    live = [ask for ask in asks if not ask.hold]
    waiting = [
        ask
        for ask in live
        if ask.cause not in _NOW and (ask.component in later or _can_wait(ask, priority, later))
    ]
    now = [ask for ask in live if ask not in waiting] or live[:1]
    wanted = wanted_by(priority)

    def order(ask: Ask) -> tuple[bool, bool, bool, int]:
        can_wait, beside = ask.cause not in _NOW, _is_beside(ask, priority)
        return can_wait, ask.component not in wanted, not beside, FLEXIBILITY[ask.component]

    # Sorting keeps the order of ranks among equals.
    kept = sorted(now, key=order)
    chosen = kept[: max(most, sum(ask.cause in _NOW for ask in now))]
    held = [ask for ask in asks if ask.hold]
    kept_back = tuple(ask for ask in live if ask not in chosen)
    return numbered([*(ask for ask in now if ask in chosen), *held]), kept_back


def gap_of(terms: ComponentTerms, aim: Aim) -> Decimal:
    """How far the aim is above the offer, in widths of the band."""
    width = terms.high - terms.low
    offered = terms.offered_in_guide_unit
    if width <= 0 or offered is None:
        return Decimal()
    return (aim.figure.value - offered.value) / width


def _is_beside(ask: Ask, priority: Priority | None) -> bool:
    """Whether the ask goes beside a sum that is paid once, being paid every month."""
    return priority is Priority.SIGN_ON and ask.component is Component.BASE


def _can_wait(ask: Ask, priority: Priority | None, later: frozenset[Component]) -> bool:
    """Whether a later round is the better one for it."""
    if ask.component is Component.BONUS:
        return Component.BONUS not in wanted_by(priority)
    if ask.component is not Component.SIGN_ON or priority is Priority.SIGN_ON:
        return False
    cash = priority is Priority.LIQUID_CASH
    # Who wants cash and lets the equity rest has the room for it now.
    return not (cash and (ask.cause is Cause.RIVAL or Component.EQUITY in later))
