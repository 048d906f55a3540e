"""Words of a zero that a figure has too few or too many."""

from __future__ import annotations

ZEROS = frozenset("zero zeros zeroes nought naught 0 null".split())
# In front of it or behind: it is not there and should be.
LACKING = frozenset(
    "dropped drop drops forgot forgotten forget missed miss misses missing lost lose losing swallowed ate "
    "skipped omitted left leave short lacks lacking lack without add adding needs need another few "
    "fell eaten vergessen fehlt olvide falta manque oublie".split()
)
# It is there and should not be.
TOO_MANY = frozenset("many much extra added typed slipped over zuviel zuviele".split())
# What the word itself may have behind it: "a zero there"; no "zero bonus", "a zero-interest loan".
BESIDE = frozenset(
    "there here somewhere sorry my in on at off out too is was got gets has slipped crept sneaked fell went and when oops lol "
    "haha short missing less more by from it that because as zu de mas trop it's".split()
)
# "They cut the bonus to zero", "it starts from zero", "at zero": how much something is.
AS_AMOUNT = frozenset("to from at of is was for with are".split())
