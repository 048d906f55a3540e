"""Who does what a clause tells: the candidate, the company, or somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from negotiation.understanding.clauses import Clause
from negotiation.understanding.words.actors import (
    ACTORS,
    AUXILIARIES,
    DETERMINERS,
    IN_FRONT_OF_OBJECTS,
    MYSELF,
    THEMSELVES,
)
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue

_LONGEST_NOUN = 5  # words, with what stands in front: "the head of their team"


def actor_before(clause: Clause, to: int) -> int | None:
    """Where the one stands who does what is told up to token `to`, if anybody is named.

    The last pronoun, for it opens a statement of its own ("they said I have until Friday"), or
    else the first noun that no preposition leads.
    """
    found: int | None = None
    nouns = set(_nouns(clause))
    for at in range(clause.at, to):
        word = clause.norm(at)
        if word in MYSELF or word in THEMSELVES or (found is None and at in nouns):
            found = at
    return found


def _nouns(clause: Clause) -> Iterator[int]:
    """The last words of what may be somebody: "the recruiter", "Luma", "my sister", "the board"."""
    for span in clause.companies:
        if clause.norm(span.at - 1) not in IN_FRONT_OF_OBJECTS:
            yield span.to - 1
    for mark in clause.all(Cue.THEY):
        front = next(
            (word for word in clause.words_before(mark.at, 3) if word not in DETERMINERS), ""
        )
        if clause.norm(mark.to - 1) in ACTORS and front not in IN_FRONT_OF_OBJECTS:
            yield mark.to - 1
    first = next((at for at in range(clause.at, clause.to) if clause.norm(at) not in LEADS), None)
    if first is not None and clause.norm(first) in DETERMINERS:
        for at in range(first + 2, min(first + _LONGEST_NOUN, clause.to)):
            if clause.norm(at) in AUXILIARIES:
                yield at - 1
                break
