"""The dates of a letter: more time, by when one would like to hear."""

from __future__ import annotations

from negotiation.model.assumptions import EXTENSION_DAYS, HURRIED_DAYS, RIVAL_EXTENSION_DAYS
from negotiation.model.calendar import add_business_days, day_name
from negotiation.model.phrase import Phrase, say
from negotiation.plan.matter import Matter
from negotiation.plan.wording import days_words


def extension(m: Matter) -> Phrase:
    """`until Thursday, 3 December`, or `three more working days` where no day is known."""
    left = max(m.numbers.leverage.days_left or 0, 0)
    if m.case.today is not None:
        return say(f"until {day_name(add_business_days(m.case.today, left + EXTENSION_DAYS))}")
    source = "three working days, which companies usually grant"
    return days_words(EXTENSION_DAYS, source, "more working day")


def extension_days(m: Matter) -> Phrase:
    """`three working days`: what to ask another company for.

    No more than reaches one's own date: a later one would be of no use.
    """
    own, clock = m.numbers.leverage.days_left, m.numbers.leverage.clock
    usual = "three working days, which companies usually grant"
    if own is None or clock is None or not 0 < own - clock.days < RIVAL_EXTENSION_DAYS:
        return days_words(RIVAL_EXTENSION_DAYS, usual)
    return days_words(own - clock.days, "the working days between their date and your own")


def own_date(m: Matter) -> Phrase:
    """The company's date, as far as it bears on when this is sent."""
    due, tempo = m.told.due, m.numbers.leverage.tempo
    clock = m.numbers.leverage.clock
    if due is None or tempo not in ("today", "normal") or (clock and clock.rival is not None):
        return Phrase()
    return m.line("writing now" if tempo == "today" else "date in mind", due=due)


def answer_by(m: Matter, *, named: bool = True) -> str:
    """By when one would like to hear: `by Friday, 4 December`, in time before one's own date.

    Two working days are left to them at least, and two to oneself, where one's own date leaves as
    many. `named`: that date has been named just before.
    """
    today, left = m.case.today, m.numbers.leverage.days_left
    own = left if left is not None and left > 1 else None
    if today is None:
        before = "that" if named else "your date"
        return f"two days before {before}" if own is not None else "by the end of the week"
    days = _TO_ANSWER
    while add_business_days(today, days).weekday() not in (_TUESDAY, _FRIDAY):
        days += 1
    if own is not None:
        days = min(days, _ahead_of(own))
    return f"by {day_name(add_business_days(today, days))}"


_TO_ANSWER = 2
_TUESDAY, _WEDNESDAY, _FRIDAY = 1, 2, 4


def soon(m: Matter) -> str:
    """When to talk: `today` where a date presses, else `this week`, or `early next week` where too
    little is left of this one.
    """
    today, leverage = m.case.today, m.numbers.leverage
    left, clock = leverage.days_left, leverage.clock
    theirs = clock is not None and clock.rival is not None and clock.days <= HURRIED_DAYS
    if theirs or leverage.pace == "exploding" or leverage.tempo == "passed":
        return "today"
    if today is None or today.weekday() <= _WEDNESDAY or (left is not None and left <= _TO_ANSWER):
        return "this week"
    return "early next week"


def before_theirs(m: Matter) -> str:
    """In time before another offer runs out: `by Tuesday, 8 December`, two working days ahead.

    The day before where it comes too soon for that, `today` where it is the next day, and `a day
    before their date` where no day is known.
    """
    rival = m.told.rival
    days = rival.view.offer.deadline_days if rival is not None else None
    if m.case.today is None or days is None:
        return "a day before their date"
    day = add_business_days(m.case.today, _ahead_of(days))
    return f"by {day_name(day)}" if days > 1 else "today"


def _ahead_of(days: int) -> int:
    """Two working days before a date, or one where it comes too soon for that."""
    return days - 2 if days > _TO_ANSWER + 1 else days - 1
