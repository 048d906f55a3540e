"""Words of an answer that is not given yet, or never was: "i bet they say base is final"."""

from __future__ import annotations

SAY = frozenset(
    "say says tell tells answer answers reply replies claim claims argue argues insist "
    "insists respond responds announce announces declare come comes".split()
)
SAID = frozenset("said told answered replied written wrote claimed mentioned say tell".split())
# Somebody looks ahead: hope, fear, a guess, a bet. They say it themselves.
LOOKS_AHEAD = frozenset(
    "hope hoping hopefully fear fearing afraid scared worried worry worries nervous dread dreading "
    "bet betting guess guessing suspect imagine expect expecting assume assuming suppose reckon "
    "anticipate predict prediction wish pray praying anxious".split()
)
SPEAKS = SAY | SAID
LOOKED_AHEAD = LOOKS_AHEAD | SPEAKS
WISHES = frozenset("hope hoping hopefully wish pray praying".split())
MAY = frozenset("might may could would will gonna".split())
# "They'll", "she'll": a person and what is to come in one word.
WHO_WILL = frozenset("theyll hell shell itll".split())
BETWEEN = frozenset(
    "probably just maybe still then likely surely definitely certainly even also now be not never "
    "all always again perhaps well only simply go and is are".split()
)
NEVER = frozenset("never didnt havent hasnt hadnt dont doesnt not".split())
BESIDE_NEVER = frozenset("yet even actually really once ever literally have has did".split())
WHO = frozenset("they he she hr recruiter manager boss company somebody someone".split()) | WHO_WILL
LEADS_TO_WHO = frozenset("that the my their if is our".split())
# "They won't say why": what is kept back, and no answer.
KEPT_BACK = frozenset("why how what where who whether if when more much anything".split())
