"""Records that a turn or the reading of a guide makes by the hundred.

A frozen dataclass sets every field by a call of its own, which was a tenth of what a turn costs. To
the type checker a record is frozen like any other, and nothing that assigns one of its fields
passes it; while the product runs, it is a plain dataclass, made in less than half the time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass as record
else:

    def record(*, frozen: bool, slots: bool) -> Callable[[type[T]], type[T]]:
        """A dataclass that has the hash of a frozen one."""
        return dataclass(unsafe_hash=frozen, slots=slots)


__all__ = ["record"]
