"""A guide's text as lines, and the pen that writes diagnostics about them."""

from __future__ import annotations

from dataclasses import dataclass, field

from guides.text.visible import Hidden, visible
from negotiation.model.diagnostics import Diagnostic, Severity


@dataclass(frozen=True, slots=True)
class Document:
    """`path` is relative to the guides folder; `lines` have no line ends; `first` is the number
    of the first line (1, or more where front matter was taken off).

    `heads` holds the first character of each line, a space for an empty one: readers find the
    lines that may concern them there. What `hidden` lists is blanked in `lines`, and stands in
    `printed`.
    """

    path: str
    lines: tuple[str, ...]
    first: int = 1
    hidden: tuple[Hidden, ...] = ()
    printed: tuple[str, ...] = ()
    heads: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if not self.printed:
            object.__setattr__(self, "printed", self.lines)
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
        line = self.printed[index] if 0 <= index < len(self.printed) else ""
        return Diagnostic(
            self.path, self.number(index), column, severity, code, message, hint, line
        )


def as_seen(path: str, lines: tuple[str, ...], first: int = 1) -> Document:
    """The document of a file's lines: what nobody sees of them is blanked."""
    shown, hidden = visible(lines)
    return Document(path, shown, first, hidden, lines)
