"""What is only paid later: no offer of today, whatever was promised for then."""

from __future__ import annotations

from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Span
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import DAY, HOUR
from negotiation.understanding.words.later import (
    AFTER,
    COMES_LATER,
    LATER,
    PUT_OFF_TO,
    TRIALS,
)


def comes_later(clause: Clause) -> bool:
    """ "Next year it should go up to 240", "after probation they raise it to 230": promised for
    then; "they raised it to 230 after a week", "20k sign-on after a year" are of today's offer.
    """
    if not any(isinstance(one, Money) for one in clause.quantities):
        return False
    if not clause.parts <= {Part.BASE, Part.TOTAL} or clause.has(Cue.FIRST_YEAR, Cue.NOW):
        return False
    words = clause.norms
    trial = next((at for at, word in enumerate(words) if word in TRIALS), 0)
    if not AFTER.isdisjoint(words[max(0, trial - _NEAR) : trial]):
        return True
    rises = clause.has(Cue.MOVED) or not COMES_LATER.isdisjoint(words)
    done = clause.has(Cue.MOVED) and not PUT_OFF_TO.isdisjoint(words)
    return (
        rises and not done and (_is_then(clause) or any(pair in LATER for pair in pairwise(words)))
    )


def _is_then(clause: Clause) -> bool:
    """ "After six months", "in a year"."""
    return any(
        isinstance(when, Span)
        and when.unit not in (HOUR, DAY)
        and clause.norm(when.at - 1) in ("after", "in")
        for when in clause.whens
    )


_NEAR = 4  # words: "once i am through probation"
