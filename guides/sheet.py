"""A sheet of pay (CSV or TSV) → a guide in markdown, and what of it could not be converted."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, TextIO

from guides.folder import read_file
from guides.guide import read_guide
from guides.text.spelling import slug
from guides.text.titles import titled
from negotiation.model.diagnostics import Diagnostic, Severity

MOST_ROWS = 200
_DIVIDERS = ",;\t|"
# Remarks about what a sheet can't have.
_NOT_OF_SHEETS = frozenset(
    {"no-level-mapping", "no-levers", "no-strategy", "no-sources", "path-shape"}
)


class Imported(NamedTuple):
    """The guide, and the diagnostics with the lines of the sheet."""

    text: str
    notes: tuple[Diagnostic, ...]


def import_sheet(
    path: Path, company: str | None, role: str | None, out: TextIO, err: TextIO
) -> int:
    """Print the guide that a sheet makes; what could not be converted to `err`.

    The folder is the company's and the file's name the role's, unless they are given. Returns 1
    where nothing could be read.
    """
    data = read_file(path.parent, path.name)
    if isinstance(data, Diagnostic):
        err.write(f"{data}\n")
        return 1
    names = (
        company or titled(path.resolve().parent.name) or "Company",
        role or titled(path.stem) or "Role",
    )
    made = convert(data, path.name, *names)
    for note in made.notes:
        err.write(f"{note}\n" + (f"  hint: {note.hint}\n" if note.hint else ""))
    if not made.text:
        return 1
    out.write(made.text)
    err.write(f"Save it as {slug(names[0])}/{slug(names[1])}.md, then check it.\n")
    return 0


def convert(data: bytes, name: str, company: str, role: str) -> Imported:
    """The guide that the bytes of a sheet make. Nothing is guessed: what is not read is named."""
    above, rows, below = _apart(_rows(_decoded(data)))
    if len(rows) < 2:
        note = Diagnostic(
            name,
            1,
            1,
            Severity.ERROR,
            "no-sheet",
            "this is no sheet with a header and rows",
            "the first line names the columns, such as level,region,base_min,base_max,currency",
        )
        return Imported("", (note,))
    (_, header), body = rows[0], rows[1 : MOST_ROWS + 1]
    head = [f"### {role} | {company} Global Negotiation Guide", ""]
    where = {}
    for number, cells in above:
        where[len(head) + 1] = number
        head += [f"#### {cells[0]}", ""]
    lines = table_of([[titled(cell) for cell in header], *(cells for _, cells in body)])
    where |= {len(head) + 1: rows[0][0]}
    where |= {len(head) + 3 + at: number for at, (number, _) in enumerate(body)}
    tail = [""]
    for number, cells in below:
        where[len(head) + len(lines) + len(tail) + 1] = number
        tail += [f"*{cells[0]}*", ""]
    tail += ["**Evidence & Sources**", f"- {name}", ""]
    text = "\n".join([*head, *lines, *tail])
    _, notes = read_guide(text, f"{slug(company)}/{slug(role)}.md")
    kept = [
        replace(note, path=name, line=where.get(note.line, 1), column=1, source="")
        for note in notes
        if note.code not in _NOT_OF_SHEETS
    ]
    if len(rows) > MOST_ROWS + 1:
        kept.append(
            Diagnostic(
                name,
                rows[MOST_ROWS + 1][0],
                1,
                Severity.WARNING,
                "no-sheet",
                f"only the first {MOST_ROWS} rows were converted",
            )
        )
    return Imported(text, tuple(kept))


def _decoded(data: bytes) -> str:
    """The text of a sheet as office programs save it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _rows(text: str) -> list[tuple[int, list[str]]]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    return cells_of(text, max(_DIVIDERS, key=first.count))


def cells_of(text: str, divider: str) -> list[tuple[int, list[str]]]:
    """The rows of a sheet that hold something, each with its line."""
    reader = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=divider)
    rows: list[tuple[int, list[str]]] = []
    at = 1
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                rows.append((at, [_plain(cell) for cell in cells]))
            at = reader.line_num + 1
    except csv.Error:
        return rows
    return rows


_Lines = list[tuple[int, list[str]]]


def _apart(rows: _Lines) -> tuple[_Lines, _Lines, _Lines]:
    """The captions over a sheet, its rows, and the notes under it: lines with a first cell only."""
    alone = [bool(cells[0]) and not any(cells[1:]) for _, cells in rows]
    if all(alone):
        return [], rows, []
    start = alone.index(False)
    end = len(rows) - alone[::-1].index(False)
    return rows[:start], rows[start:end], rows[end:]


def _plain(cell: str) -> str:
    return " ".join(cell.replace("|", "/").split())


def table_of(rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table; the first row is its header."""
    width = len(rows[0])
    filled = [_line([*cells, *[""] * (width - len(cells))]) for cells in rows]
    return [filled[0], "|" + "---|" * width, *filled[1:]]


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
