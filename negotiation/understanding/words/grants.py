"""Words around the years of a grant."""

from __future__ import annotations

# Folded, as everything that is looked up.
VESTING = frozenset("vest vests vesting vested grant schedule".split())
# What takes an earlier figure back.
TAKES_BACK = frozenset(
    "no not sorry actually correction oops wait mistake wrong make meant".split()
)
# All that may stand beside years alone, for them to be a correction.
AROUND_YEARS = TAKES_BACK | frozenset(
    "a an the it its is that thats be should was over years year yrs yr y i my bad oh ah hm nope "
    "but and two three four five six nah pls please to".split()
)
# What comes each year on top of the first grant.
TOPPING = frozenset(
    "top tops topped topping another new fresh further additional extra refresh refreshed".split()
)
YEARLY = frozenset("annual annually yearly".split())
# A part of a grant that vests first, and the words for the rest of it.
PARTS_OF_IT = frozenset("quarter third half fourth nothing none".split())
STEADY = frozenset(
    "quarterly monthly then thereafter rest remaining remainder balance afterwards after every each "
    "weekly daily".split()
)
