"""What a candidate should know of a plan that was made all the same."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caution:
    """Something the candidate should know; `code` is stable, `message` is shown to them."""

    code: str
    message: str
