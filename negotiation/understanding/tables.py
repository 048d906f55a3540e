"""Layouts made into sentences: pasted tables, dotted lines and columns read as the lines they mean.

"Base Salary ........ $232,500" is "Base Salary: $232,500"; a row of labels over a row of figures
is one line of labelled figures; a column a company is a line a company.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from negotiation.understanding.words.dates import MONTHS
from negotiation.understanding.words.numbers import TENS, UNITS

_LEADERS = re.compile(r"[ ]?(?:\.{3,}|(?:\. ){3,}\.?|_{3,}|·{3,})[ ]*(?=[^\s\w]?\d)")
_COLUMNS = re.compile(r"\s*\|\s*|\t+|[ ]{3,}")
_SEPARATORS = ("|", "\t", "   ")  # without one of these a line is no row
_RULE = re.compile(r"[\s|:+=-]*-[\s|:+=-]*")
_FIGURE = re.compile(r"\d")
_MOST_COLUMNS = 12
_ITEM = re.compile(r"^[ ]*(?:\(?\d{1,2}[.)]|[-*+])[ ]+(?=\S)", re.MULTILINE)
_HEADING = re.compile(r"^([A-Z][A-Za-z -]{1,30})\.[ ]+(?=[A-Z])", re.MULTILINE)
_TWICE = re.compile(r"\b([a-z]+) ?\((\d{1,3})\)", re.IGNORECASE)


def linear(plain: str) -> str:
    """`plain` with its tables written out; a text without any comes back as it is."""
    text = _LEADERS.sub(": ", plain) if ".." in plain or "__" in plain or ". ." in plain else plain
    if "(" in text:
        text = _TWICE.sub(_once, text)
    if "\n" not in text:
        text = _numbered(text)
    if "\n" not in text:
        return text
    if len(_ITEM.findall(text)) > 1:
        text = _HEADING.sub(r"\1: ", _ITEM.sub("", text))
    if not any(mark in text for mark in _SEPARATORS):
        return text
    found: list[str] = []
    for block in _blocks(text.split("\n")):
        found.extend(block if isinstance(block, list) else _written_out(block))
    return "\n".join(found)


def _numbered(text: str) -> str:
    """ "1) 250k 2) none 3) base": answers that are counted, each on a line of its own.

    "1. december or 2. december" counts none, nor does "level 2. no others".
    """
    if not text.lstrip(" ,;")[:1].isdecimal():
        return text  # most messages
    marks = [*_COUNTED.finditer(text)]
    counts = [int(mark[1]) for mark in marks]
    if len(marks) < _LEAST_COUNTED or marks[0].start() > 0:
        return text
    if counts != [*range(counts[0], counts[0] + len(counts))]:
        return text
    if any(mark[2] == "." and mark[3].casefold() in MONTHS for mark in marks):
        return text
    return _COUNTED.sub(r"\n\3", text).strip()


_COUNTED = re.compile(r"(?:^|[ ,;]+)(\d)([.)])[ ]+([^\s\w]?\w+)")
_LEAST_COUNTED = 2


def _once(match: re.Match[str]) -> str:
    """ "Four (4) years" as "4 years"."""
    word = match[1].casefold()
    return match[2] if word in UNITS or word in TENS else match[0]


def _blocks(lines: list[str]) -> Iterator[list[str] | tuple[tuple[str, ...], ...]]:
    """Runs of lines as they are, and runs of rows with one number of cells as tables."""
    rows: list[tuple[str, ...]] = []
    kept: list[str] = []

    def flush() -> Iterator[list[str] | tuple[tuple[str, ...], ...]]:
        if len(rows) > 1:
            yield tuple(rows)
        elif rows:
            yield [kept[0]]
        rows.clear()
        kept.clear()

    for line in lines:
        if _RULE.fullmatch(line) and line.strip():
            if not rows:
                yield [line]
            continue  # the rule under a header
        cells = _cells(line)
        if rows and len(cells) != len(rows[0]):
            yield from flush()
        if len(cells) < 2:
            yield [line]
            continue
        rows.append(cells)
        kept.append(line)
    yield from flush()


def _cells(line: str) -> tuple[str, ...]:
    if not any(mark in line for mark in _SEPARATORS):
        return ()
    text = line.strip()
    if "|" in text:
        inner = text[1:] if text.startswith("|") else text
        inner = inner[:-1] if inner.endswith("|") else inner
        cells = tuple(cell.strip() for cell in inner.split("|"))
    else:
        cells = tuple(cell.strip() for cell in _COLUMNS.split(text))
    return cells if 1 < len(cells) <= _MOST_COLUMNS else ()


def _written_out(table: tuple[tuple[str, ...], ...]) -> list[str]:
    head, *body = table
    labelled = [row for row in body if not _FIGURE.search(row[0])]
    if any(_FIGURE.search(cell) for cell in head):
        return [_line(row) for row in table]
    if len(labelled) == len(body) and len(head) > 2:
        return [_column(table, at) for at in range(1, len(head))]
    if len(labelled) == len(body):
        return [_line(row) for row in table if any(_FIGURE.search(cell) for cell in row)] or [
            _line(row) for row in table
        ]
    return [
        ", ".join(f"{label} {cell}" for label, cell in zip(head, row, strict=True) if cell)
        for row in body
    ]


def _line(row: tuple[str, ...]) -> str:
    """ "Base | $240k | a year" as a line: its first cell names the others."""
    name, *rest = row
    said = ", ".join(cell for cell in rest if cell)
    return f"{name}: {said}" if name and said else name or said


def _column(table: tuple[tuple[str, ...], ...], at: int) -> str:
    """One column: its head, then every row's label with the figure."""
    head, *body = table
    said = ", ".join(f"{row[0]} {row[at]}" for row in body if row[at])
    return f"{head[at]}: {said}" if head[at] else said
