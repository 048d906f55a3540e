"""Rehearse: the likely objections one after another, each answer checked for what it gives away."""

from __future__ import annotations

from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.giveaways import giveaways
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.plans import plan_of
from negotiation.dialogue.session import Step
from negotiation.model.record import replace
from negotiation.model.replies import Button, Reply, Style, quoted
from negotiation.plan.pushback import Pushback
from negotiation.understanding.message import Go, Message

_MOST = 6


def _next(context: Context) -> Pushback | None:
    plan = plan_of(context)
    if plan is None:
        return None
    left = [one for one in plan.pushbacks if one.key not in context.state.rehearsed]
    return left[0] if left and len(context.state.rehearsed) < _MOST else None


def _ask(context: Context) -> Reply:
    objection = _next(context)
    if objection is None:
        return Reply(
            "That was the last one. You are as ready as anybody can be.",
            buttons=(Button("done", "Back to the script", Style.PRIMARY),),
        )
    return Reply(
        f"They say: **{objection.they_say}**\n\nWhat do you answer? Type it as you would say it.",
        buttons=(Button("show", "Show me a line"), Button("done", "Enough")),
    )


def _answer(context: Context, message: Message) -> Heard | None:
    objection = _next(context)
    if objection is None or message.go is Go.STOP:
        return Heard(replace(context.state, step=Step.PLAN, rehearsed=()))
    if message.dont_know or message.go is Go.SHOW or (message.bare and message.none):
        return _shown(context, objection)
    found = giveaways(context, message, objection.key)
    head = "\n".join(f"- {one}" for one in found) if found else "That holds: it gives nothing away."
    better = f"{head}\n\nOne way to say it:\n{quoted(str(objection.say))}"
    state = replace(context.state, rehearsed=(*context.state.rehearsed, objection.key))
    return Heard(state, (better,))


def _press(context: Context, button: str) -> Heard | None:
    if button == "done":
        return Heard(replace(context.state, step=Step.PLAN, rehearsed=()))
    objection = _next(context)
    if button == "show" and objection is not None:
        return _shown(context, objection)
    return None


def _shown(context: Context, objection: Pushback) -> Heard:
    """A line for somebody who would rather see one first."""
    state = replace(context.state, rehearsed=(*context.state.rehearsed, objection.key))
    return Heard(state, (f"One way to say it:\n{quoted(str(objection.say))}",))


PIECES: dict[Step, Piece] = {
    Step.REHEARSE: Piece(
        "rehearsing",
        _ask,
        _answer,
        "Saying it once aloud makes the call easier. I look at what your answer gives away.",
        press=_press,
        hint="Type what you would say, or say stop.",
    )
}
