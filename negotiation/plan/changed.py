"""What changed in a deed: the parts of it in which a figure moved."""

from __future__ import annotations

import re
from functools import lru_cache

_CHANGED = re.compile(
    r"\d ?%|\bfrom \S+(?: \S+){0,4} to \S*\d|\bhal(?:f|ved)\b|\ba (?:third|quarter|fifth|tenth)\b|"
    r"\d ?x (?:faster|less|fewer|cheaper|more)|\b(?:points?|months?|weeks?) (?:ahead|early)\b|"
    r"\d points?\b|\bdown to \d|\binstead of \S*\d|\b(?:under|below) \d|"
    r"\bto (?:under|below|over|about) \d|\bplan was \d|\bplan said (?:\d|[a-z]+\b)|"
    r"\b(?:two|three|four|five|six|ten|\d+) times (?:faster|cheaper|smaller|fewer|less|more)\b|"
    r"\b(?:doubled|tripled|quadrupled)\b|"
    r"\b(?:twice|\w+ times) as (?:many|much|fast)\b|\bwith no \w+|\bfrom pilot to\b|\d/\d\b|"
    r"\binstead of (?:an?|one|two|three|several) \w+|\bso (?:that )?it (?:runs|fits) on\b|"
    r"\b(?:no|zero|0) findings\b|\b(?:nobody|no one) (?:has )?left\b|\bsav(?:es|ed|ing) ",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r" with (?:[\w-]+ ){1,3}unchanged\b| (?:at|with) the same (?:[\w-]+ ?){1,2}\b|"
    r"(?:[,;]| and)? (?:[\w-]+ ){1,3}stayed the same\b"
)
# What did not happen beside what did.
_BESIDE = re.compile(r",? with no (?:[a-z-]+ ?){1,3}")
# A point inside a figure parts nothing.
_PARTS = re.compile(r"[;,] | and (?=(?:i|my team|we) )", re.IGNORECASE)


@lru_cache(maxsize=256)  # a mail, its short forms, a call and answers ask about one deed
def changed_of(deed: str) -> str:
    """The parts of a deed in which a figure changed."""
    kept, bare = _KEPT.sub("", deed), main_part(deed)
    parts = _PARTS.split(bare if _CHANGED.search(bare) else kept)
    return "; ".join(part for part in parts if _CHANGED.search(part))


def main_part(deed: str) -> str:
    """A deed without what stayed as it was and what did not happen."""
    return _BESIDE.sub("", _KEPT.sub("", deed))
