"""The whole conversation, as pure functions: Discord, the terminal and the tests all play it.

A turn: an event is heard (a text read once), what it did is applied, the first open question is
found, and the replies are put together: what was understood, then the question.
"""

from __future__ import annotations

from datetime import date
from textwrap import shorten

from negotiation.dialogue.answering import FORGOTTEN as FORGOTTEN
from negotiation.dialogue.answering import answer, heard_of
from negotiation.dialogue.context import Context
from negotiation.dialogue.flow import next_step
from negotiation.dialogue.languages import LANGUAGES
from negotiation.dialogue.moving import places_said
from negotiation.dialogue.policy import GREETED as GREETED
from negotiation.dialogue.question import Turn as Turn
from negotiation.dialogue.question import asked, context_of, led_by, question
from negotiation.dialogue.recap import named_step, summary_reply
from negotiation.dialogue.reload import is_gone, released, up_to_date
from negotiation.dialogue.reminders import reminder_words
from negotiation.dialogue.session import Session, State, Step
from negotiation.dialogue.steps.detours import reopened
from negotiation.dialogue.steps.table import PIECES
from negotiation.dialogue.waiting import settle_waiting
from negotiation.dialogue.ways import go, way_of
from negotiation.model.facts import Certainty, Facts, NameKind
from negotiation.model.record import replace
from negotiation.model.replies import Event, Reply, Said, escape, typed_lines
from negotiation.understanding.message import Company, Go, Message
from negotiation.understanding.read import World, read

HELLO = (
    "Hello. I help you answer a job offer with figures you can stand behind. "
    "A few short questions, then you have a script."
)
_WITHOUT_GUIDE = (Go.SUMMARY, Go.START_OVER, Go.STOP, Go.FORGET)
_SHOWN_OF_UNREAD = 60  # characters


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
        return asked(session, context_of(session, facts), (HELLO,))
    turn = step(session, Said(named[:200] or said), facts)
    hello = HELLO
    if named and said:
        turn = step(turn.session, Said(said), facts)
        hello = "\n\n".join((HELLO, *places_said(session.state, context_of(turn.session, facts))))
    first, *others = turn.replies
    return replace(turn, replies=(led_by((hello,), first), *others))


def step(session: Session, event: Event, facts: Facts) -> Turn:
    """The answer to one event. Never raises for anything a person can type or click."""
    context = context_of(session, facts)
    session, news = up_to_date(session, context)
    context = context.after(session.state)
    message = _read(session, event, context)
    reading = replace(context, message=message)
    way = way_of(session, event, message)
    gone = is_gone(session.state, facts)
    if gone and way not in _WITHOUT_GUIDE:
        turn = _while_gone(session, event, reading)
    elif way is not None:
        turn = go(session, way, context)
    elif message is not None and message.edit and not message.mentions:
        turn = _edit(session, message, reading)
    else:
        turn = answer(session, event, reading)
    if turn.replies and not turn.forget:
        first, *others = turn.replies
        notes = (news, _english_only(session, message, turn), _not_read(message))
        turn = replace(turn, replies=(led_by(notes, first), *others))
    return turn


def _while_gone(session: Session, event: Event, context: Context) -> Turn:
    """While the guide is not there everything waits for it, unless another company is named."""
    own = session.state.case.company
    named = context.message.names if context.message is not None else ()
    if any(
        one.kind is NameKind.COMPANY and one.certainty is Certainty.EXACT and one.key != own
        for one in named
    ):
        session = released(session)
        return answer(session, event, context.at(session.state))
    return asked(session, context)


def _english_only(session: Session, message: Message | None, turn: Turn) -> str:
    """What of another language is read: said at the beginning, and where nothing came of it."""
    if message is None or message.language is None:
        return ""
    missed = turn.session.misses > session.misses
    return LANGUAGES[message.language] if missed or not session.history else ""


def _not_read(message: Message | None) -> str:
    """What a very long message holds that nobody read, so that it can be sent again."""
    if message is None or not message.unread:
        return ""
    begin = shorten(message.unread, _SHOWN_OF_UNREAD, placeholder=" …")
    return (
        "That was too long for me to read in one go. I stopped at "
        f"“{escape(begin)}”: please send the rest from there."
    )


def tells(session: Session) -> bool:
    """Whether anything was answered in a conversation, or it only stands at its beginning."""
    state = session.state
    return replace(state, step=Step.COMPANY, resume=None) != State()


def glimpse(session: Session, text: str, facts: Facts) -> tuple[Context, tuple[str, ...]]:
    """What one text would be understood as, and what would be said of it beside the read-back.

    It is no turn: nothing is asked, and nobody keeps it.
    """
    context = context_of(session, facts)
    message = _read(session, Said(text), context)
    heard = heard_of(replace(context, message=message), Said(text))
    state = next_step(context.at(settle_waiting(context.at(heard.state))))
    notes = (*heard.notes, _not_read(message))
    return context.at(state), tuple(note for note in notes if note)


def current(session: Session, facts: Facts) -> Reply:
    """The question asked now, to be shown again."""
    context = context_of(session, facts)
    session, news = up_to_date(session, context)
    return question(session, context, (news,) if news else ())


def summary(session: Session, facts: Facts) -> Reply:
    """Everything understood so far, in words."""
    return summary_reply(context_of(session, facts))


def reminder(session: Session, facts: Facts) -> tuple[Reply, ...]:
    """What the person asked to be reminded of, and where they are; nothing where it is over."""
    context = context_of(session, facts)
    words = reminder_words(context)
    return (question(session, context, (words,)),) if words else ()


def stale(session: Session, event: Event, facts: Facts) -> Reply:
    """The answer to a control of an earlier question; echoes what a late form held."""
    note = "That belongs to an earlier question, so nothing has changed. Here is where we are."
    if typed := typed_lines(event):
        note = (
            "That form belongs to an earlier question, so I have not used it. You wrote:\n"
            f"{typed}\nCopy what you need. Here is where we are."
        )
    context = context_of(session, facts)
    return question(up_to_date(session, context)[0], context, (note,))


def _read(session: Session, event: Event, context: Context) -> Message | None:
    """The message, read: once a turn, and only here."""
    if not isinstance(event, Said):
        return None
    piece = PIECES[session.step]
    gone = is_gone(session.state, context.facts)
    listed = not gone and piece.options is not None and session.state.unclear is None
    options = piece.options(context) if listed and piece.options is not None else ()
    told = tuple(one.company for one in context.case.competing_offers if one.company)
    own = Company(context.company, context.case.company) if context.named else None
    deeds = tuple(fact.text for fact in context.case.facts)
    world = World(context.today, context.facts.names_in, options, told, own, deeds)
    return read(event.text, world)


def _edit(session: Session, message: Message, context: Context) -> Turn:
    step_named = named_step(context, message.topics)
    if step_named is None:
        return answer(session, Said(message.line), context)
    session = session.moved(reopened(session.state, step_named))
    if message.phrase:  # "edit deadline to friday" has its answer with it
        return answer(session, Said(message.phrase), context.at(session.state))
    return asked(session, context)
