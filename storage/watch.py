"""Whether the files that were opened still are the ones with their names.

SQLite goes on writing to a file that was deleted, and every answer in it is gone with the process.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

log = logging.getLogger(__name__)


class Watch:
    """Called after each commit and before anybody hears of it: two questions to the system."""

    def __init__(self, *paths: Path) -> None:
        self._paths = {str(path): _file_at(str(path)) for path in paths}
        self._said = False

    def __call__(self) -> bool:
        """False where one was deleted or replaced, which is logged once."""
        there = all(_file_at(path) == file for path, file in self._paths.items())
        if not there and not self._said:
            log.error(
                "the database was deleted or replaced: stop the bot and put it back",
                extra={"code": "database-replaced"},
            )
        self._said = not there
        return there


def _file_at(path: str) -> tuple[int, int] | None:
    try:
        found = os.stat(path)
    except OSError:
        return None
    return found.st_dev, found.st_ino
