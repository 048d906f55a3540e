"""A floor that is told by a no: "if they stay below 240k, I walk", "less than that is a no"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.parsed import Words
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import NEVER, POINTERS, REACHES, UNABLE
from negotiation.understanding.words.cues import Cue


def floors_refused(clauses: Sequence[Clause], message: Words) -> None:
    """Make the clauses floors that tell what would be refused."""
    if Cue.REFUSE in message.cues:
        _refused(clauses)
    if not message.cues.isdisjoint((Cue.REFUSE, Cue.FLOOR)):
        _bounded(clauses)


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
        if _is_my_figure(told) and any(_refuses(one) for one in rest):
            told.mode = Mode.FLOOR


def _points_below(clause: Clause) -> bool:
    """ "Less than that …", "anything below it", "anything less", with no figure of its own."""
    if clause.quantities or clause.question:
        return False
    words = [word for word in clause.norms if word != "than"]
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
_LESS = frozenset("less lower below under beneath".split())
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
        mine = from_me or not _FIRST_PERSON.isdisjoint(words)
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
    first = clause.find(Cue.UNDER)
    if first is not None:
        return clause.has(Cue.IF) or first.at == clause.at or _is_bare_limit(clause, first)
    words = clause.norms
    reaches = not REACHES.isdisjoint(words)
    return reaches and ("unless" in words or (clause.has(Cue.IF) and clause.has(Cue.NOT)))


def _is_bare_limit(clause: Clause, under: Mark) -> bool:
    """ "A base salary of less than 244k": nobody does anything in the clause."""
    money = [one for one in clause.quantities if isinstance(one, Money)]
    does = (Cue.THEY, Cue.OFFERS, Cue.OFFER, Cue.MOVED, Cue.EARN, Cue.EMPLOYER, Cue.THIRD)
    return len(money) == 1 and under.to == money[0].at and not clause.has(*does)
