"""Moving about: back, skip, help, summary, and the detours that one comes back from."""

from __future__ import annotations

from negotiation.dialogue.clarify import WHY_ASKED, still_needed
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.moving import left_detour, move
from negotiation.dialogue.navigation import EVERYWHERE, HIDDEN, WAYS, way_button
from negotiation.dialogue.no_script import no_script_yet
from negotiation.dialogue.plans import plan_replies
from negotiation.dialogue.question import Turn, asked, question
from negotiation.dialogue.readback import read_back
from negotiation.dialogue.recap import summary_reply
from negotiation.dialogue.reload import up_to_date
from negotiation.dialogue.session import DETOURS, INTERVIEW, OF_A_RIVAL, Session, Step
from negotiation.dialogue.steps.detours import resumed
from negotiation.dialogue.steps.rivals import skip_rival
from negotiation.dialogue.steps.table import PIECES
from negotiation.dialogue.steps.where import skip_place
from negotiation.model.record import replace
from negotiation.model.replies import Event, Pressed, Reply, escape
from negotiation.understanding.message import Go, Message

_NOT_SKIPPED = {
    Step.PLAN: "There is nothing to skip here; the script is ready.",
    Step.EXPECTATIONS: "Nothing to skip here: come back with their figures when the offer is "
    "there.",
    Step.CLAIMS: "This one I need: the script may only say what is true. Say all true, or change "
    "it.",
}


# Where a word that is a way elsewhere answers the question.
_ANSWERS: dict[Step, tuple[Go, ...]] = {
    Step.FORGET: (Go.FORGET,),
    Step.STOPPED: (Go.STOP, Go.SKIP),
    Step.REHEARSE: (Go.SHOW, Go.STOP),  # a line is to be shown, and the rehearsal stops
    Step.TONE: (Go.MORE,),
}


def way_of(session: Session, event: Event, message: Message | None) -> Go | None:
    """Where the event leads to; None where it is an answer."""
    if isinstance(event, Pressed):
        return _pressed(session, event.button)
    way = message.go if message is not None else None
    if way is None and message is not None and _sees_again(session, message):
        return Go.SHOW
    if way is None or way in _ANSWERS.get(session.step, ()):
        return None
    if way is Go.RESUME and session.state.unlisted and session.step is not Step.STOPPED:
        return None  # to go on without a guide is what was offered
    return way


def _sees_again(session: Session, message: Message) -> bool:
    """ "Can I see it again?", "I lost the script": the script itself is the answer to that."""
    alone = message.questions == ("see_again",) and not (message.mentions or message.happened)
    return alone and session.step is Step.PLAN


def _pressed(session: Session, button: str) -> Go | None:
    way = WAYS.get(button)
    own = session.step in (Step.FORGET, Step.STOPPED)  # their buttons have names of ways
    return None if own and button != "back" and way is not Go.START_OVER else way


def go(session: Session, way: Go, context: Context) -> Turn:
    """The turn there."""
    match way:
        case Go.BACK:
            return _back(session, context)
        case Go.SKIP:
            return _skip(session, context)
        case Go.SUMMARY:
            return Turn(session, (summary_reply(context), question(session, context)))
        case Go.HELP:
            why = WHY_ASKED if session.state.unclear else PIECES[session.step].why
            return Turn(session, (question(session, context, (why, EVERYWHERE)),))
        case Go.MORE:
            buttons = tuple(map(way_button, HIDDEN))
            return Turn(
                session, (Reply("What would you like to do?", buttons=buttons, private=True),)
            )
        case Go.SHOW:
            if not context.scripted:
                return asked(session, context, (no_script_yet(context),))
            return Turn(session, (*plan_replies(context), question(session, context)))
        case Go.RESUME if session.step is not Step.STOPPED:
            return Turn(session, (question(session, context),))  # nothing was stopped
        case Go.RESUME:
            return asked(left_detour(session, resumed(session.state)), context, ("Welcome back.",))
        case _:
            detour = {
                Go.EDIT: Step.EDIT,
                Go.START_OVER: Step.START_OVER,
                Go.STOP: Step.STOPPED,
                Go.FORGET: Step.FORGET,
            }[way]
            return asked(_detour(session, detour), context)


def _detour(session: Session, step: Step) -> Session:
    state = session.state
    if state.step is step:
        return session
    resume = state.resume if state.step in DETOURS else state.step
    return session.moved(replace(state, step=step, resume=resume))


def _back(session: Session, context: Context) -> Turn:
    if not session.history:
        return asked(session, context, ("We are at the beginning, there is nothing before this.",))
    *earlier, last = session.history
    left = session.state
    session = replace(session, state=last.state, history=tuple(earlier), misses=0)
    session, _ = up_to_date(session, context.after(session.state))
    # A figure that is as it was before has to be seen: it is what the script will say.
    again = read_back(left, context.after(session.state))
    return asked(session, context, ("One step back.", *again))


def _skip(session: Session, context: Context) -> Turn:
    state = session.state
    if (first := state.unclear) is not None:
        moved = replace(state, open=state.open[1:])
        note = f"I leave {escape(first.said)} out, then."
        if state.case.offer.base is None:
            note = still_needed(first, note)
        return move(session, Heard(moved, (note,)), context)
    if state.step in DETOURS:
        return move(session, Heard(resumed(state)), context)
    if not PIECES[state.step].skippable:
        return asked(session, context, (_NOT_SKIPPED.get(state.step) or _needed(state.step),))
    if (placed := skip_place(context)) is not None:
        return move(session, placed, context)
    if state.step in OF_A_RIVAL:
        return move(session, skip_rival(context), context)
    if state.step not in INTERVIEW:
        return move(session, Heard(replace(state, step=Step.PLAN)), context)
    return move(session, Heard(done(state, state.step)), context)


def _needed(step: Step) -> str:
    name = "base salary; it is in the offer letter" if step is Step.OFFER else PIECES[step].name
    return f"I can't do without the {name}. Most of the rest can be skipped."
