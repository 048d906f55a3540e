"""The names people use: aliases, and how a company's name may be shortened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cache

from guides.data import shipped_aliases as shipped
from guides.data.listing import listed, table
from guides.text.spelling import compact, words


@dataclass(frozen=True, slots=True)
class Aliases:
    """What a list of aliases says, spelled as `words` spells.

    `companies`, `roles`: key -> spellings. `words`: a phrase -> the phrase it stands for.
    """

    companies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    roles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    words: Mapping[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    common: frozenset[str] = frozenset()
    tails: frozenset[str] = frozenset()
    filler: frozenset[str] = frozenset()

    def canonical(self) -> str:
        """The same text for the same aliases in every process: sets print in any order."""
        maps = (sorted(part.items()) for part in (self.companies, self.roles, self.words))
        sets = (sorted(part) for part in (self.common, self.tails, self.filler))
        return repr((*maps, *sets))

    def merged(self, more: Aliases) -> Aliases:
        """Both; where `more` speaks of the same key it adds to it."""

        def add(
            old: Mapping[str, tuple[str, ...]], new: Mapping[str, tuple[str, ...]]
        ) -> dict[str, tuple[str, ...]]:
            return {
                key: tuple(dict.fromkeys((*old.get(key, ()), *new.get(key, ()))))
                for key in (*old, *new)
            }

        return Aliases(
            add(self.companies, more.companies),
            add(self.roles, more.roles),
            {**self.words, **more.words},
            self.common | more.common,
            self.tails | more.tails,
            self.filler | more.filler,
        )


@cache
def shipped_aliases() -> Aliases:
    """The aliases that come with the bot."""
    short = table(shipped.WORDS)
    common, tails, filler = (
        frozenset(map(compact, listed(text)))
        for text in (shipped.COMMON, shipped.TAILS, shipped.FILLER)
    )
    return Aliases(
        table(shipped.COMPANIES),
        table(shipped.ROLES),
        {words(alias): words(phrase) for phrase, aliases in short.items() for alias in aliases},
        common,
        tails,
        filler,
    )


class Standing(IntEnum):
    """How good a spelling's claim to a name is: a lower one goes first."""

    KEY = 0  # the folder's or the file's name
    TITLE = 1  # the name as the guide's title prints it
    ALIAS = 2  # written down in an aliases file or a guide's front matter
    SHORT = 3  # the name without its tail: "stability" for Stability AI
    INITIALS = 4  # "hrt" for Hudson River Trading
    WORD = 5  # one telling word of it: "horowitz"
    VAGUE = 6  # a word that many names hold: always ask


_PARENTHESIS = re.compile(r"\s*\([^()]*\)")


Words = tuple[str, ...]


def spellings(key: str, name: str, aliases: Aliases) -> dict[str, Standing]:
    """Every compact spelling by which the company `key`, shown as `name`, may be meant."""
    found: dict[str, Standing] = {}
    for phrase, standing in phrases(key, name, aliases).items():
        joined = "".join(phrase)
        found[joined] = min(standing, found.get(joined, standing))
    return found


def phrases(key: str, name: str, aliases: Aliases) -> dict[Words, Standing]:
    """The words by which the company `key`, shown as `name`, may be meant, best claims kept."""
    found: dict[Words, Standing] = {}

    def add(phrase: Words, standing: Standing) -> None:
        if phrase:
            found[phrase] = min(standing, found.get(phrase, standing))

    bare = words(bare_name(name))
    add(words(key), Standing.KEY)
    add(words(name), Standing.TITLE)
    add(bare, Standing.TITLE)
    for alias in aliases.companies.get(key, ()):
        add(words(alias), Standing.ALIAS)
    for initials in _initials(bare):
        add((initials,), Standing.INITIALS)
    for parts in (bare, words(key)):
        for end in range(1, len(parts)):
            add(parts[:end], _standing_of_head(parts[:end], parts[end:], aliases))
        for word in parts[1:]:
            telling = len(word) >= 5 and word not in aliases.common and word not in aliases.tails
            add((word,), Standing.WORD if telling else Standing.VAGUE)
    return found


def _standing_of_head(head: Words, rest: Words, aliases: Aliases) -> Standing:
    """How good the beginning of a name is for the whole: "stability", "hudson", "first"."""
    if all(word in aliases.common or len(word) < 3 for word in head):
        return Standing.VAGUE
    return Standing.SHORT if all(word in aliases.tails for word in rest) else Standing.WORD


def bare_name(name: str) -> str:
    """A name without its parentheses: HashiCorp (IBM) -> HashiCorp."""
    return _PARENTHESIS.sub("", name).strip() or name


def _initials(parts: tuple[str, ...]) -> set[str]:
    """ "hrt"; a short last word may also stay whole: "sai" for Stability AI."""
    if len(parts) < 2:
        return set()
    letters = "".join(part[0] for part in parts)
    whole = "".join(part if len(part) <= 2 else part[0] for part in parts)
    return {found for found in (letters, whole) if len(found) >= 3}
