"""What a message puts right: the figure it names as wrong or else the one told last, or a place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from negotiation.dialogue.context import Context, undone
from negotiation.dialogue.session import State, Step
from negotiation.model.case import Case
from negotiation.model.errors import LostPast
from negotiation.model.offer import Offer, Stated
from negotiation.model.record import replace
from negotiation.model.said import Part, Per
from negotiation.understanding.message import Company, Mention, Message, Mode, Side
from negotiation.understanding.quantities import Money, Percent, Units
from negotiation.understanding.zeros import shifted


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a figure stands: a part of one's own offer or a rival's, by its name, or the floor."""

    part: Part
    rival: str | None = None
    percent: bool = False  # a share of base, whether "%" stands behind the figure or not

    def of(self, mention: Mention) -> Mention:
        """The mention as one of this figure."""
        if self.part is Part.FLOOR:
            return replace(mention, mode=Mode.FLOOR)
        if self.percent and isinstance(money := mention.quantity, Money):
            share = Percent(money.low, money.at, money.to, words=f"{money.words}%")
            mention = replace(mention, quantity=share)
        if self.rival is None:
            return replace(mention, part=self.part, sure=True)
        company = Company(self.rival) if self.rival else None
        side = Side.COMPANY if company else Side.OTHER
        return replace(mention, part=self.part, sure=True, side=side, company=company)


def put_right(context: Context, message: Message) -> Spot | None:
    """Which known figure the message's only plain one takes the place of."""
    right = [
        one
        for one in message.mentions
        if one.mode is Mode.OFFERED and one.side is Side.HERE and not one.step
    ]
    if len(right) != 1 or right[0].part is not None:
        return None
    wrong = [one for one in message.mentions if one.mode is Mode.DENIED and one.side is Side.HERE]
    if wrong:
        return _named_as_wrong(context, wrong, right[0])
    if not isinstance(right[0].quantity, Money):
        return None
    said = _said_anew(context, message, right[0].quantity)
    if said is not None:
        return said
    return _told_last(context, message, right[0].quantity) if message.short else None


def of_the_last(context: Context, message: Message) -> tuple[Context, Message]:
    """ "Its the profit share", right behind a figure: that figure as this part, and no other."""
    part = message.relabels
    earlier = _earlier(context)
    if part is None or earlier is None or context.state.unclear is not None:
        return context, message  # "you also wrote 185, what is that?" is what it answers
    before, known = dict(figures_known(earlier.case)), dict(figures_known(context.case))
    new = [spot for spot, figure in known.items() if before.get(spot) != figure]
    field = _FIELDS.get(new[0].part) if len(new) == 1 and new[0].rival is None else None
    if field is None:
        return context, message
    if new[0].part is part:  # it is taken for that already
        return context, replace(message, priorities=(), parts=(), kinds=(), confirms=True)
    stated = known[new[0]]
    currencies = (stated.currency,) if stated.currency else ()
    money = Money(Decimal(stated.amount), 0, 0, None, currencies, grouped=True, words=stated.words)
    kind = message.kinds[0] if part is Part.EQUITY and message.kinds else None
    mention = Mention(money, part, kind=kind, sure=True)
    case = context.case
    state = replace(context.state, case=replace(case, offer=replace(case.offer, **{field: None})))
    if new[0].part is Part.BASE:
        state = undone(state, Step.OFFER)
    message = replace(message, mentions=(mention,), denials=(), priorities=(), yes=None)
    return context.at(state), message


def paid_so_often(context: Context, message: Message) -> Message:
    """ "No, 13 times a year", behind a base by the month: that base, paid so often."""
    base, times = context.case.offer.base, message.times
    if times is None or base is None or message.mentions or message.asks or context.scripted:
        return message
    if base.per is None or base.per.value != times.per.value or context.state.unclear:
        return message
    if (times.per, times.count) == (Per.MONTH, _MONTHS):
        return replace(message, yes=None, none=False, confirms=True)  # "yep, times twelve"
    currencies = (base.currency,) if base.currency else ()
    money = Money(
        Decimal(base.amount), 0, 0, None, currencies, per=times.per, grouped=True, words=base.words
    )
    mention = Mention(money, Part.BASE, sure=True)
    return replace(message, mentions=(mention,), yes=None, none=False, number=None)


_MONTHS = 12


def with_its_zeros(context: Context, message: Message) -> Message:
    """ "Oops, dropped a zero", behind one figure: that figure, ten times as much."""
    earlier = _earlier(context) if message.zeros else None
    if earlier is None or message.mentions or message.asks or context.state.unclear is not None:
        return message
    before, known = dict(figures_known(earlier.case)), dict(figures_known(context.case))
    new = [spot for spot, figure in known.items() if before.get(spot) != figure and figure.amount]
    if len(new) != 1:
        return message
    stated = known[new[0]]
    low = shifted(Decimal(stated.amount), message.zeros)
    currencies = (stated.currency,) if stated.currency else ()
    per = Per(stated.per.value) if stated.per is not None else None
    money = Money(low, 0, 0, None, currencies, per=per, grouped=True, words=f"{low:,.0f}")
    mention = new[0].of(Mention(money, None, sure=True))
    return replace(message, mentions=(mention,), denials=(), none=False, yes=None, corrects=True)


def preferring_anew(context: Context, message: Message) -> Message:
    """ "No wait, equity. Forget the sign-on", where the sign-on was put first: another preference,
    and nothing said of what is offered.
    """
    known, said = context.case.priority, message.priorities
    if known is None or known not in message.denied_priorities or message.mentions or message.asks:
        return message
    if len(said) != 1 or said[0] is known or context.step is Step.PRIORITY:
        return message
    denials = tuple(one for one in message.denials if one.part.value != known.value)
    return replace(message, priority_said=True, denials=denials, yes=None, none=False)


def asks_on(context: Context, message: Message) -> Message:
    """ "And 450 RSU", right behind "ask for 275k": one more part of the ask, and no answer."""
    earlier = _earlier(context)
    if not message.goes_on or earlier is None or not message.short or not message.mentions:
        return message
    own = context.case.own_ask
    plain = all(one.mode is Mode.OFFERED and not one.moved for one in message.mentions)
    if own is None or own == earlier.case.own_ask or not plain or message.happened:
        return message
    return replace(message, mentions=tuple(map(_as_ask, message.mentions)))


def _as_ask(mention: Mention) -> Mention:
    """The figure as one to ask for; "450 rsu" is money there, as the base beside it was."""
    units = mention.quantity
    if isinstance(units, Units):
        money = Money(Decimal(units.count), units.at, units.to, words=units.words)
        mention = replace(mention, quantity=money)
    return replace(mention, mode=Mode.ASK)


_FIELDS = {
    Part.BASE: "base", Part.EQUITY: "equity", Part.BONUS: "bonus", Part.SIGN_ON: "sign_on",
}  # fmt: skip


def takes_a_place(before: State, after: State) -> bool:
    """Whether something that was known is another now: a figure, its years, or where it is."""
    known, now = before.case, after.case
    figures = dict(figures_known(now))
    grant, granted = known.offer.equity, now.offer.equity
    years = grant.years if grant is not None else None
    return (
        any(figures.get(spot) not in (None, figure) for spot, figure in figures_known(known))
        or (granted is not None and years not in (None, granted.years))
        or any(
            was not in (None, "", new)
            for was, new in ((before.guide, after.guide), (known.region, now.region))
        )
    )


def _said_anew(context: Context, message: Message, money: Money) -> Spot | None:
    """ "80k EVERY year", where 80k stands in one place: that one, told by its time; "digits
    flipped, 215k", where only 251k has those digits.
    """
    if not (message.corrects or message.yes is False):
        return None
    known = list(figures_known(context.case))
    same = [spot for spot, one in known if one.amount == money.in_full]
    if money.per is not None and len(same) == 1:
        return same[0]
    digits = sorted(str(int(money.in_full)))
    if not message.corrects:
        return None  # "no, 215k" may be of whatever was read back
    turned = [spot for spot, one in known if sorted(str(one.amount)) == digits]
    return turned[0] if len(turned) == 1 and not same else None


def _named_as_wrong(context: Context, wrong: list[Mention], right: Mention) -> Spot | None:
    """ "It's 118k, not 108k": where 108k stands, if it stands in one place; "not 12, 15" may be of
    the 12%.
    """
    value = wrong[0].quantity if len(wrong) == 1 else None
    if isinstance(value, Money) and not isinstance(right.quantity, Percent):
        known = figures_known(context.case)
        found = [spot for spot, one in known if one.amount == value.by_year]
        if found:
            return found[0] if len(found) == 1 else None
    if isinstance(value, Percent) or (isinstance(value, Money) and value.bare):
        shares = [spot for spot, share in shares_known(context.case) if share == value.low]
        return shares[0] if len(shares) == 1 else None
    return None


def _told_last(context: Context, message: Message, money: Money) -> Spot | None:
    """ "Make that 227k", "no, 222k", right behind a floor of 225k: that one.

    After a no the figure has to be nearer to it than to any other: "no, 228k" may put right what
    was read back.
    """
    if not (message.corrects or message.yes is False):
        return None
    if (earlier := _earlier(context)) is None:
        return None
    if message.corrects and _denied_a_floor(earlier, context.state):
        return Spot(Part.FLOOR)  # "no minimum", and then "actually 220k"
    before, known = dict(figures_known(earlier.case)), dict(figures_known(context.case))
    new = [spot for spot, figure in known.items() if before.get(spot) != figure]
    if len(new) != 1 or not _is_near(known[new[0]], money):
        return None
    nearest = min(known.values(), key=lambda one: abs(one.amount - money.by_year))
    return new[0] if message.corrects or known[new[0]].amount == nearest.amount else None


def _earlier(context: Context) -> State | None:
    """The state one turn before, where it is known."""
    try:
        return context.past.state if context.past is not None else None
    except LostPast:
        return None


def _denied_a_floor(earlier: State, now: State) -> bool:
    answered = Step.WALK_AWAY in now.done and Step.WALK_AWAY not in earlier.done
    return answered and now.case.walk_away is None


def _is_near(known: Stated, money: Money) -> bool:
    return abs(money.by_year - known.amount) <= known.amount * _NEAR


_NEAR = Decimal("0.3")


def figures_known(case: Case) -> Iterator[tuple[Spot, Stated]]:
    """Every figure that was told of an offer, one's own or another's, and the floor."""
    for part, stated in parts_told(case.offer):
        yield Spot(part), stated
    if case.walk_away is not None:
        yield Spot(Part.FLOOR), case.walk_away
    for rival in case.competing_offers:
        for part, stated in parts_told(rival.offer):
            yield Spot(part, rival.company or ""), stated


def parts_told(offer: Offer) -> Iterator[tuple[Part, Stated]]:
    """Each part of an offer that is told as an amount."""
    stated = (
        (Part.BASE, offer.base), (Part.EQUITY, offer.equity.value if offer.equity else None),
        (Part.BONUS, offer.bonus.value if offer.bonus else None), (Part.SIGN_ON, offer.sign_on),
    )  # fmt: skip
    yield from ((part, one) for part, one in stated if one is not None)


def shares_known(case: Case) -> Iterator[tuple[Spot, Decimal]]:
    """Every bonus that was told as a share of base, one's own or another offer's."""
    offers = (
        (None, case.offer),
        *((one.company or "", one.offer) for one in case.competing_offers),
    )
    for rival, offer in offers:
        if offer.bonus is not None and offer.bonus.percent is not None:
            yield Spot(Part.BONUS, rival, percent=True), offer.bonus.percent
