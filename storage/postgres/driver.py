"""The PostgreSQL driver: statements; what else a driver does, the server's own tools do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from functools import partial
from pathlib import Path

import psycopg
from psycopg.errors import DiskFull

from negotiation.model.errors import NotSaved
from storage.connection import Done, Row, Value
from storage.errors import CannotOpen
from storage.postgres.bell import RING, Bell
from storage.postgres.connections import CONNECTING, MOST_CONNECTIONS, Connections, connect
from storage.postgres.key_check import ring_for
from storage.postgres.migrate import migrate
from storage.ring import Ring


class Postgres:
    """Runs statements at once, in any order; each succeeds or fails by itself.

    `ring` opens the keys of people.
    """

    alone = False
    skipping_locked = " FOR UPDATE SKIP LOCKED"

    def __init__(self, connections: Connections, bell: Bell, ring: Ring) -> None:
        self._connections = connections
        self._bell = bell
        self.ring = ring

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement with `$1`, `$2` … in it; raises `NotSaved`."""
        return (await self._do(sql, values)).rows

    async def change(self, sql: str, *values: Value) -> int:
        """How many rows one statement changed; raises `NotSaved`."""
        return (await self._do(sql, values, saves=True)).changed

    async def erase(self, sql: str, *values: Value) -> Sequence[Row]:
        """What a DELETE returns; the room for it is the server's business. Raises `NotSaved`."""
        return (await self._do(sql, values, saves=True)).rows

    async def wake_others(self) -> None:
        """Ring; that nobody may hear it is no error."""
        with suppress(NotSaved):
            await self.run(RING)

    async def sleep(self, seconds: float) -> None:
        """Return after so long, or once another process rings."""
        await self._bell.sleep(seconds)

    async def tidy(self) -> None:
        """Nothing: the server keeps its own house."""

    async def write_back(self) -> None:
        """Nothing: the server does it in its own time."""

    async def scrub(self) -> None:
        """Nothing: what the server's files still hold was sealed with a key that is no more."""

    async def copy(self, target: Path) -> None:
        """Raises `NotSaved`: copies are made with the server's own tools."""
        raise NotSaved("A PostgreSQL database is copied with pg_dump; docs/operating.md says how.")

    async def finish(self) -> None:
        """Let what is under way come to its end."""
        await self._connections.finish()

    async def _do(self, sql: str, values: Sequence[Value], *, saves: bool = False) -> Done:
        try:
            return await self._connections.run(sql, values, saves=saves)
        except DiskFull as error:
            raise NotSaved("The disk is full.") from error
        except (psycopg.Error, OSError) as error:
            raise NotSaved("The database did not answer.") from error


@asynccontextmanager
async def open_postgres(url: str, key_file: Path) -> AsyncIterator[Postgres]:
    """The database at `url`, its tables made if they are not there, and the key file likewise.

    Raises `CannotOpen`.
    """
    ring = await asyncio.to_thread(prepare, url, key_file)
    connecting = partial(connect, url)
    connections, bell = Connections(connecting, MOST_CONNECTIONS), Bell(connecting)
    try:
        yield Postgres(connections, bell, ring)
    finally:
        await bell.close()
        await connections.close()


def prepare(url: str, key_file: Path) -> Ring:
    """Connect, migrate and look at the keys; blocking. Raises `CannotOpen`."""
    try:
        with psycopg.connect(url, cursor_factory=psycopg.RawCursor, **CONNECTING) as connection:
            migrate(connection)
            return ring_for(connection, key_file)
    except psycopg.Error as error:
        # Its words name the host and the user, never the password.
        raise CannotOpen(f"The PostgreSQL database cannot be opened: {error}") from error
