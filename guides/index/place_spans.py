"""Which words of a message are a place, known by name wherever it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from guides.index.meaning import Meaning, Span
from guides.names.places import gazetteer, place_name
from negotiation.model.common_words import is_common
from negotiation.model.facts import Certainty, Named, NameKind

_LONGEST = 6  # words
_ELSEWHERE = frozenset({"other", "elsewhere"})
# Codes of states and provinces that are words, too.
_ORDINARY_CODES = frozenset({"in", "or", "me", "on", "hi", "oh", "ok", "id"})
_LINKS = frozenset({"in", "the", "from"})  # "remote in the UK"


class PlaceSpans:
    """The places of the gazetteer."""

    def __init__(self) -> None:
        self._book = gazetteer()
        self._home = frozenset(phrase[0] for phrase in self._book.remote)
        self._begins = self._book.first_words | self._home | _ELSEWHERE | self._book.joined.keys()
        self.vocabulary = self._book.spelled.words() | frozenset(self._book.joined)

    def find(self, typed: tuple[str, ...]) -> Iterator[Span]:
        """Places as they are written, "remote" and "other" among them."""
        if self._begins.isdisjoint(typed):
            return
        before: Span | None = None
        at = 0
        while at < len(typed):
            span = self._at(typed, at) if typed[at] in self._begins else None
            if span is None:
                at += 1
                continue
            at = span.end
            if span.meaning.key != "other":
                yield span
            if before is not None and (joint := self._joint(typed, before, span)) is not None:
                yield joint
            before = span

    def covering(self, typed: Sequence[str], at: int) -> Iterator[Span]:
        """Places that hold the word `at`, which was mended."""
        book = self._book
        for start in range(max(0, at - _LONGEST + 1), at + 1):
            if typed[start] not in book.first_words and typed[start] not in book.joined:
                continue
            for end in range(at + 1, min(len(typed), start + _LONGEST) + 1):
                keys = book.spelled.get(tuple(typed[start:end]))
                if keys is None and end == start + 1:
                    keys = book.joined.get(typed[start])
                if keys is not None:
                    yield Span(start, end, _meaning(keys, ordinary=False))

    def run_together(self, word: str) -> Meaning | None:
        """The place of several words that `word` is without its spaces: "newyork"."""
        keys = self._book.joined.get(word, ())
        return _meaning(keys, ordinary=False) if any("-" in key for key in keys) else None

    def _at(self, typed: tuple[str, ...], at: int) -> Span | None:
        book, word = self._book, typed[at]
        length, keys = book.span(typed, at)
        if word in self._home:
            home = next((n for n in (1, 2, 3) if typed[at : at + n] in book.remote), 0)
            if home and home >= length:
                return Span(at, at + home, _meaning(("remote",), home == 1 and is_common(word)))
        if not length and word in _ELSEWHERE:
            return Span(at, at + 1, _meaning(("other",), ordinary=True))
        if not length and word in book.joined:
            length, keys = 1, book.joined[word]
        if not length:
            return None
        if length > 1 and typed[at + length - 1] in _ORDINARY_CODES:
            length, keys = self._without_code(typed, at, length, keys)
        return Span(at, at + length, _meaning(keys, length == 1 and is_common(word)))

    def _without_code(
        self, typed: tuple[str, ...], at: int, length: int, keys: tuple[str, ...]
    ) -> tuple[int, tuple[str, ...]]:
        """ "london on monday" is not in Ontario, "portland or seattle" may be in Oregon."""
        alone = self._book.spelled.get(typed[at : at + length - 1])
        if alone is None:
            return length, keys
        first = tuple(key for key in alone if key in keys)
        return length - 1, tuple(dict.fromkeys((*first, *alone)))

    def _joint(self, typed: tuple[str, ...], first: Span, then: Span) -> Span | None:
        """ "remote us", "remote in the UK", "London remote", "other US" as one place."""
        if any(word not in _LINKS for word in typed[first.end : then.start]):
            return None
        kinds = first.meaning.key, then.meaning.key
        if kinds[0] in _PREFIXES and kinds[1] not in _PREFIXES:
            prefix, place = kinds
        elif kinds[1] == "remote" and kinds[0] not in _PREFIXES and first.end == then.start:
            place, prefix = kinds
        else:
            return None
        keys = (f"{prefix}-{place}",)
        return Span(first.start, then.end, _meaning(keys, ordinary=False))


_PREFIXES = frozenset({"remote", "other"})


@lru_cache(maxsize=4096)
def _meaning(keys: tuple[str, ...], ordinary: bool) -> Meaning:
    certainty = Certainty.EXACT if len(keys) == 1 else Certainty.DOUBTFUL
    others = tuple(Named(key, place_name(key)) for key in keys[1:])
    return Meaning(NameKind.PLACE, keys[0], place_name(keys[0]), certainty, others, ordinary)
