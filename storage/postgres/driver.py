"""The PostgreSQL driver: a few connections, on which each statement commits by itself.

A statement is under way once it was asked for, awaited or not, as it is with SQLite. Nobody waits
for it longer than `PATIENCE_SECONDS`, whatever has become of the server: a process that is stopped
still holds its connections and never says a word.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import psycopg
from psycopg.errors import DiskFull
from psycopg.types.numeric import Int8BinaryDumper
from psycopg_pool import AsyncConnectionPool

from negotiation.model.errors import NotSaved
from storage.connection import Done, Row, Value
from storage.errors import CannotOpen
from storage.postgres.key_check import ring_for
from storage.postgres.migrate import migrate
from storage.ring import Ring

PATIENCE_SECONDS = 5.0
MOST_CONNECTIONS = 8

# A server that is gone without a word is noticed by the system within these.
_CONNECTING: dict[str, Any] = {
    "autocommit": True,
    "connect_timeout": 5,
    "application_name": "counteroffer",
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5_000,
}

log = logging.getLogger(__name__)

Pool = AsyncConnectionPool[psycopg.AsyncConnection[Row]]


class Postgres:
    """Runs statements at once, in any order; each succeeds or fails by itself.

    `ring` opens the keys of people.
    """

    alone = False

    def __init__(self, pool: Pool, ring: Ring) -> None:
        self._pool = pool
        self._under_way: set[asyncio.Task[Done]] = set()
        self.ring = ring

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement with `$1`, `$2` … in it; raises `NotSaved`."""
        return (await self._do(sql, values)).rows

    async def change(self, sql: str, *values: Value) -> int:
        """How many rows one statement changed; raises `NotSaved`."""
        return (await self._do(sql, values)).changed

    async def erase(self, sql: str, *values: Value) -> int:
        """`change`; the room to do it in is the server's business. Raises `NotSaved`."""
        return await self.change(sql, *values)

    async def tidy(self) -> None:
        """Nothing: the server keeps its own house."""

    async def scrub(self) -> None:
        """Nothing: what the server's files still hold was sealed with a key that is no more."""

    async def copy(self, target: Path) -> None:
        """Raises `NotSaved`: copies are made with the server's own tools."""
        raise NotSaved("A PostgreSQL database is copied with pg_dump; docs/operating.md says how.")

    async def finish(self) -> None:
        """Let what is under way come to its end."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=PATIENCE_SECONDS)

    async def _do(self, sql: str, values: Sequence[Value]) -> Done:
        task = asyncio.create_task(self._twice(sql, values))
        self._under_way.add(task)
        task.add_done_callback(self._ended)
        done, _ = await asyncio.wait({task}, timeout=PATIENCE_SECONDS)
        if not done:
            task.cancel()  # it may take as long to be cancelled: nobody waits for that
            raise NotSaved("The database did not answer.")
        try:
            return task.result()
        except DiskFull as error:
            raise NotSaved("The disk is full.") from error
        except (psycopg.Error, OSError) as error:
            raise NotSaved("The database did not answer.") from error

    def _ended(self, task: asyncio.Task[Done]) -> None:
        self._under_way.discard(task)
        if not task.cancelled():
            task.exception()  # heard, whether or not somebody still waits for it

    async def _twice(self, sql: str, values: Sequence[Value]) -> Done:
        """Once more where the connection was lost, as all are when the server starts anew.

        The first attempt may have come through. Every statement of ours says what it expects to
        find, so that a second time it changes nothing, and whoever asked hears of that.
        """
        try:
            return await self._once(sql, values)
        except psycopg.OperationalError as error:
            if error.sqlstate is not None and not error.sqlstate.startswith(("08", "57P")):
                raise
            await self._pool.check()
            return await self._once(sql, values)

    async def _once(self, sql: str, values: Sequence[Value]) -> Done:
        async with self._pool.connection() as connection:
            cursor = psycopg.AsyncRawCursor(connection)
            await cursor.execute(sql.encode(), values, prepare=True, binary=True)
            rows = await cursor.fetchall() if cursor.description else []
            return Done(rows, cursor.rowcount)


@asynccontextmanager
async def open_postgres(url: str, key_file: Path) -> AsyncIterator[Postgres]:
    """The database at `url`, its tables made if they are not there, and the key file likewise.

    Raises `CannotOpen`.
    """
    ring = await asyncio.to_thread(prepare, url, key_file)
    pool: Pool = AsyncConnectionPool(
        url,
        kwargs=_CONNECTING,
        min_size=1,
        max_size=MOST_CONNECTIONS,
        timeout=PATIENCE_SECONDS,
        configure=_configure,
        open=False,
    )
    async with pool:
        driver = Postgres(pool, ring)
        try:
            yield driver
        finally:
            await driver.finish()


def prepare(url: str, key_file: Path) -> Ring:
    """Connect, migrate and look at the keys; blocking. Raises `CannotOpen`."""
    try:
        with psycopg.connect(url, cursor_factory=psycopg.RawCursor, **_CONNECTING) as connection:
            migrate(connection)
            return ring_for(connection, key_file)
    except psycopg.Error as error:
        # Its words name the host and the user, never the password.
        raise CannotOpen(f"The PostgreSQL database cannot be opened: {error}") from error


async def _configure(connection: psycopg.AsyncConnection[Any]) -> None:
    """Every number as eight bytes, or each size of them would be prepared as another statement."""
    connection.adapters.register_dumper(int, Int8BinaryDumper)
