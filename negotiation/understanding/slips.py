"""What a sentence would give away in front of the company, and whether it promises to sign."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.message import Slip
from negotiation.understanding.words.slips import (
    ACCEPTS,
    AGREEING,
    AGREES,
    KEEPS,
    MAKES_ELSE,
    NO_APOLOGY,
    OWN_PAY,
    PROMISES,
    SORRY,
    WAITS,
)


def slips_in(said: Sequence[str]) -> tuple[Slip, ...]:
    """Each slip once."""
    text = f" {' '.join(said)} "
    found = {
        Slip.SORRY: _holds(text, SORRY) and not _holds(text, NO_APOLOGY),
        Slip.OWN_PAY: _tells_pay(text),
        Slip.ACCEPTS: _agrees(said) or (_holds(text, ACCEPTS) and not _holds(text, WAITS)),
    }
    return tuple(slip for slip, there in found.items() if there)


def _tells_pay(text: str) -> bool:
    """ "I make 190k now"; "before I make a decision" and "I'd rather not say what I earn" don't."""
    if not _holds(text, OWN_PAY) or _holds(text, KEEPS):
        return False
    return not _holds(text, MAKES_ELSE)


def _agrees(said: Sequence[str]) -> bool:
    """ "Ok yes, sounds good": a yes and nothing that it would wait for."""
    return not AGREEING.isdisjoint(said) and AGREES.issuperset(said)


def promises_to_sign(said: Sequence[str]) -> bool:
    """ "I'd sign by Friday if …"; "I signed last year" does not."""
    return _holds(f" {' '.join(said)} ", PROMISES)


def _holds(text: str, phrases: str) -> bool:
    return any(one in text for one in _alternatives(phrases))


def _alternatives(phrases: str) -> list[str]:
    return [f" {one[:-1]}" if one.endswith("*") else f" {one} " for one in phrases.split("|")]
