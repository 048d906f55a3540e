"""Whether another offer is spoken of as the one that is known, or as one more."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Side
from negotiation.understanding.words.companies import ONE_MORE_OFFER, THE_OTHER_OFFER
from negotiation.understanding.words.cues import Cue


@called_by(cues=(Cue.OTHER,))
def the_other(clauses: Sequence[Clause]) -> bool | None:
    """True for "the other offer runs out friday", "my other offer", "competing offer deadline: the
    9th"; False for "another offer", "a second one"; None where no nameless one is spoken of.
    """
    found: bool | None = None
    for clause in clauses:
        if clause.side is not Side.OTHER:
            continue
        for mark in clause.all(Cue.OTHER):
            words = (*clause.words_before(mark.at, 1), *clause.phrase(mark).split())
            if not ONE_MORE_OFFER.isdisjoint(words) or "there" in clause.norms:
                return False
            opens = not clause.words_before(mark.at, 1)
            found = found or opens or not THE_OTHER_OFFER.isdisjoint(words)
    return found
