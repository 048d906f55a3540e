"""Figures told behind the companies that they are of, one for each and in their order."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from negotiation.model.record import replace
from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause, clause_of
from negotiation.understanding.message import Company, Mention, Mode, Side
from negotiation.understanding.quantities import Money, Quantity
from negotiation.understanding.relations import Relation, relation
from negotiation.understanding.tokens import Token
from negotiation.understanding.words.clauses import AND
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.naming import FROM

_SIDES = (Side.HERE, Side.COMPANY, Side.OTHER)
_BETWEEN = frozenset((*AND, "and", ",", "/", "respectively", "base", "in", "that", "order"))
_TWO = 2
_LEAST_IN_PAIR = 60  # below it two numbers with a stroke are a day, a share or a score
_CLOSE = 2  # so far apart offers of one search may be


def given_in_order(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "Luma: verbal. Pika: written. 250k and 240k": the first is Luma's, the second Pika's.

    "Pika, written, 250k and 240k" and "Luma and Pika, 250k and a bonus of 240k" are others.
    """
    found = list(mentions)
    if sum(len(clause.companies) for clause in clauses) < _TWO:
        return found
    at = 0
    while at < len(found) - 1:
        run = _run(found, at, clauses)
        names = _named_from(run[-1], clauses) if len(run) > 1 else []
        if len(run) > 1 and not names and not _named_behind(run[-1], clauses):
            names = _named_before(found, at, clauses)
        if len(names) == len(run) > 1:
            for spot, (one, company) in enumerate(zip(run, names, strict=True), at):
                found[spot] = replace(one, side=Side.COMPANY, company=company)
        at += len(run)
    return found


def told_as_pair(mentions: list[Mention], clauses: Sequence[Clause]) -> list[Mention]:
    """ "Anthropic 270/600": of two plain sums with a stroke between them the first is base.

    What the other is, grant or package, is not said. "25/25/25/25" and "9/10" are no sums of pay.
    """
    found = list(mentions)
    for at, (one, two) in enumerate(pairwise(mentions)):
        if _stands_by_stroke(one.quantity, two.quantity, clauses[0].tokens) and all(
            each.part is None and _may_be_base(each) for each in (one, two)
        ):
            found[at] = replace(one, part=Part.BASE)
    return found


def _stands_by_stroke(one: Quantity, two: Quantity, tokens: Sequence[Token]) -> bool:
    """Whether just these two sums stand around a stroke."""
    if not (isinstance(one, Money) and isinstance(two, Money)) or one.to + 1 != two.at:
        return False
    if one.currencies and two.currencies and one.currencies != two.currencies:
        return False  # "$250k/230k EUR" is one sum in two currencies
    strokes = [_stroke_at(tokens, at) for at in (one.at - 1, one.to, two.to)]
    return strokes == [False, True, False] and min(one.low, two.low) >= _LEAST_IN_PAIR


def _stroke_at(tokens: Sequence[Token], at: int) -> bool:
    return 0 <= at < len(tokens) and tokens[at].text == "/"


def _run(mentions: Sequence[Mention], at: int, clauses: Sequence[Clause]) -> list[Mention]:
    """The figures of base or of nothing said that stand one right behind the other."""
    run = [mentions[at]]
    if not _may_be_base(mentions[at]):
        return run
    tokens = clauses[0].tokens
    for one in mentions[at + 1 :]:
        between = [token.norm for token in tokens[run[-1].quantity.to : one.quantity.at]]
        if not _may_be_base(one) or not between or not _BETWEEN.issuperset(between):
            break
        run.append(one)
    sums = [one.quantity.in_full for one in run if isinstance(one.quantity, Money)]
    return run if max(sums) <= _CLOSE * min(sums) else run[:1]


def _may_be_base(mention: Mention) -> bool:
    money = mention.quantity
    plain = isinstance(money, Money) and money.high is None and not money.per
    meant = mention.mode is Mode.OFFERED and mention.part in (None, Part.BASE)
    return plain and meant and mention.side in _SIDES and not (mention.step or mention.moved)


def _named_before(mentions: Sequence[Mention], at: int, clauses: Sequence[Clause]) -> list[Company]:
    """The companies named in front of a figure and behind the one before it, each once."""
    start = mentions[at - 1].quantity.to if at else 0
    stop = mentions[at].quantity.at
    found: list[Company] = []
    for clause in clauses:
        for span in clause.companies:
            if not start <= span.at < stop or any(span.company.same(one) for one in found):
                continue
            kind = relation(clause, span)
            plain = clause.mode is Mode.OFFERED and not clause.question
            if kind not in (Relation.OFFER, Relation.MENTION) or not plain:
                return []
            found.append(span.company)
    return found


def _named_from(mention: Mention, clauses: Sequence[Clause]) -> list[Company]:
    """The companies of "250k and 240k from Figma and Ramp"."""
    tokens = clauses[0].tokens
    at = mention.quantity.to
    if at >= len(tokens) or tokens[at].norm not in FROM:
        return []
    found: list[Company] = []
    spans = {span.at: span for clause in clauses for span in clause.companies}
    at += 1
    while at < len(tokens) and (at in spans or tokens[at].norm in _BETWEEN):
        if at in spans:
            found.append(spans[at].company)
            at = spans[at].to
        else:
            at += 1
    return found


def _named_behind(mention: Mention, clauses: Sequence[Clause]) -> bool:
    """ "250k and 240k from Adept": whose they are is said there."""
    clause = clause_of(mention, clauses)
    if clause is None or clause.question or clause.has(Cue.HERE, Cue.OTHER, Cue.EMPLOYER):
        return True
    return any(span.at >= mention.quantity.to for span in clause.companies)
