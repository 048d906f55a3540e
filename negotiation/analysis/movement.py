"""Round two of a case: pairs the offers before and after with what was asked in between."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from negotiation.analysis.chosen import above_before, alone, chosen_now, chosen_round
from negotiation.analysis.closed import closed_parts
from negotiation.analysis.moved import Moved
from negotiation.analysis.next_asks import base_gap, next_asks
from negotiation.analysis.opening import held
from negotiation.analysis.packages import sign_on_worth, yearly_value
from negotiation.analysis.parts import PARTS, amount_of, kind_of, period_of
from negotiation.analysis.ranking import first_of, numbered
from negotiation.analysis.results import Ask, Round2
from negotiation.analysis.round2 import judge
from negotiation.model.case import Case
from negotiation.model.caution import Caution
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import Component
from negotiation.model.offer import Offer, OfferStatus
from negotiation.model.record import replace

AsksOn = Callable[[Offer], tuple[Ask, ...]]


def second_round(
    case: Case, asks: tuple[Ask, ...], asks_on: AsksOn, walk_away: Figure | None
) -> tuple[Round2 | None, tuple[Ask, ...], tuple[Caution, ...]]:
    """The judgement, what to ask now, and what could not be told.

    `asks` are what an opening on the present offer would ask; `asks_on` computes those of the
    previous one, for components whose previous ask was not given.
    """
    before = case.previous_offer
    if before is None:
        unknown = Caution(
            "previous_offer_unknown", "Without the previous offer I can't tell what moved."
        )
        capped, told = _with_chosen(case, _capped(case, asks), asks)
        return None, capped, (unknown, *told)
    first = {ask.component: ask for ask in asks_on(before)}
    moved = _paired(case, before, asks, first, walk_away)
    extra = _extra_sign_on(case, moved)
    written = any(each.status is OfferStatus.WRITTEN for each in case.competing_offers)
    round2 = judge(
        moved, case.company_position, extra, beside=written, first=first_of(case.priority)
    )
    chosen = chosen_now(case, asks)
    if chosen:
        round2 = alone(round2)
    now, told = _with_chosen(case, next_asks(moved, round2, extra), asks)
    return chosen_round(round2, now, chosen) if chosen else round2, now, told


def _with_chosen(
    case: Case, now: tuple[Ask, ...], opening: tuple[Ask, ...]
) -> tuple[tuple[Ask, ...], tuple[Caution, ...]]:
    """What would be asked for now, with what the candidate chose in its place and in front."""
    chosen = chosen_now(case, opening)
    if not chosen:
        return now, ()
    parts = {ask.component for ask in chosen}
    rest = (ask for ask in now if ask.component not in parts)
    return numbered([*chosen, *rest]), above_before(case, chosen)


def _paired(
    case: Case,
    before: Offer,
    asks: tuple[Ask, ...],
    first: dict[Component, Ask],
    walk_away: Figure | None,
) -> tuple[Moved, ...]:
    """Each part once, in order of rank."""
    now = {ask.component: ask for ask in asks}
    moved: dict[Component, Moved] = {}
    for component in (*now, *first, *PARTS):
        ask = now.get(component) or first.get(component) or _unasked(case, component)
        if component in moved or ask is None:
            continue
        item = _moved(case, component, before, first.get(component), ask)
        if item is None:
            continue
        if component is Component.BASE and walk_away is not None:
            same = walk_away.unit in ("", item.now.unit)
            item = replace(item, least=walk_away.value if same else Decimal())
        moved[component] = item
    return tuple(moved.values())


def _unasked(case: Case, component: Component) -> Ask | None:
    """A part that the guide does not price: it may have been asked for, or moved, all the same."""
    now = amount_of(case.offer, component, "offer") or _share(case.offer, component, "offer")
    asked = case.previous_ask
    if now is None and component is Component.SIGN_ON and asked is not None and asked.sign_on:
        unit = asked.sign_on.currency or case.offer.currency or ""
        now = Figure(Decimal(), unit, FromCandidate("offer"))
    if now is None:
        return None
    ask = held(component, now, "It is what you asked for before.", period_of(case.offer, component))
    return replace(ask, kind=kind_of(case.offer, component))


def _share(offer: Offer, component: Component, field: str) -> Figure | None:
    """A grant told as a share of the company: it moved where the share did."""
    equity = offer.equity
    if component is not Component.EQUITY or equity is None or equity.percent is None:
        return None
    return Figure(equity.percent, "%", FromCandidate(f"{field}.equity_percent"))


def _moved(
    case: Case, component: Component, before: Offer, first: Ask | None, ask: Ask
) -> Moved | None:
    unit = ask.opening.unit
    then = amount_of(before, component, "previous_offer", unit)
    now = amount_of(case.offer, component, "offer", unit)
    if unit == "%" and component is Component.EQUITY:
        then = _share(before, component, "previous_offer")
        now = _share(case.offer, component, "offer")
    if component is Component.TOTAL:
        then, now = (first.offered if first is not None else None), ask.offered
    if component is Component.SIGN_ON:
        then = then or Figure(Decimal(), unit, FromCandidate("previous_offer"))
        now = now or then
    if now is None:
        return None
    # What the previous offer left out did not move, nor did a percentage of a base that did.
    then = then or now
    if component is Component.BONUS and _same_percent(before, case.offer):
        then = now
    asked = _asked(case, component, unit, first)
    position = case.company_position
    final = component in closed_parts(case) or (
        position is not None
        and (position.all_final or (position.base_final and component is Component.BASE))
    )
    worth = yearly_value(case, component, case.offer, unit)
    told = case.previous_ask is not None
    return Moved(component, then, now, asked, worth, ask, final, told=told)


def _asked(case: Case, component: Component, unit: str, first: Ask | None) -> Figure | None:
    """What was asked for in between; where nobody says, what the opening would have asked."""
    if case.previous_ask is not None:
        return amount_of(case.previous_ask, component, "previous_ask", unit)
    return first.opening if first is not None and not first.hold else None


def _extra_sign_on(case: Case, moved: tuple[Moved, ...]) -> Moved | None:
    """A sign-on for the base that was not given, where none was asked for before."""
    if any(item.component is Component.SIGN_ON and item.asked is not None for item in moved):
        return None
    base = next((item for item in moved if item.component is Component.BASE), None)
    if base is None or base.asked is None or base.asked.value <= base.now.value:
        return None
    unit = base.now.unit
    now = amount_of(case.offer, Component.SIGN_ON, "offer", unit)
    nothing = Figure(Decimal(), unit, FromCandidate("offer"))
    return base_gap(base, now or nothing, sign_on_worth(case.priority))


def _capped(case: Case, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Opening asks, none above a previous one, and none for what was not asked for then."""
    if case.previous_ask is None:
        return asks
    kept: list[Ask] = []
    for ask in asks:
        before = amount_of(case.previous_ask, ask.component, "previous_ask", ask.opening.unit)
        if ask.hold or (before is not None and ask.opening.value <= before.value):
            kept.append(ask)
        elif before is not None and before.value > (ask.offered.value if ask.offered else 0):
            kept.append(_under(ask, before))
    return numbered(kept)


def _under(ask: Ask, before: Figure) -> Ask:
    """The ask, no rung of it above what was asked for before."""
    return replace(
        ask,
        opening=before,
        target=min(ask.target, before, key=_value),
        fallback=min(ask.fallback, before, key=_value),
        acceptable=min(ask.acceptable, before, key=_value),
        stretch=None,
        range_top=None,
        bolster=None,
    )


def _same_percent(before: Offer, after: Offer) -> bool:
    percents = [
        offer.bonus.percent
        for offer in (before, after)
        if offer.bonus is not None and offer.bonus.value is None
    ]
    return len(percents) == 2 and percents[0] == percents[1] is not None


def _value(figure: Figure) -> Decimal:
    return figure.value
