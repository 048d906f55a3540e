"""What the names of an index's companies, peers and odd regions mean, by their first word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from guides.data.employer_names import KNOWN
from guides.index.meaning import Meaning
from guides.names.aliases import Aliases, Standing, Words, bare_name, phrases
from guides.names.companies import CompanyBook
from guides.names.places import gazetteer, place_key, read_label
from guides.names.written import at_capitals, at_digits, into_words, run_together, without_and
from guides.text.spelling import compact, printed_words, slug, words
from negotiation.model.common_words import is_common
from negotiation.model.facts import Certainty, Named, NameKind

_LONGEST_LABEL = 5  # words


@dataclass(frozen=True, slots=True)
class NameTable:
    """`meanings` by the phrase, its words with a space between; `lengths`: first word -> how many
    words its phrases have, long ones first; `words`: every word of a phrase that tells enough to
    be looked for when it is mistyped.
    """

    meanings: Mapping[str, tuple[Meaning, ...]]
    lengths: Mapping[str, tuple[int, ...]]
    words: frozenset[str]

    def at(
        self, typed: Sequence[str], start: int, past: int = 0
    ) -> Iterator[tuple[int, tuple[Meaning, ...]]]:
        """The phrases that begin at `typed[start]` and go past `past`: their end and meaning."""
        for length in self.lengths.get(typed[start], ()):
            end = start + length
            if end <= past:
                return
            meanings = self.meanings.get(" ".join(typed[start:end]))
            if meanings is not None and end <= len(typed):
                yield end, meanings


def build_table(book: CompanyBook, aliases: Aliases, labels: Iterable[str]) -> NameTable:
    """The table of the companies in `book` and of the region labels that no place is known by."""
    return _Builder(book, aliases).build(labels)


class _Builder:
    """Gathers phrases; `_apart` are those that take a printed word apart ("work day")."""

    def __init__(self, book: CompanyBook, aliases: Aliases) -> None:
        self._book = book
        self._aliases = aliases
        self._claims: dict[Words, dict[str, Standing]] = defaultdict(dict)
        self._peers: dict[Words, str] = {}
        self._places = gazetteer().spelled
        self._apart: set[Words] = set()
        self._heads: dict[Words, str] = {}  # "remote" of Remote.com -> its folder
        self._meanings: dict[str, list[Meaning]] = defaultdict(list)
        self._telling: set[str] = set()

    def build(self, labels: Iterable[str]) -> NameTable:
        self._gather_companies()
        self._gather_peers()
        for phrase, claims in self._claims.items():
            self._mean_company(phrase, claims)
        for phrase, name in self._peers.items():
            self._mean_peer(phrase, name)
        for label in labels:
            self._mean_label(label)
        lengths: dict[str, set[int]] = defaultdict(set)
        for text in self._meanings:
            parts = text.split(" ")
            lengths[parts[0]].add(len(parts))
        return NameTable(
            {text: tuple(found) for text, found in self._meanings.items()},
            {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()},
            frozenset(self._telling),
        )

    def _gather_companies(self) -> None:
        for key, named in self._book.named.items():
            for phrase, standing in phrases(key, named.name, self._aliases).items():
                if standing is not Standing.VAGUE:
                    self._claim(_spread(phrase), key, standing)
            bare = bare_name(named.name)
            self._claim(self._taken_apart(bare), key, Standing.ALIAS)
            for head in _heads(words(bare), self._aliases.tails):
                self._heads.setdefault(head, key)

    def _claim(self, written: Iterable[Words], key: str, standing: Standing) -> None:
        for phrase in written:
            claims = self._claims[phrase]
            claims[key] = min(standing, claims.get(key, standing))

    def _gather_peers(self) -> None:
        """Companies without guides: those that mappings name, then those that are known."""
        aliases = self._aliases.companies
        for key, peer in self._book.peers.items():
            self._add_peer(peer.name, (peer.name, key, *aliases.get(key, ())))
        owners = {
            compact(spelling): key
            for key, spellings in aliases.items()
            for spelling in (key, *spellings)
        }
        known = [(name, words(name)) for name in KNOWN]
        keys = {name: owners.get("".join(parts), "-".join(parts)) for name, parts in known}
        shown: dict[str, str] = {}
        # The name that is the key itself is shown: "Meta" goes before "WhatsApp".
        for name, parts in sorted(known, key=lambda row: keys[row[0]] != "-".join(row[1])):
            key = keys[name]
            if parts in self._heads:
                # Known by that name, as a dull word alone would not be: "remote" is Remote.com.
                self._claim([parts], self._heads[parts], Standing.SHORT)
            elif key not in self._book.named and key not in self._book.peers:
                first = shown.setdefault(key, name)
                # Its aliases are given once, with the name that is shown.
                more = aliases.get(key, ()) if first == name else ()
                self._add_peer(first, (name, *more))

    def _add_peer(self, name: str, written: Iterable[str]) -> None:
        for spelling in written:
            for phrase in (*_spread(words(spelling)), *self._taken_apart(spelling)):
                self._peers.setdefault(phrase, name)

    def _taken_apart(self, name: str) -> list[Words]:
        found = [parts for parts in (at_capitals(name), into_words(name)) if parts]
        self._apart.update(found)
        return found

    def _mean_company(self, phrase: Words, claims: Mapping[str, Standing]) -> None:
        best, key = min((standing, key) for key, standing in claims.items())
        if best >= Standing.WORD and (phrase in self._peers or self._is_ordinary(phrase)):
            return
        if best <= Standing.SHORT:
            self._telling.update(phrase)
        named = self._book.named[key]
        if list(claims.values()).count(best) > 1:
            certainty = Certainty.DOUBTFUL
            ranked = sorted((standing, other) for other, standing in claims.items())
            others = tuple(self._book.named[other] for _, other in ranked[1:])
        else:
            certainty = Certainty.EXACT if best < Standing.WORD else Certainty.LIKELY
            others = self._book.twins(key)
        self._mean(phrase, NameKind.COMPANY, key, named.name, certainty, others)

    def _mean_peer(self, phrase: Words, name: str) -> None:
        claims = self._claims.get(phrase)
        if claims is None or min(claims.values()) >= Standing.WORD:
            self._telling.update(phrase)
            self._mean(phrase, NameKind.PEER, name, name)

    def _mean_label(self, label: str) -> None:
        phrase = _own_words(label)
        if phrase:
            self._mean(phrase, NameKind.PLACE, slug(label), label)

    def _mean(
        self,
        phrase: Words,
        kind: NameKind,
        key: str,
        name: str,
        certainty: Certainty = Certainty.EXACT,
        others: tuple[Named, ...] = (),
    ) -> None:
        common = self._is_ordinary(phrase)
        meaning = Meaning(kind, key, name, certainty, others, common)
        self._meanings[" ".join(phrase)].append(meaning)

    def _is_ordinary(self, phrase: Words) -> bool:
        """Whether the words also mean something else: "square", "palo alto", "work day"."""
        if phrase in self._places:
            return True
        if len(phrase) == 1:
            return is_common(phrase[0])
        return phrase in self._apart and all(len(word) == 1 or is_common(word) for word in phrase)


def _spread(phrase: Words) -> list[Words]:
    """A phrase in all the ways its words may be put."""
    ways = [way for one in (phrase, without_and(phrase)) if one for way in run_together(one)]
    return [*ways, cut] if (cut := at_digits(phrase)) else ways


def _heads(phrase: Words, tails: frozenset[str]) -> Iterator[Words]:
    """A name without the words at its end that it may leave out: (remote,) of (remote, com)."""
    for end in range(len(phrase) - 1, 0, -1):
        if phrase[end] not in tails:
            return
        yield phrase[:end]


def _own_words(label: str) -> Words:
    """What a region label is called that names no known place: "tier 1" of "Tier 1 (SF/NYC)"."""
    if place_key(label) is not None:
        return ()
    bare = bare_name(label)
    reading = read_label(bare)
    if reading.named or reading.remote or not reading.unknown:
        return ()
    ignored = gazetteer().ignored
    phrase = tuple(word for word in printed_words(bare) if word not in ignored)
    return phrase if len(phrase) <= _LONGEST_LABEL else ()
