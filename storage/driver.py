"""What a store asks of a database engine."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from storage.connection import Row, Value


class Driver(Protocol):
    """`alone`: whether nobody else can change the database while it is open.

    `skipping_locked`: what ends a SELECT that passes over rows that others are changing.
    """

    alone: bool
    skipping_locked: str

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement, committed by itself; raises `NotSaved`."""
        ...

    async def change(self, sql: str, *values: Value) -> int:
        """How many rows one statement changed, committed by itself; raises `NotSaved`."""
        ...

    async def erase(self, sql: str, *values: Value) -> Sequence[Row]:
        """What a DELETE returns; where the disk is full, in the room kept for it."""
        ...

    async def wake_others(self) -> None:
        """Wake who is in `sleep` in other processes; a hint, which may get lost."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after so long, or sooner where another process says so."""
        ...

    async def tidy(self) -> None:
        """Keep room to erase again."""
        ...

    async def write_back(self) -> None:
        """Put where it belongs what a log holds, before there is much of it; a hint."""
        ...

    async def scrub(self) -> None:
        """Leave no trace of deleted rows; raises `NotSaved`."""
        ...

    async def copy(self, target: Path) -> None:
        """A complete copy of what people told, without their keys; raises `NotSaved`."""
        ...
