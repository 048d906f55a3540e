"""What a sentence would give away in front of the company, and whether it promises to sign."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.message import Slip
from negotiation.understanding.words.slips import ACCEPTS, OWN_PAY, PROMISES, SORRY

_SHORT = 8  # words of a yes to everything; a longer one goes on to ask for something


def slips_in(said: Sequence[str]) -> tuple[Slip, ...]:
    """Each slip once."""
    text = f" {' '.join(said)} "
    begins = len(said) <= _SHORT and any(text.startswith(one) for one in _alternatives(ACCEPTS))
    found = {
        Slip.SORRY: _holds(text, SORRY),
        Slip.OWN_PAY: _holds(text, OWN_PAY),
        Slip.ACCEPTS: begins,
    }
    return tuple(slip for slip, there in found.items() if there)


def promises_to_sign(said: Sequence[str]) -> bool:
    """ "I'd sign by Friday if …"; "I signed last year" does not."""
    return _holds(f" {' '.join(said)} ", PROMISES)


def _holds(text: str, phrases: str) -> bool:
    return any(one in text for one in _alternatives(phrases))


def _alternatives(phrases: str) -> list[str]:
    return [f" {one[:-1]}" if one.endswith("*") else f" {one} " for one in phrases.split("|")]
