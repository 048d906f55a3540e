"""A share of one's pay that hangs on how a year goes: a bonus that nobody calls so."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.clauses import Clause, words_of_clauses
from negotiation.understanding.quantities import Percent, Quantity
from negotiation.understanding.tokens import Token, norm_at
from negotiation.understanding.words.contingent import BEFORE_PAY, HANGS_ON, NO_BONUS, OF_PAY
from negotiation.understanding.words.cues import Cue


def hangs_on_the_year(
    quantity: Quantity, clause: Clause, sentence: Sequence[Clause], tokens: Sequence[Token]
) -> bool:
    """ "Another 12.5% of that if the company has a good year", "20% of base for hitting goals";
    "35% of my salary goes to rent" and "the raise was 10% of my salary" are none.
    """
    if not isinstance(quantity, Percent) or not _is_of_pay(tokens, quantity.to):
        return False
    if clause.question and not clause.has(Cue.IF):
        return False
    if clause.has(Cue.TOPIC, Cue.THIRD, Cue.EMPLOYER):
        return False
    said = words_of_clauses(sentence)
    return HANGS_ON.stand_in(said) and not NO_BONUS.stand_in(said)


def _is_of_pay(tokens: Sequence[Token], at: int) -> bool:
    """ "Of that", "of my annual base salary"."""
    if norm_at(tokens, at) != "of":
        return False
    spot = at + 1
    while norm_at(tokens, spot) in BEFORE_PAY and norm_at(tokens, spot + 1) in OF_PAY | BEFORE_PAY:
        spot += 1
    return norm_at(tokens, spot) in OF_PAY
