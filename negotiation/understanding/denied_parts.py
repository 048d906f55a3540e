"""Parts of pay that a message says are not there, or that are not to be asked for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.guide import EquityKind
from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.denials import denies_saying, lacks_sum
from negotiation.understanding.labels import denies
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import OF_OFFERS, Denial
from negotiation.understanding.second_thoughts import part_told_anew
from negotiation.understanding.words.clauses import (
    ASKING,
    REMOVES,
    TAKES,
)
from negotiation.understanding.words.cues import Cue

_PRICED = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON, Part.SIGN_ON_YEAR2, Part.REFRESHER)


@called_by(cues=(Cue.PART,))
def unasked_parts(clauses: Sequence[Clause]) -> tuple[Part, ...]:
    """The parts not to ask for: "don't ask for equity", "drop the sign-on ask".

    What is not asked for may be in the offer all the same.
    """
    return tuple(
        dict.fromkeys(
            mark.value
            for clause in clauses
            if _is_left_unasked(clause)
            for mark in clause.all(Cue.PART)
            if isinstance(mark.value, Part) and mark.value in _PRICED
        )
    )


def _is_left_unasked(clause: Clause) -> bool:
    """A bidding not to ask: "I never asked" tells, "can I not ask?" asks."""
    if clause.question or clause.quantities or Cue.THEY in clause.cues:
        return False
    words = clause.norms
    asks = not ASKING.isdisjoint(words)
    leaves = words[0] in REMOVES or words[0] in TAKES or not _LEAVES.isdisjoint(words)
    return asks and leaves and _TOLD.isdisjoint(words) and _WHENEVER.isdisjoint(words)


_LEAVES = frozenset("dont not no without drop leave skip".split())
_WHENEVER = frozenset("when whenever".split())  # "banks don't count it when you ask for a loan"
_TOLD = frozenset("didnt havent asked never".split())


@called_by(cues=(Cue.PART, Cue.FLOOR))
def denials_in(clauses: Sequence[Clause]) -> tuple[Denial, ...]:
    """The parts an offer is said not to have: "no bonus", "there is no sign on"."""
    found: list[Denial] = []
    for clause in clauses:
        anew = part_told_anew(clauses, clause) is not None
        if clause.cues and not clause.question and clause.side in OF_OFFERS and not anew:
            found += [_denial(clause, part) for part in _denied_parts(clause)]
    for clause, after in pairwise(clauses):
        if after.joint == ":" and after.norms in _NONE and not clause.question:
            found += [
                _denial(clause, part)
                for part, to in _priced_labels(clause)
                if to >= clause.to - 1 and clause.side in OF_OFFERS
            ]
    return tuple(dict.fromkeys(found))


def _denial(clause: Clause, part: Part) -> Denial:
    """A part denied, of the offer that the clause speaks of; a minimum is one's own."""
    if part is Part.FLOOR:
        return Denial(part)
    return Denial(part, clause.side, clause.company, clause.mine)


def _denied_parts(clause: Clause) -> list[Part]:
    if _is_left_unasked(clause):
        return []
    marks = [mark for mark in clause.all(Cue.PART) if denies(clause, mark)]
    found = [mark.value for mark in marks if isinstance(mark.value, Part)]
    found += [
        part for one in clause.quantities if (part := lacks_sum(clause, one.at, one.to)) is not None
    ]
    if len(clause.quantities) == 1 and denies_saying(clause):  # "i never said 20k sign-on"
        found += [part for part, _ in _priced_labels(clause)]
    floors = clause.all(Cue.FLOOR)
    if any(denies(clause, mark) or _keeps_to_self(clause, mark) for mark in floors):
        found.append(Part.FLOOR)
    return [part for part in found if part is Part.FLOOR or part in _PRICED]


def _priced_labels(clause: Clause) -> list[tuple[Part, int]]:
    """Its labels of what a guide can price, each with where it ends."""
    return [
        (mark.value, mark.to)
        for mark in clause.all(Cue.PART)
        if isinstance(mark.value, Part) and mark.value in _PRICED
    ]


def _keeps_to_self(clause: Clause, floor: Mark) -> bool:
    """ "I don't want to say a minimum", "i dont have a floor"; not "i wont go below my floor"."""
    denied = [mark.at for mark in clause.all(Cue.NOT) if mark.at < floor.at]
    if not denied or clause.quantities:
        return False
    said = [clause.norm(at) for at in range(max(denied) + 1, floor.at)]
    return not _GIVES.isdisjoint(said) and len(said) <= _WITHIN


_GIVES = frozenset("say tell give name set share have got need disclose state".split())
_WITHIN = 6
_NONE = (("none",), ("nil",), ("no",), ("nothing",), ("zero",), ("n", "/", "a"), ("keine",))


@called_by(cues=(Cue.PART,))
def denies_stock(clauses: Sequence[Clause]) -> bool:
    """ "No stock, no options": the equity that is denied is no profit share."""
    denied = [
        {one.value for one in clause.all(Cue.KIND) if one.at == mark.at}
        for clause in clauses
        for mark in clause.all(Cue.PART)
        if mark.value is Part.EQUITY and denies(clause, mark)
    ]
    return bool(denied) and all(EquityKind.PROFIT_SHARE not in kinds for kinds in denied)
