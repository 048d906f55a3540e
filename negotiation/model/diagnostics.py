"""What a guide's author should know about a line of theirs."""

from __future__ import annotations

from enum import StrEnum

from negotiation.model.record import record


class Severity(StrEnum):
    """An `error` keeps a guide (or a reload) from serving; a `warning` does not."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@record(frozen=True, slots=True)
class Diagnostic:
    """Something a guide's author should know; line and column count from 1."""

    path: str
    line: int
    column: int
    severity: Severity
    code: str
    message: str
    hint: str = ""
    source: str = ""  # the line itself, for the caret

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}"
        return f"{where}: {self.severity} {self.code} {self.message}"
