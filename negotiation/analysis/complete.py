"""Every amount of a case complete, and what was told of other offers in the units of this one.

The one place of the analysis where an amount is interpreted, and it asks `resolution` to.
"""

from __future__ import annotations

from decimal import Decimal

from negotiation.model.assumptions import MONTHS
from negotiation.model.case import Case, SignCondition
from negotiation.model.guide import BandRow
from negotiation.model.money import Period, round_half_up
from negotiation.model.offer import Equity, Offer, Stated
from negotiation.model.record import replace
from negotiation.resolution.offer import Completed, complete_beside


def completed(case: Case, row: BandRow) -> Completed:
    """The case with complete amounts; earlier figures per what the present ones are per."""
    read = complete_beside(case, row)
    offer = read.case.offer
    same_units = replace(
        read.case,
        previous_offer=_beside(read.case.previous_offer, offer),
        previous_ask=_beside(read.case.previous_ask, offer),
        own_ask=_beside(read.case.own_ask, offer),
        sign_condition=_terms(read.case.sign_condition, offer),
    )
    return replace(read, case=same_units)


def _beside(earlier: Offer | None, offer: Offer) -> Offer | None:
    """Another set of figures for the same offer, in its units."""
    if earlier is None:
        return None
    base = earlier.base
    if base is not None and offer.base is not None and base.per is None:
        base = replace(base, per=offer.base.per)
    base = _per_the_same(base, offer.base)
    return replace(
        earlier,
        currency=earlier.currency or offer.currency,
        base=_like(base, offer.base),
        equity=_grant(earlier.equity, offer.equity),
    )


def _per_the_same(earlier: Stated | None, now: Stated | None) -> Stated | None:
    """£9,500 a month is £114,000 beside a base by the year, and the other way round."""
    if earlier is None or now is None:
        return earlier
    then, monthly = earlier.per is Period.MONTH, now.per is Period.MONTH
    if then is monthly:
        return earlier
    amount = Decimal(earlier.amount) / MONTHS if monthly else Decimal(earlier.amount) * MONTHS
    return replace(earlier, amount=int(round_half_up(amount)), per=now.per)


def _grant(earlier: Equity | None, equity: Equity | None) -> Equity | None:
    if earlier is None or equity is None:
        return earlier
    value = earlier.value
    then, now = earlier.years, equity.years
    if value is not None and then is not None and now is not None:
        value = replace(value, amount=value.amount * now // then)
    return replace(earlier, value=value, years=now or then, kind=earlier.kind or equity.kind)


def _terms(condition: SignCondition | None, offer: Offer) -> SignCondition | None:
    if condition is None:
        return None
    at = ((name, _like(stated, offer.base)) for name, stated in condition.at)
    return replace(condition, at=tuple((name, part) for name, part in at if part is not None))


def _like(stated: Stated | None, base: Stated | None) -> Stated | None:
    """A bare `240` beside a base of 250,000 is 240,000, and in its currency."""
    if stated is None:
        return None
    if base is not None and 0 < stated.amount < 1000 <= base.amount:
        stated = replace(stated, amount=stated.amount * 1000)
    if stated.currency is not None or base is None:
        return stated
    return replace(stated, currency=base.currency)
