"""How a total that is asked for could be made up: the part that comes first takes most of the step.

Guides that give whole packages and no parts leave only a total to ask for; whoever decides on it
has to know where the candidate would have it.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.parts import period_of
from negotiation.analysis.ranking import first_of
from negotiation.analysis.results import Ask
from negotiation.analysis.spoken import grids, say_down, say_near
from negotiation.model.figures import Computed, Figure
from negotiation.model.guide import Component
from negotiation.model.money import Period
from negotiation.model.phrase import Phrase, say
from negotiation.plan.matter import Matter
from negotiation.plan.wording import wanted

_MOST_OF_IT = Decimal("0.65")
# No part is raised by more than this beside the other: as for the asks themselves.
_AT_MOST = {Component.BASE: Decimal("0.20"), Component.EQUITY: Decimal("1.00")}


def made_up(m: Matter) -> list[tuple[Component, Phrase]]:
    """Base and equity that come to the total asked for, the part that comes first first.

    Nothing where either has no figure, or nothing was put first.
    """
    total = next((ask for ask in m.named if ask.component is Component.TOTAL), None)
    first, offer = first_of(m.case.priority), m.numbers.offer
    if total is None or m.told.priority is None or first not in _AT_MOST:
        return []
    if offer.base is None or offer.base.per is not Period.YEAR or offer.equity is None:
        return []
    if offer.equity.value is None or not offer.equity.value.amount or not offer.equity.years:
        return []
    unit, years = total.opening.unit, Decimal(offer.equity.years)
    now = {
        Component.BASE: (Decimal(offer.base.amount), Decimal(1)),
        Component.EQUITY: (Decimal(offer.equity.value.amount), years),
    }
    raised = _raised(first, now, total, unit)
    return [
        (part, wanted(part, m.kind(part), say(m.said(figure)), period_of(offer, part)))
        for part, figure in raised or ()
    ]


def _raised(
    first: Component, now: dict[Component, tuple[Decimal, Decimal]], total: Ask, unit: str
) -> list[tuple[Component, Figure]] | None:
    """Each part with its new figure, the first first; None where the step is too small for two."""
    other = Component.BASE if first is Component.EQUITY else Component.EQUITY
    left = total.raised_by
    found: list[tuple[Component, Figure]] = []
    for part, share in ((first, _MOST_OF_IT), (other, Decimal(1))):
        amount, years = now[part]
        step = min(left * share * years, amount * _AT_MOST[part])
        steps = grids(part, unit, "", amount + step)
        say_it = say_near(amount + step, steps[:1], amount, amount + left * years)
        raised = say_it if part is first else say_down(amount + step, steps, amount)
        if raised is None:
            return None
        text = f"{term(amount)} + {term(raised - amount)}"
        found.append((part, Figure(raised, unit, Computed(text))))
        left -= (raised - amount) / years
    return found
