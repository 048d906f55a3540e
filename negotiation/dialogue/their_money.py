"""Another currency for what was told: "euros not dollars, sorry"."""

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


def _told(case: Case, offer: Offer, target: Target) -> Iterator[tuple[Part, Stated]]:
    yield from parts_told(offer)
    more = (
        (Part.SIGN_ON_YEAR2, offer.sign_on_year2), (Part.REFRESHER, offer.refresher),
        (Part.FLOOR, case.walk_away if target.own else None),
    )  # fmt: skip
    yield from ((part, one) for part, one in more if one is not None)
