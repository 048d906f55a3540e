"""Which words of a message are a role, over all companies."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from guides.index.meaning import Meaning, Span
from guides.names.roles import LEVEL_CODE, RoleName, RoleNames
from negotiation.model.common_words import is_common
from negotiation.model.facts import Certainty, Named, NameKind

_LEVEL = re.compile(r"[a-z]{1,2}\d{1,2}|i{1,3}|iv|v")
_LONGEST = 6  # groups of words
_DIGITS = frozenset("0123456789")
_MOST_OTHERS = 24
_LEAST_TELLING = 5  # letters of a word that alone is worth asking about
_LONGEST_SHORT = 3  # words of a short form
_LEAST_MENDED = 5  # letters of a word that may have been mistyped
_LONGEST_ABBREVIATION = 2  # "ds", "em": letters that may be anything


# What was looked up for this message: words of a role, and whether they end as a role's name does.
_Known = dict[tuple[frozenset[str], bool], Meaning | None]


class _Group(NamedTuple):
    """A word, or a short form of one or more; `said` is it written out."""

    said: tuple[str, ...]
    start: int
    end: int
    sure: bool


class RoleSpans:
    """The roles of an index by the words of their names, in any order."""

    def __init__(self, roles: Iterable[tuple[str, str, RoleName]], spelled: RoleNames) -> None:
        """`roles`: (role file, its usual title, its spellings), one for each way it is spelled."""
        self._spelled = spelled
        self._names: dict[str, str] = {}
        by_words: dict[frozenset[str], dict[str, int]] = defaultdict(dict)
        by_word: dict[str, dict[str, None]] = defaultdict(dict)
        tokens: dict[str, frozenset[str]] = {}
        self._heads: set[str] = set()
        for key, title, name in roles:
            self._names.setdefault(key, title)
            words = _without_levels(name.tokens)
            tokens[key] = tokens.get(key, frozenset()) | words
            for rank, spellings in enumerate((name.own, name.aliases)):
                for wanted in map(_without_levels, spellings):
                    claims = by_words[wanted]
                    claims[key] = min(rank, claims.get(key, rank))
            for word in words:
                by_word[word][key] = None
            self._heads.update(spelled.spell(key.split("-"))[-1:])
        self._by_word = {word: frozenset(keys) for word, keys in by_word.items()}
        self._tokens = tokens
        self.vocabulary = frozenset(by_word) | spelled.vocabulary
        self._begins = self.vocabulary | spelled.short_begins
        self._exact = {wanted: self._meaning(wanted, claims) for wanted, claims in by_words.items()}

    def find(self, typed: Sequence[str], mended: Mapping[int, list[str]]) -> Iterator[Span]:
        """Every reading of `typed`; `mended`: what words with a slip may stand for."""
        known: _Known = {}
        for run in self._runs(typed, mended):
            yield from self._in_run(run, typed, known)

    def _runs(
        self, typed: Sequence[str], mended: Mapping[int, list[str]]
    ) -> Iterator[list[_Group]]:
        """Neighbouring words that all belong to names of roles."""
        if not mended and self._begins.isdisjoint(typed) and "".join(typed).isalpha():
            return  # no digit ends a word either
        begins, digits = self._begins, _DIGITS
        opening = [
            at
            for at, word in enumerate(typed)
            if word in begins or word[-1] in digits or at in mended
        ]
        run: list[_Group] = []
        end = 0
        for at in opening:
            if at < end:
                continue  # a word of the group before
            group = self._group(typed, at, mended)
            if run and (group is None or at > end):
                yield run
                run = []
            if group is not None:
                run.append(group)
                end = group.end
        if run:
            yield run

    def _group(
        self, typed: Sequence[str], at: int, mended: Mapping[int, list[str]]
    ) -> _Group | None:
        word = typed[at]
        short = self._spelled.short_form(typed, at)
        if short is not None:
            return _Group(short[0], at, at + short[1], sure=True)
        if at in mended or at + 1 in mended or at + 2 in mended:
            slipped = self._short_with_slips(typed, at, mended)
            if slipped is not None:  # "machine lerning", though "machine" is a word of its own
                return slipped
        if word in self.vocabulary:
            return _Group((word,), at, at + 1, sure=True)
        for near in mended.get(at, ()):
            if near in self.vocabulary and len(near) >= _LEAST_MENDED:
                return _Group(self._spelled.spell((near,)), at, at + 1, sure=False)
        if LEVEL_CODE.fullmatch(word) and (letters := self._spelled.lettered(word)):
            return _Group(self._spelled.spell((letters,)), at, at + 1, sure=False)
        return None

    def _short_with_slips(
        self, typed: Sequence[str], at: int, mended: Mapping[int, list[str]]
    ) -> _Group | None:
        """A short form of which a word was mistyped: "machne lerning"."""
        begins = (typed[at], *mended.get(at, ()))
        if self._spelled.short_begins.isdisjoint(begins):
            return None
        ways = [
            (typed[spot], *mended.get(spot, ()))
            for spot in range(at, min(at + _LONGEST_SHORT, len(typed)))
        ]
        if not any(len(way) > 1 for way in ways):
            return None
        for tried in product(*ways):
            short = self._spelled.short_form(tried, 0)
            if short is not None and tried[: short[1]] != tuple(typed[at : at + short[1]]):
                return _Group(short[0], at, at + short[1], sure=False)
        return None

    def _in_run(self, run: list[_Group], typed: Sequence[str], known: _Known) -> Iterator[Span]:
        for first in range(len(run)):
            wanted: frozenset[str] = frozenset()
            for last in range(first, min(len(run), first + _LONGEST)):
                said = run[last].said
                if not wanted.isdisjoint(said):
                    break  # a word said twice begins something new
                wanted = wanted.union(said)
                key = wanted, not self._heads.isdisjoint(said)
                if key not in known:
                    known[key] = self._exact.get(wanted) or (
                        self._in_part(wanted) if key[1] else None
                    )
                meaning = known[key]
                if meaning is None and len(run) == 1:
                    meaning = self._hint(said)
                if meaning is not None:
                    yield _span(run[first : last + 1], typed, meaning)

    def _in_part(self, wanted: frozenset[str]) -> Meaning | None:
        """Roles whose names hold all these words: "tanzu engineer" is Tanzu Cloud Engineer."""
        if wanted <= self._heads or not wanted <= self._by_word.keys():
            return None
        keys = frozenset[str].intersection(*(self._by_word[word] for word in wanted))
        if not keys:
            return None
        return self._ranked([(2, len(self._tokens[key]), key) for key in keys])

    def _hint(self, said: Sequence[str]) -> Meaning | None:
        """A rare word of one role's name ("diffusion"): worth a question where it fits."""
        word = said[0]
        keys = self._by_word.get(word, frozenset())
        if len(said) > 1 or len(keys) != 1 or len(word) < _LEAST_TELLING or is_common(word):
            return None
        (key,) = keys
        return Meaning(NameKind.ROLE, key, self._names[key], Certainty.DOUBTFUL, common=True)

    def _meaning(self, wanted: frozenset[str], claims: dict[str, int]) -> Meaning:
        """`claims`: role -> 0 where the words are its own name, 1 where they are an alias."""
        within = {
            key: 2 for key, words in self._tokens.items() if wanted <= words and key not in claims
        }
        return self._ranked(
            [(rank, len(self._tokens[key]), key) for key, rank in (claims | within).items()]
        )

    def _ranked(self, claims: list[tuple[int, int, str]]) -> Meaning:
        """`claims`: how good each is (2: it only holds the words), length of the name, role."""
        (best, _, key), *others = sorted(claims)
        certainty = Certainty.EXACT if best < 2 else Certainty.LIKELY
        if any(rank == best for rank, *_ in others):
            certainty = Certainty.DOUBTFUL
        more = tuple(Named(other, self._names[other]) for *_, other in others[:_MOST_OTHERS])
        return Meaning(NameKind.ROLE, key, self._names[key], certainty, more)


def _without_levels(words: Iterable[str]) -> frozenset[str]:
    """A role's words without the level that some titles carry: "Software Engineer (L5)"."""
    return frozenset(word for word in words if not _LEVEL.fullmatch(word))


def _span(groups: Sequence[_Group], typed: Sequence[str], meaning: Meaning) -> Span:
    start, end = groups[0].start, groups[-1].end
    if not all(group.sure for group in groups) and meaning.certainty is Certainty.EXACT:
        meaning = meaning._replace(certainty=Certainty.LIKELY)
    word = typed[start]
    if end - start == 1 and (len(word) <= _LONGEST_ABBREVIATION or is_common(word)):
        meaning = meaning._replace(common=True)
    return Span(start, end, meaning)
