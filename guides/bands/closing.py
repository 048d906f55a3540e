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
# And one that goes on in the cells beside it: "| All figures | net |".
_OF_ALL = re.compile(
    r"(?i)(?:(?:notes?|remarks?):?$|(?:all |these |the )*(?:figures|amounts|numbers|values|ranges|"
    r"bands|salaries)(?: (?:are|in|shown))?:?$)"
)
_FEW = 3  # words of a name that a row may have without pay


def closing_note(table: Table) -> tuple[Row, Qualifier] | None:
    """The row and what it says of the figures; None without one."""
    last = next((row for row in reversed(table.rows) if not row.note), None)
    if last is None or not last.cells:
        return None
    text = plain_label(last.cells[0])
    if any(last.cells[1:]):
        if _OF_ALL.match(text) is None:
            return None  # as in nearly every table
        text = " ".join(map(plain_label, last.cells))
    found = qualifier(text)
    if found is None:
        return None
    is_note = _BEGINS.match(last.cells[0]) is not None or len(WORDS.findall(text)) > _FEW
    whole = found.says == "is not in force" and found.words.casefold() == text.casefold()
    return (last, found) if is_note or whole else None
