"""From a figure as read to a figure as told, and from a settled one to what it sets."""

from __future__ import annotations

from negotiation.dialogue.session import Setting, Target
from negotiation.model.said import Part, Told
from negotiation.resolution.amounts import Settled
from negotiation.understanding.message import Mention
from negotiation.understanding.quantities import Money, Percent, Schedule, Units


def told_of(mention: Mention, part: Part) -> Told:
    """A mention as a figure of a part, without its place in the text."""
    quantity = mention.quantity
    match quantity:
        case Money():
            return Told(
                part, amount=quantity.low, high=quantity.high, currencies=quantity.currencies,
                per=quantity.per or mention.rate, years=quantity.years or mention.years,
                bare=quantity.bare, lakhs=quantity.lakhs, exact=not quantity.vague,
                words=quantity.words, kind=mention.kind, guaranteed=mention.guaranteed,
                once=mention.once, ctc=mention.ctc, ote=mention.ote, part_time=mention.part_time,
            )  # fmt: skip
        case Percent():
            return Told(
                part, percent=quantity.low, high=quantity.high, words=quantity.words,
                kind=mention.kind, guaranteed=mention.guaranteed, once=mention.once,
            )  # fmt: skip
        case Units():
            return Told(part, units=quantity.count, words=quantity.words, kind=mention.kind,
                        years=mention.years)  # fmt: skip
        case Schedule():
            return Told(part, shares=quantity.shares, words=quantity.words)


def setting_of(settled: Settled, target: Target, *, moved: bool = False) -> Setting:
    """A settled part as a setting."""
    stated, told = settled.stated, settled.told
    part = settled.part
    exact = told.amount if told is not None and part in (Part.STRIKE, Part.SHARE_VALUE) else None
    return Setting(
        part,
        target,
        stated.amount if stated is not None and exact is None else None,
        stated.currency if stated is not None else None,
        stated.per if stated is not None else None,
        settled.years,
        settled.percent,
        exact,
        settled.units,
        settled.shares,
        told.kind if told is not None else None,
        told.guaranteed if told is not None else None,
        told.words if told is not None else "",
        moved=moved,
    )
