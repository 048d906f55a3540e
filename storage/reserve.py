"""Some room kept on the disk, so that what must be deleted can be on a full one.

To delete takes room as well: the log grows before the database may shrink. The file is given up
when a deletion finds the disk full, and made again once the log is empty.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

SIZE = 512 * 1024  # bytes; a conversation is forgotten in some ten pages of four KiB, twice


class Reserve:
    """The file at `path`; nothing of it raises, as nothing else depends on it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self) -> None:
        """Have it there, with real bytes in it."""
        with suppress(OSError):
            if self._path.exists():
                return
            try:
                # Not a hole: some file systems would promise room that they don't have.
                handle = os.open(self._path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
                with open(handle, "wb") as file:
                    file.write(os.urandom(SIZE))
            except OSError:
                self._path.unlink(missing_ok=True)  # half of it is of no use

    def give_up(self) -> bool:
        """Make room; whether there was any to be had."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True
