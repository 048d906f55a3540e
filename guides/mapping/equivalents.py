"""The level mapping of a guide: which peer's level each of its own levels corresponds to.

Guides write it as a chain (`Own = Google L5 = …`), as `L5 at Google, …`, as `Own ~ A | B`,
as prose ("maps to"), as bullets, or as a table. Whatever is not read is named in a diagnostic.
"""

from __future__ import annotations

import re

from guides.mapping.lines import read_line
from guides.mapping.reading import MappingReading
from guides.mapping.tables import read_other_tables, read_table, table_end
from guides.names import peers
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Equivalent

_LABEL = re.compile(
    r"(?i)^\s{0,3}(?P<mark>#{1,6}\s+(?:\*\*|__)?|\*\*|__)"
    r"(?P<title>[^*_|:\n]{0,80}?(?<![a-z])(?:level|title|grade|band)s?\s+"
    r"(?:mapping|map|equivalen\w+|calibration|cross-?walk|comparisons?)(?![a-z])[^*_|:\n]{0,80})"
    r"(?P<end>\s*:?\s*(?:\*\*|__))?\s*:?\s*(?P<rest>.*)$"
)
# A label holds one of these: a quick look before the slow pattern.
_LABEL_WORDS = ("map", "equivalen", "calibration", "walk", "comparison")
_MARKS = frozenset("#*_")  # what a label begins with
_STOP = re.compile(r"^\s{0,3}(?:#{1,6}\s|>|-{3,}\s*$|\*\*[^*]{1,120}\*\*:?\s*$)")
_WORD = re.compile(r"\w+")
_BULLET = re.compile(r"^\s{0,6}(?:[-*+•]|\d{1,2}[.)])\s+(?P<text>.*)$")


def read_equivalents(
    doc: Document, company: str, role: str
) -> tuple[tuple[Equivalent, ...], tuple[Diagnostic, ...]]:
    """Every (own level, peer company, peer level) that the guide states.

    `company` is the guide's own, from the title: its own titles are no equivalents. `role` names
    the own side where a line leaves it out.
    """
    reading = MappingReading(doc, company, frozenset(_WORD.findall(role.casefold())))
    lines = doc.lines
    labelled = False
    end = 0
    for index, head in enumerate(doc.heads):
        match = _label(lines[index]) if head in _MARKS and index >= end else None
        if match is None:
            continue
        labelled = True
        before, notes = len(reading.found), len(reading.diagnostics)
        rest = match["rest"].strip()
        if match["mark"].startswith("#") and not match["end"]:
            rest = ""
        if rest:
            read_line(reading, index, rest, role)
        end = _read_block(reading, index + 1, role, inline=bool(rest))
        if len(reading.found) == before and len(reading.diagnostics) == notes:
            reading.note(
                index,
                "",
                "mapping-unread",
                "no equivalent could be read from this level mapping",
                Severity.WARNING,
                "Write it as `Own level = Google L5 = Meta E5`, or as a table, one column a peer.",
            )
    read_other_tables(reading)
    if not labelled and not reading.found:
        reading.note(
            0,
            "",
            "no-level-mapping",
            "the guide does not say what its levels are elsewhere",
            Severity.INFO,
            "Add a line `**Level Mapping:** Own role = Google L5 = Meta E5`.",
        )
    return tuple(reading.found), tuple(reading.diagnostics)


def _label(line: str) -> re.Match[str] | None:
    """The line as a label of a mapping, if it is one."""
    low = line.casefold()
    return _LABEL.match(line) if any(map(low.__contains__, _LABEL_WORDS)) else None


def _read_block(reading: MappingReading, start: int, role: str, *, inline: bool) -> int:
    """Read what follows a label up to the next heading or label; the index after it."""
    lines = reading.doc.lines
    index, own, blank, read_any = start, "", False, inline
    while index < len(lines):
        line = lines[index]
        if not line.strip():
            blank = True
            index += 1
            continue
        head = reading.doc.heads[index]
        if _STOP.match(line) or (head in _MARKS and _label(line)):
            break
        if head == "|":
            end = table_end(lines, index)
            read_table(reading, index, end)
            index, blank, read_any = end, False, True
            continue
        bullet = _BULLET.match(line)
        if bullet is not None:
            own = read_line(reading, index, bullet["text"], role, own, remark_ok=bool(own))
            index, blank, read_any = index + 1, False, True
            continue
        if read_any:
            # Prose after the table or the chain: remarks on it. Only a chain is more mapping.
            if blank and not _is_chain(line):
                break
            if _is_chain(line):
                own = read_line(reading, index, line, role, own)
        else:
            own = read_line(reading, index, line, role, own)
            read_any = True
        index += 1
    return index


def _is_chain(line: str) -> bool:
    """Whether some ` = ` member of `line` begins with a known employer."""
    _, *members = line.split(" = ")
    return any(peers.known_prefix(member.strip()) for member in members)
