"""The SQLite driver: one connection of ours alone.

FULL is the only mode in which an acknowledged answer survives a cut of the power, and not only
the end of the process (https://sqlite.org/pragma.html#pragma_synchronous); EXCLUSIVE makes a
second bot on the same file fail at once; secure_delete leaves no deleted offer in a free page.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from negotiation.model.errors import NotSaved
from storage.connection import Connection, Done, Row, Value
from storage.errors import CannotOpen, Damaged, InUse, NotOurs
from storage.migrate import begin_copy, finish_copy, migrate

# The locking mode must be set before the write-ahead log is first touched; then SQLite keeps
# its index in memory and no other process can read or write the file.
_SETTINGS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)


class Sqlite:
    """Runs statements in the order they come; each succeeds or fails by itself."""

    alone = True  # by the locking mode

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement with `$1`, `$2` … in it; raises `NotSaved`."""
        return (await self._do(sql, values)).rows

    async def change(self, sql: str, *values: Value) -> int:
        """How many rows one statement changed; raises `NotSaved`."""
        return (await self._do(sql, values)).changed

    async def scrub(self) -> None:
        """Empty the write-ahead log, where deleted text outlives its row; raises `NotSaved`."""
        done = await self._do("PRAGMA wal_checkpoint(TRUNCATE)", (), alone=True)
        ((busy, _, _),) = done.rows
        if busy:
            raise NotSaved("The log of the database could not be emptied just now.")

    async def copy(self, target: Path) -> None:
        """A complete copy of the database in a new file; raises `NotSaved`."""
        try:
            unfinished = await asyncio.to_thread(begin_copy, target)
            await self._do("VACUUM INTO $1", (str(unfinished),), alone=True)
            await asyncio.to_thread(finish_copy, unfinished, target)
        except OSError as error:
            raise NotSaved("The copy of the database could not be written.") from error

    async def _do(self, sql: str, values: Sequence[Value], *, alone: bool = False) -> Done:
        try:
            return await self._connection.run(sql, values, alone=alone)
        except sqlite3.Error as error:
            raise NotSaved(_reason(error)) from error


@asynccontextmanager
async def open_sqlite(path: Path, copies: Path | None = None) -> AsyncIterator[Sqlite]:
    """The database at `path`, made if it is not there, checked and brought up to date.

    `copies` is where a copy goes before a migration. Raises `CannotOpen`.
    """
    connection = Connection(await asyncio.to_thread(prepare, path, copies))
    try:
        yield Sqlite(connection)
    finally:
        await connection.close()


def prepare(path: Path, copies: Path | None = None) -> sqlite3.Connection:
    """Open, check and migrate; blocking. Raises `CannotOpen`, with nothing left open."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made here, so that only its owner may read it; SQLite gives its log the same rights.
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    except (OSError, sqlite3.Error) as error:
        raise CannotOpen(f"{path} cannot be opened for writing.") from error
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
        ((health,), *_) = connection.execute("PRAGMA quick_check(1)").fetchall()
        if health != "ok":
            raise Damaged(f"{path} is damaged. Restore the newest backup in its place.")
        migrate(connection, copies)
        connection.execute("PRAGMA busy_timeout = 5000")
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            raise _why_not(path, error) from error
        raise
    return connection


def _why_not(path: Path, error: sqlite3.Error) -> CannotOpen:
    match getattr(error, "sqlite_errorname", ""):
        case "SQLITE_BUSY" | "SQLITE_LOCKED":
            return InUse(f"{path} is in use: another Counteroffer is running on it.")
        case "SQLITE_NOTADB":
            return NotOurs(f"{path} is no SQLite database.")
        case str(name) if name.startswith("SQLITE_CORRUPT"):
            return Damaged(f"{path} is damaged. Restore the newest backup in its place.")
        case name:
            return CannotOpen(f"{path} cannot be opened ({name or type(error).__name__}).")


def _reason(error: sqlite3.Error) -> str:
    if getattr(error, "sqlite_errorname", "").startswith("SQLITE_FULL"):
        return "The disk is full."
    return "The database did not answer."
