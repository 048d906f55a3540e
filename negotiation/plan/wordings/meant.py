"""What a change like a deed's would mean here: clauses, which stand alone or after a tie."""

from __future__ import annotations

MEANT = (
    "the same here would mean {}",
    "here that would mean {}",
    "with you it would mean {}",
)
