"""Figures that the candidate chose: their own asks, and the terms at which they would sign."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from negotiation.analysis.opening import held, ladder
from negotiation.analysis.parts import PARTS, amount_of, kind_of, period_of
from negotiation.analysis.ranking import numbered
from negotiation.analysis.results import Ask, Cause, Round2
from negotiation.model.case import Case, SignCondition
from negotiation.model.caution import Caution
from negotiation.model.figures import Figure, FromCandidate
from negotiation.model.guide import Component
from negotiation.model.offer import Offer, Stated
from negotiation.model.record import replace

_OWN = "It is the figure that you chose yourself."
_NOT_ASKED = "It stays as offered: you said not to ask for it."
_OWN_REACHED = "The offer already reaches the figure that you chose."
_CONDITION = "It is what you said you would sign at."
_STANDS = "It stays as offered: you said at which terms you would sign, and this is none of them."


def own_asks(
    case: Case, offer: Offer, model: dict[Component, Ask], floor: Figure | None
) -> Iterator[Ask]:
    """An ask for every figure of the candidate's own, in the place of the model's."""
    if case.own_ask is None:
        return
    for component in PARTS:
        offered = amount_of(offer, component, "offer")
        unit = offered.unit if offered is not None else offer.currency
        figure = amount_of(case.own_ask, component, "own_ask", unit)
        if figure is None:
            continue
        known = model.get(component)
        period = known.spoken_period if known is not None else period_of(offer, component)
        kind = known.kind if known is not None else kind_of(offer, component)
        if offered is not None and figure.value <= offered.value:
            why = _OWN_REACHED if figure.value else _NOT_ASKED
            yield replace(held(component, offered, why, period), kind=kind)
            continue
        if not figure.value:
            continue
        least = floor if component is Component.BASE else None
        ask = ladder(component, offered, figure, period, least)
        yield replace(ask, kind=kind, reason=_OWN, cause=Cause.OWN)


def left_out(case: Case, offer: Offer) -> frozenset[Component]:
    """The parts that are not in the offer and that the candidate said not to ask for."""
    own = case.own_ask
    if own is None:
        return frozenset()
    figures = {one: amount_of(own, one, "own_ask") for one in PARTS}
    return frozenset(
        one
        for one, figure in figures.items()
        if figure is not None and not figure.value and amount_of(offer, one, "offer") is None
    )


def beyond_the_guide(own: Ask, model: Ask | None) -> Caution | None:
    """That a figure of the candidate's own is more than the guide supports."""
    if own.cause is not Cause.OWN or own.hold or model is None:
        return None
    most = model.most or model.opening
    if own.opening.unit != most.unit or own.opening.value <= most.value:
        return None
    return Caution(
        "own_ask_high",
        f"Your own figure for the {_WORDS[own.component]} is more than the guide would ask for "
        "here. It is said as you chose it; have a reason ready.",
    )


def closing_asks(case: Case, asks: tuple[Ask, ...]) -> tuple[Ask, ...] | None:
    """The terms at which the candidate said they would sign, and nothing else.

    None where no terms were named (then the promise goes with all that is asked for) or where
    they can't be told from the words. Terms that the offer meets already leave nothing to ask.
    """
    condition = case.sign_condition
    if not is_closing(condition) or condition is None:
        return None
    found = [_at(case, name, stated, asks) for name, stated in condition.at]
    terms = [ask for ask in found if ask is not None]
    if len(terms) != len(found):
        return None
    parts = {ask.component for ask in terms}
    rest = [
        replace(held(ask.component, ask.offered, _STANDS, ask.spoken_period), kind=ask.kind)
        for ask in asks
        if ask.component not in parts and ask.offered is not None
    ]
    return numbered([*terms, *rest])


def is_closing(condition: SignCondition | None) -> bool:
    """Whether it is a confirmed promise with terms of its own."""
    return condition is not None and condition.confirmed and bool(condition.at)


def chosen_now(case: Case, opening: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Figures of the candidate's own that are new since their counter: no answer to it undoes them.

    What they chose before it is what was asked for, and goes down a step as any other ask.
    """
    before = case.previous_ask
    if before is None:
        return ()
    own = (ask for ask in opening if ask.cause is Cause.OWN and not ask.hold)
    return tuple(ask for ask in own if _before(before, ask) != ask.opening.value)


def alone(round2: Round2) -> Round2:
    """The judgement without packages to choose from, where the candidate chose already."""
    advice = "package" if round2.advice == "either_or" else round2.advice
    return replace(round2, advice=advice, packages=())


def chosen_round(round2: Round2, asks: tuple[Ask, ...], chosen: tuple[Ask, ...]) -> Round2:
    """The judgement, where the candidate chose what to ask for: nothing else decides then."""
    if round2.advice == "rest" and all(ask.component is not Component.BASE for ask in chosen):
        return round2
    live = sum(not ask.hold for ask in asks)
    return replace(round2, advice="one_component" if live == 1 else "package")


def _before(previous: Offer, ask: Ask) -> Decimal | None:
    figure = amount_of(previous, ask.component, "previous_ask", ask.opening.unit)
    return figure.value if figure is not None else None


def unreadable_condition(case: Case, asks: tuple[Ask, ...]) -> tuple[Caution, ...]:
    """That a promise is left out because its terms can't be told."""
    if not is_closing(case.sign_condition) or closing_asks(case, asks) is not None:
        return ()
    text = (
        "You said at which terms you would sign, and I can't tell one of them, or it is in another "
        "currency. The promise stays out until I can."
    )
    return (Caution("condition_unclear", text),)


def above_before(case: Case, asks: tuple[Ask, ...]) -> tuple[Caution, ...]:
    """That a term of the promise, or a figure of their own, is more than was asked for before."""
    if case.previous_ask is None:
        return ()
    for ask in asks:
        before = _before(case.previous_ask, ask)
        if before is None or before >= ask.opening.value or ask.hold:
            continue
        notice = "They will notice: say why, or lower it."
        part = _WORDS[ask.component]
        if ask.cause is Cause.CONDITION:
            text = f"You would sign at a higher {part} than you asked for before. {notice}"
            return (Caution("condition_above_previous_ask", text),)
        if ask.cause is Cause.OWN:
            text = f"Your own figure for the {part} is more than you asked for before. {notice}"
            return (Caution("own_ask_above_previous_ask", text),)
    return ()


_WORDS = {
    Component.BASE: "base",
    Component.EQUITY: "equity",
    Component.BONUS: "bonus",
    Component.SIGN_ON: "sign-on",
    Component.TOTAL: "total pay",
}


def _at(case: Case, name: str, stated: Stated, asks: tuple[Ask, ...]) -> Ask | None:
    """The ask for one term of the promise; held where the offer meets it."""
    component = next((part for part in PARTS if part.value == name), None)
    if component is None or not stated.amount:
        return None
    known = next((ask for ask in asks if ask.component is component), None)
    offered = known.offered if known is not None else None
    offered = offered or amount_of(case.offer, component, "offer")
    unit = offered.unit if offered is not None else case.offer.currency or ""
    if unit == "%" or (stated.currency or unit) != unit:
        return None
    source = FromCandidate(f"sign_condition.at.{name}", stated.words)
    figure = Figure(Decimal(stated.amount), unit, source)
    period = known.spoken_period if known is not None else period_of(case.offer, component)
    kind = known.kind if known is not None else kind_of(case.offer, component)
    if offered is not None and offered.value >= figure.value:
        return replace(held(component, offered, _CONDITION, period), kind=kind)
    # A promise has no rungs: it is kept at its own terms, and at no others.
    return Ask(
        component, kind, offered, figure, figure, figure, figure, False, 0, _CONDITION, period,
        cause=Cause.CONDITION,
    )  # fmt: skip
