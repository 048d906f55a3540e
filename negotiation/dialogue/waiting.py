"""Figures told before it was known where they belong, and what becomes of them then."""

from __future__ import annotations

from negotiation.dialogue.acts import Clarify, Put
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.clarify import unclear_question
from negotiation.dialogue.context import Context
from negotiation.dialogue.say import KINDS, PARTS
from negotiation.dialogue.session import State, Waiting
from negotiation.dialogue.settings import setting_of
from negotiation.model.record import replace
from negotiation.model.replies import escape
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
            act: Put | Clarify = Put(setting_of(found, one.target))
        else:
            act = Clarify(unclear_question(found, one.target))
        state = apply_one(state, act, context.today)
    return state


def kept_until(context: Context) -> str:
    """What has to be known before an amount is read beside its row: "I know the role"; "" where
    all of it is.
    """
    if context.state.unlisted and context.guide is None:
        return "you pick a guide or go on without one"
    lacking = _lacking(context)
    return f"I know {lacking}" if lacking else ""


def _lacking(context: Context) -> str:
    state = context.state
    if context.guide is None:
        unknown = {
            "the company": not context.named,
            "the role": context.named or not state.roles,
            "the place": not state.places,
        }
    else:
        level = context.row is None and len(context.levels) > 1
        unknown = {"the level": level, "the place": context.row is None and not level}
    names = [name for name, wanted in unknown.items() if wanted]
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def waiting_line(context: Context) -> str:
    """The figures that wait, with their part and whose they are; "" where none does."""
    kept = dict.fromkeys(_in_words(one) for one in context.state.waiting)
    return f"Kept until {kept_until(context)}: {', '.join(kept)}" if kept else ""


def _in_words(one: Waiting) -> str:
    words = escape(one.told.words)
    name = KINDS[one.told.kind] if one.told.kind else PARTS[one.told.part]
    label = name if one.labelled and name not in one.told.words else ""
    of = f"of {escape(one.target.rival)}" if one.target.rival else ""
    return " ".join(filter(None, (words, label, of)))
