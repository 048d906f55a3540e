"""By how much an offer moved: "went up 5k", "cut base by 10k", "10k less"."""

from __future__ import annotations

from negotiation.understanding.clauses import Clause
from negotiation.understanding.quantities import Money, Percent, Quantity

_RAISES = frozenset(
    "up raised raise raising added add adds bumped bump increased increase upped moved improved "
    "sweetened lifted rose hiked tacked plus more".split()
)
_LOWERS = frozenset(
    "down lowered lower reduced reduce dropped drop cut cuts decreased took shaved knocked "
    "trimmed slashed".split()
)
_TO = frozenset("to at with from now is was of".split())  # the figure itself: "raised to 245k"
_NEAR = 5  # words between the verb and the figure


def _is_added(clause: Clause, at: int) -> bool:
    """ "+8k base": a plus glued to its figure, with no figure in front that it would go on from."""
    if at <= clause.at and not (at and clause.tokens[at - 1].text == "+"):
        return False
    sign = clause.tokens[at - 1]
    glued = sign.text == "+" and clause.tokens[at].glued
    return glued and not any(one.to <= at - 1 for one in clause.quantities)


def change_of(clause: Clause, quantity: Quantity) -> int:
    """1: raised by the quantity, -1: lowered by it, 0: nothing says so.

    "Went up 215k" may be the figure itself: whoever knows the figure of before decides.
    """
    if not isinstance(quantity, Money | Percent):
        return 0
    if clause.words_after(quantity.to, 1)[:1] in (("less",), ("lower",)):
        return -1
    if _is_added(clause, quantity.at):
        return 1
    for word in clause.words_before(quantity.at, _NEAR):
        if word in _TO:
            return 0
        if word in _LOWERS:
            return -1
        if word in _RAISES:
            return 1
    return 0
