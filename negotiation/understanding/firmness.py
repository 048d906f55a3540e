"""Figures that are no offer yet: a company only thinks about them, or somebody has to approve."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from negotiation.model.said import Part
from negotiation.understanding.clauses import Clause
from negotiation.understanding.phrases import Phrases
from negotiation.understanding.words.clauses import LETTERS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.firmness import (
    AGREES,
    APPROVAL,
    BESIDE_OPEN,
    BODIES,
    CAME_TO_IT,
    DISCUSSED,
    INSIDE,
    LEADS_TO,
    LIES_WITH,
    NOTHING_FIRM,
    OF_BOARDS,
    OPEN_WORDS,
    PASSES,
    PENDING,
    PONDERED,
    PONDERING,
    PUSHES,
    PUTS_TO,
    SAID_YES,
    SETTLED,
    SIGNED_OFF,
    STRIVES,
    TO_GET,
)

_PONDERED, _DISCUSSED, _NOTHING_FIRM = map(Phrases, (PONDERED, DISCUSSED, NOTHING_FIRM))


def is_thought_of(clause: Clause) -> bool:
    """ "They're thinking 205k", "they have 205k in mind", "205k is being discussed".

    "I'm thinking 205k is low" is one's own mind, "they think 205k is fair" what they say of it.
    """
    words = clause.norms
    if _of_thought().isdisjoint(words) or not CAME_TO_IT.isdisjoint(words):
        return False
    if _DISCUSSED.stand_in(words):
        return True
    if not PONDERING.isdisjoint(words):
        at = next(at for at, word in enumerate(words) if word in PONDERING)
    else:
        found = _PONDERED.first_in(words)
        at = found if found is not None else max(_strives(words), _pushes_for(words))
    return at >= 0 and _is_theirs(clause, clause.at + at)


def words_of_doubt() -> frozenset[str]:
    """A word of every clause whose figure they only think of, or somebody has yet to approve."""
    return _of_thought() | _of_approval()


@cache
def _of_approval() -> frozenset[str]:
    """A word of every clause that tells who has yet to agree."""
    signing = frozenset(first for first, _ in SIGNED_OFF)
    return OPEN_WORDS | BODIES | APPROVAL | signing | _NOTHING_FIRM.begun


@cache
def _of_thought() -> frozenset[str]:
    """A word of every clause that tells what they think of."""
    return PONDERING | STRIVES | PUSHES | _DISCUSSED.begun | _PONDERED.begun


def _strives(words: tuple[str, ...]) -> int:
    """Where "hope to get me", "are fighting for" begins; -1 where it doesn't."""
    if STRIVES.isdisjoint(words) or TO_GET.isdisjoint(words):
        return -1
    for at, (word, after) in enumerate(pairwise(words)):
        if word not in STRIVES or after not in LEADS_TO:
            continue
        verb = at + 2
        while words[verb : verb + 1] != () and words[verb] in LEADS_TO:
            verb += 1  # "hopes that she can get me"
        if TO_GET.isdisjoint(words[verb : verb + 1]):
            continue
        behind = (*words[verb + 1 : verb + 2], "")[0]
        if behind in _ME or behind.isdigit():  # no "want to get back to me"
            return at
    return -1


_ME = frozenset("me us you him her".split())


def _pushes_for(words: tuple[str, ...]) -> int:
    """Where "is going to fight for 255k", "will push internally for 255k" begins; else -1."""
    if PUSHES.isdisjoint(words):
        return -1
    for at, word in enumerate(words):
        behind = [one for one in words[at + 1 : at + _REACH] if one not in INSIDE]
        if word in PUSHES and behind[:1] == ["for"]:
            return at
    return -1


def _is_theirs(clause: Clause, at: int) -> bool:
    """Whether the company does what the word at a token says."""
    subject = clause.subject_before(at + 1)
    if any(mark.at < at < mark.to + _RIGHT_BEHIND for mark in clause.all(Cue.THEY)):
        return True  # "my recruiter", which begins with a "my"
    if subject is not None:
        return subject is Cue.THEY
    return any(span.to <= at for span in clause.companies)


_RIGHT_BEHIND = 4  # words: "is going to fight"


def awaits_approval(clause: Clause) -> bool:
    """ "Finance hasn't approved it", "still with finance", "it has to go through finance", "tbc".

    "Approved by finance" is settled, "subject to board approval" what is said of every grant.
    """
    words = clause.norms
    if _of_approval().isdisjoint(words):
        return False
    if _NOTHING_FIRM.stand_in(words):
        return True
    if not OPEN_WORDS.isdisjoint(words):
        rest = {word for word in words if word.isalpha()} - OPEN_WORDS
        return bool(clause.quantities) or rest <= BESIDE_OPEN
    if not OF_BOARDS.isdisjoint(words):
        return False
    words = tuple(word for word in words if word[:1].isalnum())  # "sign-off"
    return _lies_with(words) or _is_pending(words)


def _lies_with(words: tuple[str, ...]) -> bool:
    """ "Still with finance", "has to go past the comp committee", "proposed to hr"."""
    for at, word in enumerate(words):
        if word not in BODIES:
            continue
        if words[at + 1 : at + 2] == ("to",) and not AGREES.isdisjoint(words[at + 2 : at + 3]):
            return True  # "needs the ceo to sign"
        near = [one for one in words[max(0, at - 4) : at] if one not in ("the", "their", "our")]
        if not near:
            continue
        led = near[-1]
        if led in ("with", "at") and not LIES_WITH.isdisjoint(near[-3:-1]):
            return True
        goes = not {"go", "goes", "going", "get", "run", "running"}.isdisjoint(words[:at])
        if (led in PASSES and goes) or (led == "to" and not PUTS_TO.isdisjoint(words[:at])):
            return True
    return False


def _is_pending(words: tuple[str, ...]) -> bool:
    """ "Needs vp approval", "not signed off yet", "submitted for approval"."""
    spots = [at for at, word in enumerate(words) if word in APPROVAL]
    spots += [at for at, two in enumerate(pairwise(words)) if two in SIGNED_OFF]
    who = next((at for at, word in enumerate(words) if word in BODIES), len(words))
    plain = [word for word in words if word not in _AN]  # "hasn't given an ok"
    answers = any(two in SAID_YES for two in pairwise(plain))
    spots += [at for at, word in enumerate(words) if at > who and answers and word in _SAYS_YES]
    for at in spots:
        near = words[max(0, at - _REACH) : at]
        if not PENDING.isdisjoint((*near, *words[at + 1 : at + 3])) and SETTLED.isdisjoint(near):
            return True
    return False


_REACH = 6  # words
_AN = frozenset("an a the their any its".split())
_SAYS_YES = frozenset(verb for verb, _ in SAID_YES)


def leaves_open(clause: Clause) -> bool:
    """Whether a clause without a figure says it of those told right before: "still with finance".

    "The equity is still with finance", "the letter is with legal" speak of something else.
    """
    if clause.quantities or clause.question or clause.has(Cue.OWNS_DATE, Cue.IF, Cue.ANSWER):
        return False
    other = clause.parts - {Part.BASE}
    return not other and LETTERS.isdisjoint(clause.norms) and awaits_approval(clause)
