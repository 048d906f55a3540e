"""A turn, and the question at hand as it is shown: after its notes, with the ways under it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from negotiation.dialogue.clarify import ask_reply
from negotiation.dialogue.context import Context
from negotiation.dialogue.flow import progress
from negotiation.dialogue.navigation import ways_shown
from negotiation.dialogue.reload import gone_reply, is_gone
from negotiation.dialogue.session import DETOURS, INTERVIEW, Session, Step
from negotiation.dialogue.steps.table import PIECES
from negotiation.model.facts import Facts
from negotiation.model.record import replace
from negotiation.model.replies import Reply
from negotiation.understanding.message import Message


@dataclass(frozen=True, slots=True)
class Turn:
    """What a step leads to. `forget`: the person confirmed that all their data be erased."""

    session: Session
    replies: tuple[Reply, ...]
    forget: bool = False


def context_of(session: Session, facts: Facts, message: Message | None = None) -> Context:
    """What the steps look at."""
    today = session.today or date(1970, 1, 1)
    past = session.history[-1] if session.history else None
    return Context(session.state, facts, today, message, past)


def asked(session: Session, context: Context, notes: tuple[str, ...] = ()) -> Turn:
    """The turn that only asks."""
    return Turn(session, (question(session, context, notes),))


def led_by(notes: tuple[str, ...], reply: Reply) -> Reply:
    """The reply behind `notes`; its title stays over what it is the title of."""
    said = [note for note in notes if note]
    if not said:
        return reply
    head = [f"**{reply.title}**\n{reply.text}"] if reply.title else [reply.text]
    return replace(reply, title="", text="\n\n".join((*said, *head)))


def question(
    session: Session, context: Context, notes: tuple[str, ...] = (), *, again: bool = False
) -> Reply:
    """The question at hand, after `notes`, with the ways under it; `again`: asked just now."""
    context = context.after(session.state)
    piece = PIECES[session.step]
    unclear = session.state.unclear
    if is_gone(session.state, context.facts):
        reply = gone_reply(session.state)
        ways = ways_shown(back=False, skip=False)
        led = led_by(notes, reply)
        return replace(led, buttons=ways, private=True, version=session.version)
    ask = piece.again if again and piece.again else piece.ask
    reply = ask_reply(unclear, context) if unclear is not None else ask(context)
    skip = unclear is not None or (piece.skippable and session.step not in DETOURS)
    ways = ways_shown(back=bool(session.history), skip=skip)
    note = reply.note
    if (
        session.step in INTERVIEW
        and session.step is not Step.COMPANY
        and unclear is None
        and not context.scripted
    ):
        answered, every = progress(context)
        note = f"{note}\n{answered} of {every}".strip() if session.step is not Step.CLAIMS else note
    return replace(
        led_by(notes, reply),
        note=note,
        buttons=(*reply.buttons, *ways),
        private=True,
        version=session.version,
    )
