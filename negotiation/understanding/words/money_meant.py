"""Words around a currency that puts right in what money the figures told before are."""

from __future__ import annotations

# In front of the money that is not meant: "euros, not dollars", "euros instead of dollars".
DENIES_MONEY = frozenset("not isnt arent wasnt werent no never".split())
INSTEAD_OF_MONEY = frozenset("of than".split())
# All that may stand beside one that is meant: "oh sorry, that's in pounds of course".
AROUND_MONEY = frozenset(
    "i ive im meant mean was were is are its it thats that this these those they theyre in the a "
    "all both everything every figures figure numbers number amounts amount sums sum sorry oops ah "
    "oh hmm no wait well ok okay actually correction should be have been said say written wrote "
    "typed my mistake bad of course obviously btw fyi wrong sign currency money symbol key keyboard "
    "us uk base salary pay offer stock bonus and also to clear exact please pls make put read read "
    "as so then therefore hence job role office site one instead that scratch strike not".split()
)
