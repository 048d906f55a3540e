"""Where a number comes from. Every amount and percentage shown is a `Figure` with a source."""

from __future__ import annotations

from decimal import Decimal

from negotiation.model.record import record


@record(frozen=True, slots=True)
class FromGuide:
    """A row or a sentence of a guide."""

    path: str
    line: int

    def __str__(self) -> str:
        return f"guide {self.path}:{self.line}"


@record(frozen=True, slots=True)
class FromCandidate:
    """The candidate's own answer: which one, and their words where they were words."""

    field: str
    words: str = ""

    def __str__(self) -> str:
        return f"candidate {self.field}" + (f": {self.words}" if self.words else "")


@record(frozen=True, slots=True)
class Computed:
    """Arithmetic, with its terms written out: `min(295,000, 250,000 × 1.2)`."""

    formula: str

    def __str__(self) -> str:
        return f"computed {self.formula}"


Source = FromGuide | FromCandidate | Computed


@record(frozen=True, slots=True)
class Figure:
    """A number on the screen; `unit` is an ISO currency, `%`, `×`, `days` or `units`."""

    value: Decimal
    unit: str
    source: Source
