"""The roles of a company: found from "mle", "ML engineer", "sr swe" or a typo."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from guides.names.aliases import Aliases
from guides.names.ranks import ALL_RANKS
from guides.names.regions import labels_of
from guides.text.alike import most_alike
from guides.text.spelling import compact, nearest_word, printed_compact, printed_words, words
from negotiation.model.facts import Certainty, Match
from negotiation.model.guide import Guide

Words = tuple[str, ...]

_PARENTHESIS = re.compile(r"\s*\([^()]*\)")
LEVEL_CODE = re.compile(r"[a-z]{1,3}\d{1,2}[a-e]?|\d{1,2}")
# Words that many roles share, which therefore tell none of them apart.
_DULL = frozenset({"engineer", "manager", "senior", "staff", "platform", "and"})
_FILLER = frozenset({"a", "an", "the", "role", "position", "job", "of", "for", "as", "in"})
_OTHERS = 5
_HALF = 0.5  # of the telling words: with fewer in common nobody means the role


class RoleName(NamedTuple):
    """One role's spellings. `own`: file name and title; `aliases`: what else means it."""

    own: frozenset[frozenset[str]]
    aliases: frozenset[frozenset[str]]
    tokens: frozenset[str]
    compacts: frozenset[str]


class RoleNames:
    """How role names are spelled out; one for a whole index, shared by all companies."""

    __slots__ = (
        "_aliases",
        "_cache",
        "_compact",
        "_phrases",
        "_printed",
        "short_begins",
        "vocabulary",
    )

    def __init__(self, aliases: Aliases) -> None:
        self._aliases = aliases.roles
        self._phrases = aliases.words
        self.short_begins = frozenset(phrase[0] for phrase in aliases.words if phrase)
        self._compact = {
            key: tuple(compact(spelling) for spelling in spellings)
            for key, spellings in aliases.roles.items()
        }
        self._cache: dict[tuple[str, str, tuple[str, ...]], RoleName] = {}
        self._printed: dict[str, frozenset[str]] = {}
        found: set[str] = set()
        for spellings in aliases.roles.values():
            for spelling in spellings:
                found |= {*words(spelling), *self.spell(words(spelling))}
        for short in aliases.words:
            found.update(short)
        # Words of aliases and short forms: they speak of a role wherever they stand.
        self.vocabulary = frozenset(found) - _FILLER

    def spell(self, typed: Sequence[str]) -> Words:
        """`typed` with its short forms written out: sr swe -> senior software engineer."""
        spelled: list[str] = []
        at = 0
        while at < len(typed):
            short = self.short_form(typed, at)
            if short is None:
                spelled.append(typed[at])
                at += 1
            else:
                spelled.extend(short[0])
                at += short[1]
        return tuple(word for word in spelled if word not in _FILLER)

    def short_form(self, typed: Sequence[str], at: int) -> tuple[Words, int] | None:
        """What a short form that begins at `typed[at]` stands for, and how many words it has."""
        if typed[at] in self.short_begins:
            for length in (3, 2, 1):
                full = self._phrases.get(tuple(typed[at : at + length]))
                if full is not None and at + length <= len(typed):
                    return full, length
        return None

    def printed(self, label: str) -> frozenset[str]:
        """The words of a guide's own label, written out and remembered."""
        found = self._printed.get(label)
        if found is None:
            found = self._printed[label] = frozenset(self.spell(printed_words(label)))
        return found

    def without_levels(self, spelled: Words) -> Words:
        """Without codes such as `l5`; the letters stay where they name a role: sde2 -> sde."""
        kept = [self.lettered(word) if LEVEL_CODE.fullmatch(word) else word for word in spelled]
        return self.spell([word for word in kept if word])

    def lettered(self, code: str) -> str:
        """The letters of a code that also names a role: sde2 -> sde; empty for others."""
        letters = code.rstrip("0123456789")
        return letters if letters != code and letters in self.vocabulary else ""

    def compact_aliases(self, role_key: str) -> tuple[str, ...]:
        """What else the role file is called, without spaces."""
        return self._compact.get(role_key, ())

    def of(self, guide: Guide) -> RoleName:
        """The spellings of a guide's role; equal roles of many companies share one object."""
        key = (guide.role_key, guide.role, guide.aliases)
        found = self._cache.get(key)
        if found is None:
            found = self._cache[key] = self._name(*key)
        return found

    def _name(self, key: str, title: str, more: tuple[str, ...]) -> RoleName:
        bare = _PARENTHESIS.sub("", title)
        own = [self.spell(words(text)) for text in (key, title, bare)]
        aliases = [self.spell(words(text)) for text in (*self._aliases.get(key, ()), *more)]
        return RoleName(
            frozenset(frozenset(spelled) for spelled in own if spelled),
            frozenset(frozenset(spelled) for spelled in aliases if spelled),
            frozenset(word for spelled in own for word in spelled),
            frozenset(
                compact(text) for text in (key, title, bare, *self._aliases.get(key, ()), *more)
            ),
        )


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CompanyRoles:
    """A company's guides by role name, each with its spellings."""

    guides: tuple[Guide, ...]
    names: tuple[RoleName, ...]
    vocabulary: frozenset[str]
    find_labels: Callable[[], tuple[str, ...]]

    @property
    def labels(self) -> tuple[str, ...]:
        """All its regions."""
        return self.find_labels()

    def find(self, text: str, spelled: RoleNames) -> Match[Guide]:
        """The role that `text` names."""
        typed = words(text)
        asked = spelled.spell(typed)
        found = self._exactly(asked, "".join(typed))
        if found is not None:
            return found
        known = self.vocabulary | spelled.vocabulary
        mended = tuple(
            word if word in known else nearest_word(word, known) or word for word in typed
        )
        again = spelled.spell(mended)
        if again != asked:
            found = self._exactly(again, "".join(mended))
            if found is not None:
                return _at_most_likely(found)
        plain = spelled.without_levels(again)
        if plain and plain != again:
            found = self._exactly(plain, "".join(plain))
            if found is not None:
                return _at_most_likely(found)
        near = self._roughly(frozenset(plain), "".join(typed))
        # "senior ml engineer" where there is only the ML engineer: worth a question.
        unranked = tuple(word for word in plain if word not in ALL_RANKS)
        found = self._exactly(unranked, "".join(unranked)) if unranked != plain else None
        if found is None or found.best is None:
            return near
        known_ids = {found.best.id, *(guide.id for guide in found.others)}
        more = (near.best, *near.others) if near.best is not None else ()
        others = (*found.others, *(guide for guide in more if guide.id not in known_ids))
        return Match(Certainty.DOUBTFUL, found.best, others[:_OTHERS])

    def _exactly(self, asked: Words, typed: str) -> Match[Guide] | None:
        wanted = frozenset(asked)
        if not wanted:
            return None
        names = self.names
        hits = [at for at, name in enumerate(names) if wanted in name.own]
        if not hits:
            hits = [
                at
                for at, name in enumerate(names)
                if wanted in name.aliases or typed in name.compacts
            ]
        if hits:
            return self._answer(hits)
        inside = [at for at, name in enumerate(names) if wanted <= name.tokens]
        if not inside:
            return None
        if len(inside) == 1:
            # "diffusion" means one role here; "engineer" alone does so only by accident.
            certainty = Certainty.DOUBTFUL if wanted <= _DULL else Certainty.EXACT
            return Match(certainty, self.guides[inside[0]])
        # "data" may be the engineer or the scientist: the shortest name is only offered first.
        inside.sort(key=lambda at: (len(names[at].tokens - wanted - _DULL), len(names[at].tokens)))
        return self._answer(inside, certainty=Certainty.DOUBTFUL)

    def _answer(self, hits: list[int], certainty: Certainty = Certainty.EXACT) -> Match[Guide]:
        if len(hits) > 1:
            certainty = Certainty.DOUBTFUL
        first, *others = (self.guides[at] for at in hits)
        return Match(certainty, first, tuple(others[:_OTHERS]))

    def _roughly(self, wanted: frozenset[str], typed: str) -> Match[Guide]:
        telling = wanted - _DULL
        scores: list[tuple[float, int]] = []
        for at, name in enumerate(self.names):
            shared = len(telling & name.tokens) + 0.4 * len(wanted & name.tokens & _DULL)
            whole = len(telling | (name.tokens - _DULL)) + 0.4 * len(
                _DULL & wanted | name.tokens & _DULL
            )
            if shared:
                scores.append((-shared / whole, at))
        scores.sort()
        guides = tuple(self.guides[at] for _, at in scores)
        if any(-score >= _HALF for score, _ in scores):
            first, *others = guides
            return Match(Certainty.DOUBTFUL, first, tuple(others[:_OTHERS]))
        if not guides:
            names = [printed_compact(guide.role) for guide in self.guides]
            guides = tuple(self.guides[at] for at, _ in most_alike(typed, names, _OTHERS))
        return Match(Certainty.UNKNOWN, None, guides[:_OTHERS])


def _at_most_likely(found: Match[Guide]) -> Match[Guide]:
    """A match for which something was mended or left aside."""
    if found.certainty is Certainty.EXACT:
        return Match(Certainty.LIKELY, found.best, found.others)
    return found


def company_roles(guides: Iterable[Guide], spelled: RoleNames) -> CompanyRoles:
    """The roles of one company's guides."""
    ordered = tuple(sorted(guides, key=lambda guide: (guide.role.casefold(), guide.role_key)))
    names = tuple(spelled.of(guide) for guide in ordered)

    @cache
    def find_labels() -> tuple[str, ...]:
        return tuple(dict.fromkeys(label for guide in ordered for label in labels_of(guide)))

    return CompanyRoles(ordered, names, _vocabulary(names), find_labels)


@lru_cache(maxsize=4096)
def _vocabulary(names: tuple[RoleName, ...]) -> frozenset[str]:
    return frozenset(word for name in names for word in name.tokens)


def suggest_roles(
    rows: Iterable[tuple[str, str]], text: str, limit: int, spelled: RoleNames
) -> list[tuple[str, str]]:
    """Of `(key, title)` rows those that go on as typed, best first."""
    typed = words(text)
    if not typed:
        return list(rows)[:limit]
    joined, full = "".join(typed), spelled.spell(typed)
    ranked: list[tuple[int, int, tuple[str, str]]] = []
    for position, row in enumerate(rows):
        parts = printed_words(row[1])
        also = spelled.compact_aliases(row[0])
        fits = (
            joined in also,
            "".join(parts).startswith(joined),
            _all_begin(typed, parts),
            _all_begin(full, parts),
            len(joined) > 1 and any(alias.startswith(joined) for alias in also),
        )
        if any(fits):
            ranked.append((fits.index(True), position, row))
    ranked.sort()
    return [row for _, _, row in ranked[:limit]]


def _all_begin(typed: Words, parts: Words) -> bool:
    return all(any(part.startswith(word) for part in parts) for word in typed)
