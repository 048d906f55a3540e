"""What a deed has to do with this job, in a sentence, where the guide says so.

It is what came of just such work for whoever paid for it, and nothing that fits any work. Where
the guide speaks of nothing that the deed touches, the deed stands alone.
"""

from __future__ import annotations

from negotiation.model.phrase import Phrase
from negotiation.plan.bridges import Bridge
from negotiation.plan.first_words import small
from negotiation.plan.mails import Line
from negotiation.plan.matter import Matter
from negotiation.plan.wordings.worth import worth_move


def tie_words(m: Matter) -> Phrase:
    """What the deed, or the topics, have to do with this job, if anything."""
    tie = m.bridge
    if tie is None:
        return Phrase()
    if tie.move == "bridge to same" and m.turn:
        return Phrase()  # by phone one offers to tell more of it instead
    if tie.move != "bridge by worth":
        return m.line(tie.move, x=small(tie.thing), company=m.company)
    worth = worth_words(m)
    return m.line("bridge by worth paid", worth=worth) if m.asks_share and _saves(tie) else worth


def tie_line(m: Matter, drop: int) -> Line:
    """The same in a mail; where there is little room, only what came of the deed."""
    whole, bare = tie_words(m), worth_words(m)
    if m.bridge is not None and m.bridge.move == "bridge to same":
        return Line(whole, _ITS_END)
    if not bare or whole == bare:
        return Line(whole, drop)
    return Line(whole, _ITS_END, instead=Line(bare, drop))


_ITS_END = 7  # goes before anything else that says something


def worth_words(m: Matter) -> Phrase:
    """What came of such work, and nothing of this company; empty where that isn't the tie."""
    tie = m.bridge
    if tie is None or tie.move != "bridge by worth":
        return Phrase()
    return m.line(worth_move(tie.thing, tie.change))


def _saves(tie: Bridge) -> bool:
    """Whether money is saved, which is what a share of the profit is paid from."""
    return tie.change in ("fewer steps", "cheaper")
