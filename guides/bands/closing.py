"""A note in the last row of a table, which speaks of all of it: "| All figures net | | |"."""

from __future__ import annotations

import re

from guides.bands.grid import Row, Table
from guides.bands.qualifying import Qualifier, qualifier
from guides.bands.stated import WORDS
from guides.text.labels import plain_label

# What begins a note, and no name of a place or a level.
_BEGINS = re.compile(
    r"(?i)\\?\*(?!\*)|[†‡§¹²³]|(?:notes?|all|these|this|figures|amounts|numbers)\b"
)
_FEW = 3  # words of a name that a row may have without pay


def closing_note(table: Table) -> tuple[Row, Qualifier] | None:
    """The row and what it says of the figures; None without one."""
    last = next((row for row in reversed(table.rows) if not row.note), None)
    if last is None or not last.cells or any(last.cells[1:]):
        return None  # as in nearly every table
    text = plain_label(last.cells[0])
    found = qualifier(text)
    if found is None:
        return None
    is_note = _BEGINS.match(last.cells[0]) is not None or len(WORDS.findall(text)) > _FEW
    whole = found.says == "is not in force" and found.words.casefold() == text.casefold()
    return (last, found) if is_note or whole else None
