"""Tables of a guide: their lines, their cells, and where a cell stands in its line.

A table is a header, a line of dashes and rows, as GitHub reads it, and a little more: rows that a
blank line or a label cuts off go on with it, and the dashes may be long ones. Tables in a comment,
a block of code, a quotation or a part that is folded away are found too, and marked as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from guides.text.document import Document
from guides.text.labels import plain_label
from guides.text.visible import CODE

MOST_COLUMNS = 30
_WIDEST_GAP = 3  # lines between the rows of one table
_LONGEST_LABEL = 120  # characters of a line that stands among rows
_RULE = "|:-—–+ "
_RULE_BEGINS = re.compile("[|:—–-]")
_OPENS = re.compile(r"(?i)<(details|blockquote|table|pre|template)\b")
_HTML_TABLE = re.compile(r"(?i)<table\b")
_OPENS_UNSEEN = re.compile(r"(?i)<(div|section)\b[^>]*(?:\bhidden\b(?!-)|display: ?none)")
_OPENS_DIVISION = re.compile(r"(?i)<(div|section)\b")
_CLOSES = re.compile(r"(?i)</(details|blockquote|table|pre|template|div|section)\s*>")
_UNSEEN = "a part that is not shown"
HTML = "a table of HTML"
_HIDING = {
    "details": "a part that is folded away",
    "blockquote": "a quotation",
    "table": HTML,
    "pre": CODE,
    "template": _UNSEEN,
    "div": _UNSEEN,
    "section": _UNSEEN,
}
_FIGURE = re.compile(r"[0-9]")
_SUM = re.compile(r"[$£€₹₪¥₩] ?[0-9]|[0-9] ?[$£€₹₪¥₩]|\b[A-Z]{3} ?[0-9]")


class Row(NamedTuple):
    """A line of a table: its index in the document and its cells.

    `note`: it stands among the rows and is none, but says something of those below it. `lost`: it
    is one that could not be read, and what those below repeat of it is not known.
    """

    where: int
    cells: tuple[str, ...]
    note: bool = False
    lost: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table's header and rows; `end` is the index of the first line after it.

    `hidden` says what keeps it from being read as what the guide says ("a quotation").
    """

    header: Row
    rows: tuple[Row, ...]
    end: int
    hidden: str = ""


def find_tables(doc: Document) -> tuple[Table, ...]:
    """The tables of a guide, in order."""
    tables = []
    hidden = hidden_by_tags(doc)
    done = 0
    for found in _RULE_BEGINS.finditer(doc.heads):
        at = found.start()
        header = doc.lines[at - 1]
        if at - 1 < done or "|" not in header or not _is_rule(doc.lines[at]) or _is_rule(header):
            continue
        table = _table_at(doc, at - 1, hidden)
        tables.append(table)
        done = table.end
    if any(kind for kind in hidden.values()) or ">" in doc.heads:
        tables += _quoted(doc)
        tables.sort(key=lambda table: table.header.where)
    return tuple(tables)


def html_tables(doc: Document) -> dict[int, str]:
    """The first lines of tables that are written in HTML, and what hides each besides."""
    if "<" not in doc.heads:
        return {}
    hidden = hidden_by_tags(doc)
    return {
        at: kind if (kind := hidden.get(at, "")) != HTML else ""
        for at, line in enumerate(doc.lines)
        if _HTML_TABLE.search(line)
    }


def hidden_tables(lines: tuple[str, ...], start: int, end: int) -> int | None:
    """The index of the first line of a table among lines that are hidden; None without one."""
    for at in range(start + 1, min(end, len(lines))):
        if _is_rule(lines[at].strip()) and "|" in lines[at - 1]:
            return at - 1
    return None


def _table_at(doc: Document, start: int, hidden: dict[int, str]) -> Table:
    header = Row(start, split_cells(doc.lines[start]))
    rows = list(_rows(doc, start + 2, len(header.cells)))
    while rows and rows[-1].note:
        rows.pop()  # a note after the last row is not among the rows
    end = rows[-1].where + 1 if rows else start + 2
    indented = doc.lines[start].startswith("    ") and _is_code(doc, start)
    return Table(header, tuple(rows), end, hidden.get(start, "") or (CODE if indented else ""))


def _rows(doc: Document, at: int, width: int) -> Iterator[Row]:
    """The rows from a line on, with what stands among them."""
    gap = 0
    while at < len(doc.lines):
        line, head = doc.lines[at], doc.heads[at]
        if head == " ":
            gap += 1
        elif gap > _WIDEST_GAP or (head in "#><" and _begins_block(line)):
            return
        elif "|" in line:
            if _FIGURE.search(line) is None:  # as there is in most rows, and in no dashes
                if _is_rule(line):
                    at += 1
                    continue
                if _begins_table(doc, at):
                    return
            cells = split_cells(line)
            if gap and len(cells) != width and not _is_stray(doc, at):
                return
            gap = 0
            yield Row(at, cells)
        elif len(line) <= _LONGEST_LABEL and _rows_follow(doc, at, width):
            gap += 1
            yield Row(at, (plain_label(line),), note=True)
        else:
            return
        at += 1


def _is_stray(doc: Document, at: int) -> bool:
    """Whether a row of pay stands alone, whatever table it was of: there is no header over it."""
    before = doc.lines[at - 1].strip()
    return (
        not before
        and doc.heads[at] == "|"
        and _SUM.search(doc.lines[at]) is not None
        and not (at + 1 < len(doc.lines) and _is_rule(doc.lines[at + 1]))
    )


def _begins_block(line: str) -> bool:
    """Whether a line begins something that is no row: a heading, a quotation, HTML."""
    start = line.lstrip()
    return start.startswith(("#", ">", "<")) and not start.startswith(("<br", "<b>", "<i>", "<s"))


def _begins_table(doc: Document, at: int) -> bool:
    """Whether a row is the header of a table of its own: dashes below it, and no figure in it."""
    return (
        _FIGURE.search(doc.lines[at]) is None
        and at + 1 < len(doc.lines)
        and "|" in doc.lines[at + 1]
        and _is_rule(doc.lines[at + 1])
    )


def _rows_follow(doc: Document, at: int, width: int) -> bool:
    """Whether rows as wide as those above go on after a line among them."""
    for later in range(at + 1, min(at + 1 + _WIDEST_GAP, len(doc.lines))):
        line = doc.lines[later]
        if line.strip():
            return (
                line.lstrip().startswith("|")
                and not _is_rule(line)
                and not _begins_table(doc, later)
                and len(split_cells(line)) == width
            )
    return False


def _is_code(doc: Document, at: int) -> bool:
    """Whether a line that is set in by four spaces is code: no item of a list and no tab goes on
    with it.
    """
    before = next((line for line in reversed(doc.lines[:at]) if line.strip()), "")
    goes_on = (" ", "\t", "-", "*", "+", "===", "!!!", "???")
    return not before.startswith(goes_on) and not before[:1].isdigit()


def _is_rule(line: str) -> bool:
    stripped = line.strip()
    if stripped.strip(_RULE) or len(stripped) > 1000:
        return False
    return "-" in stripped or "—" in stripped or "–" in stripped


def hidden_by_tags(doc: Document) -> dict[int, str]:
    """Which lines stand between tags of HTML that hide them, and what hides them."""
    if "<" not in doc.heads:
        return {}
    hidden: dict[int, str] = {}
    open_tags: list[str] = []
    for at, line in enumerate(doc.lines):
        if "<" in line:
            within = {"div", "section"}.intersection(open_tags)
            divisions = _OPENS_DIVISION if within else _OPENS_UNSEEN
            open_tags += [tag.lower() for tag in _OPENS.findall(line)]
            open_tags += [tag.lower() for tag in divisions.findall(line)]
        if open_tags:
            hidden[at] = _HIDING[open_tags[0]]
        if "</" in line:
            for tag in _CLOSES.findall(line):
                if tag.lower() in open_tags:
                    open_tags.remove(tag.lower())
    return hidden


def _quoted(doc: Document) -> Iterator[Table]:
    """The tables in quotations."""
    at = -1
    while (at := doc.heads.find(">", at + 1)) >= 0 and at + 1 < len(doc.lines):
        below = _unquoted(doc.lines[at + 1])
        header = _unquoted(doc.lines[at])
        if "|" in header and "|" in below and _is_rule(below) and not _is_rule(header):
            end = at + 2
            while end < len(doc.lines) and doc.heads[end] == ">" and "|" in doc.lines[end]:
                end += 1
            rows = [Row(row, split_cells(_unquoted(doc.lines[row]))) for row in range(at + 2, end)]
            yield Table(Row(at, split_cells(header)), tuple(rows), end, "a quotation")


def _unquoted(line: str) -> str:
    return line.lstrip("> ")


def split_cells(line: str) -> tuple[str, ...]:
    """The cells of a table line as printed; `\\|` is no border."""
    inner = line.strip().removeprefix("|")
    if "\\" in inner:
        inner = inner.replace("\\|", "\x00").removesuffix("|")
        cells = inner.split("|", MOST_COLUMNS)
        return tuple([cell.replace("\x00", "|").strip() for cell in cells])
    return tuple([cell.strip() for cell in inner.removesuffix("|").split("|", MOST_COLUMNS)])


def cell_start(line: str, column: int) -> int:
    """Where cell `column` of a table line begins, counted from 1."""
    at = line.find("|") if line.lstrip("> ").startswith("|") else -1
    for _ in range(column):
        following = line.find("|", at + 1)
        if following < 0:
            break
        at = following
    at += 1
    while at < len(line) and line[at] == " ":
        at += 1
    return min(at, len(line)) + 1
