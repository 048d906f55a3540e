"""Answers about time: how long to decide, when to ask, with the person's own dates."""

from __future__ import annotations

from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_amounts import (
    OwnAnswers,
)
from negotiation.dialogue.say import day_name
from negotiation.model.assumptions import EXTENSION_DAYS
from negotiation.model.calendar import add_business_days, business_days
from negotiation.understanding.message import Message

_MORE_DAYS = 3  # working days that are usually granted


def _days_left(context: Context) -> int | None:
    """Working days to the company's own date; None where there is none, or it has passed."""
    deadline = context.case.deadline
    if deadline is None:
        return None
    if deadline.date is None:
        return deadline.days
    if deadline.date < context.today:
        return None
    return business_days(context.today, deadline.date)


def _due(context: Context) -> str:
    """ "today", "tomorrow", "on Friday, 4 December"."""
    days = _days_left(context)
    if days is None:
        return ""
    day = (context.case.deadline and context.case.deadline.date) or add_business_days(
        context.today, days
    )
    near = {0: "today", 1: "tomorrow"}.get((day - context.today).days)
    return near or f"on {day_name(day)}"


def _more_time(context: Context, message: Message) -> str:
    days = _days_left(context)
    if days is None:
        return ""
    until = day_name(add_business_days(context.today, days + EXTENSION_DAYS))
    call = "today" if days <= _MORE_DAYS else "soon"
    return (
        f"They want your answer {_due(context)}. Call {call}, then confirm by mail: “I want to "
        f"give you an answer I'll stand by. Could I have until {until}?” Three to five working "
        "days are usually granted."
    )


def _to_decide(context: Context, message: Message) -> str:
    due = _due(context)
    if not due:
        return ""
    return (
        f"Yours is due {due}. A few working days up to a week is normal; if that is too short, ask "
        "early for three to five more, with the day on which you will answer."
    )


def _when(context: Context, message: Message) -> str:
    days = _days_left(context)
    if days is None or days > _MORE_DAYS:
        return ""
    now = "Today" if days <= 1 else "Today or tomorrow"
    return (
        f"{now}: your answer is due {_due(context)}. If you need more time, ask for it first, in "
        "the same call."
    )


DAYS: OwnAnswers = {
    "ask_more_time": _more_time,
    "exploding": _more_time,
    "miss_deadline": _more_time,
    "how_long_to_decide": _to_decide,
    "when_to_ask": _when,
}
