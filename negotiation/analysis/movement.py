"""Round two of a case: pairs the offers before and after with what was asked in between."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from negotiation.analysis.formula import term
from negotiation.analysis.results import (
    Ask,
    Round2,
)
from negotiation.analysis.round2 import Moved, judge, next_asks, sign_on_worth
from negotiation.model.assumptions import ILLIQUID_MULTIPLIER, LIQUID_KINDS, MONTHS
from negotiation.model.case import Case
from negotiation.model.caution import Caution
from negotiation.model.figures import Computed, Figure, FromCandidate, Source
from negotiation.model.guide import Component
from negotiation.model.offer import Offer, Stated

AsksOn = Callable[[Offer], tuple[Ask, ...]]

_BASE_GAP = "It makes up for the base that was asked for and not given."


def second_round(
    case: Case, offer: Offer, asks: tuple[Ask, ...], asks_on: AsksOn, walk_away: Figure | None
) -> tuple[Round2 | None, tuple[Ask, ...], tuple[Caution, ...]]:
    """The judgement, what to ask now, and what could not be told.

    `asks` are what an opening on the present offer would ask; `asks_on` computes those of the
    previous one, for components whose previous ask was not given.
    """
    if case.previous_offer is None:
        return (
            None,
            _capped(case, asks),
            (
                Caution(
                    "previous_offer_unknown",
                    "Without the previous offer I can't tell what moved.",
                ),
            ),
        )
    before = _same_units(case.previous_offer, offer)
    first = {ask.component: ask for ask in asks_on(before)}
    now = {ask.component: ask for ask in asks}
    told = _same_units(case.previous_ask, offer) if case.previous_ask is not None else None
    moved: list[Moved] = []
    for component in (ask.component for ask in (*asks, *first.values())):
        if any(item.component is component for item in moved):
            continue
        ask = now.get(component) or first[component]
        item = _moved(case, component, before, offer, told, first.get(component), ask)
        if item is not None and component is Component.BASE and walk_away is not None:
            same = walk_away.unit in ("", item.now.unit)
            item = replace(item, least=walk_away.value if same else Decimal())
        if item is not None:
            moved.append(item)
    extra = _extra_sign_on(case, offer, moved)
    items = tuple(moved)
    round2 = judge(items, case.company_position, extra)
    return round2, next_asks(items, round2, extra), ()


def _moved(
    case: Case,
    component: Component,
    before: Offer,
    after: Offer,
    told: Offer | None,
    first: Ask | None,
    ask: Ask,
) -> Moved | None:
    unit = ask.opening.unit
    then = _amount(before, component, unit, "previous_offer")
    now = _amount(after, component, unit, "offer")
    if component is Component.TOTAL:
        then, now = (first.offered if first is not None else None), ask.offered
    if component is Component.SIGN_ON:
        then = then or Figure(Decimal(), unit, FromCandidate("previous_offer"))
        now = now or then
    if now is None:
        return None
    # What the previous offer left out did not move.
    then = then or now
    asked = _amount(told, component, unit, "previous_ask") if told is not None else None
    if told is None and first is not None and not first.hold:
        asked = first.opening
    position = case.company_position
    final = position is not None and (
        position.all_final or (position.base_final and component is Component.BASE)
    )
    return Moved(component, then, now, asked, _worth(case, component, after), ask, final)


def _extra_sign_on(case: Case, offer: Offer, moved: list[Moved]) -> Moved | None:
    """A sign-on for the base that was not given, where none was asked for before."""
    if any(item.component is Component.SIGN_ON and item.asked is not None for item in moved):
        return None
    base = next((item for item in moved if item.component is Component.BASE), None)
    if base is None or base.asked is None or base.asked.value <= base.now.value:
        return None
    months = MONTHS if base.ask.spoken_period == "a month" else 1
    now = _amount(offer, Component.SIGN_ON, base.now.unit, "offer") or Figure(
        Decimal(), base.now.unit, FromCandidate("offer")
    )
    gap = (base.asked.value - base.now.value) * months
    text = f"{term(base.asked.value)} − {term(base.now.value)}"
    text = f"({text}) × {months}" if months > 1 else text
    asked = Figure(now.value + gap, base.now.unit, Computed(f"base not given: {text}"))
    ask = Ask(Component.SIGN_ON, None, now, asked, asked, asked, asked, False, 0, _BASE_GAP, "")
    return Moved(Component.SIGN_ON, now, now, asked, sign_on_worth(case.priority), ask)


def _capped(case: Case, asks: tuple[Ask, ...]) -> tuple[Ask, ...]:
    """Opening asks, none above a previous one, and none for what was not asked for then."""
    if case.previous_ask is None:
        return asks
    kept: list[Ask] = []
    for ask in asks:
        before = _amount(case.previous_ask, ask.component, ask.opening.unit, "previous_ask")
        if ask.hold:
            kept.append(ask)
        elif before is None:
            continue
        elif ask.opening.value <= before.value:
            kept.append(ask)
        elif ask.offered is None or before.value > ask.offered.value:
            kept.append(
                replace(
                    ask,
                    opening=before,
                    target=min(ask.target, before, key=_value),
                    fallback=min(ask.fallback, before, key=_value),
                    acceptable=min(ask.acceptable, before, key=_value),
                    stretch=None,
                    range_top=None,
                    bolster=None,
                )
            )
    return tuple(kept)


def _same_units(earlier: Offer, offer: Offer) -> Offer:
    """The earlier offer with the units that only the present one states."""
    equity = earlier.equity
    if equity is not None and offer.equity is not None:
        equity = replace(
            equity,
            years=equity.years or offer.equity.years,
            kind=equity.kind or offer.equity.kind,
        )
    base = earlier.base
    if base is not None and offer.base is not None and base.per is None:
        base = replace(base, per=offer.base.per)
    return replace(
        earlier, currency=earlier.currency or offer.currency, base=_scaled(base, offer.base),
        equity=equity,
    )  # fmt: skip


def _scaled(earlier: Stated | None, now: Stated | None) -> Stated | None:
    """A bare `230` beside 250,000 is 230,000."""
    if earlier is None or now is None or not 0 < earlier.amount < 1000 <= now.amount:
        return earlier
    return replace(earlier, amount=earlier.amount * 1000)


def _amount(offer: Offer, component: Component, unit: str, field: str) -> Figure | None:
    """What an offer says of a component, in money of `unit` (a bonus also in `%`)."""
    if component is Component.BONUS:
        return _bonus(offer, unit, field)
    stated = {
        Component.BASE: offer.base,
        Component.EQUITY: offer.equity.value if offer.equity is not None else None,
        Component.SIGN_ON: offer.sign_on,
    }.get(component)
    if stated is None or (stated.currency or offer.currency or unit) != unit:
        return None
    source: Source = FromCandidate(f"{field}.{component}", stated.words)
    value = Decimal(stated.amount)
    if component is Component.SIGN_ON and offer.sign_on_year2 is not None:
        value += offer.sign_on_year2.amount
        source = Computed(f"{term(stated.amount)} + {term(offer.sign_on_year2.amount)} ({field})")
    return Figure(value, unit, source)


def _bonus(offer: Offer, unit: str, field: str) -> Figure | None:
    bonus = offer.bonus
    if bonus is None:
        return None
    source = FromCandidate(f"{field}.bonus", bonus.value.words if bonus.value is not None else "")
    if unit == "%":
        return Figure(bonus.percent, unit, source) if bonus.percent is not None else None
    if bonus.value is not None:
        return Figure(Decimal(bonus.value.amount), unit, source)
    if bonus.percent is None or offer.base is None:
        return None
    value = Decimal(offer.base.amount) * bonus.percent / 100
    return Figure(value, unit, Computed(f"{term(offer.base.amount)} × {term(bonus.percent)}%"))


def _worth(case: Case, component: Component, offer: Offer) -> Decimal:
    """What one unit of a component is worth a year."""
    if component is Component.SIGN_ON:
        return sign_on_worth(case.priority)
    if component is Component.EQUITY and offer.equity is not None:
        liquid = offer.equity.kind in LIQUID_KINDS
        share = (
            case.equity_multiplier if case.equity_multiplier is not None else ILLIQUID_MULTIPLIER
        )
        return (Decimal(1) if liquid else share) / (offer.equity.years or 1)
    if component is Component.BASE and offer.base is not None and offer.base.per is not None:
        return Decimal(MONTHS) if offer.base.per.value == "month" else Decimal(1)
    return Decimal(1)


def _value(figure: Figure) -> Decimal:
    return figure.value
