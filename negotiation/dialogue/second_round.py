"""New figures after the script: the company's reply to the counteroffer."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.dialogue.acts import Act, Put, Stands
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import asked_for, has_asked
from negotiation.dialogue.session import State, Step
from negotiation.model.case import Case, Stage
from negotiation.model.errors import LostPast
from negotiation.model.offer import NO_OFFER, Offer, Stated
from negotiation.model.record import replace
from negotiation.model.said import Part

_TELLS_AGAIN = (Step.OFFER, Step.REST)  # what they had offered all along is corrected there


def in_second_round(context: Context, acts: Sequence[Act]) -> State:
    """The state that `acts` belong to: where they are the company's answer, the second round.

    The offer before steps back, and what was asked is remembered; a base said final stays so.
    """
    if not _is_their_answer(context, acts):
        return context.state
    case = context.case
    moved = any(isinstance(act, Put) and act.setting.part is Part.BASE for act in acts)
    closed = case.company_position is not None and case.company_position.base_final and not moved
    return replace(
        context.state,
        step=Step.PLAN,
        case=replace(
            case,
            stage=Stage.ROUND2,
            previous_offer=case.offer,
            previous_ask=asked_for(context) or case.previous_ask,
            company_position=case.company_position if closed else None,
            own_ask=not_to_ask(case),
        ),
    )


def in_their_answer(context: Context, acts: Sequence[Act]) -> State:
    """The state that the settling of an open question belongs to: "205, which is it?" is of the
    answer that was told right before, and begins no round of its own.
    """
    try:
        before = context.past.state.case if context.past is not None else None
    except LostPast:
        before = None
    told = before is not None and before.offer != context.case.offer
    if told and context.case.stage is Stage.ROUND2:
        return context.state
    return in_second_round(context, acts)


def not_to_ask(case: Case) -> Offer | None:
    """What is left of one's own figures once they were asked for: the parts not to ask for."""
    own = case.own_ask
    if own is None:
        return None
    bonus = own.bonus
    asked = bonus is not None and (bonus.percent or _asks(bonus.value))
    kept = Offer(
        base=None if _asks(own.base) else own.base,
        equity=None if own.equity and _asks(own.equity.value) else own.equity,
        bonus=None if asked else bonus,
        sign_on=None if _asks(own.sign_on) else own.sign_on,
    )
    return None if kept == NO_OFFER else replace(kept, currency=own.currency)


def _asks(stated: Stated | None) -> bool:
    return stated is not None and stated.amount > 0


def _is_their_answer(context: Context, acts: Sequence[Act]) -> bool:
    """Whether new figures of one's own offer come after the script went out."""
    if not context.scripted or context.step in _TELLS_AGAIN:
        return False
    if not any(map(_moves_the_offer, acts)):
        return False
    return context.case.stage is not Stage.OPENING or has_asked(context)


def _moves_the_offer(act: Act) -> bool:
    if isinstance(act, Put):
        return act.setting.target.own and act.setting.part not in (Part.FLOOR, Part.FORFEIT)
    return isinstance(act, Stands) and act.stage is Stage.ROUND2
