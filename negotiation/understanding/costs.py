"""Figures of what somebody lives on: a mortgage, the rent, loans. Nobody's pay."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.words.costs import (
    BEFORE_COST,
    BEHIND,
    COSTS,
    EACH_OF_THEM,
    GRANTED,
    HOLDS,
    HOUSEHOLD,
    IN_FRONT,
    OF_IT,
    OF_ONES_OWN,
    TAKES_MONEY,
)
from negotiation.understanding.words.cues import Cue

_NEAR = 4  # words between a cost and its figure
_TAKING = frozenset(verb[-1] for verb in TAKES_MONEY)
_SPENT = frozenset((*COSTS, *HOLDS, *HOUSEHOLD, *_TAKING))


def costs_in(clauses: Sequence[Clause]) -> set[int]:
    """The identities of the figures that are what something costs: "mortgage 4,200"."""
    if not clauses or _SPENT.isdisjoint(clauses[0].words.said):
        return set()
    return (
        _held(clauses)
        | _taken(clauses)
        | _of_the_household(clauses)
        | {
            id(figure)
            for clause in clauses
            for mark in clause.all(Cue.TOPIC)
            if clause.norm(mark.to - 1) in COSTS
            for figure in clause.quantities
            if isinstance(figure, Money) and _is_of(clause, mark, figure)
        }
    )


def _taken(clauses: Sequence[Clause]) -> set[int]:
    """ "Parking sets me back 140 a month", "childcare swallows another 2,300", "i pay 2.3k rent";
    what leaving costs one is told elsewhere.
    """
    return {
        id(figure)
        for clause in clauses
        if not _TAKING.isdisjoint(clause.norms)
        if not (Part.FORFEIT in clause.parts or clause.loses or clause.question)
        for figure in clause.quantities
        if isinstance(figure, Money) and _is_taken(clause, figure)
    }


def _is_taken(clause: Clause, figure: Money) -> bool:
    if not clause.parts.isdisjoint(_PRICES):
        return False  # "30,000 options, i pay $1.85 each to exercise"
    before = [word for word in clause.words_before(figure.at, _NEAR + 3) if word not in BEFORE_COST]
    return any(before[: len(verb)] == verb[::-1] for verb in TAKES_MONEY)


_PRICES = (Part.STRIKE, Part.SHARE_VALUE)


def _of_the_household(clauses: Sequence[Clause]) -> set[int]:
    """ "Two kids in college, one of them 30k a year": what those at home cost, by what points back.

    "They pay 30k for each of my kids" is of an offer.
    """
    return {
        id(figure)
        for before, clause in pairwise(clauses)
        if before.sentence == clause.sentence and not HOUSEHOLD.isdisjoint(before.norms)
        if any(clause.norms[: len(each)] == each for each in EACH_OF_THEM)
        if not (before.has(*_OF_OFFERS) or clause.has(*_OF_OFFERS) or before.companies)
        if all(clause.phrase(mark) == "them" for mark in clause.all(Cue.THEY))
        for figure in clause.quantities
    }


_OF_OFFERS = (Cue.OFFER, Cue.OFFERS, Cue.PART)


def _held(clauses: Sequence[Clause]) -> set[int]:
    """ "I hold 60k of apple shares", "my portfolio is 80k of stocks": one's own, and no pay."""
    return {
        id(figure)
        for clause in clauses
        for mark in clause.all(Cue.TOPIC)
        if not HOLDS.isdisjoint(clause.norms[mark.at - clause.at : mark.to - clause.at])
        for figure in clause.quantities
        if not (clause.companies and clause.has(Cue.OFFER)) and not clause.has(Cue.OFFERS)
        if mark.at < figure.at < mark.to or clause.norm(mark.at) in OF_ONES_OWN
    }


def _is_of(clause: Clause, cost: Mark, figure: Quantity) -> bool:
    """ "Rent is 3,800", "4,200 for the mortgage"; not "they pay 3,000 for my rent"."""
    if cost.to <= figure.at:
        between = clause.norms[cost.to - clause.at : figure.at - clause.at]
        near = IN_FRONT.issuperset(between)
    else:
        between = clause.norms[figure.to - clause.at : cost.at - clause.at]
        near = not BEHIND.isdisjoint(between[:1]) and OF_IT.issuperset(between[1:])
    given = clause.subject_before(cost.at) is Cue.THEY and clause.has(Cue.OFFERS)
    helped = not GRANTED.isdisjoint(clause.words_after(max(cost.to, figure.to), 2))
    return near and len(between) <= _NEAR and not (given or helped)
