"""New figures after the script: the company's reply to the counteroffer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from negotiation.dialogue.acts import Act, Put, Stands
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import asked_for, has_asked
from negotiation.dialogue.session import State, Step
from negotiation.model.case import Stage
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
        ),
    )


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
