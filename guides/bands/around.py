"""What stands around a pay table and speaks of all of it: its headings, a sentence, its notes.

A heading gives a place, a part of pay or a period; anything there that makes the figures others
than today's yearly pay ("Old bands", "All figures are net") keeps the table from being read.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from guides.bands.beside_pay import is_beside_pay
from guides.bands.doubts_around import (
    doubt_of_table,
    doubts_of_rows,
    said_above,
    said_below,
)
from guides.bands.grid import Table
from guides.bands.lines_around import Said, lines_above, lines_below
from guides.bands.part_around import part_around, says_sum
from guides.bands.place_around import name_around, zones_around
from guides.bands.qualifying import Qualifier, is_about_others, says_current, years_in
from guides.bands.subject import NOBODYS, Subject
from guides.bands.units_around import (
    currency_around,
    currency_of_all,
    local_around,
    period_around,
    says_annual,
    scale_around,
    scale_below,
)
from guides.text.document import Document
from negotiation.model.guide import Component
from negotiation.model.money import Period

_MAPPING = re.compile(
    r"(?i)\b(?:level|title|grade|band)s?\s+(?:mapping|map|equivalen\w+|calibration|cross-?walk|"
    r"comparisons?)\b"
)


_OURS = re.compile(r"(?i)\b(?:we|us|at our company)\b")


class Around(NamedTuple):
    """What all figures of a table inherit, and why they may not be read.

    `currency` is that of figures without one, `in_currency` the one that all of them are said to be
    in, `local` says that it is that of their place. `annual_at` is the line of a note that says all
    figures are annual. `elsewhere`: the table stands under a heading of levels at other companies,
    and nothing else is asked. `others`: its heading speaks of what others pay. `beside`: the one
    that names what comes beside the pay. `sums`: a line says that the figures are base pay and
    more. `current`: its heading says that it is in force. `year` is the last that the guide's
    sources name. `scale`: the power of ten that bare numbers count in.
    `zones`: the letters that shorten the places of a kind, as "Z1" does.
    `of_rows`: sentences that qualify a row where they name it. `about`: whose guide it is.
    """

    region: str | None = None
    level: str | None = None
    component: Component | None = None
    per: Period | None = None
    term: str = ""
    currency: str | None = None
    in_currency: str | None = None
    local: bool = False
    qualifier: Qualifier | None = None
    years: tuple[int, ...] = ()
    annual_at: int | None = None
    elsewhere: bool = False
    others: bool = False
    beside: str = ""
    sums: bool = False
    current: bool = False
    year: int = 0
    scale: int = 0
    zones: str = ""
    of_rows: tuple[tuple[str, Qualifier], ...] = ()
    about: Subject = NOBODYS


def look_around(doc: Document, table: Table, about: Subject) -> Around:
    """What stands around a table."""
    year = about.year
    above = []
    for line in lines_above(doc, table.header.where, about.title):
        if line.title and _is_mapping(line.text):
            return _ELSEWHERE
        if not _says_nothing(line._replace(at=0), year):
            above.append(line)
    below = [
        line
        for line in lines_below(doc, table.end)
        if not _says_nothing_below(line.text, line.aside, year)
    ]
    if not above and not below:
        return _nothing(year)
    doubts = [
        *(said_above(line, about) for line in above),
        *(said_below(line, year) for line in below),
    ]
    return _put_together(above, below, doubts, about, table)


_ELSEWHERE = Around(elsewhere=True)


@lru_cache(maxsize=1024)
def _is_mapping(title: str) -> bool:
    return _MAPPING.search(title) is not None


@lru_cache(maxsize=32)
def _nothing(year: int) -> Around:
    return Around(year=year)


# Most lines around a table say nothing of it, and most of them recur from guide to guide: whether
# one does is seen by what would be said of a table with this line alone beside it.


@lru_cache(maxsize=4096)
def _says_nothing(line: Said, year: int) -> bool:
    about = Subject(year=year)
    return _put_together([line], [], [said_above(line, about)], about) == _nothing(year)


@lru_cache(maxsize=4096)
def _says_nothing_below(text: str, aside: bool, year: int) -> bool:
    line = Said(text, 0, aside=aside)
    return _put_together([], [line], [said_below(line, year)], Subject(year=year)) == _nothing(year)


def _is_of_others(line: Said, company: str) -> bool:
    """Whether a line over a table says that it is others' pay."""
    if line.lead and _OURS.search(line.text) is not None:
        return False  # "We look at Google, and pay:"
    return line.of_table and is_about_others(line.text, company)


def _put_together(
    above: list[Said],
    below: list[Said],
    doubts: list[Qualifier | None],
    about: Subject,
    table: Table | None = None,
) -> Around:
    """What lines say of a table; `doubts` are what qualifies it in each."""
    region, level = name_around(above, below)
    per, term = period_around(above, below)
    currency = currency_around(above, below)
    rows, header = (table.rows, table.header.cells) if table is not None else ((), ())
    return Around(
        region=region,
        level=level,
        component=part_around(above, below),
        per=per,
        term=term,
        currency=currency,
        in_currency=currency_of_all(above, below) if currency is not None else None,
        local=local_around(above, below),
        qualifier=doubt_of_table(zip((*above, *below), doubts, strict=True), rows, header),
        years=next((years for line in above if (years := years_in(line.text))), ()),
        others=any(_is_of_others(line, about.company) for line in above),
        beside=next((line.text for line in above if is_beside_pay(line)), ""),
        sums=any(not line.title and says_sum(line.text) for line in (*above, *below)),
        current=any(line.title and says_current(line.text) for line in above),
        year=about.year,
        scale=next((scale for line in above if (scale := scale_around(line))), 0)
        or next((scale for line in below if (scale := scale_below(line))), 0),
        zones=zones_around((*above, *below)),
        of_rows=tuple(doubts_of_rows([*above, *below])),
        annual_at=next((line.at for line in below if says_annual(line.text)), None),
    )
