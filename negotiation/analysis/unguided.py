"""The asks where no guide has a row: a step up from the offer, and nothing about a market.

O = x × (1 + J), J small; base up to another offer's, never over the top of the posting's range
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.formula import round_figure, term
from negotiation.analysis.opening import AT_POSTED, STOPS_AT_POSTED, Wishes, held, ladder
from negotiation.analysis.parts import amount_of, period_of
from negotiation.analysis.results import Ask
from negotiation.analysis.spoken import grids, say_down
from negotiation.model.assumptions import JUMP, UNGUIDED_JUMP, UNGUIDED_JUMP_MODEST
from negotiation.model.figures import Computed, Figure, Source
from negotiation.model.guide import Component
from negotiation.model.offer import Offer
from negotiation.model.record import replace

_STEP = "There is no range to hold it against, so it is the size of a usual first counter."
_MATCH = "It goes by your other offer: there is no range to hold it against."
_Limit = tuple[Decimal, Source, str]


def unguided_asks(offer: Offer, wishes: Wishes) -> dict[Component, Ask]:
    """Base and equity, as far as the offer has figures for them."""
    found: dict[Component, Ask] = {}
    for component in UNGUIDED_JUMP:
        offered = amount_of(offer, component, "offer")
        if offered is not None and offered.value > 0:
            found[component] = _ask(component, offered, offer, wishes)
    return found


def _ask(component: Component, offered: Figure, offer: Offer, wishes: Wishes) -> Ask:
    period = period_of(offer, component)
    value, source, reason = _limit(component, offered, wishes)
    steps = grids(component, offered.unit, period, value)
    opening = say_down(value, steps, above=offered.value)
    if opening is None:
        return held(component, offered, AT_POSTED, period)
    if opening != value:
        source = round_figure(value, source)
    floor = wishes.walk_away if component is Component.BASE else None
    ask = ladder(component, offered, Figure(opening, offered.unit, source), period, floor)
    kind = offer.equity.kind if offer.equity and component is Component.EQUITY else None
    return replace(ask, reason=reason, kind=kind)


def _limit(component: Component, offered: Figure, wishes: Wishes) -> _Limit:
    """The step; where the alternative pays more, that; and what they posted, where it is less."""
    x = offered.value
    jump = UNGUIDED_JUMP[component][wishes.long_jump]
    if wishes.modest:
        jump = UNGUIDED_JUMP_MODEST[component]
    limit: _Limit = x * (1 + jump), Computed(f"{term(x)} × {term(1 + jump)}"), _STEP
    if component is not Component.BASE:
        return limit
    rival = wishes.rival_base
    posted = wishes.posted.high if wishes.posted is not None else None
    if rival is not None and rival.unit == offered.unit and rival.value > limit[0]:
        most = x * (1 + JUMP[component][True])
        limit = (rival.value, rival.source, _MATCH)
        if rival.value > most:
            limit = most, Computed(f"{term(x)} × {term(1 + JUMP[component][True])}"), _MATCH
    if posted is not None and posted.unit == offered.unit and posted.value < limit[0]:
        limit = posted.value, posted.source, STOPS_AT_POSTED
    return limit
