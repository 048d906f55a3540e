"""Words of an offer that is what one is paid today."""

from __future__ import annotations

MATCHES = frozenset("match matches matched matching equals equal equalled mirrors".split())
# The same in two words; with a "now" behind it is what one is paid today.
SAME_AS = frozenset((
    ("same", "as"), ("identical", "to"), ("par", "with"), ("equal", "to"), ("exactly", "what"),
    ("just", "what"), ("level", "with"), ("me", "what"),
))  # fmt: skip
MY_PAY = frozenset(
    "salary pay paycheck wage income comp base package current present existing currently".split()
)
WHAT_I = frozenset("earn make get have am im on already currently now".split())
# In front of it: they don't, or it is only wished for.
NOT_MATCHED = frozenset(
    "not dont doesnt wont cant cannot didnt never wouldnt couldnt isnt arent hardly unable refuse "
    "refused could should would need needs want wants wanted must if hope hoping ask asked asking "
    "unless might may please".split()
)
