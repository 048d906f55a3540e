"""Every amount of a case complete: its amount, its currency, what it is per.

The one place of the analysis where an amount is interpreted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from negotiation.model.case import Case, SignCondition
from negotiation.model.guide import BandRow, Component
from negotiation.model.offer import CompetingOffer, Equity, Offer, Stated
from negotiation.understood import understand, understand_rival


@dataclass(frozen=True, slots=True)
class Completed:
    """The case with complete amounts, the questions that reading them left, and the parts that
    can't be right as they stand: nothing is asked for those."""

    case: Case
    questions: tuple[str, ...] = ()
    doubtful: frozenset[Component] = frozenset()


def completed(case: Case, row: BandRow, currency: str | None) -> Completed:
    """The case beside its row; what only the offer states (a currency, the years of a grant)
    goes for what is told beside it."""
    read = understand(case.offer, row)
    offer = read.offer
    own = offer.currency or (offer.base.currency if offer.base is not None else None) or currency
    rivals: list[CompetingOffer] = []
    questions = list(read.questions)
    for index, rival in enumerate(case.competing_offers):
        theirs, asked = understand_rival(rival.offer, own or "", f"competing_offers[{index}]")
        questions += asked
        rivals.append(replace(rival, offer=theirs))
    whole = replace(
        case,
        offer=offer,
        competing_offers=tuple(rivals),
        previous_offer=_beside(case.previous_offer, offer, row),
        previous_ask=_beside(case.previous_ask, offer, None),
        own_ask=_beside(case.own_ask, offer, None),
        walk_away=_like(case.walk_away, offer.base, own),
        forfeits=_like(case.forfeits, None, own),
        sign_condition=_terms(case.sign_condition, offer),
    )
    return Completed(whole, tuple(questions), read.doubtful)


def _beside(earlier: Offer | None, offer: Offer, row: BandRow | None) -> Offer | None:
    """Another set of figures for the same offer, in its units; read beside `row` where given."""
    if earlier is None:
        return None
    base = earlier.base
    if base is not None and offer.base is not None and base.per is None:
        base = replace(base, per=offer.base.per)
    same = replace(
        earlier,
        currency=earlier.currency or offer.currency,
        base=_like(base, offer.base, offer.currency),
        equity=_grant(earlier.equity, offer.equity),
    )
    return understand(same, row).offer if row is not None else same


def _grant(earlier: Equity | None, equity: Equity | None) -> Equity | None:
    if earlier is None or equity is None:
        return earlier
    value = earlier.value
    then, now = earlier.years, equity.years
    if value is not None and then is not None and now is not None and then != now:
        value = replace(value, amount=value.amount * now // then)
    return replace(earlier, value=value, years=now or then, kind=earlier.kind or equity.kind)


def _terms(condition: SignCondition | None, offer: Offer) -> SignCondition | None:
    if condition is None:
        return None
    at = ((name, _like(stated, offer.base, None)) for name, stated in condition.at)
    return replace(condition, at=tuple((name, part) for name, part in at if part is not None))


def _like(stated: Stated | None, base: Stated | None, currency: str | None) -> Stated | None:
    """A bare `240` beside a base of 250,000 is 240,000."""
    if stated is None:
        return None
    if base is not None and 0 < stated.amount < 1000 <= base.amount:
        stated = replace(stated, amount=stated.amount * 1000)
    own = (base.currency if base is not None else None) or currency
    return stated if stated.currency is not None else replace(stated, currency=own)
