"""The least that one would take, by its name or by what one would do below it."""

from __future__ import annotations

from itertools import pairwise

from negotiation.model.common_words import is_common
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.needing import needing
from negotiation.understanding.quantities import Money, Percent
from negotiation.understanding.words.clauses import (
    ANOTHER_TIME,
    COMES_OUT,
    COMES_WITH,
    DECLINES,
    FLOORED,
    LEADS,
    LEAST_OF_ALL,
    LEASTS,
    LEASTS_OF_MINE,
    MAY_YET_BE,
    MOVING_FOR,
    NEVER,
    OF_A_LIFE,
    POINTS_BACK,
    SPOKEN_FOR,
    THEN,
    TO_FIGURE,
    UNABLE,
    WHEN_I,
)
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import UNITS
from negotiation.understanding.words.naming import ADVERBS


@needing(Cue.FLOOR, Cue.UNDER, Cue.REFUSE)
def names_floor(clause: Clause) -> bool:
    if _theirs(clause, Cue.FLOOR) or clause.question or stays(clause):
        return False
    if of_another_time(clause) or of_a_life(clause):
        return False
    if earned_so_far(clause) or their_least(clause):
        return False
    if _names_a_least(clause) or _or_else(clause) or _leaves_at(clause) or _comes_for(clause):
        return True
    if clause.has(Cue.EARN) and not clause.has(Cue.REFUSE):
        return False
    return (
        clause.has(Cue.UNDER)
        and (clause.has(Cue.REFUSE, Cue.NEED, Cue.NOT) or _would_feel(clause))
        and not they_first(clause)
    )


def of_another_time(clause: Clause) -> bool:
    """ "When I changed jobs in 2022 my minimum was 125k", "my minimum used to be 125k"; "my minimum
    was 125k" is what one told, and "since 2022 my minimum is 125k" holds.
    """
    words = clause.norms
    if FLOORED.isdisjoint(words) or not clause.quantities or not _TELLING.isdisjoint(words):
        return False
    if not ANOTHER_TIME.isdisjoint(pairwise(words)) or not THEN.isdisjoint(words):
        return True
    years = (mark for mark in clause.all(Cue.PAST) if clause.norm(mark.at - 1) not in _UP_TO_NOW)
    whens = zip(words, words[1:], words[2:], strict=False)
    return any(years) or any(
        one == "when" and two in ("i", "we") and does in WHEN_I for one, two, does in whens
    )


def of_a_life(clause: Clause) -> bool:
    """ "The lowest salary of my life was 31k", "the least I ever earned": what was once paid."""
    words = clause.norms
    if OF_A_LIFE.isdisjoint(words) or not clause.quantities or clause.has(Cue.REFUSE):
        return False
    if not MAY_YET_BE.isdisjoint(words):
        return False  # "the least i'd ever take is 220k"
    marks = clause.all(Cue.FLOOR)
    return any(clause.norm(mark.to - 1) in LEASTS or clause.phrase(mark) in LEASTS_OF_MINE
               for mark in marks)  # fmt: skip


def their_least(clause: Clause) -> bool:
    """ "They won't go below 240k", "Luma won't go below 240k": what they won't do, and no least of
    mine; "Luma below 240k I won't take" is mine.
    """
    if clause.question or not clause.quantities or clause.has(Cue.ME):
        return False
    below = clause.has(Cue.UNDER) or any(
        clause.phrase(mark).endswith("below") for mark in clause.all(Cue.REFUSE)
    )
    words = [word for word in clause.norms if word not in LEADS and word not in ADVERBS]
    if not below or words[1:2] == [] or words[1] not in UNABLE:
        return False
    named = any(span.at == clause.at + clause.norms.index(words[0]) for span in clause.companies)
    return named or words[0] in _THEY or not is_common(words[0])


_THEY = frozenset("they theyll theyd".split())


def earned_so_far(clause: Clause) -> bool:
    """ "I have never earned less than 180k": what one has been paid, and no least to come."""
    if _EVER.isdisjoint(clause.words.said) or not clause.quantities:
        return False
    words = clause.norms
    return any(
        who in _I_HAVE and one in _EVER and two in _EARNED
        for who, one, two in zip(("", *words), words, words[1:], strict=False)
    )


_I_HAVE = frozenset(("", "i", "ive", "have"))
_EVER = frozenset("never always".split())
_EARNED = frozenset("earned made got had been gotten brought".split())


def heads_another_time(clause: Clause) -> bool:
    """ "Last time:", "my last search:", in front of its figure."""
    if clause.quantities or clause.tokens[clause.to - 1].text != ":":
        return False
    return not ANOTHER_TIME.isdisjoint(pairwise(clause.norms))


_TELLING = frozenset("told said mentioned wrote typed you".split())
_UP_TO_NOW = frozenset("since like as seit desde depuis".split())


def _names_a_least(clause: Clause) -> bool:
    """A minimum by its name; "220k base plus no less than 5 weeks off" is one of the weeks."""
    marks = clause.all(Cue.FLOOR)
    told = any(isinstance(one, Money) for one in clause.quantities)
    return any(
        not (
            (told and _is_of_another(clause, mark))
            or is_storey(clause, mark.at)
            or _is_promised(clause, mark)
        )
        for mark in marks
    )


def _is_promised(clause: Clause, mark: Mark) -> bool:
    """ "The bonus has a guaranteed floor of 20k", "the share comes with a floor of 60k": how little
    they pay, and no least of mine; "I have a floor of 240k" is mine.
    """
    return comes_with_part(clause, mark.at, 3)


def comes_with_part(clause: Clause, at: int, reach: int) -> bool:
    """Whether what is named at a token is said to come with a part of pay: "the bonus has a …";
    `reach`: so many words in front may say it.
    """
    if clause.has(Cue.ME) or not any(part.to <= at for part in clause.all(Cue.PART)):
        return False
    return not COMES_WITH.isdisjoint(clause.words_before(at, reach))


@needing(Cue.UNDER)
def _comes_for(clause: Clause) -> bool:
    """ "He won't move for less than 255k", told of whom one asks for; "he won't go below 240k" is
    what somebody of theirs said.
    """
    if clause.question or not clause.quantities or not clause.has(Cue.NOT):
        return False
    if SPOKEN_FOR.isdisjoint(clause.norms[:2]):
        return False
    return any(
        clause.words_before(mark.at, 1) == ("for",)
        and not MOVING_FOR.isdisjoint(clause.words_before(mark.at, 4))
        for mark in clause.all(Cue.UNDER)
    )


def is_storey(clause: Clause, at: int) -> bool:
    """ "The office is on floor 245", "on the 24th floor"."""
    front = clause.words_before(at, 3)
    return clause.norm(at) == "floor" and "on" in front and "my" not in front


def _is_of_another(clause: Clause, least: Mark) -> bool:
    """Whether a minimum is that of days, of a percentage, of a nuisance, behind a sum of pay."""
    if not any(isinstance(one, Money) and one.to <= least.at for one in clause.quantities):
        return False
    at = least.to + (clause.norm(least.to) in ("of", "a", "an"))
    if clause.norm(at) in LEAST_OF_ALL or any(when.at == at for when in clause.whens):
        return True
    figure = next((one for one in clause.quantities if one.at == at), None)
    if figure is None or isinstance(figure, Percent):
        return figure is not None
    behind = clause.words_after(figure.to, 2)
    return any(word in UNITS for word in behind)


def _would_feel(clause: Clause) -> bool:
    """ "I'd be sad below 205"; "I'm sad that it's below 205" is how things are."""
    return clause.has(Cue.FEELING) and not _CONDITIONAL.isdisjoint(clause.norms)


_CONDITIONAL = frozenset("id would wouldnt".split())


def _leaves_at(clause: Clause) -> bool:
    """ "I walk away at 200k", "it's a no at 190k"; not "I walk away with 200k"."""
    for mark in clause.all(Cue.REFUSE):
        spot = mark.to + (clause.norm(mark.to) == "away")
        ends = clause.norm(mark.to - 1) in DECLINES and clause.norm(spot) == "at"
        ends = ends and has_sum_at(clause, spot + 1)
        if clause.phrase(mark) == "out" and clause.words_before(mark.at, 1) == ("me",):
            continue  # "they bill me out at 38"
        if clause.phrase(mark) == "out" and clause.norm(mark.at - 1) in COMES_OUT:
            continue  # "my payslip works out at 176k"
        if ends and clause.subject_before(mark.at) is not Cue.THEY:
            return True
    return False


def has_sum_at(clause: Clause, at: int) -> bool:
    """Whether a sum stands at a token, or behind "around a base of"."""
    while clause.norm(at) in TO_FIGURE:
        at += 1
    return any(isinstance(one, Money) and one.at == at and is_pay(one) for one in clause.quantities)


def is_pay(money: Money) -> bool:
    """ "I'd join at 8" names an hour."""
    return money.strong or money.low >= _LEAST_PAY


_LEAST_PAY = 20


def _or_else(clause: Clause) -> bool:
    """ "230k or I stay where I am", "229k base or no deal"; not "or leave it"."""
    if not any(isinstance(one, Money) for one in clause.quantities) or they_first(clause):
        return False
    return any(
        "or" in clause.words_before(mark.at, 2)
        and clause.phrase(mark) not in _THEIR_OR
        and clause.quantities[0].to <= mark.at
        for mark in clause.all(Cue.REFUSE)
    )


_THEIR_OR = ("leave it", "pass", "decline", "refuse", "reject", "out", "an")


def _theirs(clause: Clause, cue: Cue) -> bool:
    """Whether what the cue names is theirs: "their minimum", "they have a floor"."""
    mark = clause.find(cue)
    if mark is None:
        return False
    near = (*clause.words_before(mark.at, 3), *clause.words_after(mark.to, 2))
    return any(word in ("their", "they", "them", "theyre", "the company") for word in near)


def they_first(clause: Clause) -> bool:
    """Whether the first person in the clause is the company."""
    me, they = clause.find(Cue.ME), clause.find(Cue.THEY)
    if they is None:
        return False
    return (me is None or they.at < me.at) and clause.norm(they.at) not in POINTS_BACK


_WALKING = frozenset(("walk away", "walkaway"))


@needing(Cue.FLOOR, Cue.REFUSE)
def stays(clause: Clause) -> bool:
    """ "I wouldn't walk away even at 200k", "I won't say no below 240k": no floor, and nothing that
    they offer.
    """
    return any(
        (clause.phrase(mark) in _WALKING or (mark.cue is Cue.REFUSE and clause.quantities))
        and clause.norm(mark.to - 1) in _ENDS
        and any(word in _NEVER for word in clause.words_before(mark.at, 2))
        for mark in clause.all(Cue.FLOOR, Cue.REFUSE)
    )


_ENDS = DECLINES | {"away", "walkaway"}
_NEVER = NEVER | frozenset("dont cant cannot couldnt".split())
