"""A paper of theirs that took the place of one told of before: "the new letter says 244k"."""

from __future__ import annotations

from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.words.clauses import (
    NEWER,
    OFFER_PAPERS,
    PAPER_TELLS,
)


def newer_paper_says(clause: Clause) -> bool:
    """ "The updated draft has 244k", "that was the old letter, the new one says 244k".

    "The new one says 244k", with no paper in the message, may be of another company.
    """
    words = clause.norms
    if clause.question or NEWER.isdisjoint(words) or PAPER_TELLS.isdisjoint(words):
        return False
    of_papers = not OFFER_PAPERS.isdisjoint(clause.words.said)
    return any(
        newer in NEWER and (paper in OFFER_PAPERS or (paper == "one" and of_papers))
        for newer, paper in pairwise(words)
    )
