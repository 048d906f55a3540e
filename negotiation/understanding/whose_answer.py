"""Whose an answer is that a clause speaks of: the candidate's to give, the company's, or none."""

from __future__ import annotations

from itertools import pairwise

from negotiation.understanding.actors import actor_before
from negotiation.understanding.clauses import Clause
from negotiation.understanding.lexicon import Mark
from negotiation.understanding.words.actors import MYSELF, ONESELF
from negotiation.understanding.words.clauses import SAYS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import (
    ASKS_OF_ONE,
    DECISIONS,
    DOES,
    GIVEN,
    GOES_ON,
    PAPERS,
    PROMISES,
    WANTED,
    WITH_DEADLINES,
)


def _is_after(clause: Clause) -> bool:
    """ "They're after a reply": what they want, and is mine to give."""
    return any(
        two == "after" and one in ("theyre", "are", "is", "hes", "shes", "recruiters")
        for one, two in pairwise(clause.norms)
    )


def is_of_others(clause: Clause, mark: Mark) -> bool:
    """Whether an answer that is spoken of is not the candidate's to give, or no answer."""
    return theirs_to_give(clause, mark) or _something_due(clause, mark)


def _something_due(clause: Clause, mark: Mark) -> bool:
    """ "Baby due on the 15th", "my visa expires": what is due or ends is no offer of theirs."""
    if clause.phrase(mark) in _ENDS:
        two = clause.words_before(mark.at, 2)
        own = two[1:] == ("my",) and two[0] not in _ANSWERABLE
        return own or any(word in PAPERS for word in two)
    if clause.phrase(mark) in _DEADLINES:
        return _of_something_else(clause, mark)
    if clause.phrase(mark) != "due":
        return False
    before = [word for word in clause.words_before(mark.at, 3) if word not in _IS]
    return bool(before) and before[0] not in _ANSWERABLE


def _of_something_else(clause: Clause, deadline: Mark) -> bool:
    """ "Our product deadline", "the deadline of the project"; "the deadline for the product manager
    offer" is theirs.
    """
    front = clause.words_before(deadline.at, 2)
    behind = clause.words_after(deadline.to, 5)
    led = not _OF.isdisjoint(behind[:1])
    if not _ANSWERABLE.isdisjoint((*front, *(behind if led else ()))):
        return False
    own = not WITH_DEADLINES.isdisjoint(front[:1])
    return own or (led and not WITH_DEADLINES.isdisjoint(behind[1:4]))


_DEADLINES = frozenset(
    ("deadline", "the deadline", "deadlines", "dead line", "due date", "the due date")
)
_OF = frozenset("of for at with in on".split())
# What runs out of one's own: "my lease expires"; theirs is "my offer", "my deadline".
_ENDS = frozenset(
    (
        *("expires", "expire", "runs out", "lapses", "lapse", "closes", "expiring"),
        *("expiration", "expiration date", "expiry", "expiry date"),
    )
)
_IS = frozenset("is was are be being also still now".split())
_ANSWERABLE = frozenset(
    "answer decision response reply it its that this signature letter contract offer acceptance "
    "yes deadline everything and so form paperwork copy documents link portal docusign".split()
)


def theirs_to_give(clause: Clause, mark: Mark) -> bool:
    """ "They decide next week", "i should hear back on tuesday": the company answers, not I."""
    words = [clause.norm(at) for at in range(mark.at, mark.to)]
    if (
        words[0] in WANTED
        or words[0] == "my"
        or words[0] == "let"
        or "you" in words
        or _is_after(clause)
    ):
        return False
    if _is_their_doing(clause, mark, words):
        return True
    if words[0] in ("a", "an"):  # "they'd appreciate an answer", "they will give me an answer"
        first = next((one.cue for one in clause.marks if one.cue in (Cue.ME, Cue.THEY)), None)
        hands = any(
            clause.norm(at) in _HANDS_OVER and clause.norm(at + 1) not in _TO_THEM
            for at in range(clause.at, mark.at)
        )
        return first is Cue.THEY and hands
    subject: Cue | None = None
    for other in clause.marks:
        if other.cue in (Cue.ME, Cue.THEY) and other.at < mark.at:
            subject = other.cue
        elif other.at < mark.at and clause.norm(other.at) in WANTED:
            return False
    if any(clause.norm(at) in WANTED for at in range(clause.at, mark.at)):
        return False
    if "hear" in words or "hearing" in words:
        return subject is Cue.ME and "you" not in clause.words_after(mark.to, 2)
    if subject is not Cue.THEY or _reads_out(clause, mark):
        return False
    return "me" in words or any(word in GIVEN for word in words)


def _is_their_doing(clause: Clause, mark: Mark, words: list[str]) -> bool:
    """ "They want to sleep on it", "hr has to decide", "she needs a decision from the board".

    "They want me to decide", "she gave me a week to think" and "they said decide" are mine to do.
    """
    at = actor_before(clause, mark.at)
    if at is None or clause.norm(at) in MYSELF or "my" in words:
        return False
    between = clause.norms[at + 1 - clause.at : mark.at - clause.at]
    if not (ONESELF | ASKS_OF_ONE).isdisjoint(between):
        return False
    if words[-1] in DECISIONS:
        behind = clause.words_after(mark.to, 2)
        return behind[:1] == ("from",) and behind[1:2] != ("me",)
    if not PROMISES.isdisjoint(between):
        return True
    does = words[0] == "to" or (between[-1:] != () and between[-1] in GOES_ON)
    return does and not DOES.isdisjoint(words)


def _reads_out(clause: Clause, mark: Mark) -> bool:
    """ "The recruiter said please decide by the 14th": what they ask for, in their words."""
    before = [word for word in clause.words_before(mark.at, 4) if word not in _ASKED_NICELY]
    return not (SAYS | _WROTE).isdisjoint(before[:1])


_ASKED_NICELY = frozenset("please pls kindly just to me us".split())
_WROTE = frozenset("wrote writes texted mailed emailed".split())
_TO_THEM = frozenset("them him her hr".split())
_HANDS_OVER = frozenset("give send have get bring giving sending getting".split())
