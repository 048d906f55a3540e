"""One part of an offer as a figure: its amount, how its period is said, its kind."""

from __future__ import annotations

from decimal import Decimal

from negotiation.analysis.components import over_years
from negotiation.analysis.formula import term
from negotiation.model.assumptions import MONTHS
from negotiation.model.figures import Computed, Figure, FromCandidate, Source
from negotiation.model.guide import Component, EquityKind
from negotiation.model.money import Period, pay_period
from negotiation.model.offer import Offer

PARTS = (Component.BASE, Component.EQUITY, Component.BONUS, Component.SIGN_ON)


def reading_order(component: Component) -> int:
    """Base first, then equity: the order in which an offer is read, all else behind it."""
    return PARTS.index(component) if component in PARTS else len(PARTS)


def amount_of(
    offer: Offer, component: Component, field: str, unit: str | None = None
) -> Figure | None:
    """What an offer says of a component; None where that is nothing, or not in `unit`.

    A sign-on is that of both years. A bonus in percent is in `%` unless `unit` is a currency:
    then it is money on the offered base.
    """
    if component is Component.BONUS:
        return _bonus(offer, field, unit)
    stated = {
        Component.BASE: offer.base,
        Component.EQUITY: offer.equity.value if offer.equity is not None else None,
        Component.SIGN_ON: offer.sign_on or offer.sign_on_year2,
    }.get(component)
    if stated is None:
        return None
    currency = stated.currency or offer.currency or unit or ""
    if unit is not None and currency != unit:
        return None
    source: Source = FromCandidate(f"{field}.{component}", stated.words)
    value = Decimal(stated.amount)
    if component is Component.SIGN_ON and offer.sign_on and offer.sign_on_year2:
        value += offer.sign_on_year2.amount
        source = Computed(f"{term(stated.amount)} + {term(offer.sign_on_year2.amount)} ({field})")
    return Figure(value, currency, source)


def _bonus(offer: Offer, field: str, unit: str | None) -> Figure | None:
    bonus = offer.bonus
    if bonus is None:
        return None
    stated = bonus.value
    source = FromCandidate(f"{field}.bonus", stated.words if stated is not None else "")
    if stated is not None and unit != "%":
        currency = stated.currency or offer.currency or unit or ""
        return (
            Figure(Decimal(stated.amount), currency, source) if unit in (None, currency) else None
        )
    if bonus.percent is None or stated is not None:
        return None
    if unit in (None, "%"):
        return Figure(bonus.percent, "%", source)
    base = amount_of(offer, Component.BASE, field, unit)
    if base is None:
        return None
    months = MONTHS if offer.base is not None and offer.base.per is Period.MONTH else 1
    value = base.value * months * bonus.percent / 100
    return Figure(value, unit, Computed(f"{term(base.value * months)} × {term(bonus.percent)}%"))


def period_of(offer: Offer, component: Component) -> str:
    """How the period of a component is said: `a year`, `over four years`, nothing for a sign-on."""
    if component is Component.SIGN_ON:
        return ""
    if component is Component.EQUITY:
        return over_years(offer.equity.years if offer.equity is not None else None)
    base = offer.base if component is Component.BASE else None
    return pay_period(base.per if base is not None else None)


def kind_of(offer: Offer, component: Component) -> EquityKind | None:
    """The kind of the equity on the table."""
    if component is not Component.EQUITY or offer.equity is None:
        return None
    return offer.equity.kind
