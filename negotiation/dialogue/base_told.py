"""Whether a figure without a label is the base of its offer."""

from __future__ import annotations

from decimal import Decimal

from negotiation.dialogue.context import Context
from negotiation.dialogue.focus import PRICED, Focus, states_offer, target_of
from negotiation.dialogue.session import Step, Target
from negotiation.model.assumptions import THOUSAND
from negotiation.model.offer import Offer, Stated
from negotiation.model.said import Part, Per
from negotiation.understanding.message import (
    Mention,
    Message,
    Mode,
)
from negotiation.understanding.quantities import Money

_LEAST_BASE = 20  # of a bare number, in thousands


def may_be_base(context: Context, message: Message, mention: Mention, focus: Focus) -> bool:
    """Whether a figure without a label may be the base of its offer."""
    money = mention.quantity
    if not isinstance(money, Money) or mention.step or money.years is not None:
        return False
    target = target_of(context, mention, focus)
    if target is None:
        return False
    if not target.own:
        told = money.strong or focus.target == target or _is_their_bid(context, message, mention)
        told = told or _puts_theirs_right(context, message, money, target)
        return told and _may_be_theirs(context, message, mention, target)
    if focus.floor and mention.theirs and mention.moved:
        return _may_be_another(context, message, mention, money)  # no floor of mine
    if focus.floor or focus.forfeit or is_grant_by_year(context.case.offer, money):
        return False
    if context.scripted and mention.theirs and money.low >= _LEAST_BASE:
        return True
    put_right = message.corrects or mention.moved or _puts_waiting_right(context, message, money)
    if _waits(context, target) and not put_right:
        return False  # the base told first is not known by its row yet: "25 lakh" may be anything
    if not money.strong:
        return _is_next_own_base(context, message, mention, money) or _is_bare_base(
            context, message, mention, focus
        )
    if context.case.offer.base is None:
        return focus.offer or mention.sure or bool(message.names)
    return _may_be_another(context, message, mention, money)


def _waits(context: Context, target: Target) -> bool:
    """Whether a base was told that waits for its row."""
    return any(one.told.part is Part.BASE and one.target == target for one in context.state.waiting)


def _puts_waiting_right(context: Context, message: Message, money: Money) -> bool:
    """ "Hmm no 195k", behind a base of 190k that waits for its row."""
    if message.yes is not False or len(message.mentions) != 1:
        return False
    for one in context.state.waiting:
        amount = one.told.amount if one.told.part is Part.BASE else None
        if amount is not None:
            told = amount * THOUSAND if one.told.bare else amount
            return abs(money.in_full - told) <= told / 4
    return False


def _is_their_bid(context: Context, message: Message, mention: Mention) -> bool:
    """ "Adobe called, said 245", where the base here is 232k: a bare number of its size."""
    money = mention.quantity
    bids = any(talk.claimed and talk.company == mention.company for talk in message.talks)
    if not isinstance(money, Money) or not bids or message.counts or money.low < _LEAST_BASE:
        return False
    if not mention.sure and not _is_listed(message, mention, money):
        return False
    base = context.case.offer.base
    return _is_near(base, money) or (base is None and not mention.sure)


def _is_listed(message: Message, mention: Mention, money: Money) -> bool:
    """ "Runway 230 SF, Midjourney 245 SF": each has one number, and they are of one size."""
    of = [one.company for one in message.mentions]
    sums = [one.quantity for one in message.mentions]
    return len(of) > 1 and of.count(mention.company) == 1 and all(
        isinstance(one, Money) and one.bare and money.low <= 2 * one.low <= 4 * money.low
        for one in sums
    )  # fmt: skip


def _puts_theirs_right(context: Context, message: Message, money: Money, target: Target) -> bool:
    """ "Other way round, Luma 250 and Runway 260": a number as large as the base of before."""
    rival = context.rival(target.rival or "")
    return message.corrects and rival is not None and _is_near(rival.offer.base, money)


def _may_be_theirs(context: Context, message: Message, mention: Mention, target: Target) -> bool:
    """Whether another company's offer has no base yet, or gets another one."""
    rival = context.rival(target.rival or "")
    theirs = rival.offer if rival is not None else Offer()
    free = theirs.base is None or message.corrects or _denies_base(theirs, mention, message)
    money = mention.quantity
    return free or (isinstance(money, Money) and _is_next_base(theirs, mention, money))


def _is_bare_base(context: Context, message: Message, mention: Mention, focus: Focus) -> bool:
    """A bare number counts anything: it is pay where pay is asked for, or by an offer's verb."""
    money, base = mention.quantity, context.case.offer.base
    known = base is not None and context.step is not Step.OFFER
    asked = focus.offer and not context.scripted and (not known or message.corrects)
    if asked and (mention.sure or message.bare or bool(message.names)):
        return True
    large = isinstance(money, Money) and money.low >= _LEAST_BASE
    return mention.sure and large and base is None


def _may_be_another(context: Context, message: Message, mention: Mention, money: Money) -> bool:
    """Whether a sum takes the place of the base that is known."""
    anew = message.corrects or mention.moved
    if _was_of_another_part(context.case.offer, message):
        return False
    if context.scripted:
        named = any(states_offer(one) and one.part in PRICED for one in message.mentions)
        # "The recruiter rang: 178k, and they are not moving on the stock".
        wishes = message.priority_said or message.extras
        beside = len(message.mentions) == 1 and not (message.asks or wishes)
        beside = beside and bool(message.parts)
        beside = beside and _is_near(context.case.offer.base, money)
        told = message.short or bool(message.happened) or beside
        return anew or mention.sure or told or named
    # "No, 249k", right after the base was read back.
    read_back = context.step in (Step.RIVALS, Step.REST)
    return anew or (read_back and _is_put_right(context, message, money))


def _was_of_another_part(offer: Offer, message: Message) -> bool:
    """ "110k -> 120k", where the profit share is 110k: what was before tells which part moved."""
    stock = offer.equity.value if offer.equity is not None else None
    others = [one.amount for one in (stock, offer.sign_on) if one is not None]
    base = offer.base.amount if offer.base is not None else None
    return any(
        one.mode is Mode.BEFORE
        and isinstance(one.quantity, Money)
        and one.quantity.in_full in others
        and one.quantity.in_full != base
        for one in message.mentions
    )


def _is_next_own_base(context: Context, message: Message, mention: Mention, money: Money) -> bool:
    """ "They can do 240", "actually it's 225", where the base is 230k and nothing known is nearer:
    a bare number of its size, in their answer or as a correction.
    """
    corrects = message.corrects and message.short and len(message.mentions) == 1
    case, base = context.case, context.case.offer.base
    if not (mention.moved or corrects) or money.low < _LEAST_BASE or not _is_near(base, money):
        return False
    others = [case.walk_away, *(rival.offer.base for rival in case.competing_offers)]
    if mention.theirs or mention.moved:
        others = []
    far = [abs(money.low * 1000 - one.amount) for one in others if one is not None]
    return base is not None and all(abs(money.low * 1000 - base.amount) < one for one in far)


def _is_next_base(known: Offer, mention: Mention, money: Money) -> bool:
    """ "They upped it to 241k", where their base was 233k and their stock is another size."""
    stock = known.equity.value if known.equity is not None else None
    return mention.moved and _is_near(known.base, money) and not _is_near(stock, money)


def _denies_base(known: Offer, mention: Mention, message: Message) -> bool:
    """ "Figma: 165k, not 170k", where 170k was told as their base."""
    return any(
        one.mode is Mode.DENIED
        and one.side is mention.side
        and isinstance(one.quantity, Money)
        and known.base is not None
        and known.base.amount == one.quantity.in_full
        for one in message.mentions
    )


def _is_near(known: Stated | None, money: Money) -> bool:
    typed = money.in_full
    return known is not None and abs(typed - known.amount) <= known.amount / 4


def _is_put_right(context: Context, message: Message, money: Money) -> bool:
    """A no and a figure as large as the base that was told: that one, typed anew."""
    no = message.yes is False and message.short
    return no and len(message.mentions) == 1 and _is_near(context.case.offer.base, money)


def is_grant_by_year(offer: Offer, money: Money) -> bool:
    """ "So 75k per annum", of stock that is 300k over four years."""
    equity = offer.equity
    if money.per is not Per.YEAR or equity is None or equity.value is None:
        return False
    years, whole = equity.years or 1, equity.value.amount
    year = money.in_full
    return years > 1 and abs(year * years - whole) <= Decimal(whole) / 50
