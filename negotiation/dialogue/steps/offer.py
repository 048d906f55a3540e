"""The offer in one line, and what else is in it."""

from __future__ import annotations

from negotiation.dialogue.acts import Drop
from negotiation.dialogue.apply import apply_one
from negotiation.dialogue.context import Context, Heard, done
from negotiation.dialogue.forms import offer_form, submit_offer
from negotiation.dialogue.news import report
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.say import KINDS
from negotiation.dialogue.session import Step
from negotiation.model.guide import EquityKind
from negotiation.model.replies import Button, Reply, Style
from negotiation.model.said import Part
from negotiation.understanding.message import Message, News


def _ask_offer(context: Context) -> Reply:
    row = context.row
    kind = row.equity.kind if row and row.equity else None
    example = {
        EquityKind.PROFIT_SHARE: "250k base, 120k profit share a year",
        EquityKind.OPTIONS: "125k base, 140k options over 4 years",
    }.get(kind or EquityKind.RSU, "180k base, 200k RSU over 4 years, 15% bonus")
    return Reply(
        f"What have they offered? One line is fine, like **{example}**. Base alone will do too.",
        buttons=(
            Button("form", "Fill in a form", Style.PRIMARY, offer_form(context)),
            Button("no-offer", "No offer yet"),
        ),
    )


def _answer_offer(context: Context, message: Message) -> Heard | None:
    if message.dont_know and message.short:
        return Heard(
            context.state,
            missed="Ask them for it in writing; without the base there is nothing to answer yet. "
            "If they "
            "ask what you expect, tell me so.",
        )
    if message.only(True) or message.only(False):
        return Heard(context.state, missed="What is the base they offer? For example: 250k base.")
    return None


def _press_offer(context: Context, button: str) -> Heard | None:
    if button == "no-offer":
        return report(context, News.NO_OFFER)
    return None


def _ask_rest(context: Context) -> Reply:
    row = context.row
    parts = []
    if row is not None and row.equity is not None:
        kind = row.equity.kind or EquityKind.OTHER
        parts.append(_PAID.get(kind, KINDS[kind]))
    if row is not None and row.bonus is not None:
        parts.append("a bonus")
    named = f"The guide pays {' and '.join(parts)} here too."
    if row is None:
        return _anything_else(context, _ANYTHING)
    if not parts:
        named = "The guide counts the whole package here, a year."
    return _anything_else(context, f"{named} Is there anything besides base in your offer?")


# "Private equity" is a kind of fund to most people.
_PAID = {EquityKind.PRIVATE_EQUITY: "equity", EquityKind.PRIVATE: "shares"}
# Without a guide nobody knows what else is paid there.
_ANYTHING = "Is there anything besides base in your offer: equity, a bonus, a sign-on?"


def _anything_else(context: Context, question: str) -> Reply:
    return Reply(
        question,
        buttons=(
            Button("just-base", "No, just base"),
            Button("unknown", "They haven't said"),
            Button("form", "Fill in a form", Style.PRIMARY, offer_form(context)),
        ),
    )


_REST = (Part.EQUITY, Part.BONUS, Part.SIGN_ON, Part.REFRESHER)


def _answer_rest(context: Context, message: Message) -> Heard | None:
    if message.only_base or message.none or (message.yes is False and not message.mentions):
        return _nothing_else(context)
    if message.dont_know:
        return _unknown_rest(context)
    named = message.kinds or any(part in _REST for part in message.parts)
    if named and not message.mentions and not message.asks and not message.denied:
        return Heard(
            done(context.state, Step.REST),
            ("Without an amount I can't count it; ask them how much it is, and over how long.",),
        )
    if message.only(True):
        return Heard(
            context.state,
            missed="Tell me what, and how much. For example: 300k RSU over 4 years, 15% bonus.",
        )
    return None


def _press_rest(context: Context, button: str) -> Heard | None:
    if button == "just-base":
        return _nothing_else(context)
    if button == "unknown":
        return _unknown_rest(context)
    return None


def _nothing_else(context: Context) -> Heard:
    """Base is all: where the guide counts whole packages, the package is that base."""
    state = done(context.state, Step.REST)
    row, case = context.row, context.case
    whole = row is not None and row.total is not None and row.base is None and row.equity is None
    if whole and case.offer.equity is None:
        state = apply_one(state, Drop(Part.EQUITY))
    return Heard(state)


def _unknown_rest(context: Context) -> Heard:
    return Heard(done(context.state, Step.REST), ("Then it is a good question to ask them.",))


PIECES: dict[Step, Piece] = {
    Step.OFFER: Piece(
        "offer",
        _ask_offer,
        _answer_offer,
        "I compare what they offer with what the guide says is paid. Type it as it stands in the "
        "letter, all in one line if you like. Only base is needed.",
        press=_press_offer,
        submit=submit_offer,
        hint="I could not find a figure of an offer in that. For example: 250k base, 300k equity.",
        skippable=False,
        forms=("offer",),
    ),
    Step.REST: Piece(
        "rest of the offer",
        _ask_rest,
        _answer_rest,
        "Equity and bonus can be worth more than base, and often there is more room in them. If "
        "there is nothing else, say so.",
        press=_press_rest,
        submit=submit_offer,
        hint="I could not read that. For example: 300k RSU over 4 years, 15% bonus; or just base.",
        forms=("offer",),
    ),
}
