"""Whose pay each row of a table is: its place and its level, from its cells and the rows above it.

Cells that were merged and marks that repeat what stands above are filled in; a line among the rows
("Europe:") speaks of those below it. What a row that could not be read would have said to those
below is not known, and neither is whose pay they are.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from guides.bands.around import Around
from guides.bands.cell_text import DASHES, cell_text
from guides.bands.columns import Layout
from guides.bands.employment import is_employed
from guides.bands.grid import Row
from guides.bands.headings import Label
from guides.bands.naming import NOBODY, Named, names_of_column
from guides.bands.other_work import is_of_other_work
from guides.bands.qualifying import (
    Qualifier,
    has_sum,
    in_force,
    is_about_others,
    is_no_label,
    label_qualifier,
    may_be_pay,
    qualifier,
    years_in,
)
from guides.bands.remarks import Remark
from guides.data.ditto import is_ditto
from guides.text.labels import plain_label, without_struck
from guides.text.periods import stated_term
from negotiation.model.diagnostics import Severity
from negotiation.model.money import Period

_LONGEST_NAME = 40  # characters
_MARK_ASIDE = re.compile(r"(\(\w\))$")  # "Leeds (1)", which is a footnote where one is so marked
_END = re.compile(
    r"(?i)(?:the )?(?:min(?:imum)?|max(?:imum)?)s?\.?(?: (?:pay|base|salar(?:y|ies)))?"
)


class Placed(NamedTuple):
    """The place and the level of a row, and `named`: what its columns of names say."""

    region: str | None
    level: str | None
    named: Mapping[int, str]


class NameCell(NamedTuple):
    """The cell of a row's name: its words, and the mark of a footnote.

    `blank`: nothing is printed in it. `ditto`: it repeats what stands above. `struck`: something in
    it may be struck out; `left`: not all. `plain`: it is a name and says no more than that.
    """

    text: str
    mark: str
    blank: bool
    ditto: bool
    struck: bool
    left: bool
    plain: bool


@lru_cache(maxsize=2048)  # places and levels recur from guide to guide
def name_cell(raw: str) -> NameCell:
    """What stands in the cell of a row's name."""
    text, mark = plain_label(raw), cell_text(raw).mark
    aside = None if mark else _MARK_ASIDE.search(text)
    mark = aside[1] if aside is not None else mark
    ditto, struck = is_ditto(raw), "~" in raw or "<" in raw
    left = bool(without_struck(raw).strip())
    plain = not (mark or ditto or struck or text in DASHES or is_no_label(text))
    return NameCell(text, mark, not raw.strip(), ditto, struck, left, plain)


_IS_PLAIN = attrgetter("plain")


class _Group(NamedTuple):
    """What a line among the rows says of those below it."""

    region: str | None = None
    level: str | None = None
    doubt: Qualifier | None = None


class Places:
    """The places and levels of a table's rows, asked for one by one from the first on."""

    def __init__(self, layout: Layout, around: Around) -> None:
        labels = layout.labels
        self._around = around
        self._rows = layout.rows
        self._region = labels.get(Label.REGION, -1)
        self._level = labels.get(Label.LEVEL, -1)
        self._at = [at for at in (self._region, self._level) if at >= 0]
        self._rest = [at for at in range(len(layout.header)) if at not in self._at]
        self._pay = [at for column in layout.columns for at in column.cells]
        self._above: dict[int, str] = {}
        self._group: _Group | None = _Group(around.region, around.level)
        self._orphans = False  # the rows below one that could not be read

    @property
    def doubt(self) -> Qualifier | None:
        """What the line over the rows says of their figures."""
        return self._group.doubt if self._group is not None else None

    def of(self, row: Row) -> Placed | Remark | None:
        """Whose pay a row is, or why nobody can say; None: it speaks of those below it."""
        if row.lost:
            self._lose()
            if not any(map(may_be_pay, row.cells)):
                self._group = None  # it may have named those below
            return None
        if row.note:
            self._set_group(_label_of(row))
            return None
        if not any(map(row.cells.__getitem__, self._rest)):
            return self._without_pay(row)
        place = self._place_alone(row) if self._region < 0 else ""
        if place:
            self._set_group(place)
            return NO_PAY
        written = {at: name_cell(row.cells[at]) for at in self._at}
        plain = all(map(_IS_PLAIN, written.values()))
        if not plain and _is_struck(written.values()):
            return _STRUCK
        return self._place(written, plain=plain)

    def _place(self, written: Mapping[int, NameCell], *, plain: bool) -> Placed | Remark:
        named = _fill(written, self._above, plain=plain)
        group = self._group
        region = named.get(self._region) or (group.region if group is not None else None)
        level = named.get(self._level) or (group.level if group is not None else None)
        if self._orphans or group is None:
            if (group is None and not region) or _repeats_nothing(written, named):
                return _ORPHAN
            self._orphans = self._orphans and not plain
        if not plain and not _is_placed(named, region, level):
            if any(map(has_sum, named.values())):
                self._lose()
            return _unplaced(named)
        if region and level and self._region in named and _are_exchanged(region, level):
            self._lose()
            return _exchanged(region, level)
        return Placed(region, level, named)

    def _lose(self) -> None:
        """Nobody knows what the rows below repeat."""
        self._above.clear()
        self._orphans = True

    def _without_pay(self, row: Row) -> Remark:
        """A row with nothing beside its names: it may speak of those below it."""
        if any(map(may_be_pay, row.cells)):
            self._lose()
            return _SLIPPED
        written = {at: name_cell(row.cells[at]) for at in self._at}
        names = [(at, one.text) for at, one in written.items() if not one.blank]
        if len(names) == 1 and not self._is_of_column(*names[0]):
            self._set_group(_label_of(row))
        else:
            _fill(written, self._above, plain=False)
        return NO_PAY

    def _is_of_column(self, at: int, text: str) -> bool:
        """Whether a name alone in its row is a level among levels, whose pay is not given."""
        return at == self._level and self._region < 0 and names_of_column(text).level is not None

    def _place_alone(self, row: Row) -> str:
        """The place that stands in a row instead of pay, among rows that name none: with dashes
        beside it, in every cell, or where the pay should be. Empty without one.
        """
        if any(map(may_be_pay, map(row.cells.__getitem__, self._pay))):
            return ""  # as most rows have
        said = {plain_label(row.cells[at]) for at in (*self._at, *self._pay)} - DASHES
        text = said.pop() if len(said) == 1 else ""
        return text if text and names_of_column(text).region is not None else ""

    def _set_group(self, text: str) -> None:
        """What a line among the rows, or a row with nothing but a label, says of those below it."""
        if not text or self._is_of_column(self._level, text):
            return
        around = self._around
        found = in_force(label_qualifier(text) or qualifier(text), text, around.year)
        found = found or _doubt_of_group(text, around)
        employed = is_employed(text)  # "CLT" is not Charlotte
        named = names_of_column(text) if not employed else NOBODY
        may_be = found is None and not employed and self._may_be_place(text, named)
        region = text if may_be else named.region
        self._group = _Group(region or around.region, named.level or around.level, found)

    def _may_be_place(self, text: str, named: Named) -> bool:
        """Whether a name that nobody knows is a place's: other lines among the rows are places."""
        if named.sure or len(text) > _LONGEST_NAME or not text[:1].isupper():
            return False
        lines = (_label_of(row) for row in self._rows if not row.lost and self._is_line(row))
        return any(names_of_column(line).region for line in lines)

    def _is_line(self, row: Row) -> bool:
        """Whether a row is a line among the rows, or has nothing beside its names."""
        return row.note or not any(map(row.cells.__getitem__, self._rest))


def _label_of(row: Row) -> str:
    """What a line among the rows says."""
    return " ".join(plain_label(cell) for cell in row.cells if cell.strip()).strip(" :")


def _doubt_of_group(text: str, around: Around) -> Qualifier | None:
    """What a line over rows says that makes their pay nobody's here, or another one."""
    if is_of_other_work(text, around.about.role):
        return Qualifier(text, "is of another line of work")
    if around.about.company and is_about_others(text, around.about.company):
        return Qualifier(text, "is another company's")
    per, term = stated_term(text)
    if term or per is Period.MONTH:
        return Qualifier(text, f"is {term or 'a month'}")
    years = years_in(text)
    if years and around.year and max(years) < around.year - 1:
        return Qualifier(text, "is of the past")
    return Qualifier(text, "is one end of a band") if _END.fullmatch(text) is not None else None


def _is_struck(written: Collection[NameCell]) -> bool:
    """Whether a name is struck out: nobody can say whose pay the rest of the row is."""
    return any(one.struck and not one.left for one in written)


def _repeats_nothing(written: Mapping[int, NameCell], named: Mapping[int, str]) -> bool:
    """Whether a cell says no more than what stands above, and nothing does."""
    return any((one.blank or one.ditto) and not named[at] for at, one in written.items())


def _fill(
    written: Mapping[int, NameCell], above: dict[int, str], *, plain: bool
) -> Mapping[int, str]:
    """The labels of a row, with what stands above where a cell repeats it or was merged with it."""
    named = {at: cell.text for at, cell in written.items()}
    if plain:
        above.update(named)
        return named
    others = [at for at, cell in written.items() if cell.text and not cell.ditto]
    for at, cell in written.items():
        merged = cell.blank and any(other != at for other in others)
        text = named[at] = above.get(at, "") if cell.ditto or merged else cell.text
        if text and text not in DASHES:
            above[at] = text
    return named


def _is_placed(named: Mapping[int, str], region: str | None, level: str | None) -> bool:
    """Whether somebody can say whose pay a row is."""
    if not named:
        return True  # nothing in the table names rows: the parts of pay do
    said = [text for text in (region, level) if text and not is_no_label(text)]
    wrong = [text for text in named.values() if text not in DASHES and is_no_label(text)]
    return bool(said) and not wrong


@lru_cache(maxsize=1024)
def _are_exchanged(region: str, level: str) -> bool:
    """Whether a level stands where places do, and a name or another level where levels do."""
    found = names_of_column(level)
    return names_of_column(region).level is not None and (found.sure or found.nameable)


NO_PAY = Remark(
    Severity.INFO,
    "row-empty",
    "this row has nothing beside its label; not read",
    "write — where a region has no figure",
)
_STRUCK = Remark(
    Severity.INFO,
    "row-struck",
    "this row is struck out; not read",
    "delete it when it is of no use",
)
_SLIPPED = Remark(
    Severity.WARNING,
    "row-unplaced",
    "this row has a sum where its name should stand, and no pay; not read",
    "put each cell under its own header",
)
_ORPHAN = Remark(
    Severity.WARNING,
    "row-unplaced",
    "this row repeats what a row above it says that could not be read; not read",
    "mend the row above, or write the name again",
)


def _exchanged(region: str, level: str) -> Remark:
    return Remark(
        Severity.WARNING,
        "row-unplaced",
        f'"{region}" is a level and stands where the places do, beside "{level}"; not read',
        "put each into the column that its header names",
    )


def _unplaced(named: Mapping[int, str]) -> Remark:
    said = [text for text in named.values() if text not in DASHES]
    label = next((text for text in said if is_no_label(text)), next(iter(said), ""))
    if label:
        return Remark(
            Severity.WARNING,
            "row-unplaced",
            f'"{label}" is neither a place nor a level: nobody can say whose pay this is; not read',
            "give the row its place or its level, or say it under the table",
        )
    return Remark(
        Severity.WARNING,
        "row-unplaced",
        "this row names neither a place nor a level: nobody can say whose pay this is; not read",
        "give the row its place or its level",
    )
