"""The words around a name that show it to be a company's."""

from __future__ import annotations

FROM = frozenset(
    [
        "from",
        "by",
        "at",
        "with",
        "w",
        "von",
        "bei",
        "de",
        "chez",
        "da",
        "na",
        "presso",
        "bij",
        "em",
        "di",
        "dari",
        "se",
    ]
)
CHOOSES = frozenset(["prefer", "vs", "versus", "joined", "and", "or", "over"])
CALLED = frozenset(["called", "named"])
ARTICLES = frozenset(
    ["my", "the", "a", "an", "our", "no", "your", "their", "this", "of", "to", "more"]
)
# In front of a clause: the name still opens it.
ALSO = frozenset(
    [
        "and",
        "but",
        "also",
        "then",
        "yes",
        "now",
        "plus",
        "well",
        "so",
        "ok",
        "und",
        "y",
        "et",
        "e",
        "en",
    ]
)
# Behind an everyday word: an idiom, no company.
IDIOMS = frozenset(
    ["one", "up", "foot", "feet", "ft", "meter", "meters", "left", "out", "time", "of"]
)
# Between a name and its verb.
ADVERBS = frozenset(
    [
        "just",
        "also",
        "only",
        "too",
        "now",
        "even",
        "already",
        "finally",
        "actually",
        "then",
        "today",
        "yesterday",
        "recently",
        "officially",
        "verbally",
        "ltd",
        "inc",
        "gmbh",
        "bhi",
        "hat",
        "have",
        "has",
        "had",
    ]
)
# What a company does when it makes an offer.
MAKES_OFFERS = frozenset(
    [
        "offered",
        "offers",
        "offering",
        "gave",
        "gives",
        "made",
        "sent",
        "wrote",
        "emailed",
        "mailed",
        "pays",
        "paid",
        "countered",
        "counters",
        "extended",
        "proposed",
        "proposes",
        "bietet",
        "bot",
        "ofrece",
        "ofrecio",
        "propose",
        "offre",
        "offerece",
        "came",
        "landed",
        "matched",
        "bid",
        "topped",
    ]
)
# What it does as well without one: then a figure has to stand near.
SPEAKS = frozenset(
    [
        "said",
        "says",
        "told",
        "tells",
        "wants",
        "want",
        "wanted",
        "called",
        "went",
        "raised",
        "put",
        "needs",
        "need",
        "has",
        "have",
        "had",
        "is",
        "was",
        "can",
        "could",
        "will",
        "would",
        "asked",
        "expects",
        "gave",
        "hat",
        "dice",
        "dit",
        "disse",
    ]
)
OFFER_NOUNS = frozenset(
    [
        "offer",
        "offers",
        "contract",
        "letter",
        "angebot",
        "angebote",
        "oferta",
        "ofertas",
        "offre",
        "offres",
        "offerta",
        "proposta",
        "proposal",
        "one",
        "job",
        "role",
        "position",
        "onsite",
        "round",
        "interview",
        "interviews",
        "interviewing",
        "process",
        "stage",
        "talks",
        "loop",
        "hear",
        "number",
        "package",
        "base",
        "recruiter",
        "term",
        "sheet",
    ]
)
STATUS_WORDS = frozenset(["written", "verbal", "verbally", "schriftlich", "mundlich"])
# Words in 's that own nothing.
NOT_POSSESSIVE = frozenset(
    [
        "its",
        "thats",
        "whats",
        "theres",
        "heres",
        "hes",
        "shes",
        "whos",
        "lets",
        "wheres",
        "hows",
        "whens",
        "todays",
        "everyones",
        "ones",
        "nobodys",
    ]
)
