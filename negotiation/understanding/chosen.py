"""Which of several offers told in one message is wanted, where its place or a "one" says so."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Company
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.companies import (
    BESIDE_CHOICE,
    BY_PLACE,
    CHOOSING,
    COUNTED_PLACES,
    NUMBERED,
)
from negotiation.understanding.words.cues import Cue


@called_by(CHOOSING, BY_PLACE, COUNTED_PLACES)
def chosen_of(clauses: Sequence[Clause]) -> Company | None:
    """ "1) Runway … 2) Midjourney … I want number 2", "the Midjourney one is what I want".

    "Number 2 wants an answer" and "I don't want the second" choose none.
    """
    named: list[Company] = []
    for clause in clauses:
        if len(named) > 1 and _chooses(clause):
            at = _place_in(clause, len(named))
            if at is not None:
                return named[at]
            if len(clause.companies) == 1 and clause.norm(clause.companies[0].to) == "one":
                return clause.companies[0].company
        for span in clause.companies:
            if not any(span.company.same(one) for one in named):
                named.append(span.company)
    return None


def _chooses(clause: Clause) -> bool:
    """Whether a clause says what is wanted, and no more of it."""
    if clause.question or clause.has(Cue.IF, Cue.THEY) or _denies(clause):
        return False
    words = clause.norms
    if CHOOSING.isdisjoint(words) and words[-2:] != ("the", "one"):
        return False
    return not any(isinstance(one, Money) and one.strong for one in clause.quantities)


def _denies(clause: Clause) -> bool:
    """Whether it says no, and not "no. 2"."""
    nots = [mark for mark in clause.all(Cue.NOT) if clause.norm(mark.at) != "no"]
    return bool(nots) or any(
        one == "no" and not (two.isdigit() or two == ".") for one, two in pairwise(clause.norms)
    )


def _place_in(clause: Clause, offers: int) -> int | None:
    """The place that the clause names, of so many, and nothing else besides."""
    words = [word for word in clause.norms if word not in BESIDE_CHOICE and word not in CHOOSING]
    words = [word for word in words if word.isalnum() or word == "#"]
    if words[:1] != [] and words[0] in NUMBERED:
        words = words[1:]
        words = words[:-1] if words[1:] == ["one"] else words
    elif words[-1:] == ["one"]:
        words = words[:-1]  # "the second one", "the latter is the one"
    if len(words) != 1 or clause.companies:
        return None
    at = BY_PLACE.get(words[0], COUNTED_PLACES.get(words[0]))
    if at is None:
        return None
    if at < 0:
        at += offers
    return at if 0 <= at < offers else None


__all__ = ["chosen_of"]
