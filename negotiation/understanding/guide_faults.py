"""Figures of a guide that somebody finds wrong: what is told instead is nobody's offer.

"The number for Runway is wrong, base in NYC is 300k now" corrects the guide; "my number was wrong,
it is 300k" one's own offer.
"""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, sentences_of
from negotiation.understanding.message import Side
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.market import (
    FAULTS,
    FIGURES,
    GUIDES,
    MINE,
    NO_COMPANY,
    OF_A_COMPANY,
    TO_ME,
)

ASKED = "feedback_wrong"  # the question that is answered


@called_by(FAULTS)
def look_for_faults(clauses: Sequence[Clause]) -> None:
    """Give nobody the figures that stand in a sentence with a fault of the guide."""
    for sentence in sentences_of(clauses):
        at = next((at for at, clause in enumerate(sentence) if finds_fault(clause)), len(sentence))
        for clause in sentence[at:]:
            if clause.has(Cue.ME, Cue.OFFER) or not TO_ME.isdisjoint(clause.norms):
                break  # "the guide is wrong, they offered me 300k"
            clause.side, clause.company = Side.THIRD, None


def finds_fault(clause: Clause) -> bool:
    """Whether a clause says that a figure of the guide is wrong: "your range is outdated"."""
    if FAULTS.isdisjoint(clause.words.said):
        return False
    words = clause.norms
    fault = next((at for at, word in enumerate(words) if word in FAULTS), len(words))
    before = words[:fault]
    if not MINE.isdisjoint(before):
        return False
    if not GUIDES.isdisjoint(before):
        return fault < len(words)
    at = next((at for at, word in enumerate(before) if word in FIGURES), None)
    if at is None:
        return False
    of = before[at + 2] if at + 2 < fault and before[at + 1] in OF_A_COMPANY else ""
    return "your" in before[:at] or (of not in NO_COMPANY and not clause.has(Cue.PART))
