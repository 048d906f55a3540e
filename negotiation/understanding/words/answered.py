"""The words of an ask that was made, and of what was done with it."""

from __future__ import annotations

ASKED = frozenset("asked countered requested counteroffered".split())
COUNTERS = frozenset("counter counteroffer counterproposal counterbid".split())
ONESELF = frozenset("i we ive weve".split())
# Between oneself and the asking, and between the asking and its figure.
BETWEEN = frozenset("already then first also just have had back and but so actually".split())
TO_ASKED = frozenset(
    "for with at back them a an the base of salary about around like it was me to get my".split()
)
# In front of "my counter", where something came of it.
TO_COUNTER = frozenset(
    "after to answered rejected declined refused on following sent saw got read considered".split()
)
# What they say where they keep to what they offer: by itself, or denied.
HOLDS = frozenset(
    "final firm fixed no nope nah declined refused rejected maxed capped set stays stands same "
    "unchanged".split()
)
MOVES = frozenset(
    "move moving budge budging change go going do increase raise match higher more negotiate "
    "negotiable possible".split()
)
NOT_YET = frozenset("could would should might may will if unless".split())
# "They answered", "wrote back", "their reply": what they do with an ask, and its nouns.
ANSWERS = frozenset("answered replied responded".split())
SENT_BACK = frozenset(
    "wrote got came mailed emailed called rang texted heard written come gotten".split()
)
REPLY = ANSWERS | frozenset("back reply answer response".split())
