"""The known words that a typed word may be a slip of the finger for."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from guides.text.alike import few_slips
from guides.text.spelling import allowed_edits

_LEAST = 5  # letters
_LONGEST = 24
_LONG = 7  # letters: from here on three letters of an end are looked at, else two
_MOST = 6


def _weighed(typed: int, known: int) -> int:
    """The letters by which slips are allowed: of a long name the name's own."""
    return max(typed, known) if min(typed, known) >= _LONG else min(typed, known)


class NearWords:
    """Known words by their beginnings and by their ends: a slip or two leaves one of them whole."""

    __slots__ = ("_heads", "_tails")

    def __init__(self, known: Iterable[str]) -> None:
        # In the order of their length: what a word may be a slip for stands together.
        words = sorted((word for word in dict.fromkeys(known) if len(word) >= _LEAST), key=len)
        self._heads = _by_end(words, heads=True)
        self._tails = _by_end(words, heads=False)

    def of(self, word: str) -> list[str]:
        """The known words nearest to one that is not known, all equally near; mostly none."""
        length = len(word)
        if not _LEAST <= length <= _LONGEST:
            return []
        # "midjorny" has lost two letters of a name of ten: the longer of the two decides.
        most = allowed_edits(length + (length >= _LONG))
        size = 2 if length < _LONG else 3
        head, tail = word[:size], word[-size:]
        of_head, of_tail = self._heads.get(head, ()), self._tails.get(tail, ())
        choices = sorted(
            [*_of_length(of_head, length, most), *_of_length(of_tail, length, most)], key=len
        )
        if not choices:
            return []
        near_words = {
            known: distance
            for known, distance in few_slips(word, choices, most, limit=2 * _MOST)
            if distance <= allowed_edits(_weighed(length, len(known)))
        }
        least = min(near_words.values(), default=0)
        return [known for known, distance in near_words.items() if distance == least]


def _by_end(words: Iterable[str], *, heads: bool) -> Mapping[str, tuple[str, ...]]:
    """Words by their first two and three letters, or by their last."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for size in (2, 3):
            found[word[:size] if heads else word[-size:]].append(word)
    return {end: tuple(alike) for end, alike in found.items()}


def _of_length(words: Sequence[str], length: int, most: int) -> Sequence[str]:
    """Of words in the order of their length those that have no more than `most` more or less."""
    first = bisect_left(words, length - most, key=len)
    return words[first : bisect_right(words, length + most, first, key=len)]
