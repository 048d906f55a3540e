"""A posted band, by what its ends and it itself are called."""

from __future__ import annotations

from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import (
    BANDS,
    BEGINNINGS,
    BOTTOMS,
    ENDS_OF_BANDS,
    IS_OF_BANDS,
    TOPS,
)
from negotiation.understanding.words.cues import Cue


def is_called_a_band(clause: Clause) -> bool:
    """ "230-250 is the range", "their band is 230 to 250": what it is called is what it is.

    "My band is" and "is that within the band" say something else.
    """
    if clause.question or clause.has(Cue.ME):
        return False
    for one in clause.quantities:
        if not isinstance(one, Money) or one.high is None:
            continue
        front, behind = clause.words_before(one.at, 3), clause.words_after(one.to, 3)
        if not IS_OF_BANDS.isdisjoint(front[:1]) and not BANDS.isdisjoint(front[1:2]):
            return True
        if not IS_OF_BANDS.isdisjoint(behind[:1]) and not BANDS.isdisjoint(behind[1:3]):
            return True
    return False


def begins_band(clause: Clause) -> bool:
    """ "The band starts at 190", "the bottom of the band is 190": one end of it, and no offer."""
    if BANDS.isdisjoint(clause.words.said) or Cue.ME in clause.cues:
        return False
    words = clause.norms
    begins = any(one in BANDS and two in BEGINNINGS for one, two in pairwise(words))
    return begins or any(
        word in BANDS and "of" in words[:at] and not BOTTOMS.isdisjoint(words[:at])
        for at, word in enumerate(words)
    )


def ends_band(clause: Clause) -> bool:
    """ "The range goes up to 230", "230 is the top of the band": as far as they go."""
    if BANDS.isdisjoint(clause.words.said) or clause.question or Cue.ME in clause.cues:
        return False
    figures = [one for one in clause.quantities if isinstance(one, Money)]
    if len(figures) != 1 or figures[0].high is not None:
        return False
    words, figure = clause.norms, figures[0]
    if not BOTTOMS.isdisjoint(words):
        return False
    bands = [at for at, word in enumerate(words) if word in BANDS]
    if any(not ENDS_OF_BANDS.isdisjoint(words[at + 1 : at + _NEAR_BAND]) for at in bands):
        return clause.at + bands[0] < figure.at
    equals = {clause.norm(figure.at - 1), clause.norm(figure.to)} & _EQUALS
    return bool(equals) and any(
        "of" in words[:at] and not TOPS.isdisjoint(words[max(0, at - _NEAR_BAND) : at])
        for at in bands
    )


_EQUALS = frozenset("is was s".split())
_NEAR_BAND = 4  # words
