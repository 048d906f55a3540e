"""A guide without a pay table that can be read: where it seems to stand, and what it lacks."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from guides.bands.grid import Table, find_tables, hidden_by_tags
from guides.bands.headings import read_heading
from guides.bands.naming import names_of_column
from guides.bands.pay_lines import names_pay_above, pay_lines
from guides.bands.qualifying import has_sum
from guides.bands.told import tells_pay
from guides.names.mentions import mentions
from guides.text.document import Document
from guides.text.labels import plain_label
from guides.text.late import Late
from negotiation.model.diagnostics import Diagnostic, Severity

NO_BANDS = "no-bands"
_MONEY = Late(
    r"[$£€₹₪¥₩][ ]?[0-9]|[0-9][,.' ]?[0-9]{3}\b|[0-9] ?[kK]\b|"
    r"\b[A-Z]{3} ?[0-9](?:[0-9]|[.,][0-9]| ?[kKmM])"
)
# As every sum of money has: a sign, or a code before the number. The first character is one of a
# few, which is quicker to look for than two alternatives.
_SIGNED = Late(r"[$£€₹₪¥₩A-Z](?:(?<![A-Z])|(?<!\w.)[A-Z]{2} ?[0-9])")
_MAY_BE_PAY = Late(r"[^ #]")  # what a line with somebody's pay begins with
_PAY = Late(r"(?i)\b(?:base|salary|total comp|compensation|pay|region|location|level)\b")
_LISTED = Late(r"^\s{0,3}[-*•+]\s+(?P<name>[^:|]{2,40}?)\s*(?::|\s[-–—])\s+(?P<pay>[^|]{3,60})$")
_BULLET = Late(r"[-*•+]")
# Other ways to put a name and its pay on one line: a bold label, a number, no colon.
_NAMED_PAY = Late(
    r"^\s{0,3}(?:[-*•+]\s+|\d{1,2}[.)]\s+)?(?P<bold>\*\*)?(?P<name>[^:|*$£€₹¥₩<>]{2,40}?)"
    r"(?:\*\*)?\s*(?:\*\*)?(?::(?:\*\*)?|\s[-–—]|(?=\s))\s*"
    r"(?P<pay>(?:[A-Z]{0,3}[$£€₹¥₩]|[A-Z]{3} ?\d).{2,60})$"
)
# What tables, lists and lines of columns begin with where they are not written as read here.
_DRAWN = Late(r"^\s*(?:[|│║+!]|:\s|<(?!!)/?[a-z])", re.IGNORECASE)
_TELLS_PAY = Late(
    r"(?i)\b(?:earn\w*|paid|pays?|salar\w+|wages?|gross|base|(?:a|per) (?:year|month|annum)|p\.a\.|"
    r"annually|between|ranges?|verdien\w*|gehalt|brutto|gagn\w+|salaire|gan\w+|salario)\b"
)
# What opens a table in the markup of others, its cells on lines of their own.
_OPENS = Late(r"^\s*(?:\.\. (?:list-|csv-)?table::|\{\|)")
_BARE = Late(r"\d{2,3}(?:[.,]\d{1,3})*(?: ?(?:[-–—~]|to) ?\d{2,3}(?:[.,]\d{1,3})*)?")
_DIVIDERS = {"\t": "tabs", ",": "commas", ";": "semicolons"}
_COLUMNS = Late(r"^\s*[|+]|\S {2,}\S")
_WIDEST_GAP = 3
_GROUPS = Late(r"([0-9]),(?=[0-9]{3})")
_LONGEST_LINE = 200  # characters of a line that is no sentence
_DRAW = "write it with | between the columns and a |---| line under the header"
_WRITE = "add | Region | Base Salary | … | with a |---| line below it and a row for each region"


def no_bands(doc: Document, floor: int, advice: int | None = None) -> Diagnostic:
    """The diagnostic for a guide without bands; it points at what looks most like them.

    From the line `advice` on figures are what to ask for.
    """
    tables = find_tables(doc)
    pasted = pasted_sheet(doc, floor + 1)
    for table in tables if pasted is None else ():
        if not table.rows and any(_PAY.search(cell) for cell in table.header.cells):
            at = table.header.where
            return _say(doc, at, "the band table has no rows", "write a row for each region")
    known = {at for table in tables for at in range(table.header.where, table.end)}
    for at in range(floor + 1, len(doc.lines) - 1):
        header, below = doc.lines[at], doc.lines[at + 1]
        if at in known or not _MONEY.search(below) or _MONEY.search(header):
            continue
        if header.count("|") >= 2 and below.count("|") >= 2:
            return _say(
                doc,
                at,
                "this looks like the band table, but has no line of dashes under its header",
                _DRAW if "||" in header else f"put {_rule(header)} on a line of its own below it",
            )
    if pasted is not None:
        return _say(
            doc,
            pasted.start,
            f"this looks like the band table, its columns apart by {_DIVIDERS[pasted.divider]}",
            f"`python -m bot guides import {doc.path}` makes a table of it",
        )
    run = next(pay_lines(doc.lines[floor + 1 :]), None)
    if run is not None:
        return _say(
            doc,
            floor + 1 + run.start,
            "this looks like pay, and stands in no table",
            f"`python -m bot guides import {doc.path}` makes a table of these lines",
        )
    listed = next(_listed_pay(doc, floor + 1, len(doc.lines)), None)
    if listed is not None:
        at, name, pay = listed
        row = f"| Region | Base Salary |, |---|---|, | {name} | {pay} |"
        return _say(doc, at, "this looks like pay, and stands in no table", f"write lines {row}")
    bare = next((table for table in tables if _is_bare(table)), None)
    if bare is not None:
        message = "this looks like the band table, and its numbers have no currency"
        hint = "write each with its currency and unit: $120K-$140K, EUR 61,000"
        return _say(doc, bare.header.where, message, hint)
    drawn = next(_drawn(doc, floor + 1, known), None)
    if drawn is not None:
        message = "this looks like pay, and its table is drawn in a way that is not read here"
        return _say(doc, drawn, message, _DRAW)
    told = next(_told_pay(doc, floor + 1, len(doc.lines) if advice is None else advice), None)
    if told is not None:
        return _say(doc, told, "this looks like pay, and only tables are read", _WRITE)
    return _say(doc, 0, "the guide has no band table", _WRITE)


def _is_bare(table: Table) -> bool:
    """Whether a table under the names of places or of pay has bare numbers in most cells."""
    header = [plain_label(cell) for cell in table.header.cells]
    cells = [cell for row in table.rows if not row.note for cell in row.cells[1:] if cell]
    bare = sum(_BARE.fullmatch(cell) is not None for cell in cells)
    told = any(_PAY.search(one) or names_of_column(one).sure for one in header[1:])
    return not table.hidden and told and bool(bare) and bare * 2 >= len(cells)


def _told_pay(doc: Document, start: int, end: int) -> Iterator[int]:
    """The lines with a sentence about what somebody is paid."""
    hidden = hidden_by_tags(doc)
    for at in range(start, end):
        line = doc.lines[at]
        said = doc.heads[at] not in "|>+#" and at not in hidden and not line.startswith("    ")
        if said and has_sum(line) and _TELLS_PAY.search(line) is not None:
            yield at


def _drawn(doc: Document, start: int, known: Container[int]) -> Iterator[int]:
    """The lines that begin columns of pay drawn with other signs, or with nothing but spaces, but
    for those of tables that are `known`.
    """
    sums = [
        at
        for at in range(start, len(doc.lines))
        if at not in known and _COLUMNS.search(doc.lines[at]) and has_sum(doc.lines[at])
    ]
    for one, following in pairwise(sums):
        if following - one <= _WIDEST_GAP:
            yield one


class PastedSheet(NamedTuple):
    """Lines `start` up to `end` (excluded) of a text; `divider` stands between their cells."""

    start: int
    end: int
    divider: str


def pasted_sheet(doc: Document, start: int) -> PastedSheet | None:
    """The first lines from `start` on that look like a pay table pasted out of a spreadsheet."""
    for at in range(max(0, start), len(doc.lines) - 1):
        header, below = doc.lines[at], doc.lines[at + 1]
        if not _MONEY.search(below) or _MONEY.search(header):
            continue
        for divider in _DIVIDERS:
            width = header.count(divider)
            if width < 2 or below.count(divider) < width:
                continue
            if divider != "\t" and not _PAY.search(header):
                continue  # words have commas, and no tabs
            end = at
            while end < len(doc.lines) and doc.lines[end].count(divider) >= width:
                end += 1
            return PastedSheet(at, end, divider)
    return None


def pay_in_lists(doc: Document, start: int, end: int) -> Iterator[Diagnostic]:
    """What a place or a level is paid by a list beside the tables, which is not read."""
    for at, name, pay in _listed_pay(doc, start, end):
        named = names_of_column(name)
        proper = named.nameable and all(word[:1].isupper() for word in name.split())
        if (named.sure or proper) and _MONEY.match(pay):
            yield doc.diagnose(
                at,
                1,
                Severity.WARNING,
                "pay-in-words",
                f'"{name}" stands in a list, and not in the table: its pay is not read',
                "make a row of the table of it",
            )


def pay_elsewhere(
    doc: Document, tables: Iterable[Table], floor: int, end: int
) -> Iterator[Diagnostic]:
    """Lines beside the tables that have pay in a form that is not read: drawn otherwise, in tabs,
    in a list of definitions. One of each run of lines is named.
    """
    known = {at for one in tables for at in range(one.header.where, one.end)}
    before = -_WIDEST_GAP
    done = 0
    for found in _MAY_BE_PAY.finditer(doc.heads, max(0, floor), end):
        at = found.start()
        if doc.heads[at] in ".{" and _OPENS.match(doc.lines[at]) is not None:
            done = _end_of_opened(doc, at)
            if any(map(has_sum, doc.lines[at:done])):
                before = at - _WIDEST_GAP  # its first line stands for it
                yield _elsewhere(doc, at)
            continue
        if at in known or at < done or not _is_signed(doc.lines[at]):
            continue
        if _may_be_pay(doc, at):
            if at - before > 1:
                yield _elsewhere(doc, at)
            before = at
        elif tells_pay(doc.lines[at], doc.lines):
            yield _told(doc, at)


def _elsewhere(doc: Document, at: int) -> Diagnostic:
    run = next(pay_lines(doc.lines[at:]), None)
    importing = f"`python -m bot guides import {doc.path}` makes a table of these lines"
    return doc.diagnose(
        at,
        1,
        Severity.WARNING,
        "pay-in-words",
        "this looks like pay, and stands in no table that is read",
        importing if run is not None and not run.start else _DRAW,
    )


def _end_of_opened(doc: Document, at: int) -> int:
    """The line after a table in the markup of others: up to "|}", or while lines are set in."""
    if doc.heads[at] == "{":
        closed = (one for one in range(at, len(doc.lines)) if doc.lines[one].strip() == "|}")
        return next(closed, at) + 1
    end = at + 1
    while end < len(doc.lines) and (doc.heads[end] == " " or doc.lines[end][:1].isspace()):
        end += 1
    return end


def _told(doc: Document, at: int) -> Diagnostic:
    return doc.diagnose(
        at,
        1,
        Severity.WARNING,
        "pay-in-words",
        "this tells what somebody is paid, and only tables are read",
        "make a row of the table of it",
    )


def _is_signed(line: str) -> bool:
    return len(line) <= _LONGEST_LINE and _SIGNED.search(line) is not None


def _may_be_pay(doc: Document, at: int) -> bool:
    """Whether a line beside the tables gives somebody's pay as a table or a list would."""
    if doc.heads[at] == ">":
        return False
    line = doc.lines[at]
    if _DRAWN.match(line) is not None or _is_of_sheet(doc, at):
        return has_sum(line)
    if names_pay_above(doc.lines, at):
        return True
    found = _NAMED_PAY.match(line)
    if found is not None:
        name = plain_label(found["name"])
        own = not any(mentions(name))  # and no other company's
        return own and names_of_column(name).sure and read_heading(name).component is None
    return False


def _is_of_sheet(doc: Document, at: int) -> bool:
    """Whether a line is one of several that tabs, commas or spaces divide into as many cells."""
    line = doc.lines[at]
    for divider in (*_DIVIDERS, "  "):
        width = len(_cells(line, divider))
        beside = [doc.lines[one] for one in (at - 1, at + 1) if 0 <= one < len(doc.lines)]
        if width > 2 and any(len(_cells(one, divider)) == width for one in beside):
            return divider != "," or not line.rstrip().endswith((".", "!"))
    return False


def _cells(line: str, divider: str) -> list[str]:
    whole = _GROUPS.sub(r"\1", line) if divider == "," else line
    return [cell for cell in whole.split(divider) if cell.strip()]


def _listed_pay(doc: Document, start: int, end: int) -> Iterator[tuple[int, str, str]]:
    """The lines of a list that are a name and pay: "- London: £120k to £150k"."""
    for bullet in _BULLET.finditer(doc.heads, max(0, start), end):
        at = bullet.start()
        found = _LISTED.match(doc.lines[at])
        if found is not None and _MONEY.search(found["pay"]):
            yield at, plain_label(found["name"]), found["pay"].strip()


def _rule(header: str) -> str:
    return "|" + "---|" * max(2, header.strip().strip("|").count("|") + 1)


def _say(doc: Document, at: int, message: str, hint: str) -> Diagnostic:
    return doc.diagnose(at, 1, Severity.ERROR, NO_BANDS, message, hint)
