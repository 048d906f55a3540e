"""Matching by concepts: a meaning is a few groups of words, one of each group has to stand there.

A line of a table reads "pull*|withdraw*|take back & offer|it": a bar between alternatives, an
ampersand between groups, a star for any ending, "!" in front of a group that must not be there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from negotiation.understanding.text import fold

_MOST_REMEMBERED = 4096  # words: people use few, over and over


@dataclass(frozen=True, slots=True)
class Concept:
    """`needs`: one alternative of each must be in the text; `bars`: none of these may be."""

    needs: tuple[tuple[str, ...], ...]
    bars: tuple[str, ...] = ()

    def fits(self, text: str) -> bool:
        """Whether `text`, made by `spread`, says it."""
        return _has_one(self.needs[:1], text) and self.goes_on(text)

    def goes_on(self, text: str) -> bool:
        """Whether `text` says the rest of it, where it has one of the first group."""
        return _has_one(self.needs[1:], text) and not any(one in text for one in self.bars)


def _has_one(groups: Iterable[Iterable[str]], text: str) -> bool:
    # Plain loops: a message meets some hundred lines.
    for group in groups:
        for one in group:
            if one in text:
                break
        else:
            return False
    return True


@cache
def concept(line: str) -> Concept:
    """A line of a table, read once."""
    needs: list[tuple[str, ...]] = []
    bars: list[str] = []
    for group in line.split("&"):
        group = group.strip()
        if group.startswith("!"):
            bars.extend(_phrase(one) for one in group[1:].split("|"))
        else:
            needs.append(tuple(_phrase(one) for one in group.split("|")))
    return Concept(tuple(needs), tuple(bars))


def _phrase(words: str) -> str:
    words = " ".join(fold(words).replace("-", " ").split())
    if words.startswith("^"):
        return f"^ {words[1:].strip()} "
    return f" {words[:-1]}" if words.endswith("*") else f" {words} "


def spread(words: Sequence[str]) -> str:
    """Words as a text that concepts are looked for in: "^" marks its beginning."""
    return f"^ {' '.join(words)} "


class Concepts:
    """A table of lines by key, of which only those are tried that words of the text open."""

    def __init__(self, table: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._lines: list[tuple[str, Concept]] = []
        self._always: list[int] = []
        # By its first word what opens a line; in `_by_opening` where that opens the text as well.
        self._by_word: dict[str, list[tuple[int, str]]] = {}
        self._by_opening: dict[str, list[tuple[int, str]]] = {}
        self._by_beginning: dict[str, list[int]] = {}
        for key, lines in table:
            for line in lines:
                self._add(key, concept(line))
        self._least = min(map(len, self._by_beginning), default=0)
        self._beginnings: dict[str, list[str]] = {}
        for beginning in self._by_beginning:
            self._beginnings.setdefault(beginning[: self._least], []).append(beginning)
        self._begun_by = lru_cache(maxsize=_MOST_REMEMBERED)(self._begun)

    def _add(self, key: str, line: Concept) -> None:
        at = len(self._lines)
        self._lines.append((key, line))
        if not line.needs:
            self._always.append(at)
            return
        for one in line.needs[0]:
            opens, first, *more = one.split(" ")
            if more:
                table = self._by_opening if opens else self._by_word
                table.setdefault(first, []).append((at, one))
            else:
                self._by_beginning.setdefault(first, []).append(at)

    def said_in(self, words: Sequence[str]) -> tuple[str, ...]:
        """Every key of which a line fits, in the table's order."""
        text = spread(words)
        opening = self._by_opening.get(words[0] if words else "", ())
        tried = {*self._always, *(at for at, one in opening if one in text)}
        for word in dict.fromkeys(words):
            lines = self._by_word.get(word)
            if lines is not None:
                tried.update([at for at, one in lines if one in text])
            tried.update(self._begun_by(word))
        found: dict[str, None] = {}
        for at in sorted(tried):
            key, line = self._lines[at]
            if key not in found and line.goes_on(text):
                found[key] = None
        return tuple(found)

    def _begun(self, word: str) -> tuple[int, ...]:
        """The lines that the beginning of a word opens."""
        near = self._beginnings.get(word[: self._least], ())
        return tuple(
            at for begin in near if word.startswith(begin) for at in self._by_beginning[begin]
        )
