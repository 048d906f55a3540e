"""Arithmetic that can be shown: rounding to figures, and terms as they are written out."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from negotiation.model.figures import Computed, Figure, Source


def to_figures(value: Decimal, figures: int) -> Decimal:
    """`value` half-up to `figures` significant figures: (283,750, 4) -> 283,800."""
    if value == 0:
        return value
    step = Decimal(1).scaleb(value.adjusted() - figures + 1)
    rounded = (value / step).to_integral_value(rounding=ROUND_HALF_UP) * step
    # 2.80E+5 is 280000: nobody downstream should have to know.
    return rounded.quantize(Decimal(1)) if rounded == rounded.to_integral_value() else rounded


def round_figure(exact: Decimal, source: Source) -> Computed:
    """Where a figure comes from that was `exact` before it was made one to be said."""
    return Computed(f"{term(exact)}, down to a round figure ({source})")


@lru_cache(maxsize=1_000)  # a plan writes the same few terms again and again
def term(value: Decimal | int) -> str:
    """A number as it stands in a formula: `250,000`, `0.375`; at most four decimals."""
    rounded = Decimal(value).quantize(Decimal("0.0001"), rounding=ROUND_HALF_UP)
    text = f"{rounded:,f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def gap_of(more: Figure, less: Figure | None) -> Figure | None:
    """By how much one is more than the other; None where they can't be compared."""
    if less is None or less.unit != more.unit or not 0 < less.value < more.value:
        return None
    text = f"{term(more.value)} − {term(less.value)}"
    return Figure(more.value - less.value, more.unit, Computed(text))
