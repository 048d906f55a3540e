"""The words of a title that say how senior it is."""

from __future__ import annotations

from guides.text.spelling import printed_words

ALL_RANKS = frozenset(
    {
        "junior",
        "senior",
        "staff",
        "principal",
        "distinguished",
        "fellow",
        "lead",
        "head",
        "director",
        "vp",
        "associate",
        "intern",
        "mid",
        "i",
        "ii",
        "iii",
        "iv",
        "v",
    }
)
_SHORT_RANKS = {"sr": "senior", "jr": "junior", "princ": "principal"}


def ranks(title: str) -> frozenset[str]:
    """The words of a title that say how senior it is."""
    return frozenset(_SHORT_RANKS.get(word, word) for word in printed_words(title)) & ALL_RANKS
