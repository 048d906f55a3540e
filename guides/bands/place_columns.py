"""Places or levels as columns: of one part of pay, or of the parts that the rows are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from guides.bands.amount_cells import has_figures, pays
from guides.bands.around import Around
from guides.bands.columns import Column, Layout, NotRead, Shape
from guides.bands.current import current_columns
from guides.bands.ends import End, find_end
from guides.bands.grid import Row
from guides.bands.headings import Heading, Label
from guides.bands.naming import NOBODY, Named, names_of_column
from guides.bands.remarks import Remark, unread_column, unsaid
from guides.bands.row_labels import are_places, is_band, label_of, label_under, refuse_years
from guides.names import peers
from guides.names.levels import are_numerals
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component

# What stands beside the names of places, and is none.
REST = re.compile(
    r"(?i)(?:national|nationwide|countrywide|elsewhere|everywhere else|provinces|regional|"
    r"(?:all )?other (?:areas?|cities|countries|locations?|offices?|places|regions?|states?)|"
    r"(?:the )?rest of (?:the )?(?:country|world|region))(?: \([A-Z]{3}[^()]{0,3}\))?"
)
_OURSELVES = frozenset({"us", "we", "ours", "here"})  # beside "Google"
_ASIDE = re.compile(r" *\([^()]*\)")


def parts_down(
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
        raise NotRead(*layout.refusal)
    return layout


def one_part(
    layout: Layout, headings: Sequence[Heading], corner: Heading | None, around: Around
) -> None:
    """Levels as rows and places as columns, or the other way; each cell is one amount."""
    columns = [(at, one) for at, one in enumerate(headings) if at and label_under(one) is None]
    layout.others += [at for at, one in enumerate(headings) if at and label_under(one) is not None]
    first = headings[0].label
    rows_label: Label | None = first if first in {Label.REGION, Label.LEVEL, Label.TITLE} else None
    if rows_label is None or corner is not None:
        rows_label = label_of(layout.rows)
        if rows_label is None and corner is not None and is_band(corner, layout.rows):
            rows_label = Label.LEVEL  # "Band" over A, B and C
    if rows_label is Label.LEVEL and are_places(layout.rows, 0):
        rows_label = Label.REGION
    if rows_label is None:
        raise NotRead
    layout.labels[Label.REGION if rows_label is Label.REGION else Label.LEVEL] = 0
    refuse_years(layout, headings)
    second = _second_label(headings)
    if second is not None and second not in layout.labels:
        layout.labels[second] = 1
        layout.others.remove(1)
    for at in layout.others:
        layout.remarks.append((at, unread_column(headings[at].text)))
    kept, remarks = current_columns(columns, around.year)
    told_years = [one for at, one in columns if at in kept and one.years]
    layout.remarks += remarks
    part = (corner.component if corner else None) or around.component
    if told_years and len(kept) == 1:
        layout.columns.append(Column((kept[0],), headings[kept[0]], part))
    else:
        chosen = [(at, one) for at, one in columns if at in kept]
        among = any(names_of_column(_ASIDE.sub("", one.text)).region for _, one in columns)
        if _are_zones([one.text for _, one in chosen], around.zones):
            chosen = [(at, replace(one, place=one.text)) for at, one in chosen]
        _place_columns(layout, chosen, turned=rows_label is Label.REGION, among=among)
    layout.columns = [
        replace(column, component=part or Component.TOTAL, heading=_with_corner(column, corner))
        for column in layout.columns
    ]
    if not around.scale and not any(pays(layout.rows, column) for column in layout.columns):
        layout.columns.clear()
    if part is None and layout.columns:
        layout.remarks.append((0, unsaid("")))


def _second_label(headings: Sequence[Heading]) -> Label | None:
    """What the second column names besides the first: "Level | Location | 2025 | 2026"."""
    second = label_under(headings[1]) if len(headings) > 2 else None
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
        scale=heading.scale or corner.scale,
    )


def _place_columns(
    layout: Layout, columns: Sequence[tuple[int, Heading]], *, turned: bool, among: bool = False
) -> None:
    """The columns that are places, or where the rows are, levels; the others are named.

    A name that nobody knows is a place's where some other column surely is one, be it `among`
    those that are not read.
    """
    named = {at: own_place(heading) or names_of_column(heading.text) for at, heading in columns}
    known = among or any(one.region is not None for one in named.values())
    levels = [heading.text for at, heading in columns if named[at].level is not None]
    ends = _ends_of_names(columns) if layout.shape is Shape.ONE_PART else {}
    parts = layout.shape is Shape.PARTS_DOWN
    rungs = turned and are_numerals([heading.text for _, heading in columns])
    beside = any(peers.is_known(one.text) and has_figures(layout.rows, at) for at, one in columns)
    for at, heading in columns:
        one = named[at]
        if beside and heading.text.casefold() in _OURSELVES:
            layout.others.append(at)
            layout.remarks.append((at, _not_understood(heading.text)))
            continue
        if at in ends:
            column = ends[at]
            if column is not None:
                layout.columns.append(column)
            continue
        if turned and one.region is not None and not levels:
            one = NOBODY  # two places for one cell
        elif (turned and (rungs or one.sure or (one.nameable and levels))) or (
            (turned or (parts and not one.sure)) and _is_rung(heading.text, levels)
        ):
            one = Named(level=heading.text)
        elif known and not one.sure and (one.nameable or REST.fullmatch(heading.text)):
            one = Named(region=heading.text)
        if one.sure and (one.level is None or turned or layout.shape is Shape.PARTS_DOWN):
            layout.columns.append(Column((at,), heading, None, one))
            continue
        layout.others.append(at)
        remark = unread_column(heading.text)
        if has_figures(layout.rows, at) and not peers.is_known(heading.text):
            remark = _not_understood(heading.text)
        layout.remarks.append((at, remark))


def own_place(heading: Heading) -> Named | None:
    """The country that the code in a header stands for, where the others tell that it does."""
    return Named(region=heading.place) if heading.place else None


def _are_zones(texts: Sequence[str], letters: str) -> bool:
    """Whether headers shorten the places of a kind that stand beside the table: Z1, Z2, Z3."""
    return len(texts) > 1 and any(
        list(texts) == [f"{letter}{at}" for at in range(1, len(texts) + 1)] for letter in letters
    )


def _is_rung(text: str, levels: Sequence[str]) -> bool:
    """Whether a job is one of its own ladder: "Data Scientist" beside "Senior Data Scientist"."""
    title = text.casefold()
    return any(
        level.startswith(f"{title} ") or level.endswith(f" {title}")
        for level in map(str.casefold, levels)
    )


def _ends_of_names(columns: Sequence[tuple[int, Heading]]) -> dict[int, Column | None]:
    """ "Austin min | Austin max": the columns that are ends of a name's range, by the lower end.

    None for those in between and above.
    """
    by_name: dict[Named, list[tuple[End, int]]] = {}
    for at, heading in columns:
        bare, _, last = heading.text.rpartition(" ")
        end, named = find_end(last.lower(), named=False), names_of_column(bare)
        if end is not None and not named.sure and REST.fullmatch(bare):
            named = Named(region=bare)
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
