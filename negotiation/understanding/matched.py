"""An offer that is told by what one is paid today: the figure is of both, and the offer's."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, sentences_of
from negotiation.understanding.message import OF_OFFERS, Company, Mode, Side
from negotiation.understanding.my_pay import is_my_pay
from negotiation.understanding.quantities import Money
from negotiation.understanding.relations import Relation
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.matching import (
    MATCHES,
    NOT_MATCHED,
    SAME_AS,
)


@called_by(MATCHES, {first for first, _ in SAME_AS})
def look_for_matches(clauses: Sequence[Clause]) -> None:
    """ "They just match my present salary, 236k", "base is the same as what I make now: 236k".

    "They won't match my salary of 236k" and "I want them to match it" tell what one is paid today.
    """
    for sentence in sentences_of(clauses):
        money = [
            (clause, one)
            for clause in sentence
            for one in clause.quantities
            if isinstance(one, Money)
        ]
        found = _matched_at(sentence) if money else None
        if found is None:
            continue
        at, behind = found
        told = next((clause for clause, one in money if one.at >= behind), money[-1][0])
        front = sentence[0].words.norms[max(sentence[0].at, at - _FRONT) : at]
        if told.question or not NOT_MATCHED.isdisjoint(front):
            told.side, told.company = Side.EMPLOYER, None
            continue
        told.company, told.mode = _who_matches(sentence, at), Mode.OFFERED
        told.side = Side.HERE if told.company is None else Side.COMPANY


def _matched_at(sentence: Sequence[Clause]) -> tuple[int, int] | None:
    """The word that says so, and the token behind it."""
    norms, first, last = sentence[0].words.norms, sentence[0].at, sentence[-1].to
    for at in range(first, last):
        to = at + 1 if norms[at] in MATCHES else at + 2 if norms[at : at + 2] in SAME_AS else None
        if to is None:
            continue
        if is_my_pay(norms[to : min(to + _FAR, last)], same=norms[at] not in MATCHES):
            return at, to
    return None


def _who_matches(sentence: Sequence[Clause], at: int) -> Company | None:
    """The company named in front of it, or spoken of before."""
    for clause in reversed(sentence):
        for span in reversed(clause.companies):
            if span.to <= at:
                clause.relations[span.at] = Relation.OFFER
                return span.company
    first = sentence[0]
    return first.company if first.side in OF_OFFERS and not first.has(Cue.HERE) else None


_FRONT, _FAR = 5, 9  # words
