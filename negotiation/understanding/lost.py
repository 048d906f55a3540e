"""What "I'd miss" speaks of: the figure, a thing of its own, or money of who makes the offer."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import dropwhile, pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause, sentences_of, words_of_clauses
from negotiation.understanding.message import Company, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.clauses import AND, BUT, POINTERS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.leaving import (
    ANY_THING,
    BESIDE_NO_THING,
    BUT_FOR,
    DETERMINERS,
    FORFEITS,
    GIVES_UP,
    IN_OTHER_WORDS,
    IS_SAID,
    LEAVING,
    MONEY_WORDS,
    NO_LOSS,
    NO_THING,
    OF_MY_JOB,
    STARTING,
)


def look_for_what_is_lost(clauses: Sequence[Clause], own: Company | None) -> None:
    """ "I'd miss my team but 230k is nice" loses no 230k; nor is "their bonus" one's present job's.

    A figure is what is missed where the verb has no other object, or tells it in other words:
    "i'd lose my January payout, 20k".
    """
    known = False
    for sentence in sentences_of(clauses):
        known = known or any(_is_elsewhere(clause, own) for clause in sentence)
        if any(map(_loses_nothing, sentence)):
            _keep_all(sentence)
            continue
        for clause, behind in pairwise(sentence):
            if behind.joint in BUT_FOR and clause.norms[-1] in NO_THING:
                behind.loses = not FORFEITS.isdisjoint(clause.norms) or behind.loses
        for clause in sentence:
            for money in clause.quantities:
                if not isinstance(money, Money):
                    continue
                if _has_another_object(clause, money, sentence) or (
                    not known and _is_theirs(clause, money, sentence)
                ):
                    clause.loses = False


def _loses_nothing(clause: Clause) -> bool:
    """ "I would forfeit nothing", "I'm not giving anything up", "leaving costs me no bonus"; not
    "nothing but my bonus", "nothing less than 20k".
    """
    if FORFEITS.isdisjoint(clause.norms):
        return False
    for at in range(clause.at, clause.to):
        if clause.norm(at) not in FORFEITS:
            continue
        front = clause.words_before(at, _DENIED)
        if front and front[0] in _PASSIVE and not _NOUGHT.isdisjoint(front):
            return True  # "nothing is lost", "no stock to lose"
        told = clause.words.norms[at + 1 : at + _OBJECT]
        thing = list(dropwhile(BESIDE_NO_THING.__contains__, filter(str.isalpha, told)))
        if not thing or not BUT_FOR.isdisjoint(thing[1:3]):
            continue
        denied = not NO_LOSS.isdisjoint(front) and thing[0] in ANY_THING
        figure = any(one.at > at for one in clause.quantities)
        if thing[0] in NO_THING or ((denied or thing[0] == "no") and not figure):
            return True
    return False


_DENIED = 4  # words in front of the verb: "would not be giving"
_OBJECT = 8
_PASSIVE = frozenset("is was be gets being are to".split())
_NOUGHT = NO_THING | {"no"}


def _keep_all(sentence: Sequence[Clause]) -> None:
    """Nothing beside it is lost: "I'm on 190k and would forfeit nothing" tells one's pay."""
    for clause in sentence:
        clause.loses = False
        if clause.norms[:2] in _I_AM_AT or clause.norms[:3] in _I_AM_AT:
            clause.side, clause.company = Side.EMPLOYER, None


_I_AM_AT = (("im", "at"), ("im", "on"), ("i", "am", "at"), ("i", "am", "on"))


def _has_another_object(clause: Clause, money: Money, sentence: Sequence[Clause]) -> bool:
    """Whether all that the sentence says to be lost are things that are no money."""
    verbs = [
        (one, at) for one in sentence for at in range(one.at, one.to) if one.norm(at) in GIVES_UP
    ]
    return bool(verbs) and all(_is_of_else(one, at, clause, money) for one, at in verbs)


def _is_of_else(said: Clause, verb: int, clause: Clause, money: Money) -> bool:
    end = next((at for at in range(verb, said.to) if said.norm(at) in AND), said.to)
    figure = next((one for one in said.quantities if one.at > verb), None)
    end = end if figure is None else min(end, figure.at)
    words = said.words_after(verb + 1, max(end - verb, 1))
    thing = [word for at, word in enumerate(words) if at < _count(said, verb + 1, end)]
    thing = thing[1:] if thing[:1] == ["up"] else thing
    if len(thing) < _LEAST_OBJECT or thing[0] not in DETERMINERS:
        return False
    if not MONEY_WORDS.isdisjoint(thing) or any(
        verb < mark.at < end for mark in said.all(Cue.PART, Cue.KIND)
    ):
        return False
    if clause is said:
        joined = said.norm(end) in AND
        behind = clause.words_after(money.to, 1)
        return joined and money.at > verb and behind[:1] != () and behind[0] in IS_SAID
    return not _in_other_words(clause, money)


_LEAST_OBJECT = 2  # words: "my team"


def _count(clause: Clause, at: int, to: int) -> int:
    return sum(clause.words.spoken[at:to])


def _in_other_words(clause: Clause, money: Money) -> bool:
    """ ", 20k", ", thats about 20k": more of what was told in front; not ", 230k is nice"."""
    if clause.joint in BUT:
        return False
    front = clause.words_before(money.at, _FRONT)
    behind = clause.words_after(money.to, 1)
    pointed = not POINTERS.isdisjoint(front)
    return set(front) <= IN_OTHER_WORDS and (pointed or not behind or behind[0] not in IS_SAID)


_FRONT = 4  # words


def _is_theirs(clause: Clause, money: Money, sentence: Sequence[Clause]) -> bool:
    """ "If i start after march i'd miss their 20k bonus"; who quits loses their present job's."""
    if Part.FORFEIT not in clause.parts or clause.words_before(money.at, 1) != ("their",):
        return False
    words = words_of_clauses(sentence)
    return STARTING.stand_in(words) or not LEAVING.stand_in(words)


def _is_elsewhere(clause: Clause, own: Company | None) -> bool:
    """Whether it speaks of one's present job, or names another company than the one that offers."""
    named = any(
        span.company.key is None if own is None else not own.same(span.company)
        for span in clause.companies
    )
    return named or clause.side is Side.EMPLOYER or OF_MY_JOB.stand_in(clause.norms)
