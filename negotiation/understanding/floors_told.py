"""A floor that is told by a no: "if they stay below 240k, I walk", "less than that is a no"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.parsed import Words
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import NEVER, POINTERS, REACHES, REFRAINS, UNABLE
from negotiation.understanding.words.cues import Cue


def floors_refused(clauses: Sequence[Clause], message: Words) -> None:
    """Make the clauses floors that tell what would be refused."""
    if Cue.REFUSE in message.cues:
        _refused(clauses)
    if not message.cues.isdisjoint((Cue.REFUSE, Cue.FLOOR)):
        _bounded(clauses)
    if not message.said.isdisjoint(_TOLD_BY_CONTRAST):
        _contrasted(clauses)


def _refused(clauses: Sequence[Clause]) -> None:
    """ "If they stay below 240k, I say no", "I walk unless they hit 240k": a floor, with an if."""
    for _, group in groupby(clauses, key=lambda clause: clause.sentence):
        sentence = list(group)
        if not any(_refuses(clause) for clause in sentence):
            continue
        for clause in sentence:
            if _falls_short(clause) and clause.mode in (Mode.ASKED, Mode.OFFERED):
                clause.mode, clause.side, clause.company = Mode.FLOOR, Side.HERE, None


def _bounded(clauses: Sequence[Clause]) -> None:
    """ "My number is 220k, less than that is a no": a floor, told one clause before its name."""
    for at, (told, bound) in enumerate(pairwise(clauses)):
        begins = at == 0 or clauses[at - 1].sentence != told.sentence
        if begins and _is_mere_figure(told) and (_takes_no_less(bound) or _is_that_floor(bound)):
            told.mode = Mode.FLOOR
        if not _points_below(bound) or told.mode not in _MINE or told.side is not Side.HERE:
            continue
        rest = [one for one in clauses[at + 1 :] if one.sentence == bound.sentence]
        led = begins or (at > 0 and _leads_to_mine(clauses[at - 1]))
        mine = _is_my_figure(told) or (led and _is_mere_figure(told) and not told.has(Cue.PART))
        mine = mine and (not begins or told.sentence == bound.sentence or _is_my_figure(told))
        if mine and any(_refuses(one) for one in rest):
            told.mode = Mode.FLOOR


def _leads_to_mine(lead: Clause) -> bool:
    """ "I sat down last night: 236k", "got a number in my head, 235k": whose figure it is stands in
    front of it.
    """
    mine = lead.has(Cue.WISH) or (lead.has(Cue.ME) and not lead.has(*_DOES))
    mine = mine and not lead.has(Cue.THEY, Cue.PART)
    return mine and not lead.quantities


def _contrasted(clauses: Sequence[Clause]) -> None:
    """ "At 239k I'd still sign, at 238 I wouldn't", "230k yes, 229k no", "they could drop to 231k
    and I'd still say yes": the last figure that is taken is the floor, the next one is nobody's.
    """
    told = [
        (at, one.quantities[0])
        for at, one in enumerate(clauses)
        if len(one.quantities) == 1 and isinstance(one.quantities[0], Money)
    ]
    ends = [*(at for at, _ in told[1:]), len(clauses)][: len(told)]
    said = [
        (money, [one for one in clauses[at:end] if not one.empty])
        for (at, money), end in zip(told, ends, strict=True)
    ]
    for (money, first), (less, second) in pairwise(said):
        if _is_hardly_less(less, money) and _takes(first) and _takes_not(second):
            first[0].mode, second[0].mode = Mode.FLOOR, Mode.BEFORE
    for _, one in said:
        if _sinks(one[0]) and any(_still_takes(other) for other in one[1 : 1 + _FEW]):
            one[0].mode = Mode.FLOOR


def _is_hardly_less(less: Money, money: Money) -> bool:
    low = less.low if less.strong else less.low * 1000
    return money.in_full * _HARDLY_LESS <= low < money.in_full


def _is_of_me(clauses: Sequence[Clause]) -> bool:
    """Whether nobody else does anything in the clauses, and no part of an offer is told."""
    return len(clauses) <= _FEW and not any(
        one.question or one.companies or one.side is not Side.HERE or one.has(*_DOES, Cue.PERSON)
        for one in clauses
    )


def _takes(clauses: Sequence[Clause]) -> bool:
    """ "At 239k i'd still sign", "108k keeps me in", "230k yes", "235k and im in"."""
    words = [word for one in clauses for word in one.norms]
    if not _is_of_me(clauses) or any(one.has(Cue.NOT) for one in clauses):
        return False
    return not _AGREED.isdisjoint(words) or ("me" in words and not _KEEPS.isdisjoint(words))


def _takes_not(clauses: Sequence[Clause]) -> bool:
    """ "At 238 I wouldn't", "107k doesn't", "229k no", "234k and im out"."""
    words = [word for one in clauses for word in one.norms]
    no = not _NO.isdisjoint(words) or any(_refuses(one) for one in clauses)
    return no and _is_of_me(clauses) and not any(one.has(Cue.PART) for one in clauses)


def _sinks(clause: Clause) -> bool:
    """ "They could knock it down to 231k": how far they may go, and no news."""
    return clause.has(Cue.LOWERED) and clause.mode is Mode.MAYBE and clause.has(Cue.THEY)


def _still_takes(clause: Clause) -> bool:
    """ "And I'd still say yes", with no figure of its own."""
    words = clause.norms
    if clause.quantities or clause.question or not clause.has(Cue.ME) or clause.has(Cue.NOT):
        return False
    return "still" in words and not _AGREED.isdisjoint(words)


_TOLD_BY_CONTRAST = frozenset("still wouldnt doesnt dont wont not no nope out gone".split())
_AGREED = frozenset("sign yes in join take accept come go move say fine ok okay happy done".split())
_KEEPS = frozenset("keeps gets works does buys makes convinces".split())
_NO = NEVER | REFRAINS | frozenset("no nope out gone nah".split())
_HARDLY_LESS = Decimal("0.9")
_FEW = 2  # clauses of one figure: itself, and what becomes of it


def _points_below(clause: Clause) -> bool:
    """ "Less than that …", "anything below it", "anything less", with no figure of its own."""
    if not all(isinstance(one, Money) and one.low <= 1 for one in clause.quantities):
        return False  # "one dollar less" is any less
    words = [word for word in clause.norms if word != "than"]
    if clause.question:
        return False
    if clause.quantities:
        return not _LESS.isdisjoint(words)
    if words[:2] and words[0] in _ANY and words[1:2] and words[1] in _LESS:
        return True  # "any lower and we're not moving"
    return any(
        word in _LESS and (before in _ANYTHING or after in POINTERS)
        for before, word, after in zip(("", *words), words, (*words[1:], ""), strict=False)
    )


def _takes_no_less(clause: Clause) -> bool:
    """ "I won't sign for less", "not taking any less"; with no figure of its own."""
    less = not _LESS.isdisjoint(clause.norms) and not clause.quantities
    return less and _refuses(clause) and not clause.has(Cue.THEY)


def _is_that_floor(clause: Clause) -> bool:
    """ "58k, that's the absolute minimum", "58k. not a cent less"; no "that's their minimum"."""
    if clause.question or any(isinstance(one, Money) and one.low > 1 for one in clause.quantities):
        return False
    floor = clause.find(Cue.FLOOR)
    if floor is None or floor.to < clause.to - 1 or "their" in clause.norms:
        return False
    if clause.norm(floor.at) in _NOT_A:
        return floor.at - clause.at <= _LEADING
    return clause.norm(clause.at) in POINTERS and not clause.has(Cue.NOT, Cue.PART)


def _is_mere_figure(clause: Clause) -> bool:
    """ "220k base": whose it is and what becomes of it is not said."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    does = (*_DOES, Cue.THIRD, Cue.ME)
    return len(money) == 1 and not (clause.companies or clause.question or clause.has(*does))


def _is_my_figure(clause: Clause) -> bool:
    """ "My number is 220k"; neither "my base is 220k" nor what they offer or I am paid."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    labelled = any(clause.words_before(mark.at, 1) == ("my",) for mark in clause.all(Cue.PART))
    return len(money) == 1 and clause.has(Cue.ME) and not (labelled or clause.has(*_DOES))


_DOES = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.MOVED, Cue.EARN, Cue.EMPLOYER, Cue.NOW)
_NOT_A = frozenset("not keinen ni pas".split())
_LEADING = 2  # words: "and not a cent less"
_MINE = (Mode.OFFERED, Mode.WISHED)
_LESS = frozenset("less lower below under beneath past beyond".split())
_ANY = frozenset("any one much".split())
_ANYTHING = frozenset("anything nothing any everything".split())


def _refuses(clause: Clause) -> bool:
    """ "I walk", "count me out", "it's a no"; not "I won't say no", nor what somebody else does."""
    if clause.question or clause.has(Cue.PERSON, Cue.GONE):
        return False
    for mark in clause.all(Cue.REFUSE):
        words = clause.phrase(mark).split()
        taken = words[-1] in ("take", "accept", "for") and UNABLE.isdisjoint(words)
        figure = max((one.to for one in clause.quantities if one.to <= mark.at), default=clause.at)
        near = clause.words.norms[max(figure, mark.at - 2) : mark.at]
        denied = not NEVER.isdisjoint(near)  # "if it's not 90k I'm staying" denies the figure
        from_me = "me" in clause.words_after(mark.to, 2)  # "it's a pass from me"
        mine = from_me or words[0] == "they" or not _FIRST_PERSON.isdisjoint(words)
        theirs = not mine and clause.subject_before(mark.at + 1) is Cue.THEY
        if not (taken or denied or theirs):
            return True
    return False


_FIRST_PERSON = frozenset(
    "i im id ill me it its ich je yo io eu digo dico rechazo recuso rifiuto refuserais".split()
)


def _falls_short(clause: Clause) -> bool:
    """ "If they stay below 240k", "unless they hit 240k", "below 240k", and no other condition."""
    if not any(isinstance(one, Money) for one in clause.quantities) or clause.has(Cue.ASK):
        return False
    first = clause.find(Cue.UNDER) or _goes_below(clause)
    if first is not None:
        turned = clause.norm(clause.at) in ("should", "were")  # "should they offer under 247k"
        return (
            clause.has(Cue.IF) or turned or first.at == clause.at or _is_bare_limit(clause, first)
        )
    words = clause.norms
    reaches = not REACHES.isdisjoint(words)
    return reaches and ("unless" in words or (clause.has(Cue.IF) and clause.has(Cue.NOT)))


def _goes_below(clause: Clause) -> Mark | None:
    """ "If they go below 240k": what they do, and nothing that I refuse."""
    return next((one for one in clause.all(Cue.REFUSE) if clause.phrase(one) == "go below"), None)


def _is_bare_limit(clause: Clause, under: Mark) -> bool:
    """ "A base salary of less than 244k": nobody does anything in the clause."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    does = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.MOVED, Cue.EARN, Cue.EMPLOYER, Cue.THIRD)
    return len(money) == 1 and under.to == money[0].at and not clause.has(*does)
