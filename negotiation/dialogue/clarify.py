"""Questions about something said, with the few readings that are sane; and the answers to them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from negotiation.dialogue.acts import Act, Clarify, Due, Put
from negotiation.dialogue.apply import about_of
from negotiation.dialogue.context import Context
from negotiation.dialogue.places import index_of
from negotiation.dialogue.say import PARTS, amount_words, day_name
from negotiation.dialogue.session import OWN, Choice, Choosing, Clarification, Setting, Target
from negotiation.dialogue.settings import setting_of, told_of
from negotiation.model.guide import EquityKind
from negotiation.model.money import Period, show_range
from negotiation.model.offer import Offer
from negotiation.model.record import replace
from negotiation.model.replies import Button, Reply, Style, escape
from negotiation.model.said import Part, Told
from negotiation.resolution.amounts import Settled, Unclear, Why, resolve
from negotiation.understanding.message import Mention, Message, Mode, News, Side, Which
from negotiation.understanding.quantities import Money
from negotiation.understanding.zeros import shifted

_DROP = Choice("drop", "Leave it out", Choosing.DROP)
RETYPE = Choice("retype", "Something else", Choosing.RETYPE)
WHY_ASKED = "That can be read in more than one way, so I ask before I use it."


def way_label(settled: Settled) -> str:
    """A reading in a few words: "$250,000 a year", "15%", "$400,000 over 4 years"."""
    if settled.percent is not None:
        return f"{settled.percent.normalize():f}%"
    if settled.stated is None:
        rsus = settled.told is not None and settled.told.kind is EquityKind.RSU
        return f"{settled.units:,}{' RSUs' if rsus else ''}" if settled.units is not None else ""
    text = amount_words(settled.stated)
    if settled.part is Part.EQUITY:
        return f"{text} a year" if settled.years == 1 else f"{text} over {settled.years or 4} years"
    if settled.stated.per is Period.MONTH or settled.part not in (
        Part.BASE,
        Part.FLOOR,
        Part.BONUS,
    ):
        return text
    return f"{text} a year"


def _choices(ways: Sequence[Settled], target: Target, *more: Choice) -> tuple[Choice, ...]:
    found: list[Choice] = []
    for index, way in enumerate(ways):
        label = way_label(way)
        if all(label != one.label for one in found):
            found.append(Choice(f"way-{index}", label[:80], sets=(setting_of(way, target),)))
    return (*found, *more)


def _whose(target: Target) -> str:
    if target.own:
        return ""
    return f" at {escape(target.rival)}" if target.rival else " of the other offer"


def unclear_question(unclear: Unclear, target: Target) -> Clarification:
    """The question that an unclear figure deserves."""
    told, part = unclear.told, unclear.told.part
    words, name = escape(told.words), PARTS[part]
    whose = _whose(target)
    band = show_range(unclear.band) if unclear.band is not None and target.own else ""
    more: tuple[Choice, ...] = (RETYPE,)
    match unclear.why:
        case Why.RANGE:
            question = f"{words} is a range. Which {name} figure{whose} is in the offer itself?"
        case Why.VAGUE:
            question = f"{words}: what is the exact {name} figure{whose}?"
        case Why.MONTH_OR_YEAR if len(unclear.ways) > 1 or not band:
            question = f"{words} {name}{whose}: which of these is it?"
        case Why.FAR_OFF | Why.MONTH_OR_YEAR:
            question = (
                f"{words} is far from what the guide has for {name} here ({band}). Which is it?"
                if band
                else f"{words} for {name}{whose}: which is it?"
            )
        case Why.GRANT_OR_YEAR:
            question = f"Is {words} of {name}{whose} the whole grant, or what you get every year?"
            more = _as_count(told, target)
        case Why.COUNT_OR_WORTH:
            question = f"{words}{whose}: is that how many there are, or what they are worth?"
        case Why.PERCENT_OR_MONEY:
            question = f"A {name}{whose} of {words}: which is it?"
            more = ()
        case Why.PART_TIME:
            question = (
                f"{words} is the full-time figure, and you would work less. What is the base for "
                f"your "
                "hours?"
            )
        case _ if told.ote:
            question = f"OTE of {words} counts the target bonus as well. How much of it is base?"
        case _:
            question = f"{words} sounds like more than base. How much of it is base?"
    return Clarification(
        about_of(part, target), told.words, question, _choices(unclear.ways, target, *more), told,
        target,
    )  # fmt: skip


def _as_count(told: Told, target: Target) -> tuple[Choice, ...]:
    """ "100k options" may be so many of them as well as what they are worth."""
    count = told.amount
    if told.kind is not EquityKind.OPTIONS or told.currencies or count is None or count < _MANY:
        return ()
    one = Setting(Part.EQUITY, target, units=int(count), kind=told.kind, words=told.words)
    return (Choice("count", f"{int(count):,} options", sets=(one,)),)


_MANY = 1000


def several_question(
    part: Part, target: Target, ways: Sequence[Settled], group: Sequence[Mention]
) -> Clarification:
    """Two figures for one part: which of them is on the table?"""
    said = " and ".join(escape(one.words) for one in group[:3])
    question = f"You wrote {said} for {PARTS[part]}{_whose(target)}. Which one is the offer?"
    return Clarification(
        about_of(part, target), said, question, _choices(ways, target, RETYPE), Told(part), target
    )


def package_question(context: Context, told: Told, target: Target) -> Clarification:
    """A total, a CTC or an OTE: how much of it is base?"""
    words = escape(told.words)
    if told.ote:
        question = (
            f"OTE of {words} counts the target bonus as well. How much of it is base, and how much "
            "bonus?"
        )
    elif told.ctc and context.message is not None and context.message.says_ctc:
        question = f"CTC of {words} holds more than base. What is the fixed pay a year?"
    else:
        question = (
            f"{words} sounds like the whole package. How much of it is base, and how much the rest?"
        )
    return Clarification(
        about_of(Part.BASE, target), told.words, question, (_DROP,), Told(Part.BASE), target
    )


def still_needed(first: Clarification, note: str) -> str:
    """The note about what is left out; of base, that it is needed."""
    if first.about != about_of(Part.BASE, Target()):
        return note
    return f"{note} I need the base to work with.".strip()


def which_part(context: Context, told: Told, target: Target) -> Clarification:
    """ "And 60k": of what?"""
    ground = context.ground(target)
    choices = []
    for part in (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON):
        found = resolve(replace(told, part=part), ground)
        if not isinstance(found, Settled):
            ways = found.ways
            if not ways:
                continue
            found = ways[0]
        label = {
            Part.EQUITY: "Equity",
            Part.BONUS: "Yearly bonus",
            Part.SIGN_ON: "Sign-on",
            Part.BASE: "Base",
        }[part]
        choices.append(
            Choice(part.value.replace("_", "-"), label, sets=(setting_of(found, target),))
        )
    head = about_of(None, target)
    question = f"You also wrote {escape(told.words)}. What is that{_whose(target)}?"
    return Clarification(f"{head}.other", told.words, question, (*choices, _DROP), None, target)


def day_question(first: date, second: date, words: str) -> Clarification:
    """ "Next Friday": this one, or the one after?"""
    choices = tuple(
        Choice(f"day-{index}", day_name(day), sets=(Setting(day=day, words=words),))
        for index, day in enumerate((first, second))
    )
    question = f"“{escape(words)}”: which day do they want your answer by?"
    return Clarification(ABOUT_DEADLINE, words, question, (*choices, RETYPE))


ABOUT_DEADLINE = "deadline"
AGREED_ON = "what they agreed to"


def agreed_question(asked: Offer | None) -> Clarification:
    """ "They agreed!", without a figure: to all that was asked for, or to which."""
    sets: list[Setting] = []
    if asked is not None and asked.base is not None:
        base = asked.base
        sets.append(Setting(Part.BASE, OWN, base.amount, base.currency, base.per, moved=True))
    if asked is not None and asked.equity is not None and asked.equity.value is not None:
        grant, value = asked.equity, asked.equity.value
        sets.append(Setting(Part.EQUITY, OWN, value.amount, value.currency, years=grant.years,
                            kind=grant.kind, moved=True))  # fmt: skip
    if asked is not None and asked.sign_on is not None:
        more = asked.sign_on
        sets.append(Setting(Part.SIGN_ON, OWN, more.amount, more.currency, moved=True))
    all_of_it = Choice("as-asked", "All that I asked for", sets=tuple(sets))
    return Clarification(
        about_of(Part.BASE, OWN), AGREED_ON, "What base did they agree to?",
        (all_of_it, RETYPE) if sets else (), Told(Part.BASE), OWN,
    )  # fmt: skip


def ask_reply(clarification: Clarification, context: Context) -> Reply:
    """The question with its readings as buttons."""
    buttons = tuple(
        Button(
            choice.id,
            _label(choice, clarification, context),
            Style.PRIMARY if index == 0 else Style.SECONDARY,
        )
        for index, choice in enumerate(clarification.choices)
    )
    return Reply(clarification.question, buttons=buttons)


def _label(choice: Choice, clarification: Clarification, context: Context) -> str:
    """What a choice would replace is said as it is now: it may have changed since it was asked."""
    base, target = context.case.offer.base, clarification.target
    if base is None or not target.own or not clarification.about.endswith(".other"):
        return choice.label
    if choice.id != Part.BASE.value:
        return choice.label
    return f"Base, instead of {amount_words(base, context.ground(target).currency)}"


# --- Answers --------------------------------------------------------------------------------------


def choice_of(clarification: Clarification, message: Message) -> Choice | None:
    """The choice that a message picks: by a part, "the higher one", yes or no."""
    if message.no_rivals or message.no_date or message.tells(News.ACCEPTED):
        return None  # a no that says of what; a yes to them
    if message.priority_said and message.priorities:
        return None  # "what matters is base"
    takes = [one for one in clarification.choices if one.does is Choosing.TAKE]
    if (at := _numbered(clarification, message)) is not None:
        return clarification.choices[at]
    if clarification.about.endswith(".other"):
        told = {mention.part for mention in message.mentions}  # with a figure of their own
        parts = [part for part in message.parts if part not in told]
        # "They said no to base" names a part and says of no figure what it is.
        # "They moved RSUs to 560, base closed" neither.
        tells = message.happened or message.asks or any(one.moved for one in message.mentions)
        named = [one for one in takes if one.id.replace("-", "_") in parts and not tells]
        return named[0] if len(named) == 1 else _short(clarification, message, takes)
    if message.zeros and (right := _zeros_right(clarification, message.zeros, takes)) is not None:
        return right
    if message.places:
        return _at_place(clarification, message.places, takes)
    if message.mentions and any(one.claimed for one in message.talks):
        return None  # "second offer: Anthropic, 265k base" names no second reading
    worth = [one for one in takes if one.sets and one.sets[0].units is None]  # and no count
    equity = clarification.about.endswith(".equity") and len(worth) == _TWO
    if equity and message.bare and (years := message.grant_years or message.years_alone):
        return next((one for one in worth if one.sets[0].years == years), None)
    if takes and message.which is not None:
        at = _AT_OF_EQUITY.get(message.which) if equity else None
        at = _AT.get(message.which) if at is None else at
        if message.which in (Which.LOW, Which.HIGH) and (sizes := _sizes(takes)):
            at = sizes.index((min if message.which is Which.LOW else max)(sizes))
        if at is not None and at < len(takes):
            return takes[at]
        if (paid := _paid(message.which, takes)) is not None:
            return paid
    if message.which is Which.OTHER:
        return _other(clarification)
    percent = [one for one in takes if one.sets and one.sets[0].percent is not None]
    if len(percent) == 1 and message.percent and not message.deed:
        return percent[0]
    return _short(clarification, message, takes)


def _numbered(clarification: Clarification, message: Message) -> int | None:
    """ "1", of three readings of a sum: the first of them, as one counts what is on screen.

    Of days it may be one of the month.
    """
    if not message.bare or len(message.mentions) != 1 or clarification.about == ABOUT_DEADLINE:
        return None
    money = message.mentions[0].quantity
    if not isinstance(money, Money) or money.strong or money.high is not None:
        return None
    place = int(money.low) if money.low == int(money.low) else 0
    return place - 1 if 0 < place <= len(clarification.choices) else None


def _zeros_right(
    clarification: Clarification, zeros: int, takes: Sequence[Choice]
) -> Choice | None:
    """ "Oops, dropped a zero": the only reading that is the figure as typed, ten times as much."""
    told = clarification.told
    if told is None or told.amount is None:
        return None
    right = shifted(told.in_full, zeros)
    found = [one for one in takes if one.sets and one.sets[0].amount == right]
    return found[0] if len(found) == 1 else None


def _at_place(
    clarification: Clarification, places: Sequence[int], takes: Sequence[Choice]
) -> Choice | None:
    """ "Option 2"; the last, or the later, of the readings and not of "something else"."""
    if len(places) != 1:
        return None
    listed = takes if places[0] < 0 else clarification.choices
    return listed[at] if (at := index_of(places[0], len(listed))) is not None else None


def _paid(which: Which, takes: Sequence[Choice]) -> Choice | None:
    """ "A month, yes", "yearly": the only reading that is paid so, where others are not."""
    if which not in (Which.MONTHLY, Which.YEARLY):
        return None
    monthly = [one for one in takes if any(two.per is Period.MONTH for two in one.sets)]
    rest = [one for one in takes if one not in monthly]
    found, others = (monthly, rest) if which is Which.MONTHLY else (rest, monthly)
    return found[0] if len(found) == 1 and others else None


def _sizes(takes: Sequence[Choice]) -> list[Decimal | int]:
    """Each reading as a number, the later day the higher; [] where they are no such things."""
    found = [
        Decimal(one.day.toordinal()) if one.day is not None else one.amount
        for choice in takes
        for one in choice.sets[:1]
    ]
    sizes = [one for one in found if one is not None]
    return sizes if len(set(sizes)) == len(takes) else []


_TWO = 2
_AT = {Which.FIRST: 0, Which.LOW: 0, Which.SECOND: 1, Which.HIGH: -1, Which.LAST: -1}
_AT_OF_EQUITY = {Which.WHOLE: 0, Which.YEARLY: 1}


def _short(
    clarification: Clarification, message: Message, takes: Sequence[Choice]
) -> Choice | None:
    """Yes to the only reading, no to every one, none to the figure itself."""
    if message.yes is True and len(takes) == 1 and not message.all_picked:
        return takes[0]  # "all true" is said of what is ticked, and settles no doubt
    if not message.bare or message.dont_know:
        return None
    if message.denied:
        return None
    if message.yes is False:
        return _other(clarification)
    return (_of(clarification, Choosing.DROP) or _DROP) if message.none else None


def _other(clarification: Clarification) -> Choice:
    """What a no to every reading means, with a button for it or without."""
    return _of(clarification, Choosing.RETYPE) or _of(clarification, Choosing.DROP) or RETYPE


def _of(clarification: Clarification, does: Choosing) -> Choice | None:
    return next((one for one in clarification.choices if one.does is does), None)


def fresh_figure(
    context: Context, clarification: Clarification, message: Message
) -> list[Act] | None:
    """A figure typed as the answer: "oops 250k", "230k in the letter", "160"."""
    told = clarification.told
    if told is None:
        return None
    candidates = [
        mention
        for mention in message.mentions
        if isinstance(mention.quantity, Money)
        and mention.mode in (Mode.OFFERED, Mode.MAYBE)
        and mention.part in (None, told.part)
        and not mention.step  # "5k more" is no figure by itself
        and not (message.deed and mention.part is None)  # "cut costs 38%; $4.1M a year"
        and not (message.bare and _counts(mention.quantity))
        and (mention.side in (Side.HERE, Side.OTHER) or not clarification.target.own)
    ]
    if not candidates:
        return None
    sure = [one for one in candidates if one.sure or _strong(one)] or candidates
    mention = sure[-1]
    again = replace(told_of(mention, told.part), kind=told.kind)
    takes = [one for one in clarification.choices if one.does is Choosing.TAKE]
    for choice in takes:  # "160" picks $160,000 of the two
        amount = choice.sets[0].amount if choice.sets else None
        if (
            amount is not None
            and again.amount is not None
            and amount in (again.amount, again.amount * 1000)
        ):
            return [Put(replace(one, words=one.words or again.words)) for one in choice.sets]
    found = resolve(again, context.ground(clarification.target))
    if isinstance(found, Settled):
        return [Put(setting_of(found, clarification.target))]
    return [Clarify(unclear_question(found, clarification.target))]


def _counts(money: Money) -> bool:
    """ "1", "4": a place on the screen or a number of years, and no pay."""
    return not money.strong and money.low < _LEAST_SUM


_LEAST_SUM = 10


def _strong(mention: Mention) -> bool:
    """ "173k, the 3 got lost": a figure with its scale or sign goes before a bare one."""
    return isinstance(mention.quantity, Money) and mention.quantity.strong


def settle(clarification: Clarification, choice: Choice) -> tuple[list[Act], str]:
    """What a choice does, and what to say of it."""
    if choice.does is Choosing.TAKE:
        found: list[Act] = []
        for one in choice.sets:
            found.append(Due(one.day) if one.day is not None else Put(one))
        return found, ""
    if choice.does is Choosing.RETYPE:
        if clarification.about == ABOUT_DEADLINE:
            return [], "Then type the day that they gave you."
        return [], "Then type the figure as it stands in the offer."
    return [], f"I leave {escape(clarification.said)} out, then."
