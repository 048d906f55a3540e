"""Round one and their answer to it, told at once: "first 215k, i asked for 250k, now 228k".

Taken so only where all of it is sure: what they offered first, the ask, and what they offer now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from negotiation.dialogue import acts, told
from negotiation.dialogue.apply import apply
from negotiation.dialogue.context import Context
from negotiation.dialogue.focus import Focus, target_of
from negotiation.dialogue.news import position_told
from negotiation.dialogue.reading import Reading
from negotiation.dialogue.say import amount_words
from negotiation.dialogue.session import OWN, State
from negotiation.dialogue.settings import told_of
from negotiation.model.case import Stage
from negotiation.model.offer import Offer, Stated
from negotiation.model.record import replace
from negotiation.model.said import Part
from negotiation.resolution.amounts import Settled, resolve
from negotiation.understanding.message import OF_OFFERS, Mention, Message, Mode
from negotiation.understanding.quantities import Money

_LEAST, _MOST = 0.5, 2  # of the base now: what one was or was asked to be lies between


@dataclass(frozen=True, slots=True)
class Answered:
    """The state in the second round, and what is said of how it came there."""

    state: State
    reading: Reading


def told_at_once(context: Context, message: Message, focus: Focus) -> Answered | None:
    """The second round, where a message before any script tells an ask and their answer to it."""
    case, answered = context.case, message.answered
    if answered is None or message.asks or context.scripted or case.stage is not Stage.OPENING:
        return None
    if context.row is None and not context.state.lacks:
        return None
    before = [one for one in message.mentions if one.mode is Mode.BEFORE]
    asks = [one for one in message.mentions if one.mode is Mode.ASK and one.quantity.at < answered]
    if not all(target_of(context, one, focus) == OWN for one in (*before, *asks)):
        return None
    rest = tuple(one for one in message.mentions if one not in (*before, *asks))
    reading = told.figures(context, replace(message, mentions=rest), focus)
    if asks and not (before or reading.acts or any(map(_is_of_pay, rest))):
        return _held(context, message, asks, reading)
    if not _is_of_theirs(reading):
        return None
    state = apply(context.state, reading.acts, context.today)
    now = state.case.offer.base
    here = context.at(state)
    first = _base(here, before, now) if before else case.offer.base
    ask = _base(here, asks, now) if asks else None
    if now is None or first is None or (asks and (ask is None or ask.amount <= first.amount)):
        return None
    currency = state.case.offer.currency
    earlier = _first(case.offer, state.case.offer, first, _moved(reading))
    reading.note(_said(first, ask, currency))
    return Answered(_second_round(here, message, earlier, ask), reading)


def _is_of_pay(mention: Mention) -> bool:
    return mention.mode in (Mode.OFFERED, Mode.CAP, Mode.MAYBE) and mention.side in OF_OFFERS


def _held(
    context: Context, message: Message, asks: Sequence[Mention], reading: Reading
) -> Answered | None:
    """ "I countered 250k, they say base is final": what they offer is what they offered."""
    offer = context.case.offer
    ask = _base(context, asks, offer.base)
    if offer.base is None or ask is None or ask.amount <= offer.base.amount:
        return None
    shown = [amount_words(one, offer.currency) for one in (ask, offer.base)]
    reading.note(f"So they have answered your ask for {shown[0]} base, and stay at {shown[1]}.")
    return Answered(_second_round(context, message, offer, ask), reading)


def _second_round(context: Context, message: Message, earlier: Offer, ask: Stated | None) -> State:
    """The state once they have answered an ask."""
    case = context.case
    asked = Offer(base=ask, currency=case.offer.currency) if ask is not None else None
    return replace(
        context.state,
        case=replace(
            case, stage=Stage.ROUND2, previous_offer=earlier, previous_ask=asked,
            company_position=position_told(context, message),
        ),
    )  # fmt: skip


def _first(known: Offer, now: Offer, base: Stated, moved: Sequence[Part]) -> Offer:
    """What they offered first: what is told only now, and did not move, was in it."""
    told_now = {
        field: getattr(now, field)
        for part, field in _FIELDS.items()
        if part not in moved and getattr(known, field) is None
    }
    return replace(known, base=base, currency=now.currency, **told_now)


_FIELDS = {
    Part.EQUITY: "equity", Part.BONUS: "bonus", Part.SIGN_ON: "sign_on",
    Part.SIGN_ON_YEAR2: "sign_on_year2", Part.REFRESHER: "refresher",
}  # fmt: skip


def _moved(reading: Reading) -> list[Part]:
    settings = (act.setting for act in reading.acts if isinstance(act, acts.Put))
    return [one.part for one in settings if one.moved and one.target.own and one.part is not None]


def _said(first: Stated, ask: Stated | None, currency: str | None) -> str:
    asked = f" and you asked for {amount_words(ask, currency)}" if ask is not None else ""
    return (
        f"So they have answered your ask: they first offered {amount_words(first, currency)} base"
        f"{asked}. I go on from there."
    )


def _is_of_theirs(reading: Reading) -> bool:
    """Whether a part of one's own offer is settled, and nothing of it is left to be asked."""
    puts = [act for act in reading.acts if isinstance(act, acts.Put) and act.setting.target.own]
    clear = not any(isinstance(act, acts.Clarify | acts.Wait) for act in reading.acts)
    return clear and any(act.setting.part is not Part.FLOOR for act in puts)


def _base(context: Context, mentions: Sequence[Mention], now: Stated | None) -> Stated | None:
    """The last of the figures as a base; None where one of them may be anything else."""
    found = None
    for one in mentions:
        if one.part not in (Part.BASE, None) or not isinstance(one.quantity, Money):
            return None
        settled = resolve(told_of(one, Part.BASE), context.ground(OWN))
        if not isinstance(settled, Settled) or settled.stated is None or now is None:
            return None
        found = settled.stated
        if (found.currency, found.per) != (now.currency, now.per):
            return None
        if not _LEAST * now.amount <= found.amount <= _MOST * now.amount:
            return None
    return found
