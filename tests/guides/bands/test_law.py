"""The one law of pay tables, tried on made-up ones: served right or named, never wrong or mute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from itertools import chain
from pathlib import Path
from zlib import crc32

import pytest

from guides.guide import read_guide
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import Period
from tests.guides.bands.law import (
    BARE_HEADERS_OF_ENDS,
    ENDS,
    HARMFUL,
    HARMLESS,
    HEADERS_ABROAD,
    HEADERS_OF_ENDS,
    OTHER_TABLES,
    PLACES_OF_WORDS,
    QUALIFIERS,
    SHAPES,
    STYLES,
    Band,
    Made,
    Spoilt,
    beside_another,
    both_rows,
    ends_across,
    grouped_rows,
    headers_abroad,
    hidden,
    merged_rows,
    region_rows,
    with_a_broken_row,
    with_words_around,
)
from tests.leaves import leaves

_READINGS = Path(__file__).with_name("readings.txt")

# Remarks about other things than an unread cell, row or table.
_OTHER = {"total-mismatch", "total-unexplained", "row-empty", "pay-unsaid", "no-bands"}


@cache
def _read(text: str) -> tuple[tuple[BandRow, ...], tuple[Diagnostic, ...]]:
    guide, notes = read_guide(text, "quokka/data-engineer.md")
    assert guide is not None
    return guide.bands, notes


def _served(made: Made) -> Counter[tuple[str | None, str | None, int, int, str, Period | None]]:
    """Every base or total figure that the guide serves."""
    found: Counter[tuple[str | None, str | None, int, int, str, Period | None]] = Counter()
    for row in _read(made.text())[0]:
        for component in (Component.BASE, Component.TOTAL):
            cell = row.cell(component)
            if cell is not None and cell.money is not None:
                money = cell.money
                found[row.region, row.level, money.low, money.high, money.currency, money.per] += 1
    return found


def _wanted(
    bands: tuple[Band, ...],
) -> Counter[tuple[str | None, str | None, int, int, str, Period | None]]:
    return Counter(
        (band.region, band.level, band.low, band.high, band.currency, Period.YEAR) for band in bands
    )


def _is_named(made: Made, line: int) -> bool:
    """Whether a diagnostic stands on a line, or where nothing of a table is read, at its header."""
    bands, notes = _read(made.text())
    at = {note.line for note in notes if note.code not in _OTHER}
    if line in at:
        return True
    table = range(3 + len(made.above), 3 + len(made.above) + len(made.lines))
    return not any(_has_figures(row) for row in bands) and any(one in table for one in at)


def _has_figures(row: BandRow) -> bool:
    cells = [row.cell(component) for component in (Component.BASE, Component.TOTAL)]
    return any(cell is not None and cell.money is not None for cell in cells)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_plain_table_of_any_shape_and_style_is_read_whole(shape: object, style: str) -> None:
    write, code = STYLES[style]
    assert callable(shape)
    made = shape(write, code)
    assert _served(made) == _wanted(made.bands)


@pytest.mark.parametrize("style", ["full", "points", "spaces", "apostrophe"])
@pytest.mark.parametrize("headers", HEADERS_ABROAD, ids=" / ".join)
def test_headers_of_other_languages_are_understood(headers: tuple[str, ...], style: str) -> None:
    made = headers_abroad(headers, *STYLES[style])
    assert _served(made) == _wanted(made.bands)


@pytest.mark.parametrize("style", ENDS)
@pytest.mark.parametrize("headers", HEADERS_OF_ENDS, ids=" / ".join)
def test_ends_in_columns_of_their_own_are_one_range(headers: tuple[str, ...], style: str) -> None:
    made = ends_across(headers, *ENDS[style])
    assert _served(made) == _wanted(made.bands)


@pytest.mark.parametrize("headers", BARE_HEADERS_OF_ENDS, ids=" / ".join)
def test_bare_ends_are_of_the_part_that_a_line_above_names(headers: tuple[str, ...]) -> None:
    made = ends_across(headers, *ENDS["full"])
    made = Made(made.name, made.lines, made.bands, above=("Base salary by level, in pounds.", ""))
    assert _served(made) == _wanted(made.bands)
    assert all(row.base is not None for row in _read(made.text())[0])


def _spoilt() -> list[Spoilt]:
    tables = (region_rows(*STYLES["full"]), both_rows(*STYLES["K"]))
    return [
        one
        for made in tables
        for words in QUALIFIERS
        for one in chain.from_iterable(place(made, words) for place in PLACES_OF_WORDS)
    ]


_SPOILT = _spoilt()
_HIDDEN = [
    one
    for shape in SHAPES
    if shape.__name__ not in {"heading_places", "later_table"}
    for one in hidden(shape(*STYLES["K"]))
]


def test_what_is_qualified_is_never_served(one_of: Callable[[int], int]) -> None:
    served = [
        (one.how, one.made.text().split("\n", 4)[2:4])
        for one in _SPOILT[:: one_of(2)]
        if _served(one.made) & _wanted(one.spoilt)
    ]
    assert len(_SPOILT) > 500
    assert served == []


def test_what_is_qualified_is_named_and_nothing_else_is_lost(
    one_of: Callable[[int], int],
) -> None:
    mute = []
    lost = []
    for one in _SPOILT[:: one_of(2)]:
        mute += [
            (one.how, band) for band in one.spoilt if not _is_named(one.made, one.made.line(band))
        ]
        if _served(one.made) != _wanted(one.kept):
            lost.append((one.how, one.made.lines[one.spoilt[0].line]))
    assert mute == []
    assert lost == []


@pytest.mark.parametrize("words", HARMLESS)
def test_what_says_nothing_of_the_figures_changes_nothing(words: str) -> None:
    for made in (region_rows(*STYLES["full"]), both_rows(*STYLES["K"])):
        around = list(with_words_around(made, words))
        assert [_served(one) for one in around] == [_wanted(made.bands)] * len(around)


@pytest.mark.parametrize("words", HARMFUL)
def test_what_says_that_the_figures_are_others_keeps_them_from_being_served(words: str) -> None:
    for made in (region_rows(*STYLES["full"]), both_rows(*STYLES["K"])):
        around = list(with_words_around(made, words))[:2]
        assert [_served(one) for one in around] == [Counter()] * 2


@pytest.mark.parametrize("one", _HIDDEN, ids=lambda one: f"{one.made.name} in {one.how}")
def test_a_table_that_nobody_sees_is_named_and_not_served(one: Spoilt) -> None:
    assert _served(one.made) == Counter()
    assert all(_is_named(one.made, one.made.line(band)) for band in one.spoilt)


@pytest.mark.parametrize(("at", "what"), enumerate(OTHER_TABLES))
def test_a_table_of_something_else_is_named_and_changes_nothing(
    at: int, what: str, one_of: Callable[[int], int]
) -> None:
    """Beside tables of one shape of so many, and of another one beside the next."""
    each = one_of(3)
    for shape in SHAPES[at % each :: each]:
        made = shape(*STYLES["K"])
        found = list(beside_another(made, OTHER_TABLES[what]))
        assert [_served(one) for one, _ in found] == [_wanted(made.bands)] * 2
        for one, header in found:
            named = {note.line for note in _read(one.text())[1] if note.code not in _OTHER}
            assert named & {header, header + 2}


_BROKEN = [
    one
    for shape in (region_rows, both_rows, merged_rows, grouped_rows)
    for style in ("K", "points", "full")
    for one in with_a_broken_row(shape(*STYLES[style]))
]


@pytest.mark.parametrize("one", _BROKEN, ids=lambda one: f"{one.made.name}, {one.how}")
def test_of_a_broken_row_nothing_is_served_and_it_is_named(one: Spoilt) -> None:
    served = _served(one.made)
    assert served <= _wanted(one.kept)
    assert all(_is_named(one.made, one.made.line(band)) for band in one.spoilt)
    lost = {band.line for band in one.kept if not served[next(iter(_wanted((band,))))]}
    assert all(_is_named(one.made, 3 + len(one.made.above) + line) for line in lost)


def _reading(made: Made) -> str:
    """What is served, as a sum that any change of it changes, and what the author is told."""
    bands, notes = _read(made.text())
    told = " ".join(f"{note.line}:{note.column} {note.code}" for note in notes)
    words = ascii([list(leaves(bands)), [(note.message, note.hint) for note in notes]])
    return f"{len(bands)} rows {crc32(words.encode()):08x} {told}"


def test_every_table_is_read_as_it_was(update_golden: bool) -> None:
    """No law, but what no law says: which rows, parts, columns and words."""
    plain = [(name, shape(*style)) for shape in SHAPES for name, style in STYLES.items()]
    spoilt = [*_SPOILT[::2], *_HIDDEN]
    rows = [f"{made.name}, {style}: {_reading(made)}" for style, made in plain]
    rows += [f"{one.made.name}, {one.how}: {_reading(one.made)}" for one in spoilt]
    if update_golden:
        _READINGS.write_text("\n".join(rows) + "\n", encoding="utf-8")
    assert _READINGS.read_text(encoding="utf-8").splitlines() == rows
