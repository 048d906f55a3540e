"""Stretches of a company's ladder, so that "L5", "L4-L6" and "SDE II" can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from guides.data.same_ladders import SAME
from guides.names.levels import parse_span, rung
from negotiation.model.guide import LevelSpan

_ANY_HALF = 9


@dataclass(frozen=True, slots=True)
class LadderRange:
    """From `low` to `high` (number, half step) of one ladder; `open_ended` has no top."""

    ladder: str
    low: tuple[int, int]
    high: tuple[int, int]
    open_ended: bool = False

    def overlaps(self, other: LadderRange) -> bool:
        """Whether some level lies in both."""
        return (
            self.ladder == other.ladder
            and (other.open_ended or self.low <= other.high)
            and (self.open_ended or other.low <= self.high)
        )

    def same(self, other: LadderRange) -> bool:
        """Whether both are the same levels."""
        return self.overlaps(other) and (self.low[0], self.high[0], self.open_ended) == (
            other.low[0],
            other.high[0],
            other.open_ended,
        )


@lru_cache(maxsize=8192)  # an index is built anew at every reload, mostly of the same levels
def ladder_range(span: LevelSpan | None, company_key: str) -> LadderRange | None:
    """`span` on the company's ladder; None where it holds no code that can be compared."""
    if span is None:
        return None
    low, high = rung(span.low), rung(span.high)
    if low is None or high is None:
        return None
    ladders = _same_ladders().get(company_key, {})
    ladder, add = ladders.get(low.ladder, (low.ladder, 0))
    top_ladder, top_add = ladders.get(high.ladder, (high.ladder, 0))
    if ladder != top_ladder:
        return None
    # A code without a letter holds its half steps: L5 is L5a and L5b too.
    return LadderRange(
        ladder,
        (low.number + add, low.half),
        (high.number + top_add, high.half or _ANY_HALF),
        span.open_ended,
    )


@lru_cache(maxsize=8192)
def ladder_range_of(level: str, company_name: str, company_key: str) -> LadderRange | None:
    """The levels that a text names, in the spelling of a guide or of a person in a hurry."""
    found = ladder_range(parse_span(level, company_name), company_key)
    if found is None and not level.isupper():
        found = ladder_range(parse_span(level.upper(), company_name), company_key)
    if found is None and level.strip().isdigit():
        found = ladder_range(LevelSpan(level.strip(), level.strip()), company_key)
    return found


@cache
def _same_ladders() -> Mapping[str, Mapping[str, tuple[str, int]]]:
    found: dict[str, dict[str, tuple[str, int]]] = {}
    for company, written, counted_as, more in SAME:
        found.setdefault(company, {})[written] = (counted_as, more)
    return found
