"""The SQLite driver: one connection of ours alone, every statement committed by itself.

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

import aiosqlite

from negotiation.model.errors import NotSaved
from storage.errors import CannotOpen, Damaged, InUse, NotOurs
from storage.migrate import begin_copy, finish_copy, migrate

Value = int | str
Row = tuple[Value, ...]

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
    """Runs one statement at a time, each a transaction of its own."""

    def __init__(self, connection: aiosqlite.Connection) -> None:
        self._connection = connection

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement with `$1`, `$2` … in it; raises `NotSaved`."""
        numbered = {str(number): value for number, value in enumerate(values, 1)}
        try:
            rows = await self._connection.execute_fetchall(sql, numbered)
        except sqlite3.Error as error:
            raise NotSaved(_reason(error)) from error
        return [tuple(row) for row in rows]

    async def scrub(self) -> None:
        """Empty the write-ahead log, where deleted text outlives its row; raises `NotSaved`."""
        ((busy, _, _),) = await self.run("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy:
            raise NotSaved("The log of the database could not be emptied just now.")

    async def copy(self, target: Path) -> None:
        """A complete copy of the database in a new file; raises `NotSaved`."""
        try:
            unfinished = await asyncio.to_thread(begin_copy, target)
            await self.run("VACUUM INTO $1", str(unfinished))
            await asyncio.to_thread(finish_copy, unfinished, target)
        except OSError as error:
            raise NotSaved("The copy of the database could not be written.") from error


@asynccontextmanager
async def open_sqlite(path: Path, copies: Path | None = None) -> AsyncIterator[Sqlite]:
    """The database at `path`, made if it is not there, checked and brought up to date.

    `copies` is where a copy goes before a migration. Raises `CannotOpen`. Left in every case
    with the connection closed: aiosqlite's thread would keep the process alive.
    """
    # Not as aiosqlite's connector: when that fails, its thread outlives the event loop.
    opened = await asyncio.to_thread(prepare, path, copies)
    async with aiosqlite.Connection(lambda: opened, iter_chunk_size=64) as connection:
        yield Sqlite(connection)


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
