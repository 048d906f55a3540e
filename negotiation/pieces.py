"""Every step of the conversation with how it asks and how it hears."""

from __future__ import annotations

from collections.abc import Mapping

from negotiation import (
    steps_another,
    steps_company,
    steps_detour,
    steps_offer,
    steps_promise,
    steps_refine,
    steps_rivals,
    steps_round2,
    steps_where,
    steps_you,
)
from negotiation.scene import Piece
from negotiation.session import Step

PIECES: Mapping[Step, Piece] = {
    **steps_company.PIECES,
    **steps_where.PIECES,
    **steps_offer.PIECES,
    **steps_rivals.PIECES,
    **steps_you.PIECES,
    **steps_refine.PIECES,
    **steps_promise.PIECES,
    **steps_round2.PIECES,
    **steps_another.PIECES,
    **steps_detour.PIECES,
}
