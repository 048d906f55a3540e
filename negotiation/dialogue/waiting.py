"""Figures told before it was known where they belong, and what becomes of them then."""

from __future__ import annotations

from dataclasses import replace

from negotiation.dialogue.acts import Ask, Put
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.clarify import unclear_question
from negotiation.dialogue.context import Context
from negotiation.dialogue.session import State
from negotiation.dialogue.settings import setting_of
from negotiation.resolution.amounts import Settled, resolve


def settle_waiting(context: Context) -> State:
    """Read beside the row once it is known, or as they were said where there is none."""
    state = context.state
    if not state.waiting or (context.row is None and not state.lacks):
        return state
    waiting = state.waiting
    state = replace(state, waiting=())
    for one in waiting:
        here = context.at(state)
        found = resolve(one.told, here.ground(one.target))
        if isinstance(found, Settled):
            act: Put | Ask = Put(setting_of(found, one.target))
        else:
            act = Ask(unclear_question(here, found, one.target))
        state = apply_one(state, act, context.today)
    return state
