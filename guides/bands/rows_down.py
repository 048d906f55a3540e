"""A table whose rows are parts of pay → a row of pay for each of its columns."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from guides.bands.amount_cells import is_range
from guides.bands.around import Around
from guides.bands.cell_money import YEARLY
from guides.bands.cell_text import cell_text, joined
from guides.bands.columns import Column, Layout
from guides.bands.contexts import Contexts, marks_in
from guides.bands.current import doubt_of_pay, qualified
from guides.bands.ends import ends_of
from guides.bands.figures_of_cells import CellFigures
from guides.bands.found_row import FoundRow
from guides.bands.grid import Row
from guides.bands.headings import Heading, read_heading, settle_bonus
from guides.bands.margin import Margin
from guides.bands.naming import NOBODY, Named
from guides.bands.part_columns import own_name
from guides.bands.qualifying import Qualifier, is_no_label
from guides.bands.remark_columns import doubt_of_remark
from guides.bands.remarks import Remark, short_term
from guides.text.labels import plain_label
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component, PayCell

# A part has one row, or one for each end of its ranges: "Base minimum" over "Base maximum".
_Parts = dict[Component, tuple[tuple[Row, ...], Heading]]
# The parts by what their rows are about besides: "London base" over "Dublin base".
_ByName = dict[Named, _Parts]


def rows_down(
    margin: Margin, layout: Layout, around: Around, listed: Callable[[], bool]
) -> Iterator[FoundRow]:
    """The rows of pay, all said to stand where the first part stands."""
    contexts, figures = Contexts(layout, around, listed), CellFigures(margin)
    doubts = _doubts_of_columns(margin, layout, around)
    for own, parts in _parts_of(margin, layout).items():
        first = min(rows[0].where for rows, _ in parts.values())
        for column in layout.columns:
            doubt = doubts.get(column.cells[0])
            cells = _cells(column, parts, contexts, figures, around, doubt)
            named = column.named
            region = named.region or own.region
            level = named.level or own.level
            region = region or (around.region if level is None else None)
            yield FoundRow(first, region, level or around.level, None, cells)


def _parts_of(margin: Margin, layout: Layout) -> _ByName:
    """The rows that are parts of pay; the others are named."""
    found: _ByName = {}
    ends: dict[tuple[Named, Component], list[tuple[Row, Heading]]] = {}
    rows = [row for row in layout.rows if not row.note]
    headings = settle_bonus([read_heading(plain_label(row.cells[0])) for row in rows])
    across = [column.named for column in layout.columns]
    for row, heading in zip(rows, headings, strict=True):
        own = own_name(heading) if heading.component is not None else NOBODY
        own = own if own.sure and _go_together(own, across) else NOBODY
        parts = found.get(own, {})
        remark = _unread_part(heading, parts if heading.end is None else ())
        if remark is not None:
            margin.say(row.where, 0, remark)
        elif heading.component is not None and heading.end is not None:
            ends.setdefault((own, heading.component), []).append((row, heading))
        elif heading.component is not None:
            found.setdefault(own, parts)[heading.component] = ((row,), heading)
    for (own, component), members in ends.items():
        _add_ends(margin, found.setdefault(own, {}), component, members)
    return {own: parts for own, parts in found.items() if parts}


def _add_ends(
    margin: Margin, parts: _Parts, component: Component, members: Sequence[tuple[Row, Heading]]
) -> None:
    """The rows of the ends of one part's ranges, where both are there and the ranges are not.

    Beside "Base maximum" a sum under "Base" may be the other end.
    """
    own = parts.get(component)
    bounds = ends_of([heading.end for _, heading in members]) if own is None else None
    if bounds is None:
        alone = own is not None and not any(map(is_range, own[0][0].cells[1:]))
        unread = [*members, (parts.pop(component)[0][0], own[1])] if own and alone else members
        for row, heading in unread:
            margin.say(row.where, 0, _one_end(heading))
        return
    low, high = (members[at] for at in bounds)
    parts[component] = ((low[0], high[0]), replace(low[1], currency=_shared(low[1], high[1])))


def _shared(low: Heading, high: Heading) -> str | None:
    """The currency of both ends."""
    return low.currency if high.currency in {None, low.currency} else None


def _one_end(heading: Heading) -> Remark:
    return Remark(
        Severity.WARNING,
        "extra-row",
        f'the row "{heading.text}" is one end of a range without the other; not read',
        "give both ends, or the range in one row",
    )


def _go_together(own: Named, across: Iterable[Named]) -> bool:
    """Whether rows may be about this beside what the columns are about: a place beside levels."""
    return not any((own.region and one.region) or (own.level and one.level) for one in across)


def _doubts_of_columns(margin: Margin, layout: Layout, around: Around) -> dict[int, Qualifier]:
    """The columns that a row of no part of pay makes other ones: "Status | draft"."""
    doubts: dict[int, Qualifier] = {}
    for row in layout.rows:
        label = plain_label(row.cells[0])
        if row.note or read_heading(label).component is not None:
            continue
        for column in layout.columns:
            at = column.cells[0]
            found = doubt_of_remark(label, plain_label(row.cells[at]), around.year)
            if found is not None:
                doubts[at] = found
                margin.say_of_header(at, qualified(column.heading.text, found.says))
    return doubts


def _cells(
    column: Column,
    parts: _Parts,
    contexts: Contexts,
    figures: CellFigures,
    around: Around,
    doubt: Qualifier | None,
) -> dict[Component, PayCell | None]:
    """The cells of a column, by their parts."""
    at = column.cells[0]
    marks = marks_in([row.cells[at] for rows, _ in parts.values() for row in rows])
    cells: dict[Component, PayCell | None] = {}
    for component, (rows, heading) in parts.items():
        context = contexts.of(heading, component, column.heading.text, marks, None)
        if context.currency is None and column.heading.currency is not None:
            context = context._replace(currency=column.heading.currency)
        term = heading.term or (around.term if component in YEARLY else "")
        text = joined([cell_text(row.cells[at]) for row in rows])
        cells[component] = figures.read(rows[0].where, at, text, context, term, doubt)
    return cells


def _unread_part(heading: Heading, parts: Collection[Component]) -> Remark | None:
    """Why a row is no part of a band."""
    if heading.component is not None and is_no_label(heading.text):
        return Remark(
            Severity.WARNING,
            "row-unplaced",
            f'"{heading.text}" is more than the name of a part of pay; not read',
            "put each cell under its own header",
        )
    doubt = doubt_of_pay(heading) if heading.component is not None else None
    if doubt is not None:
        return Remark(
            Severity.WARNING,
            "row-qualified",
            f'the row "{heading.text}" is not read: its pay {doubt.says}',
            "give what is paid for a full year of full-time work today, before tax",
        )
    if heading.component is not None and heading.term and heading.component is not Component.BASE:
        return short_term(heading.text, heading.term)
    if heading.component is None or heading.component in parts:
        return Remark(
            Severity.INFO,
            "extra-row",
            f'the row "{heading.text}" is not read',
            "bands have base, equity, bonus, sign-on and total, each once",
        )
    return None
