"""A number of a guide that somebody says is wrong."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Flag:
    """`about` is the question to the guides whose answer it is about; who wrote it is not said."""

    id: int
    about: str
    words: str
    source: str
    at: datetime
