"""Every step of the conversation with how it asks and how it is answered."""

from __future__ import annotations

from collections.abc import Mapping

from negotiation.dialogue.piece import Piece
from negotiation.dialogue.session import Step
from negotiation.dialogue.steps import (
    after,
    detours,
    expect,
    heard,
    offer,
    promise,
    refine,
    rehearse,
    rivals,
    where,
    you,
)

PIECES: Mapping[Step, Piece] = {
    **where.PIECES,
    **offer.PIECES,
    **rivals.PIECES,
    **you.PIECES,
    **after.PIECES,
    **rehearse.PIECES,
    **expect.PIECES,
    **refine.PIECES,
    **heard.PIECES,
    **promise.PIECES,
    **detours.PIECES,
}
