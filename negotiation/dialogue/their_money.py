"""Another currency for what was told: "euros not dollars, sorry", "it's the Dublin job"."""

from __future__ import annotations

from collections.abc import Iterator

from negotiation.dialogue.acts import Put
from negotiation.dialogue.context import Context
from negotiation.dialogue.flow import rival_question
from negotiation.dialogue.put_right import parts_told
from negotiation.dialogue.session import OF_A_RIVAL, OWN, Setting, Target
from negotiation.model.case import Case
from negotiation.model.offer import Offer, Stated
from negotiation.model.said import Part
from negotiation.understanding.currency_signs import names_currency
from negotiation.understanding.message import Message


def in_their_money(context: Context, message: Message) -> list[Put]:
    """ "Euros not dollars, sorry": the same figures in the money that was meant."""
    if not message.currency:
        return []
    rival = rival_question(context.state) if context.step in OF_A_RIVAL else None
    target = Target(rival[1]) if rival is not None else OWN
    ground = context.ground(target)
    known = (ground.row_currency, context.case.offer.currency)
    money = next((one for one in known if one in message.currency), message.currency[0])
    return [
        Put(Setting(part, target, stated.amount, money, stated.per, words=stated.words))
        for part, stated in _told(context.case, ground.offer, target)
        if stated.currency != money
    ]


def in_the_money_there(before: Context, here: Context) -> list[Put]:
    """ "It's the Dublin job", not London's: figures of which only the place told the currency are
    in that of the place now; where one was told with its own, none changes.
    """
    was, now = before.ground(OWN).row_currency, here.ground(OWN).row_currency
    if before.case.region in (None, here.case.region) or now in (None, was):
        return []
    told = list(_told(here.case, here.case.offer, OWN))
    if any(stated.currency != was or names_currency(stated.words) for _, stated in told):
        return []
    return [
        Put(Setting(part, OWN, stated.amount, now, stated.per, words=stated.words))
        for part, stated in told
    ]


def _told(case: Case, offer: Offer, target: Target) -> Iterator[tuple[Part, Stated]]:
    yield from parts_told(offer)
    more = (
        (Part.SIGN_ON_YEAR2, offer.sign_on_year2), (Part.REFRESHER, offer.refresher),
        (Part.FLOOR, case.walk_away if target.own else None),
    )  # fmt: skip
    yield from ((part, one) for part, one in more if one is not None)
