"""One loose line taken apart: "ml engineer at stability in london" into company, role, region."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from guides.index.company_words import CompanySpan, CompanyWords
from guides.names.places import PlaceReading, gazetteer
from guides.names.regions import find_region, labels_of
from guides.names.roles import CompanyRoles, RoleNames
from guides.text.spelling import nearest_word, printed_words, words
from negotiation.model.facts import Certainty, Located, Match
from negotiation.model.guide import Guide

_MOST_WORDS = 24
_MOST_OWNERS = 25
_MOST_RIVALS = 5
# How much of a line a role or a region explains.
_WORTH = {
    Certainty.EXACT: 2.0,
    Certainty.LIKELY: 1.6,
    Certainty.DOUBTFUL: 0.8,
    Certainty.UNKNOWN: -0.6,
}
_LEFT_OVER = 0.4  # what a word that names nothing takes away
_LEAST_MISTYPED = 4  # letters
_LONGEST_PLACE = 5  # words
_SIZES = range(1, _LONGEST_PLACE + 1)
_SHORT = 3  # letters: "gbp" alone is no place
_IN = frozenset({"in", "near", "from"})
_REMOTE = frozenset({"remote", "remotely", "wfh"})


class _Explanation(NamedTuple):
    """One way to take a line apart, and how much of it that explains."""

    score: float
    located: Located


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Locator:
    """Takes lines apart with the names of one index."""

    companies: CompanyWords
    spelled: RoleNames
    roles: Callable[[str], CompanyRoles | None]
    everyones_roles: CompanyRoles  # each distinct role once
    owners: Mapping[str, tuple[Guide, ...]]  # role file -> the guides of it

    def locate(self, text: str) -> Located:
        """The best reading of the line; DOUBTFUL where two companies explain it equally well."""
        typed = words(text)[:_MOST_WORDS]
        places: dict[str, PlaceReading] = {}
        plain = self.companies.find_plain(typed)
        if plain is not None:
            reading = self._read(typed, plain[0], places)
            if reading.score > plain[1]:
                return reading.located
        spans = self.companies.find(typed)
        if not spans:
            return self._without_company(typed)
        spans.sort(key=lambda span: -span.weight)
        readings = [self._read(typed, span, places) for span in spans]
        best, *others = sorted(readings, key=lambda reading: -reading.score)
        if _weak(best.located):
            elsewhere = self._without_company(typed)
            if elsewhere.company is not None:
                return elsewhere
        return _with_rivals(best, others)

    def _plain(self, typed: Iterable[str]) -> list[str]:
        return [word for word in typed if word not in self.companies.filler]

    def _read(
        self, typed: tuple[str, ...], span: CompanySpan, places: dict[str, PlaceReading]
    ) -> _Explanation:
        company = span.company
        key = company.best.key if company.best is not None else ""
        roles = self.roles(key)
        before, after = typed[: span.start], typed[span.end :]
        if roles is None:
            left = self._plain((*before, *after))
            located = Located(company, None, None, " ".join(left), company_text=span.text)
            return _Explanation(span.weight - _LEFT_OVER * len(left), located)
        labels = roles.labels
        parts = [before, after]
        place = self._place(parts, labels, places)
        region_text = ""
        if place is not None:
            which, start, end = place
            part = parts[which]
            region_text = " ".join(part[start:end])
            parts[which : which + 1] = [part[:start], part[end:]]
        role_typed: list[str] = []
        rest: list[str] = []
        known = roles.vocabulary | self.spelled.vocabulary
        for word in _rejoined(self._plain(word for part in parts for word in part), known):
            if word in known or self.spelled.lettered(word):
                role_typed.append(word)
                continue
            mended = nearest_word(word, tuple(known)) if len(word) > 4 else None
            (role_typed if mended else rest).append(word)
        role = roles.find(" ".join(role_typed), self.spelled) if role_typed else None
        if role is not None and role.certainty is Certainty.UNKNOWN and not role.others:
            role = None
            rest = [*role_typed, *rest]
        region = self._region(roles, role, region_text, places.get(region_text))
        score = span.weight + _worth(role) + _worth(region) - _LEFT_OVER * len(rest)
        role_text = " ".join(role_typed) if role is not None else ""
        located = Located(company, role, region, " ".join(rest), span.text, role_text, region_text)
        return _Explanation(score, located)

    def _place(
        self,
        parts: list[tuple[str, ...]],
        labels: tuple[str, ...],
        places: dict[str, PlaceReading],
    ) -> tuple[int, int, int] | None:
        """Which words are the region: part, start, end."""
        book = gazetteer()
        best: tuple[float, int, int, int] | None = None
        own = _own_phrases(labels)
        for which, part in enumerate(parts):
            at = 0
            while at < len(part):
                length, _ = book.span(part, at)
                for size in range(min(_LONGEST_PLACE, len(part) - at), length, -1):
                    phrase = part[at : at + size]
                    if phrase in book.remote or (
                        phrase in own and (size > 1 or phrase[0] not in self.companies.role_words)
                    ):
                        length = size
                        break
                if not length:
                    at += 1
                    continue
                end = at + length
                # "remote us", "san francisco remote", "cambridge, uk": neighbours belong together.
                while end < len(part):
                    more, _ = book.span(part, end)
                    if not more and (part[end],) in book.remote:
                        more = 1
                    if not more or (
                        part[end] in self.companies.role_words and part[at] not in _REMOTE
                    ):
                        break
                    end += more
                text = part[at:end]
                weight = float(end - at)
                if at and part[at - 1] in _IN:
                    weight += 2
                if all(word in self.companies.role_words for word in text):
                    weight -= 2
                if find_region(labels, " ".join(text)).certainty is not Certainty.UNKNOWN:
                    weight += 1.5
                if weight > 0 and (best is None or weight > best[0]):
                    best = (weight, which, at, end)
                at = end
        if best is not None:
            return best[1:]
        return self._mistyped_place(parts, places)

    def _mistyped_place(
        self, parts: list[tuple[str, ...]], places: dict[str, PlaceReading]
    ) -> tuple[int, int, int] | None:
        """The same where the name is misspelt; `places` remembers what was tried for this line."""
        known = self.companies.role_words
        for which, part in enumerate(parts):
            for at in range(len(part)):
                if part[at] in known or part[at] in self.companies.filler:
                    continue
                for end in (at + 2, at + 1):
                    if end > len(part) or any(word in known for word in part[at:end]):
                        continue
                    if sum(map(len, part[at:end])) < _LEAST_MISTYPED:
                        continue
                    text = " ".join(part[at:end])
                    reading = places.get(text)
                    if reading is None:
                        reading = places[text] = gazetteer().read(text, mend=True)
                    if reading.named and not reading.unknown:
                        return which, at, end
        return None

    def _region(
        self,
        roles: CompanyRoles,
        role: Match[Guide] | None,
        text: str,
        reading: PlaceReading | None = None,
    ) -> Match[str] | None:
        if not text:
            return None
        if role is not None and role.best is not None:
            return find_region(labels_of(role.best), text, reading)
        return find_region(roles.labels, text, reading)

    def _without_company(self, typed: tuple[str, ...]) -> Located:
        """No company in the line: a role that only one company has tells which."""
        book = gazetteer()
        at = 0
        role_typed: list[str] = []
        places: list[str] = []
        rest: list[str] = []
        while at < len(typed):
            length, _ = book.span(typed, at)
            length = length or int((typed[at],) in book.remote)
            if typed[at] in self.companies.role_words:
                role_typed.append(typed[at])
                at += 1
            elif length:
                places.extend(typed[at : at + length])
                at += length
            else:
                if typed[at] not in self.companies.filler:
                    rest.append(typed[at])
                at += 1
        role_text, region_text = " ".join(role_typed), " ".join(places)
        role = self.everyones_roles.find(" ".join(role_typed), self.spelled) if role_typed else None
        if role is None or role.best is None or role.certainty is Certainty.DOUBTFUL:
            left = " ".join(rest)
            return Located(None, None, None, left, role_text=role_text, region_text=region_text)
        owners = self.owners[role.best.role_key]
        if len(owners) > 1:
            unsaid = Match(Certainty.DOUBTFUL, None, owners[:_MOST_OWNERS])
            left = " ".join(rest)
            return Located(None, unsaid, None, left, role_text=role_text, region_text=region_text)
        company = self.companies.book.named[role.best.company_key]
        roles = self.roles(company.key)
        region = self._region(roles, role, region_text) if roles and places else None
        return Located(
            Match(Certainty.LIKELY, company),
            role,
            region,
            " ".join(rest),
            role_text=role_text,
            region_text=region_text if region is not None else "",
        )


def _rejoined(typed: list[str], known: frozenset[str]) -> Iterator[str]:
    """Words of a role that were typed apart: "exposure graph" for ExposureGraph."""
    at = 0
    while at < len(typed):
        joined = typed[at] + typed[at + 1] if at + 1 < len(typed) else ""
        if typed[at] not in known and joined in known:
            yield joined
            at += 2
        else:
            yield typed[at]
            at += 1


@lru_cache(maxsize=1024)
def _own_phrases(labels: tuple[str, ...]) -> frozenset[tuple[str, ...]]:
    """What region labels are called in part: "tier 1" of "Tier 1 (SF/NYC)", "other us"."""
    ignored = gazetteer().ignored
    found: set[tuple[str, ...]] = set()
    for label in labels:
        said = printed_words(label)
        found.update(said[at:][:size] for at in range(len(said)) for size in _SIZES)
        found.difference_update((word,) for word in said if len(word) <= _SHORT)
    return frozenset(found - {(word,) for word in ignored})


def _with_rivals(best: _Explanation, readings: Iterable[_Explanation]) -> Located:
    """The best reading; its company is in doubt where another explains the line as well."""
    named = best.located.company
    if named is None:
        return best.located
    rivals = {
        found.best: reading.located.company_text
        for reading in readings
        if reading.score >= best.score
        and (found := reading.located.company) is not None
        and found.best is not None
        and found.best != named.best
    }
    if not rivals:
        return best.located
    return replace(
        best.located,
        company=Match(Certainty.DOUBTFUL, named.best, (*rivals, *named.others)[:_MOST_RIVALS]),
        company_text=" ".join(dict.fromkeys((best.located.company_text, *rivals.values()))),
    )


def _weak(located: Located) -> bool:
    """A company that is only a guess, without the role: "remote" in "diffusion engineer remote"."""
    guessed = located.company is not None and located.company.certainty is Certainty.DOUBTFUL
    role = located.role
    return guessed and (role is None or role.certainty in (Certainty.DOUBTFUL, Certainty.UNKNOWN))


def _worth(match: Match[Guide] | Match[str] | None) -> float:
    return 0.0 if match is None else _WORTH[match.certainty]
