"""Text as people type it, reduced to what can be compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

from guides.text.alike import few_slips

# What a person types is cut here: no name is longer, and look-ups stay quick.
LONGEST = 160

_WORD = re.compile(r"[^\W_]+")
_INITIAL = re.compile(r"(?<=\b[^\W\d_])\.")
_FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_SHORTCODE = re.compile(r":[a-z_]+:")


def words(text: str) -> tuple[str, ...]:
    """Lower-case words without accents or punctuation: "D.E. Shaw & Co" -> de shaw and co."""
    text = text[:LONGEST]
    if text.isascii() and text.replace(" ", "").isalnum():
        return tuple(text.lower().split())  # most names
    if not text.isascii():
        # Flags and shortcodes only repeat a country that the label names anyway.
        text = _FLAGS.sub(" ", text)
        text = unicodedata.normalize("NFKD", text)
        text = "".join(mark for mark in text if not unicodedata.combining(mark))
    if ":" in text:
        text = _SHORTCODE.sub(" ", text)
    text = text.casefold()
    if "." in text:
        text = _INITIAL.sub("", text)
    text = text.replace("&", " and ").replace("'", "").replace("’", "")
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=65536)
def printed_words(text: str) -> tuple[str, ...]:
    """`words` of a guide's own names, remembered. Never for what a person types: their words are
    theirs, and should not stay in memory.
    """
    return words(text)


@lru_cache(maxsize=65536)
def printed_compact(text: str) -> str:
    """`compact` of a guide's own names, remembered."""
    return "".join(printed_words(text))


def compact(text: str) -> str:
    """The words without spaces, so that "T-Mobile", "t mobile" and "tmobile" agree."""
    return "".join(words(text))


def lowered(text: str) -> str:
    """`text` in lower case, position for position."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join([one.lower() if len(one.lower()) == 1 else one for one in text])  # "İ"


def slug(text: str) -> str:
    """The words with hyphens, as a folder is named: "Stability AI" -> stability-ai."""
    return "-".join(words(text))


def allowed_edits(length: int) -> int:
    """How many slips of the finger a word of `length` letters may hold and still be itself."""
    if length < 5:
        return 0
    return 1 if length < 9 else 2


def nearest_word(word: str, known: Collection[str]) -> str | None:
    """The known word that `word` is a typo of; None where none, or two equally well, fit."""
    most = allowed_edits(len(word) + 1)
    if not most:
        return None
    found = [hit for hit in few_slips(word, known, most, limit=2) if len(hit[0]) >= 4]
    if not found or (len(found) > 1 and found[0][1] == found[1][1]):
        return None
    return found[0][0]
