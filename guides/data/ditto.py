"""Cells that stand for what stands above them."""

from __future__ import annotations

from functools import lru_cache

# With dashes, points or parentheses around them or without.
_DITTO = frozenset(
    {"do", "ditto", "dito", "dto", "same", "samma", "idem", "ídem", "id", "ibid", "同上",
     "same as above", "as above", "see above",
     "^^", "^", "↑", "⇑", "〃", "〃〃", '"', '""', '" "', "''", ",,", "“", "”", "„", "″", "´´"}
)  # fmt: skip
_AROUND = " -–—_.()"
_LONGEST = 20  # characters of a cell with it and its spaces


@lru_cache(maxsize=2048)  # most cells are looked at, and many recur
def is_ditto(cell: str) -> bool:
    """Whether a cell repeats what stands above it: "ditto", "- 〃 -"."""
    if len(cell) > _LONGEST:
        return False
    return cell.strip(_AROUND).casefold() in _DITTO
