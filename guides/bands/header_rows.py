"""What a table's columns are called: its header, the names below it, or its first column."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from guides.bands.amount_cells import FIGURE
from guides.bands.countries import with_countries
from guides.bands.employment import with_employment
from guides.bands.ends import End, find_end
from guides.bands.grid import Row, Table
from guides.bands.headings import Heading, read_heading, settle_bonus
from guides.text.currency import CODES
from guides.text.labels import plain_label

_TERM = re.compile(
    r"(?i)(?:(?:per |a )?(?:hour|week|fortnight|month|year|annum)|hourly|weekly|bi-?weekly|"
    r"fortnightly|monthly|annual(?:ly)?|yearly)"
    r"(?: \((?:[A-Z]{3}|[$£€]|gross|\d[\d.]* ?(?:h|hours?|weeks?))\))?"
)
_BASIC = re.compile(r"(?i)basic(?: \([^()]*\))?")
_BESIDE_BASIC = re.compile(r"(?i)\b(?:allowances?|housing|transport(?:ation)?|hra|conveyance)\b")
_OTHER_KINDS = re.compile(
    r"(?i)\b(?:standard|intermediate|advanced|premium|pro|plus|enhanced|expert)\b"
)
_COMPANY = re.compile(
    r"(?i)^(?:(?:peer|other|competing|comparable) )?(?:compan(?:y|ies)|employers?|competitors?|"
    r"firms?|peers?|organi[sz]ations?|institutions?|startups?)(?: name)?$"
)


@lru_cache(maxsize=1024)  # most guides of a company have the same columns
def read_header(texts: tuple[str, ...]) -> tuple[tuple[Heading, ...], bool]:
    """The headings of the columns, and whether one of the first names companies."""
    headings = with_employment(settle_bonus([read_heading(text) for text in texts]))
    headings = with_countries(_with_basic(_with_terms(headings)))
    return tuple(headings), any(_COMPANY.match(text) for text in texts[:2])


def _with_basic(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with "Basic" as base pay where allowances stand beside it, or it says its
    currency and period; alone, or before "Advanced", it may be a level.
    """
    texts = [one.text for one in headings]
    told = any(one.currency and one.per for one in headings if _is_basic(one))
    beside = told or any(map(_BESIDE_BASIC.search, texts))
    if not beside or any(map(_OTHER_KINDS.search, texts)):
        return list(headings)
    return [
        replace(read_heading(f"{one.text} salary"), text=one.text) if _is_basic(one) else one
        for one in headings
    ]


def _with_terms(headings: Sequence[Heading]) -> list[Heading]:
    """The headings with "Hourly" beside "Annual" as base pay over those terms, where no other
    column is pay.
    """
    terms = [at for at, one in enumerate(headings) if _TERM.fullmatch(one.text)]
    if len(terms) < 2 or any(one.priced or one.end is not None for one in headings):
        return list(headings)
    return [
        replace(read_heading(f"{one.text} salary"), text=one.text) if at in terms else one
        for at, one in enumerate(headings)
    ]


def _is_basic(one: Heading) -> bool:
    return one.label is None and not one.priced and _BASIC.fullmatch(one.text) is not None


@lru_cache(maxsize=1024)
def plain_header(cells: tuple[str, ...]) -> tuple[str, ...]:
    """What the columns are called, as people should see it."""
    return tuple([plain_label(cell) for cell in cells])


def turned(table: Table) -> Table:
    """A table whose rows are the ends of ranges ("Minimum", "Maximum"), its columns made rows."""
    rows = [row for row in table.rows if not row.note]
    if not rows or _end_of(plain_label(rows[0].cells[0])) is None:
        return table  # as hardly any has such rows
    width = len(table.header.cells)
    labels = [plain_label(row.cells[0]) for row in rows]
    ends = {_end_of(label) for label in labels}
    whole = all(len(row.cells) == width for row in rows)
    if not whole or len(rows) == 1 or None in ends or len(ends) < len(rows):
        return table
    if any(read_heading(plain_label(cell)).priced for cell in table.header.cells[1:]):
        return table
    header = (table.header.cells[0], *labels)
    turned = [
        Row(rows[0].where, (table.header.cells[at], *(row.cells[at] for row in rows)))
        for at in range(1, width)
    ]
    return replace(table, header=Row(table.header.where, header), rows=tuple(turned))


@lru_cache(maxsize=1024)
def _end_of(label: str) -> End | None:
    return find_end(label.lower(), named=read_heading(label).priced)


_UNITS = re.compile(
    r"(?i)(?:(?:in|[A-Z]{3}|[$£€₹¥₩]|kr|rs\.?|zł|kč|k|thousands?|'?000s?|millions?|lakhs?|lpa|%|percent|"
    r"gross|brutto|per|an?|pa|p\.a\.|years?|annum|months?|mo|yr|annual|monthly|"
    r"of base|of base salary)(?:[ ,/()]+|$))+"
)


def with_units(table: Table) -> Table:
    """A table whose first row has the units of its columns, with them in the header: "Base" over
    "GBP k".
    """
    first = next((row for row in table.rows if not row.note), None)
    if first is None or plain_label(first.cells[0]).strip("-–— "):
        return table  # as hardly any has such a row
    cells, header = first.cells, table.header.cells
    units = [plain_label(cell).strip("-–— ") for cell in cells]
    said = [unit.strip("()[] ") for unit in units if unit]
    if len(cells) != len(header) or not said or not all(map(_is_unit, said)):
        return table
    if len(units) > len(said) + len(header) // 2 + 1:
        return table
    told = tuple(
        f"{text} ({unit.strip('()[] ')})" if unit else text
        for text, unit in zip(header, units, strict=True)
    )
    rows = tuple(row for row in table.rows if row is not first)
    return replace(table, header=Row(table.header.where, told), rows=rows)


@lru_cache(maxsize=256)
def _is_unit(text: str) -> bool:
    codes = [word for word in re.findall(r"\b[A-Za-z]{3}\b", text) if word.isupper()]
    said = len(text) > 1 or not text.isalpha() or text in "kK"  # and no level "A"
    return said and _UNITS.fullmatch(text) is not None and all(code in CODES for code in codes)


def with_second_header(table: Table) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The names of the columns, and the rows below them.

    A header of groups with the columns' own names below it ("Base" over "Min" and "Max") is one.
    """
    texts, rows = plain_header(table.header.cells), table.rows
    if all(texts):
        return texts, rows
    second = next((row for row in rows if not row.note), None)
    if second is not None and _is_header(texts, second):
        group, whole = "", []
        for over, under in zip(texts, second.cells, strict=True):
            group = over or group
            whole.append(f"{group} {plain_label(under)}".strip() if over or group else under)
        texts = tuple(
            plain_label(under) if read_heading(plain_label(under)).label else text
            for text, under in zip(whole, second.cells, strict=True)
        )
        rows = rows[rows.index(second) + 1 :]
    return texts, rows


def names_columns(row: Row) -> bool:
    """Whether a row names columns: its first cell a label's, and most others headers."""
    return _is_label(row.cells[0]) and _is_header(row.cells, row)


@lru_cache(maxsize=1024)  # the first look at every row of every table
def _is_label(cell: str) -> bool:
    return read_heading(plain_label(cell)).label is not None


def _is_header(texts: Sequence[str], row: Row) -> bool:
    """Whether a row names the columns: no figure in it, and most of it reads as headers."""
    cells = [plain_label(cell) for cell in row.cells]
    if len(cells) != len(texts) or any(FIGURE.search(cell) for cell in cells):
        return False
    read = [read_heading(cell) for cell in cells if cell]
    known = sum(one.end is not None or one.label is not None or one.priced for one in read)
    return len(read) > 1 and known * 2 > len(read)
