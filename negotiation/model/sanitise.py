"""A case with every name and word of the candidate's made fit to be printed, before it is used."""

from __future__ import annotations

from negotiation.model.case import Case, SignCondition
from negotiation.model.offer import Bonus, CompetingOffer, Equity, Offer, Stated
from negotiation.model.own_words import label, tidy
from negotiation.model.record import replace

_LONGEST_WORDS = 60  # of an amount, kept as its source


def clean_case(case: Case) -> Case:
    """The same case: rivals and levels as names, the words of an amount on one line.

    What is not a name is none: a rival without one is "the other company". Facts, wishes and what
    was heard stay as they are; the plan decides what of them can be said.
    """
    level = case.level
    if level is not None:
        level = replace(level, company=label(level.company, 50), level=label(level.level, 24))
        level = level if level.company and level.level else None
    return replace(
        case,
        level=level,
        offer=_offer(case.offer),
        competing_offers=tuple(_rival(rival) for rival in case.competing_offers),
        walk_away=_stated(case.walk_away),
        forfeits=_stated(case.forfeits),
        previous_offer=_told(case.previous_offer),
        previous_ask=_told(case.previous_ask),
        own_ask=_told(case.own_ask),
        posted_range=tuple(
            replace(posted, low=_words(posted.low), high=_words(posted.high))
            for posted in case.posted_range
        ),
        sign_condition=_condition(case.sign_condition),
    )


def _condition(condition: SignCondition | None) -> SignCondition | None:
    if condition is None:
        return None
    return replace(condition, at=tuple((part, _words(stated)) for part, stated in condition.at))


def _told(offer: Offer | None) -> Offer | None:
    return None if offer is None else _offer(offer)


def _rival(rival: CompetingOffer) -> CompetingOffer:
    return replace(rival, company=label(rival.company or "", 50) or None, offer=_offer(rival.offer))


def _offer(offer: Offer) -> Offer:
    return replace(
        offer,
        base=_stated(offer.base),
        equity=_equity(offer.equity),
        bonus=_bonus(offer.bonus),
        sign_on=_stated(offer.sign_on),
        sign_on_year2=_stated(offer.sign_on_year2),
        refresher=_stated(offer.refresher),
    )


def _equity(equity: Equity | None) -> Equity | None:
    return None if equity is None else replace(equity, value=_stated(equity.value))


def _bonus(bonus: Bonus | None) -> Bonus | None:
    return None if bonus is None else replace(bonus, value=_stated(bonus.value))


def _stated(stated: Stated | None) -> Stated | None:
    return None if stated is None else _words(stated)


def _words(stated: Stated) -> Stated:
    words = tidy(stated.words)[:_LONGEST_WORDS] if stated.words else ""
    return stated if words == stated.words else replace(stated, words=words)
