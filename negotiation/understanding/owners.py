"""Figures that turn out to be somebody else's, by the words behind them: "to my brother"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.clauses import Clause, message_of
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.tokens import Kind
from negotiation.understanding.words.clauses import POINTERS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.people import (
    BEHIND_OWNER,
    GIVEN,
    HIS_OWN,
    NOT_ME,
    OWNED_BY,
    SELF,
    SEVERAL,
    SO_TO_SAY,
    TO_SOMEBODY,
)

_FEW_WORDS = 3


def disown(clauses: Sequence[Clause]) -> None:
    """ "Google at 290k, but that was my brother": what was told right before is somebody else's.

    The offer of another company in the same sentence stays one's own, unless "those" are meant.
    """
    message = message_of(clauses)
    if Cue.PERSON not in message.cues and _DISOWNING.isdisjoint(message.said):
        return
    _give_away(clauses)
    for index, clause in enumerate(clauses):
        if not (names_its_owner(clause) or _is_not_mine(clause)):
            continue
        told = [one for one in clauses[:index] if one.quantities or one.companies]
        several = not SEVERAL.isdisjoint(clause.norms)  # "those are my roommate's"
        whose = (told[-1].side, told[-1].company) if told else None
        for one in clauses[: index + 1] if told else ():
            near = told[-1].sentence >= clause.sentence - 1 and one.sentence >= told[-1].sentence
            theirs = several or (one.side, one.company) == whose
            if near and theirs and one.mode is Mode.OFFERED:
                one.side, one.company = Side.THIRD, None


def _give_away(clauses: Sequence[Clause]) -> None:
    """ "The third is my flatmate's, Palantir, 240k": what stands behind its owner is theirs."""
    for index, clause in enumerate(clauses):
        if not _heads_theirs(clause):
            continue
        for one in clauses[index + 1 :]:
            if one.sentence != clause.sentence or not _MINE.isdisjoint(one.norms):
                break
            if one.mode is Mode.OFFERED and not one.question:
                one.side, one.company = Side.THIRD, None


_MINE = SELF | {"my", "mine"}


def _heads_theirs(clause: Clause) -> bool:
    """ "The other letter is my husband's", "the third is not mine", "hers"; with a figure or a
    company of its own it is read by itself.
    """
    if clause.quantities or clause.companies or clause.question or clause.to == clause.at:
        return False
    words = [word for word in clause.norms if word.isalpha()]
    if words[-2:] == ["not", "mine"] or words in (["hers"], ["and", "hers"]):
        return True
    tokens = clause.tokens[clause.at : clause.to]
    last = next((one for one in reversed(tokens) if one.kind is Kind.WORD), None)
    if last is None or not last.text.endswith(("'s", "s'")):
        return False
    return clause.has(Cue.PERSON) and not _ITS.isdisjoint(words)


_ITS = frozenset("is was belongs are".split())


def names_its_owner(clause: Clause) -> bool:
    """ "That was my brother", "those are a friend's offers", "to my roommate", "thats what they pay
    others", and no more.
    """
    person = clause.find(Cue.PERSON)
    if person is None or clause.quantities or clause.companies or clause.question:
        return False
    head = [word for word in clause.norms[: person.at - clause.at] if word not in SO_TO_SAY]
    behind = clause.words_after(person.to, _FEW_WORDS + 1)
    if (
        head[:1] in _WHOM
    ):  # "to my brother", "for a friend": a sentence of its own, or behind a "to"
        alone = head[0] == "to" or clause.joint in _ENDS
        return alone and HIS_OWN.issuperset(head[1:]) and BEHIND_OWNER.issuperset(behind)
    points = head[:1] != [] and (head[0] in POINTERS or (head[0] in _ITS and clause.joint == ")"))
    if head[1:2] == ["what"] or head[1:3] == ["is", "what"]:
        gives = not GIVEN.isdisjoint(head) or not GIVEN.isdisjoint(behind[:1])
        return points and gives and (BEHIND_OWNER | GIVEN).issuperset(behind)
    plain = points and (OWNED_BY | HIS_OWN).issuperset(head[1:])
    return plain and len(head) <= _FEW_WORDS and len(behind) <= _FEW_WORDS


_WHOM = tuple([word] for word in TO_SOMEBODY)
_ENDS = (".", "!", "?", ";", "…", "\n", "-", "(")


_DISOWNING = frozenset("me mine hers".split())
_IS_NOT_MINE = POINTERS | frozenset("not mine is was are one though".split())


def _is_not_mine(clause: Clause) -> bool:
    """ "But not to me", "not me": to whom else need not be said."""
    words = [word for word in clause.norms if word.isalpha() and word not in SO_TO_SAY]
    if {"not", "mine"} <= set(words) <= _IS_NOT_MINE and not clause.question:
        return True
    return NOT_ME <= set(words) <= NOT_ME | {"to"} and not clause.question
