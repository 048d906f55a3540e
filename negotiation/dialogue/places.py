"""An answer by its place on the screen: "the second one", "option 1", "the first two"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.dialogue.context import Context, Heard
from negotiation.dialogue.piece import Piece
from negotiation.model.replies import Menu
from negotiation.understanding.message import Message


def index_of(place: int, count: int) -> int | None:
    """Where in a list of `count` lines a place is; None beyond it."""
    at = place - 1 if place > 0 else count + place
    return at if 0 <= at < count else None


def taken_by_place(context: Context, message: Message, piece: Piece) -> Heard | None:
    """What picking or pressing that place does; of a list with buttons below, the list's."""
    if not message.places or (message.asks and message.dates):
        return None  # "is it the 4th?"
    asked = piece.ask(context)
    if asked.menu is not None and piece.pick is not None:
        values = _picked(asked.menu, message.places)
        return piece.pick(context, values) if values else None
    if piece.press is None or len(message.places) != 1:
        return None
    at = index_of(message.places[0], len(asked.buttons))
    return piece.press(context, asked.buttons[at].id) if at is not None else None


def _picked(menu: Menu, places: Sequence[int]) -> tuple[str, ...]:
    """The values at those places; none where one is beyond the list, or they are too many."""
    spots = [index_of(place, len(menu.options)) for place in places]
    values = tuple(menu.options[at].value for at in spots if at is not None)
    return values if len(spots) == len(values) <= menu.most else ()
