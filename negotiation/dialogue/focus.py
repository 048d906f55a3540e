"""What the figures of a message are about where they do not say: whose offer, which question."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from negotiation.dialogue.context import Context
from negotiation.dialogue.flow import rival_question
from negotiation.dialogue.session import OWN, Step, Target
from negotiation.model.offer import OfferStatus
from negotiation.model.said import Part
from negotiation.understanding.message import (
    Company,
    Denial,
    Mention,
    Message,
    Mode,
    News,
    Side,
    Topic,
)
from negotiation.understanding.quantities import Money, Percent

PRICED = (
    Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON, Part.SIGN_ON_YEAR2, Part.REFRESHER,
    Part.STRIKE, Part.SHARE_VALUE,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Focus:
    """Whose figures the open question asks for, and whether a plain one is a walk-away."""

    target: Target = OWN
    floor: bool = False
    forfeit: bool = False
    offer: bool = False  # the person's own offer is asked for, so that a plain figure is base
    mine: Target = OWN  # whose "my base" is


def focus_of(context: Context) -> Focus:
    """What a figure that says nothing of itself belongs to, by the question asked."""
    match context.step:
        case Step.RIVAL_OFFER:
            return _of_a_rival(context, _open_rival(context) or "")
        case Step.RIVALS if _answers_rivals(context):
            return _of_a_rival(context, _open_rival(context) or "")
        case Step.WALK_AWAY:
            return Focus(floor=not _is_of_the_offer(context.message))
        case Step.FORFEITS:
            return Focus(forfeit=True)
        case Step.COMPANY | Step.ROLE | Step.REGION | Step.BAND_LEVEL | Step.OFFER | Step.REST:
            return Focus(offer=True)
        case Step.PLAN | Step.THEY_SAID | Step.REFINE:
            return Focus(offer=True)
        case _:
            return Focus()


def _is_of_the_offer(message: Message | None) -> bool:
    """ "Edit base to 228k", "no, base is 228k": their offer, whatever is asked."""
    if message is None:
        return False
    edits = bool(message.edit) and Topic.OFFER in message.topics
    turns = message.corrects or message.yes is False
    return edits or (turns and any(map(_tells_base, message.mentions)))


def _tells_base(mention: Mention) -> bool:
    return mention.part is Part.BASE and states_offer(mention)


def _of_a_rival(context: Context, name: str) -> Focus:
    """What belongs to the offer that is asked about.

    "Sorry, my base is 228k", "my base is 228k, not 226k" put right one's own.
    """
    rival, message = context.rival(name), context.message
    known = rival is not None and rival.offer.base is not None
    own = known or not name or (message is not None and _puts_right(message))
    return Focus(Target(name), mine=OWN if own else Target(name))


def _puts_right(message: Message) -> bool:
    return message.corrects or any(one.mode is Mode.DENIED for one in message.mentions)


def tells_how_far(context: Context, message: Message) -> bool:
    """Whether a message says how firm the other offer asked about is: "in writing, 105k".

    "They didn't send anything in writing" may be about the offer that is known, "I misread the
    letter" corrects what was told of it.
    """
    if message.asks or not message.statuses:
        return False
    if _open_rival(context) is not None:
        return True
    if message.corrects or message.tells(News.CONTRACT_DIFFERS):
        return False
    alone = message.bare and not message.denied and not is_of_mine(context, message)
    return alone or message.yes is True or any(talk.claimed for talk in message.talks)


def is_of_mine(context: Context, message: Message) -> bool:
    """ "Still only verbal", of one's own offer that was told as spoken; "verbal" is an answer."""
    mine = context.case.offer_status is OfferStatus.VERBAL
    return mine and message.no_name and message.statuses == (OfferStatus.VERBAL,)


def _answers_rivals(context: Context) -> bool:
    """Whether what a message tells is of the other offer that is asked about."""
    message = context.message
    if message is None or context.state.unclear is not None:
        return False
    if _they_tell(context, message):
        return True
    return tells_how_far(context, message) or _says_it_with_figures(context, message)


def _they_tell(context: Context, message: Message) -> bool:
    """ "They said 225k", asked how far it is with Luma; "they moved to 225k" is mine."""
    if not _open_rival(context) or not message.short or message.corrects or message.happened:
        return False
    offered = [one for one in message.mentions if states_offer(one)]
    return bool(offered) and all(
        one.side is Side.HERE and one.theirs and not (one.moved or one.mine) for one in offered
    )


def _says_it_with_figures(context: Context, message: Message) -> bool:
    """ "Yes, 240k base", asked whether there is another offer, where one's own base is 226k."""
    plain = message.short and not (message.nods or message.happened or message.confirms)
    if _open_rival(context) is not None or message.yes is not True or not plain:
        return False
    offered = [one for one in message.mentions if states_offer(one)]
    anew = message.corrects or any(one.moved or one.theirs for one in offered)
    own = context.case.offer.base
    said_again = own is not None and own.amount in [value_of(one) for one in offered]
    return bool(offered) and not anew and not said_again


def _open_rival(context: Context) -> str | None:
    """The competing offer that is being asked about."""
    found = rival_question(context.state)
    return found[1] if found else None


def company_key(company: Company | None) -> str:
    """How a company is told from others; "" for one without a name."""
    return "" if company is None else (company.key or company.name.casefold())


def target_of(context: Context, said: Mention | Denial, focus: Focus) -> Target | None:
    """Whose offer a figure or a denial belongs to; None where it is nobody's offer."""
    match said.side:
        case Side.COMPANY if said.company is not None:
            if context.is_own(said.company) or not context.named:
                return Target()
            return Target(said.company.name)
        case Side.OTHER:
            last = context.case.competing_offers[-1:] or ()
            return Target((last[0].company or "") if last else "")
        case Side.HERE:
            return focus.mine if said.mine else focus.target
        case _:
            return None


def states_offer(mention: Mention) -> bool:
    """Whether a figure is told of an offer as it is."""
    return mention.mode is Mode.OFFERED and mention.side in (Side.HERE, Side.COMPANY, Side.OTHER)


def value_of(mention: Mention) -> Decimal | None:
    """A figure a year, for telling whether two of them say the same."""
    money = mention.quantity
    if isinstance(money, Percent):
        return money.low
    return money.by_year if isinstance(money, Money) else None
