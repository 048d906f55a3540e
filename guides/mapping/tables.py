"""A level mapping as a table: a column a peer, a row an own level."""

from __future__ import annotations

import re
from functools import lru_cache

from guides.data.ditto import is_ditto
from guides.mapping.reading import (
    LONGEST_LINE,
    MappingReading,
    alternatives,
    keep,
    same_company,
    without_emphasis,
    without_remark_parenthesis,
)
from guides.names import peers
from guides.names.levels import parse_span
from negotiation.model.diagnostics import Severity

_TABLE_RULE = re.compile(r"^\s*\|?[\s:|-]{3,}$")
_METADATA = re.compile(
    r"(?i)^(?:scope|closest\b.*|nearest\b.*|typical\b.*|yoe|years?\b.*|comp(?:ensation)?(?:\s.*)?|title|notes?|focus\b.*|reports?|"
    r"direct reports|platform scope|total comp\b.*|tc\b.*|base\b.*|band range|pay\b.*|salary\b.*|"
    r"responsibilit\w+|description|experience|equity\b.*|bonus\b.*|key\b.*|impact|ownership|"
    r"all-cash|parity|market\b.*|culture\b.*|wlb|location|attribute|domain|remarks?|"
    r"comparable role|estimated\b.*|vesting|promotion\b.*)$"
)
_INTERNAL_HEADER = re.compile(
    r"(?i)\b(?:internal|typical|yoe|yrs|years|title|band|reports|focus)\b"
)
# What a company's own columns are called besides: no employer is meant.
_OWN_HEADER = re.compile(
    r"(?i)^(?:(?:internal|external|job|career|core|typical|official|ic|manager|management) )?"
    r"(?:roles?|role name|positions?|names?|labels?|tenure|seniority|expectations?|complexity|"
    r"autonomy|leadership|skills?|engineering|management|comments?|codes?|steps?|rank|tier|grades?|"
    r"bands?|tracks?|ladder|timeline|team size|background|offer|sphere of influence|people|"
    r"internal|abbreviation|function|family|discipline|what\b.*|who\b.*|how\b.*|promo\b.*)$"
)
_PEER_HEADER = re.compile(
    r"(?i)^(?:(?:closest |nearest |approx\.? )?equiv(?:alent|\.)?\s*(?:at|@|to|:)?\s+(?P<after>.+)|"
    r"(?P<before>.+?)(?:'s)?\s+(?:equiv(?:alent)?s?\.?|levels?|eq\.)|(?:at|@)\s+(?P<at>.+))$"
)
_LEVEL_WORD = re.compile(r"(?i)(?:'s)?\s+levels?$")
_LEVEL_WORDS = re.compile(r"(?i)\s*(?:equivalent|equiv\.?|levels?)$")
_EQUIV = re.compile(r"(?i)\bequiv")
_ONLY_EQUIV = re.compile(r"(?i)equiv(?:alent)?s?\.?")
_ATTRIBUTE_OF_LEVELS = re.compile(r"(?i)(?:title|level|role|grade)s?\b")
_FORMER = re.compile(r"(?i)\s+\((?:legacy|former\w*)\)$")
_MONEY_CELL = re.compile(r"[$£€₹₪]\s?\d|\bTC\b|(?i:\ball-cash\b)")


def table_end(lines: tuple[str, ...], start: int) -> int:
    """The index after the last line of the table that begins at `start`."""
    end = start
    while end < len(lines) and lines[end].lstrip().startswith("|"):
        end += 1
    return end


def _cells(line: str) -> list[str]:
    inner = line.strip()
    inner = inner.removeprefix("|")
    inner = inner.removesuffix("|")
    return [without_emphasis(cell).strip() for cell in inner.split("|")]


def read_other_tables(reading: MappingReading) -> None:
    """Peer tables outside a mapping section: only where the header says "Equivalent"."""
    doc = reading.doc
    done = {entry.line for entry in reading.found}
    index = doc.heads.find("|")
    while index >= 0:
        end = table_end(doc.lines, index)
        header = doc.lines[index].casefold()
        if header.count(" equiv") + header.count("|equiv") >= 2 and done.isdisjoint(
            range(doc.number(index), doc.number(end))
        ):
            read_table(reading, index, end)
        index = doc.heads.find("|", end)


def read_table(reading: MappingReading, start: int, end: int) -> None:
    """Read the table from `start` up to `end`: a column a peer, a row an own level."""
    lines = reading.doc.lines
    header = _cells(lines[start][:LONGEST_LINE])
    own_column, of_attributes = _own_column(header, reading.company)
    rows = [_cells(line) for line in lines[start + 1 : end]]
    columns = _peer_columns(header, own_column, reading.company, rows)
    if not columns:
        reading.note(
            start,
            "",
            "mapping-internal",
            "this table names the company's own titles, no equivalents elsewhere",
            Severity.INFO,
        )
        return
    above = ""
    for row, cells in enumerate(rows, start + 1):
        if len(lines[row]) > LONGEST_LINE or _TABLE_RULE.match(lines[row]):
            continue
        if len(cells) != len(header):
            reading.note(
                row,
                "",
                "mapping-row",
                f"this row has {len(cells)} cells, its header {len(header)}",
                Severity.WARNING,
            )
            continue
        if of_attributes and not _ATTRIBUTE_OF_LEVELS.match(cells[0]):
            continue
        own = cells[own_column]
        if not own or is_ditto(own):
            own = above  # merged with the cell above, or a mark that repeats it
        above = own
        values = [cells[column] for column in columns]
        priced = [value for value in values if _is_pay(value)]
        if _METADATA.match(own) or 2 * len(priced) >= len(values):
            continue
        for column, names in columns.items():
            _table_cell(reading, row, own, names, cells[column])


def _table_cell(reading: MappingReading, row: int, own: str, names: list[str], cell: str) -> None:
    if peers.says_nothing(cell):
        reading.skip(row, cell, "the guide says that there is none")
    elif _is_pay(cell):
        reading.skip(row, cell, "pay, not a level")
    else:
        for name in names:
            keep(reading, row, own, name, without_remark_parenthesis(cell), cell)


@lru_cache(maxsize=4096)  # the same cells stand in guide after guide
def _is_pay(cell: str) -> bool:
    """Whether a cell says what is paid, and not only beside a level: "L5 (~$300K)"."""
    return _MONEY_CELL.search(without_remark_parenthesis(cell)) is not None


def _own_column(header: list[str], company: str) -> tuple[int, bool]:
    """The column of the own levels, and whether the table is one of attributes.

    It is column 0, but where that holds attributes or a peer's levels, the own company's.
    """
    first, *others = header
    of_attributes = first.casefold() in {"attribute", "", "dimension", "factor"}
    peer_first = not of_attributes and peers.is_known(_LEVEL_WORD.sub("", first))
    if not (of_attributes or peer_first) or same_company(first, company):
        return 0, False
    mine = company.casefold().partition(" (")[0]
    for column, cell in enumerate(others, start=1):
        plain = cell.casefold()
        if plain.startswith(mine) or (mine and plain.split(" ")[0] == mine.split(" ")[0]):
            return column, of_attributes
    return int(of_attributes and bool(others)), of_attributes


def _peer_columns(
    header: list[str], own_column: int, company: str, rows: list[list[str]]
) -> dict[int, list[str]]:
    """The columns that stand for companies, with the names of each.

    A name that nobody listed is a company's where the table compares with others anyway, or the
    own company heads the first column; in a table of titles only where codes stand below it.
    """
    found = {
        column: peer
        for column, cell in enumerate(header)
        if column != own_column and (peer := _peer_names(cell, company)) is not None
    }
    compares = any(sure for _, sure in found.values())
    internal = any(_INTERNAL_HEADER.search(cell) for cell in header)
    named = not internal and header[own_column].casefold().startswith(
        company.casefold().partition(" (")[0]
    )
    columns: dict[int, list[str]] = {}
    for column, (names, sure) in found.items():
        below = [
            row[column]
            for row in rows
            if len(row) == len(header) and not _METADATA.match(row[own_column])
        ]
        if sure or _are_levels(below, names[0], codes=not (compares or named)):
            columns[column] = names
    return columns


def _are_levels(cells: list[str], company: str, *, codes: bool) -> bool:
    """Whether most cells that say something are levels; `codes`: "L4" and not only a title."""
    said = [
        cell for cell in cells if not (peers.says_nothing(cell) or _TABLE_RULE.match(cell + "---"))
    ]
    levels = sum(
        parse_span(cell, company) is not None or (not codes and peers.names_level(cell))
        for cell in said
    )
    return levels * 2 >= len(said)


@lru_cache(maxsize=1024)  # the guides of a company compare it with the same others
def _peer_names(cell: str, company: str) -> tuple[list[str], bool] | None:
    """The companies that a header cell may stand for, and whether it surely does.

    None for metadata and the company's own titles.
    """
    match = _PEER_HEADER.match(cell)
    name = (match["after"] or match["before"] or match["at"]) if match is not None else cell
    name = _LEVEL_WORDS.sub("", name.strip(" :"))
    if not name or _METADATA.match(name) or _METADATA.match(cell) or peers.is_generic(name):
        return None
    if _ONLY_EQUIV.fullmatch(cell) or same_company(name, company):
        return None
    says_equivalent = match is not None and _EQUIV.search(cell) is not None
    if says_equivalent:
        return [_own_spelling(part) for part in alternatives(name)], True
    if peers.is_known(name):
        return [name], True
    parts = alternatives(name)
    if len(parts) > 1 and all(peers.is_known(part) for part in parts):
        return parts, True
    mine = company.casefold().partition(" (")[0]
    own = name.casefold().startswith((f"{mine} ", "internal ")) or any(
        _OWN_HEADER.match(part) for part in (name, name.rpartition(" ")[2])
    )
    if own or not peers.begins_name(name) or len(name.split()) > 4:
        return None
    return [name], False


def _own_spelling(name: str) -> str:
    return _FORMER.sub("", name)
