"""Whether words say that figures are in the currency of their place: "Base (local currency)"."""

from __future__ import annotations

import re
from functools import lru_cache

_LOCAL = re.compile(
    r"(?i)(?<!not )(?<!not in )(?<!never in )(?<!than )(?<!than in )(?<!instead of )"
    r"(?:\b(?:local|national|domestic|respective|lokale[nr]?|lokal|locale|lokaler) "
    r"(?:currenc(?:y|ies)|ccy|währung(?:en)?|valuta)\b|"
    r"\bin (?:each|its|their|every) (?:[\w'’]+ ){0,2}?currenc(?:y|ies)\b|"
    r"\bcurrenc(?:y|ies) of (?:the|its|each|their|that|every) (?:\w+ )?"
    r"(?:place|countr|location|office|cit|region|market|site|hub)\w*|"
    r"\b(?:landeswährung|(?:monnaie|devise|moneda|valuta|moeda) loca[la]e?s?|valuta locale|lcy)\b|"
    r"[(,] ?local ?\)?$)"
)


@lru_cache(maxsize=2048)
def says_local(text: str) -> bool:
    """Whether a header, a heading or a sentence says so."""
    return _LOCAL.search(text) is not None
