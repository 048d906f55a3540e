"""How alike two spellings are: slips of the finger, and likeness in general.

rapidfuzz is loaded by the first name that is not spelled as it is known: most answers need none.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cache, partial


def few_slips(word: str, known: Collection[str], most: int, limit: int) -> list[tuple[str, int]]:
    """The known words that are at most `most` slips away, the nearest first, with their slips."""
    found = _by_slips()(word, known, score_cutoff=most, limit=limit)
    return [(near, int(slips)) for near, slips, _ in found]


@cache
def _by_slips() -> Callable[..., list[tuple[str, float, int]]]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    return partial(process.extract, scorer=OSA.distance)


def most_alike(word: str, known: Sequence[str], limit: int) -> list[tuple[int, float]]:
    """The places in `known` of what is most like `word`, with their likeness from 0 to 1."""
    from rapidfuzz import process
    from rapidfuzz.distance import JaroWinkler

    found = process.extract(word, known, scorer=JaroWinkler.similarity, limit=limit)
    return [(at, likeness) for _, likeness, at in found]


def percent_alike(one: str, other: str) -> float:
    """How much of two texts is the same."""
    from rapidfuzz import fuzz

    return fuzz.ratio(one, other)
