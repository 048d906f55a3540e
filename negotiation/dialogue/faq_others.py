"""Answers about other offers, in the person's own figures."""

from __future__ import annotations

from negotiation.analysis.results import Batna, RivalView
from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_amounts import (
    OwnAnswers,
    numbers_of,
)
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.plans import plan_case
from negotiation.dialogue.say import offer_lines, rival_line
from negotiation.model.facts import plain_name
from negotiation.model.money import Period, round_half_up, show
from negotiation.model.offer import OfferStatus
from negotiation.model.replies import escape
from negotiation.plan.comparison import compare
from negotiation.understanding.message import Message


def _rival(context: Context) -> RivalView | None:
    numbers = numbers_of(context)
    if numbers is None or not numbers.leverage.rivals:
        return None
    return numbers.leverage.best or numbers.leverage.rivals[0]


def _rival_name(rival: RivalView) -> str:
    return escape(rival.offer.company or "the other company")


def _tell_other(context: Context, message: Message) -> str:
    rival = _rival(context)
    if rival is None:
        return ""
    if rival.offer.status is OfferStatus.IN_PROCESS:
        return (
            f"As what it is: with {_rival_name(rival)} you are in a process, so “late stage "
            "elsewhere”, and no figure. The script says exactly that much."
        )
    how = "in writing" if rival.offer.status is OfferStatus.WRITTEN else "by word of mouth"
    if rival.may_quote:
        return (
            f"Yes: what {_rival_name(rival)} gave you is {how} and at least as good, so figures "
            "help. The script has them."
        )
    return (
        f"That you have an offer {how}, yes; its figures, no, as they would not help here. The "
        "script keeps to that."
    )


def _need_other(context: Context, message: Message) -> str:
    rivals = context.case.competing_offers
    if not rivals:
        return ""
    return (
        f"You have one: {rival_line(rivals[0], context.currency)}. The script says as much of it "
        "as is true and helps."
    )


def _match(context: Context, message: Message) -> str:
    rival = _rival(context)
    base = context.case.offer.base
    theirs = rival.valued.base if rival is not None and rival.valued is not None else None
    if rival is None or base is None or theirs is None or theirs.unit != context.currency:
        return ""
    if base.per is Period.MONTH or theirs.value <= base.amount:
        return ""
    gap = show(theirs.value - base.amount, theirs.unit)
    return (
        f"{TEXTS['will_they_match']} On base they would have to add {gap} to reach "
        f"{_rival_name(rival)}."
    )


def _lower(context: Context, message: Message) -> str:
    rival = _rival(context)
    if rival is None or rival.batna is not Batna.STRONG:
        return ""
    return f"By your figures, {_rival_name(rival)} pays more a year, not less. So it may be named."


def _better(context: Context, message: Message) -> str:
    """Two offers side by side; the choice stays theirs."""
    rivals = [one for one in context.case.competing_offers if one.offer.base is not None]
    if not rivals or context.case.offer.base is None:
        return ""
    offers = [(context.company, context.case.offer, context.currency)]
    offers += [
        (one.company or "The other offer", one.offer, one.offer.currency or context.currency)
        for one in rivals
    ]
    lines = [
        f"- **{escape(name)}**: {'; '.join(offer_lines(offer, currency))}"
        for name, offer, currency in offers
    ]
    return "\n".join(
        filter(
            None,
            (
                "Side by side:",
                *lines,
                _totals(context),
                _years(context),
                "Which you prefer is yours to decide; paper and cash are not the same. Say "
                f"“prefer {escape(offers[1][0])}”, and they change places.",
            ),
        )
    )


def _years(context: Context) -> str:
    """ "Year by year: Runway $285,000, $285,000 …", where both are known."""
    numbers = numbers_of(context)
    if numbers is None:
        return ""
    compared = compare(plan_case(context), numbers)
    lines = [
        f"- {escape(side.company)}: "
        + ", ".join(show(round_half_up(year.value), year.unit) for year in side.years)
        for side in compared.sides
        if side.years
    ]
    assumed = any(side.assumed and side.years for side in compared.sides)
    if len(lines) <= 1:
        return " ".join(str(note) for note in compared.notes if "total" in str(note))
    note = " (even vesting assumed where nobody said)" if assumed else ""
    return "\n".join([f"Year by year{note}:", *lines])


def _totals(context: Context) -> str:
    numbers = numbers_of(context)
    if numbers is None:
        return ""
    valued = (numbers.valuation.own, *numbers.valuation.competing)
    totals = [
        f"{escape(one.company)} {show(one.total_face.value, one.total_face.unit)}"
        for one in valued
        if one.total_face is not None
    ]
    said = f"A year, at face value: {', '.join(totals)}." if len(totals) > 1 else ""
    if not numbers.valuation.breakeven:
        return said
    company, figure = numbers.valuation.breakeven[0]
    even = (
        f"{escape(company)} wins only if its equity is worth more than {figure.value:.2f} of what "
        "it says."
    )
    return f"{said} {even}".strip()


def _tell_rival_no(context: Context, message: Message) -> str:
    told = {plain_name(one.company or ""): one.company for one in context.case.competing_offers}
    named = [told[plain_name(one.name)] for one in message.names if plain_name(one.name) in told]
    rival = _rival(context)
    name = escape(named[0] or "") if named else _rival_name(rival) if rival is not None else ""
    if not name or (message.own is not None and context.is_own(message.own)):
        return ""
    return (
        f"Not yet. Tell {name} no once the offer that you take is signed by both sides: until "
        "then it is your other choice. Then do it the same day, in two kind lines. A no is owed, a "
        "reason isn't."
    )


OTHERS: OwnAnswers = {
    "tell_other_offer": _tell_other,
    "need_another_offer": _need_other,
    "would_rival_help": _need_other,
    "will_they_match": _match,
    "other_is_lower": _lower,
    "which_is_better": _better,
    "tell_rival_no": _tell_rival_no,
}
