"""What leaving one's present job costs, in whatever words: of that job, and of nobody's offer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import (
    Clause,
    message_of,
    sentences_of,
    words_of_clauses,
)
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.sides import Relation
from negotiation.understanding.words.clauses import BUT
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.leaving import (
    KEPT,
    LEAVING,
    LOSING,
    MY_OWN,
    OF_MY_JOB,
    PAST,
    REPAYING,
)


def look_for_losses(clauses: Sequence[Clause], own: Company | None) -> None:
    """ "Quitting puts me out 56k", "goodbye 70k Google RSU": a sum, that it is gone, and that one
    goes or whose it is. "Claw back" may be said of the offer as well: whose has to be said there.

    What is kept all the same, or was lost long ago, is no loss and no offer either.
    """
    message = message_of(clauses)
    if not message.figures or _BEGUN.isdisjoint(message.said):
        return
    sentences = sentences_of(clauses)
    for at, sentence in enumerate(sentences):
        figures = [clause for clause in sentence if any(map(_is_sum, clause.quantities))]
        if not figures or any(map(_is_of_others, sentence)):
            continue  # nor what stands beside a base: there an offer is told
        words = words_of_clauses(sentence)
        theirs = _names(sentence, own)
        there = OF_MY_JOB.stand_in(words) or _names_another(sentence, own)
        mine = there or MY_OWN.stand_in(words)
        goes = LEAVING.stand_in(words)
        behind = sentences[at + 1] if at + 1 < len(sentences) else []
        if any(clause.quantities for clause in behind):
            behind = []
        said = (words, words_of_clauses(behind))
        over = any(map(PAST.stand_in, said)) and any(map(_is_once, sentence))
        if over or any(map(KEPT.stand_in, said)):
            if over or mine or goes:
                _make_mine(sentence, loses=False)
            continue
        # "If I leave within a year I lose it" may be said of the offer's own terms.
        terms = not _BOUND.isdisjoint(words) or any(two in _IT for two in pairwise(words))
        loses = LOSING.stand_in(words) and (there or ((mine or goes) and not (terms or theirs)))
        loses = loses or (there and REPAYING.stand_in(words) and not (theirs and terms))
        if loses and ("you" not in words or not _I.isdisjoint(words)):
            lost = [clause for clause in figures if len(figures) == 1 or _may_be_lost(clause)]
            _make_mine([one for one in sentence if one in lost or not one.quantities], loses=True)


_BEGUN = LOSING.begun | REPAYING.begun | KEPT.begun | PAST.begun
_IT = (("lose", "it"), ("lose", "that"))
_BOUND = frozenset("within inside first anniversary".split())
_I = frozenset("i im id ill ive my me".split())


def _is_sum(quantity: object) -> bool:
    return isinstance(quantity, Money) and (quantity.strong or quantity.low >= _LEAST)


_LEAST = 1000


def _is_of_others(clause: Clause) -> bool:
    """A friend's, a question, or what an offer says."""
    told = any(clause.subject_before(mark.at) is not Cue.ME for mark in clause.all(Cue.OFFERS))
    told = (told or clause.has(Cue.OFFER)) and clause.side is not Side.EMPLOYER
    meant = bool(clause.quantities) and clause.mode in _MEANT_OTHERWISE
    pay = bool(clause.quantities) and Part.BASE in clause.parts
    return clause.question or clause.quoted or clause.has(Cue.THIRD) or told or meant or pay


def _is_once(clause: Clause) -> bool:
    return not clause.parts.isdisjoint((Part.BONUS, Part.SIGN_ON, Part.EXTRA))


_MEANT_OTHERWISE = (
    Mode.FLOOR, Mode.BEFORE, Mode.POSTED, Mode.CAP, Mode.ASK, Mode.NET, Mode.HISTORY,
)  # fmt: skip


def _names(sentence: Sequence[Clause], own: Company | None) -> bool:
    """Whether one's own offer's company is named; where that is not known, one that may be it."""
    named = [span.company for clause in sentence for span in clause.companies]
    return any(one.key is not None if own is None else own.same(one) for one in named)


def _names_another(sentence: Sequence[Clause], own: Company | None) -> bool:
    named = [span.company for clause in sentence for span in clause.companies]
    return any(one.key is None if own is None else not own.same(one) for one in named)


def _may_be_lost(clause: Clause) -> bool:
    """Of several sums: one of a bonus or of stock, or beside the word that says that it is lost."""
    labelled = not clause.parts.isdisjoint((Part.BONUS, Part.EQUITY, Part.EXTRA, Part.FORFEIT))
    return (labelled and clause.joint not in BUT) or LOSING.stand_in(clause.norms)


def _make_mine(clauses: Sequence[Clause], *, loses: bool) -> None:
    for clause in clauses:
        if clause.quantities:
            clause.mode, clause.loses = Mode.OFFERED, loses
        elsewhere = clause.companies or clause.side is not Side.HERE
        if (clause.quantities and (elsewhere or not loses)) or clause.side is Side.COMPANY:
            clause.side, clause.company = Side.EMPLOYER, None
        clause.relations.update({span.at: Relation.EMPLOYER for span in clause.companies})
