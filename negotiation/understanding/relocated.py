"""Whether the place of a job is told to be another one now than was told before."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.model.facts import NameKind, NameSpan
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.places import (
    IS_NOW,
    JOBS_PLACE,
    MOVED,
    MYSELF,
    NOW,
    TO_PLACE,
)


@called_by(MOVED, NOW)
def relocates(clauses: Sequence[Clause], names: Sequence[NameSpan]) -> bool:
    """ "They moved the role to New York", "the job is in New York now", "location changed to NYC".

    "I moved to New York in May" is where somebody lives, "can I move to New York later?" asks, and
    "I'd like it to be New York" wishes.
    """
    places = [one for one in names if one.kind is NameKind.PLACE]
    return any(
        clause.at <= place.start < clause.to and _is_there_now(clause, place)
        for clause in clauses
        if not (clause.question or clause.has(Cue.WISH, Cue.IF, Cue.MAYBE, Cue.ASK, Cue.PREFER))
        and all(span.company.key is not None for span in clause.companies)  # of somebody else's job
        for place in places
    )


def _is_there_now(clause: Clause, place: NameSpan) -> bool:
    front = [clause.norm(at) for at in range(clause.at, place.start)]
    moved = next((at for at, word in enumerate(front) if word in MOVED), None)
    if moved is not None and front[-1] in TO_PLACE:
        return MYSELF.isdisjoint(front[:moved])
    here = not JOBS_PLACE.isdisjoint(front) and not IS_NOW.isdisjoint(front)
    return here and not NOW.isdisjoint((clause.norm(place.end), *front))
