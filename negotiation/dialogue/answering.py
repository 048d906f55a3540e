"""One event as the answer to the question at hand: words, a button, a menu, a form."""

from __future__ import annotations

from negotiation.dialogue.apply import apply
from negotiation.dialogue.clarify import settle
from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.moving import move
from negotiation.dialogue.policy import hear
from negotiation.dialogue.question import Turn, question
from negotiation.dialogue.second_round import in_their_answer
from negotiation.dialogue.session import Clarification, Session
from negotiation.dialogue.steps.table import PIECES
from negotiation.model.record import replace
from negotiation.model.replies import Event, Picked, Pressed, Reply, Said, Submitted, typed_lines

FORGOTTEN = Reply(
    "Done. Everything you told me is deleted, and I cannot bring it back. All the best with your "
    "offer.",
    note="The key to it is destroyed, so nobody can read it in a safety copy either.",
    private=True,
)
_OFFERS_FORM_AFTER = 2  # misses


def answer(session: Session, event: Event, context: Context) -> Turn:
    """The turn that the answer makes."""
    heard = heard_of(context, event)
    if heard.forget:
        return Turn(session, (FORGOTTEN,), forget=True)
    if heard.missed is not None and heard.state == session.state:
        return _missed(session, heard.missed, context)
    if heard.aside and heard.state == session.state:
        asked = question(session, context, heard.notes, again=True)
        return Turn(session, (*heard.replies, asked))
    if heard.missed is not None:
        heard = replace(heard, notes=(*heard.notes, heard.missed))
    return move(session, heard, context)


def heard_of(context: Context, event: Event) -> Heard:
    """What the event did, before the conversation moves on."""
    piece, message = PIECES[context.step], context.message
    earlier = Heard(
        context.state, ("That belongs to an earlier question. Here is where we are.",), aside=True
    )
    match event:
        case Said():
            if message is None or message.empty:
                return Heard(context.state, missed="I got an empty message.")
            return hear(context, message)
        case Pressed(button, _):
            if (first := context.state.unclear) is not None:
                return _settled(context, first, button) or earlier
            return (piece.press(context, button) if piece.press else None) or earlier
        case Picked(menu, picked, _):
            shown = piece.ask(context).menu
            if context.state.unclear or piece.pick is None or shown is None or shown.id != menu:
                return earlier
            return piece.pick(context, picked)
        case Submitted(form, pairs, _):
            values = {key: value[:400] for key, value in pairs}
            filled = any(value.strip() for value in values.values())
            if piece.submit is None or form not in piece.forms or not filled:
                typed = typed_lines(event)
                said = f" You wrote:\n{typed}" if typed else ""
                return Heard(
                    context.state,
                    (f"I can't use that form here.{said}\nHere is where we are.",),
                    aside=True,
                )
            return piece.submit(context, values)


def _settled(context: Context, first: Clarification, button: str) -> Heard | None:
    """A button of the clarification that is asked."""
    choice = next((one for one in first.choices if one.id == button), None)
    if choice is None:
        return None
    acts, note = settle(first, choice)
    state = context.state
    if choice.does.value != "retype":
        state = replace(state, open=state.open[1:])
    else:
        return Heard(state, (note,), aside=True)
    state = in_their_answer(context.at(state), acts)
    return Heard(apply(state, acts, context.today), (note,) if note else ())


def _missed(session: Session, hint: str, context: Context) -> Turn:
    session = replace(session, misses=session.misses + 1)
    notes = [hint] if hint else []
    if session.misses >= _OFFERS_FORM_AFTER:
        piece = PIECES[session.step]
        form = piece.submit is not None
        if piece.skippable or session.state.unclear:
            ways = "use the form, or skip this one" if form else "skip this one"
            notes.append(f"No harm done: you can also {ways}.")
        elif form:
            notes.append("No harm done: the form asks for it part by part.")
    return Turn(session, (question(session, context, tuple(notes), again=True),))
