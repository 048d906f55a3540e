"""Employers that level mappings and sample sentences compare with, found by their first word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from guides.data.employer_names import KNOWN

NameTable = Mapping[str, tuple[tuple[str, ...], ...]]


def plain_word(word: str) -> str:
    """A word of a name as names are compared: in small letters, without a stop or a possessive."""
    return word.casefold().rstrip(".,:;!?").removesuffix("'s")


def by_first_word(names: Iterable[str]) -> NameTable:
    """The plain words of each name under its first one, longer names before shorter."""
    table: dict[str, set[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(plain_word(word) for word in name.split())
        table.setdefault(words[0], set()).add(words)
    return {
        first: tuple(sorted(entries, key=lambda words: (-len(words), words)))
        for first, entries in table.items()
    }


BY_FIRST_WORD = by_first_word(KNOWN)
