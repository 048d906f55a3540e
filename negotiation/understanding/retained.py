"""What is paid for staying where one is: retention, of the present employer and nobody's offer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, sentences_of
from negotiation.understanding.message import OF_OFFERS, Company, Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.relations import Relation
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.present_job import (
    COUNTERS,
    GOES,
    KEEPS_ME,
    KEPT_FOR_PAY,
    RETENTION,
    STAYING,
)


@called_by(RETENTION, STAYING, COUNTERS)
def look_for_retention(clauses: Sequence[Clause], own: Company | None) -> None:
    """ "Oracle gave me a retention grant of 80k", "my lead offered 210 if I stay": of the job that
    one has, as is "they countered with 215 when I resigned". "Luma offers 240k plus 30k retention"
    is an offer, and what `own` adds is theirs.
    """
    for sentence in sentences_of(clauses):
        keeps = any(_keeps(clause) for clause in sentence)
        floor = any(clause.mode is Mode.FLOOR for clause in sentence)  # "… or i stay"
        if not keeps or floor or any(_speaks_of_an_offer(clause, own) for clause in sentence):
            continue
        for clause in sentence:
            meant = clause.mode in (Mode.OFFERED, Mode.DEED, Mode.MAYBE)
            if meant and clause.side in OF_OFFERS and (clause.quantities or clause.companies):
                clause.side, clause.company = Side.EMPLOYER, None
                clause.mode = Mode.OFFERED if clause.mode is Mode.DEED else clause.mode
                clause.relations.update({span.at: Relation.EMPLOYER for span in clause.companies})


def _keeps(clause: Clause) -> bool:
    """Whether it is paid to whoever stays."""
    if not RETENTION.isdisjoint(clause.norms):
        named = clause.companies or clause.side is Side.COMPANY
        return bool(named) or clause.has(Cue.EMPLOYER)
    words = [word for word in clause.norms if word.isalpha()]
    if _counters(clause):
        return True
    ends = tuple(words[-2:]) in KEEPS_ME  # "they keep me waiting" keeps nobody
    return ends or any(pair in KEPT_FOR_PAY for pair in pairwise(clause.norms))


def _counters(clause: Clause) -> bool:
    """ "They countered when I said I'd leave": who counters that is whom one would leave."""
    words = clause.norms
    return not COUNTERS.isdisjoint(words) and any(pair in GOES for pair in pairwise(words))


def _speaks_of_an_offer(clause: Clause, own: Company | None) -> bool:
    """ "The offer includes", "runway adds", "240k plus": what stands beside it is no retention."""
    if own is not None and (
        own.same(clause.company) or any(own.same(span.company) for span in clause.companies)
    ):
        return True
    if clause.has(Cue.HERE, Cue.WRITTEN, Cue.VERBAL, Cue.PROCESS, Cue.WISH):
        return True
    if _counters(clause):
        return False
    if clause.has(Cue.ASK):
        return True
    does = {span.to for span in clause.companies}  # "Oracle offers 30k to keep me" is a verb
    if any(mark.at not in does for mark in clause.all(Cue.OFFER)):
        return True
    money = [one for one in clause.quantities if isinstance(one, Money)]
    return len(money) > 1 or not clause.parts.isdisjoint(_OF_OFFERS)


_OF_OFFERS = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON)
