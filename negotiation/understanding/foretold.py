"""An answer that they have not given: hoped, feared or guessed at, or denied to have been said.

"I hope they don't say base is final", "they'll tell me the band is full", "they haven't said that
it's their last word". Nothing of it happened; the line for it is what helps.
"""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.words.foretold import (
    BESIDE_NEVER,
    BETWEEN,
    KEPT_BACK,
    LEADS_TO_WHO,
    LOOKED_AHEAD,
    LOOKS_AHEAD,
    MAY,
    NEVER,
    SAY,
    SPEAKS,
    WHO,
    WHO_WILL,
    WISHES,
)


@called_by(LOOKED_AHEAD)
def told_part(words: Sequence[str]) -> Sequence[str]:
    """The words in front of what is only looked ahead to or was never said: all, if none is.

    "As I feared, they said base is final" and "I'm afraid base is final" tell it.
    """
    for at, word in enumerate(words):
        if word in LOOKS_AHEAD and _ahead(words, at):
            return words[:at]
        if word in SPEAKS and (began := _not_said(words, at)) is not None:
            return words[:began]
    return words


def _ahead(words: Sequence[str], at: int) -> bool:
    """Whether a hope or a guess is about what they say: "i bet they say", "hope they move"."""
    who = at + 1
    while who < len(words) and words[who] in LEADS_TO_WHO:
        who += 1
    if who >= len(words) or words[who] not in WHO:
        return False
    if words[at] in WISHES:
        return True
    behind = [word for word in words[who + 1 : who + _NEAR] if word not in _UP_TO_SAY]
    return words[who] in WHO_WILL or (bool(behind) and not SAY.isdisjoint(behind[:2]))


def _not_said(words: Sequence[str], at: int) -> int | None:
    """Where "they might say", "they never said" begins; None where it was said."""
    if at + 1 < len(words) and words[at + 1] in KEPT_BACK:
        return None
    before = at - 1
    while before >= 0 and words[before] in _BESIDE:
        before -= 1
    if before < 0:
        return None
    will = words[at] in SAY and words[before] in _WILL
    if not (will or words[before] in NEVER):
        return None
    who = before if words[before] in WHO_WILL else before - 1
    while who >= 0 and words[who] in _UP_TO_WHO:
        who -= 1
    return who if who >= 0 and words[who] in WHO else None


_NEAR = 6
_WILL = MAY | WHO_WILL
_UP_TO_SAY = BETWEEN | MAY
_BESIDE = (BETWEEN | BESIDE_NEVER) - NEVER
_UP_TO_WHO = _UP_TO_SAY | BESIDE_NEVER | NEVER
