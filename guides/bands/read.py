"""All pay tables of a guide → its bands.

The pay table is the first that says that it is pay a year, wherever it stands. Further ones like
it are read as well, or fill in what it leaves out; every other table of pay is named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from guides.bands.adjustments import ADJUSTMENT, adjusts
from guides.bands.amount_cells import is_amount
from guides.bands.around import Around, look_around
from guides.bands.beside_pay import beside_in_header, names_pay
from guides.bands.cell_money import YEARLY
from guides.bands.closing import closing_note
from guides.bands.columns import Layout, NotRead, Shape
from guides.bands.doubles import Believed
from guides.bands.drawn_grid import drawn_tables
from guides.bands.grid import (
    HTML,
    Table,
    cell_start,
    find_tables,
    hidden_by_tags,
    hidden_tables,
    html_tables,
)
from guides.bands.headed import UNPLACED, by_headings
from guides.bands.layout import lay_out
from guides.bands.leads import UNKNOWN_LEAD
from guides.bands.listed import is_listed
from guides.bands.near import NO_BANDS, no_bands, pay_elsewhere, pay_in_lists
from guides.bands.qualifying import COME
from guides.bands.remarks import UNSAID, Remark
from guides.bands.subject import NOBODYS, Subject
from guides.bands.tables import read_table
from guides.bands.totals import Parts, total_model
from guides.names.places import place_key
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import BandRow, Component
from negotiation.model.money import Period

_PARTS = (
    Component.BASE,
    Component.EQUITY,
    Component.BONUS,
    Component.SIGN_ON,
    Component.TOTAL,
)
_DIGIT = re.compile(r"[0-9]")
_TITLE = "negotiation guide"
_SHORT = 80  # characters of a cell that is an amount and no sentence
# Where the advice of a guide begins: tables there are what to ask for, and what others pay.
_ADVICE = re.compile(
    r"(?i)^\s{0,3}(?:#{1,6}\s|\*\*|>\s*\*\*).{0,40}\b(?:levers?\b|negotiate[- ]up|"
    r"(?:evidence|research)\s*(?:&|and)\s*sources|counter-?offer|alternative offer)"
)
_ADVICE_WORDS = ("lever", "negotiate", "sources", "offer")  # one of these stands in each
_ADVICE_BEGINS = re.compile(r"[#*>]")


@dataclass(slots=True)
class _Candidate:
    """A table that reads as pay."""

    table: Table
    layout: Layout
    around: Around

    @property
    def priced(self) -> bool:
        """Whether it holds amounts."""
        return _has_amounts(self.table)

    @property
    def weight(self) -> int:
        """How surely it is the pay table: amounts first, then pay a year, then of whom and what.

        Day rates, bonuses and amounts of nothing in particular may stand before it.
        """
        if not self.priced:
            return 0
        yearly = any(
            column.component in YEARLY and not column.heading.term for column in self.layout.columns
        )
        if self.around.term or not (yearly or self.layout.shape is Shape.PARTS_DOWN):
            return 1
        unsaid = any(one.code == UNSAID for _, one in self.layout.remarks)
        return 2 if unsaid or not self.layout.labels else 3


@dataclass(slots=True)
class _Bands:
    """What was found so far: the rows, and what there is to say of lines."""

    doc: Document
    subject: Subject
    rows: Believed = field(init=False)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _listed: bool | None = None
    _advice: int | None = None
    _next: int | None = None

    def __post_init__(self) -> None:
        # Not `self.say`: a guide that holds itself is kept until the cyclic collector comes, which
        # rests while thousands are read.
        self.rows = Believed(self.doc, self.diagnostics)

    def listed(self) -> bool:
        """Whether the company's shares are traded."""
        if self._listed is None:
            self._listed = is_listed(self.doc, self.subject.title)
        return self._listed

    def advice(self) -> int:
        """The line from which on tables are what to ask for."""
        if self._advice is None:
            self._advice = _advice_at(self.doc)
        return self._advice

    def next_guide(self) -> int:
        """The line of the title of another guide in the same file, or the end."""
        if self._next is None:
            self._next = _next_title(self.doc, self.subject)
        return self._next

    def say(self, index: int, column: int, remark: Remark) -> None:
        """A diagnostic about a line."""
        self.diagnostics.append(
            self.doc.diagnose(
                index, column, remark.severity, remark.code, remark.message, remark.hint
            )
        )


def read_bands(
    doc: Document, about: Subject = NOBODYS
) -> tuple[tuple[BandRow, ...], tuple[Diagnostic, ...]]:
    """The bands of a guide; every pay table, row and cell is read or named in a diagnostic."""
    found = _Bands(doc, about)
    candidates: list[_Candidate] = []
    tables = [*find_tables(doc), *drawn_tables(doc), *_of_html(found)]
    for table in sorted(tables, key=lambda one: one.header.where):
        candidate = _candidate(found, table, about, first=not candidates)
        if candidate is not None:
            candidates.append(candidate)
    _name_hidden(found)
    if not candidates:
        if not any(one.severity is Severity.WARNING for one in found.diagnostics):
            found.diagnostics.append(no_bands(doc, about.title, found.advice()))
        _name_elsewhere(found, tables)
        return (), tuple(found.diagnostics)
    in_force = _in_force(found, candidates)
    if len(in_force) > 1:
        in_force = _headed(found, in_force)
    main = in_force[0] if len(in_force) == 1 else max(in_force, key=lambda one: one.weight)
    for candidate in in_force:
        if candidate is main or _goes_with(main, candidate):
            _add(found, candidate)
        elif candidate.table.header.where < found.advice() and (
            candidate.priced or _has_figures(candidate)
        ):
            found.say(candidate.table.header.where, 1, _OTHER_KIND)
    found.rows.take_out_overlaps()
    found.diagnostics += pay_in_lists(doc, about.title + 1, found.advice())
    _name_elsewhere(found, tables)
    return tuple(_bands(found)), tuple(found.diagnostics)


def _headed(found: _Bands, candidates: Sequence[_Candidate]) -> Sequence[_Candidate]:
    """The tables with the places that their headings name; one of which nobody knows is named."""
    parts = [(one.table, one.layout, one.around) for one in candidates]
    kept = []
    for one, around in zip(candidates, by_headings(found.doc, parts), strict=True):
        if around is None:
            found.say(one.table.header.where, 1, UNPLACED)
        else:
            one.around = around
            kept.append(one)
    return kept


def _name_elsewhere(found: _Bands, tables: Sequence[Table]) -> None:
    """Name what is drawn or written as pay beside the tables, but for what is named already."""
    doc = found.doc
    lines = {one.line for one in found.diagnostics}
    hidden = hidden_by_tags(doc)
    lines |= {doc.number(at) for at, kind in hidden.items() if kind == HTML}  # named as a whole
    for one in found.diagnostics:
        at = one.line - doc.first
        while one.code == NO_BANDS and at < len(doc.lines) and doc.heads[at] != " ":
            at += 1  # what stands right below it is of the same table
            lines.add(doc.number(at))
    found.diagnostics += [
        one
        for one in pay_elsewhere(doc, tables, found.subject.title + 1, found.advice())
        if one.line not in lines
    ]


def _of_html(found: _Bands) -> list[Table]:
    """The tables that are written in HTML; those that cannot be read are named."""
    starts = html_tables(found.doc)
    if not starts:
        return []
    from guides.bands.html_grid import read_html_tables  # hardly any guide has one

    read = read_html_tables(found.doc, starts, starts)
    for one in read:
        if one.table is None:
            found.say(one.start, 1, _IN_HTML)
    return [one.table for one in read if one.table is not None]


def _next_title(doc: Document, subject: Subject) -> int:
    at = subject.title
    while subject.role and (at := doc.heads.find("#", at + 1)) >= 0:
        line = doc.lines[at].casefold()
        if _TITLE not in line:
            continue
        role, _, company = line.strip("# ").partition(" | ")
        own = (role, subject.company.casefold() in company) == (subject.role.casefold(), True)
        if _TITLE in company and not own:
            return at
    return len(doc.lines)


def _advice_at(doc: Document) -> int:
    for found in _ADVICE_BEGINS.finditer(doc.heads):
        if _may_be_advice(doc.lines[found.start()][:120]):
            return found.start()
    return len(doc.lines)


def _may_be_advice(line: str) -> bool:
    may_be = any(map(line.lower().__contains__, _ADVICE_WORDS))
    return may_be and _ADVICE.match(line) is not None


def _candidate(found: _Bands, table: Table, about: Subject, *, first: bool) -> _Candidate | None:
    """A table as a pay table; None where it is none, or may not be read, and is named."""
    doc, where = found.doc, table.header.where
    if table.hidden:
        if _has_amounts(table):
            found.say(where, 1, _hidden(table.hidden))
        return None
    around = look_around(doc, table, about)
    if around.elsewhere:
        return None
    if where > found.next_guide():
        if _has_amounts(table):
            found.say(where, 1, _OF_ANOTHER_GUIDE)
        return None
    if around.others:
        if where < found.advice() and _has_amounts(table):
            found.say(where, 1, _OTHERS_PAY)
        return None
    try:
        layout = lay_out(table, around)
    except NotRead as refused:
        # After the advice has begun, tables are about something else more often than not.
        named = (first and not refused.others) or where < found.advice()
        if not named:
            return None
        priced = _has_amounts(table)
        if priced and (kind := beside_in_header(table.header.cells)):
            found.say(where, 1, _beside(kind)._replace(severity=Severity.INFO))
            return None
        told = [one for one in refused.remarks if priced or _may_be_bare(table, *one)]
        for at, remark in told:
            found.say(where, cell_start(doc.lines[where], at) if at else 1, remark)
        if not told and adjusts(table):
            found.say(where, 1, ADJUSTMENT)
        return None
    if around.beside and not names_pay(layout):
        if where < found.advice() and _has_amounts(table):
            found.say(where, 1, _beside(around.beside))
        return None
    if around.qualifier is not None:
        found.say(where, 1, _qualified(around.qualifier.words, around.qualifier.says))
        return None
    if around.sums and layout.parts == {Component.BASE}:
        found.say(where, 1, _SUMS)
        return None
    closing = closing_note(table)
    if closing is not None:
        found.say(closing[0].where, 1, _qualified(closing[1].words, closing[1].says))
        return None
    return _Candidate(table, layout, around._replace(about=about))


def _has_amounts(table: Table) -> bool:
    """Whether a column holds amounts, and not only words with one among them."""
    rows = [row.cells for row in table.rows if not row.note]
    width = len(table.header.cells)
    for at in (*range(1, width), 0):
        cells = [cells[at] for cells in rows if at < len(cells)]
        amounts = sum(len(cell) <= _SHORT and is_amount(cell) for cell in cells)
        if amounts and amounts * 2 >= len(cells):
            return True
    return False


def _may_be_bare(table: Table, at: int, remark: Remark) -> bool:
    """Whether a column that is warned of has bare numbers, under a header that says of what."""
    cells = [row.cells[at] for row in table.rows if not row.note and at < len(row.cells)]
    return bool(at and remark.severity is Severity.WARNING) and any(map(_DIGIT.search, cells))


def _has_figures(candidate: _Candidate) -> bool:
    """Whether a pay table holds figures that are no amounts: percentages, counts."""
    at = [one for column in candidate.layout.columns for one in column.cells]
    rows = [row.cells for row in candidate.table.rows if not row.note]
    return any(_DIGIT.search(cells[one]) for cells in rows for one in at if one < len(cells))


def _in_force(found: _Bands, candidates: Sequence[_Candidate]) -> Sequence[_Candidate]:
    """The tables that are of today: of several under headings with years, those of the last that
    has come.

    Beside one that is called current, any other with a year is of another time.
    """
    dated = {max(one.around.years) for one in candidates if one.around.years}
    named = any(one.around.current for one in candidates)
    if len(dated) + named < 2:
        return candidates
    now = max(one.around.about.year for one in candidates) or COME
    come = {year for year in dated if year <= now} or dated
    last = max({max(one.around.years) for one in candidates if _is_current_of(one)} or come)
    kept = []
    for one in candidates:
        year = max(one.around.years, default=last)
        if year > last:
            found.say(one.table.header.where, 1, _to_come(year, last))
        elif year < last or (named and one.around.years and not one.around.current):
            found.say(one.table.header.where, 1, _older(year, last if year < last else 0))
        else:
            kept.append(one)
    return kept


def _is_current_of(one: _Candidate) -> bool:
    """Whether a table's heading calls it current and names its year."""
    return one.around.current and bool(one.around.years)


def _goes_with(main: _Candidate, other: _Candidate) -> bool:
    """Whether a further table is of the same kind as the first: the same sort of rows and pay."""
    return (
        main.layout.shape is other.layout.shape
        and main.layout.labels.keys() == other.layout.labels.keys()
        and (
            main.layout.shape is Shape.PARTS_DOWN
            or bool(main.layout.parts & other.layout.parts & YEARLY)
        )
    )


def _add(found: _Bands, candidate: _Candidate) -> None:
    reading = read_table(
        found.doc, candidate.table, candidate.layout, candidate.around, found.listed
    )
    found.diagnostics += reading.diagnostics
    for row in reading.rows:
        found.rows.add(row)
    if candidate.around.annual_at is not None:
        multi = [
            column.heading.text
            for column in candidate.layout.columns
            if column.heading.per is Period.GRANT
        ]
        if multi:
            found.say(candidate.around.annual_at, 1, _annual(multi[0]))


def _bands(found: _Bands) -> Iterable[BandRow]:
    for row in found.rows.rows():
        parts = Parts(*map(row.cells.get, _PARTS))
        model, error = total_model(parts)
        yield BandRow(
            row.region,
            row.level,
            *parts,
            found.doc.number(row.where),
            place_key(row.region) if row.region else None,
            model,
            error,
            row.title,
        )


def _name_hidden(found: _Bands) -> None:
    """Name the tables of comments and of blocks of code."""
    for block in found.doc.hidden:
        start = hidden_tables(found.doc.printed, block.start, block.end)
        if start is not None:
            found.say(start, 1, _hidden(block.kind))


_SUMS = Remark(
    Severity.WARNING,
    "table-qualified",
    "a sentence beside this table says that its figures are base pay and more, its header that "
    "they are base pay: not read",
    "call the column what it is: Total Comp, or Base Salary with the base alone",
)
_OTHER_KIND = Remark(
    Severity.WARNING,
    "table-extra",
    "this is another pay table, and its rows or columns are of another kind: not read",
    "give it the columns of the first one, or put its figures there",
)


_OF_ANOTHER_GUIDE = Remark(
    Severity.WARNING,
    "table-extra",
    "the title of another guide stands over this table: not read",
    "give each guide a file of its own",
)


_OTHERS_PAY = Remark(
    Severity.INFO,
    "table-extra",
    "the heading over this table speaks of what others pay: not read",
    "give the pay of the guide's own company a heading that says so",
)
_IN_HTML = Remark(
    Severity.WARNING,
    "table-unread",
    "this table is written in HTML, and is not simple enough to be read",
    "write it with | between the columns and a |---| line under the header",
)


def _hidden(kind: str) -> Remark:
    return Remark(
        Severity.INFO,
        "table-hidden",
        f"this table stands in {kind}: not read",
        "a table that says what is paid today stands in the text itself",
    )


def _beside(heading: str) -> Remark:
    return Remark(
        Severity.WARNING,
        "table-extra",
        f'"{heading}" over this table speaks of what comes beside the pay: not read',
        "where it is the pay after all, call its column Base Salary or Total Comp",
    )


def _qualified(words: str, says: str) -> Remark:
    if says == UNKNOWN_LEAD:
        return Remark(
            Severity.WARNING,
            "table-qualified",
            f'"{words}" leads over to this table in words that are not understood: not read',
            'say in plain words what the figures are: "Base salary by level and place:"',
        )
    return Remark(
        Severity.WARNING,
        "table-qualified",
        f'"{words}" beside this table says that its figures are other ones: the pay {says}; '
        "not read",
        "give what is paid for a full year of full-time work today, before tax",
    )


def _older(year: int, last: int) -> Remark:
    other = f"one of {last}" if last else "a current one"
    return Remark(
        Severity.INFO,
        "table-extra",
        f"this table is of {year}, and there is {other}: not read",
        "delete it when it is of no use",
    )


def _to_come(year: int, last: int) -> Remark:
    return Remark(
        Severity.INFO,
        "table-extra",
        f"this table is of {year}, which may be to come, and there is one of {last}: not read",
        "delete the one that is not paid today",
    )


def _annual(header: str) -> Remark:
    return Remark(
        Severity.INFO,
        "period-conflict",
        f'this note says the figures are annual, the header "{header}" '
        "says they are for several years",
        "state the period once, in the header",
    )
