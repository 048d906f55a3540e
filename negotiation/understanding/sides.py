"""Whose each clause speaks of: this offer, another company's, the present job's, nobody's.

How a company stands in it is asked in `relations`, what tells of the present job in `present_job`,
of others' pay in `others_pay`, of money that is no pay in `other_money`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.floors import names_floor
from negotiation.understanding.market import tells_market
from negotiation.understanding.message import Company, Mode, Side
from negotiation.understanding.other_money import (
    bills_for_me,
    is_funding,
    is_of_things,
    is_sold_for,
    is_spent,
    topic_counts,
)
from negotiation.understanding.others_pay import (
    is_of_mine_too,
    is_pay_of_somebody,
    one_there_earns,
    stands_before,
)
from negotiation.understanding.parsed import CompanySpan
from negotiation.understanding.present_job import (
    AT_WORK,
    my_pay_at,
    speaks_of_my_job,
    was_my_pay,
)
from negotiation.understanding.relations import Relation, denies_others, relation
from negotiation.understanding.words.clauses import AFRESH, COMES_BACK, PAPER_NOUNS, POINTS
from negotiation.understanding.words.companies import COUNTED_FIRMS, COUNTING, ISSUED
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.naming import ALSO_ABROAD, NOT_ABROAD, OFFERS_ABROAD


@dataclass(slots=True)
class Running:
    """What the clauses so far speak of."""

    company: Company | None = None
    other: bool = False  # the last rival has no name
    also: bool = False  # the company was named as one more
    papers: bool = False  # "one email says": the other one is of the same offer
    named: list[Company] = field(default_factory=list)  # every company, in order of naming
    own: Company | None = None  # the one that is wanted, or that chose
    gone: bool = False  # the company spoken of is out, from the next sentence on


def gains(clause: Clause, before: Clause) -> bool:
    """ "The base is final, but I get 30k in stock": what an offer was spoken of for gives it."""
    if clause.has(Cue.EMPLOYER, Cue.NOW) or clause.companies or not clause.has(Cue.EARN):
        return False
    plain = all(clause.phrase(mark) == "i get" for mark in clause.all(Cue.EARN))
    offered = before.has(Cue.PART, Cue.OFFERS) and before.side in (Side.HERE, Side.COMPANY)
    return plain and offered and not clause.parts.isdisjoint(PAID)


PAID = (Part.BASE, Part.EQUITY, Part.BONUS, Part.SIGN_ON)


def lists_my_own(clause: Clause, before: Clause) -> bool:
    """ "Priority equity. Floor 255. Deadline 14 Dec.": one's own case, point by point.

    "Anthropic, written. Deadline 14 Dec." is Anthropic's.
    """
    mine = before.mode is Mode.FLOOR or before.has(Cue.PRIORITY)
    point = clause.norm(clause.at) in POINTS and before.sentence != clause.sentence
    return mine and point and not (before.companies or clause.companies)


def comes_back(clause: Clause) -> bool:
    """ "This week they made me an offer", "now they offer 240k", of who had said no."""
    if clause.companies or clause.question or not clause.has(Cue.OFFERS, Cue.OFFER):
        return False
    if not clause.has(Cue.THEY) or clause.has(Cue.NOT, Cue.GONE):
        return False
    words = {
        *clause.norms,
        *(clause.norm(at) for one in clause.whens for at in range(one.at, one.to)),
    }
    return not AFRESH.isdisjoint(words) and not clause.has(Cue.OTHER, Cue.HERE)


def is_back(clause: Clause) -> bool:
    """ "… then came back with 255k", "but they're back": of who had drawn back right before."""
    if clause.companies or clause.question or clause.has(Cue.ME, Cue.NOT, Cue.HERE, Cue.OTHER):
        return False
    return any(pair in COMES_BACK for pair in pairwise(clause.norms))


_Spans = list[CompanySpan]
_NO_COMPANY: tuple[_Spans, _Spans, _Spans] = ([], [], [])


def _by_relation(clause: Clause) -> tuple[_Spans, _Spans, _Spans]:
    """Who makes an offer, who employs, and who else is named."""
    offering, employers, others = _Spans(), _Spans(), _Spans()
    for span in clause.companies:
        found = relation(clause, span)
        if found is Relation.TOOL and span.at == clause.at and clause.norm(span.to) in ISSUED:
            continue  # "the DocuSign link dies Saturday"
        of_it = {Relation.OFFER: offering, Relation.EMPLOYER: employers}.get(found, others)
        of_it.append(span)
    return offering, employers, others


def settle_side(clause: Clause, running: Running, inherited: Clause | None) -> None:
    """Whose the clause speaks of; a company named in an offer stays the one spoken of."""
    if clause.mode is Mode.DEED:
        return
    offering, employers, heads = _by_relation(clause) if clause.companies else _NO_COMPANY
    floor = names_floor(clause)  # "couldn't accept anything south of £117k with my rent"
    called = clause.words.called
    if (clause.quantities or _is_nobodys in called) and _is_nobodys(clause, floor=floor):
        clause.side = Side.THIRD
        return
    if floor:
        clause.side = Side.HERE
        return
    told = clause.quantities or clause.companies or _is_of_my_job in called
    if told and not offering and (employers or _is_of_my_job(clause)):
        clause.side = Side.EMPLOYER
        return
    if offering:
        clause.side, clause.company = Side.COMPANY, offering[0].company
        running.company, running.other = offering[0].company, False
        running.also = not _BESIDES.isdisjoint(clause.norms)
        return
    running.papers = running.papers or _one_of_two_papers(clause)
    pointed = _former_or_latter(clause, running)
    if pointed is not None:
        clause.side, clause.company = Side.COMPANY, pointed
        running.company, running.other = pointed, False
        return
    if Cue.OTHER in clause.cues and not (_that_one(clause) and (running.also or running.papers)):
        if denies_others(clause):
            return
        if heads:  # "the other offer is from Cohere"
            clause.side, clause.company = Side.COMPANY, heads[0].company
            running.company, running.other = heads[0].company, False
            return
        clause.side = Side.OTHER
        clause.company = None
        running.other = True
        return
    if counts_others(clause):
        clause.side = Side.OTHER
        running.other = False
        return
    if (
        _one_more_abroad in called
        and _one_more_abroad(clause)
        and not heads
        and running.company is None
    ):
        clause.side, clause.company = Side.OTHER, None
        running.other = True
        return
    clause.mine = own_part(clause)
    if Cue.HERE in clause.cues or clause.mine:
        clause.side = Side.HERE
        running.company, running.other = None, False
        return
    if heads:
        clause.side, clause.company = Side.COMPANY, heads[0].company
        running.company, running.other = heads[0].company, False
        running.also = not _BESIDES.isdisjoint(clause.norms)
        return
    carry_on(clause, running, inherited)


@called_by(
    ("her", "him", "he", "she", "hes", "shes", "one", "someone"),
    cues=(Cue.THIRD, Cue.MARKET, Cue.TOPIC),
)
def _is_nobodys(clause: Clause, *, floor: bool) -> bool:
    """Whether it speaks of what others are paid, or of other money; without a figure only where
    its words call for it.
    """
    if (
        (
            Cue.THIRD in clause.cues
            and not is_of_mine_too(clause)
            and not (floor and stands_before(clause))
        )
        or tells_market(clause)
        or is_pay_of_somebody(clause)
        or one_there_earns(clause)
    ):
        return True
    if Cue.TOPIC in clause.cues and (
        topic_counts(clause) or not (floor or _speaks_of_offer(clause))
    ):
        return True
    if not clause.quantities:
        return False
    things = is_of_things(clause) or is_spent(clause) or bills_for_me(clause)
    return things or is_sold_for(clause) or is_funding(clause)


@called_by(AT_WORK, cues=(Cue.EMPLOYER, Cue.NOW, Cue.EARN))
def _is_of_my_job(clause: Clause) -> bool:
    """Whether it speaks of the present job; without a figure or a name only where its words call
    for it.
    """
    return speaks_of_my_job(clause) or my_pay_at(clause) or was_my_pay(clause)


@called_by(ALSO_ABROAD)
def _one_more_abroad(clause: Clause) -> bool:
    """ "Ook een aanbod van hen", "también me hizo una oferta": one more, and no company is read."""
    if ALSO_ABROAD.isdisjoint(clause.norms) or OFFERS_ABROAD.isdisjoint(clause.norms):
        return False
    words = clause.norms
    if not NOT_ABROAD.isdisjoint(words):
        return False  # "pas encore d'offre"
    also = min(at for at, word in enumerate(words) if word in ALSO_ABROAD)
    return any(word in OFFERS_ABROAD for word in words[also:])


_BESIDES = frozenset("also too besides additionally".split())


def _that_one(clause: Clause) -> bool:
    """ "I also hold a letter from Pika. The other one is 235k": of the one just added."""
    mark = clause.find(Cue.OTHER)
    return mark is not None and clause.norm(mark.to - 1) == "one"


def _one_of_two_papers(clause: Clause) -> bool:
    """ "One email says 221k": what the other one says is of the same offer."""
    return not PAPER_NOUNS.isdisjoint(clause.words.said) and any(
        one in ("one", "first", "1st") and of in PAPER_NOUNS for one, of in pairwise(clause.norms)
    )


def carry_on(clause: Clause, running: Running, inherited: Clause | None) -> None:
    """Where a clause does not say whose it speaks of, it is what was spoken of before."""
    if inherited is not None:
        clause.side, clause.company = inherited.side, inherited.company
    elif running.other:
        clause.side = Side.OTHER
    elif running.company is not None:
        clause.side, clause.company = Side.COMPANY, running.company


def _former_or_latter(clause: Clause, running: Running) -> Company | None:
    """ "The former is 245k, the latter 260k": of the last two companies named."""
    if len(running.named) < len(("former", "latter")):
        return None
    if not clause.quantities:
        return None
    words = clause.norms
    if "former" in words:
        return running.named[-2]
    return running.named[-1] if "latter" in words else None


def counts_others(clause: Clause) -> bool:
    """ "Two rejected me, one lowballed me at 190k", "2 other companies ghosted me": others, and no
    "one offer".
    """
    if clause.norms[0] not in COUNTING:
        return False
    verb = clause.at + 1
    while clause.norm(verb) in COUNTED_FIRMS:
        verb += 1
    return any(
        mark.at == verb and clause.norm(mark.at) != "offer"
        for mark in clause.all(Cue.OFFERS, Cue.GONE)
    )


def own_part(clause: Clause) -> bool:
    """ "My base is 240k": the person's own offer, whoever was spoken of before."""
    return "my" in clause.words.said and any(
        mark.value in PAID
        and [one for one in clause.words_before(mark.at, 2) if one != "own"][:1] == ["my"]
        for mark in clause.all(Cue.PART)
    )


def _speaks_of_offer(clause: Clause) -> bool:
    labels = clause.parts - {Part.EXTRA, Part.TOTAL, Part.STRIKE, Part.SHARE_VALUE}
    return bool(labels) or clause.has(Cue.OFFERS, Cue.FLOOR, Cue.WISH)
