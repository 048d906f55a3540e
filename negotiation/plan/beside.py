"""What a play asks for beside its figures: a part made certain, or one that has no figure yet.

It was asked for together with them, so it stays when one of them is closed.
"""

from __future__ import annotations

from negotiation.model.figures import Figure
from negotiation.model.phrase import Phrase, say
from negotiation.plan.matter import Matter
from negotiation.plan.plays import Play
from negotiation.plan.unpriced import counted, unpriced


def beside(m: Matter, play: Play) -> Phrase:
    """It as a noun phrase; nothing where the play asks for figures alone."""
    if (bonus := guaranteed(m, play)) is not None:
        return say("the first-year bonus guaranteed at ", m.said(bonus))
    part = open_part(m, play)
    if not part:
        return Phrase()
    count = counted(m)
    return say("the value of ", count) if count is not None else say(f"a figure for {part}")


def guaranteed(m: Matter, play: Play) -> Figure | None:
    """The bonus that is to be guaranteed: much of the pay hangs on it."""
    asks = play is Play.CASH_FIRM or (play is Play.MAKE_WHOLE and m.mostly_bonus)
    return m.numbers.valuation.own.bonus if asks else None


def open_part(m: Matter, play: Play) -> str:
    """The part that has no figure, where the letter asks for one."""
    part = unpriced(m) if play is Play.MISSING_PART else None
    return m.part(part) if part is not None else ""
