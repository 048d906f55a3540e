"""A row of pay as one table gives it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from negotiation.model.guide import Component, PayCell


class FoundRow(NamedTuple):
    """Where a row stands, whose pay it is, and its cells.

    `doubtful`: it is named in a diagnostic, and its figures are words.
    """

    where: int
    region: str | None
    level: str | None
    title: str | None
    cells: Mapping[Component, PayCell | None]
    doubtful: bool = False
