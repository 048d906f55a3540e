"""Words of what is only paid some time after one has started."""

from __future__ import annotations

TRIALS = frozenset("probation probezeit trial prueba essai prova proeftijd probationary".split())
AFTER = frozenset(
    "after once post past through pass passed nach tras despues apres dopo na when completing".split()
)
LATER = frozenset((
    ("next", "year"), ("following", "year"), ("second", "year"), ("year", "two"), ("year", "2"),
    ("later", "on"), ("the", "line"), ("nachstes", "jahr"), ("proximo", "ano"),
    ("annee", "prochaine"),
))  # fmt: skip
# What a figure does then: "next year it should go up to 240".
COMES_LATER = frozenset(
    "go goes going up rise rises raise raises increase increases bump bumps climb climbs grow grows "
    "become becomes reach reaches review reviewed move moves steigt sube".split()
)
# Done already: "after a week they raised it to 230".
PUT_OFF_TO = frozenset(
    "raised bumped increased upped moved went came improved revised agreed approved lifted".split()
)
