"""What they told you: the guide's claims about the company, to be ticked where they said them.

A guide may be out of date or wrong. What was heard may be said as heard; what was not becomes a
question to ask.
"""

from __future__ import annotations

from negotiation.dialogue.acts import TheySaid
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.session import Step
from negotiation.model.record import replace
from negotiation.model.replies import Button, Menu, Option, Reply
from negotiation.plan.truths import Truth, truths
from negotiation.understanding.message import Message


def claims_to_tick(context: Context) -> tuple[Truth, ...]:
    """What the guide says of the company; nothing where there is no guide."""
    return truths(context.guide) if context.guide is not None else ()


def _ask(context: Context) -> Reply:
    found = claims_to_tick(context)
    heard = set(context.case.heard)
    options = tuple(Option(one.id, one.says[:100], chosen=one.id in heard) for one in found)
    return Reply(
        "Which of these did you hear from them? Tick what somebody there told you.",
        note="A ticked line may be said as heard. The others stay on your card as questions.",
        menu=Menu("heard", "Tick what they told you", options, least=1, most=len(options)),
        buttons=(Button("none", "None of these"),),
    )


def _names(context: Context) -> tuple[str, ...]:
    return tuple(one.says for one in claims_to_tick(context))


def _kept(context: Context, chosen: tuple[str, ...]) -> Heard:
    """The ticked ones, beside what was told in own words."""
    own = tuple(one for one in context.case.heard if not one.startswith("lever "))
    state = apply_one(context.state, TheySaid((*own, *dict.fromkeys(chosen))))
    note = "They may be said as heard now." if chosen else "Then none of it is said."
    return Heard(replace(state, step=Step.PLAN), (note,))


def _answer(context: Context, message: Message) -> Heard | None:
    found = claims_to_tick(context)
    if message.all_picked:
        return _kept(context, tuple(one.id for one in found))
    chosen = [one.index for one in message.picked if not one.denied and one.index < len(found)]
    if chosen:
        return _kept(context, tuple(found[at].id for at in chosen))
    if message.none or message.yes is False or message.dont_know:
        return _kept(context, ())
    return None


def _pick(context: Context, values: tuple[str, ...]) -> Heard:
    known = {one.id for one in claims_to_tick(context)}
    if not values or not known.issuperset(values):
        return Heard(context.state, missed="Those are not in this guide's list.")
    return _kept(context, values)


def _press(context: Context, button: str) -> Heard | None:
    return _kept(context, ()) if button == "none" else None


PIECES: dict[Step, Piece] = {
    Step.HEARD: Piece(
        "what they told you",
        _ask,
        _answer,
        "What they said themselves is a good reason, and hard to take back. The guide's own word "
        "for it is none: it may be out of date.",
        press=_press,
        pick=_pick,
        options=_names,
        hint="Tick what they told you, or say none.",
    ),
}
