"""Phrases of a table, looked for in what was said.

Most messages say none of them: that no word of a message begins one is known from a set, and only
the phrases of a word that stands there are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Generic, TypeVar

from negotiation.understanding.text import fold

Key = TypeVar("Key")


class Phrases:
    """The phrases of a table. A word with a star, in a phrase by itself, may end in any way."""

    def __init__(self, phrases: str | Iterable[str]) -> None:
        self._table = phrases if isinstance(phrases, str) else "|".join(phrases)
        self._opens: frozenset[str] | None = None  # `begun`, where nothing is starred

    def stand_in(self, said: Sequence[str]) -> bool:
        """Whether one of them stands anywhere in the words."""
        opens = self._opens
        if opens is None:
            opens = self._opens = frozenset() if self.starred else self.begun
        if opens and opens.isdisjoint(said):
            return False  # a message meets dozens of tables, and nearly all of them end here
        text = _spread(said)
        for word in self.begun.intersection(said):
            for phrase in self._by_first[word]:
                if phrase in text:
                    return True
        for beginning in self.starred:  # noqa: SIM110 - a message meets dozens of tables
            if beginning in text:
                return True
        return False

    def first_in(self, said: Sequence[str]) -> int | None:
        """The place of the word that begins the first of them; None where none stands there."""
        if self.begun.isdisjoint(said):
            return None
        text, spot = _spread(said), 0
        for at, word in enumerate(said):
            phrases = self._by_first.get(word)
            if phrases is not None and text.startswith(phrases, spot):
                return at
            spot += len(word) + 1
        return None

    def begin(self, said: Sequence[str]) -> bool:
        """Whether one of them is what the words begin with."""
        phrases = self._by_first.get(said[0]) if said else None
        return phrases is not None and _spread(said).startswith(phrases)

    def end(self, said: Sequence[str]) -> bool:
        """Whether one of them is what the words end in."""
        phrases = self._by_last.get(said[-1]) if said else None
        return phrases is not None and _spread(said).endswith(phrases)

    # A module is imported without its tables being read: each is read when it is first asked.

    def _words(self) -> Iterator[list[str]]:
        """Not kept: what is made of them has them all."""
        return (fold(phrase).split() for phrase in self._table.split("|"))

    @cached_property
    def _by_first(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for words in self._words():
            if not words[-1].endswith("*"):
                found.setdefault(words[0], []).append(_spread(words))
        return {word: tuple(phrases) for word, phrases in found.items()}

    @cached_property
    def _by_last(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for words in self._words():
            found.setdefault(words[-1], []).append(_spread(words))
        return {word: tuple(phrases) for word, phrases in found.items()}

    @cached_property
    def begun(self) -> frozenset[str]:
        """The words that begin a phrase."""
        return frozenset(self._by_first)

    @cached_property
    def ended(self) -> frozenset[str]:
        """The words that end a phrase."""
        return frozenset(self._by_last)

    @cached_property
    def starred(self) -> tuple[str, ...]:
        """The beginnings of words that may end in any way, each behind a space."""
        return tuple(f" {words[0][:-1]}" for words in self._words() if words[-1].endswith("*"))


class PhraseTable(Generic[Key]):
    """Several tables, by what each of them tells: most messages say nothing of any."""

    def __init__(self, tables: Mapping[Key, Phrases]) -> None:
        self._tables = tables

    def first_said(self, said: Sequence[str]) -> Key | None:
        """What the first of the tables tells of which a phrase stands in the words."""
        if self.begun.isdisjoint(said) and not self.starred:
            return None
        return next((key for key, table in self._tables.items() if table.stand_in(said)), None)

    @cached_property
    def begun(self) -> frozenset[str]:
        """The words that begin a phrase of any of the tables."""
        return frozenset[str]().union(*(table.begun for table in self._tables.values()))

    @cached_property
    def starred(self) -> tuple[str, ...]:
        """The beginnings of words that may end in any way, of all tables."""
        return tuple(one for table in self._tables.values() for one in table.starred)


def _spread(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
