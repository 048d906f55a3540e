"""The conversation's one async door: lock the person, load, step, save, hand the replies back.

An answer is acknowledged only after it was saved. What is said is `dialogue`'s business; this
file only decides whether an event counts.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from weakref import WeakValueDictionary

from negotiation.dialogue import turn as dialogue
from negotiation.dialogue.question import led_by
from negotiation.dialogue.session import DETOURS, Session, State, Step
from negotiation.model.errors import LostPast, NotSaved, StaleSession, Unreadable
from negotiation.model.facts import Facts
from negotiation.model.record import replace
from negotiation.model.replies import Attachment, Event, Reply, Said, typed_lines

Replies = tuple[Reply, ...]
# One pure move of the game: the person's session (None: there is none), the guides, the day.
Move = Callable[[Session | None, Facts, date], dialogue.Turn]

# The version of a question that was asked of somebody of whom nothing is stored, as nothing was
# answered yet. No session has it: theirs count from the clock.
_UNSAVED = 1
_MOST_TAKEN_BACK = 200  # people whose last message can be changed; in memory alone
_ATTEMPTS = 2  # a lost race is played once more on what is there now


class Library(Protocol):
    """Where the guides are: `index` is the current frozen set, swapped whole by a reload."""

    @property
    def index(self) -> Facts:
        """The guides as they are now."""
        ...


class SessionStore(Protocol):
    """Where sessions live. Every method is one atomic change; each may raise `NotSaved`."""

    async def load(self, user_id: int) -> Session | None:
        """The person's session.

        Raises `Unreadable` where one is stored but makes no sense, and `TooNew`, which is a
        `NotSaved`, where only a later release can tell.
        """
        ...

    async def save(self, session: Session, *, was: int) -> None:
        """Store `session` if the stored version is still `was` (0: nothing stored).

        Raises `StaleSession` if it is not; nothing is changed then.
        """
        ...

    async def lately(self) -> Sequence[int]:
        """Whose sessions were saved last, the newest first, up to a bound."""
        ...

    async def reminders_due(self) -> Sequence[tuple[int, datetime]]:
        """Who wanted to be reminded by now, and when."""
        ...

    async def claim_reminder(self, user_id: int, at: datetime) -> bool:
        """Whether it is the caller's to send, for a while; then it is due again."""
        ...

    async def hand_back_reminder(self, user_id: int, at: datetime) -> None:
        """What was claimed and could not be sent is due again."""
        ...

    async def reminder_sent(self, user_id: int, at: datetime) -> None:
        """What was claimed was sent, or is not to be."""
        ...

    async def reported(self, user_id: int) -> int:
        """How many numbers of guides the person reported as wrong."""
        ...

    async def export(self, user_id: int) -> str | None:
        """Everything stored about the person, as readable JSON."""
        ...

    async def forget(self, user_id: int) -> bool:
        """Erase everything about the person; false where there was nothing."""
        ...


class Coach:
    """Plays the dialogue with many people at once, one turn at a time for each of them."""

    def __init__(
        self,
        library: Library,
        sessions: SessionStore,
        clock: Callable[[], datetime],
        *,
        kept_days: int | None = None,
    ) -> None:
        """`kept_days`: how long a conversation is stored after its last answer, to be told."""
        self._kept_days = kept_days
        self._library = library
        self._sessions = sessions
        self._clock = clock
        # A lock lives as long as somebody holds or awaits it, so this cleans itself.
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        self._last: OrderedDict[int, _Last] = OrderedDict()
        # One turn a pass of the event loop: where a hundred people answer at once, whatever else
        # arrives, a look-up or a heartbeat, waits for one of them and not for all.
        self._one_turn = asyncio.Lock()
        self._under_way = 0
        self._calm = asyncio.Event()
        self._left = False

    async def start(
        self,
        user_id: int,
        company: str | None = None,
        role: str | None = None,
        region: str | None = None,
        *,
        said: str = "",
    ) -> Replies:
        """Begin, or go on where the person was; what they named is taken as answered.

        Naming another guide than the one talked about begins anew, and `back` returns to the
        earlier conversation. A session that cannot be read is replaced. `said` is what they say
        next, in the same turn.
        """

        def move(session: Session | None, facts: Facts, today: date) -> dialogue.Turn:
            if session is not None and not (company or role or region):
                return _resumed(session, facts, said)
            turn = dialogue.start(facts, today, company, role, region, said=said)
            if session is None:
                return turn
            if _same_ground(turn.session, session):
                return _resumed(session, facts, said)
            *earlier, last = turn.replies
            last = replace(last, note=f"{last.note}\n{_KEPT}".strip())
            return dialogue.Turn(session.moved(turn.session.state), (*earlier, last))

        return await self._play(user_id, move, replace_unreadable=True)

    async def handle(self, user_id: int, event: Event, message_id: int | None = None) -> Replies:
        """One event of the person's: counted once, saved, and answered.

        A control of an older question (or of another session) changes nothing. `message_id` is
        the snowflake of the message that was typed: it counts even where it changes nothing
        else, and one that was heard before, or is older than that, is answered with nothing.
        """

        def move(session: Session | None, facts: Facts, today: date) -> dialogue.Turn:
            if session is None:
                return _first(event, facts, today)
            if message_id is not None and message_id <= session.heard:
                raise _HeardBefore
            if event.version not in (None, session.drawn):
                late = replace(dialogue.stale(session, event, facts), late=True)
                return dialogue.Turn(session, (late,))
            return dialogue.step(session, event, facts)

        if message_id is None:
            replies = await self._play(user_id, move)
        else:
            replies = await self._heard(user_id, message_id, move)
        # A form closes once it is sent: its words would be gone.
        typed = typed_lines(event) if replies == (_NOT_SAVED,) else ""
        if typed:
            text = f"{_NOT_SAVED.text} You wrote:\n{typed}"
            return (replace(_NOT_SAVED, text=text),)
        return replies

    async def amend(self, user_id: int, message_id: int, text: str) -> Replies:
        """A message that was changed after it was heard: as if it had said `text` from the first.

        That is known of the last thing a person did, as long as this process lives. What has been
        built on an earlier message stands: who changed one is told so. Nobody who has no
        conversation is answered.
        """
        last = self._last.get(user_id)
        if last is None or last.message_id != message_id or not text:
            return await self._play(user_id, _gone_on)

        def move(session: Session | None, facts: Facts, today: date) -> dialogue.Turn:
            if session is None and last.before is not None:
                raise _HeardBefore
            if session is None:  # it told nothing, so nothing was stored
                return _amended(None, text, facts, today)
            if session.heard != message_id or session.state != last.after:
                raise _BuiltUpon
            return _amended(last.before, text, facts, today)

        return await self._heard(user_id, message_id, move, instead_of=last)

    async def _heard(
        self, user_id: int, message_id: int, move: Move, *, instead_of: _Last | None = None
    ) -> Replies:
        """A move made by a message, which is noted: as heard, and as what could be taken back."""
        made: list[_Last] = []

        def noted(session: Session | None, facts: Facts, today: date) -> dialogue.Turn:
            turn = move(session, facts, today)
            before = instead_of.before if instead_of is not None else session
            made[:] = [_Last(message_id, before, turn.session.state)] if not turn.forget else []
            return replace(turn, session=replace(turn.session, heard=message_id))

        replies = await self._play(user_id, noted)
        if replies == (_LEFT,):
            return replies if instead_of is not None else ()  # it is heard later: an edit is not
        if replies == (_NOTHING,):
            self._last.pop(user_id, None)
        for last in made:
            self._last[user_id] = last
            self._last.move_to_end(user_id)
        if len(self._last) > _MOST_TAKEN_BACK:
            self._last.popitem(last=False)
        return replies

    async def aside(self, user_id: int, message_id: int) -> bool:
        """Note a message that is no part of the conversation; false where it was heard before."""
        new = True

        def move(session: Session | None, _facts: Facts, _today: date) -> dialogue.Turn:
            nonlocal new
            if session is None:
                raise _NothingStored
            if message_id <= session.heard:
                new = False
                raise _HeardBefore
            return dialogue.Turn(replace(session, heard=message_id), ())

        await self._play(user_id, move)
        return new

    async def stop(self, user_id: int) -> Replies:
        """Enough for now. Nothing is stored of somebody who never began."""

        def move(session: Session | None, facts: Facts, _today: date) -> dialogue.Turn:
            if session is None:
                raise _NothingStored
            return dialogue.step(session, Said("stop"), facts)

        return await self._play(user_id, move)

    async def current(self, user_id: int) -> Replies:
        """The question the person is at, again; changes nothing."""
        return await self._read(user_id, dialogue.current)

    async def show(self, user_id: int) -> Replies:
        """What is known about the person, in words; changes nothing."""
        replies = await self._read(user_id, dialogue.summary)
        if replies == (_NO_ANSWER,):
            return replies
        try:
            count = await self._sessions.reported(user_id)
        except NotSaved:
            return (_NO_ANSWER,)
        if not count:
            return replies
        numbers = "a number" if count == 1 else f"{count} numbers"
        note = f"You reported {numbers} of the guides: /mydata export has what you wrote."
        if replies == (_NOTHING,):
            return (Reply("There is no conversation of ours.", note=note, private=True),)
        return (replace(replies[0], note=f"{replies[0].note}\n{note}".strip()), *replies[1:])

    async def session(self, user_id: int) -> Session | None:
        """The person's session as stored, for showing their case; None where there is none."""
        async with self._lock(user_id):
            return await self._sessions.load(user_id)

    async def lately(self) -> Sequence[int]:
        """Who talked last, the newest first, up to a bound; may raise `NotSaved`."""
        return await self._sessions.lately()

    async def heard(self, user_id: int) -> int:
        """The snowflake of the last message heard of a person; 0 where there is none.

        May raise `NotSaved`; what cannot be read was never heard.
        """
        try:
            session = await self.session(user_id)
        except Unreadable:
            return 0
        return session.heard if session is not None else 0

    async def reminders_due(self) -> Sequence[tuple[int, datetime]]:
        """Whom to remind of their deadline now, and for when; may raise `NotSaved`."""
        return await self._sessions.reminders_due()

    async def remind(self, user_id: int, at: datetime) -> Replies:
        """What to write to them; nothing where another process does, or it is over, or not theirs.

        Whoever wrote it says so by `reminder_sent`, or else by `not_reminded`. Where neither is
        heard of for a minute, it is due again. May raise `NotSaved`, and `Unreadable` once.
        """
        async with self._lock(user_id):
            if not await self._sessions.claim_reminder(user_id, at):
                return ()
            try:
                session = await self._sessions.load(user_id)
            except Unreadable:
                await self._sessions.reminder_sent(user_id, at)
                raise
        # It is stored in the clear, to be found: what is sealed says what they asked for.
        if session is None or not _asked_for(session, at):
            await self._sessions.reminder_sent(user_id, at)
            return ()
        session = replace(session, today=self._clock().date())
        return _stamped(dialogue.reminder(session, self._library.index), session.drawn)

    async def reminder_sent(self, user_id: int, at: datetime) -> None:
        """What `remind` gave was written, or can't be: it is over. May raise `NotSaved`."""
        await self._sessions.reminder_sent(user_id, at)

    async def not_reminded(self, user_id: int, at: datetime) -> None:
        """What `remind` gave could not be sent: it is due again. May raise `NotSaved`."""
        await self._sessions.hand_back_reminder(user_id, at)

    async def export(self, user_id: int) -> Reply:
        """Everything stored about the person, as a JSON attachment."""
        try:
            stored = await self._sessions.export(user_id)
        except NotSaved:
            return _NO_ANSWER
        if stored is None:
            return _NOTHING
        return Reply(
            "This is everything I have stored about you, in full.",
            attachments=(Attachment("counteroffer.json", stored),),
            private=True,
        )

    async def forget(self, user_id: int) -> Reply:
        """Erase everything about the person, and say so only once it is done."""
        self._last.pop(user_id, None)
        async with self._lock(user_id):
            try:
                found = await self._sessions.forget(user_id)
            except NotSaved:
                return _NOT_FORGOTTEN
        return dialogue.FORGOTTEN if found else _NOTHING

    def _lock(self, user_id: int) -> asyncio.Lock:
        return self._locks.setdefault(user_id, asyncio.Lock())

    async def _read(self, user_id: int, words: Callable[[Session, Facts], Reply]) -> Replies:
        def move(session: Session | None, facts: Facts, _today: date) -> dialogue.Turn:
            if session is None:
                raise _NothingStored
            return dialogue.Turn(session, (words(session, facts),))

        replies = await self._play(user_id, move)
        return (_NO_ANSWER,) if replies == (_NOT_SAVED,) else replies

    async def calm(self) -> None:
        """Return when nobody waits for an answer: for what can be done later as well."""
        while self._under_way:
            self._calm.clear()
            await self._calm.wait()

    def leave(self) -> None:
        """Count nothing any more: a message that is not saved by now stays unheard, so that whoever
        answers next finds it, and nothing is counted whose answer would be lost.
        """
        self._left = True

    def _stay(self) -> None:
        if self._left:
            raise _Leaving

    async def _play(self, user_id: int, move: Move, *, replace_unreadable: bool = False) -> Replies:
        self._under_way += 1
        try:
            return await self._replies(user_id, move, replace_unreadable)
        finally:
            self._under_way -= 1
            self._calm.set()

    async def _replies(self, user_id: int, move: Move, replace_unreadable: bool) -> Replies:
        async with self._lock(user_id):
            for _ in range(_ATTEMPTS):
                try:
                    return await self._attempt(user_id, move, replace_unreadable)
                except StaleSession:
                    continue
                except NotSaved:
                    return (_NOT_SAVED,)
                except Unreadable:
                    return (_UNREADABLE,)
                except _NothingStored:
                    return (_NOTHING,)
                except _HeardBefore:
                    return ()
                except _BuiltUpon:
                    return (_EDITED,)
                except _Leaving:
                    return (_LEFT,)
            return (_NOT_SAVED,)

    async def _attempt(self, user_id: int, move: Move, replace_unreadable: bool) -> Replies:
        self._stay()
        now = self._clock()
        try:
            session = await self._sessions.load(user_id)
            was = session.version if session else 0
        except Unreadable as error:
            if not replace_unreadable:
                raise
            session, was = None, error.version
        if session is not None:
            session = replace(session, today=now.date())
        async with self._one_turn:
            turn = self._how_long(_played(move, session, self._library.index, now.date()))
            await asyncio.sleep(0)  # what else has arrived goes before the next turn
        if turn.forget:
            self._last.pop(user_id, None)
            self._stay()
            try:
                await self._sessions.forget(user_id)
            except NotSaved:
                return (_NOT_FORGOTTEN,)
            return _stamped(turn.replies, 0)
        if session is None and not was and not dialogue.tells(turn.session):
            return _stamped(turn.replies, _UNSAVED)
        if turn.session == session:
            return _stamped(turn.replies, turn.session.drawn)
        # A first version counts from the clock, so that the buttons of an erased session never fit
        # its successor; in hundredths of a second, so that nobody answers their way up to them
        # where the clock was set back meanwhile.
        version = was + 1 if was else max(_UNSAVED + 1, int(100 * now.timestamp()))
        idle = session.idle + 1 if session and _only_heard(session, turn.session) else 0
        changed = replace(turn.session, user_id=user_id, version=version, idle=idle)
        self._stay()
        await self._sessions.save(changed, was=was)
        return _stamped(turn.replies, changed.drawn)

    def _how_long(self, turn: dialogue.Turn) -> dialogue.Turn:
        """Who stops is told how long the answers are kept."""
        if turn.session.step is not Step.STOPPED or self._kept_days is None or not turn.replies:
            return turn
        days = "one day" if self._kept_days == 1 else f"{self._kept_days} days"
        *earlier, last = turn.replies
        note = f"Kept means until {days} after your last answer. {last.note}".strip()
        return replace(turn, replies=(*earlier, replace(last, note=note)))


class _NothingStored(Exception):
    """There is no session to play on."""


class _HeardBefore(Exception):
    """The message came a second time."""


class _BuiltUpon(Exception):
    """What the message said has been gone on from."""


class _Leaving(Exception):
    """Nothing is counted any more."""


@dataclass(frozen=True, slots=True)
class _Last:
    """The last message heard of a person, and the conversation before and after it."""

    message_id: int
    before: Session | None
    after: State


def _gone_on(session: Session | None, _facts: Facts, _today: date) -> dialogue.Turn:
    raise _HeardBefore if session is None else _BuiltUpon


def _amended(before: Session | None, text: str, facts: Facts, today: date) -> dialogue.Turn:
    """What would have come of `text`."""
    if before is None:
        turn = _first(Said(text), facts, today)
    else:
        turn = dialogue.step(replace(before, today=today), Said(text), facts)
    if not turn.replies:
        return turn
    first, *others = turn.replies
    note = f"{_AMENDED} {first.note}".strip()
    return replace(turn, replies=(replace(first, note=note), *others))


def _played(move: Move, session: Session | None, facts: Facts, today: date) -> dialogue.Turn:
    """The move; where a state it goes back to is lost, on what there is: nobody is stuck."""
    try:
        return move(session, facts, today)
    except LostPast:
        turn = move(session and replace(session, history=()), facts, today)
        if not turn.replies:
            return turn
        *earlier, last = turn.replies
        last = replace(last, note=f"{_LOST} {last.note}".strip())
        return replace(turn, replies=(*earlier, last))


def _asked_for(session: Session, at: datetime) -> bool:
    """Whether the person wants to be reminded in that second."""
    reminder = session.state.reminder
    return reminder is not None and int(reminder.at.timestamp()) == int(at.timestamp())


def _only_heard(before: Session, after: Session) -> bool:
    """Whether nothing changed but the last message heard: the question stands as it was drawn."""
    return replace(after, heard=before.heard) == before


def _first(event: Event, facts: Facts, today: date) -> dialogue.Turn:
    """A conversation that begins with a message: heard, and greeted where it says little.

    It may begin with a button as well, of a greeting that nothing was stored for.
    """
    if not isinstance(event, Said) and event.version != _UNSAVED:
        raise _NothingStored
    greeting = dialogue.start(facts, today)
    heard = dialogue.step(greeting.session, event, facts)
    if heard.session.step in (Step.FORGET, Step.STOPPED):
        raise _NothingStored  # there is nothing to forget or to keep
    if heard.session.step in DETOURS:
        return greeting
    if heard.session.state != greeting.session.state or len(heard.replies) != 1:
        return heard
    hello, _, question = greeting.replies[0].text.partition("\n\n")
    said = heard.replies[0].text.removesuffix(question).strip()
    if heard.session.misses:  # it said something, and that was not understood
        return replace(heard, replies=(led_by((hello,), heard.replies[0]),))
    return greeting if said in ("", dialogue.GREETED) else heard


def _resumed(session: Session, facts: Facts, said: str) -> dialogue.Turn:
    """The conversation where it was; one that was stopped goes on. `said` is said next."""
    turn = dialogue.Turn(session, (dialogue.current(session, facts),))
    if session.step is Step.STOPPED:
        turn = dialogue.step(session, Said("go on"), facts)
    return dialogue.step(turn.session, Said(said), facts) if said else turn


def _same_ground(named: Session, stored: Session) -> bool:
    """Whether what was named is what the stored conversation is about already."""
    return named.state.guide == stored.state.guide and (
        named.case.region is None or named.case.region == stored.case.region
    )


def _stamped(replies: Replies, version: int) -> Replies:
    """Every reply of a conversation is the person's alone, whoever wrote it."""
    return tuple(replace(reply, version=version, private=True) for reply in replies)


_AMENDED = "You changed your message, so only what it says now counts."
_EDITED = Reply(
    "I see that you changed a message of yours. We have gone on from what it said first: please "
    "send what is different as a new message, like “base is 250k”.",
    private=True,
)
_LOST = "An earlier step of our conversation is damaged, and I cannot go back to it."
_KEPT = "Your earlier conversation is kept: say back to return to it."
_NOTHING = Reply(
    "I have nothing stored about you. /coach start begins a conversation.", private=True
)
_NOT_SAVED = Reply(
    "I could not save that, so it does not count. What you told me before is safe. "
    "Please send it again in a minute.",
    private=True,
)
_LEFT = Reply(
    "I am being restarted at this very moment, so this does not count. Please do it again in a few "
    "seconds.",
    private=True,
)
_NO_ANSWER = Reply("I cannot reach my notes just now. Please try again in a minute.", private=True)
_UNREADABLE = Reply(
    "I cannot read the notes of our conversation any more, and I will not guess at them. "
    "I am sorry. /coach start begins afresh, /mydata export hands you what can still be read, "
    "/mydata forget deletes what is there.",
    private=True,
)
_NOT_FORGOTTEN = Reply(
    "I could not delete your data just now. It is still stored. Please try again in a minute.",
    private=True,
)
