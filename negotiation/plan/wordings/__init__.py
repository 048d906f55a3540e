"""The bank: for each move of a letter or a call, the ways of saying it.

Every wording of a move can take the place of every other. A statement about the candidate, another
offer, the company or a date has a slot for it: without the thing itself the sentence can't be
filled (`plan.bank`), so it can't be said.
"""

from __future__ import annotations

from negotiation.model.case import Tone
from negotiation.plan.wordings.answers import ANSWERS
from negotiation.plan.wordings.answers_of_cases import ANSWERS_OF_CASES
from negotiation.plan.wordings.answers_of_offers import ANSWERS_OF_OFFERS
from negotiation.plan.wordings.answers_of_plays import ANSWERS_OF_PLAYS
from negotiation.plan.wordings.calls import CALLS
from negotiation.plan.wordings.opening import OPENING
from negotiation.plan.wordings.others import OTHERS
from negotiation.plan.wordings.reasons import REASONS
from negotiation.plan.wordings.round2 import ROUND2
from negotiation.plan.wordings.worth import WORTHS

BANK: dict[str, tuple[str, ...]] = {
    **OPENING,
    **REASONS,
    **WORTHS,
    **CALLS,
    **ROUND2,
    **OTHERS,
    **ANSWERS,
    **ANSWERS_OF_PLAYS,
    **ANSWERS_OF_OFFERS,
    **ANSWERS_OF_CASES,
}


def _in(tone: Tone) -> dict[str, tuple[str, ...]]:
    """The bank with a tone's own wordings ("thanks, direct") where a move has some."""
    ending = f", {tone.value}"
    own = {move.removesuffix(ending): said for move, said in BANK.items() if move.endswith(ending)}
    return BANK | own


BY_TONE = {tone: _in(tone) for tone in Tone}
