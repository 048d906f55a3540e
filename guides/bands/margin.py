"""What is written beside a table while it is read: remarks about it, and the notes below it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from guides.bands.cell_text import footnote
from guides.bands.grid import Table, cell_start
from guides.bands.qualifying import Qualifier, is_harmless, qualifier
from guides.bands.remarks import Remark
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic, Severity

_SIGNS = re.compile("[\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]")  # squares, dots, pictures
_NEAR = 6  # lines in which signs may be explained
_UP_TO_SIGN = re.compile(r"[\s\w’'%.()=:/-]+")  # of what stands behind one


@dataclass(slots=True)
class Margin:
    """The diagnostics about one table, and its footnotes."""

    doc: Document
    table: Table
    diagnostics: list[Diagnostic] = field(default_factory=list)

    def say(self, index: int, column: int, remark: Remark) -> None:
        """A diagnostic about the cell `column` (from 0) of the line `index`."""
        at = cell_start(self.doc.lines[index], column)
        said = self.doc.diagnose(
            index, at, remark.severity, remark.code, remark.message, remark.hint
        )
        if said not in self.diagnostics:  # a cell may be of several rows of pay
            self.diagnostics.append(said)

    def say_of_header(self, column: int, remark: Remark) -> None:
        """A diagnostic about the header of a column."""
        self.say(self.table.header.where, column, remark)

    def words_of(self, mark: str) -> str | None:
        """The note that a mark stands for; None where there is none."""
        found = footnote(mark, self.doc.lines, self.table.end)
        if found is None and mark.startswith("("):
            return footnote(mark[1:], self.doc.lines, self.table.end)
        return found

    def legend_of(self, cells: Iterable[str]) -> Qualifier | None:
        """What a line beside the table says of a sign in cells: "🔴 proposed"."""
        signs = set(_SIGNS.findall(" ".join(cells)))
        if not signs:
            return None
        start, end = self.table.header.where, self.table.end
        beside = (
            *self.doc.lines[max(0, start - _NEAR) : start],
            *self.doc.lines[end : end + _NEAR],
        )
        for line in beside:
            for sign in filter(line.__contains__, sorted(signs)):
                said = _UP_TO_SIGN.match(line.partition(sign)[2])
                found = qualifier(said[0]) if said is not None else None
                if found is not None:
                    return Qualifier(f"{sign} {found.words}", found.says)
        return None

    def doubt_of(self, mark: str) -> Qualifier | None:
        """What the note of a mark says of the figures; None where it changes nothing."""
        if not mark:
            return None
        words = self.words_of(mark)
        if words is None:
            return Qualifier(mark, "has a note that is not there")
        if is_harmless(words):
            return None
        found = qualifier(words)
        return Qualifier(words[:80], found.says if found else "has a note beside it")


def struck(text: str) -> Remark:
    """That something in a cell is struck out; `text` is what is left of it."""
    return Remark(
        Severity.INFO,
        "cell-struck",
        f'what is struck out beside "{text}" is not read' if text else "this cell is struck out",
        "delete it, or write what is paid today",
    )


def noted(text: str, note: Qualifier) -> Remark:
    """That the note at a cell makes its figures other ones."""
    return Remark(
        Severity.WARNING,
        "cell-unreadable",
        f'the note "{note.words}" at "{text}" says that the pay {note.says}; kept as words',
        "give what is paid for a full year of full-time work today, before tax",
    )
