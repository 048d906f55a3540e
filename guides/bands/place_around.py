"""The place or the level that the words over a table name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from guides.bands.employment import is_employed
from guides.bands.lines_around import Said
from guides.bands.stated import WORDS, about_figures
from guides.names.levels import parse_span
from guides.names.places import place_name, read_label

# Words of a heading that name no place: "Base salary in Berlin", "Berlin office".
_BESIDE_A_PLACE = frozenset(
    """
    base salary salaries pay wage wages band bands range ranges compensation total comp office
    offices team teams hub in for the of our at and all roles employees staff based people
    location engineering monthly annual yearly gross per a year month annum currency
    """.split()  # a column of words reads better than a list of strings
)
_RANK = re.compile(
    r"(?i)(?:junior|entry[- ]level|mid(?:-level|-senior)?|senior|staff|principal|lead|"
    r"distinguished|associate)\b[\w ()/+-]{0,40}"
)
_TIER = re.compile(r"(?i)(?:geo |location |pay )?(?:tier|zone|class|area|region) (?:\d|[A-F])\b.*")


# "Figures are for London": of which place a sentence says that they are.
_ARE_FOR = re.compile(
    r"(?i)\b(?:figures|amounts|bands|ranges|salaries|numbers|pay|rates)(?: \w+)? (?:are|is|apply|"
    r"applies|hold|holds) (?:only )?(?:for|to|in|of) "
    r"(?P<place>[^.;,:()]{2,40}?)(?: only)?(?=[.;,:(]|$)"
)


def name_around(above: list[Said], below: list[Said]) -> tuple[str | None, str | None]:
    """The place and the level that the nearest heading, a label over the table, or a sentence
    about its figures names.
    """
    for line in (*above, *below):
        told = _ARE_FOR.search(line.text) if about_figures(line.text) else None
        region = _place_of(told["place"]) if told is not None else None
        if region is not None:
            return region, None
    for line in above:
        if line.title or line.nearest:
            region = _place_of(line.text)
            if region is not None:
                return region, None
            if line.title and _is_level(line.text):
                return None, line.text
    return None, None


# "Zone 1: Berlin", "Pay tiers": places of a kind, which columns may shorten to "Z1".
_ZONES = ("zone", "tier", "area", "region", "cluster")
_OF_ZONES = re.compile(
    rf"(?i)\b(?:(?:pay|geo|location|salary)[- ]({'|'.join(_ZONES)})s?|({'|'.join(_ZONES)}) \d)\b"
)


# "T1 – Bay Area; T2 – Chicago": what shortens a place that stands behind it.
_SHORTENED = re.compile(r"\b([A-Z])1 ?(?:[-–—=:(]|is\b|means\b) ?(?P<place>[^;,.()]{2,40})")


def zones_around(lines: Sequence[Said]) -> str:
    """The letters that the places of a kind named beside a table begin with: "Z" of zones."""
    letters: set[str] = set()
    for text in [line.text for line in lines]:
        if any(map(text.lower().__contains__, _ZONES)):  # which hardly any line has
            letters |= {(one[1] or one[2])[0].upper() for one in _OF_ZONES.finditer(text)}
        if "1" in text:
            short = _SHORTENED.finditer(text)
            letters |= {one[1] for one in short if read_label(one["place"]).named}
    return "".join(sorted(letters))


def _is_level(text: str) -> bool:
    return parse_span(text) is not None or _RANK.fullmatch(text) is not None


@lru_cache(maxsize=1024)
def _place_of(text: str) -> str | None:
    """The place that a heading is about: "Berlin", "Base salary in Berlin", "Tier 1 (SF, NYC)"."""
    bare = text.strip(" :")
    if not bare or len(bare) > 80 or is_employed(bare):
        return None
    if _TIER.fullmatch(bare):
        return bare
    reading = read_label(bare)
    if not (reading.named or reading.remote) or not _BESIDE_A_PLACE.issuperset(reading.unknown):
        return None
    beside = {word.casefold() for word in WORDS.findall(bare)} & _BESIDE_A_PLACE
    if not beside:
        return bare
    if len(reading.named) != 1:
        return None
    if reading.keys:
        return place_name(next(iter(reading.keys)))
    # "Manchester team": there are two, and the guide says no more.
    return " ".join(word for word in bare.split() if word.casefold() not in _BESIDE_A_PLACE)
