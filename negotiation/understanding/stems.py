"""Words brought to a form in which their endings and common slips don't matter.

A stem need not be a word: "negotiate", "negotiating" and "negotiated" are all "negotiat".
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from sys import intern

from negotiation.understanding.text import fold
from negotiation.understanding.words.keys import VOWELS
from negotiation.understanding.words.stems import IRREGULAR, KEPT, NOT_TYPOS, WRITTEN_OUT

_KEPT = frozenset(KEPT.split())
_NOT_TYPOS = frozenset(NOT_TYPOS.split())
_MOST_REMEMBERED = 4096  # words: people use few, over and over
_LEAST_MENDED = 7  # letters of a word that a slip is looked for in; shorter ones mean too much


def written_out(words: Iterable[str]) -> Iterator[str]:
    """Words with contractions and chat spellings written out: "whats", "u" → "what is", "you"."""
    for word in words:
        full = WRITTEN_OUT.get(word)
        if full is None:
            yield word
        else:
            yield from full.split()


@lru_cache(maxsize=1024)  # what is looked up is remembered by its mender
def stem(word: str) -> str:
    """A folded word without its ending."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if len(word) < 4 or word in _KEPT:
        return word
    word = _without_ending(word)
    if word.endswith("y") and word[-2] not in VOWELS:
        return f"{word[:-1]}i"
    return word[:-1] if word.endswith("e") and len(word) > 3 else word


def _without_ending(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return f"{word[:-3]}y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    for ending in ("ing", "ed"):
        rest = word[: -len(ending)]
        if word.endswith(ending) and len(rest) > 2 and not VOWELS.isdisjoint(rest):
            return word if word.endswith("eed") else _single(rest)
    return word


def _single(rest: str) -> str:
    """ "getting" is "get", but "selling" is "sell"."""
    double = rest[-1] == rest[-2] and rest[-1] not in "lsz"
    return rest[:-1] if double else rest


class Mender:
    """Finds the one known stem that a word is a single slip away from.

    A slip is a letter too many, one missing, one wrong, or two changed about; the first letter is
    right, as it nearly always is. Words that are right as they stand are left alone.
    """

    def __init__(self, stems: Collection[str]) -> None:
        self._known = frozenset(stems)
        self._longest = max(map(len, self._known), default=0) + 1
        # Most texts with a letter less are those of one stem: several are a text with gaps.
        self._near: dict[str, str] = {}
        for known in self._known:
            if len(known) >= _LEAST_MENDED:
                for short in _shortened(known):
                    others = self._near.get(short)
                    self._near[short] = known if others is None else f"{others} {known}"
        self.mended = lru_cache(maxsize=_MOST_REMEMBERED)(self._mended)

    def _mended(self, word: str) -> str:
        """The stem of `word`, or the known one that it is a slip of."""
        found = stem(word)
        if found in self._known or len(word) < _LEAST_MENDED or word in _NOT_TYPOS:
            return found
        if len(found) > self._longest:
            return found
        near = {
            known
            for short in _shortened(found)
            for known in self._near.get(short, "").split()
            if known[0] == found[0] and _one_slip(known, found)
        }
        return near.pop() if len(near) == 1 else found


def _shortened(word: str) -> set[str]:
    """The word, and the word with each of its letters left out."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def _one_slip(one: str, other: str) -> bool:
    """Whether two words that lose a letter to the same text are really one slip apart."""
    if len(one) != len(other):
        return True
    apart = [at for at in range(len(one)) if one[at] != other[at]]
    if len(apart) == 1:
        return True
    if len(apart) != 2 or apart[1] - apart[0] != 1:
        return False
    left, right = apart
    return one[left] == other[right] and one[right] == other[left]


def stemmed(phrase: str) -> tuple[str, ...]:
    """A phrase of a table, as its words are looked for."""
    return tuple(intern(stem(word)) for word in written_out(map(fold, phrase.split())))
