"""What a deed is worth in this job, in a sentence: what changed in it, and what follows from that.

Best is the consequence of the very change (`meanings`); else why such work pays, by what it and
the job are both for (`wordings/worth`); else a plain wish to go on with it. A mail, a call and an
answer take turns at them, so that none repeats another.
"""

from __future__ import annotations

from negotiation.model.guide import Component
from negotiation.model.phrase import Phrase, say, sentence
from negotiation.plan.bank import choose
from negotiation.plan.bridges import Bridge
from negotiation.plan.mails import Line
from negotiation.plan.matter import Matter
from negotiation.plan.meanings import REACHED, meanings_of


def tie_words(m: Matter) -> Phrase:
    """What the deed, or the topics, have to do with this job, if anything."""
    means, tie = _meaning(m), m.bridge
    if not means:
        return _of_kind(m, tie) if tie is not None else Phrase()
    if tie is None:  # the guide speaks of no such work: it is only so everywhere
        return sentence(say(means))
    if means in REACHED:  # what made people take it up is no matter of any figure
        return m.line("reached", meaning=means, company=m.company)
    return m.line(_means(m), meaning=means, company=m.company)


def tie_line(m: Matter, drop: int) -> Line:
    """The same in a mail: the consequence alone where there is little room."""
    said, means = tie_words(m), _meaning(m)
    if not means or m.bridge is None:
        return Line(said, drop)
    later = 1 if _means(m) == "means a stake" else 2  # that one carries what is asked for
    return Line(said, drop + later, instead=Line(sentence(say(means)), drop - 1))


def _of_kind(m: Matter, tie: Bridge) -> Phrase:
    """Why work of the kind pays, else that one would like to go on with it."""
    if tie.worth and m.told.deeds:
        move = "pays aloud" if m.turn else "pays"
        return m.line(move, worth=tie.worth, x=tie.thing, company=m.company)
    return m.line(tie.move, x=tie.thing, company=m.company)


def _means(m: Matter) -> str:
    """The move of a call, of a mail, or of one that asks for a stake first."""
    if m.turn:
        return "means aloud"
    stake = bool(m.named) and m.named[0].component is Component.EQUITY
    return "means a stake" if stake else "means"


def _meaning(m: Matter) -> str:
    """What a change like that of the first deed means, in the words of this turn."""
    deed = m.told.deeds[0] if m.told.deeds else None
    if deed is None:
        return ""
    means = meanings_of(str(deed.clause))
    if not deed.is_act and means != REACHED:  # "I was the PM on an app: 1.1 million users"
        return ""
    return choose(m.seed, "meaning", means, m.turn) if means else ""
