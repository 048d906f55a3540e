"""The known words that a typed word may be a slip of the finger for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from guides.text.alike import few_slips
from guides.text.spelling import allowed_edits

_LEAST = 5  # letters
_LONGEST = 24
_LONG = 7  # letters: from here on three letters of an end are looked at, else two
_MOST = 6

Ends = tuple[str, int]


def _weighed(typed: int, known: int) -> int:
    """The letters by which slips are allowed: of a long name the name's own."""
    return max(typed, known) if min(typed, known) >= _LONG else min(typed, known)


class NearWords:
    """Known words by their beginnings and by their ends: a slip or two leaves one of them whole."""

    __slots__ = ("_heads", "_tails")

    def __init__(self, known: Iterable[str]) -> None:
        heads: dict[Ends, list[str]] = defaultdict(list)
        tails: dict[Ends, list[str]] = defaultdict(list)
        for word in dict.fromkeys(known):
            length = len(word)
            if length < _LEAST:
                continue
            for size in (2, 3):
                heads[word[:size], length].append(word)
                tails[word[-size:], length].append(word)
        self._heads = dict(heads)
        self._tails = dict(tails)

    def of(self, word: str) -> list[str]:
        """The known words nearest to one that is not known, all equally near; mostly none."""
        length = len(word)
        if not _LEAST <= length <= _LONGEST:
            return []
        # "midjorny" has lost two letters of a name of ten: the longer of the two decides.
        most = allowed_edits(length + (length >= _LONG))
        size = 2 if length < _LONG else 3
        head, tail = word[:size], word[-size:]
        choices: list[str] = []
        for near in range(length - most, length + most + 1):
            choices += self._heads.get((head, near), ())
            choices += self._tails.get((tail, near), ())
        if not choices:
            return []
        near_words = {
            known: distance
            for known, distance in few_slips(word, choices, most, limit=2 * _MOST)
            if distance <= allowed_edits(_weighed(length, len(known)))
        }
        least = min(near_words.values(), default=0)
        return [known for known, distance in near_words.items() if distance == least]
