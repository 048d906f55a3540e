"""Phrases of a table, looked for in what was said.

Most messages say none of them: that no word of a message begins one is known from a set, and only
the phrases of a word that stands there are compared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property

from negotiation.understanding.text import fold


class Phrases:
    """The phrases of a table. A word with a star, in a phrase by itself, may end in any way."""

    def __init__(self, phrases: str | Iterable[str]) -> None:
        self._table = phrases.split("|") if isinstance(phrases, str) else phrases

    def stand_in(self, said: Sequence[str]) -> bool:
        """Whether one of them stands anywhere in the words."""
        if not self._begun.isdisjoint(said):
            text = _spread(said)
            for word in self._begun.intersection(said):
                if any(phrase in text for phrase in self._by_first[word]):
                    return True
        return bool(self._stars) and any(word.startswith(self._stars) for word in said)

    def first_in(self, said: Sequence[str]) -> int | None:
        """The place of the word that begins the first of them; None where none stands there."""
        if self._begun.isdisjoint(said):
            return None
        for at, word in enumerate(said):
            if self.begin(said[at:] if word in self._begun else ()):
                return at
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

    @cached_property
    def _words(self) -> list[list[str]]:
        return [fold(phrase).split() for phrase in self._table]

    @cached_property
    def _by_first(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for words in self._words:
            if not words[-1].endswith("*"):
                found.setdefault(words[0], []).append(_spread(words))
        return {word: tuple(phrases) for word, phrases in found.items()}

    @cached_property
    def _by_last(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = {}
        for words in self._words:
            found.setdefault(words[-1], []).append(_spread(words))
        return {word: tuple(phrases) for word, phrases in found.items()}

    @cached_property
    def _begun(self) -> frozenset[str]:
        return frozenset(self._by_first)

    @cached_property
    def _stars(self) -> tuple[str, ...]:
        return tuple(words[0][:-1] for words in self._words if words[-1].endswith("*"))


def _spread(words: Sequence[str]) -> str:
    return f" {' '.join(words)} "
