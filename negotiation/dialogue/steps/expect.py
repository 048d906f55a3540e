"""No offer yet: a range to say if they ask, and lines to deflect with."""

from __future__ import annotations

from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.expected import pressed
from negotiation.dialogue.piece import Piece
from negotiation.dialogue.session import Step
from negotiation.model.case import Situation
from negotiation.model.money import show_range
from negotiation.model.record import replace
from negotiation.model.replies import Button, Reply, escape
from negotiation.understanding.message import Message

_BUTTONS = (Button("offer-now", "I have the offer now"),)


def _ask(context: Context) -> Reply:
    row = context.row
    cell = (row.base or row.total) if row else None
    band = ""
    if cell is not None and cell.money is not None:
        what = "base" if row is not None and row.base is not None else "the whole package"
        band = (
            f"For {escape(context.place)} the guide has {what} of **{show_range(cell.money)}**, "
            "from market reports.\n\n"
        )
    first = (
        ""  # they have named it
        if context.case.posted_range
        else "> I'd like to understand the role better first. What range do you have in mind for "
        "it?\n\n"
    )
    return Reply(
        "There is no offer to answer yet, so this is about what to say when they ask what you "
        "expect.\n\n"
        f"{band}{first}"
        "If they press you:\n\n"
        f"> {pressed(context.row, context.case.posted_range)}\n\n"
        "Name no figure below what you would be glad of, and not what you earn today: in many "
        "places they "
        "may not even ask (as of November 2026; check your local law).\n\n"
        "When the offer comes, tell me the figures and we build the counteroffer.",
        buttons=_BUTTONS,
    )


def _again(context: Context) -> Reply:
    return Reply(
        "When the offer comes, tell me its figures, and we build the counteroffer.",
        buttons=_BUTTONS,
    )


def _answer(context: Context, message: Message) -> Heard | None:
    if message.only(True) or message.only(False):
        return Heard(context.state, ("Good.",), aside=True)
    return None


def _press(context: Context, button: str) -> Heard | None:
    if button != "offer-now":
        return None
    case = replace(context.case, situation=Situation.OFFER)
    return Heard(replace(context.state, case=case, step=Step.OFFER))


PIECES: dict[Step, Piece] = {
    Step.EXPECTATIONS: Piece(
        "what you expect",
        _ask,
        _answer,
        "Whoever names a figure first sets where the talk begins, so let them. If you must, a "
        "range for "
        "the role is better than a figure for yourself.",
        press=_press,
        again=_again,
        hint="Ask me anything about it.",
        skippable=False,
    ),
}
