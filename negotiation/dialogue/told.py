"""What a message tells about offers, whatever was asked: figures and companies become acts.

Every figure ends in one of three ways: settled, asked about, or named as not used.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from negotiation.dialogue import acts, asked
from negotiation.dialogue.apply import apply
from negotiation.dialogue.base_told import is_grant_by_year, may_be_base
from negotiation.dialogue.changes import as_moved, taken_as_change
from negotiation.dialogue.clarify import (
    package_question,
    several_question,
    unclear_question,
    which_part,
)
from negotiation.dialogue.context import Context
from negotiation.dialogue.focus import (
    PRICED,
    Focus,
    company_key,
    focus_of,
    states_offer,
    target_of,
    value_of,
)
from negotiation.dialogue.put_right import put_right
from negotiation.dialogue.reading import Reading
from negotiation.dialogue.session import Step, Target, Waiting
from negotiation.dialogue.settings import setting_of, told_of
from negotiation.model.assumptions import GUIDE_GRANT_YEARS
from negotiation.model.case import PostedRange
from negotiation.model.guide import Component
from negotiation.model.money import round_half_up, show
from negotiation.model.offer import Offer
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import PER_YEAR, Part, Per, Told
from negotiation.resolution.amounts import MOST_PERCENT_OF_COMPANY, Settled, resolve
from negotiation.resolution.ground import per_year
from negotiation.understanding.message import (
    Mention,
    Message,
    Mode,
    OfferTalk,
    Side,
)
from negotiation.understanding.quantities import Money, Percent, Schedule, Units
from negotiation.understanding.times import Times


def figures(context: Context, message: Message, focus: Focus) -> Reading:
    """The acts of a message's figures."""
    reading = Reading()
    mentions = _labelled(context, message, focus)
    talks = {key: talk for talk in message.talks if (key := _of_whom(talk)) is not None}
    clashes = _clashes(mentions)
    for mention in mentions:
        if mention.mode is Mode.DENIED:
            if len(mentions) == 1 and not message.asks and not _counts_years(message, mention):
                reading.note(_denied(context, mention))
            continue
        if mention in clashes:
            continue
        _one(context, message, mention, focus, reading, talks)
    for group in clashes.groups:
        _several(context, group, reading)
    reading.unused.extend(map(escape, message.counts))
    _grants(context, message, mentions, reading)
    return reading


def _counts_years(message: Message, mention: Mention) -> bool:
    """ "4 years not 3": what is denied of a grant's years is no sum."""
    money = mention.quantity
    small = isinstance(money, Money) and not money.strong and money.low < _LEAST_BARE
    return small and message.grant_years is not None


def _denied(context: Context, mention: Mention) -> str:
    """What becomes of a figure that nobody is to have said: a base needs another in its place."""
    words, base = escape(mention.words), context.case.offer.base
    money = mention.quantity
    typed = money.in_full if isinstance(money, Money) else None
    if base is not None and mention.part in (None, Part.BASE) and base.amount == typed:
        return f"I have {words} as your base. What should it be? Tell me, and I'll change it."
    return f"I leave {words} out."


# --- Which part, whose ----------------------------------------------------------------------------


def _labelled(context: Context, message: Message, focus: Focus) -> list[Mention]:
    """The mentions, the first plain figure of each offer taken as its base where that is sane."""
    found: list[Mention] = []
    based: set[str] = set()
    for mention in message.mentions:
        if mention.part is Part.BASE and mention.mode is Mode.OFFERED:
            based.add(_whose(context, mention, focus))
    spot = put_right(context, message)
    sure = [(_whose(context, one, focus), one) for one in message.mentions if _is_sure_sum(one)]
    for one in message.mentions:
        mention = _as_share(context, one)
        if states_offer(mention) and _whose(context, mention, focus) == "own":
            mention = as_moved(context, mention)
        if spot is not None and mention.part is None and states_offer(mention):
            mention = spot.of(mention)
        if mention.part is None and states_offer(mention):
            whose = _whose(context, mention, focus)
            weaker = any(of == whose and _outweighs(other, mention) for of, other in sure)
            if whose not in based and not weaker and may_be_base(context, message, mention, focus):
                mention = replace(mention, part=Part.BASE)
                based.add(whose)
        found.append(mention)
    return found


def _is_sure_sum(mention: Mention) -> bool:
    money = mention.quantity
    plain = mention.part is None and isinstance(money, Money) and money.strong
    return plain and states_offer(mention)


def _outweighs(other: Mention, mention: Mention) -> bool:
    """ "26, self taught … they put £68k on the table", "lived off 45k … they say 238k": the sum of
    an offer beside a number that is far off, or bare and of nobody's offer.
    """
    sum_, number = other.quantity, mention.quantity
    if not (isinstance(sum_, Money) and isinstance(number, Money)) or mention.sure:
        return False
    far = number.in_full < _HARDLY * sum_.in_full
    return (far and other.sure) or (not number.strong and (far or other.sure))


_HARDLY = Decimal("0.5")


def _as_share(context: Context, mention: Mention) -> Mention:
    """ "Options go to 0.08", where they were 0.05% of the company."""
    money, equity = mention.quantity, context.case.offer.equity
    if mention.part is not Part.EQUITY or not isinstance(money, Money) or money.low >= 1:
        return mention
    if equity is None or equity.percent is None or money.currencies or money.scaled:
        return mention
    return replace(mention, quantity=Percent(money.low, money.at, money.to, words=money.words))


def _whose(context: Context, mention: Mention, focus: Focus) -> str:
    target = target_of(context, mention, focus)
    return "?" if target is None else ("own" if target.own else f"rival {target.rival}")


# --- One figure -----------------------------------------------------------------------------------


def _one(
    context: Context,
    message: Message,
    mention: Mention,
    focus: Focus,
    reading: Reading,
    talks: dict[str, OfferTalk],
) -> None:
    """One figure: to its place, to a question, or named as not used."""
    if _not_an_offer(context, message, mention, reading):
        return
    if _may_be_my_job(context, message, mention):
        _unsure(context, mention, reading)
        return
    if mention.part is Part.FORFEIT:
        if mention.summed:
            reading.note(f"I take {escape(mention.words)} together.")
        _settle(context, told_of(mention, Part.FORFEIT), Target(), reading)
        return
    target = target_of(context, mention, focus)
    whom = _of_whom(mention)
    talk = talks.get(whom) if whom is not None else None
    if talk is not None and talk.gone and not _is_own(context, mention):
        _over(context, mention, reading)
    elif target is None or (talk is not None and _is_no_more(talk)):
        reading.unused.append(escape(mention.words))
    elif mention.mode is Mode.FLOOR or (focus.floor and target.own and _plain_floor(mention)):
        _floor(context, mention, reading)
    elif focus.floor and mention.amid:
        reading.unused.append(escape(mention.words))
    elif focus.forfeit and mention.part is None:
        _settle(context, told_of(mention, Part.FORFEIT), Target(), reading)
    elif target.own and message.orders and (context.scripted or mention.part in _MADE):
        told_last = put_right(context, message) is not None
        asked.ordered(context, mention, reading, told_last=told_last)
    elif not (target.own and taken_as_change(context, mention, mention.part, reading)):
        _part_of(target, context, message, mention, reading)


def _of_whom(told: Mention | OfferTalk) -> str | None:
    """The key of the other company told of, "" of one without a name; None of one's own offer."""
    named = told.company is not None or told.side is Side.OTHER
    return company_key(told.company) if named else None


def _over(context: Context, mention: Mention, reading: Reading) -> None:
    """ "Had Stability in writing at 230k, but I declined it": history, and nobody's offer now."""
    name = mention.company.name if mention.company else ""
    if context.rival(name) is not None:
        return  # it is said to be dropped
    whose = f" from {escape(mention.company.name)}" if mention.company else ""
    if mention.may_be_pay:
        said = f"{escape(mention.words)}{whose}"
        reading.note(f"I don't count {said}, as that offer doesn't stand.")
    else:
        reading.unused.append(escape(mention.words))


# Before there is a script, "add a 20k sign-on" tells of the offer; "make it 285k" may be either.
_MADE = (None, Part.BASE)


def _is_no_more(talk: OfferTalk) -> bool:
    return talk.gone or (talk.hypothetical and not talk.claimed)


def _part_of(
    target: Target, context: Context, message: Message, mention: Mention, reading: Reading
) -> None:
    """A figure of an offer, by the part that it is of."""
    words = escape(mention.words)
    match mention.part:
        case Part.TOTAL:
            _total(context, message, mention, target, reading)
        case Part.EXTRA:
            reading.note(f"{words}: no guide prices that, so I leave it out of the figures.")
        case None:
            _nameless(context, message, mention, target, reading)
        case part if _is_senseless(part, mention.quantity):
            reading.unused.append(words)
        case part:
            told = _of_the_grant(context, _timed(told_of(mention, part), message, reading), target)
            _settle(context, told, target, reading, moved=mention.moved)


def _is_senseless(part: Part, quantity: Money | Percent | Units | Schedule) -> bool:
    """A share of nothing: base in percent, most of a company."""
    if not isinstance(quantity, Percent):
        return False
    return part is Part.BASE or (part is Part.EQUITY and quantity.low > MOST_PERCENT_OF_COMPANY)


def _plain_floor(mention: Mention) -> bool:
    money = mention.quantity
    said_by_them = mention.moved or mention.theirs
    plain = mention.part in (None, Part.BASE) and isinstance(money, Money)
    return plain and not (said_by_them or mention.amid)


def _earned(message: Message) -> str:
    """Every figure of a present or former job, to be named at once."""
    return ", ".join(
        escape(one.words)
        for one in message.mentions
        if one.side is Side.EMPLOYER and one.part is not Part.FORFEIT and one.mode is not Mode.FLOOR
    )


def _may_be_my_job(context: Context, message: Message, mention: Mention) -> bool:
    """ "My base now is 150k", where 250k is offered: no word of theirs, and far below it."""
    known, money = context.case.offer.base, mention.quantity
    if known is None or mention.part is not Part.BASE or not isinstance(money, Money):
        return False
    if not mention.now or message.corrects or mention.side is not Side.HERE:
        return False
    if mention.mode is not Mode.OFFERED or any(one.mode is Mode.BEFORE for one in message.mentions):
        return False  # "had been quoted 91k, now 97k"
    return money.in_full < _LEAST_OF_OFFER * per_year(Decimal(known.amount), known.per)


_LEAST_OF_OFFER = Decimal("0.8")


def _unsure(context: Context, mention: Mention, reading: Reading) -> None:
    """Ask what a figure is that may be the offer's or one's own pay; "my base" is one's own."""
    if mention.mine:
        reading.note(
            f"What you earn now ({escape(mention.words)}) I don't need, so I have not kept it. If "
            f"it is the offer's new base, say “the offer is {escape(mention.words)}”."
        )
        return
    reading.used += 1
    told = told_of(mention, Part.BASE)
    reading.acts.append(acts.Clarify(which_part(context, told, Target())))


def _not_an_offer(context: Context, message: Message, mention: Mention, reading: Reading) -> bool:
    """Figures that are no offer's: each is said to be left out, or kept where it belongs."""
    words = escape(mention.words)
    if mention.side is Side.EMPLOYER and mention.part is not Part.FORFEIT:
        if mention.mode is Mode.FLOOR:
            return False
        earned = _earned(message)
        reading.note(f"What you earn elsewhere ({earned}) I don't need, so I have not kept it.")
        return True
    match mention.mode:
        case Mode.NET:
            reading.note(
                f"{words} is after tax. Guides and offers are before tax, so I leave it out."
            )
        case Mode.WISHED:
            asked.wished(mention, reading)
        case Mode.ASK | Mode.POSTED if _is_of_others(context, mention):
            # "Tell them Luma is at 260k" asks Luma for nothing, and what Luma's ad says is Luma's.
            reading.unused.append(words)
        case Mode.ASK:
            asked.own_ask(context, mention, reading)
        case Mode.CAP:
            asked.capped(context, mention, reading)
        case Mode.MAYBE:
            whose = f" from {escape(mention.company.name)}" if mention.company else ""
            reading.note(
                f"{words}{whose} is not firm yet, so I don't count it. Tell me when it is."
            )
        case Mode.HISTORY:
            reading.note(
                f"{words} is what was paid before, not what you are offered, so I leave it out."
            )
        case Mode.POSTED:
            _posted(context, mention, reading)
        case Mode.GONE if _of_whom(mention) is not None and not _is_own(context, mention):
            _over(context, mention, reading)
        case Mode.GONE | Mode.ASKED:
            reading.unused.append(words)
        case Mode.DEED:
            if not mention.in_deed:
                reading.unused.append(words)
        case Mode.BEFORE:
            _before(mention, reading)
        case Mode.OFFERED if mention.in_deed:
            pass  # "3 annotators do what 9 did"
        case Mode.OFFERED if mention.side is Side.THIRD:
            reading.unused.append(words)
        case _:
            return False
    return True


def _is_own(context: Context, mention: Mention) -> bool:
    return mention.company is not None and context.is_own(mention.company)


def _is_of_others(context: Context, mention: Mention) -> bool:
    """Of another company, or said by a friend or a forum: "chatgpt told me to ask for 260k"."""
    named = mention.company is not None and not context.is_own(mention.company)
    return mention.side is Side.THIRD or named


def _of_the_grant(context: Context, told: Told, target: Target) -> Told:
    """ "Options are 95k, sorry": another amount of a grant whose years were told before."""
    rival = None if target.own else context.rival(target.rival or "")
    offer = context.case.offer if target.own else (rival.offer if rival else Offer())
    known = offer.equity
    if told.part is not Part.EQUITY or told.years is not None or told.per is not None:
        return told
    if known is None or known.value is None or known.years is None:
        return told
    told = _as_sum(told, known.value.amount)
    if told.amount is None or not (told.kind in (None, known.kind) or known.kind is None):
        return told
    share = told.in_full / max(known.value.amount, 1)
    return replace(told, years=known.years) if _LEAST_SHARE < share < _MOST_SHARE else told


def _as_sum(told: Told, known: int) -> Told:
    """ "575 RSU", of a grant known to be worth 520,000: in thousands, and no count of shares."""
    if told.units is None or told.units >= _THOUSAND:
        return told
    share = Decimal(told.units * _THOUSAND) / max(known, 1)
    if not _LEAST_SHARE < share < _MOST_SHARE:
        return told
    return replace(told, units=None, amount=Decimal(told.units), bare=True)


_THOUSAND = 1000
# Of the grant known: what lies further off may be told for another span.
_LEAST_SHARE, _MOST_SHARE = Decimal("0.6"), Decimal("1.8")


def _timed(told: Told, message: Message, reading: Reading) -> Told:
    """A base that is not told by the year, with the arithmetic that makes it one said."""
    amount = told.amount
    if told.part is not Part.BASE or amount is None or told.high is not None:
        return told
    said = message.times
    if said is not None and _is_paid_by(told, said) and (said.per, said.count) != _PLAIN:
        told = replace(told, per=said.per, times=said.count)
    if told.per is None or told.per is Per.YEAR or (told.per is Per.MONTH and told.times is None):
        return told
    count = told.times or PER_YEAR[told.per]
    sign = told.currencies[0] if told.currencies else None
    once, whole = int(round_half_up(amount)), int(round_half_up(amount * count))
    shown = (show(once, sign), show(whole, sign)) if sign else (f"{once:,}", f"{whole:,}")
    often = _OFTEN.get(told.per, "{} times").format(f"{count:,}")
    reading.note(f"{shown[0]} {_A[told.per]}, {often}, makes {shown[1]} a year.")
    return told


def _is_paid_by(told: Told, said: Times) -> bool:
    """Whether a count of payments is of this amount: "72k, 37.5 hours a week" is no hourly pay."""
    if told.per is not None or told.amount is None:
        return told.per is said.per
    return said.per is Per.MONTH or (said.per is Per.DAY and told.amount < _MOST_A_DAY)


_MOST_A_DAY = 5_000
_PLAIN = (Per.MONTH, 12)
_OFTEN = {Per.DAY: "{} working days", Per.HOUR: "{} hours", Per.WEEK: "{} weeks"}
_A = {
    Per.HOUR: "an hour", Per.DAY: "a day", Per.WEEK: "a week", Per.FORTNIGHT: "every two weeks",
    Per.SEMI_MONTH: "twice a month", Per.MONTH: "a month", Per.QUARTER: "a quarter",
}  # fmt: skip


def _settle(
    context: Context, told: Told, target: Target, reading: Reading, *, moved: bool = False
) -> None:
    """A figure beside its row: put, asked about, or kept until the row is known."""
    reading.used += 1
    if context.row is None and context.state.lacks == "" and told.part is not Part.FORFEIT:
        reading.acts.append(acts.Wait(Waiting(told, target)))
        return
    here = _after(context, reading)
    found = resolve(told, here.ground(target))
    if isinstance(found, Settled):
        reading.acts.append(acts.Put(setting_of(found, target, moved=moved)))
        if told.part_time and told.part is Part.BASE:
            reading.note("I take it as the pay for the hours you would work.")
        return
    reading.acts.append(acts.Clarify(unclear_question(found, target)))


def _after(context: Context, reading: Reading) -> Context:
    """The context with what this message settled so far: a bonus is read beside the new base."""
    puts = [act for act in reading.acts if isinstance(act, acts.Put)]
    return context.at(apply(context.state, puts, context.today)) if puts else context


def _floor(context: Context, mention: Mention, reading: Reading) -> None:
    if mention.part is Part.TOTAL:
        reading.note(
            f"{escape(mention.words)} is about the whole package; a walk-away I keep is about base."
        )
        return
    if not isinstance(mention.quantity, Money):
        reading.unused.append(escape(mention.words))
        return
    _settle(context, told_of(mention, Part.FLOOR), Target(), reading)


def _posted(context: Context, mention: Mention, reading: Reading) -> None:
    money = mention.quantity
    if not isinstance(money, Money) or money.high is None:
        reading.unused.append(escape(mention.words))
        return
    told = told_of(mention, Part.BASE)
    ground = context.ground(Target())
    low, high = (resolve(one, ground) for one in (
        replace(told, high=None), replace(told, amount=told.high, high=None)
    ))  # fmt: skip
    words = escape(money.words)
    ends = [one.stated for one in (low, high) if isinstance(one, Settled) and one.stated]
    if len(ends) != 2:
        reading.note(f"{words} as their range: write it in full, and the script can point to it.")
        return
    reading.acts.append(acts.Posted((PostedRange(Component.BASE, *ends),)))
    reading.note(f"Their own range, {words}, is good to have: the script can point to it.")


def _before(mention: Mention, reading: Reading) -> None:
    reading.note(f"{escape(mention.words)} was before, so it does not count any more.")


# --- Several figures, totals, steps ---------------------------------------------------------------


@dataclass(slots=True)
class _Clashes:
    """Figures of one part and one offer that contradict each other in one message."""

    groups: list[list[Mention]] = field(default_factory=list)

    def __contains__(self, mention: object) -> bool:
        return any(mention is one for group in self.groups for one in group)


def _clashes(mentions: Iterable[Mention]) -> _Clashes:
    by_place: dict[tuple[object, ...], list[Mention]] = {}
    for mention in mentions:
        if (
            mention.part in (Part.BASE, Part.BONUS, Part.SIGN_ON)
            and states_offer(mention)
            and not mention.step
        ) and isinstance(mention.quantity, Money | Percent):
            of = type(mention.quantity)  # "15%, about 30k" says one bonus in two ways
            key = (mention.part, of, mention.side, mention.mine, company_key(mention.company))
            by_place.setdefault(key, []).append(mention)
    found = _Clashes()
    for group in by_place.values():
        values = {value_of(one) for one in group}
        if len(values) > 1:
            found.groups.append(group)
    return found


def _several(context: Context, group: list[Mention], reading: Reading) -> None:
    """ "Option 1 240k base, option 2 270k base": which of them is on the table?"""
    first = group[0]
    part = first.part or Part.BASE
    target = target_of(context, first, focus_of(context)) or Target()
    ways = []
    for mention in group:
        found = resolve(told_of(mention, part), context.ground(target))
        if isinstance(found, Settled):
            ways.append(found)
    if context.row is None and not context.state.lacks:
        reading.note(
            f"You wrote several figures for {part.value.replace('_', '-')}; I'll ask which one "
            f"counts."
        )
    reading.used += len(group)
    reading.acts.append(acts.Clarify(several_question(part, target, ways, group)))


def _total(
    context: Context, message: Message, mention: Mention, target: Target, reading: Reading
) -> None:
    """The whole package: told apart, and asked for its parts where there are none."""
    words = escape(mention.words)
    told_base = any(one.part is Part.BASE and states_offer(one) for one in message.mentions)
    offer = context.case.offer if target.own else Offer()
    grant = offer.equity.value if offer.equity is not None else None
    years = message.grant_years is not None
    if grant is not None and years and value_of(mention) == grant.amount:
        return  # "240k is the total for all four years": the grant that is known
    if told_base or offer.base is not None:
        reading.note(f"I work from the parts, so I leave the total of {words} out.")
        return
    reading.used += 1
    found = Told(
        Part.BASE, words=mention.words, amount=getattr(mention.quantity, "low", None), ctc=True
    )
    reading.acts.append(acts.Clarify(package_question(context, found, target)))


def _nameless(
    context: Context, message: Message, mention: Mention, target: Target, reading: Reading
) -> None:
    """A figure that nothing labels: asked about where it is money beside an offer, else named."""
    money = mention.quantity
    words = escape(mention.words)
    if mention.ote or mention.ctc:
        reading.used += 1
        told = replace(told_of(mention, Part.BASE), ote=mention.ote, ctc=mention.ctc)
        reading.acts.append(acts.Clarify(package_question(context, told, target)))
        return
    if isinstance(money, Percent) and _is_share(context, message, money, reading):
        _settle(context, told_of(mention, Part.EQUITY), target, reading)
        return
    if not isinstance(money, Money):
        if isinstance(money, Percent):
            reading.unused.append(words)
        return
    if money.bare and not money.currencies:
        large = money.low >= (_LEAST_BARE if mention.sure else _LEAST_UNSURE)
        moved = mention.moved and money.low >= _LEAST_UNSURE
        paired = states_offer(mention) and _is_paired(message, money)
        # "they came back with 296 and 185", "232 / 220"
        if (moved or paired) and not _known(context, message, money, target):
            reading.used += 1
            reading.acts.append(
                acts.Clarify(which_part(context, told_of(mention, Part.BASE), target))
            )
        elif large and _beside_pay(message) and not _known(context, message, money, target):
            reading.unused.append(words)  # "230k base, 430 thing a year"
        return
    if target.own and is_grant_by_year(context.case.offer, money):
        reading.note(f"{words} is the equity that I have, by the year.")
        return
    if _known(context, message, money, target):
        return
    speaks = mention.sure or message.short or _beside_pay(message)
    if message.story or message.letter:
        speaks = mention.sure and _is_large_sum(money)  # a life's numbers, a telephone's
    if not speaks or _beyond_pay(context, message, money, target):
        reading.unused.append(words)
        return
    reading.used += 1
    reading.acts.append(acts.Clarify(which_part(context, told_of(mention, Part.BASE), target)))


def _is_paired(message: Message, money: Money) -> bool:
    """ "232 / 220", "240 and 260": the second of two plain figures side by side."""
    if money.low < _LEAST_BARE:
        return False
    return any(
        isinstance(one.quantity, Money)
        and one.quantity.bare
        and one.part in (None, Part.BASE)
        and states_offer(one)
        and 0 <= money.at - one.quantity.to <= 1
        for one in message.mentions
    )


def _is_share(context: Context, message: Message, percent: Percent, reading: Reading) -> bool:
    """ "228k and 0.2%", "0.1%" asked what else is offered: so little is a share of the company."""
    asked = context.step in (Step.OFFER, Step.REST) and message.short
    beside = reading.used > 0 or _beside_pay(message)
    return percent.low < 1 and (asked or beside)


def _beyond_pay(context: Context, message: Message, money: Money, target: Target) -> bool:
    """ "A fraud model that stopped $3M", beside a base of 218k: nobody's pay."""
    known = context.case.offer.base if target.own else None
    bases = [
        one.quantity.by_year
        for one in message.mentions
        if one.part is Part.BASE and states_offer(one) and isinstance(one.quantity, Money)
    ]
    if known is not None:
        bases.append(per_year(Decimal(known.amount), known.per))
    return money.per is None and any(money.low > _MOST_OF_BASE * one for one in bases)


def _is_large_sum(money: Money) -> bool:
    return money.strong and money.low >= _LEAST_UNSURE


_MOST_OF_BASE = 8  # the largest grants are some times a year's base
_LEAST_BARE, _LEAST_UNSURE = 20, 100


def _beside_pay(message: Message) -> bool:
    """Whether the message tells a part of an offer by its name."""
    return any(one.part in PRICED and states_offer(one) for one in message.mentions)


def _known(context: Context, message: Message, money: Money, target: Target) -> bool:
    """Whether a figure only says again what is known."""
    offer = (
        context.case.offer
        if target.own
        else (rival.offer if (rival := context.rival(target.rival or "")) else Offer())
    )
    value = money.in_full
    stated = (
        offer.base, offer.equity.value if offer.equity else None,
        offer.bonus.value if offer.bonus else None, offer.sign_on, context.case.walk_away,
    )  # fmt: skip
    told = [
        one.quantity.low for one in message.mentions if isinstance(one.quantity, Money) and one.part
    ]
    if any(one is not None and one.amount == value for one in stated) or money.low in told:
        return True
    return _same_pay(offer, message, value, money)


def _same_pay(offer: Offer, message: Message, value: Decimal, money: Money) -> bool:
    """ "234k, so 19.5k a month": the base once more, by another period."""
    bases = [one.quantity.in_full for one in message.mentions
             if one.part is Part.BASE and isinstance(one.quantity, Money)]  # fmt: skip
    if offer.base is not None:
        bases.append(Decimal(offer.base.amount))
    if money.per is None:
        return False
    year = value * PER_YEAR[money.per]
    return any(abs(year - base) <= base / 50 for base in bases)


def _grants(context: Context, message: Message, mentions: list[Mention], reading: Reading) -> None:
    """Cliff, even vesting and years of a grant, beside the grant they belong to."""
    target = Target()
    for mention in mentions:
        if mention.part is Part.EQUITY and states_offer(mention):
            target = target_of(context, mention, focus_of(context)) or Target()
    equity = context.case.offer.equity if target.own else None
    told = any(one.part is Part.EQUITY and states_offer(one) for one in mentions)
    if not told and equity is None:
        return
    if message.cliff_months is not None and not message.asks:
        reading.acts.append(acts.GrantTerms(target, cliff_months=message.cliff_months))
    # "205k in shares, a fifth each year": of the grant told with it.
    beside = any(one.part is Part.EQUITY and one.years is None for one in mentions) and told
    if beside and message.grant_years and not message.asks:
        reading.acts.append(acts.GrantTerms(target, years=message.grant_years))
    elif message.grant_years is not None and equity is not None and not message.asks:
        years = message.grant_years or (GUIDE_GRANT_YEARS if equity.years == 1 else equity.years)
        reading.acts.append(acts.GrantTerms(target, years=years))
    if message.evenly and not told:
        reading.acts.append(acts.GrantTerms(target, evenly=True))
