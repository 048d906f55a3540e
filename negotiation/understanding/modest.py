"""What somebody tells of their work only to say that it is nothing: no deed to write down."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, words_of_clauses
from negotiation.understanding.message import Mode
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.modest import (
    AROUND_LEFT_OUT,
    BELITTLES,
    DID_LITTLE,
    LEFT_OUT,
    LITTLE,
)

_BELITTLES, _DID_LITTLE = Phrases(BELITTLES), Phrases(DID_LITTLE)


@called_by(_BELITTLES, _DID_LITTLE)
def is_modest(clauses: Sequence[Clause]) -> bool:
    """ "I just did my job, nothing special", "I only fixed small bugs".

    "Nothing special, I built the eval harness" and whatever has a figure tell a deed all the same.
    """
    if any(clause.question or clause.quantities for clause in clauses):
        return False
    words = words_of_clauses(clauses)
    if not (_BELITTLES.stand_in(words) or _DID_LITTLE.stand_in(words)):
        return False
    return all(map(_says_little, filter(_tells_work, clauses)))


@called_by(("skip", "leave", "forget", "drop", "dont"))
def leaves_it_out(clauses: Sequence[Clause]) -> bool:
    """ "… so skip it", "… leave it out": behind what was told, it is not to be used."""
    if len(clauses) <= 1 or clauses[-1].quantities or clauses[-1].question:
        return False
    words = [word for word in clauses[-1].norms if word.isalpha() and word not in LEADS]
    return " ".join(word for word in words if word not in AROUND_LEFT_OUT) in LEFT_OUT


def _tells_work(clause: Clause) -> bool:
    return clause.mode is Mode.DEED


def _says_little(clause: Clause) -> bool:
    return _DID_LITTLE.stand_in(clause.norms) or not LITTLE.isdisjoint(clause.norms)
