"""Answers about parts of the offer, in the person's own figures."""

from __future__ import annotations

from negotiation.dialogue.context import Context
from negotiation.dialogue.faq_amounts import (
    OwnAnswers,
    numbers_of,
    supported_ask,
)
from negotiation.dialogue.faq_texts import TEXTS
from negotiation.dialogue.say import amount_words
from negotiation.model.facts import NameKind
from negotiation.model.guide import Component, EquityKind
from negotiation.model.replies import escape
from negotiation.plan.wording import ask_words, open_asks, with_article
from negotiation.understanding.message import Message

_MOST_PEERS = 4


def _part_ask(context: Context, component: Component) -> str:
    """What the guide supports for one part, if it does."""
    numbers = numbers_of(context)
    asks = open_asks(numbers) if numbers is not None else ()
    found = next((ask for ask in asks if ask.component is component), None)
    return (
        f"{supported_ask(context)} {with_article(ask_words(found))}." if found is not None else ""
    )


def _sign_on(context: Context, message: Message) -> str:
    return f"{TEXTS['ask_sign_on']} {_part_ask(context, Component.SIGN_ON)}".strip()


def _ask_bonus(context: Context, message: Message) -> str:
    return f"{TEXTS['ask_bonus']} {_part_ask(context, Component.BONUS)}".strip()


def _make_whole(context: Context, message: Message) -> str:
    lost = context.case.forfeits
    if lost is None:
        return ""
    return (
        f"Yes, and you have the sum: {amount_words(lost, context.currency)} that you leave behind. "
        "Ask for it as a sign-on, apart from the raise, and bring the statement that shows it."
    )


def _bonus_sure(context: Context, message: Message) -> str:
    bonus = context.case.offer.bonus
    if bonus is None or not bonus.guaranteed:
        return ""
    return (
        "You told me yours is guaranteed. Then the letter must say “guaranteed”, the sum or "
        "percentage, and for which year; “target” would be something else."
    )


_EQUITY = {
    EquityKind.PROFIT_SHARE: (
        "Yours is a profit share: cash, once it's paid. It depends on the profit and on their "
        "formula, so ask for both, for the pay-out date, and what past years brought."
    ),
    EquityKind.PUBLIC_RSU: (
        "Yours are shares of a listed company: as they vest you can sell them, at that day's "
        "price. That is close to cash, though the price moves."
    ),
    EquityKind.RSU: (
        "RSUs of a listed company you can sell as they vest. If the company isn't listed, you "
        "can't until it is sold or goes public, so ask which it is, and whether they buy back."
    ),
    EquityKind.OPTIONS: (
        "Options are worth the share's price less your strike, if you can ever sell: perhaps a "
        "lot, perhaps nothing. I count them at half unless you say otherwise, and show the full "
        "value beside it. Ask for strike, last price and the exercise window."
    ),
}
_PRIVATE = (
    "Nobody can say yet: shares of a company that isn't listed pay only when it is sold or goes "
    "public. I count them at half unless you say otherwise, and show the full value beside it. "
    "Ask when people could last sell, and at what price."
)


def _equity_real(context: Context, message: Message) -> str:
    equity = context.case.offer.equity
    kind = equity.kind if equity is not None else None
    if kind is None and context.row is not None and context.row.equity is not None:
        kind = context.row.equity.kind
    if kind is None or kind in (EquityKind.OTHER, EquityKind.PHANTOM):
        return ""
    return _EQUITY.get(kind, _PRIVATE)


def _leave(context: Context, message: Message) -> str:
    equity = context.case.offer.equity
    cliff = equity.cliff_months if equity is not None else None
    if not cliff:
        return ""
    return (
        f"Before month {cliff} nothing of yours vests: leave earlier and all of the grant is gone, "
        "usually also if they let you go. After that you keep what has vested. Ask for vesting "
        "each month or quarter, or a shorter cliff."
    )


def _title(context: Context, message: Message) -> str:
    numbers = numbers_of(context)
    level = numbers.level if numbers is not None else None
    if level is None or level.verdict != "above":
        return ""
    return (
        f"Yes, and first of all: you are {escape(level.level)} at {escape(level.company)}, and by "
        "the guide this may be a step down. Ask which level the offer is set at, what its range "
        "is, and what the next one needs."
    )


def _level_elsewhere(context: Context, message: Message) -> str:
    """What a level of this guide is at other companies, in the guide's own words."""
    every = context.guide.equivalents if context.guide else ()
    asked = {code.casefold() for code in message.codes}
    owns = {
        one.own
        for one in every
        if asked & {word.strip("()").casefold() for word in f"{one.own} {one.level}".split()}
    }
    rows = [one for one in every if one.own in owns] or list(every)
    if not rows:
        return ""
    peers = {span.key for span in message.names if span.kind is NameKind.PEER}
    named = [one for one in rows if one.company in peers] or rows
    said = [f"{escape(one.company)} {escape(one.level)}" for one in named[:_MOST_PEERS]]
    own = rows[0].own
    where = "" if context.company.casefold() in own.casefold() else f" at {context.company}"
    return f"By the guide, {escape(own + where)} is about {', '.join(said)}."


PARTS: OwnAnswers = {
    "ask_sign_on": _sign_on,
    "ask_bonus": _ask_bonus,
    "make_whole": _make_whole,
    "bonus_sure": _bonus_sure,
    "equity_real": _equity_real,
    "leave_before_vest": _leave,
    "ask_title": _title,
    "level_elsewhere": _level_elsewhere,
}
