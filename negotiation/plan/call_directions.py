"""Before one dials: a direction for the speaker, in the plays that have one."""

from __future__ import annotations

from negotiation.model.offer import OfferStatus
from negotiation.model.phrase import Phrase
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play


def before_dialling(m: Matter, play: Play) -> Phrase:
    """What is easily got wrong in the call of a play, in brackets; empty where nothing is."""
    if play is Play.MAKE_WHOLE and m.told.loss is not None:
        return m.line("direction make whole", forfeits=m.told.loss)
    rival = m.told.rival
    if play in _PLAIN and rival is not None and rival.status is OfferStatus.VERBAL:
        return m.line("direction spoken rival")
    move = _BEFORE.get(play)
    return m.line(move) if move is not None else Phrase()


# Another offer that is only spoken is the harder thing to speak of.
_PLAIN = (Play.PLAIN_COUNTER, Play.ONE_LEVER_LEFT, Play.NO_PROOF, Play.CASH_FIRM)
_BEFORE = {
    Play.LEVEL_FIRST: "direction level",
    Play.ONE_LEVER_LEFT: "direction one lever",
    Play.NO_PROOF: "direction no proof",
    Play.CASH_FIRM: "direction guarantee",
    Play.MISSING_PART: "direction missing",
    Play.LIQUID_AGAINST_PAPER: "direction paper",
    Play.CLOSE_WITH_CONDITION: "direction closing",
    Play.LOWERED: "direction lowered",
    Play.BASE_SETTLED: "direction settled",
    Play.THEY_MOVED: "direction moved",
    Play.THEY_HELD: "direction held",
}
