"""The whole conversation, as pure functions: Discord, the terminal and the tests all play it.

A turn: an event is heard (a text read once), what it did is applied, the first open question is
found, and the replies are put together: what was understood, then the question.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from textwrap import shorten

from negotiation.dialogue.apply import apply
from negotiation.dialogue.clarify import WHY_ASKED, ask_reply, settle, still_needed
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.flow import next_step, progress
from negotiation.dialogue.navigation import EVERYWHERE, HIDDEN, WAYS, way_button, ways_shown
from negotiation.dialogue.plans import changed_parts, plan_replies
from negotiation.dialogue.policy import hear
from negotiation.dialogue.readback import read_back
from negotiation.dialogue.recap import named_step, summary_reply
from negotiation.dialogue.reload import gone_reply, is_gone, released, up_to_date
from negotiation.dialogue.reminders import kept_up, reminder_words
from negotiation.dialogue.second_round import in_second_round
from negotiation.dialogue.session import (
    DETOURS,
    INTERVIEW,
    OF_A_RIVAL,
    Clarification,
    Session,
    State,
    Step,
)
from negotiation.dialogue.steps.detours import reopened, resumed
from negotiation.dialogue.steps.rivals import skip_rival
from negotiation.dialogue.steps.table import PIECES
from negotiation.dialogue.steps.where import skip_place
from negotiation.dialogue.waiting import settle_waiting
from negotiation.model.facts import Certainty, Facts, NameKind
from negotiation.model.replies import (
    Event,
    Picked,
    Pressed,
    Reply,
    Said,
    Submitted,
    escape,
    typed_lines,
)
from negotiation.understanding.message import Go, Message
from negotiation.understanding.read import Reading, read

FORGOTTEN = Reply(
    "Done. Everything you told me is deleted, and I cannot bring it back. All the best with your "
    "offer.",
    note="The key to it is destroyed, so nobody can read it in a safety copy either.",
    private=True,
)
HELLO = (
    "Hello. I help you answer a job offer with figures you can stand behind. "
    "A few short questions, then you have a script."
)
_WITHOUT_GUIDE = (Go.SUMMARY, Go.START_OVER, Go.STOP, Go.FORGET)
_NEEDED = {Step.OFFER: "base salary; it is in the offer letter"}
_OFFERS_FORM_AFTER = 2  # misses
_SAME_WORDS = "The e-mail and the call notes stay as they were."
_SHOWN_OF_UNREAD = 60  # characters


@dataclass(frozen=True, slots=True)
class Turn:
    """What a step leads to. `forget`: the person confirmed that all their data be erased."""

    session: Session
    replies: tuple[Reply, ...]
    forget: bool = False


# --- The doors ------------------------------------------------------------------------------------


def start(
    facts: Facts,
    today: date,
    company: str | None = None,
    role: str | None = None,
    region: str | None = None,
    *,
    said: str = "",
) -> Turn:
    """A new conversation; what is named already is not asked again. `said` is said next."""
    session = Session(today=today, guides_version=facts.version)
    named = ", ".join(part.strip() for part in (company, role, region) if part and part.strip())
    if not named and not said:
        return _asked(session, facts, (HELLO,))
    turn = step(session, Said(named[:200] or said), facts)
    hello = HELLO
    if named and said:
        turn = step(turn.session, Said(said), facts)
        hello = "\n\n".join((HELLO, *_places(session.state, _context(turn.session, facts))))
    first, *others = turn.replies
    return replace(turn, replies=(replace(first, text=f"{hello}\n\n{first.text}"), *others))


def step(session: Session, event: Event, facts: Facts) -> Turn:
    """The answer to one event. Never raises for anything a person can type or click."""
    session, news = up_to_date(session, facts, _context(session, facts))
    message = _read(session, event, facts)
    way = _way(session, event, message)
    gone = is_gone(session.state, facts)
    if gone and way not in _WITHOUT_GUIDE:
        turn = _while_gone(session, event, message, facts)
    elif way is not None:
        turn = _go(session, way, facts)
    elif message is not None and message.edit and not message.mentions:
        turn = _edit(session, message, facts)
    else:
        turn = _answer(session, event, message, facts)
    news = "\n\n".join(note for note in (news, _not_read(message)) if note)
    if news and turn.replies and not turn.forget:
        first, *others = turn.replies
        turn = replace(turn, replies=(replace(first, text=f"{news}\n\n{first.text}"), *others))
    return turn


def _while_gone(session: Session, event: Event, message: Message | None, facts: Facts) -> Turn:
    """While the guide is not there everything waits for it, unless another company is named."""
    own = session.state.case.company
    named = message.names if message is not None else ()
    if any(
        one.kind is NameKind.COMPANY and one.certainty is Certainty.EXACT and one.key != own
        for one in named
    ):
        return _answer(released(session), event, message, facts)
    return _asked(session, facts)


def _not_read(message: Message | None) -> str:
    """What a very long message holds that nobody read, so that it can be sent again."""
    if message is None or not message.unread:
        return ""
    begin = shorten(message.unread, _SHOWN_OF_UNREAD, placeholder=" …")
    return (
        "That was too long for me to read in one go. I stopped at "
        f"“{escape(begin)}”: please send the rest from there."
    )


def glimpse(session: Session, text: str, facts: Facts) -> tuple[Context, tuple[str, ...]]:
    """What one text would be understood as, and what would be said of it beside the read-back.

    It is no turn: nothing is asked, and nobody keeps it.
    """
    message = _read(session, Said(text), facts)
    context = _context(session, facts, message)
    heard = _heard(context, Said(text), message)
    today = context.today
    state = next_step(Context(settle_waiting(Context(heard.state, facts, today)), facts, today))
    notes = (*heard.notes, _not_read(message))
    return Context(state, facts, today), tuple(note for note in notes if note)


def current(session: Session, facts: Facts) -> Reply:
    """The question asked now, to be shown again."""
    session, news = up_to_date(session, facts, _context(session, facts))
    return _question(session, facts, (news,) if news else ())


def summary(session: Session, facts: Facts) -> Reply:
    """Everything understood so far, in words."""
    return summary_reply(_context(session, facts))


def reminder(session: Session, facts: Facts) -> tuple[Reply, ...]:
    """What the person asked to be reminded of, and where they are; nothing where it is over."""
    words = reminder_words(_context(session, facts))
    return (_question(session, facts, (words,)),) if words else ()


def stale(session: Session, event: Event, facts: Facts) -> Reply:
    """The answer to a control of an earlier question; echoes what a late form held."""
    note = "That belongs to an earlier question, so nothing has changed. Here is where we are."
    if typed := typed_lines(event):
        note = (
            "That form belongs to an earlier question, so I have not used it. You wrote:\n"
            f"{typed}\nCopy what you need. Here is where we are."
        )
    return _question(up_to_date(session, facts, _context(session, facts))[0], facts, (note,))


def _context(session: Session, facts: Facts, message: Message | None = None) -> Context:
    return Context(session.state, facts, session.today or date(1970, 1, 1), message)


def _read(session: Session, event: Event, facts: Facts) -> Message | None:
    """The message, read: once a turn, and only here."""
    if not isinstance(event, Said):
        return None
    context = _context(session, facts)
    piece = PIECES[session.step]
    gone = is_gone(session.state, facts)
    listed = not gone and piece.options is not None and session.state.unclear is None
    options = piece.options(context) if listed and piece.options is not None else ()
    told = tuple(one.company for one in context.case.competing_offers if one.company)
    return read(event.text, Reading(context.today, facts.names_in, options, told))


# --- Moving about ---------------------------------------------------------------------------------


def _way(session: Session, event: Event, message: Message | None) -> Go | None:
    if isinstance(event, Pressed):
        way = WAYS.get(event.button)
        return (
            None
            if session.step in (Step.FORGET, Step.STOPPED)
            and event.button != "back"
            and way not in (Go.START_OVER,)
            else way
        )
    if message is None:
        return None
    way = message.go
    if way is None:
        return None
    if session.step is Step.FORGET and way is Go.FORGET:
        return None
    if way is Go.RESUME:
        offered = session.state.unlisted and session.step is not Step.STOPPED
        return None if offered else Go.RESUME
    if session.step is Step.STOPPED and way in (Go.STOP, Go.SKIP):
        return None
    if session.step is Step.REHEARSE and way is Go.SHOW:
        return None  # it is a line that they want to be shown
    if session.step is Step.TONE and way in (Go.MORE,):
        return None
    if way is Go.SKIP and session.step is Step.STOPPED:
        return None
    return way


def _go(session: Session, way: Go, facts: Facts) -> Turn:
    context = _context(session, facts)
    match way:
        case Go.BACK:
            return _back(session, facts)
        case Go.SKIP:
            return _skip(session, facts)
        case Go.SUMMARY:
            return Turn(session, (summary_reply(context), _question(session, facts)))
        case Go.HELP:
            why = WHY_ASKED if session.state.unclear else PIECES[session.step].why
            return Turn(session, (_question(session, facts, (why, EVERYWHERE)),))
        case Go.MORE:
            buttons = tuple(map(way_button, HIDDEN))
            return Turn(
                session, (Reply("What would you like to do?", buttons=buttons, private=True),)
            )
        case Go.SHOW:
            if not context.scripted:
                return Turn(session, (_question(session, facts),))
            return Turn(session, (*plan_replies(context), _question(session, facts)))
        case Go.RESUME if session.step is not Step.STOPPED:
            return Turn(session, (_question(session, facts),))  # nothing was stopped
        case Go.RESUME:
            return _asked(_left_detour(session, resumed(session.state)), facts, ("Welcome back.",))
        case _:
            detour = {
                Go.EDIT: Step.EDIT,
                Go.START_OVER: Step.START_OVER,
                Go.STOP: Step.STOPPED,
                Go.FORGET: Step.FORGET,
            }[way]
            return _asked(_detour(session, detour), facts)


def _detour(session: Session, step: Step) -> Session:
    state = session.state
    if state.step is step:
        return session
    resume = state.resume if state.step in DETOURS else state.step
    return session.moved(replace(state, step=step, resume=resume))


def _back(session: Session, facts: Facts) -> Turn:
    if not session.history:
        return _asked(session, facts, ("We are at the beginning, there is nothing before this.",))
    *earlier, last = session.history
    session = replace(session, state=last.state, history=tuple(earlier), misses=0)
    session, _ = up_to_date(session, facts, _context(session, facts))
    return _asked(session, facts, ("One step back.",))


def _skip(session: Session, facts: Facts) -> Turn:
    state = session.state
    context = _context(session, facts)
    if (first := state.unclear) is not None:
        moved = replace(state, open=state.open[1:])
        note = f"I leave {escape(first.said)} out, then."
        if state.case.offer.base is None:
            note = still_needed(first, note)
        return _move(session, Heard(moved, (note,)), facts)
    if state.step in DETOURS:
        return _move(session, Heard(resumed(state)), facts)
    piece = PIECES[state.step]
    if not piece.skippable:
        needs = {
            Step.PLAN: "There is nothing to skip here; the script is ready.",
            Step.EXPECTATIONS: "Nothing to skip here: come back with their figures when the offer "
            "is there.",
            Step.CLAIMS: "This one I need: the script may only say what is true. Say all true, "
            "or change it.",
        }.get(
            state.step,
            f"I can't do without the {_NEEDED.get(state.step, piece.name)}. "
            "Most of the rest can be skipped.",
        )
        return Turn(session, (_question(session, facts, (needs,)),))
    if (placed := skip_place(context)) is not None:
        return _move(session, placed, facts)
    if state.step in OF_A_RIVAL:
        return _move(session, skip_rival(context), facts)
    if state.step not in INTERVIEW:
        return _move(session, Heard(replace(state, step=Step.PLAN)), facts)
    return _move(session, Heard(done(state, state.step)), facts)


def _edit(session: Session, message: Message, facts: Facts) -> Turn:
    context = _context(session, facts, message)
    step_named = named_step(context, message.topics)
    if step_named is None:
        return _answer(session, Said(message.line), message, facts)
    session = session.moved(reopened(session.state, step_named))
    if message.phrase:  # "edit deadline to friday" has its answer with it
        return _answer(session, Said(message.phrase), message, facts)
    return _asked(session, facts)


# --- Answering ------------------------------------------------------------------------------------


def _answer(session: Session, event: Event, message: Message | None, facts: Facts) -> Turn:
    context = _context(session, facts, message)
    heard = _heard(context, event, message)
    if heard.forget:
        return Turn(session, (FORGOTTEN,), forget=True)
    if heard.missed is not None and heard.state == session.state:
        return _missed(session, heard.missed, facts)
    if heard.aside and heard.state == session.state:
        return Turn(session, (*heard.replies, _question(session, facts, heard.notes)))
    if heard.missed is not None:
        heard = replace(heard, notes=(*heard.notes, heard.missed))
    return _move(session, heard, facts)


def _heard(context: Context, event: Event, message: Message | None) -> Heard:
    piece = PIECES[context.step]
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
    state = in_second_round(context.at(state), acts)
    return Heard(apply(state, acts, context.today), (note,) if note else ())


def _missed(session: Session, hint: str, facts: Facts) -> Turn:
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
    return Turn(session, (_question(session, facts, tuple(notes)),))


def _move(session: Session, heard: Heard, facts: Facts) -> Turn:
    before = session.state
    today = session.today or date(1970, 1, 1)
    state = settle_waiting(Context(heard.state, facts, today))
    chosen = before.step is Step.EDIT and state.step not in (Step.EDIT, before.resume)
    moves = state.step is before.step or state.step not in DETOURS
    if moves and not chosen and not is_gone(state, facts):
        state = next_step(Context(state, facts, today))
    state, moved_reminder = kept_up(before, Context(state, facts, today))
    arrived = state.step is Step.PLAN and not state.open
    waited = before.step is Step.CLAIMS  # the script waited for its card to be confirmed
    fresh = arrived and (Step.PLAN not in before.done or state.case != before.case or waited)
    if arrived:
        state = done(state, Step.PLAN)
    detour = before.step in DETOURS
    moved = _left_detour(session, state) if detour else session.moved(state)
    context = Context(state, facts, today)
    notes = (*_places(before, context), *read_back(before, context), *heard.notes, *moved_reminder)
    replies: tuple[Reply, ...] = heard.replies
    if fresh:
        plan, kept = _what_changed(_last_shown(session), state, facts, today)
        notes = (*notes, *kept)
        if plan and notes:
            replies = (*replies, Reply("\n\n".join(notes), private=True))
        notes = () if plan else notes
        return Turn(moved, (*replies, *plan, _question(moved, facts, notes)))
    return Turn(moved, (*replies, _question(moved, facts, notes)))


def _places(before: State, context: Context) -> tuple[str, ...]:
    """Which guide it goes by, once it is known or has changed."""
    state = context.state
    if context.row is None or (state.guide, state.case.region, state.case.band_level) == (
        before.guide, before.case.region, before.case.band_level,
    ):  # fmt: skip
        return ()
    guide = context.guide
    parts = dict.fromkeys(
        (context.company, guide.role if guide else "", context.place, state.case.band_level or "")
    )
    said = ", ".join(escape(part) for part in parts if part)
    notes: tuple[str, ...] = (f"I'm going by the guide for {said}.",)
    if before.case.company not in ("", state.case.company):
        notes = (f"Then we talk about {escape(context.company)} now.", *notes)
        if before.case.offer.base is not None and before.case.offer == state.case.offer:
            notes = (*notes, "The offer stays as you told me; say edit offer if it differs.")
    return notes


def _left_detour(session: Session, state: State) -> Session:
    """The session with `state`; the way back leads to where the detour began."""
    history = session.history
    while history:
        last = history[-1].state
        if last.step not in DETOURS and last != state:
            break
        history = history[:-1]
    return replace(session, state=state, history=history, misses=0)


def _last_shown(session: Session) -> State:
    """The state whose plan is on the screen: an answer that is being edited has none yet."""
    if session.step not in INTERVIEW or session.step is Step.CLAIMS:
        return session.state
    earlier = (past.state for past in reversed(session.history))
    return next((one for one in earlier if one.step is Step.PLAN), session.state)


def _what_changed(
    before: State, state: State, facts: Facts, today: date
) -> tuple[tuple[Reply, ...], tuple[str, ...]]:
    """The messages of the plan that are not on the screen already, and a word about the others."""
    plan = plan_replies(Context(state, facts, today))
    if Step.PLAN not in before.done or before.step is Step.CLAIMS:
        return plan, ()
    shown = plan_replies(Context(before, facts, today))
    new = tuple(one for one in plan if one not in shown)
    if not new:
        parts = changed_parts(Context(before, facts, today), Context(state, facts, today))
        if not parts:
            return (), ("That changes nothing in the script or on your card.",)
        return (), (f"{_SAME_WORDS} New on your card: {', '.join(parts)}.",)
    if all(one in shown for one in plan[:2]):
        return new, (_SAME_WORDS,)
    return plan, ()


# --- Asking ---------------------------------------------------------------------------------------


def _asked(session: Session, facts: Facts, notes: tuple[str, ...] = ()) -> Turn:
    return Turn(session, (_question(session, facts, notes),))


def _question(session: Session, facts: Facts, notes: tuple[str, ...] = ()) -> Reply:
    """The question at hand, after `notes`, with the ways under it."""
    context = _context(session, facts)
    piece = PIECES[session.step]
    unclear = session.state.unclear
    if is_gone(session.state, facts):
        reply = gone_reply(session.state)
        text = "\n\n".join((*(note for note in notes if note), reply.text))
        ways = ways_shown(back=False, skip=False)
        return replace(reply, text=text, buttons=ways, private=True, version=session.version)
    reply = ask_reply(unclear) if unclear is not None else piece.ask(context)
    text = "\n\n".join((*(note for note in notes if note), reply.text))
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
        reply,
        text=text,
        note=note,
        buttons=(*reply.buttons, *ways),
        private=True,
        version=session.version,
    )
