"""Rows that give one place and level other figures: neither of them is believed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from guides.bands.found_row import FoundRow
from guides.bands.remarks import Remark
from guides.names.places import gazetteer, read_label
from guides.text.document import Document
from guides.text.periods import blank_terms
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import PayCell

_DIGIT = re.compile(r"[0-9]")


class Believed:
    """The rows of a guide by whose pay they are; `said` is where their lines are named.

    Where two rows give one place and level other figures, neither can be believed.
    """

    def __init__(self, doc: Document, said: list[Diagnostic]) -> None:
        self._doc, self._said = doc, said
        self._about: dict[tuple[str | None, str | None, str | None], list[FoundRow]] = {}

    def add(self, row: FoundRow) -> None:
        """One more row, named where another one gives the same pay otherwise."""
        place = _place(row.region) if row.region else None
        same = self._about.setdefault((place, row.level, row.title), [])
        if same and _says_nothing(row):
            return  # its line is named, and has nothing to say against the others
        if same and _says_nothing(same[0]):
            same.clear()
        same.append(row)
        if len(same) == 1 or _alike(same[0], row):
            return
        for one in same if len(same) == 2 else [row]:
            self._name(one, row, same[0] if one is row else row)

    def take_out_overlaps(self) -> None:
        """Take out rows of several places where another row gives one of them other figures."""
        rows = [same[0] for same in self._about.values() if not _says_nothing(same[0])]
        placed = [(row, _places_of(row.region)) for row in rows if row.region]
        several = [(row, keys) for row, keys in placed if len(keys) > 1]
        single = [(row, keys) for row, keys in placed if len(keys) <= 1]
        for at, (row, keys) in enumerate(several):
            for other, others in (*several[at + 1 :], *single):
                alike = (row.level, row.title) == (other.level, other.title)
                if not alike or keys.isdisjoint(others) or _alike(row, other):
                    continue
                for one, beside in ((row, other), (other, row)):
                    self._name(one, one, beside)
                    self._about.pop((_place(one.region or ""), one.level, one.title), None)

    def rows(self) -> Iterator[FoundRow]:
        """Those that can be believed."""
        for same in self._about.values():
            if all(_alike(same[0], other) for other in same[1:]):
                yield same[0]

    def _name(self, one: FoundRow, shown: FoundRow, other: FoundRow) -> None:
        double = _double(shown, self._doc.number(other.where))
        self._said.append(self._doc.diagnose(one.where, 1, *double))


@lru_cache(maxsize=1024)  # places recur from guide to guide
def _place(region: str) -> str:
    """What two spellings of one place have in common: "NYC" and "New York"."""
    reading = read_label(region)
    if len(reading.named) > 1 or reading.remote or reading.other or reading.unknown:
        return region
    return next(iter(reading.keys), region)


@lru_cache(maxsize=1024)
def _places_of(region: str) -> frozenset[str]:
    """The places that a label names, but for the country around one of them."""
    keys = read_label(region).keys
    around = {area for key in keys for area in gazetteer().areas(key)}
    return frozenset(keys) - around


def _says_nothing(row: FoundRow) -> bool:
    """Whether a row has no pay a year: it is doubtful, has no figures, or they are an hour's."""
    cells = [cell for cell in row.cells.values() if cell is not None]
    return row.doubtful or all(cell.text and _is_no_years(cell.text) for cell in cells)


def _is_no_years(text: str) -> bool:
    terms = blank_terms(text)[1]
    return _DIGIT.search(text) is None or any(term.period is None for _, term in terms)


def _alike(one: FoundRow, other: FoundRow) -> bool:
    return one.cells.keys() == other.cells.keys() and all(
        _figures(one.cells[part]) == _figures(other.cells[part]) for part in one.cells
    )


def _figures(cell: PayCell | None) -> tuple[object, ...] | None:
    return None if cell is None else (cell.money, cell.percent, cell.units, cell.text)


def _double(row: FoundRow, line: int) -> Remark:
    shown = " / ".join(name for name in (row.region, row.level) if name) or "the same"
    return Remark(
        Severity.WARNING,
        "row-double",
        f'line {line} gives "{shown}" other figures: neither is read',
        "keep one of the two, or name what tells them apart",
    )
