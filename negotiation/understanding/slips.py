"""What a sentence would give away in front of the company, and whether it promises to sign."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.message import Slip
from negotiation.understanding.phrases import Phrases
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

_SORRY, _NO_APOLOGY = Phrases(SORRY), Phrases(NO_APOLOGY)
_ACCEPTS, _WAITS = Phrases(ACCEPTS), Phrases(WAITS)
_OWN_PAY, _KEEPS, _MAKES_ELSE = Phrases(OWN_PAY), Phrases(KEEPS), Phrases(MAKES_ELSE)


@called_by(_SORRY, _ACCEPTS, _OWN_PAY, AGREEING)
def slips_in(said: Sequence[str]) -> tuple[Slip, ...]:
    """Each slip once."""
    found = {
        Slip.SORRY: _SORRY.stand_in(said) and not _NO_APOLOGY.stand_in(said),
        Slip.OWN_PAY: _tells_pay(said),
        Slip.ACCEPTS: _agrees(said) or (_ACCEPTS.stand_in(said) and not _WAITS.stand_in(said)),
    }
    return tuple(slip for slip, there in found.items() if there)


def _tells_pay(said: Sequence[str]) -> bool:
    """ "I make 190k now"; "before I make a decision" and "I'd rather not say what I earn" don't."""
    if not _OWN_PAY.stand_in(said) or _KEEPS.stand_in(said):
        return False
    return not _MAKES_ELSE.stand_in(said)


def _agrees(said: Sequence[str]) -> bool:
    """ "Ok yes, sounds good": a yes and nothing that it would wait for."""
    return not AGREEING.isdisjoint(said) and AGREES.issuperset(said)


_PROMISES = Phrases(PROMISES)


@called_by(_PROMISES)
def promises_to_sign(said: Sequence[str]) -> bool:
    """ "I'd sign by Friday if …"; "I signed last year" and "she asks if I'd sign" do not."""
    at = _PROMISES.first_in(said)
    return at is not None and said[at - 1 : at] not in (["if"], ["whether"])
