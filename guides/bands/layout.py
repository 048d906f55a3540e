"""How a pay table is laid out: which columns name a row, which are pay, of what part and whose.

Three shapes: parts of pay as columns, parts of pay as rows, and one part with places or levels as
columns. A column is read only where its header is understood; the others are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from guides.bands.around import Around
from guides.bands.current import current_columns
from guides.bands.ends import End, Scale, find_end
from guides.bands.grid import Row, Table
from guides.bands.headings import Heading, Label, read_heading, settle_bonus
from guides.bands.naming import NOBODY, Named, names_of_column
from guides.bands.remarks import Remark, unread_column
from guides.data.header_words import CONTRACTS
from guides.names import peers
from guides.text.labels import plain_label
from negotiation.model.diagnostics import Severity
from negotiation.model.glyphs import alike
from negotiation.model.guide import Component
from negotiation.model.money import Period

_FIGURE = re.compile(r"[0-9０-９]")
# Digits that may be pay, and are no level and no span of years.
_MONEY = re.compile(
    r"[$£€₹₪¥₩￥＄￡][ ]?[0-9０-９]|[0-9０-９][,.' ]?[0-9]{3}\b|[0-9] ?[kK]\b|\b[A-Z]{3} ?[0-9]"
)
_SIGNS = frozenset("$£€₹")
_COMPANY = re.compile(
    r"(?i)^(?:(?:peer|other|competing|comparable) )?(?:compan(?:y|ies)|employers?|competitors?|"
    r"firms?|peers?|organi[sz]ations?|institutions?|startups?)(?: name)?$"
)
# What the first column says of its row that is neither a place, a level nor a job.
_ABOUT_DATA = re.compile(
    r"(?i)^(?:data |pay |salary |offer )*(?:sources?|surveys?|websites?|references?|providers?|"
    r"publications?|data ?sets?|data ?points?|scenarios?|examples?|cases?|candidates?|persons?|"
    r"percentiles?|quartiles?|quantiles?|statistics?|stats?|measures?|metrics?|months?|quarters?|"
    r"dates?|years?|genders?|sex|degrees?|education)$"
)
_PERSONS = re.compile(r"(?i)^(?:(?:first |full )?names?|persons?|team ?mates?|team members?)$")
_BAND = re.compile(r"(?i)\b(?:bands?|grades?|levels?|scales?|ranges?)$")
_ASIDE = re.compile(r"\(([^()]*)\)")
_PART_WORDS = re.compile(r"(?i)\b(?:base|total|salary|comp(?:ensation)?|pay|bonus|equity)\b")


class Shape(Enum):
    """How the figures of a table are laid out."""

    PARTS_ACROSS = "parts of pay are columns"
    PARTS_DOWN = "parts of pay are rows"
    ONE_PART = "columns are places or levels"


class NotRead(Exception):
    """A table that is not read. `others`: it says what other companies pay."""

    def __init__(self, remark: Remark | None = None, *, others: bool = False) -> None:
        super().__init__()
        self.remark = remark or _UNKNOWN
        self.others = others


_UNKNOWN = Remark(
    Severity.INFO,
    "table-unread",
    "this table has amounts, and its columns are none of a pay table that is known: not read",
    "a pay table has a column Region or Level, and columns such as Base Salary",
)


@dataclass(frozen=True, slots=True)
class Column:
    """One column of pay: the cell of a row, or the two cells of a range's ends.

    `component` is None where the rows are the parts of pay. `named` is the place or the level
    that the column is about.
    """

    cells: tuple[int, ...]
    heading: Heading
    component: Component | None
    named: Named = NOBODY


@dataclass(slots=True)
class Layout:
    """The columns of a table by what they are for. `remarks` are about columns, by their place."""

    shape: Shape
    header: tuple[str, ...]
    columns: list[Column] = field(default_factory=list)
    labels: dict[Label, int] = field(default_factory=dict)
    others: list[int] = field(default_factory=list)
    remarks: list[tuple[int, Remark]] = field(default_factory=list)
    rows: tuple[Row, ...] = ()

    @property
    def parts(self) -> frozenset[Component]:
        """The parts of pay that its columns have."""
        return frozenset(one.component for one in self.columns if one.component is not None)


def lay_out(table: Table, around: Around) -> Layout:
    """What the columns of a table are for. Raises `NotRead`."""
    table = _turned(table)
    texts, rows = _with_second_header(table)
    if not rows:
        raise NotRead
    headings, of_companies = _read_header(texts)
    if of_companies:
        raise NotRead(others=True)
    headings = _with_bands_named(headings, rows)
    corner = headings[0] if headings[0].priced and not _mostly_figures(rows, 0) else None
    priced = [at for at, one in enumerate(headings) if one.priced and one is not corner]
    if not any(headings[at].component for at in priced) and _are_parts(headings, rows):
        return _parts_down(headings, table.header.cells, rows)
    layout = Layout(Shape.PARTS_ACROSS, table.header.cells, rows=rows)
    if priced:
        _set_labels(layout, headings, corner)
        _parts_across(layout, headings, priced, around)
    elif not _ends_across(layout, headings, corner, around):
        layout.shape = Shape.ONE_PART
        _one_part(layout, headings, corner, around)
    if not layout.columns:
        raise NotRead(_why(layout))
    return layout


@lru_cache(maxsize=1024)  # most guides of a company have the same columns
def _read_header(texts: tuple[str, ...]) -> tuple[tuple[Heading, ...], bool]:
    """The headings of the columns, and whether one of the first names companies."""
    headings = settle_bonus([read_heading(text) for text in texts])
    return tuple(headings), any(_COMPANY.match(text) for text in texts[:2])


def _with_bands_named(headings: tuple[Heading, ...], rows: Sequence[Row]) -> tuple[Heading, ...]:
    """The headings with "Band" or "Pay grade" as a level's where its cells are names, and the pay
    stands in other columns.
    """
    named = [
        at
        for at, one in enumerate(headings)
        if one.priced and one.end is None and _BAND.search(one.text) and _are_names(rows, at)
    ]
    if not named or not any(one.priced for at, one in enumerate(headings) if at not in named):
        return headings
    return tuple(
        Heading(one.text, label=Label.LEVEL) if at in named else one
        for at, one in enumerate(headings)
    )


def _are_names(rows: Iterable[Row], at: int) -> bool:
    """Whether the cells of a column are words or codes, none of them an amount."""
    cells = [row.cells[at] for row in rows if not row.note and at < len(row.cells)]
    return any(cells) and not any(map(is_amount, cells))


@lru_cache(maxsize=1024)
def _plain(cells: tuple[str, ...]) -> tuple[str, ...]:
    return tuple([plain_label(cell) for cell in cells])


def _why(layout: Layout) -> Remark | None:
    """Why no column of a table is read; None where none of them is pay."""
    told = [remark for _, remark in layout.remarks if remark.severity is not Severity.INFO]
    return told[0] if told else None


def _turned(table: Table) -> Table:
    """A table whose rows are the ends of ranges ("Minimum", "Maximum"), its columns made rows."""
    rows = [row for row in table.rows if not row.note]
    if not rows or _end_of(plain_label(rows[0].cells[0])) is None:
        return table
    width = len(table.header.cells)
    labels = [plain_label(row.cells[0]) for row in rows if len(row.cells) == width]
    ends = {_end_of(label) for label in labels}
    if len(rows) < 2 or None in ends or len(ends) < len(rows) or len(labels) < len(rows):
        return table
    if any(read_heading(plain_label(cell)).priced for cell in table.header.cells[1:]):
        return table
    header = (table.header.cells[0], *labels)
    turned = [
        Row(rows[0].where, (table.header.cells[at], *(row.cells[at] for row in rows)))
        for at in range(1, width)
    ]
    return replace(table, header=Row(table.header.where, header), rows=tuple(turned))


def _end_of(label: str) -> End | None:
    return find_end(label.lower(), named=read_heading(label).priced)


def _with_second_header(table: Table) -> tuple[tuple[str, ...], tuple[Row, ...]]:
    """The names of the columns, and the rows below them.

    A header of groups with the columns' own names below it ("Base" over "Min" and "Max") is one.
    """
    texts, rows = _plain(table.header.cells), table.rows
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


def _is_header(texts: Sequence[str], row: Row) -> bool:
    """Whether a row names the columns: no figure in it, and most of it reads as headers."""
    cells = [plain_label(cell) for cell in row.cells]
    if len(cells) != len(texts) or any(_FIGURE.search(cell) for cell in cells):
        return False
    read = [read_heading(cell) for cell in cells if cell]
    known = sum(one.end is not None or one.label is not None or one.priced for one in read)
    return len(read) > 1 and known * 2 > len(read)


def _are_parts(headings: Sequence[Heading], rows: Iterable[Row]) -> bool:
    """Whether the rows are parts of pay."""
    if headings[0].label is Label.COMPONENT:
        return True
    if headings[0].label is Label.LEVEL:
        return False
    firsts = [plain_label(row.cells[0]) for row in rows if not row.note and row.cells]
    named = sum(read_heading(first).component is not None for first in firsts)
    return named * 2 > len(firsts)


def _mostly_figures(rows: Iterable[Row], at: int) -> bool:
    cells = [row.cells[at] for row in rows if not row.note and at < len(row.cells)]
    with_figure = sum(map(is_amount, cells))
    return bool(cells) and with_figure * 2 > len(cells)


def is_amount(cell: str) -> bool:
    """Whether a cell holds what may be an amount of pay."""
    if cell[:1] in _SIGNS and "0" <= cell[1:2] <= "9":
        return True  # most do
    return _MONEY.search(alike(cell)) is not None


def _has_figures(rows: Iterable[Row], at: int) -> bool:
    return any(is_amount(row.cells[at]) for row in rows if not row.note and at < len(row.cells))


def _label(heading: Heading) -> Label | None:
    """What a column's cells say of their row; a header such as "Tier 1" or "Grade 7" is a name."""
    return None if names_of_column(heading.text).sure else heading.label


def _names_something(first: Heading, rows: Sequence[Row]) -> bool:
    """Whether the first column has words for what each row is about, whatever its header says."""
    if first.label is not None or first.priced or not first.text or first.end is not None:
        return False
    if _ABOUT_DATA.match(first.text):
        return False
    cells = [plain_label(row.cells[0]) for row in rows if _is_full(row)]
    return bool(cells) and all(cells) and not any(map(is_amount, cells))


def _set_labels(layout: Layout, headings: Sequence[Heading], corner: Heading | None) -> None:
    """Find the columns that name the rows."""
    for at, heading in enumerate(headings):
        label = _label(heading)
        if label is not None and label not in layout.labels:
            layout.labels[label] = at
    labels = layout.labels
    named = any(one.component is not None for one in headings[1:])
    persons = _PERSONS.match(headings[0].text) is not None and bool(labels)
    if corner is None and named and not persons and _names_something(headings[0], layout.rows):
        labels.setdefault(Label.LEVEL if Label.TITLE in labels else Label.TITLE, 0)
    if Label.LEVEL not in labels and Label.TITLE in labels:
        labels[Label.LEVEL] = labels.pop(Label.TITLE)
    if Label.LEVEL in labels or Label.REGION in labels:
        level = labels.get(Label.LEVEL)
        if Label.REGION not in labels and level is not None and _are_places(layout.rows, level):
            labels[Label.REGION] = labels.pop(Label.LEVEL)  # "Tier": "Tier 1 (SF, NYC)"
        return
    if corner is not None or not headings[0].priced:
        about_data = _ABOUT_DATA.match(headings[0].text) is not None
        label = _label_of(layout.rows) if not about_data else None
        if label is None:
            raise NotRead(
                Remark(
                    Severity.WARNING,
                    "table-unread",
                    f'the column "{headings[0].text}" names neither places nor levels, '
                    "so nobody can say whose pay this is; the table is not read",
                    "call the column Region or Level",
                )
            )
        labels[label] = 0


def _label_of(rows: Sequence[Row]) -> Label | None:
    """What a first column without a name for itself holds."""
    if _are_places(rows, 0):
        return Label.REGION
    firsts = [plain_label(row.cells[0]) for row in rows if _is_full(row)]
    levels = sum(names_of_column(first).level is not None for first in firsts if first)
    return Label.LEVEL if levels and levels * 2 >= len(firsts) else None


def _pays(rows: Iterable[Row], column: Column) -> bool:
    """Whether the cells of a column hold pay: money, or bare figures under a currency."""
    at, heading = column.cells[0], column.heading
    if heading.currency is None and not heading.scale:
        return _has_figures(rows, at)
    return any(_FIGURE.search(row.cells[at]) for row in rows if at < len(row.cells))


def _is_full(row: Row) -> bool:
    """Whether a row has more than a label, which would speak of the rows below it."""
    return not row.note and any(row.cells[1:])


def _are_places(rows: Sequence[Row], at: int) -> bool:
    """Whether most cells of a column are surely places."""
    cells = [plain_label(row.cells[at]) for row in rows if _is_full(row) and at < len(row.cells)]
    places = sum(names_of_column(cell).region is not None for cell in cells if cell)
    return bool(places) and places * 2 >= len([cell for cell in cells if cell])


def _parts_across(
    layout: Layout, headings: Sequence[Heading], priced: Sequence[int], around: Around
) -> None:
    """Parts of pay as columns; one part may have several, for places, ends or years."""
    names = tuple(heading.text for heading in headings)
    found = _columns_of(names, tuple(priced), frozenset(layout.labels.values()), around.component)
    layout.columns += found.columns
    layout.others += found.others
    layout.remarks += found.remarks


class _Columns(NamedTuple):
    columns: list[Column]
    others: list[int]
    remarks: list[tuple[int, Remark]]


@lru_cache(maxsize=1024)
def _columns_of(
    names: tuple[str, ...],
    priced: tuple[int, ...],
    labels: frozenset[int],
    component: Component | None,
) -> _Columns:
    """The columns of a table by their names; `component` is what is said around the table."""
    headings, _ = _read_header(names)
    layout = _Columns([], [], [])
    by_part: dict[Component, list[int]] = {}
    for at in priced:
        heading = headings[at]
        if heading.component is None and len(priced) > 1:
            layout.others.append(at)
            layout.remarks.append((at, unread_column(heading.text)))
            continue
        part = heading.component or component or Component.TOTAL
        if heading.component is None and component is None:
            layout.remarks.append((at, _unsaid(heading.text)))
        by_part.setdefault(part, []).append(at)
    for part, places in by_part.items():
        _add_part(layout, headings, part, places)
    taken = {at for column in layout.columns for at in column.cells} | set(priced)
    for at, heading in enumerate(headings):
        if at in taken or at in labels:
            continue
        layout.others.append(at)
        if at and heading.label not in {Label.CURRENCY, Label.PERIOD}:
            layout.remarks.append((at, unread_column(heading.text)))
    return layout


def _add_part(
    layout: _Columns, headings: Sequence[Heading], part: Component, places: Sequence[int]
) -> None:
    """The columns of one part of pay: each alone, or both ends of one."""
    kept, remarks = current_columns([(at, headings[at]) for at in places])
    layout.remarks.extend(remarks)
    groups: dict[Named, list[int]] = {}
    for at in kept:
        named = _own_name(headings[at])
        named = named if named.sure else NOBODY
        groups.setdefault(named, []).append(at)
    for named, members in groups.items():
        ends = _two_ends(headings, members)
        if ends is not None:
            cells, remark = ends
            layout.columns.append(Column(cells, headings[cells[0]], part, named))
            if remark is not None:
                layout.remarks.append((cells[0], remark))
            continue
        single = [at for at in members if headings[at].end is None]
        # Beside pay a year, pay an hour is not what is compared.
        single.sort(key=lambda at: (bool(headings[at].term), headings[at].per is Period.MONTH))
        if not single:
            layout.remarks.extend([(at, _one_end(headings[at])) for at in members])
            continue
        layout.columns.append(Column((single[0],), headings[single[0]], part, named))
        layout.remarks.extend(
            [(at, unread_column(headings[at].text)) for at in members if at != single[0]]
        )


def _own_name(heading: Heading) -> Named:
    """The place or the level that a header of pay names besides: "Total (London)", "L4 base"."""
    for aside in _ASIDE.findall(heading.text):
        named = names_of_column(aside) if aside not in CONTRACTS else NOBODY
        if named.sure and aside.strip(" $£€") != heading.currency:
            return named
    if heading.end is not None:
        return NOBODY
    rest = _PART_WORDS.sub("", _ASIDE.sub("", heading.text))
    return names_of_column(rest.strip(" -–—:/,"))


def _two_ends(
    headings: Sequence[Heading], members: Sequence[int]
) -> tuple[tuple[int, int], Remark | None] | None:
    """The columns of the lowest and the highest end, where there are both."""
    ends = [(end, at) for at in members if (end := headings[at].end) is not None]
    bounds = sorted([(end.at, at) for end, at in ends if not end.middle])
    if len(bounds) < 2 or len({end.scale for end, _ in ends}) > 1 or bounds[0][0] == bounds[-1][0]:
        return None
    low, high = bounds[0][1], bounds[-1][1]
    scale = ends[0][0].scale
    remark = None
    if scale is not Scale.ENDS:
        remark = Remark(
            Severity.INFO,
            "range-of-columns",
            f'the range goes from "{headings[low].text}" to "{headings[high].text}"',
            "write the pay band itself where the company has one",
        )
    return (low, high), remark


def _one_end(heading: Heading) -> Remark:
    return Remark(
        Severity.WARNING,
        "extra-column",
        f'the column "{heading.text}" is one end of a range without the other; not read',
        "give both ends, or the range in one column",
    )


def _ends_across(
    layout: Layout, headings: Sequence[Heading], corner: Heading | None, around: Around
) -> bool:
    """ "Minimum | Midpoint | Maximum": the ends of the one part that the table is about."""
    places = [(at, one) for at, one in enumerate(headings) if at and one.end is not None]
    members, remarks = current_columns(places)
    ends = _two_ends(headings, members)
    if ends is None:
        return False
    layout.remarks += remarks
    cells, remark = ends
    if not _has_figures(layout.rows, cells[0]):
        return False
    _set_labels(layout, headings, corner)
    part = (corner.component if corner else None) or around.component
    if part is None:
        # Scales of minimum and maximum, or of steps, are of base pay wherever they are kept.
        layout.remarks.append((cells[0], _unsaid(headings[cells[0]].text, "base")))
    heading = replace(headings[cells[0]], currency=_shared_currency(headings, cells, corner))
    if corner is not None:
        heading = replace(heading, per=corner.per, term=corner.term, qualifier=corner.qualifier)
    layout.columns.append(Column(cells, heading, part or Component.BASE))
    if remark is not None:
        layout.remarks.append((cells[0], remark))
    for at, one in enumerate(headings):
        if at and one.end is None and at not in layout.labels.values():
            layout.others.append(at)
            layout.remarks.append((at, unread_column(one.text)))
    return True


def _shared_currency(
    headings: Sequence[Heading], cells: tuple[int, ...], corner: Heading | None
) -> str | None:
    printed = {headings[at].currency for at in cells} - {None}
    if len(printed) == 1:
        return printed.pop()
    return corner.currency if corner is not None and not printed else None


def _parts_down(
    headings: Sequence[Heading], header: tuple[str, ...], rows: tuple[Row, ...]
) -> Layout:
    """Parts of pay as rows, places or levels as columns."""
    layout = Layout(Shape.PARTS_DOWN, header, labels={Label.COMPONENT: 0}, rows=rows)
    columns = list(enumerate(headings))[1:]
    if len(columns) == 1:
        at, heading = columns[0]
        named = names_of_column(heading.text)
        if not named.sure and not (heading.unsaid or heading.end):
            named = Named(region=heading.text or None)
        layout.columns.append(Column((at,), heading, None, named))
        return layout
    _place_columns(layout, columns, turned=False)
    if not layout.columns:
        raise NotRead(_why(layout))
    return layout


def _one_part(
    layout: Layout, headings: Sequence[Heading], corner: Heading | None, around: Around
) -> None:
    """Levels as rows and places as columns, or the other way; each cell is one amount."""
    columns = [(at, one) for at, one in enumerate(headings) if at and _label(one) is None]
    layout.others += [at for at, one in enumerate(headings) if at and _label(one) is not None]
    first = headings[0].label
    rows_label: Label | None = first if first in {Label.REGION, Label.LEVEL, Label.TITLE} else None
    if rows_label is None or corner is not None:
        rows_label = _label_of(layout.rows)
    if rows_label is Label.LEVEL and _are_places(layout.rows, 0):
        rows_label = Label.REGION
    if rows_label is None:
        raise NotRead
    layout.labels[Label.REGION if rows_label is Label.REGION else Label.LEVEL] = 0
    second = _second_label(headings)
    if second is not None and second not in layout.labels:
        layout.labels[second] = 1
        layout.others.remove(1)
    for at in layout.others:
        layout.remarks.append((at, unread_column(headings[at].text)))
    kept, remarks = current_columns(columns)
    told_years = [one for at, one in columns if at in kept and one.years]
    layout.remarks += remarks
    part = (corner.component if corner else None) or around.component
    if told_years and len(kept) == 1:
        layout.columns.append(Column((kept[0],), headings[kept[0]], part))
    else:
        chosen = [(at, one) for at, one in columns if at in kept]
        _place_columns(layout, chosen, turned=rows_label is Label.REGION)
    if not around.scale and not any(_pays(layout.rows, column) for column in layout.columns):
        layout.columns.clear()
    if part is None and layout.columns:
        layout.remarks.append((0, _unsaid("")))
    layout.columns = [
        replace(column, component=part or Component.TOTAL, heading=_with_corner(column, corner))
        for column in layout.columns
    ]


def _second_label(headings: Sequence[Heading]) -> Label | None:
    """What the second column names besides the first: "Level | Location | 2025 | 2026"."""
    second = _label(headings[1]) if len(headings) > 2 else None
    if second is Label.REGION:
        return second
    return Label.LEVEL if second in {Label.LEVEL, Label.TITLE} else None


def _with_corner(column: Column, corner: Heading | None) -> Heading:
    heading = column.heading
    if corner is None:
        return heading
    return replace(
        heading,
        per=heading.per or corner.per,
        term=heading.term or corner.term,
        kind=corner.kind,
        currency=heading.currency or corner.currency,
        qualifier=heading.qualifier or corner.qualifier,
        scale=heading.scale or corner.scale,
    )


def _place_columns(layout: Layout, columns: Sequence[tuple[int, Heading]], *, turned: bool) -> None:
    """The columns that are places, or where the rows are, levels; the others are named.

    A name that nobody knows is a place's where some other column surely is one.
    """
    named = {at: names_of_column(heading.text) for at, heading in columns}
    known = any(one.region is not None for one in named.values())
    levels = any(one.level is not None for one in named.values())
    ends = _ends_of_names(columns) if layout.shape is Shape.ONE_PART else {}
    for at, heading in columns:
        one = named[at]
        if at in ends:
            column = ends[at]
            if column is not None:
                layout.columns.append(column)
            continue
        if turned and (one.sure or (one.nameable and levels)):
            one = Named(level=heading.text)
        elif known and not one.sure and one.nameable:
            one = Named(region=heading.text)
        if one.sure and (one.level is None or turned or layout.shape is Shape.PARTS_DOWN):
            layout.columns.append(Column((at,), heading, None, one))
            continue
        layout.others.append(at)
        remark = unread_column(heading.text)
        if _has_figures(layout.rows, at) and not peers.is_known(heading.text):
            remark = _not_understood(heading.text)
        layout.remarks.append((at, remark))


def _ends_of_names(columns: Sequence[tuple[int, Heading]]) -> dict[int, Column | None]:
    """ "Austin min | Austin max": the columns that are ends of a name's range, by the lower end.

    None for those in between and above.
    """
    by_name: dict[Named, list[tuple[End, int]]] = {}
    for at, heading in columns:
        bare, _, last = heading.text.rpartition(" ")
        end, named = find_end(last.lower(), named=False), names_of_column(bare)
        if end is not None and named.sure:
            by_name.setdefault(named, []).append((end, at))
    found: dict[int, Column | None] = {}
    headings = dict(columns)
    for named, ends in by_name.items():
        bounds = sorted([(end.at, at) for end, at in ends if not end.middle])
        if len({end.scale for end, _ in ends}) > 1 or len({at for at, _ in bounds}) < 2:
            continue
        low, high = bounds[0][1], bounds[-1][1]
        found |= dict.fromkeys([at for _, at in ends])
        found[low] = Column((low, high), headings[low], None, named)
    return found


def _not_understood(text: str) -> Remark:
    return Remark(
        Severity.WARNING,
        "extra-column",
        f'the column "{text}" is not read: it is no place, level or part of pay that is known',
        "write the place with its currency, such as Leeds (GBP), or the part of pay",
    )


def _unsaid(text: str, part: str = "total") -> Remark:
    shown = f'"{text}"' if text else "this table"
    return Remark(
        Severity.WARNING,
        "pay-unsaid",
        f"nothing says whether {shown} is base pay or total pay; read as {part} pay",
        "write Base Salary or Total Comp into the first cell of the table",
    )
