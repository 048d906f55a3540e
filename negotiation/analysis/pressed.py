"""Ranges of base: the posting's own, and the one to name only if pressed for what one expects."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.aims import aim_at
from negotiation.analysis.components import ComponentTerms
from negotiation.analysis.formula import term
from negotiation.analysis.opening import Wishes
from negotiation.analysis.results import Pressed
from negotiation.analysis.row_context import RowContext
from negotiation.analysis.spoken import grids, say_down, say_near
from negotiation.model.assumptions import PRESSED_FROM, PRESSED_MODEST
from negotiation.model.case import Case, Situation
from negotiation.model.figures import Computed, Figure, FromCandidate, FromGuide
from negotiation.model.guide import Component
from negotiation.model.money import Period, pay_period
from negotiation.model.offer import Stated
from negotiation.resolution.ground import money_in


def posted_ranges(case: Case, ground: RowContext) -> tuple[Pressed, ...]:
    """What the job posting says the company pays, as the candidate told it."""
    found: list[Pressed] = []
    for posted in case.posted_range:
        field = f"posted_range.{posted.component}"
        low, high = (_stated(end, field, case, ground) for end in (posted.low, posted.high))
        if low.unit == high.unit and low.value <= high.value:
            found.append(Pressed(posted.component, low, high, pay_period(posted.high.per)))
    return tuple(found)


def pressed_range(case: Case, ground: RowContext, wishes: Wishes) -> tuple[Pressed, ...]:
    """The upper part of base's range, up to the guide's own ask, in figures that people say.

    Where the posting has a range of its own, inside that one. A walk-away lies under the range,
    never in it: what is named first is heard as what would do.
    """
    terms = _base_terms(case, ground)
    if case.situation is not Situation.EXPECTATIONS or terms is None:
        return ()
    low, high = terms.low, terms.high
    posted = next((p for p in posted_ranges(case, ground) if p.component is Component.BASE), None)
    if posted is not None and posted.high.unit == terms.unit:
        low, high = posted.low.value, posted.high.value
    first, last = PRESSED_MODEST if wishes.modest else (PRESSED_FROM, Decimal(1))
    bottom, top = low + first * (high - low), low + last * (high - low)
    if not wishes.modest:
        top = min(top, aim_at(terms, ground).figure.value)
    steps = grids(Component.BASE, terms.unit, terms.spoken_period, top)
    upper = say_down(top, steps)
    lower = say_near(bottom, steps, Decimal(), top)
    floor = wishes.walk_away
    if lower is not None and floor is not None and floor.unit == terms.unit:
        over = max(Decimal(), (floor.value // steps[0] + 1) * steps[0] - lower)
        lower += over
        upper = say_down(min(top + over, high), steps)
    if upper is None or lower is None or lower >= upper:
        return ()
    span = f"{term(low)} to {term(high)}"
    text = f"{term(low)} + {term(first)} × ({term(high)} − {term(low)}) ({terms.source})"
    return (
        Pressed(
            Component.BASE,
            Figure(lower, terms.unit, Computed(text)),
            Figure(upper, terms.unit, Computed(f"the upper part of {span} ({terms.source})")),
            terms.spoken_period,
        ),
    )


def _base_terms(case: Case, ground: RowContext) -> ComponentTerms | None:
    """The row's base, with nothing offered beside it."""
    band = money_in(ground.row.base, case.offer.currency)
    if band is None:
        return None
    return ComponentTerms(
        Component.BASE,
        band.currency,
        Decimal(band.low),
        Decimal(band.high),
        FromGuide(ground.guide.path, ground.row.line),
        None,
        pay_period(band.per),
        band.per or Period.YEAR,
    )


def _stated(stated: Stated, field: str, case: Case, ground: RowContext) -> Figure:
    unit = stated.currency or case.offer.currency or ground.currency or ""
    amount = stated.amount * (1000 if 0 < stated.amount < 1000 and stated.per is None else 1)
    return Figure(Decimal(amount), unit, FromCandidate(field, stated.words))
