"""Whether an ask was made and they answered it: "i asked for 250k, now they say 228k"."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.called import called_by
from negotiation.understanding.clauses import Clause
from negotiation.understanding.message import Mode, Side
from negotiation.understanding.quantities import Money
from negotiation.understanding.words.answered import (
    ANSWERS,
    ASKED,
    BETWEEN,
    COUNTERS,
    HOLDS,
    MOVES,
    NOT_YET,
    ONESELF,
    REPLY,
    SENT_BACK,
    TO_ASKED,
    TO_COUNTER,
)
from negotiation.understanding.words.clauses import ASKED_BEFORE, DENIED, NEVER, TO_MY_ASK
from negotiation.understanding.words.cues import Cue

_OURS = (Side.HERE, Side.COMPANY)
_NOT_DONE = DENIED | NEVER | NOT_YET
_OF_ASKS = ASKED | COUNTERS | {"ask"}


@called_by(_OF_ASKS)
def answer_at(clauses: Sequence[Clause]) -> int | None:
    """The token up to which every ask is answered: where their answer to the last one that was made
    begins, or the end of an ask that is told behind its answer; None without an answer.

    An ask that nobody has answered yet is none, nor one that is only planned.
    """
    waits, found = False, None
    before: Clause | None = None
    for clause in clauses:
        if clause.question or clause.supposed or clause.side not in _OURS:
            continue
        if _makes_an_ask(clause):
            told = before is not None and clause.joint in _BEHIND and _answers(before)
            waits, found = not told, clause.to if told else None
        elif waits and (_answers(clause) or _holds(clause)):
            waits, found = False, clause.at
        before = clause
    return found


_BEHIND = ASKED_BEFORE | TO_MY_ASK


def _holds(clause: Clause) -> bool:
    """ "They say base is final", "they said no", "the base won't move"."""
    if clause.quantities or clause.mode is not Mode.OFFERED:
        return False
    words = set(clause.norms)
    stays = not HOLDS.isdisjoint(words) or not (
        _NOT_DONE.isdisjoint(words) or MOVES.isdisjoint(words)
    )
    return stays and (clause.has(Cue.THEY) or bool(clause.parts))


def _makes_an_ask(clause: Clause) -> bool:
    if clause.mode not in (Mode.ASK, Mode.OFFERED) or clause.has(Cue.IF):
        return False
    if clause.joint in TO_MY_ASK and clause.mode is Mode.ASK:
        return True  # "… to my 250k ask"
    spots = range(clause.at, clause.to)
    return any(_asks(clause, at) or _names_the_counter(clause, at) for at in spots)


def _asks(clause: Clause, at: int) -> bool:
    """ "I asked for 250k", "countered at £130k"; "they asked 250k" and "i was asked" are none."""
    if clause.norm(at) not in ASKED:
        return False
    money = [one.at for one in clause.quantities if isinstance(one, Money) and one.at > at]
    if not money or not TO_ASKED.issuperset(map(clause.norm, range(at + 1, money[0]))):
        return False
    before = [word for word in clause.words_before(at, 3) if word not in BETWEEN]
    return not before or before[0] in ONESELF


def _names_the_counter(clause: Clause, at: int) -> bool:
    """ "They answered my counter", "after my counteroffer"; "help me with my counter" is none."""
    if clause.norm(at) not in COUNTERS:
        return False
    before = clause.words_before(at, 2)
    led = before[:1] in (("my",), ("our",)) and before[1:] != () and before[1] in TO_COUNTER
    return led and clause.has(Cue.THEY)


def _answers(clause: Clause) -> bool:
    """ "They came back with 228k", "now it is 228k", with nothing that is denied or supposed."""
    money = any(isinstance(one, Money) for one in clause.quantities)
    if not money or clause.mode is not Mode.OFFERED or not _NOT_DONE.isdisjoint(clause.norms):
        return False
    theirs = clause.has(Cue.THEY) and clause.has(Cue.OFFERS)
    return clause.has(Cue.MOVED, Cue.NOW) or theirs


def answers_back(clause: Clause) -> bool:
    """ "They wrote back", "the recruiter got back to me with 231k", "their reply was 231k"; what I
    answered, and an answer that is awaited, are none.
    """
    if REPLY.isdisjoint(clause.words.said) or clause.question or clause.mode is not Mode.OFFERED:
        return False
    words = clause.norms
    if clause.side not in _OURS or not _NOT_DONE.isdisjoint(words):
        return False
    at = next((at for at, word in enumerate(words) if word in REPLY), None)
    if at is None:
        return False
    mine = clause.subject_before(clause.at + at) is Cue.ME and "me" not in words[:at]
    if words[at] == "back":
        return not mine and words[at - 1 : at] != () and words[at - 1] in SENT_BACK
    if words[at] in ANSWERS:
        return not mine and (clause.has(Cue.THEY) or bool(clause.companies))
    theirs = words[at - 1 : at] in (("their",), ("the",)) or words[at + 1 : at + 3] == (
        "from",
        "them",
    )
    return theirs and not mine
