"""How else a name is written: its words run together, or one word of it taken apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product

from guides.text.spelling import words
from negotiation.model.common_words import is_common

Words = tuple[str, ...]

_MOST_JOINED = 4  # words; a longer name is not run together
_LEAST_PART = 3  # letters of each half of a word that is taken apart
# "OpenAI" is Open AI, "JPMorgan" is JP Morgan; "PayPal" is Pay Pal.
_PART = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_PIECE = re.compile(r"\d+|[^\d]+")


def run_together(phrase: Words) -> Iterator[Words]:
    """A phrase with its words run together in every way: (jp, morgan) -> (jpmorgan,)."""
    yield phrase
    if not 1 < len(phrase) <= _MOST_JOINED:
        return
    for borders in product((" ", ""), repeat=len(phrase) - 1):
        if "" in borders:
            text = phrase[0] + "".join(map("".join, zip(borders, phrase[1:], strict=True)))
            yield tuple(text.split())


def without_and(phrase: Words) -> Words:
    """A name without its ampersand, which few people type: (at, and, t) -> (at, t)."""
    return tuple(word for word in phrase if word != "and")


def at_capitals(name: str) -> Words:
    """A printed name with its words divided at their capitals: JPMorgan Chase -> (jp, morgan,
    chase); empty where nothing is divided, or only into letters.
    """
    if not name.replace(" ", "").isalnum():
        return ()
    parts = tuple(part.lower() for part in _PART.findall(name))
    divided = "".join(parts) == "".join(words(name)) and len(parts) > len(words(name))
    return parts if divided and max(map(len, parts)) >= _LEAST_PART else ()


def at_digits(phrase: Words) -> Words:
    """A phrase with a word of letters around digits in its pieces, as a message is cut: (a16z,) ->
    (a, 16, z). Of two pieces, as in "L3", it may be a level; then nothing.
    """
    parts = tuple(part for word in phrase for part in _PIECE.findall(word))
    return parts if len(parts) > len(phrase) + 1 else ()


def into_words(name: str) -> Words:
    """A printed word as two ordinary ones, as some type it: Midjourney -> (mid, journey)."""
    only = words(name)
    if len(only) != 1:
        return ()
    word = only[0]
    for at in range(_LEAST_PART, len(word) - _LEAST_PART + 1):
        if is_common(word[:at]) and is_common(word[at:]):
            return word[:at], word[at:]
    return ()
