"""What somebody else did, by the person's own word: "it was Ines who halved it, I only watched"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause, words_of_clauses
from negotiation.understanding.words.answered import ONESELF
from negotiation.understanding.words.clauses import BUT, LEADS
from negotiation.understanding.words.credited import (
    DID_IT_ALL,
    DOING,
    LOOKED_ON,
    NO_CREDIT,
    ONLOOKERS,
    ONLY,
    STOOD_BY,
)
from negotiation.understanding.words.deeds import VERBS
from negotiation.understanding.words.people import SELF


@called_by(NO_CREDIT, DID_IT_ALL, LOOKED_ON, ("doing", "who", "whod"))
def credits_others(clauses: Sequence[Clause]) -> bool:
    """Whether the message gives the credit for a deed away; not "I can't claim all the credit, but
    I cut it by half", nor "Ines and I halved it".
    """
    if any(clause.question for clause in clauses) or _tells_own_deed(clauses):
        return False
    words = words_of_clauses(clauses)
    if NO_CREDIT.stand_in(words) or _did_it_all(words):
        return True
    return any(_was_theirs(clause) or _looked_on(clause) for clause in clauses)


def _tells_own_deed(clauses: Sequence[Clause]) -> bool:
    """ "…, but I cut it by half", "while I halved the render time"."""
    for clause in clauses:
        words = clause.norms
        for at, word in enumerate(words[:-1]):
            if word in ONESELF and words[at + 1] in VERBS and words[at + 1] not in LOOKED_ON:
                return True
        if clause.joint in BUT and words[:1] != () and words[0] in VERBS:
            return True
    return False


def _did_it_all(words: Sequence[str]) -> bool:
    """ "The intern did all the work"; "I did all the work" is one's own."""
    return any(
        DID_IT_ALL.stand_in(words[at : at + _DID]) and words[at - 1] not in ONESELF | _ME
        for at, word in enumerate(words)
        if word == "did" and at
    )


_DID = 4  # words: "did all the work"
_ME = frozenset("who myself personally and".split())


def _was_theirs(clause: Clause) -> bool:
    """ "It was Ines who halved it", "that was all Priya's doing"; not "it was me who …"."""
    words = [word for word in clause.norms if word.isalpha() and word not in LEADS]
    was = next((at for at, word in enumerate(words[:_WAS]) if word in _IS), None)
    if was is None or not {"it", "that", "this", "thats", "its"} & set(words[: was + 1]):
        return False
    rest = words[was + 1 :]
    if words[was - 1 : was] == ["not"] or rest[:1] == ["not"] or not rest:
        return False
    if "who" in rest:
        who = rest.index("who")
        return who > 0 and SELF.isdisjoint(rest[: who + 1])
    doing = next((at for at, word in enumerate(rest) if word in DOING), None)
    return doing is not None and doing > 0 and rest[doing] == "doing" and _OWN.isdisjoint(rest)


_IS = frozenset("was were is thats its".split())
_WAS = 4  # words: "honestly that was"
_OWN = frozenset("my mine our ours i we".split())


def _looked_on(clause: Clause) -> bool:
    """ "I mostly watched", "I was only in the room", "I stood by while Lena cut it"."""
    words = [word for word in clause.norms if word.isalpha()]
    for at, word in enumerate(words):
        if word not in LOOKED_ON:
            continue
        front = words[max(0, at - _FRONT) : at]
        mine = not SELF.isdisjoint(front) and not VERBS & set(front)
        only = not ONLY.isdisjoint(front) or tuple(words[at : at + 2]) in STOOD_BY
        if mine and (only or word in ONLOOKERS):
            return True
    return False


_FRONT = 5  # words: "i was only in the"
