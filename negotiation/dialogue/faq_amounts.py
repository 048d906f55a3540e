"""Which amount a question is about, and the figures of the case that answer several of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal

from negotiation.analysis.results import Analysis, Ask
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import analysis_of
from negotiation.dialogue.say import amount_words
from negotiation.dialogue.session import Target
from negotiation.dialogue.settings import told_of
from negotiation.model.guide import Component
from negotiation.model.money import show
from negotiation.model.offer import Stated
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.plan.wording import open_asks
from negotiation.resolution.amounts import Settled, resolve
from negotiation.resolution.ground import money_in
from negotiation.understanding.message import Mention, Message, Mode
from negotiation.understanding.quantities import Money

OwnAnswers = dict[str, Callable[[Context, Message], str]]


def numbers_of(context: Context) -> Analysis | None:
    """The figures of the case, where there is a base to work them out from."""
    return analysis_of(context) if context.case.offer.base is not None else None


def asked_amount(message: Message) -> Mention | None:
    """The sum that a question names: "is 280k too much?"."""
    asked = (Mode.ASKED, Mode.ASK, Mode.WISHED)
    return next(
        (one for one in message.mentions if isinstance(one.quantity, Money) and one.mode in asked),
        None,
    )


def just_told(context: Context, message: Message) -> bool:
    """Whether the message tells the base as well, so that where it stands is said already."""
    base = context.case.offer.base
    return base is not None and any(one.words == base.words for one in message.mentions)


def stated_by(context: Context, mention: Mention) -> Stated | None:
    """An amount asked about, read as a base."""
    found = resolve(told_of(mention, Part.BASE), context.ground(Target()))
    if isinstance(found, Settled):
        return found.stated
    return found.ways[0].stated if found.ways else None


def amounts_named(context: Context, message: Message, said: Iterable[str]) -> frozenset[str]:
    """Of the amounts that a message asks about, those that the answers name, as they were typed."""
    text = " ".join(said)
    shown = (
        (one.words, stated_by(context, one))
        for one in message.mentions
        if text and isinstance(one.quantity, Money)
    )
    return frozenset(
        escape(words)
        for words, stated in shown
        if stated is not None and amount_words(Stated(stated.amount, stated.currency)) in text
    )


def place_of(context: Context, mention: Mention) -> str:
    """Where an amount that somebody asks about lies, as a base."""
    stated = stated_by(context, mention)
    row = context.row
    band = money_in(row.base if row else None, stated.currency if stated else None)
    if stated is None or band is None:
        return ""
    said = amount_words(Stated(stated.amount, stated.currency))
    range_ = f"the guide's {show(band.low, band.currency)} to {show(band.high, band.currency)}"
    if stated.amount < band.low:
        return f"As a base, {said} is below {range_}."
    if stated.amount > band.high:
        return f"As a base, {said} is above {range_}."
    width = band.high - band.low
    share = Decimal(stated.amount - band.low) / width if width else Decimal(0)
    quarter = ("lowest", "second", "third", "top")[min(3, int(share * 4))]
    return f"As a base, {said} is in the {quarter} quarter of {range_}."


def listed(words: list[str]) -> str:
    """Several names with commas and an "and"."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def supported_ask(context: Context) -> str:
    """What an ask goes by: the guide, or nothing but the offer where there is none."""
    if context.state.lacks:
        return "I know no range here, so I go by your offer and what you bring: I'd ask for"
    return "The guide supports asking for"


def base_ask(context: Context) -> Ask | None:
    """What is asked for of base."""
    numbers = numbers_of(context)
    asks = open_asks(numbers) if numbers is not None else ()
    return next((ask for ask in asks if ask.component is Component.BASE), None)
