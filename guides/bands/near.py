"""A guide without a pay table that can be read: where it seems to stand, and what it lacks."""

from __future__ import annotations

import re

from guides.bands.grid import find_tables
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity

_MONEY = re.compile(r"[$£€₹₪¥₩][ ]?[0-9]|[0-9][,.' ]?[0-9]{3}\b|[0-9] ?[kK]\b|\b[A-Z]{3} ?[0-9]")
_PAY = re.compile(r"(?i)\b(?:base|salary|total comp|compensation|pay|region|location|level)\b")
_WRITE = "add | Region | Base Salary | … | with a |---| line below it and a row for each region"


def no_bands(doc: Document, floor: int) -> Diagnostic:
    """The diagnostic for a guide without bands; it points at what looks most like them."""
    for table in find_tables(doc):
        if not table.rows and any(_PAY.search(cell) for cell in table.header.cells):
            at = table.header.where
            return _say(doc, at, "the band table has no rows", "write a row for each region")
    for at in range(floor + 1, len(doc.lines) - 1):
        header, below = doc.lines[at], doc.lines[at + 1]
        if not _PAY.search(header) or not _MONEY.search(below):
            continue
        if header.count("|") >= 2 and below.count("|") >= 2:
            return _say(
                doc,
                at,
                "this looks like the band table, but has no line of dashes under its header",
                f"put {_rule(header)} on a line of its own below it",
            )
        for divider, name in (("\t", "tabs"), (",", "commas"), (";", "semicolons")):
            if header.count(divider) >= 2 and below.count(divider) >= header.count(divider):
                return _say(
                    doc,
                    at,
                    f"this looks like the band table, its columns apart by {name}",
                    "save it as a file of its own and run `python -m bot guides import FILE`",
                )
    return _say(doc, 0, "the guide has no band table", _WRITE)


def _rule(header: str) -> str:
    return "|" + "---|" * max(2, header.strip().strip("|").count("|") + 1)


def _say(doc: Document, at: int, message: str, hint: str) -> Diagnostic:
    return doc.diagnose(at, 1, Severity.ERROR, "no-bands", message, hint)
