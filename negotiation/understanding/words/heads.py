"""Words in front of a figure that say whose it is: "current:", "new:"."""

from __future__ import annotations

# In front of a colon: what follows is the present or a former pay.
EARNED_HEADS = frozenset("current currently present before previous previously old last".split())
EARNED = frozenset("salary pay ctc wage wages income gehalt sueldo salaire".split())
OFFER_HEADS = frozenset("new offer offered now reality".split())
# Of the present pay only beside one of those behind it: "today: 140k, tomorrow: 165k".
PRESENT_HEADS = frozenset("today now nowadays from heute jetzt hoy ahora oggi hoje".split())
NEXT_HEADS = frozenset("tomorrow next soon then new offer future to after later".split())
NEW = frozenset("new next neue neuer neuen nueva nuevo nouvelle nouveau nuova nova novo".split())
NEXT_NOUNS = frozenset(
    "one offer job role gig place base salary pay position company package comp employer stelle "
    "job angebot oferta trabajo puesto offre poste offerta posto emprego".split()
)
# "What I'd have is 194k", beside "what I have".
WOULD_HAVE = frozenset(
    (who, does)
    for who in ("id", "theyd", "would", "will", "ill")
    for does in ("have", "get", "pay", "make", "earn")
)
# "Ik verdien 190k en krijg hier 245k": behind the "and", where the new figure is.
HERE_ABROAD = frozenset("hier aqui aca ici qui har tutaj tu here tady".split())
# "Where i am:", "where i work now:".
I_AM = frozenset("am im work".split())
WHERE_I_AM = I_AM | frozenset("where i now currently today right".split())
# "Right now 172k", "ctc today 31 lakh".
BEFORE_NOW = frozenset("right ctc salary pay base comp my package gehalt sueldo".split())
AT_PRESENT = frozenset("current currently present presently existing".split())
# What may stand with a head in front of its colon: "the job i am in right now:".
BESIDE_A_HEAD = frozenset(
    "my the pay salary base comp package job place company employer gig role right as of where i "
    "am im sit stand".split()
)
