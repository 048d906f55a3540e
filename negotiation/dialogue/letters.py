"""Letters for other moments than the counter, handed over when such a moment comes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from negotiation.dialogue.acts import Put
from negotiation.dialogue.apply import apply
from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.plans import IN_YOUR_WORDS, plan_of
from negotiation.dialogue.say import day_name
from negotiation.dialogue.second_round import in_second_round
from negotiation.dialogue.session import OWN, Setting
from negotiation.dialogue.settings import told_of
from negotiation.model.guide import Component
from negotiation.model.offer import Offer, OfferStatus, Stated
from negotiation.model.record import replace
from negotiation.model.replies import Reply, quoted
from negotiation.model.said import Part
from negotiation.plan.letters import Letter, contract_letter, longer_letter
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import Mention, Message, Mode, News, Side

_OF_NEWS: dict[News, str] = {
    News.ACCEPTED: "accept", News.DECLINED: "decline", News.MORE_TIME: "stall",
}  # fmt: skip
_OF_QUESTIONS: dict[str, str] = {
    "accept_how": "accept", "decline_politely": "decline", "ask_more_time": "stall",
    "follow_up": "follow_up", "get_it_in_writing": "written_offer",
}  # fmt: skip
_PARTS: dict[Part, Component] = {
    Part.BASE: Component.BASE, Part.EQUITY: Component.EQUITY, Part.BONUS: Component.BONUS,
    Part.SIGN_ON: Component.SIGN_ON,
}  # fmt: skip
_DONT_SIGN = (
    "Don't sign yet, and keep it friendly: mostly it is a slip. Your figures stay as they were "
    "agreed; if they say the lower one is right, tell me so, and we go on from there."
)


def letter_of_news(context: Context, news: News) -> tuple[Reply, ...]:
    """The letter for a yes, a no or a wish for more time, once the offer is known."""
    wished = wished_until(context) if news is News.MORE_TIME else None
    plan = plan_of(context) if wished is not None and context.case.offer.base is not None else None
    if wished is not None and plan is not None:
        return (_reply(longer_letter(plan.matter, f"until {day_name(wished)}")),)
    return _handed(context, _OF_NEWS.get(news))


def wished_until(context: Context) -> date | None:
    """The day until which more time is wished for: "two more weeks" are added to their date."""
    said = [one for one in (context.message.dates if context.message else ()) if one.wished]
    if len(said) != 1:
        return None
    known = context.case.deadline.date if context.case.deadline is not None else None
    begin = max(known or context.today, context.today)
    day = said[0].more.after(begin) if said[0].more is not None else said[0].day
    return day if day is not None and day > context.today else None


def letters_asked(context: Context, message: Message) -> tuple[Reply, ...]:
    """The letters that a message asks for: "how do I decline?"."""
    keys = dict.fromkeys(_OF_QUESTIONS[key] for key in message.questions if key in _OF_QUESTIONS)
    told = {_OF_NEWS.get(one.news) for one in message.happened}
    return tuple(reply for key in keys if key not in told for reply in _handed(context, key))


def _handed(context: Context, key: str | None) -> tuple[Reply, ...]:
    if key is None or context.case.offer.base is None:
        return ()
    plan = plan_of(context)
    found = plan.letters if plan is not None else ()
    return tuple(_reply(one) for one in found if one.key == key)


def _reply(letter: Letter) -> Reply:
    return Reply(
        f"{quoted(str(letter.email))}\n\n**On the phone**\n{quoted(str(letter.call))}",
        title=letter.title,
        note=IN_YOUR_WORDS,
        private=True,
        to_copy=str(letter.email),
    )


# --- The contract differs -------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Difference:
    """What a contract says of a part, beside what was agreed."""

    part: Part
    agreed: Stated
    stands: Stated


def contract_differs(context: Context, message: Message) -> Heard | None:
    """ "The contract says 230, not 240": a letter, and nothing that was agreed changes."""
    found = _difference(context, message)
    plan = plan_of(context) if found is not None else None
    if found is None or plan is None:
        return None
    letter = contract_letter(plan.matter, _PARTS[found.part], found.agreed, found.stands)
    if found.agreed == _known(context.case.offer, found.part):
        return Heard(context.state, (_DONT_SIGN,), (_reply(letter),), aside=True)
    put = Put(Setting(found.part, OWN, found.agreed.amount, found.agreed.currency,
                      found.agreed.per, words=found.agreed.words, moved=True))  # fmt: skip
    state = apply(in_second_round(context, [put]), [put], context.today)
    return Heard(replace(state, accepted=True), (_DONT_SIGN,), (_reply(letter),))


def _difference(context: Context, message: Message) -> _Difference | None:
    """The part of which the message names both the figure known and another one."""
    if not _of_a_contract(context, message):
        return None
    for part in _PARTS:
        agreed = _known(context.case.offer, part)
        told = [_stated(context, one, part) for one in message.mentions if _may_be(one, part)]
        others = [one for one in told if one is not None and agreed and one.amount != agreed.amount]
        named = any(one is not None and agreed and one.amount == agreed.amount for one in told)
        if agreed is not None and named and len(others) == 1:
            return _Difference(part, agreed, others[0])
    return _agreed_and_stands(context, message)


def _agreed_and_stands(context: Context, message: Message) -> _Difference | None:
    """ "Accepted for 240k, the contract says 232k": both are new, and nobody complains of more."""
    agreed = message.tells(News.ACCEPTED) or message.tells(News.AGREED)
    if not agreed and not any(one.moved for one in message.mentions):
        return None
    base = [_stated(context, one, Part.BASE) for one in message.mentions if _may_be(one, Part.BASE)]
    told = {one.amount: one for one in base if one is not None}
    if len(told) != _TWO or len(base) != _TWO or context.case.offer.base is None:
        return None
    stands, was = (told[amount] for amount in sorted(told))
    return _Difference(Part.BASE, was, stands)


_TWO = 2


def _of_a_contract(context: Context, message: Message) -> bool:
    said = OfferStatus.WRITTEN in message.statuses or message.tells(News.CONTRACT_DIFFERS)
    said = said and not message.own_slip
    # Before the script only what was agreed and stands otherwise: else a figure is put right.
    agreed = message.tells(News.ACCEPTED) or any(one.moved for one in message.mentions)
    said = said and (context.scripted or agreed)
    return said and not any(one.side is Side.OTHER for one in message.talks)


def _may_be(mention: Mention, part: Part) -> bool:
    modes = (Mode.OFFERED, Mode.DENIED, Mode.BEFORE)
    return mention.part in (None, part) and mention.mode in modes and mention.side is Side.HERE


def _stated(context: Context, mention: Mention, part: Part) -> Stated | None:
    found = resolve(told_of(mention, part), context.ground(OWN))
    return found.stated if isinstance(found, Settled) else None


def _known(offer: Offer, part: Part) -> Stated | None:
    match part:
        case Part.EQUITY:
            return offer.equity.value if offer.equity is not None else None
        case Part.BONUS:
            return offer.bonus.value if offer.bonus is not None else None
        case Part.SIGN_ON:
            return offer.sign_on
        case _:
            return offer.base
