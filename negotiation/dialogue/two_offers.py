"""Two offers of one's own: whom one negotiates with, and who is the alternative, change places."""

from __future__ import annotations

from datetime import date

from negotiation.dialogue.acts import Swap
from negotiation.dialogue.context import done, undone
from negotiation.dialogue.session import State, Step
from negotiation.model.calendar import add_business_days, business_days
from negotiation.model.case import Case, Deadline, Stage
from negotiation.model.facts import plain_name
from negotiation.model.offer import CompetingOffer, OfferStatus
from negotiation.model.record import replace


def swapped(state: State, act: Swap, today: date | None) -> State:
    """Each offer goes with its owner: figures, how firm it is, the day they want an answer.

    What was asked of the one and answered by it is not the other's: the first round begins.
    """
    key = plain_name(act.name)
    case = state.case
    rival = next(
        (one for one in case.competing_offers if plain_name(one.company or "") == key), None
    )
    if rival is None:
        return state
    kept = tuple(
        _as_rival(case, act.own, today) if one is rival else one for one in case.competing_offers
    )
    firm = rival.status if rival.status is not OfferStatus.IN_PROCESS else None
    case = replace(
        case,
        offer=rival.offer,
        offer_status=firm,
        competing_offers=kept,
        deadline=_deadline(rival.deadline_days, today),
        stage=Stage.OPENING,
        previous_offer=None,
        previous_ask=None,
        company_position=None,
        sign_condition=None,
        own_ask=None,
        posted_range=(),
        heard=(),
    )
    state = replace(
        state,
        case=case,
        open=(),
        rivals_done=(),
        roles=(act.role,) if act.role else (),
        places=(act.place,) if act.place else (),
    )
    state = undone(state, Step.OFFER, Step.REST, Step.CLAIMS, Step.PLAN, Step.DEADLINE)
    return done(state, Step.DEADLINE) if case.deadline is not None else state


def _as_rival(case: Case, name: str, today: date | None) -> CompetingOffer:
    """One's own offer so far, as the alternative."""
    deadline = case.deadline
    days = deadline.days if deadline is not None else None
    if deadline is not None and deadline.date is not None and today is not None:
        days = business_days(today, deadline.date)
    return CompetingOffer(name, case.offer_status, None, case.offer, days)


def _deadline(days: int | None, today: date | None) -> Deadline | None:
    if days is None:
        return None
    return Deadline(days=days) if today is None else Deadline(date=add_business_days(today, days))
