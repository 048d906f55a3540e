"""Which readers a message calls: each of its words and cues is looked up once, for all of them.

Most messages are a few words long, and most of some hundred readers find nothing in one. A reader
says without which words and cues that is so, and who goes through the readers asks only those that
are called: `short.anyway in called and short.anyway(said)`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Set
from functools import cache
from typing import Any, TypeVar

from negotiation.understanding.phrases import Phrases, PhraseTable
from negotiation.understanding.words.cues import Cue

Reader = TypeVar("Reader", bound=Callable[..., object])
# Tables are read when the first message comes: those made then are given by what makes them.
Opening = Collection[str] | Phrases | PhraseTable[Any] | Callable[[], Collection[str]]
Called = Set[Callable[..., object]]

_READERS: dict[Callable[..., object], tuple[tuple[Opening, ...], Collection[Cue]]] = {}


def called_by(*words: Opening, cues: Collection[Cue] = ()) -> Callable[[Reader], Reader]:
    """For a reader that finds nothing in a message without one of these words or cues."""

    def declare(reader: Reader) -> Reader:
        _READERS[reader] = (words, cues)
        _index.cache_clear()
        return reader

    return declare


def readers_called(said: Iterable[str], cues: Iterable[Cue]) -> Called:
    """The readers that may find something in a message of these words and cues."""
    by_word, by_cue = _index()
    found: set[Callable[..., object]] = set()
    for word in said:
        readers = by_word.get(word)
        if readers is not None:
            found.update(readers)
    for cue in cues:
        readers = by_cue.get(cue)
        if readers is not None:
            found.update(readers)
    return found


_ByWord = Mapping[str, tuple[Callable[..., object], ...]]
_ByCue = Mapping[Cue, tuple[Callable[..., object], ...]]


@cache
def _index() -> tuple[_ByWord, _ByCue]:
    """The readers by each word and each cue that calls them."""
    by_word: dict[str, list[Callable[..., object]]] = {}
    by_cue: dict[Cue, list[Callable[..., object]]] = {}
    for reader, (openings, cues) in _READERS.items():
        for word in set[str]().union(*map(_words_of, openings)):
            by_word.setdefault(word, []).append(reader)
        for cue in cues:
            by_cue.setdefault(cue, []).append(reader)
    # Words that call the same readers share one tuple: there are thousands of words.
    once: dict[tuple[Callable[..., object], ...], tuple[Callable[..., object], ...]] = {}
    shared = {word: once.setdefault(key := tuple(found), key) for word, found in by_word.items()}
    return shared, {cue: tuple(found) for cue, found in by_cue.items()}


def _words_of(opening: Opening) -> Collection[str]:
    if isinstance(opening, Phrases | PhraseTable):
        if opening.starred:
            raise ValueError(f"no whole word tells that {opening.starred} stand in a message")
        return opening.begun
    return opening() if callable(opening) else opening


def first_words(phrases: Iterable[str]) -> frozenset[str]:
    """The words that begin phrases."""
    return frozenset(phrase.split()[0] for phrase in phrases)


def first_of_pairs(pairs: Iterable[tuple[str, str]]) -> frozenset[str]:
    """The words that begin pairs of words."""
    return frozenset(first for first, _ in pairs)


__all__ = ["Called", "called_by", "first_of_pairs", "first_words", "readers_called"]
