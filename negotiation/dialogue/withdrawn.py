"""What a person takes back of what they told: a level, a priority, a deadline, a figure."""

from __future__ import annotations

from negotiation.dialogue.acts import Act, Drop, Due, Level, OwnAsk, Prefer
from negotiation.dialogue.context import Context
from negotiation.dialogue.put_right import figures_known, parts_told
from negotiation.dialogue.say import PRIORITIES
from negotiation.dialogue.session import Step
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.understanding.message import Message, Mode, Side, Topic
from negotiation.understanding.quantities import Money


def withdrawn(context: Context, message: Message) -> tuple[list[Act], list[str]]:
    """The acts that take it back, and a sentence for each; nothing is asked anew."""
    acts: list[Act] = []
    notes: list[str] = []
    if message.asks:
        return acts, notes
    if _undoes(context, message):
        acts.append(Drop(Part.FLOOR))
        notes.append("Then no minimum of yours counts any more.")
    if (wrong := _wrong_alone(context, message)) is not None and acts == []:
        acts.append(wrong)
        notes.append(f"Then {escape(_denied_words(message))} counts no more.")
    if context.step in (Step.PROOF, Step.TICKS, Step.CLAIMS):
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


def _undoes(context: Context, message: Message) -> bool:
    """ "There's no line, really", "I take back my floor", and no other one told."""
    told = any(one.mode is Mode.FLOOR for one in message.mentions)
    return Topic.FLOOR in message.undone and context.case.walk_away is not None and not told


def _wrong_alone(context: Context, message: Message) -> Act | None:
    """ "The 25k was the recruiter's mistake", "nah, not 283", with no other figure instead: what
    drops it where it stands in one place alone; a base is asked for again.
    """
    wrong = [one for one in message.mentions if one.mode is Mode.DENIED]
    if len(wrong) != 1 or len(message.mentions) != 1 or message.asks:
        return None
    money = wrong[0].quantity
    if not isinstance(money, Money) or wrong[0].side not in (Side.HERE, Side.EMPLOYER):
        return None
    case, value = context.case, money.by_year
    asked = parts_told(case.own_ask) if case.own_ask is not None else ()
    found: list[Act] = [
        *(Drop(spot.part) for spot, known in figures_known(case)
          if spot.rival is None and known.amount == value),
        *(OwnAsk(None) for _, known in asked if known.amount == value),
    ]  # fmt: skip
    if case.forfeits is not None and case.forfeits.amount == value:
        found.append(Drop(Part.FORFEIT))
    return found[0] if len(found) == 1 and found[0] != Drop(Part.BASE) else None


def _denied_words(message: Message) -> str:
    return next(one.words for one in message.mentions if one.mode is Mode.DENIED)


def _removes(message: Message, *topics: Topic) -> bool:
    """ "Forget the deadline", and nothing told in its place."""
    told = message.mentions or message.dates or message.undated or message.talks
    return message.removes and not told and not set(topics).isdisjoint(message.topics)


def _drops_deadline(context: Context, message: Message) -> bool:
    if context.case.deadline is None:
        return False
    undone = Topic.DEADLINE in message.undone and not (message.dates or message.undated)
    return undone or _removes(message, Topic.DEADLINE)


def _drops_priority(context: Context, message: Message) -> bool:
    first = context.case.priority
    if first is None or context.step is Step.PRIORITY or message.priorities:
        return False
    plainly = message.unmatters or not (message.denied or message.unasked)
    denied = first in message.denied_priorities and plainly
    return denied or Topic.PRIORITY in message.undone or _removes(message, Topic.PRIORITY)


def _drops_level(context: Context, message: Message) -> bool:
    """ "Not L5", "I don't know my level", where L5 was told; another one takes its place."""
    known = context.case.level
    if known is None or message.level is not None or context.step is Step.BAND_LEVEL:
        return False
    codes = {code.casefold() for code in message.row_level}
    denied = message.strikes and codes == {known.level.casefold()}
    unknown = message.dont_know and Topic.OWN_LEVEL in message.topics
    return denied or unknown or _removes(message, Topic.OWN_LEVEL)
