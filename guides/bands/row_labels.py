"""Which columns of a table name its rows: the place, the level or the job."""

from __future__ import annotations

import re
from collections.abc import Sequence

from guides.bands.amount_cells import are_names, is_amount, is_full
from guides.bands.columns import Layout, NotRead
from guides.bands.employment import is_of_employment
from guides.bands.grid import Row
from guides.bands.headings import Heading, Label
from guides.bands.naming import names_of_column
from guides.bands.remarks import Remark
from guides.text.labels import plain_label
from guides.text.late import Late
from negotiation.model.diagnostics import Severity

# What the first column says of its row that is neither a place, a level nor a job.
_ABOUT_DATA = re.compile(
    r"(?i)^(?:data |pay |salary |offer )*(?:sources?|surveys?|websites?|references?|providers?|"
    r"publications?|data ?sets?|data ?points?|scenarios?|examples?|cases?|candidates?|persons?|"
    r"percentiles?|quartiles?|quantiles?|statistics?|stats?|measures?|metrics?|months?|quarters?|"
    r"dates?|years?|genders?|sex|degrees?|education)$|"
    r"^(?:year|level|stage) of (?:the )?(?:apprenticeship|training)$|apprenticeship|lehrjahr|"
    r"ausbildungsjahr|apprentissage|leerjaar"
)
_PERSONS = re.compile(r"(?i)^(?:(?:first |full )?names?|persons?|team ?mates?|team members?)$")
_AREA = re.compile(
    r"(?i)^(?:countr(?:y|ies)|regions?|geo(?:graph(?:y|ies))?|markets?|continents?|land|länder|pays|"
    r"país|países|paese|kraj|maa)$"
)
_TOWN = re.compile(
    r"(?i)^(?:cit(?:y|ies)|towns?|(?:office )?locations?|offices?|sites?|metros?|hubs?|ort|stadt|"
    r"standort|ville|ciudad|città|cidade|stad|plaats|miasto|město|kaupunki)$"
)
# How long somebody has worked is neither a place nor a level, and "L2" is none of "0-2".
_EXPERIENCE = Late(
    r"(?i)\b(?:yoe|yrs?|years?|experience|exp|tenure|seniority|service|\w*erfahrung\w*|dienstjahre?|"
    r"berufsjahre?|exp[ée]rience|ancienneté|années?|experiencia|antigüedad|años|esperienza|anzianità|"
    r"anni|experiência|anos|ervaring|dienstjaren|erfarenhet|erfaring|ansiennitet|anciennitet|staż\w*|"
    r"doświadczeni\w+|praxe|kokemus\w*|経験\w*|경력|工作年限|经验)(?!\w)"
)
_YEARS = (
    r"(?:years?|yrs?|y|jahren?|ans?|années?|años?|anni|anno|anos?|jaar|jaren|år|lata?|let|rok\w*|"
    r"vuotta|év|年|년)"
)
_SPAN_OF_YEARS = Late(
    r"(?i)(?:[<>≤≥+~]|up to|over|under|from|less than|more than|unter|über|ab|bis|moins de|"
    r"plus de)? ?"
    rf"\d{{1,2}} ?(?:(?:[-–—~]|to|bis|à|a|and|und|et) ?\d{{1,2}})? ?\+? ?(?:{_YEARS})?\b\.?\+?"
    r"(?: (?:of )?(?:experience|exp\.?|service|erfahrung|d['’]expérience|de experiencia|and more|"
    r"or more|plus))?"
)
_UNIT_OF_YEARS = Late(rf"(?i){_YEARS}(?![^\W\d_])")
_RUNG = re.compile(r"\s(?:[1-9]|I{1,3}|IV|VI?)$")
_BAND = re.compile(r"(?i)\b(?:bands?|grades?|levels?|scales?|ranges?)$")


def with_bands_named(headings: tuple[Heading, ...], rows: Sequence[Row]) -> tuple[Heading, ...]:
    """The headings with "Band" or "Pay grade" as a level's where its cells are names, and the pay
    stands in other columns.
    """
    named = [
        at
        for at, one in enumerate(headings)
        if one.priced and one.end is None and _BAND.search(one.text) and are_names(rows, at)
    ]
    rest = [one for at, one in enumerate(headings) if at not in named]
    # "Range" behind a name is its step; "Band" before the ends of pay is whose they are.
    ends = named == [0] and any(one.end is not None for one in rest)
    if not named or not (ends or any(one.priced for one in rest)):
        return headings
    return tuple(
        Heading(one.text, label=Label.LEVEL) if at in named else one
        for at, one in enumerate(headings)
    )


def is_band(corner: Heading, rows: Sequence[Row]) -> bool:
    """Whether a first column that is called after pay holds the names of its bands."""
    return _BAND.search(corner.text) is not None and are_names(rows, 0)


def label_under(heading: Heading) -> Label | None:
    """What a column's cells say of their row; a header such as "Tier 1" or "Grade 7" is a name."""
    return None if names_of_column(heading.text).sure else heading.label


def _find_places(layout: Layout, headings: Sequence[Heading]) -> None:
    """Take a column as the place that no header says to be one and that is full of places."""
    for at, heading in enumerate(headings):
        unknown = heading.label is None and not heading.priced and heading.end is None
        if not (at and unknown and heading.text):
            continue
        if are_names(layout.rows, at) and are_places(layout.rows, at):
            layout.labels[Label.REGION] = at
            return


def _is_finer(headings: Sequence[Heading], layout: Layout, at: int) -> bool:
    """Whether a column of cities stands behind one of countries."""
    first = layout.labels.get(Label.REGION, -1)
    return (
        headings[at].label is Label.REGION
        and _AREA.match(headings[first].text) is not None
        and _TOWN.match(headings[at].text) is not None
    )


def _are_words(rows: Sequence[Row], at: int) -> bool:
    """Whether the cells of a column are names, and no numbers of people."""
    return are_names(rows, at) and any(
        map(str.isalpha, "".join(row.cells[at] for row in rows if not row.note))
    )


def _is_about_data(header: str) -> bool:
    return _ABOUT_DATA.match(header) is not None or is_of_employment(header)


def _names_something(first: Heading, rows: Sequence[Row]) -> bool:
    """Whether the first column has words for what each row is about, whatever its header says."""
    if first.label is not None or first.priced or not first.text or first.end is not None:
        return False
    if _is_about_data(first.text):
        return False
    cells = [plain_label(row.cells[0]) for row in rows if is_full(row)]
    return bool(cells) and all(cells) and not any(map(is_amount, cells))


def _are_ranks(rows: Sequence[Row], at: int) -> bool:
    """Whether most cells of a column called "Name" are the rungs of a ladder: "Mobile 2"."""
    cells = [plain_label(row.cells[at]) for row in rows if is_full(row)]
    rungs = [cell for cell in cells if _RUNG.search(cell) or names_of_column(cell).level]
    return bool(rungs) and len(rungs) * 2 > len(cells)


def set_labels(layout: Layout, headings: Sequence[Heading], corner: Heading | None) -> None:
    """Find the columns that name the rows."""
    for at, heading in enumerate(headings):
        label = label_under(heading)
        if label is None and heading.label is Label.TITLE and _are_words(layout.rows, at):
            label = heading.label  # "Staff" over names is no level
        if label is not None and (label not in layout.labels or _is_finer(headings, layout, at)):
            layout.labels[label] = at
    labels = layout.labels
    refuse_years(layout, headings)
    if labels and Label.REGION not in labels:
        _find_places(layout, headings)
    named = any(one.component is not None or one.end is not None for one in headings[1:])
    persons = bool(labels) and _PERSONS.match(headings[0].text) is not None
    persons = persons and not _are_ranks(layout.rows, 0)
    if corner is None and named and not persons and _names_something(headings[0], layout.rows):
        labels.setdefault(Label.LEVEL if Label.TITLE in labels else Label.TITLE, 0)
    if Label.LEVEL not in labels and Label.TITLE in labels:
        labels[Label.LEVEL] = labels.pop(Label.TITLE)
    if Label.LEVEL in labels or Label.REGION in labels:
        level = labels.get(Label.LEVEL)
        if Label.REGION not in labels and level is not None and are_places(layout.rows, level):
            labels[Label.REGION] = labels.pop(Label.LEVEL)  # "Tier": "Tier 1 (SF, NYC)"
        return
    if corner is None and headings[0].priced and len(list(filter(is_full, layout.rows))) > 1:
        raise NotRead((0, _NAMELESS))
    if corner is not None or not headings[0].priced:
        label = label_of(layout.rows) if not _is_about_data(headings[0].text) else None
        if label is None:
            raise NotRead((0, _names_nobody(headings[0].text)))
        labels[label] = 0


def refuse_years(layout: Layout, headings: Sequence[Heading]) -> None:
    """Refuse a table in which years of experience tell one row from another, and no level does."""
    level = layout.labels.get(Label.LEVEL, -1)
    told = level >= 0 or Label.TITLE in layout.labels
    for at, heading in enumerate(headings):
        own = at == level
        if not own and (told or heading.label is not None or heading.priced):
            continue
        if _EXPERIENCE.search(heading.text) and _are_years(layout.rows, at, unit=own):
            raise NotRead((at, _of_experience(heading.text)))


def _are_years(rows: Sequence[Row], at: int, *, unit: bool) -> bool:
    """Whether the cells of a column are spans of years; `unit`: and all of them say so."""
    cells = [plain_label(row.cells[at]) for row in rows if is_full(row) and at < len(row.cells)]
    spans = [cell for cell in cells if _SPAN_OF_YEARS.fullmatch(cell)]
    if unit and not all(map(_UNIT_OF_YEARS.search, spans)):
        return False
    return bool(spans) and len(spans) * 2 > len(cells)


def _of_experience(text: str) -> Remark:
    return Remark(
        Severity.WARNING,
        "table-unread",
        f'the column "{text}" tells the rows apart by years of work, which are neither places nor '
        "levels; the table is not read",
        "give each row the level that people of so many years have, in a column Level",
    )


def _names_nobody(text: str) -> Remark:
    return Remark(
        Severity.WARNING,
        "table-unread",
        f'the column "{text}" names neither places nor levels, '
        "so nobody can say whose pay this is; the table is not read",
        "call the column Region or Level",
    )


_NAMELESS = Remark(
    Severity.WARNING,
    "table-unread",
    "no column of this table names places or levels, so nobody can say whose pay each row is; "
    "the table is not read",
    "add a column Region or Level",
)


def label_of(rows: Sequence[Row]) -> Label | None:
    """What a first column without a name for itself holds."""
    if are_places(rows, 0):
        return Label.REGION
    firsts = [plain_label(row.cells[0]) for row in rows if is_full(row)]
    levels = sum(names_of_column(first).level is not None for first in firsts if first)
    return Label.LEVEL if levels and levels * 2 >= len(firsts) else None


def are_places(rows: Sequence[Row], at: int) -> bool:
    """Whether most cells of a column are surely places."""
    cells = [plain_label(row.cells[at]) for row in rows if is_full(row) and at < len(row.cells)]
    places = sum(names_of_column(cell).region is not None for cell in cells if cell)
    return bool(places) and places * 2 >= len([cell for cell in cells if cell])
