"""What an answer to the company would give away, each with why it is better left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from negotiation.analysis.results import Ask
from negotiation.dialogue.context import Context
from negotiation.dialogue.plans import analysis_of
from negotiation.model.guide import Component
from negotiation.model.money import show
from negotiation.model.offer import CompetingOffer, OfferStatus
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.understanding.message import Mention, Message, Mode, OfferTalk, Side, Slip
from negotiation.understanding.quantities import Money

_THOUSAND = 1000
_PARTS = {Part.BASE: Component.BASE, Part.SIGN_ON: Component.SIGN_ON}
_NOT_WANTED = (Mode.BEFORE, Mode.DENIED, Mode.CAP, Mode.POSTED, Mode.DEED, Mode.HISTORY, Mode.GONE)


def giveaways(context: Context, message: Message, objection: str) -> tuple[str, ...]:
    """Each of them once, the worst first; `objection` is what they had said."""
    checks: tuple[Callable[[], Iterator[str]], ...] = (
        lambda: _floor(context, message),
        lambda: _below_the_ask(context, message),
        lambda: _agrees(message, objection),
        lambda: _another_offer(context, message, objection),
        lambda: _own_pay(message),
        lambda: _sorry(message),
    )
    return tuple(dict.fromkeys(line for check in checks for line in check()))


def _figures(context: Context, message: Message) -> Iterator[tuple[Mention, Decimal, bool]]:
    """Amounts named for this offer, in full, with whether each is the low end of a range."""
    offered = context.case.offer.base.amount if context.case.offer.base else 0
    for mention in message.mentions:
        money = mention.quantity
        if not isinstance(money, Money) or mention.side is not Side.HERE or mention.in_deed:
            continue
        if mention.mode in _NOT_WANTED:
            continue
        small = money.low < _THOUSAND <= offered
        yield mention, money.low * (_THOUSAND if small else 1), money.high is not None


def _floor(context: Context, message: Message) -> Iterator[str]:
    own = context.case.walk_away
    for mention, value, _ in _figures(context, message):
        if mention.mode is Mode.FLOOR or (own is not None and value == own.amount):
            yield "It names your lowest figure. That tells them where to stop."


def _below_the_ask(context: Context, message: Message) -> Iterator[str]:
    """A figure short of what is asked for, above the offer or even below it: a step down for
    nothing. The offer itself may be named, and so may a step ("10k more").
    """
    numbers = analysis_of(context)
    asks = numbers.asks if numbers is not None else ()
    named = {ask.component: ask for ask in asks if not ask.hold}
    own = context.case.walk_away
    for mention, value, ranged in _figures(context, message):
        ask = named.get(_PARTS.get(mention.part or Part.BASE, Component.TOTAL))
        if ask is None or mention.mode is Mode.FLOOR or (own is not None and value == own.amount):
            continue
        offered = _offered(ask)
        if value == offered or not offered * _WHOLE_FIGURE < value < ask.opening.value:
            continue
        most = show(int(ask.opening.value), ask.opening.unit)
        if ranged:
            yield f"Of a range they hear the lower end, and that is below your ask of {most}."
        else:
            yield f"It goes below your ask of {most} at once. Let them move first."


_WHOLE_FIGURE = Decimal("0.75")  # of the offer: less is a step, or something else


def _offered(ask: Ask) -> Decimal:
    return ask.offered.value if ask.offered is not None else Decimal(0)


def _agrees(message: Message, objection: str) -> Iterator[str]:
    answers_a_question = objection in _YES_OR_NO and message.only(True)
    if Slip.ACCEPTS in message.slips and not message.asks and not answers_a_question:
        yield "It says yes to terms you have not read. Ask for them in writing first."


_YES_OR_NO = ("other_offers",)


def _another_offer(context: Context, message: Message, objection: str) -> Iterator[str]:
    known = context.case.competing_offers
    if message.no_rivals or (objection == "other_offers" and message.only(False) and not known):
        yield "It tells them that there is no other offer. You need not say so."
        return
    if objection == "other_offers" and message.only(True) and not known:
        yield "You have not told me of another offer. Don't claim one you don't have."
    for talk in message.talks:
        claimed = talk.claimed or (talk.side is Side.OTHER and talk.named_only)
        if claimed and not (talk.company is not None and context.is_own(talk.company)):
            yield from _another(context, message, talk)


def _another(context: Context, message: Message, talk: OfferTalk) -> Iterator[str]:
    """An offer that was not told, or that is told as more than it is."""
    if talk.company is None and talk.side is not Side.OTHER:
        return
    known = context.case.competing_offers
    rival = (
        context.rival(talk.company.name) if talk.company is not None else next(iter(known), None)
    )
    if rival is None:
        whose = f"an offer from {escape(talk.company.name)}" if talk.company else "another offer"
        yield f"You have not told me of {whose}. Don't claim one you don't have."
        return
    if talk.status is OfferStatus.WRITTEN and rival.status is not OfferStatus.WRITTEN:
        yield "You told me of no letter from them. Say “offer” and no more than that."
    if talk.company is not None and rival.may_name is False:
        yield f"It names {escape(talk.company.name)}, which you wanted to keep out."
    yield from _more_than_told(message, talk, rival)


def _more_than_told(message: Message, talk: OfferTalk, rival: CompetingOffer) -> Iterator[str]:
    base = rival.offer.base
    for mention in message.mentions:
        money = mention.quantity
        if base is None or not isinstance(money, Money) or mention.part not in (None, Part.BASE):
            continue
        if mention.side is not talk.side or mention.company != talk.company:
            continue
        value = money.low * (_THOUSAND if money.low < _THOUSAND <= base.amount else 1)
        if value > base.amount:
            told = show(base.amount, base.currency or rival.offer.currency or "")
            yield f"Theirs is {told} as you told it to me. Name that, or no figure."


def _own_pay(message: Message) -> Iterator[str]:
    earned = any(
        one.side is Side.EMPLOYER and isinstance(one.quantity, Money) for one in message.mentions
    )
    if Slip.OWN_PAY in message.slips or earned:
        yield "It names what you earn today. The range for the role is the better ground."


def _sorry(message: Message) -> Iterator[str]:
    if Slip.SORRY in message.slips:
        yield "It apologises. You have nothing to be sorry for; say thank you instead."
