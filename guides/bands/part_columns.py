"""Parts of pay as columns, or the ends of the one part that a table is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from guides.bands.amount_cells import first_number, has_figures
from guides.bands.around import Around
from guides.bands.cell_money import YEARLY
from guides.bands.columns import Column, Layout, NotRead
from guides.bands.current import current_columns
from guides.bands.employment import is_employed
from guides.bands.ends import HIGH, Scale, ends_of
from guides.bands.grid import Row
from guides.bands.header_rows import read_header
from guides.bands.headings import Heading, Label, scale_of
from guides.bands.naming import NOBODY, Named, names_of_column, without_pay
from guides.bands.remarks import Remark, unread_column, unsaid
from guides.bands.row_labels import set_labels
from guides.data import employment
from guides.text.periods import blank_terms
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component
from negotiation.model.money import Period

_PERIOD = re.compile(r"(?i)\b(?:period|frequency|interval|status)\b")  # "Bonus period: quarter"
# "Base (local) | Base (USD equiv.)": the second says again what the first says.
_CONVERTED = re.compile(r"(?i)\b(?:equiv\b|equivalents?\b|converted\b)")
_ASIDE = re.compile(r"\(([^()]*)\)")


def parts_across(
    layout: Layout, headings: Sequence[Heading], priced: Sequence[int], around: Around
) -> None:
    """Parts of pay as columns; one part may have several, for places, ends or years."""
    names = tuple(heading.text for heading in headings)
    labels = frozenset(layout.labels.values())
    year = around.year if any(heading.years for heading in headings) else 0
    ends = _bare_ends(layout, headings, priced)
    found = _columns_of(names, (*ends, *priced), labels, around.component, year)
    layout.columns += found.columns
    layout.others += found.others
    layout.remarks += found.remarks


def _bare_ends(
    layout: Layout, headings: Sequence[Heading], priced: Sequence[int]
) -> tuple[int, ...]:
    """ "Minimum | Maximum | Bonus": the ends of base pay, where no column is pay a year but one end
    of a total.

    Behind the bonus they may be its own.
    """
    yearly = [headings[at] for at in priced if headings[at].component in YEARLY]
    totals = all(one.component is Component.TOTAL and one.end is not None for one in yearly)
    if any(headings[at].unsaid for at in priced) or not totals:
        return ()
    found = tuple(at for at, one in enumerate(headings[: min(priced)]) if one.is_bare_end)
    told = any(one.label is Label.CURRENCY or one.currency for one in headings)
    if len(found) < 2 or not (told or all(has_figures(layout.rows, at) for at in found)):
        return ()
    return found


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
    year: int,
) -> _Columns:
    """The columns of a table by their names; `component` is what is said around the table."""
    headings, _ = read_header(names)
    ends = [at for at in priced if headings[at].is_bare_end]
    if ends:
        part = component or Component.BASE
        headings = tuple(
            replace(one, component=part) if at in ends else one for at, one in enumerate(headings)
        )
    layout = _Columns([], [], [])
    by_part: dict[Component, list[int]] = {}
    for at in priced:
        heading = headings[at]
        if heading.component is None and len(priced) > 1:
            layout.others.append(at)
            layout.remarks.append((at, unread_column(heading.text)))
            continue
        part = heading.component or component or Component.TOTAL
        by_part.setdefault(part, []).append(at)
    levelled = any(headings[at].label is Label.LEVEL for at in labels)
    for part, places in by_part.items():
        _add_part(layout, headings, part, places, year, levelled=levelled)
    read = {at for column in layout.columns for at in column.cells}
    for at in read.intersection(priced) if component is None else ():
        if headings[at].component is None:
            layout.remarks.append((at, unsaid(headings[at].text)))
    if component is None and ends and ends[0] in read:
        layout.remarks.append((ends[0], unsaid(headings[ends[0]].text, "base")))
    taken = read | set(priced)
    for at, heading in enumerate(headings):
        if at in taken or at in labels:
            continue
        layout.others.append(at)
        unnamed = not at and (heading.label or heading.priced or not heading.text)
        if heading.label not in {Label.CURRENCY, Label.PERIOD} and not unnamed:
            layout.remarks.append((at, unread_column(heading.text)))
    return layout


def _add_part(
    layout: _Columns,
    headings: Sequence[Heading],
    part: Component,
    places: Sequence[int],
    year: int,
    *,
    levelled: bool,
) -> None:
    """The columns of one part of pay: each alone, or both ends of one.

    Where the rows are `levelled`, a column with a level, or what looks like one ("Base Q3"), is
    of nobody.
    """
    kept, remarks = current_columns([(at, headings[at]) for at in places], year)
    layout.remarks.extend(remarks)
    converted = [at for at in kept if _CONVERTED.search(headings[at].text) is not None]
    if len(converted) < len(kept):  # what is paid stands in another one
        layout.remarks.extend([(at, _converted(headings[at])) for at in converted])
        kept = [at for at in kept if at not in converted]
    layout.others.extend(at for at in places if _PERIOD.search(headings[at].text) is not None)
    groups: dict[Named, list[int]] = {}
    for at in kept:
        named = own_name(headings[at])
        if levelled and named.level:
            layout.remarks.append((at, _levelled_twice(headings[at])))
        else:
            groups.setdefault(named if named.sure else NOBODY, []).append(at)
    for named, members in groups.items():
        ends = _two_ends(headings, members)
        if ends is not None:
            cells, remark = ends
            layout.columns.append(Column(cells, headings[cells[0]], part, named))
            if remark is not None:
                layout.remarks.append((cells[0], remark))
            continue
        single = [at for at in members if headings[at].end is None]
        capped = _with_cap(headings, members, single)
        if capped is not None:
            layout.columns.append(Column(capped, headings[capped[0]], part, named))
            continue
        # Beside pay a year, pay an hour is not what is compared.
        single.sort(key=lambda at: (bool(headings[at].term), headings[at].per is Period.MONTH))
        if not single:
            layout.remarks.extend([(at, _one_end(headings[at])) for at in members])
            continue
        if part in YEARLY and any(_rivals(headings[single[0]], headings[at]) for at in single[1:]):
            layout.remarks.extend([(at, _which(headings[at])) for at in members])
            continue
        layout.columns.append(Column((single[0],), headings[single[0]], part, named))
        layout.remarks.extend(
            [(at, unread_column(headings[at].text)) for at in members if at != single[0]]
        )


def own_name(heading: Heading) -> Named:
    """The place or the level that a header of pay names besides: "Total (London)", "L4 base"."""
    if heading.place:
        return Named(region=heading.place)
    text = without_pay(_ASIDE.sub("", heading.text))
    if is_employed(text):
        text = ""
    elif not heading.text.isascii():  # "Salário CLT" is not of Charlotte
        text = " ".join([word for word in text.split() if word not in employment.CODES])
    bare = names_of_column(text)
    for aside in _ASIDE.findall(heading.text):
        known = aside in employment.NO_PLACE or scale_of(f"({aside})")
        named = NOBODY if known else names_of_column(aside)
        rest = blank_terms(aside)[0].strip(" $£€₹¥/")  # of "€/month" there is none
        if named.sure and rest and rest != heading.currency:
            if bare.region and named.region:  # "Remote (US) base"
                return names_of_column(without_pay(heading.text))
            return named
    return bare if heading.end is None else NOBODY


def _two_ends(
    headings: Sequence[Heading], members: Sequence[int]
) -> tuple[tuple[int, int], Remark | None] | None:
    """The columns of the lowest and the highest end, where there are both."""
    bounds = ends_of([headings[at].end for at in members])
    if bounds is None:
        return None
    low, high = (members[at] for at in bounds)
    end = headings[low].end
    remark = None
    if end is not None and end.scale is not Scale.ENDS:
        remark = Remark(
            Severity.INFO,
            "range-of-columns",
            f'the range goes from "{headings[low].text}" to "{headings[high].text}"',
            "write the pay band itself where the company has one",
        )
    return (low, high), remark


def _with_cap(
    headings: Sequence[Heading], members: Sequence[int], single: Sequence[int]
) -> tuple[int, int] | None:
    """ "Base | Base max": a column and the upper end of its range."""
    ends = [(end, at) for at in members if (end := headings[at].end) is not None]
    if len(single) != 1 or [end for end, _ in ends] != [HIGH]:
        return None
    return single[0], ends[0][1]


def _rivals(one: Heading, other: Heading) -> bool:
    """Whether two columns of one part are the same pay as far as their headers say."""
    return (one.currency, one.per, one.term) == (other.currency, other.per, other.term)


def _which(heading: Heading) -> Remark:
    return Remark(
        Severity.WARNING,
        "extra-column",
        f'the column "{heading.text}" is one of several of the same pay, and nothing that is '
        "understood tells which is paid to whom; not read",
        "keep one of them, or name the place or the level of each",
    )


def _converted(heading: Heading) -> Remark:
    return Remark(
        Severity.INFO,
        "extra-column",
        f'the column "{heading.text}" gives the same pay in another currency; not read',
        "figures are never converted: the column of what is paid is enough",
    )


def _levelled_twice(heading: Heading) -> Remark:
    return Remark(
        Severity.WARNING,
        "extra-column",
        f'the column "{heading.text}" seems to name a level, and so do the rows; not read',
        "name the levels in the rows alone, and say in words what else the column is",
    )


def _one_end(heading: Heading) -> Remark:
    return Remark(
        Severity.WARNING,
        "extra-column",
        f'the column "{heading.text}" is one end of a range without the other; not read',
        "give both ends, or the range in one column",
    )


def ends_across(
    layout: Layout, headings: Sequence[Heading], corner: Heading | None, around: Around
) -> bool:
    """ "Minimum | Midpoint | Maximum": the ends of the one part that the table is about."""
    places = [(at, one) for at, one in enumerate(headings) if at and one.end is not None]
    members, remarks = current_columns(places, around.year)
    ends = _two_ends(headings, members)
    if ends is None:
        return False
    layout.remarks += remarks
    cells, remark = ends
    if (beyond := _beyond(layout.rows, headings, cells)) is not None:
        raise NotRead((beyond, _goes_on(headings[beyond].text)))
    # Under a column of currencies bare numbers are pay as well.
    told = any(one.label is Label.CURRENCY for one in headings)
    if not told and not has_figures(layout.rows, cells[0]):
        return False
    set_labels(layout, headings, corner)
    part = (corner.component if corner else None) or around.component
    if part is None:
        # Scales of minimum and maximum, or of steps, are of base pay wherever they are kept.
        layout.remarks.append((cells[0], unsaid(headings[cells[0]].text, "base")))
    heading = replace(headings[cells[0]], currency=_shared_currency(headings, cells, corner))
    if corner is not None:
        heading = replace(heading, per=corner.per, term=corner.term)
    layout.columns.append(Column(cells, heading, part or Component.BASE))
    if remark is not None:
        layout.remarks.append((cells[0], remark))
    for at, one in enumerate(headings):
        if at and one.end is None and at not in layout.labels.values():
            layout.others.append(at)
            layout.remarks.append((at, unread_column(one.text)))
    return True


def _beyond(rows: Iterable[Row], headings: Sequence[Heading], cells: tuple[int, int]) -> int | None:
    """A column in which a scale of steps goes on, under a name that is not known."""
    end = headings[cells[0]].end
    if end is None or end.scale is not Scale.STEP:
        return None
    others = [at for at, one in enumerate(headings) if at and one.end is None and not one.label]
    full = [row for row in rows if not row.note and len(row.cells) == len(headings)]
    return next(
        (
            at
            for at in others
            if any(first_number(row.cells[at]) > first_number(row.cells[cells[1]]) for row in full)
        ),
        None,
    )


def _goes_on(text: str) -> Remark:
    return Remark(
        Severity.WARNING,
        "table-unread",
        f'these steps seem to go on in the column "{text}", which is not understood: not read',
        "give the lowest and the highest pay of each row, as Min and Max",
    )


def _shared_currency(
    headings: Sequence[Heading], cells: tuple[int, ...], corner: Heading | None
) -> str | None:
    printed = {headings[at].currency for at in cells} - {None}
    if len(printed) == 1:
        return printed.pop()
    return corner.currency if corner is not None and not printed else None
