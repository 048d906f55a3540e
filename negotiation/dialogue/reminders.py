"""One message about their deadline, where it is asked for: when it comes, and what is said of it.

It comes at nine in the morning where the job is, on the last working day before; where that is
today or past, on the day itself.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from negotiation.dialogue.context import Context
from negotiation.dialogue.session import Reminder, State
from negotiation.model.calendar import day_name, is_working_day
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.understanding.message import About, Message

_MORNING = time(9)
# Morning in New York, afternoon in Europe: for whoever's clock is not known.
_MORNING_UNKNOWN = time(14)
_CLOSE_OF_BUSINESS = time(17)

_WHICH_DAY = (
    "By when do they want your answer? Tell me the day, then say **remind me**: I write to you "
    "once, the working day before."
)
_TOO_LATE = "Their day is here, so a reminder would come too late. Answer them today."
_TAKEN_BACK = "Then I won't remind you."
_NONE_SET = "There is no reminder to take back."


def asked_to_remind(context: Context, message: Message) -> tuple[State, str] | None:
    """The state after "remind me" or "no reminder", and what to say; None for another message."""
    state = context.state
    if message.reminds is None:
        return None
    if not message.reminds:
        return replace(state, reminder=None), _TAKEN_BACK if state.reminder else _NONE_SET
    return with_reminder(context, _day_named(context, message))


def with_reminder(context: Context, on: date | None = None) -> tuple[State, str]:
    """The state with a reminder, on a day of the person's where they named one."""
    deadline = _deadline(context.state)
    if deadline is None:
        return context.state, _WHICH_DAY
    made = _reminder(context, deadline, on)
    if made is None:
        return context.state, _TOO_LATE
    return replace(context.state, reminder=made), _promise(context, made)


def kept_up(before: State, context: Context) -> tuple[State, tuple[str, ...]]:
    """The state with its reminder moved to where their deadline is now, or gone with it."""
    state = context.state
    known, deadline = before.reminder, _deadline(state)
    if known is None or state.reminder != known:
        return state, ()
    if state.accepted or state.declined or deadline is None:
        return replace(state, reminder=None), ()
    if deadline == known.day:
        return state, ()
    made = _reminder(context, deadline)
    said = () if made is None else (f"Your reminder moves with it. {_promise(context, made)}",)
    return replace(state, reminder=made), said


def can_remind(context: Context) -> bool:
    """Whether there is a day to be reminded of, and that is not done."""
    deadline = _deadline(context.state)
    return (
        deadline is not None
        and context.state.reminder is None
        and _reminder(context, deadline) is not None
    )


def reminder_words(context: Context) -> str:
    """What the reminder says; empty where there is nothing left to be reminded of."""
    state = context.state
    reminder = state.reminder
    if reminder is None or state.accepted or state.declined or reminder.day < context.today:
        return ""
    who = escape(context.company) or "The company"
    due = _stamp(_moment(context, reminder.day, _CLOSE_OF_BUSINESS), "R")
    todo = (
        "If your answer is not out yet, now is the time: say **show** for the script."
        if context.scripted
        else "Your script is not made yet. The question that is open:"
    )
    return (
        f"You asked me to remind you: {who} wants your answer by **{day_name(reminder.day)}** "
        f"({due}). {todo} If you need longer, ask before that day: say **more time** for how."
    )


def countdown(context: Context) -> str:
    """How long there is until their deadline, as everybody's own clock shows it."""
    deadline = _deadline(context.state)
    if deadline is None or deadline < context.today:
        return ""
    due = _stamp(_moment(context, deadline, _CLOSE_OF_BUSINESS), "R")
    return f"Their deadline: {day_name(deadline)} ({due})"


# --- When -----------------------------------------------------------------------------------------


def _deadline(state: State) -> date | None:
    deadline = state.case.deadline
    return deadline.date if deadline is not None else None


def _day_named(context: Context, message: Message) -> date | None:
    """ "Remind me on Thursday": a day to come that is for something else than their answer."""
    days = (one.day for one in message.dates if one.about is About.OTHER)
    return next((day for day in days if day > context.today), None)


def _reminder(context: Context, deadline: date, on: date | None = None) -> Reminder | None:
    """On the day wished for, the working day before the deadline, or its morning; never today."""
    days = (on, _working_day_before(deadline), deadline)
    fitting = (day for day in days if day is not None and context.today < day <= deadline)
    day = next(fitting, None)
    if day is None:
        return None
    clock = _clock(context)
    morning = _MORNING if clock is not None else _MORNING_UNKNOWN
    return Reminder(_moment(context, day, morning), deadline)


def _working_day_before(day: date) -> date:
    day -= timedelta(days=1)
    while not is_working_day(day):
        day -= timedelta(days=1)
    return day


def _clock(context: Context) -> tzinfo | None:
    """The clock where the job is."""
    row = context.row
    places = (row.place if row is not None else None, *context.state.places)
    clocks = (context.facts.time_zone(place) for place in places if place)
    return next((clock for clock in clocks if clock is not None), None)


def _moment(context: Context, day: date, at: time) -> datetime:
    return datetime.combine(day, at, _clock(context) or UTC).astimezone(UTC)


# --- In words -------------------------------------------------------------------------------------


def _promise(context: Context, reminder: Reminder) -> str:
    due = _stamp(_moment(context, reminder.day, _CLOSE_OF_BUSINESS), "R")
    whose = "at 9:00 where the job is" if _clock(context) else "at 14:00 UTC"
    return (
        f"I write to you once, {whose}: {_stamp(reminder.at, 'F')} ({_stamp(reminder.at, 'R')}). "
        f"Their deadline is {day_name(reminder.day)} ({due}). Say **no reminder** to take it back."
    )


def _stamp(moment: datetime, style: str) -> str:
    """Discord's own markup for a moment: everybody sees it by their own clock."""
    return f"<t:{int(moment.timestamp())}:{style}>"
