"""Figures that were told the wrong way round: of two parts of one offer, or of two offers."""

from __future__ import annotations

from negotiation.dialogue import acts
from negotiation.dialogue.clarify import unclear_question
from negotiation.dialogue.context import Context
from negotiation.dialogue.focus import states_offer, value_of
from negotiation.dialogue.put_right import parts_told
from negotiation.dialogue.say import PARTS
from negotiation.dialogue.session import OWN, Clarification, Setting
from negotiation.dialogue.settings import setting_of
from negotiation.model.money import Period
from negotiation.model.offer import CompetingOffer
from negotiation.model.record import replace
from negotiation.model.replies import escape
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import Mention, Message, Side

_Turned = tuple[list[acts.Act], list[str]]


def turned_round(context: Context, message: Message) -> _Turned:
    """ "I mixed them up", "other way round, base 250k", "sorry, that was the Runway number"."""
    offered = [one for one in message.mentions if states_offer(one)]
    if context.case.offer.base is None or message.asks or message.no_date:
        return [], []
    if not offered:
        return _without_figures(context, message)
    if not message.swaps or len(offered) != 1:
        return [], []
    return _by_figure(context, offered[0])


def _without_figures(context: Context, message: Message) -> _Turned:
    rivals = _priced(context)
    told = {part for part, _ in parts_told(context.case.offer)}
    named = told & set(message.parts)
    if message.swaps and len(named) == _TWO:
        return _parts(*sorted(named))
    turns = message.swaps or (message.changes_places and not context.case.competing_offers)
    if (
        turns
        and message.bare
        and not message.parts
        and not context.case.competing_offers
        and len(told) == _TWO
    ):
        return _parts(*sorted(told))
    if message.swaps and len(rivals) == 1 and not message.parts:
        return _offers(rivals[0])
    if message.belongs is not None and not context.is_own(message.belongs):
        name = message.belongs.name
        return [acts.GiveTo(name)], [f"Then those figures are {escape(name)}'s."]
    return [], []


def with_the_open_one(context: Context, message: Message, first: Clarification) -> _Turned | None:
    """ "Swap those, 250k is base", where 250k is the bonus and 30k base is still asked about."""
    told, known = first.told, dict(parts_told(context.case.offer))
    if not message.swaps or told is None or not first.target.own or told.part in known:
        return None
    offered = [value_of(one) for one in message.mentions if states_offer(one)]
    there = [part for part, one in known.items() if not offered or [one.amount] == offered]
    if len(there) != 1:
        return None
    (other,) = there
    stated = known[other]
    right = Setting(told.part, OWN, stated.amount, stated.currency, stated.per, words=stated.words)
    second = resolve(replace(told, part=other), context.ground(OWN))
    behind = (
        acts.Put(setting_of(second, OWN))
        if isinstance(second, Settled)
        else acts.Clarify(unclear_question(second, OWN))
    )
    note = f"Then {PARTS[told.part]} and {PARTS[other]} change places."
    return [acts.Drop(other), acts.Put(right), behind], [note]


def _by_figure(context: Context, mention: Mention) -> _Turned:
    """What is told as the base stood elsewhere: what stood as the base belongs there."""
    part, value = mention.part or Part.BASE, value_of(mention)
    own = mention.company is None or context.is_own(mention.company)
    own &= mention.side in (Side.HERE, Side.COMPANY)
    known = dict(parts_told(context.case.offer))
    if value is None or not own or part not in known or known[part].amount == value:
        return [], []
    there = [one for one, stated in known.items() if stated.amount == value]
    if len(there) == 1 and not any(known[one].per is Period.MONTH for one in (part, there[0])):
        return _parts(part, there[0])
    theirs = [one for one in _priced(context) if one.offer.base and one.offer.base.amount == value]
    return _offers(theirs[0]) if part is Part.BASE and len(theirs) == 1 and not there else ([], [])


def _priced(context: Context) -> list[CompetingOffer]:
    return [one for one in context.case.competing_offers if one.offer.base is not None]


def _parts(one: Part, other: Part) -> _Turned:
    note = f"Then {PARTS[one]} and {PARTS[other]} change places."
    return [acts.Turn(one, other)], [note]


def _offers(rival: CompetingOffer) -> _Turned:
    name = rival.company or ""
    note = f"Then each has the other's figures: {escape(name or 'the other offer')} and yours."
    return [acts.Exchange(name)], [note]


_TWO = 2
