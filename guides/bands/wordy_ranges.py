"""Ranges that a cell writes in words: "between $92k and $108k", "von 58.000 bis 67.000 €"."""

from __future__ import annotations

from guides.data.range_words import RANGE_WORDS
from guides.text.late import Late

_OPENS = tuple(
    Late(rf"(?i)\s*{before} (?P<low>[^,;/–-]*?\d[^,;/–-]*?) {between} (?P<high>[^,;/–-]*\d.*)")
    for before, between in RANGE_WORDS
)
_FIRST = frozenset(before[0] for before, _ in RANGE_WORDS)


def one_range(text: str) -> str:
    """`text` with a sign between the ends of its range, where words stand before and between."""
    if text.lstrip()[:1].casefold() not in _FIRST:
        return text
    for pattern in _OPENS:
        found = pattern.fullmatch(text)
        if found is not None:
            return f"{found['low']} – {found['high']}"
    return text
