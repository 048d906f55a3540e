"""What each row of a pay table is about, and what qualifies its figures."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from guides.bands.amount_cells import first_number, is_amount, is_range
from guides.bands.around import Around
from guides.bands.columns import Layout
from guides.bands.doubts_around import says_of_row
from guides.bands.grid import Row
from guides.bands.headings import Label, printed_currency, read_heading, scale_of
from guides.bands.local_currency import says_local
from guides.bands.naming import names_of_column
from guides.bands.other_work import is_other_job
from guides.bands.qualifying import (
    COME,
    Qualifier,
    in_force,
    is_to_come,
    label_qualifier,
    less_work_in,
    qualifier,
    years_in,
)
from guides.bands.remark_columns import DATED, ONE_END, doubt_of_remark
from guides.bands.remarks import Remark
from guides.bands.row_places import Places
from guides.bands.twins import doubt_of_twin, may_say_more, says_more_than_work
from guides.names import peers
from guides.text.currency import MARKS, named
from guides.text.labels import plain_label
from guides.text.periods import Term, stated_term, term_named
from negotiation.model.common_words import is_common
from negotiation.model.diagnostics import Severity
from negotiation.model.money import Period

_OF_COMPANIES = re.compile(r"(?i)^(?:compan(?:y|ies)|employers?|firms?|organi[sz]ations?)$")
# "Allowance included", "of which variable": what of the pay beside it is something else.
_COUNTED = re.compile(
    r"(?i)\b(?:allowances?|bonus|premiums?|supplements?|weighting|variable)\b.{0,12}"
    r"\b(?:included|incl\.?|within)|\b(?:of which|thereof|davon|dont|waarvan|di cui|de los? cuales|"
    r"dos quais|varav|heraf|herav|hvorav|w tym|z toho)\b"
)
# Columns of tables of what single people are paid.
_OF_ONE = re.compile(
    r"(?i)^(?:candidates?|applicants?|persons?|"
    r"initials|hired?(?: on| date)?|joined(?: on)?|in role since|"
    r"(?:employee|staff|personnel)(?: id| no\.?| number)|offer (?:date|no\.?|id)|respondents?|"
    r"data ?points?|submissions?)$"
)
# Columns that may hold the names of people, or of their work.
_OF_PEOPLE = re.compile(r"(?i)^(?:employees?|staff|team members?|people|names?)$")
# Columns of how many people there are: a sum beside it may be of all of them.
_COUNT = re.compile(
    r"(?i)^(?:head ?count|heads|(?:no\.?|number|count|#) ?(?:of )?(?:staff|employees|people|heads|"
    r"engineers|posts|positions|ftes?)|employees|people|staff|team size|ftes|posts|positions|"
    r"anzahl|mitarbeiter|effectifs?|plantilla|n)$"
)
_SUM_ALONE = re.compile(r"\W*(?:[A-Z]{1,3} ?)?[$£€₹¥₩]? ?\d")  # and not "up to €60K"
_MANY = re.compile(r"(?!0*1(?:[.,]0)?$)\d{1,5}(?:[.,]\d+)?$")
_EXAMPLE = re.compile(
    r"(?i)(?:e\. ?g\.|z\. ?b\.|p\. ?ex\.|por ej\.|bijv\.|t\. ?ex\.|np\.|např\.) ?"
)
# Whose pay is none for the work of the guide, whatever the row is called besides.
_LEARNER = re.compile(
    r"(?i)\b(?:apprentices?|apprenticeship|(?:working|work) students?|"
    r"student (?:worker|assistant)s?|werkstudent\w*|auszubildende\w*|azubis?|lehrlinge?|lehrjahr|"
    r"ausbildungsjahr|apprentie?s?|alternant\w*|aprendi[zc]\w*|apprendist\w*|leerling\w*|lärling\w*|lærling\w*)\b"
)
_UNTICKED = re.compile(r"\[ ?\]")
_BUT_A_PLACE = re.compile(
    r"\b(?i:not|except(?:ing)?|excl(?:\.|uding|udes)?|outside|without|non|ex)[ -]+"
    r"(?i:of |for |in |the )?[A-Z][\w.]+"
)
_BRACKETS = re.compile(r"\(([^()]*)\)")
_SHARE = re.compile(r"\d ?%")
_FACTOR = re.compile(
    r"(?i)\b(?:(?:factor|multiplier|coefficient|modifier|adjustment|differential|facteur|faktor)s?|"
    r"ind[ií]?(?:ex|ices?)|indeks|fattore|\w*faktor|coefficiente|koeficient|współczynnik|kerroin)\b"
)
_CHANGES = re.compile(r"[×x]? ?(?!1(?:[.,]0+)?(?!\d)|100 ?%)(?:[0-2][.,]\d+|\d{2,3} ?%)")
_ROUNDED = 0.03  # how far a product is from what is printed


class NamedRow(NamedTuple):
    """A row with what it is about. `currency`, `term` and `scale` stand in columns of their own;
    the currency may be a sign of several; `local`: there it says that it is that of its place.

    `doubt` is what keeps its figures from being read.
    """

    row: Row
    region: str | None
    level: str | None
    title: str | None
    currency: str | None = None
    term: Term | None = None
    scale: int = 0
    local: bool = False
    doubt: Qualifier | None = None


class _Own(NamedTuple):
    """The columns that tell more of a row than its place and its level."""

    title: int | None = None
    currency: int | None = None
    term: int | None = None


_NO_COLUMNS = _Own()


def name_rows(
    layout: Layout, headers: tuple[str, ...], around: Around
) -> Iterator[NamedRow | tuple[Row, Remark]]:
    """The rows with their names, and those that cannot be read with the reason."""
    labels = layout.labels
    own = _Own(*(labels.get(label) for label in (Label.TITLE, Label.CURRENCY, Label.PERIOD)))
    has_own = own != _NO_COLUMNS
    counts = any(_COUNT.match(one) or _COUNTED.search(one) for one in headers)
    people = [at for at in labels.values() if _OF_PEOPLE.match(headers[at])]
    jobs = [at for at in labels.values() if read_heading(headers[at]).label is Label.TITLE]
    factors = [
        at for at in layout.others if _FACTOR.search(headers[at]) and not _is_counted(layout, at)
    ]
    places = Places(layout, around)
    for row in layout.rows:
        placed = places.of(row)
        if placed is None:
            continue
        if isinstance(placed, Remark):
            yield row, placed
            continue
        region, level, named = placed
        title = _title(row, own.title)
        found = NamedRow(row, region, level, title, *(_told(row, own) if has_own else ()))
        plain = all(map(_is_plain, (region, level, title)))
        doubt = (
            places.doubt
            or (_doubt_of_names((region, level, title), around.year) if not plain else None)
            or (_doubt_of_others((region, level), around.about.company) if not plain else None)
            or (_doubt_beside(row, layout, headers, around, factors) if layout.others else None)
            or (_doubt_of_count(row, layout, headers) if counts else None)
            or (_doubt_of_people(row, people) if people else None)
            or (_doubt_of_jobs(row, jobs, around.about.role) if jobs else None)
            or (_said_of((region, level), around) if around.of_rows else None)
            or (
                _doubt_of_twins(_with_title(named, own.title, title), layout) if not plain else None
            )
        )
        yield found if doubt is None else found._replace(doubt=doubt)


def _title(row: Row, at: int | None) -> str | None:
    title = plain_label(row.cells[at]) if at is not None else ""
    return title if title and not title.isdigit() else None


@lru_cache(maxsize=4096)  # places and levels recur from guide to guide
def _is_plain(name: str | None) -> bool:
    """Whether a name says whose pay it is and no more, whatever stands beside it."""
    return not name or not (
        _doubt_of_name(name) or _other_company(name) or may_say_more(name) or years_in(name)
    )


def _doubt_of_names(names: tuple[str | None, ...], year: int) -> Qualifier | None:
    """What qualifies the figures of a row in its names."""
    for name in names:
        found = (_doubt_of_name(name) or _doubt_of_time(name, year)) if name else None
        if found is not None:
            return found
    return None


def _doubt_of_others(names: tuple[str | None, ...], company: str) -> Qualifier | None:
    """What says that a row is of another company: "Google L5"."""
    for name in names:
        other = _other_company(name) if name else ""
        if other and other.casefold() not in company.casefold():
            return Qualifier(other, "is another company's")
    return None


@lru_cache(maxsize=2048)
def _other_company(name: str) -> str:
    """The company before the name of a level or a place; empty without one."""
    first, space, rest = name.partition(" ")
    if not space:
        return ""
    named = peers.is_known(first) and not is_common(first.casefold())
    return first if named and names_of_column(rest).sure else ""


@lru_cache(maxsize=2048)  # places and levels recur from guide to guide
def _doubt_of_name(name: str) -> Qualifier | None:
    """What qualifies the figures beside a name: "London (old)", "(per day)", "L3 80%"."""
    found = label_qualifier(name)
    if found is None and (example := _EXAMPLE.match(name)) is not None:
        return Qualifier(example[0], "is an example")
    if found is None and (learner := _LEARNER.search(name)) is not None:
        return Qualifier(learner[0], "is that of people who are still learning")
    if _UNTICKED.match(name) is not None:
        return Qualifier(name, "may not be in force")
    if (but := _BUT_A_PLACE.search(name)) is not None:
        return Qualifier(but[0], "is that of other places than it names")
    if found is None and (end := ONE_END.search(name)) is not None:
        return Qualifier(end[1], "is one end of a range")
    for aside in _BRACKETS.findall(name) if found is None else ():
        per, words = stated_term(aside)
        if words or per is Period.MONTH:
            return Qualifier(aside, f"is {words or 'a month'}")
        if _SHARE.search(aside):
            return Qualifier(aside, "is changed by a percentage")
    return found or less_work_in(name)


def _doubt_of_time(name: str, year: int) -> Qualifier | None:
    """What a year in a name says of when the figures beside it hold: "L3 from April 2027"."""
    years = years_in(name)
    if not years:
        return None
    if year and max(years) < year - 1:
        return Qualifier(str(max(years)), "is of the past")
    come = (year or COME) + (1 if "fy" in name.casefold() else 0)  # FY2027 begins in 2026
    if is_to_come(name, year) or min(years) > come:
        return Qualifier(str(min(years)), "is not in force")
    return in_force(qualifier(name), name, year)


def _doubt_beside(
    row: Row, layout: Layout, headers: tuple[str, ...], around: Around, factors: Collection[int]
) -> Qualifier | None:
    """What qualifies the figures of a row in a column that is not pay.

    `factors`: the columns of what pay is still to be multiplied by.
    """
    year = around.year
    for at in layout.others:
        if DATED.search(headers[at]) and _is_older(row, layout, at, year):
            return Qualifier(f"{headers[at]}: {plain_label(row.cells[at])}", "is of the past")
        cell = plain_label(row.cells[at])
        if at in factors and _CHANGES.match(cell):
            return Qualifier(f"{headers[at]}: {cell}", "is to be multiplied")
        if _OF_COMPANIES.match(headers[at]) and _is_other_company(cell, around.about.company):
            return Qualifier(cell, "is another company's")
        if cell and _OF_ONE.match(headers[at]):
            return Qualifier(f"{headers[at]}: {cell}", "is that of one person")
        found = doubt_of_remark(headers[at], cell, year)
        if found is not None:
            return found
    return None


def _is_other_company(cell: str, company: str) -> bool:
    own, other = company.casefold().split(), cell.casefold().split()
    return bool(own and other) and own[0] not in other and other[0] not in own


def _doubt_of_count(row: Row, layout: Layout, headers: tuple[str, ...]) -> Qualifier | None:
    """What says of pay that it counts something else, or several people together."""
    for at, header in enumerate(headers):
        cell = row.cells[at]
        if _COUNTED.search(header) and (is_amount(cell) or _SHARE.search(cell)):
            return Qualifier(f"{header}: {cell}", "counts something else as well")
    for at in (*layout.others, layout.labels.get(Label.TITLE, -1)):
        counted = at >= 0 and _COUNT.match(headers[at]) is not None
        if counted and _MANY.match(plain_label(row.cells[at])):
            cells = [row.cells[one.cells[0]] for one in layout.columns if len(one.cells) == 1]
            if any(_SUM_ALONE.match(cell) and not is_range(cell) for cell in cells):
                return Qualifier(f"{headers[at]}: {row.cells[at]}", "may be that of all of them")
    return None


def _doubt_of_people(row: Row, people: Iterable[int]) -> Qualifier | None:
    """What in a column of employees may be the name of one of them, and of no work."""
    for at in people:
        cell = plain_label(row.cells[at])
        if cell and says_more_than_work(cell) and names_of_column(cell).level is None:
            return Qualifier(cell, "may be that of one person")
    return None


def _doubt_of_jobs(row: Row, jobs: Iterable[int], role: str) -> Qualifier | None:
    """A job of another line of work than the guide's."""
    for at in jobs:
        title = plain_label(row.cells[at])
        if is_other_job(title, role):
            return Qualifier(title, "is of another line of work")
    return None


def _is_counted(layout: Layout, factors: int) -> bool:
    """Whether pay is in proportion to a column of factors wherever nothing else tells rows apart,
    and so has been multiplied.
    """
    at = layout.labels.get(Label.LEVEL, -1)
    pay = layout.columns[0].cells[0]
    same: dict[str, list[tuple[float, float]]] = {}
    for row in layout.rows:
        if not row.note:
            level = plain_label(row.cells[at]) if at >= 0 else ""
            known = first_number(row.cells[factors]), first_number(row.cells[pay])
            if all(known):
                same.setdefault(level, []).append(known)
    pairs = [(one, other) for rows in same.values() for one in rows for other in rows]
    told = [(one, other) for one, other in pairs if one[0] < other[0]]
    return bool(told) and all(
        abs(one[1] * other[0] / (one[0] * other[1]) - 1) < _ROUNDED for one, other in told
    )


def _with_title(named: Mapping[int, str], at: int | None, title: str | None) -> Mapping[int, str]:
    return named if at is None or title is None else {**named, at: title}


def _doubt_of_twins(named: Mapping[int, str], layout: Layout) -> Qualifier | None:
    """What a name says more than that of another row: "E3 (na IČO)" beside "E3"."""
    for at, name in named.items():
        names = (plain_label(row.cells[at]) for row in layout.rows if not row.note)
        found = doubt_of_twin(name, names)
        if found is not None:
            return found
    return None


def _said_of(names: tuple[str | None, ...], around: Around) -> Qualifier | None:
    """What a sentence beside the table says of the row that it names: "L5 was retired in May"."""
    for sentence, found in around.of_rows:
        if any(name and says_of_row(sentence, name) for name in names):
            return found
    return None


def _is_older(row: Row, layout: Layout, at: int, year: int) -> bool:
    """Whether a column of dates says that a row is older than the newest by more than a year.

    Those that are to come after `year` are no measure.
    """
    years = {
        max(found) for one in layout.rows if not one.note and (found := years_in(one.cells[at]))
    }
    own = years_in(row.cells[at])
    known = [one for one in years if not year or one <= year]
    return bool(own and known) and max(own) < max(known) - 1


def _told(row: Row, own: _Own) -> tuple[str | None, Term | None, int, bool]:
    """The currency, the term and the scale that columns of their own give a row's figures, and
    whether the currency is said to be that of the place.

    A currency column may give bare numbers a power of ten: "GBP (thousands)".
    """
    currency = plain_label(row.cells[own.currency]) if own.currency is not None else ""
    term = term_named(plain_label(row.cells[own.term])) if own.term is not None else None
    local = currency.casefold() == "local" or says_local(currency)
    return _currency(currency) if currency else None, term, scale_of(currency), local


def _currency(text: str) -> str | None:
    return MARKS.get(text.upper()) or named(text) or printed_currency(text)


def doubted(doubt: Qualifier) -> Remark:
    """The remark about a row whose figures are kept as words."""
    return Remark(
        Severity.WARNING,
        "row-qualified",
        f'"{doubt.words}" beside these figures says that they are other ones: the pay '
        f"{doubt.says}; kept as words",
        "give what is paid for a full year of full-time work today, before tax",
    )
