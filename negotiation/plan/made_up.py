"""How a total that is asked for could be made up: the part that comes first takes most of the step.

Guides that give whole packages and no parts leave only a total to ask for; whoever decides on it
has to know where the candidate would have it. Base comes first where nothing was put first and the
company posted a range for it, which is then its argument.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.parts import period_of
from negotiation.analysis.ranking import first_of
from negotiation.analysis.results import Analysis, Ask
from negotiation.analysis.spoken import grids, say_down, say_near
from negotiation.model.case import Case
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.money import Period, round_half_up
from negotiation.model.phrase import Phrase, say, written
from negotiation.plan.wording import kind_of, open_asks, wanted

_MOST_OF_IT = Decimal("0.65")
# No part is raised by more than this beside the other: as for the asks themselves.
_AT_MOST = {Component.BASE: Decimal("0.20"), Component.EQUITY: Decimal("1.00")}


@dataclass(frozen=True, slots=True)
class MadeUp:
    """Base and equity in words, the part that comes first first, and the year's pay with them.

    `figures`: what each part is raised to.
    """

    components: tuple[Component, ...]
    figures: tuple[Figure, ...]
    parts: tuple[Phrase, Phrase]
    total: Figure


def made_up(case: Case, numbers: Analysis) -> MadeUp | None:
    """Base and equity that come to the total asked for.

    None where either has no figure, or nothing was put first.
    """
    asks, offer = open_asks(numbers), numbers.offer
    total = next((ask for ask in asks if ask.component is Component.TOTAL), None)
    posted = any(each.component is Component.BASE for each in numbers.posted)
    first = first_of(case.priority)
    if case.priority is None and posted:
        first = Component.BASE
    if total is None or first not in _AT_MOST or total.offered is None:
        return None
    if offer.base is None or offer.base.per is not Period.YEAR or offer.equity is None:
        return None
    if offer.equity.value is None or not offer.equity.value.amount or not offer.equity.years:
        return None
    now = {
        Component.BASE: (Decimal(offer.base.amount), Decimal(1)),
        Component.EQUITY: (Decimal(offer.equity.value.amount), Decimal(offer.equity.years)),
    }
    raised = _raised(first, now, total)
    if raised is None:
        return None
    unit = total.opening.unit
    gains = {part: (figure - now[part][0]) / now[part][1] for part, figure in raised.items()}
    sums = [f"{term(total.offered.value)}", *(term(gain) for gain in gains.values())]
    whole = total.offered.value + sum(gains.values())
    steps = grids(Component.TOTAL, unit, "", whole)
    step = next((each for each in steps if each * _PARTS_OF_IT <= whole), steps[-1])
    comes = round_half_up(whole / step) * step
    source = Computed(f"{' + '.join(sums)}, to the nearest {step:,f}")
    figures = tuple(_figure(now[part][0], figure, unit) for part, figure in raised.items())
    leading, other = (
        wanted(part, kind_of(part, numbers), say(written(figure)), period_of(offer, part))
        for part, figure in zip(raised, figures, strict=True)
    )
    return MadeUp(tuple(raised), figures, (leading, other), Figure(comes, unit, source))


def _figure(before: Decimal, raised: Decimal, unit: str) -> Figure:
    return Figure(raised, unit, Computed(f"{term(before)} + {term(raised - before)}"))


def _raised(
    first: Component, now: dict[Component, tuple[Decimal, Decimal]], total: Ask
) -> dict[Component, Decimal] | None:
    """Each part with what it is raised to, the first first; None where the step is too small."""
    other = Component.BASE if first is Component.EQUITY else Component.EQUITY
    left, unit = total.raised_by, total.opening.unit
    found: dict[Component, Decimal] = {}
    for part, share in ((first, _MOST_OF_IT), (other, Decimal(1))):
        amount, years = now[part]
        step = min(left * share * years, amount * _AT_MOST[part])
        steps = grids(part, unit, "", amount + step)
        if part is first:
            raised = say_near(amount + step, steps[:1], amount, amount + left * years)
        else:
            raised = say_down(amount + step, steps, amount)
            if raised is None or raised - amount < step * _TAKEN_UP:  # the parts come to the total
                raised = say_down(amount + step, steps[1:], amount) or raised
        if raised is None:
            return None
        found[part] = raised
        left -= (raised - amount) / years
    return found


_PARTS_OF_IT = 80  # a sum is said to about a hundredth of itself
_TAKEN_UP = Decimal("0.75")
