"""The three files of a store, which must not lie in one copy.

The database is copied daily. The keys of its people are not: whoever is forgotten loses theirs,
and with it every copy that was ever made of their conversation. The key file opens the keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """`keys` is an SQLite file of its own; `key_file` is a text (`storage.ring`)."""

    database: Path
    keys: Path
    key_file: Path

    @classmethod
    def of(cls, database: Path, key_file: Path | None = None) -> Places:
        """Beside the database, but for a `key_file` that is said to be elsewhere."""
        return cls(
            database,
            Path(f"{database}.keys"),
            key_file or Path(f"{database}.key"),
        )
