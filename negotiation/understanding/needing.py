"""Rules that fit no clause without one of some cues: most clauses have none, and need no more."""

from __future__ import annotations

from collections.abc import Callable

from negotiation.understanding.clauses import Clause
from negotiation.understanding.words.cues import Cue

Fits = Callable[[Clause], bool]


def needing(*cues: Cue) -> Callable[[Fits], Fits]:
    """For a rule that fits no clause without one of the cues: most clauses need no more."""
    wanted = frozenset(cues)

    def decorate(fits: Fits) -> Fits:
        def needs(clause: Clause) -> bool:
            return not clause.cues.isdisjoint(wanted) and fits(clause)

        NEEDED[needs] = wanted
        return needs

    return decorate


# What the rules need that say so: the walk through them all asks it before it calls them.
NEEDED: dict[Fits, frozenset[Cue]] = {}
