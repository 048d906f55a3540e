"""What a person takes back of what they told of themselves: a level, a priority, a deadline."""

from __future__ import annotations

from negotiation.dialogue.acts import Act, Due, Level, Prefer
from negotiation.dialogue.context import Context
from negotiation.dialogue.say import PRIORITIES
from negotiation.dialogue.session import Step
from negotiation.understanding.message import Message, Topic


def withdrawn(context: Context, message: Message) -> tuple[list[Act], list[str]]:
    """The acts that take it back, and a sentence for each; nothing is asked anew."""
    acts: list[Act] = []
    notes: list[str] = []
    if message.asks or context.step in (Step.PROOF, Step.TICKS, Step.CLAIMS):
        return acts, notes
    if _drops_deadline(context, message):
        acts.append(Due(None))
        notes.append("Then no date is set, and nothing speaks of one.")
    if _drops_priority(context, message) and (first := context.case.priority) is not None:
        acts.append(Prefer(None))
        notes.append(
            f"Then {PRIORITIES[first]} doesn't come first any more, and I go by what usually moves "
            f"most. Tell me if something else matters most to you."
        )
    if _drops_level(context, message):
        acts.append(Level(None))
        notes.append("Then nothing is said of your level today.")
    return acts, notes


def _removes(message: Message, *topics: Topic) -> bool:
    """ "Forget the deadline", and nothing told in its place."""
    told = message.mentions or message.dates or message.undated or message.talks
    return message.removes and not told and not set(topics).isdisjoint(message.topics)


def _drops_deadline(context: Context, message: Message) -> bool:
    return context.case.deadline is not None and _removes(message, Topic.DEADLINE)


def _drops_priority(context: Context, message: Message) -> bool:
    first = context.case.priority
    if first is None or context.step is Step.PRIORITY or message.priorities:
        return False
    denied = first in message.denied_priorities and not (message.denied or message.unasked)
    return denied or _removes(message, Topic.PRIORITY)


def _drops_level(context: Context, message: Message) -> bool:
    """ "Not L5", "I don't know my level", where L5 was told; another one takes its place."""
    known = context.case.level
    if known is None or message.level is not None or context.step is Step.BAND_LEVEL:
        return False
    codes = {code.casefold() for code in message.row_level}
    denied = message.strikes and codes == {known.level.casefold()}
    unknown = message.dont_know and Topic.OWN_LEVEL in message.topics
    return denied or unknown or _removes(message, Topic.OWN_LEVEL)
