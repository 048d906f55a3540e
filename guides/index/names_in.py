"""What a whole message names: companies, peers, roles and places, each word looked at once.

First every name as it is written, found by its first word. Then the few words that mean nothing
yet, are no ordinary ones, and may be a slip of the finger for a word of some name: with it in
their place, names are looked for around them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from guides.index.meaning import Meaning, Span
from guides.index.name_table import NameTable
from guides.index.place_spans import PlaceSpans
from guides.index.role_spans import RoleSpans
from guides.names.near_words import NearWords
from guides.text.spelling import words as split
from negotiation.model.common_words import COMMON, is_common
from negotiation.model.facts import Certainty, Named, NameKind, NameSpan

MOST_WORDS = 800
# Words of one message that are tried as a slip of the finger, and once more where they are one.
_MOST_SLIPS = 160
_MOST_SHORT = 40
_LEAST_SLIP = 5  # letters: a shorter word is near too many
_LONGEST_NAME = 5  # words
_LINKS = frozenset({"at", "in", "for", "with", "from", "the", "a", "as"})
_SUREST_FIRST = (Certainty.EXACT, Certainty.LIKELY, Certainty.DOUBTFUL)


class _Slips(NamedTuple):
    """By their place: words that may stand for others, and those too short to tell alone."""

    words: dict[int, list[str]]
    short: list[int]


class NameFinder:
    """Finds the names of one index in messages."""

    def __init__(self, table: NameTable, roles: RoleSpans, places: PlaceSpans) -> None:
        self._table = table
        self._roles = roles
        self._places = places
        self._named = table.words | roles.vocabulary | places.vocabulary
        self._near = NearWords((*self._named, *COMMON))

    def find(self, words: Sequence[str]) -> tuple[NameSpan, ...]:
        """The names in `words`; see `Facts.names_in`."""
        typed, places = _plain(words)
        found = self._as_written(typed)
        slips = self._slips(typed, found)
        roles = list(self._roles.find(typed, slips.words))
        stated = {role.start for role in roles if not role.meaning.common}  # "de" may be a word
        found += self._mended(typed, slips.words, stated)
        found += self._with_short_slips(typed, slips.short)
        found += roles
        if not found:
            return ()
        kept = _without_overlaps(found, typed)
        names = _Neighbours(kept)
        spans = [
            NameSpan(
                places[span.start],
                places[span.end - 1] + 1,
                *span.meaning[:5],
                span.meaning.common and not names.beside(span, typed),
            )
            for span in kept
            if not _part_of_a_word(span, kept, places)
        ]
        return tuple(sorted(spans, key=lambda span: (span.start, -span.end)))

    def _as_written(self, typed: tuple[str, ...]) -> list[Span]:
        begins = self._table.lengths
        found = [
            Span(start, end, meaning)
            for start, word in enumerate(typed)
            if word in begins
            for end, meanings in self._table.at(typed, start)
            for meaning in meanings
        ]
        found += self._places.find(typed)
        return found

    def _slips(self, typed: tuple[str, ...], found: Iterable[Span]) -> _Slips:
        """Words that name nothing as they stand, with what they may stand for."""
        known = self._roles.vocabulary
        covered = {at for span in found for at in range(span.start, span.end)}
        tried: dict[str, list[str]] = {}
        words: dict[int, list[str]] = {}
        short: list[int] = []
        left = _MOST_SLIPS
        for at, word in enumerate(typed):
            if (
                word in COMMON
                or word in known
                or at in covered
                or not word.isalpha()
                or is_common(word)
            ):
                continue
            if len(word) < _LEAST_SLIP:
                if len(word) > 2:
                    short.append(at)
                continue
            near = tried.get(word)
            if near is None:
                near = tried[word] = self._near.of(word)
                left -= 1
            if near and not self._named.isdisjoint(near):
                words[at] = near
                left -= 1
            if left <= 0:
                break
        return _Slips(words, short[:_MOST_SHORT])

    def _mended(
        self, typed: tuple[str, ...], slips: Mapping[int, list[str]], roles: Container[int]
    ) -> list[Span]:
        """Names of which a word is mended; `roles`: where a role surely begins."""
        found: list[Span] = []
        around = list(typed)
        for at, near in slips.items():
            around[at] = near[0]
        for at, near in slips.items():
            hits: dict[tuple[int, int, NameKind], list[Meaning]] = {}
            alone: set[str] = set()
            for name in near:
                around[at] = name
                for start, end, meaning in self._covering(around, at):
                    hits.setdefault((start, end, meaning.kind), []).append(meaning)
                    if end == start + 1:
                        alone.add(name)
            around[at] = near[0]
            # A lone word is rather the ordinary one that it is as near to: "runnway" is no runaway
            # only where a role stands behind it.
            ordinary = any(name in COMMON for name in near if name not in alone)
            found += [
                Span(start, end, _slipped(meanings, typed[at], near))
                for (start, end, _), meanings in hits.items()
                if end - start > 1 or not ordinary or end in roles
            ]
        return found

    def _with_short_slips(self, typed: tuple[str, ...], short: Iterable[int]) -> Iterator[Span]:
        """Places of two words, one of them short and mistyped: "new yrok", "hogn kong"."""
        for at in short:
            for start in (at - 1, at):
                pair = typed[start : start + 2] if start >= 0 else ()
                near = self._near.of("".join(pair)) if len(pair) == 2 else []
                for name in near:
                    meaning = self._places.run_together(name)
                    if meaning is not None:
                        yield Span(start, start + 2, _slipped([meaning], pair[0], [name]))

    def _covering(self, typed: Sequence[str], at: int) -> Iterator[Span]:
        """Names of companies and places that hold the word `at`, which was mended."""
        word = typed[at]
        if word in self._table.words:
            for start in range(max(0, at - _LONGEST_NAME + 1), at + 1):
                if typed[start] not in self._table.lengths:
                    continue
                for end, meanings in self._table.at(typed, start, past=at):
                    for meaning in meanings:
                        yield Span(start, end, meaning)
        if word in self._places.vocabulary:
            yield from self._places.covering(typed, at)


def _slipped(meanings: Sequence[Meaning], word: str, near: Sequence[str]) -> Meaning:
    """What was found with a slip mended; in doubt where several names are as near."""
    best = meanings[0]
    keys = dict.fromkeys(Named(meaning.key, meaning.name) for meaning in meanings)
    others = tuple(name for name in (*keys, *best.others) if name.key != best.key)
    sure = len(keys) == 1 and best.certainty is not Certainty.DOUBTFUL
    # "nidjourney": the first letter is the one that people get right.
    if not sure or all(name[0] != word[0] for name in near):
        return best._replace(certainty=Certainty.DOUBTFUL, others=others)
    return best._replace(certainty=Certainty.LIKELY)


def _plain(words: Sequence[str]) -> tuple[tuple[str, ...], list[int]]:
    """The words as names are spelled, and for each which one of the message it is of."""
    if all(words) and (run := "".join(words)).isascii() and run.isalnum():
        most = min(len(words), MOST_WORDS)
        return tuple(words[:most]), list(range(most))  # as most messages are
    typed: list[str] = []
    places: list[int] = []
    for at, word in enumerate(words):
        if word.isascii() and word.isalnum():
            typed.append(word)
            places.append(at)
        elif "@" not in word and "://" not in word:  # an address names nobody
            parts = split(word.removesuffix("'s").removesuffix("’s"))
            typed.extend(parts)
            places.extend([at] * len(parts))
    return tuple(typed[:MOST_WORDS]), places[:MOST_WORDS]


def _without_overlaps(found: Iterable[Span], typed: Sequence[str]) -> list[Span]:
    """Of each kind the longest and surest spans, none on another; of two as long, the one with
    more letters: "at t mobile" is T-Mobile, and no AT&T.
    """
    ranked = sorted(
        found,
        key=lambda span: (
            span.start - span.end,
            _SUREST_FIRST.index(span.meaning.certainty),
            -sum(map(len, typed[span.start : span.end])),
            span.start,
        ),
    )
    taken: dict[NameKind, set[int]] = defaultdict(set)
    firms: dict[int, Span] = {}  # by each of their words
    kept: list[Span] = []
    for span in ranked:
        held, words = taken[span.meaning.kind], range(span.start, span.end)
        if not held.isdisjoint(words):
            continue
        if span.meaning.kind in _FIRMS:
            if any(_cross(span, firms[at]) for at in words if at in firms):
                continue
            firms.update(dict.fromkeys(words, span))
        held.update(words)
        kept.append(span)
    return kept


_FIRMS = frozenset((NameKind.COMPANY, NameKind.PEER))


def _cross(one: Span, other: Span) -> bool:
    """Whether two firms share words and neither holds the other."""
    first, then = (one, other) if one.start < other.start else (other, one)
    return first.start < then.start < first.end < then.end


def _part_of_a_word(span: Span, kept: Iterable[Span], places: Sequence[int]) -> bool:
    """Whether a longer name holds the word of which this one is a part: "character.ai"."""
    start, end = span.start, span.end
    begun = start > 0 and places[start - 1] == places[start]
    cut = begun or places[end : end + 1] == places[end - 1 : end]
    return cut and any(
        other.start <= start and end <= other.end and other.end - other.start > end - start
        for other in kept
    )


class _Neighbours:
    """The names that are not roles, by where they begin and end."""

    def __init__(self, kept: Iterable[Span]) -> None:
        others = [span for span in kept if span.meaning.kind is not NameKind.ROLE]
        self._begin = {span.start for span in others}
        self._end = {span.end for span in others}
        self._sure_begin = {span.start for span in others if not span.meaning.common}
        self._sure_end = {span.end for span in others if not span.meaning.common}

    def beside(self, span: Span, typed: Sequence[str]) -> bool:
        """Whether a role's short name stands next to another name: "jpm ds", "ds at runway"."""
        if span.meaning.kind is not NameKind.ROLE:
            return False
        before, after = span.start, span.end
        while before > 0 and typed[before - 1] in _LINKS:
            before -= 1
        while after < len(typed) and typed[after] in _LINKS:
            after += 1
        # "at runway" is the company, for all that the word is an ordinary one.
        return (before in (self._sure_end if before == span.start else self._end)) or after in (
            self._sure_begin if after == span.end else self._begin
        )
