"""Places: many spellings become one key, and a name that two places bear stays open.

`data/place_spellings.py` holds them. A guide's label and what a person types are read alike.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple, TypeVar

from guides.data import place_spellings
from guides.data.listing import listed, table
from guides.text.spelling import LONGEST, nearest_word, words

Words = tuple[str, ...]
T = TypeVar("T")
_LONGEST_NAME = 6
# A remark in parentheses that names no place: "(SIE Europe)" is a division, "(rare)" a warning.
_REMARK = re.compile(r"\((?:[^()]*\b(?:SIE|DeepMind|R&D|[Rr]are|divisions?)\b[^()]*)\)")
_CODE = 2  # letters of a state's or a country's code at the end of a key
_CAPITALS = frozenset({"us", "uk", "uae", "eu", "emea", "apac"})
_SMALL = frozenset({"of", "de", "the"})
_DOLLARS = re.compile(r"\b[A-Z]{1,2}\$")
_REMOTE_OR = re.compile(r"(?i)/\s*(?:all-|fully )?remote|remote\s*/")


class PlaceReading(NamedTuple):
    """What a text says about places.

    `named`: for each place mentioned, the keys it may mean; more than one is ambiguous.
    `remote`: from home; `beside`: "San Francisco / Remote" names both. `other`: "Other US".
    `unknown`: words that are no place. `mended`: a typo was forgiven.
    """

    named: tuple[tuple[str, ...], ...]
    remote: bool = False
    beside: bool = False
    other: bool = False
    unknown: tuple[str, ...] = ()
    mended: bool = False

    @property
    def keys(self) -> frozenset[str]:
        """The places that are beyond doubt."""
        return frozenset(keys[0] for keys in self.named if len(keys) == 1)


class Gazetteer(NamedTuple):
    """All known places. `within`: a place's area; `spelled`: words -> the places they may mean.

    `joined` has the names without spaces; `bare` are those long enough to forgive a typo in.
    """

    within: Mapping[str, str]
    spelled: Spellings
    joined: Mapping[str, tuple[str, ...]]
    bare: tuple[str, ...]
    ignored: frozenset[str]
    remote: frozenset[tuple[str, ...]]
    other: frozenset[str]
    first_words: frozenset[str]

    def areas(self, key: str) -> tuple[str, ...]:
        """The areas around a place, the smallest first."""
        found: list[str] = []
        while (key := self.within.get(key, "")) and key != "world":
            found.append(key)
        return tuple(found)

    def country(self, key: str) -> str | None:
        """The country of a place; None for a region of the world."""
        chain = (key, *self.areas(key))
        for place, area in pairwise(chain):
            if area in _CONTINENTS and place not in _CONTINENTS:
                return place
        return None

    def read(self, text: str, *, mend: bool = False) -> PlaceReading:
        """The places that `text` names; with `mend`, typos are forgiven."""
        typed = words(clean_label(text[:LONGEST]))
        reading = self._read(typed, text)
        if mend and reading.unknown:
            return self._mend(typed, reading)
        return reading

    def span(self, typed: tuple[str, ...], at: int) -> tuple[int, tuple[str, ...]]:
        """The longest place name that begins at `typed[at]`: how many words, and its keys."""
        if typed[at] in self.first_words:
            goes_on = at + 1 < len(typed) and typed[at + 1] in self.spelled.later_words
            most = min(_LONGEST_NAME, len(typed) - at) if goes_on else 1
            return self.spelled.longest(typed, at, most)
        return 0, ()

    def _read(self, typed: tuple[str, ...], text: str) -> PlaceReading:
        named: list[tuple[str, ...]] = []
        unknown: list[str] = []
        remote = other = False
        at = 0
        while at < len(typed):
            home = next((n for n in (3, 2, 1) if typed[at : at + n] in self.remote), 0)
            length, keys = self.span(typed, at)
            if home and home >= length:
                remote, at = True, at + home
            elif length:
                named.append(keys)
                at += length
            else:
                word = typed[at]
                if word in self.other:
                    other = True
                elif word not in self.ignored:
                    unknown.append(word)
                at += 1
        beside = remote and _REMOTE_OR.search(text) is not None
        return PlaceReading(self._settle(named), remote, beside, other, tuple(unknown))

    def _settle(self, named: list[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
        """ "Cambridge (UK)": an area named beside it tells which of two places is meant."""
        sure = {keys[0] for keys in named if len(keys) == 1}
        settled: list[tuple[str, ...]] = []
        for keys in named:
            fitting = tuple(key for key in keys if sure & set(self.areas(key)))
            settled.append(fitting or keys)
        return tuple(dict.fromkeys(settled))

    def _mend(self, typed: tuple[str, ...], reading: PlaceReading) -> PlaceReading:
        """Forgive one misspelt name, which may also be split wrongly: "san fransisco"."""
        for length in range(min(3, len(typed)), 0, -1):
            for at in range(len(typed) - length + 1):
                part = typed[at : at + length]
                if not set(part) & set(reading.unknown):
                    continue
                name = nearest_word("".join(part), self.bare)
                if name is None:
                    continue
                rest = self._read(typed[:at] + typed[at + length :], "")
                named = self._settle([*rest.named, self.joined[name]])
                return PlaceReading(
                    named,
                    reading.remote,
                    reading.beside,
                    reading.other,
                    rest.unknown,
                    mended=name != "".join(part),
                )
        return reading


class Spellings:
    """What may be meant by words: places by their names, and by a name with its area behind it.

    A name that stands by itself wins: "Newark CA" is in California before it is in Canada.
    """

    __slots__ = ("_alone", "_around", "_ends", "_named", "_tails", "later_words")

    def __init__(
        self,
        alone: Mapping[Words, tuple[str, ...]],
        named: Mapping[Words, tuple[str, ...]],
        tails: Mapping[Words, tuple[str, ...]],
        around: Mapping[str, frozenset[str]],
    ) -> None:
        """`alone`, `named`: names that need no area, and all names; `tails`: what areas are called
        behind a name; `around`: the areas of a place that may be.
        """
        self._alone = alone
        self._named = named
        self._tails = tails
        self._ends = frozenset(tail[-1] for tail in tails)
        # What may stand second in a name, with its area or without.
        self.later_words = frozenset(
            (
                *(name[1] for name in (*alone, *named) if len(name) > 1),
                *(tail[0] for tail in tails),
            )
        )
        self._around = around

    def get(self, typed: Words) -> tuple[str, ...] | None:
        """The places that the words may mean; None where they are none."""
        return self._alone.get(typed) or self._with_area(typed, self._begun(typed))

    def longest(self, typed: Words, at: int, most: int) -> tuple[int, tuple[str, ...]]:
        """The longest name of `most` words that begins at `typed[at]`: its length, its places."""
        typed = typed[at : at + most]
        begun = self._begun(typed)
        for length in range(most, 0, -1):
            part = typed[:length]
            keys = self._alone.get(part) or self._with_area(part, begun)
            if keys is not None:
                return length, keys
        return 0, ()

    def __contains__(self, typed: Words) -> bool:
        return self.get(typed) is not None

    def words(self) -> frozenset[str]:
        """Every word of a name."""
        return frozenset(word for name in (*self._named, *self._tails) for word in name)

    def _begun(self, typed: Words) -> dict[int, tuple[str, ...]]:
        """By their length, the names that the words begin with and more words stand behind."""
        ends = range(1, len(typed))
        return {end: keys for end in ends if (keys := self._named.get(typed[:end])) is not None}

    def _with_area(
        self, typed: Words, begun: Mapping[int, tuple[str, ...]]
    ) -> tuple[str, ...] | None:
        """What the names may mean that are `begun`, with the area that the rest of `typed` is."""
        if not begun or typed[-1] not in self._ends:
            return None  # most words stand behind no name
        found = {
            key: None
            for end, keys in begun.items()
            if (areas := self._tails.get(typed[end:])) is not None
            for key in keys
            if not self._around[key].isdisjoint(areas)
        }
        return tuple(found) or None


@cache
def gazetteer() -> Gazetteer:
    """The places of `data/place_spellings.py`."""
    within: dict[str, str] = {}
    bare: dict[str, list[Words]] = {}
    for area, places in place_spellings.AREAS.items():
        for key, more in table(places).items():
            within[key] = area
            bare[key] = [words(key), *(words(spelling) for spelling in more)]
    alone, named = _by_name(bare, minor=frozenset(listed(place_spellings.MINOR)))
    joined: dict[str, tuple[str, ...]] = {}
    for name, keys in alone.items():
        for key in keys:
            _mean(joined, "".join(name), key)
    return Gazetteer(
        within,
        Spellings(alone, named, _tails(bare, within), _around(within)),
        joined,
        tuple(name for name in joined if len(name) >= 5),
        frozenset(listed(place_spellings.IGNORED)),
        frozenset(words(phrase) for phrase in listed(place_spellings.REMOTE)),
        frozenset(listed(place_spellings.OTHER)),
        frozenset(name[0] for name in named),
    )


Meant = dict[Words, tuple[str, ...]]


def _by_name(bare: Mapping[str, list[Words]], minor: frozenset[str]) -> tuple[Meant, Meant]:
    """The places by the names that stand by themselves, and by all names."""
    alone: Meant = {}
    named: Meant = {}
    for key, names in bare.items():
        for name in names:
            _mean(named, name, key)
            if key not in minor or name == names[0]:
                _mean(alone, name, key)
    return alone, named


def _tails(bare: Mapping[str, list[Words]], within: Mapping[str, str]) -> Meant:
    """What areas are called behind a town's name: their names and their codes."""
    codes = table(place_spellings.CODES)
    found: Meant = {}
    # "Palo Alto / Bay Area" names two places, not one.
    for area in {area for area in within.values() if area != "world" and not is_town_area(area)}:
        for tail in (*bare[area], *(words(code) for code in codes.get(area, ()))):
            _mean(found, tail, area)
    return found


def _around(within: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """The areas around each place."""
    found: dict[str, frozenset[str]] = {}

    def of(key: str) -> frozenset[str]:
        if key not in found:
            area = within[key]
            found[key] = of(area) | {area} if area != "world" else frozenset()
        return found[key]

    for key in within:
        of(key)
    return found


def _mean(spelled: dict[T, tuple[str, ...]], name: T, key: str) -> None:
    """Let a spelling mean a place, too."""
    known = spelled.get(name)
    if known is None:
        spelled[name] = (key,)
    elif key not in known:
        spelled[name] = (*known, key)


@lru_cache(maxsize=8192)
def read_label(label: str) -> PlaceReading:
    """The places of a guide's region label."""
    return gazetteer().read(label)


@lru_cache(maxsize=8192)
def place_key(label: str) -> str | None:
    """The one place of a region label; None where it names none, several, or an ambiguous one.

    An area named with its towns ("Germany (Berlin / Hamburg)", "Palo Alto / Bay Area") is the
    area. From home is `remote` or `remote-us`; the rest of a country is `other-us`.
    """
    reading = read_label(label)
    if reading.beside or any(len(keys) > 1 for keys in reading.named):
        return None
    keys = [keys[0] for keys in reading.named]
    book = gazetteer()
    if not keys:
        return "remote" if reading.remote else None
    # "London (UK)": the country only says which London; "UK (London, Leeds)" is about the UK.
    outer = [key for key in keys if all(key == other or key in book.areas(other) for other in keys)]
    inner = [key for key in keys if not any(key in book.areas(other) for other in keys)]
    if len(inner) == 1 and not (outer and is_town_area(outer[0])):
        place = inner[0]
    elif outer:
        place = outer[0]
    else:
        return None
    prefix = "remote-" if reading.remote else "other-" if reading.other else ""
    return prefix + place


def place_name(key: str) -> str:
    """A place's key as it is shown: `cambridge-ma` is "Cambridge, MA", `remote-us` "Remote US"."""
    parts = key.split("-")
    state = len(parts) > 1 and len(parts[-1]) == _CODE and parts[-1] not in _CAPITALS
    town = parts[:-1] if state else parts
    shown = " ".join(
        part.upper() if part in _CAPITALS else part if part in _SMALL else part.capitalize()
        for part in town
    )
    return f"{shown}, {parts[-1].upper()}" if state else shown


def is_town_area(key: str) -> bool:
    """Whether an area is a conurbation, which a label may name beside one of its towns."""
    return key.endswith("-area")


def clean_label(label: str) -> str:
    """A label without what is no name: currency signs, remarks, surrounding space."""
    return _DOLLARS.sub(" ", _REMARK.sub(" ", label)).strip()


_CONTINENTS = frozenset(
    {
        "north-america",
        "latin-america",
        "emea",
        "apac",
        "global",
        "europe",
        "eu",
        "middle-east",
        "africa",
    }
)
