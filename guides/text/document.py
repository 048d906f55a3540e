"""A guide's text as lines, and the pen that writes diagnostics about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from negotiation.model.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Document:
    """`path` is relative to the guides folder; `lines` have no line ends; `first` is the number
    of the first line (1, or more where front matter was taken off).

    `heads` holds the first character of each line, a space for an empty one: readers find the
    lines that may concern them there.
    """

    path: str
    lines: tuple[str, ...]
    first: int = 1
    heads: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        heads = "".join([line.lstrip()[:1] or " " for line in self.lines])
        object.__setattr__(self, "heads", heads)

    def number(self, index: int) -> int:
        """The line number, as an editor counts, of `lines[index]`."""
        return self.first + index

    def diagnose(
        self,
        index: int,
        column: int,
        severity: Severity,
        code: str,
        message: str,
        hint: str = "",
    ) -> Diagnostic:
        """A diagnostic at `lines[index]`, `column` counted from 1."""
        line = self.lines[index] if 0 <= index < len(self.lines) else ""
        return Diagnostic(
            self.path, self.number(index), column, severity, code, message, hint, line
        )
