"""A text with a sheet pasted into it → the same text with a table, and a title if it has none.

What comes out of a spreadsheet by copy and paste has tabs between its columns; what comes off a
careers page is a line for each level and place.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple, TextIO

from guides.bands.grid import find_tables
from guides.bands.near import PastedSheet, pasted_sheet
from guides.bands.pay_lines import pay_lines
from guides.folder import SUFFIXES, read_file
from guides.guide.near import mended_title
from guides.guide.text import decode
from guides.guide.title import find_title
from guides.sheet import cells_of, import_sheet, table_of
from guides.text.document import as_seen
from guides.text.spelling import slug
from guides.text.titles import title_of
from negotiation.model.diagnostics import Diagnostic

_TITLED = "line 1: the title"


class Mended(NamedTuple):
    """The text, and what was done with it, in words."""

    text: str
    done: tuple[str, ...]


def import_file(path: Path, company: str | None, role: str | None, out: TextIO, err: TextIO) -> int:
    """`guides import`: print the guide that a sheet, or a text with one in it, makes."""
    if path.suffix not in SUFFIXES:
        return import_sheet(path, company, role, out, err)
    data = read_file(path.parent, path.name)
    names = company or path.resolve().parent.name, role or path.stem
    inside = f"{names[0]}/{names[1]}{path.suffix}"
    made = data if isinstance(data, Diagnostic) else with_tables(data, inside)
    if isinstance(made, Diagnostic):
        err.write(f"{made}\n")
        return 1
    out.write(made.text if made.text.endswith("\n") else f"{made.text}\n")
    if not made.done:
        err.write("nothing to convert: no sheet and no lines of names and pay were found in it\n")
        return 0
    for done in made.done:
        err.write(f"{done}\n")
    place = f"{slug(names[0])}/{slug(names[1])}.md" if _TITLED in made.done else path.name
    err.write(f"Save it as {place}, then check it.\n")
    return 0


def with_tables(data: bytes, path: str) -> Mended | Diagnostic:
    """The text of a guide at `company/role.md`, its pasted sheets made tables."""
    text = decode(data, path)
    if isinstance(text, Diagnostic):
        return text
    lines = text.split("\n")
    done: list[str] = []
    start = 0
    while (found := pasted_sheet(as_seen(path, tuple(lines)), start)) is not None:
        made = _table(lines, found)
        count = sum(line.startswith("|") for line in made) - 2
        done.append(f"line {found.start + 1}: a table of {count} rows")
        first = _empty_table(lines, found.start)
        lines[first : found.end] = made
        start = first + len(made)
    runs = list(pay_lines(as_seen(path, tuple(lines)).lines))
    for run in runs:
        shown = f"a table of {len(run.rows) - 1} lines of names and pay"
        done.append(f"line {run.start + 1}: {shown}")
    for run in reversed(runs):
        above = [""] if run.start and lines[run.start - 1].strip() else []
        below = [""] if run.end < len(lines) and lines[run.end].strip() else []
        lines[run.start : run.end] = [*above, *table_of(run.rows), *below]
    if find_title(as_seen(path, tuple(lines))) is None:
        meant = mended_title(as_seen(path, tuple(lines)))
        if meant is not None:
            lines[meant[0]] = meant[1]
            done.append(f"line {meant[0] + 1}: the title")
        else:
            lines[:0] = [title_of(path), ""]
            done.append(_TITLED)
    return Mended("\n".join(lines), tuple(done))


def _empty_table(lines: Sequence[str], end: int) -> int:
    """The first line of a table without a row that stands right above `end`, as in a blank guide
    into which somebody pasted; `end` where there is none.
    """
    at = end
    while at and not lines[at - 1].strip():
        at -= 1
    rows = [row for row in find_tables(as_seen("", tuple(lines[:at]))) if row.end == at]
    return rows[0].header.where if rows and not rows[0].rows else end


def _table(lines: Sequence[str], found: PastedSheet) -> list[str]:
    """The rows of a pasted sheet as lines of a table, apart from what stands around it."""
    rows = cells_of("\n".join(lines[found.start : found.end]), found.divider)
    above = [""] if found.start and lines[found.start - 1].strip() else []
    return [*above, *table_of([cells for _, cells in rows])]
