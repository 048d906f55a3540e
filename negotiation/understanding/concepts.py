"""Matching by concepts: a meaning is a few groups of words, one of each group has to stand there.

A line of a table reads "pull*|withdraw*|take back & offer|it": a bar between alternatives, an
ampersand between groups, a star for any ending, "!" in front of a group that must not be there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from negotiation.understanding.text import fold


@dataclass(frozen=True, slots=True)
class Concept:
    """`needs`: one alternative of each must be in the text; `bars`: none of these may be."""

    needs: tuple[tuple[str, ...], ...]
    bars: tuple[str, ...] = ()

    def fits(self, text: str) -> bool:
        """Whether `text`, made by `spread`, says it."""
        # Plain loops: a message meets some hundred lines, and most fail at their first group.
        for group in self.needs:
            for one in group:
                if one in text:
                    break
            else:
                return False
        return not any(one in text for one in self.bars)


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


def all_fits(text: str, table: Iterable[tuple[str, Sequence[str]]]) -> tuple[str, ...]:
    """Every key of a table of which a line fits, in the table's order."""
    found: list[str] = []
    for key, lines in table:
        for line in lines:
            if concept(line).fits(text):
                found.append(key)
                break
    return tuple(found)
