"""Rehearse: the likely objections one after another, each answer checked for what it gives away."""

from __future__ import annotations

from dataclasses import replace

from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.plans import analysis_of, plan_of, quoted
from negotiation.dialogue.session import Step
from negotiation.model.money import show
from negotiation.model.replies import Button, Reply, Style
from negotiation.understanding.message import Message, Slip
from negotiation.understanding.quantities import Money

_MOST = 6


def _next(context: Context):  # type: ignore[no-untyped-def]
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


def faults(context: Context, message: Message) -> list[str]:
    """What an answer gives away."""
    found = []
    case = context.case
    amounts = [one.quantity.low for one in message.mentions if isinstance(one.quantity, Money)]
    scaled = [value * 1000 if value < 1000 else value for value in amounts]
    if case.walk_away is not None and case.walk_away.amount in scaled:
        found.append("It names your walk-away. That tells them where to stop.")
    numbers = analysis_of(context)
    base = (
        next((ask for ask in numbers.asks if ask.component.value == "base"), None)
        if numbers
        else None
    )
    offered = case.offer.base.amount if case.offer.base else 0
    if (
        base is not None
        and not base.hold
        and any(offered < value < base.opening.value for value in scaled)
    ):
        most = show(int(base.opening.value), base.opening.unit)
        found.append(f"It goes below your ask of {most} at once. Let them move first.")
    if Slip.SORRY in message.slips:
        found.append("It apologises. You have nothing to be sorry for; say thank you instead.")
    if Slip.OWN_PAY in message.slips:
        found.append("It names what you earn today. The range for the role is the better ground.")
    known = {(one.company or "").casefold() for one in case.competing_offers}
    for talk in message.talks:
        if (
            talk.company
            and talk.claimed
            and not context.is_own(talk.company)
            and talk.company.name.casefold() not in known
        ):
            found.append(
                f"You have not told me of an offer from {talk.company.name}. Don't claim one you "
                f"don't have."
            )
    if Slip.ACCEPTS in message.slips:
        found.append("It says yes to terms you have not read. Ask for them in writing first.")
    return found


def _answer(context: Context, message: Message) -> Heard | None:
    objection = _next(context)
    if objection is None:
        return Heard(replace(context.state, step=Step.PLAN, rehearsed=()))
    found = faults(context, message)
    head = "\n".join(f"- {one}" for one in found) if found else "That holds: it gives nothing away."
    better = f"{head}\n\nOne way to say it:\n{quoted(str(objection.say))}"
    state = replace(context.state, rehearsed=(*context.state.rehearsed, objection.key))
    return Heard(state, (better,))


def _press(context: Context, button: str) -> Heard | None:
    if button == "done":
        return Heard(replace(context.state, step=Step.PLAN, rehearsed=()))
    objection = _next(context)
    if button == "show" and objection is not None:
        state = replace(context.state, rehearsed=(*context.state.rehearsed, objection.key))
        return Heard(state, (f"One way to say it:\n{quoted(str(objection.say))}",))
    return None


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
