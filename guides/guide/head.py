"""The names of a guide: whose pay it is about, and how it is found."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Head(NamedTuple):
    """What is known of a guide whose figures nobody has asked for: as `Guide` has it."""

    id: str
    company: str
    role: str
    aliases: tuple[str, ...] = ()
    as_of: date | None = None
