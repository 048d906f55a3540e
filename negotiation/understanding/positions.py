"""Places in the list on screen that a message names and does nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from negotiation.understanding.words.positions import AROUND, COUNTS, ENDINGS, NOUNS, ORDINALS

_HIGHEST = 25  # as many lines as a list has at most


def places_in(said: Sequence[str]) -> tuple[int, ...]:
    """The places, from 1, or from -1 for the last; () where any word is about something else.

    "The first two" → 1, 2; "option 3" → 3; "the last one" → -1. A number by itself is an amount,
    a day or a mark, and "first tell me why" no place.
    """
    if _NAMING.isdisjoint(said):
        return ()
    words = [word for word in _joined(said) if word not in AROUND]
    places: list[int] = []
    at = 0
    while at < len(words):
        named, at = _place(words, at)
        if not named:
            return ()
        places += named
    return tuple(dict.fromkeys(places))


# Without one of these nothing names a place; an ending makes "1st" of "1".
_NAMING = NOUNS | ORDINALS.keys() | ENDINGS


def _joined(said: Sequence[str]) -> list[str]:
    """The words, with "1" and "st" as one."""
    words: list[str] = []
    for word in said:
        if word in ENDINGS and words and words[-1].isdigit():
            words[-1] += word
        else:
            words.append(word)
    return words


def _place(words: Sequence[str], at: int) -> tuple[tuple[int, ...], int]:
    """The places that begin at a word, and where the next word is."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word in ORDINALS:
        count = COUNTS.get(after, 0)
        if not count:
            return (ORDINALS[word],), at + 1
        if word == "first":
            return tuple(range(1, count + 1)), at + 2
        return (tuple(range(-count, 0)), at + 2) if word == "last" else ((), at)
    if word in NOUNS and after.isdigit() and 0 < int(after) <= _HIGHEST:
        return (int(after),), at + 2
    if word in NOUNS and COUNTS.get(after):
        return (COUNTS[after],), at + 2
    return (), at
