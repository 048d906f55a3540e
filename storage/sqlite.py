"""The SQLite driver: one connection of ours alone, on the database and on the keys beside it.

FULL is the only mode in which an acknowledged answer survives a cut of the power, and not only
the end of the process (https://sqlite.org/pragma.html#pragma_synchronous); EXCLUSIVE makes a
second bot on the same file fail at once; secure_delete leaves no deleted offer in a free page.
"""

from __future__ import annotations

import asyncio
import logging
import os
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from negotiation.model.errors import NotSaved
from storage.connection import Connection, Done, Gone, Row, Value
from storage.errors import CannotOpen, Damaged, DatabaseMissing, InUse, KeysMissing, NotOurs
from storage.key_check import ring_for
from storage.migrate import OF_KEYS, begin_copy, finish_copy, migrate, migrations
from storage.places import Places
from storage.reserve import Reserve
from storage.ring import Ring, sync_folder
from storage.unsealed import seal_all
from storage.watch import Watch

# The locking mode must be set before the write-ahead log is first touched; then SQLite keeps
# its index in memory and no other process can read or write the file.
_SETTINGS = (
    "PRAGMA main.journal_mode = WAL",
    "PRAGMA keys.journal_mode = WAL",
    "PRAGMA main.synchronous = FULL",
    "PRAGMA keys.synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)

log = logging.getLogger(__name__)


class DiskFull(NotSaved):
    """There was no room for a statement."""


class Sqlite:
    """Runs statements in the order they come; each succeeds or fails by itself.

    `ring` opens the keys of people.
    """

    alone = True  # by the locking mode
    skipping_locked = ""

    def __init__(self, connection: Connection, ring: Ring, reserve: Reserve) -> None:
        self._connection = connection
        self._reserve = reserve
        self.ring = ring

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement with `$1`, `$2` … in it; raises `NotSaved`."""
        return (await self._do(sql, values)).rows

    async def change(self, sql: str, *values: Value) -> int:
        """How many rows one statement changed; raises `NotSaved`."""
        return (await self._do(sql, values)).changed

    async def erase(self, sql: str, *values: Value) -> Sequence[Row]:
        """`run` for what deletes: on a full disk it gives up the reserve; raises `NotSaved`."""
        try:
            return await self.run(sql, *values)
        except DiskFull:
            if not await asyncio.to_thread(self._reserve.give_up):
                raise
        log.warning("the disk is full: the reserve is used", extra={"code": "disk-full"})
        return await self.run(sql, *values)

    async def wake_others(self) -> None:
        """Nothing: there is nobody else."""

    async def sleep(self, seconds: float) -> None:
        """Return after so long."""
        await asyncio.sleep(seconds)

    async def tidy(self) -> None:
        """Have the reserve again, where there is room."""
        await asyncio.to_thread(self._reserve.keep)

    async def write_back(self) -> None:
        """The log of conversations, not of keys, which are small; where it can't be, another time.

        Unlike `scrub` it leaves the log's file as long as it is: to grow it again costs the next
        answer twice what it costs to write over it.
        """
        with suppress(NotSaved):
            await self._do("PRAGMA main.wal_checkpoint(PASSIVE)", (), alone=True)

    async def scrub(self) -> None:
        """Empty the write-ahead log, where deleted text outlives its row; raises `NotSaved`."""
        done = await self._do("PRAGMA wal_checkpoint(TRUNCATE)", (), alone=True)
        ((busy, _, _),) = done.rows
        if busy:
            raise NotSaved("The log of the database could not be emptied just now.")
        # On a full disk the room that this made is the reserve's, before somebody else takes it.
        await self.tidy()

    async def copy(self, target: Path) -> None:
        """A complete copy of the database in a new file; raises `NotSaved`."""
        try:
            unfinished = await asyncio.to_thread(begin_copy, target)
            try:
                await _told(self._connection.copy(unfinished))
                await asyncio.to_thread(finish_copy, unfinished, target)
            finally:
                await asyncio.to_thread(unfinished.unlink, missing_ok=True)
        except OSError as error:
            raise NotSaved("The copy of the database could not be written.") from error

    async def _do(self, sql: str, values: Sequence[Value], *, alone: bool = False) -> Done:
        return await _told(self._connection.run(sql, values, alone=alone))


@asynccontextmanager
async def open_sqlite(
    path: Path, copies: Path | None = None, key_file: Path | None = None
) -> AsyncIterator[Sqlite]:
    """The database at `path`, made if it is not there, checked and brought up to date.

    So are its keys and the key file. `copies` is where a copy goes before a migration. Raises
    `CannotOpen`.
    """
    places = Places.of(path, key_file)
    opened, ring = await asyncio.to_thread(prepare_with_keys, places, copies)
    connection = Connection(opened, Watch(places.database, places.keys))
    reserve = Reserve(Path(f"{path}.reserve"))
    await asyncio.to_thread(reserve.keep)
    try:
        yield Sqlite(connection, ring, reserve)
    finally:
        await connection.close()


def prepare(path: Path, copies: Path | None = None) -> sqlite3.Connection:
    """Open, check and migrate; blocking. Raises `CannotOpen`, with nothing left open."""
    return prepare_with_keys(Places.of(path), copies)[0]


def prepare_with_keys(
    places: Places, copies: Path | None = None
) -> tuple[sqlite3.Connection, Ring]:
    """`prepare`, with the ring that opens what is stored."""
    log_file = Path(f"{places.database}-wal")
    if log_file.exists() and not places.database.exists():
        raise DatabaseMissing(
            f"{places.database} is gone, and its log is still there. Put a copy of the database "
            f"in its place and delete {log_file}."
        )
    made = [path for path in (places.database, places.keys) if _make(path)]
    try:
        connection = sqlite3.connect(
            places.database, timeout=0, isolation_level=None, check_same_thread=False
        )
    except sqlite3.Error as error:
        raise CannotOpen(f"{places.database} cannot be opened for writing.") from error
    try:
        return connection, _prepared(connection, places, copies)
    except BaseException as error:
        connection.close()
        if isinstance(error, (KeysMissing, DatabaseMissing)):
            for path in made:
                path.unlink()  # an empty one would look as if all were well
        if isinstance(error, sqlite3.Error):
            raise _why_not(places.database, error) from error
        raise


def _prepared(connection: sqlite3.Connection, places: Places, copies: Path | None) -> Ring:
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")  # of what is attached later, too
    connection.execute("ATTACH DATABASE ? AS keys", (str(places.keys),))
    for setting in _SETTINGS:
        connection.execute(setting)
    # Each switch to a log left a journal, whose deletion is not on the disk yet: back after a cut
    # of the power, it would take the database to where it was then.
    sync_folder(places.database.parent)
    for schema, path in (("main", places.database), ("keys", places.keys)):
        ((health,), *_) = connection.execute(f"PRAGMA {schema}.quick_check(1)").fetchall()
        if health != "ok":
            raise Damaged(f"{path} is damaged. Restore the newest backup in its place.")
    migrate(connection, copies)
    migrate(connection, None, migrations(OF_KEYS), schema="keys")
    ring = ring_for(connection, places)
    sealed = seal_all(connection, ring)
    if sealed:
        log.info("conversations sealed", extra={"count": sealed, "code": "sealed"})
    connection.execute("PRAGMA busy_timeout = 5000")
    return ring


def _make(path: Path) -> bool:
    """Whether it was not there; made so that only its owner may read it, as will be its log."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        except FileExistsError:
            os.close(os.open(path, os.O_RDWR))
            return False
        sync_folder(path.parent)
    except OSError as error:
        raise CannotOpen(f"{path} cannot be opened for writing.") from error
    return True


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


async def _told(outcome: Awaitable[Done]) -> Done:
    try:
        return await outcome
    except sqlite3.Error as error:
        raise _not_saved(error) from error


def _not_saved(error: sqlite3.Error) -> NotSaved:
    if isinstance(error, Gone):
        return NotSaved("The database is not where it was.")
    if getattr(error, "sqlite_errorname", "").startswith("SQLITE_FULL"):
        return DiskFull("The disk is full.")
    return NotSaved("The database did not answer.")
