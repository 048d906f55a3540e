"""What is to be asked next: the first question of the interview that is still open."""

from __future__ import annotations

from negotiation.dialogue.claims import unconfirmed
from negotiation.dialogue.context import Context
from negotiation.dialogue.session import DETOURS, INTERVIEW, WHERE, State, Step
from negotiation.dialogue.ticks import tickable
from negotiation.model.case import Situation
from negotiation.model.facts import plain_name
from negotiation.model.offer import OfferStatus
from negotiation.model.record import replace


def next_step(context: Context) -> State:
    """The state at the first thing open; where nothing is, at the plan."""
    state = context.state
    if state.step in DETOURS:
        return state
    if state.case.situation is not Situation.OFFER and Step.OFFER not in state.done:
        return _without_offer(context)
    if state.step not in INTERVIEW and state.step is not Step.PLAN and Step.PLAN in state.done:
        return state
    if state.proposed:
        return replace(state, step=Step.COMPANY)
    for candidate in INTERVIEW:
        if candidate is Step.RIVALS:
            asked = rival_question(state)
            if asked is not None and Step.OFFER in state.done:
                return replace(state, step=asked[0])
        if not settled(context, candidate):
            return replace(state, step=candidate)
    return replace(state, step=Step.PLAN)


def _without_offer(context: Context) -> State:
    """Before an offer there is only the guide's row to be found."""
    for candidate in WHERE:
        if not settled(context, candidate):
            return replace(context.state, step=candidate)
    return replace(context.state, step=Step.EXPECTATIONS)


def settled(context: Context, step: Step) -> bool:
    """Whether a question need not be asked (any more)."""
    state, case = context.state, context.case
    match step:
        case Step.COMPANY:
            return bool(case.company) or bool(state.lacks)
        case Step.ROLE:
            return state.guide is not None or bool(state.lacks and (case.company or case.role))
        case Step.REGION:
            only = len(context.regions) <= 1 and not state.unlisted
            return case.region is not None or only
        case Step.BAND_LEVEL:
            return case.band_level in context.levels or len(context.levels) <= 1
        case Step.OFFER:
            asked = any(one.about == "offer.base" for one in state.open)
            return ((case.offer.base is not None or asked) and step in state.done) or (
                case.offer.base is not None
            )
        case Step.REST:
            offer = case.offer
            others = offer.equity or offer.bonus or offer.sign_on
            open_ = any(
                one.about.startswith("offer.") and one.about != "offer.base" for one in state.open
            )
            return bool(step in state.done or others or open_ or not _may_hold_more(context))
        case Step.RIVAL_OFFER | Step.RIVAL_NAME:
            return True  # `rival_question` asks these
        case Step.TICKS:
            return step in state.done or not tickable(context.guide)
        case Step.CLAIMS:
            return not unconfirmed(context)
        case _:
            return step in state.done


def _may_hold_more(context: Context) -> bool:
    """Whether to ask what else is in the offer: the row pays more than base, or there is none."""
    row = context.row
    if row is None:
        return bool(context.state.lacks)
    return row.equity is not None or row.bonus is not None or row.base is None


def rival_question(state: State) -> tuple[Step, str] | None:
    """What is still to be asked about a competing offer, and whose."""
    for one in state.case.competing_offers:
        key = plain_name(one.company or "")
        if one.status is None and f"{key}:status" not in state.rivals_done:
            return Step.RIVALS, one.company or ""
        known = one.offer.base is not None or any(
            clarification.target.rival is not None and plain_name(clarification.target.rival) == key
            for clarification in state.open
        )
        in_process = one.status is OfferStatus.IN_PROCESS
        if not known and not in_process and f"{key}:offer" not in state.rivals_done:
            return Step.RIVAL_OFFER, one.company or ""
        if one.company and one.may_name is None and f"{key}:name" not in state.rivals_done:
            return Step.RIVAL_NAME, one.company
    return None


def progress(context: Context) -> tuple[int, int]:
    """How many of the questions to the script are answered, and how many there are."""
    steps = (
        Step.COMPANY,
        Step.OFFER,
        Step.RIVALS,
        Step.PRIORITY,
        Step.WALK_AWAY,
        Step.PROOF,
        Step.DEADLINE,
    )
    groups = {
        Step.COMPANY: WHERE,
        Step.OFFER: (Step.OFFER, Step.REST),
        Step.PROOF: (Step.TICKS, Step.PROOF),
    }
    answered = sum(
        all(settled(context, one) for one in groups.get(step, (step,))) for step in steps
    )
    return answered, len(steps)


def rival_over(state: State, name: str, what: str) -> State:
    """Nothing more is asked about `what` of a competing offer."""
    key = f"{plain_name(name)}:{what}"
    return replace(state, rivals_done=tuple(dict.fromkeys((*state.rivals_done, key))))
