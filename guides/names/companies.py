"""The companies of an index: found by name, alias, abbreviation or typo; completed as typed."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import islice, takewhile
from typing import NamedTuple

from guides.names.aliases import Aliases, Standing, bare_name, spellings
from guides.text.alike import few_slips, most_alike
from guides.text.spelling import allowed_edits, compact, slug, words
from negotiation.model.facts import Certainty, Match, Named

_OTHERS = 5
_LEAST_BEGINNING = 4
_NEAR = 0.78  # of 1: below it the names of the corpus only share letters, and no one means them


class Claim(NamedTuple):
    """A company that a spelling may mean, and how good the claim is."""

    standing: Standing
    key: str


class Peers(NamedTuple):
    """The companies that only mappings name, by key; and the keys that spellings mean."""

    named: Mapping[str, Named]
    claims: Mapping[str, str]
    fuzzy: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class CompanyBook:
    """`named` has the companies with guides by key.

    `same` has the folders of one name. `claims` gives the companies a compact spelling may
    mean, the best claims first. `fuzzy` are the spellings worth a typo, sorted. `find_peers`
    gives the companies that only mappings name: who writes a name that is known needs none.
    """

    named: Mapping[str, Named]
    same: Mapping[str, tuple[str, ...]]
    claims: Mapping[str, tuple[Claim, ...]]
    fuzzy: tuple[str, ...]
    rows: tuple[tuple[Named, str, str, tuple[str, ...]], ...]
    find_peers: Callable[[], Peers]

    @property
    def peers(self) -> Mapping[str, Named]:
        """The companies that only mappings name, by key."""
        return self.find_peers().named

    @property
    def peer_claims(self) -> Mapping[str, str]:
        """The companies that only mappings name, by compact spelling."""
        return self.find_peers().claims

    def find(self, text: str) -> Match[Named]:
        """The company that `text` names; a name that only mappings know is UNKNOWN here."""
        asked = compact(text)
        if not asked:
            return Match(Certainty.UNKNOWN, None)
        claims = self.claims.get(asked)
        if claims is not None and claims[0].standing <= Standing.INITIALS:
            return self._settle(claims)
        if asked in self.peer_claims:
            return Match(Certainty.UNKNOWN, None, self._nearest(asked))
        if claims is not None:
            return self._settle(claims)
        return self._mistyped(asked) or Match(Certainty.UNKNOWN, None, self._nearest(asked))

    def find_anywhere(self, text: str) -> Match[Named]:
        """Like `find`, but companies that only mappings name count as well."""
        claims = self.claims.get(compact(text), ())
        if not (claims and claims[0].standing <= Standing.INITIALS):
            peer = self.peer_claims.get(compact(text))
            if peer is not None:
                return Match(Certainty.EXACT, self.peers[peer])
        found = self.find(text)
        if found.certainty in (Certainty.EXACT, Certainty.LIKELY):
            return found
        if found.certainty is Certainty.UNKNOWN:
            return self._mistyped_peer(compact(text)) or found
        return found

    def guess(self, asked: str) -> Match[Named] | None:
        """What a compact spelling may be a typo of, peers included; None where nothing is near."""
        found = self._mistyped(asked) or self._mistyped_peer(asked)
        return found if found is None or found.best is not None else None

    def twins(self, key: str) -> tuple[Named, ...]:
        """Other folders whose guides carry the same company name, parentheses aside."""
        return tuple(self.named[other] for other in self.same.get(key, ()) if other != key)

    def suggest(self, text: str, limit: int) -> tuple[Named, ...]:
        """Names that go on as typed, then those with such a word, then typos."""
        asked = compact(text)
        if not asked:
            return tuple(row[0] for row in self.rows[:limit])
        ranked: list[tuple[int, int]] = []
        claims = self.claims.get(asked, ())
        exact = {claim.key for claim in claims if claim.standing < Standing.WORD}
        for position, (named, key, title, parts) in enumerate(self.rows):
            fits = (
                named.key in exact,
                title.startswith(asked) or key.startswith(asked),
                any(part.startswith(asked) for part in parts),
                len(asked) > 2 and asked in title,
            )
            if any(fits):
                ranked.append((fits.index(True), position))
        if not ranked and len(asked) > 2:
            return self._nearest(asked, limit)
        return tuple(self.rows[at][0] for _, at in sorted(ranked)[:limit])

    def _settle(self, claims: tuple[Claim, ...]) -> Match[Named]:
        best = claims[0]
        level = [claim for claim in claims if claim.standing == best.standing]
        names = tuple(self.named[claim.key] for claim in claims)
        if len(level) > 1 or best.standing is Standing.VAGUE:
            if best.standing is Standing.VAGUE and len(claims) == 1:
                return Match(Certainty.DOUBTFUL, names[0])
            return Match(Certainty.DOUBTFUL, names[0], names[1:_OTHERS])
        certainty = Certainty.EXACT if best.standing < Standing.WORD else Certainty.LIKELY
        return Match(certainty, names[0], self.twins(best.key))

    def _mistyped(self, asked: str) -> Match[Named] | None:
        near = self._close(asked, self.fuzzy)
        keys: dict[str, int] = {}
        for spelling, distance in near.items():
            for claim in self.claims[spelling]:
                keys.setdefault(claim.key, distance)
        if not keys:
            return self._begun(asked)
        names = tuple(self.named[key] for key in keys)
        distances = list(keys.values())
        alone = len(keys) == 1 or distances[1] > distances[0] + 1
        nearest = next(iter(near))
        sure = alone and distances[0] <= allowed_edits(min(len(asked), len(nearest)))
        if sure and nearest[0] == asked[0]:
            return Match(Certainty.LIKELY, names[0], self.twins(names[0].key))
        return Match(Certainty.DOUBTFUL, names[0], names[1:_OTHERS])

    def _begun(self, asked: str) -> Match[Named] | None:
        """Names that begin so: "hashi" may be HashiCorp, which is worth a question."""
        if len(asked) < _LEAST_BEGINNING:
            return None
        first = bisect_left(self.fuzzy, asked)
        begun = takewhile(lambda name: name.startswith(asked), islice(self.fuzzy, first, None))
        keys = dict.fromkeys(self.claims[spelling][0].key for spelling in begun)
        names = tuple(self.named[key] for key in keys)
        return Match(Certainty.DOUBTFUL, names[0], names[1:_OTHERS]) if names else None

    def _mistyped_peer(self, asked: str) -> Match[Named] | None:
        near = {
            spelling: distance
            for spelling, distance in self._close(asked, self.find_peers().fuzzy).items()
            if distance <= allowed_edits(min(len(asked), len(spelling)))
        }
        if not near:
            return None
        keys = dict.fromkeys(self.peer_claims[spelling] for spelling in near)
        names = tuple(self.peers[key] for key in keys)
        certainty = Certainty.LIKELY if len(names) == 1 else Certainty.DOUBTFUL
        return Match(certainty, names[0], names[1:_OTHERS])

    def _close(self, asked: str, spelled: Sequence[str]) -> dict[str, int]:
        """Spellings a few slips away, the nearest first, with their distance."""
        if len(asked) < 4:
            return {}
        most = allowed_edits(len(asked)) + 1
        return {
            spelling: distance
            for spelling, distance in few_slips(asked, spelled, most, limit=8)
            # "uber" is two letters from "ubisoft"'s head, and no typo of it.
            if distance * 3 < max(len(asked), len(spelling))
        }

    def _nearest(self, asked: str, limit: int = 3) -> tuple[Named, ...]:
        found = most_alike(asked, self.fuzzy, limit * 3)
        keys = dict.fromkeys(
            self.claims[self.fuzzy[at]][0].key for at, likeness in found if likeness >= _NEAR
        )
        return tuple(self.named[key] for key in keys)[:limit]


def build_companies(
    titles: Mapping[str, str], peers: Callable[[], Mapping[str, str]], aliases: Aliases
) -> CompanyBook:
    """`titles`: folder -> the company's name; `peers`: key -> name of companies in mappings."""

    @cache
    def find_peers() -> Peers:
        named = {key: Named(key, name) for key, name in peers().items() if key not in titles}
        spelled: dict[str, str] = {}
        for key, peer in named.items():
            for spelling in (key, peer.name, *aliases.companies.get(key, ())):
                spelled.setdefault(compact(spelling), key)
        return Peers(named, spelled, tuple(one for one in spelled if len(one) >= 4))

    shown = Counter(titles.values())
    named = {
        # The folder that is the name keeps it; a second one says which it is.
        key: Named(key, f"{name} ({key})" if shown[name] > 1 and key != slug(name) else name)
        for key, name in sorted(titles.items(), key=lambda item: (item[1].casefold(), item[0]))
    }
    claims: dict[str, list[Claim]] = defaultdict(list)
    for key, name in titles.items():
        found = spellings(key, name, aliases)
        # "Brex (brex-ai)", as it is shown and may be typed back.
        found.setdefault(compact(named[key].name), Standing.KEY)
        for spelling, standing in found.items():
            claims[spelling].append(Claim(standing, key))
    sure = sorted(
        spelling
        for spelling, entries in claims.items()
        if len(spelling) >= 4 and min(entry.standing for entry in entries) <= Standing.SHORT
    )
    alike: dict[str, list[str]] = defaultdict(list)
    for key, name in titles.items():
        alike[compact(bare_name(name))].append(key)
    return CompanyBook(
        named,
        {key: tuple(keys) for keys in alike.values() if len(keys) > 1 for key in keys},
        {
            spelling: tuple(sorted(entries, key=lambda claim: (claim.standing, claim.key)))
            for spelling, entries in claims.items()
        },
        tuple(sure),
        tuple(
            (name, compact(name.key), compact(name.name), words(name.name))
            for name in named.values()
        ),
        find_peers,
    )
