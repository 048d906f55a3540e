"""The region rows of a guide: found from "sf", "bay area", "nyc", "remote" or a typo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from guides.names.places import (
    PlaceReading,
    gazetteer,
    is_town_area,
    place_key,
    read_label,
)
from guides.text.spelling import compact, nearest_word, printed_compact, printed_words, slug, words
from negotiation.model.facts import Certainty, Match
from negotiation.model.guide import Guide

_OTHERS = 8


def labels_of(guide: Guide) -> tuple[str, ...]:
    """The guide's region labels in the order of its table, each once."""
    known: tuple[str, ...] | None = getattr(guide, "labels", None)
    if known is not None:
        return known  # a guide that is held unread
    return tuple(dict.fromkeys(row.region for row in guide.bands if row.region is not None))


def find_region(
    labels: tuple[str, ...], text: str, reading: PlaceReading | None = None
) -> Match[str]:
    """The label that `text` means.

    EXACT: the same label or the same place. LIKELY: the one row that covers the place, or lies
    in the area asked for. DOUBTFUL: several do, or the name is ambiguous. UNKNOWN: rows of the
    same country come first among the others, remote ones before all. `reading` is what the
    text was read as already.
    """
    if not labels:
        return Match(Certainty.UNKNOWN, None)
    asked = compact(text)
    same = [label for label in labels if _plain(label) == asked or printed_compact(label) == asked]
    if asked and same:
        return _chosen(labels, same, Certainty.EXACT)
    wanted = gazetteer().read(text, mend=True) if reading is None else reading
    if not wanted.named and not wanted.remote:
        return _by_words(labels, text)
    best = Certainty.LIKELY if wanted.mended or len(wanted.named) > 1 else Certainty.EXACT
    if wanted.unknown and not wanted.mended:
        best = Certainty.LIKELY
    return _by_place(labels, wanted, best)


def rows_for(labels: tuple[str, ...], key: str) -> Match[str]:
    """The label that serves the place `key`; see `Facts.rows_for`."""
    same = [label for label in labels if (place_key(label) or slug(label)) == key]
    if same or not labels:
        return _chosen(labels, same, Certainty.EXACT) if same else Match(Certainty.UNKNOWN, None)
    wanted = _reading_of(key)
    found = _by_place(labels, wanted, Certainty.EXACT)
    if wanted.remote or (found.sure is not None and not wanted.other):
        return found
    readings = [(label, read_label(label)) for label in labels]
    _, offered = _serving(readings, wanted, Certainty.EXACT)
    hits = tuple(dict.fromkeys((*offered, *_home_rows(readings, wanted))))
    return _any_of(hits) if hits else found


def _reading_of(key: str) -> PlaceReading:
    """A place's key as if it had been read from a label: `remote-us`, `other-us`, `london`."""
    prefix, _, place = key.partition("-")
    if prefix not in {"remote", "other"}:
        return PlaceReading(((key,),))
    named = ((place,),) if place else ()
    return PlaceReading(named, remote=prefix == "remote", other=prefix == "other")


def _home_rows(readings: Sequence[tuple[str, PlaceReading]], wanted: PlaceReading) -> list[str]:
    """Rows for who works from home where the place is, or anywhere."""
    book = gazetteer()
    around = {area for keys in wanted.named for key in keys for area in (key, *book.areas(key))}
    return [
        label
        for label, reading in readings
        if reading.remote and (not reading.named or reading.keys & around)
    ]


def _by_place(labels: tuple[str, ...], wanted: PlaceReading, best: Certainty) -> Match[str]:
    readings = [(label, read_label(label)) for label in labels]
    if wanted.remote:
        return _from_home(readings, wanted, best)
    readings.sort(key=lambda pair: pair[1].remote and not pair[1].beside)
    certainty, found = _serving(readings, wanted, best)
    if found:
        return _chosen(labels, found, certainty)
    choices = [key for keys in wanted.named for key in keys]
    return Match(Certainty.UNKNOWN, None, _nearest(readings, choices))


def _serving(
    readings: Sequence[tuple[str, PlaceReading]], wanted: PlaceReading, best: Certainty
) -> tuple[Certainty, Sequence[str]]:
    """The labels that serve a place which is not from home, and how surely; none if none do."""
    choices = [key for keys in wanted.named for key in keys]
    ambiguous = any(len(keys) > 1 for keys in wanted.named)
    exact = [label for label, reading in readings if _names(reading, choices) and _on_site(reading)]
    if exact:
        sure = [label for label in exact if read_label(label).keys & set(choices)]
        if ambiguous or not sure:
            # One Melbourne in the guide is probably the one that is meant, but say so; a label
            # that does not say which Cambridge it is can only be offered.
            certainty = Certainty.LIKELY if len(sure) == 1 == len(exact) else Certainty.DOUBTFUL
            return certainty, sure or exact
        if len(sure) > 1:
            alone = [label for label in sure if _only(read_label(label))]
            sure = alone if len(alone) == 1 else sure
        return best, sure
    found, rest = _around_or_within(readings, choices)
    # "US" with a row for San Francisco and one for Remote US: the second has the better claim to
    # the name and the first to the office.
    home = [label for label, reading in readings if _names(reading, choices)]
    if found and not home and not ambiguous:
        return Certainty.LIKELY, found
    if found or home:
        return Certainty.DOUBTFUL, (*found, *home)
    # The next town of the same conurbation, or the row for the rest of the country: only offered.
    towns = [label for label, reading in readings if _same_town_area(reading, choices)]
    others = towns or [label for label in dict.fromkeys(rest) if read_label(label).other]
    return Certainty.DOUBTFUL, others


def _around_or_within(
    readings: Sequence[tuple[str, PlaceReading]], choices: Sequence[str]
) -> tuple[list[str], list[str]]:
    """Labels whose place holds one of `choices` or lies in it; and those for the rest of one."""
    book = gazetteer()
    covering: list[str] = []
    inside: list[str] = []
    rest: list[str] = []
    for label, reading in readings:
        for key in choices:
            if reading.keys & set(book.areas(key)):
                (rest if reading.other or not _on_site(reading) else covering).append(label)
            elif any(key in book.areas(own) for own in reading.keys):
                inside.append(label)
    found = [label for label in dict.fromkeys((*covering, *inside)) if label not in rest]
    return found, rest


def _from_home(
    readings: Sequence[tuple[str, PlaceReading]], wanted: PlaceReading, best: Certainty
) -> Match[str]:
    labels = tuple(label for label, _ in readings)
    remote = [(label, reading) for label, reading in readings if reading.remote]
    choices = {key for keys in wanted.named for key in keys}
    if not choices:
        alone = [label for label, reading in remote if not reading.beside]
        found = alone or [label for label, _ in remote]
        if found:
            return _chosen(labels, found, best)
        return Match(Certainty.UNKNOWN, None, labels[:_OTHERS])
    book = gazetteer()
    same = [label for label, reading in remote if reading.keys & choices]
    if same:
        return _chosen(labels, same, best)
    around = {area for key in choices for area in book.areas(key)}
    wider = [label for label, reading in remote if not reading.named or reading.keys & around]
    if wider:
        return _chosen(labels, wider, Certainty.LIKELY)
    return Match(Certainty.UNKNOWN, None, _nearest(readings, tuple(choices)))


def _by_words(labels: tuple[str, ...], text: str) -> Match[str]:
    """Labels of places that nobody listed: by their own words."""
    asked = set(words(text))
    hits = [label for label in labels if asked and asked <= set(printed_words(label))]
    if hits:
        return _chosen(labels, hits, Certainty.EXACT if len(hits) == 1 else Certainty.DOUBTFUL)
    typo = [label for label in labels if _slip(compact(text), _plain(label))]
    if typo:
        return _chosen(labels, typo, Certainty.LIKELY)
    return Match(Certainty.UNKNOWN, None, labels[:_OTHERS])


def _slip(asked: str, label: str) -> bool:
    return nearest_word(asked, (label,)) is not None


def _nearest(
    readings: Sequence[tuple[str, PlaceReading]], choices: Sequence[str]
) -> tuple[str, ...]:
    book = gazetteer()
    countries = {book.country(key) for key in choices} - {None}

    def order(pair: tuple[str, PlaceReading]) -> tuple[bool, bool]:
        reading = pair[1]
        abroad = not {book.country(key) for key in reading.keys} & countries
        return abroad, not abroad and not reading.remote

    return tuple(label for label, _ in sorted(readings, key=order))[:_OTHERS]


def _names(reading: PlaceReading, choices: Sequence[str]) -> bool:
    return any(key in keys for keys in reading.named for key in choices)


def _only(reading: PlaceReading) -> bool:
    return len(reading.named) == 1 and not reading.beside


def _same_town_area(reading: PlaceReading, choices: Sequence[str]) -> bool:
    book = gazetteer()
    areas = {key for choice in choices for key in book.areas(choice) if is_town_area(key)}
    return _on_site(reading) and any(areas & set(book.areas(key)) for key in reading.keys)


def _on_site(reading: PlaceReading) -> bool:
    return not reading.remote or reading.beside


def _chosen(labels: Sequence[str], found: Sequence[str], certainty: Certainty) -> Match[str]:
    hits = tuple(dict.fromkeys(found))
    if len(hits) > 1:
        return _any_of(hits)
    others = tuple(label for label in labels if label != hits[0])
    return Match(certainty, hits[0], others[:_OTHERS])


def _any_of(hits: Sequence[str]) -> Match[str]:
    first, *others = hits
    return Match(Certainty.DOUBTFUL, first, tuple(others[:_OTHERS]))


@lru_cache(maxsize=8192)
def _plain(label: str) -> str:
    """A label without its decoration, compact: "**London (GBP £)**" -> london."""
    ignored = gazetteer().ignored
    return "".join(word for word in printed_words(label) if word not in ignored)
