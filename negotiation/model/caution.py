"""Something that the candidate should know before they send anything."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caution:
    """`code` is stable, `message` is shown to the candidate."""

    code: str
    message: str
