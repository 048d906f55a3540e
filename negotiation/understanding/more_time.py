"""A wish for more time: what one would like to have, and no day of theirs."""

from __future__ import annotations

from itertools import pairwise

from negotiation.understanding.clauses import Clause
from negotiation.understanding.dates import Span, When
from negotiation.understanding.words.clauses import LEADS
from negotiation.understanding.words.cues import Cue
from negotiation.understanding.words.dates import ASKS_FOR_TIME, LONGER, PAST_ASK, THINKS, UNTIL

_OPENING = 4  # words in which a request opens: "help me ask for", "tell them I need"


def wishes_time(clause: Clause, when: When, before: Clause | None) -> bool:
    """ "Ask for two more weeks", "I need a week longer", "I need more time, until the 20th".

    Not "they need two more weeks", "I asked for an extra week", "they gave me 3 more days".
    """
    if before is not None and _runs_on(clause, when, before):
        return _wishes(before, before.to) and is_longer(before)
    more = (isinstance(when, Span) and when.more) or is_longer(clause)
    return (more or _is_needed(clause, when)) and _wishes(clause, when.at)


def _is_needed(clause: Clause, when: When) -> bool:
    """ "I need until the 20th", "I need a week to think": not "I need to answer by Friday"."""
    until = clause.norm(when.at - 1) in UNTIL
    thinking = clause.has(Cue.WISH) and not THINKS.isdisjoint(clause.norms)
    if until and (clause.question or thinking):
        return True  # "could I have until the 20th?", "I want to think about it until Friday"
    needs = [mark.to for cue in (Cue.WISH, Cue.NEED) for mark in clause.all(cue)]
    thinks = clause.norm(when.to) == "to" and clause.norm(when.to + 1) in THINKS
    return any(0 <= when.at - to <= 1 for to in needs) and (until or thinks)


def _wishes(clause: Clause, at: int) -> bool:
    if clause.has(Cue.AGREED) or not PAST_ASK.isdisjoint(clause.norms):
        return False
    if _bids(clause) or _asks_leave(clause):
        return True
    if clause.subject_before(at) is not Cue.ME:
        return clause.norm(clause.at) == "need"  # "need 3 more days"
    return any(mark.at < at for cue in _WISHED for mark in clause.all(cue))


def _asks_leave(clause: Clause) -> bool:
    """ "Can I get another 2 weeks?", "could we have": not "do I have until Friday?"."""
    said = [one for one in clause.norms if one not in LEADS][:2]
    return clause.question and len(said) > 1 and said[0] in _MAY and said[1] in _WE


_MAY, _WE = frozenset("can could may might would".split()), frozenset("i we".split())


def _bids(clause: Clause) -> bool:
    """ "Ask them for", "help me ask", "tell them I need": somebody else's need is none."""
    said = [at for at in range(clause.at, clause.to) if clause.norm(at) not in LEADS][:_OPENING]
    bids = next((at for at in said if clause.norm(at) in ASKS_FOR_TIME), None)
    return bids is not None and all(mark.at > bids for mark in clause.all(Cue.THEY))


_WISHED = (Cue.WISH, Cue.NEED, Cue.ASK)


def is_longer(clause: Clause) -> bool:
    """Whether a clause speaks of time beside what there is: "a week longer", "more time"."""
    said = clause.norms
    more = ("more", "time") in pairwise(said)
    return more or not LONGER.isdisjoint(said)


def _runs_on(clause: Clause, when: When, before: Clause) -> bool:
    """ "…, until the 20th": nothing but the day, in the same sentence."""
    begins = clause.norm(clause.at) in UNTIL and when.at <= clause.at + 1
    return begins and clause.sentence == before.sentence and not before.whens
