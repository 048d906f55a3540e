"""A wake-up between processes: NOTIFY rings, LISTEN hears it, on a connection for nothing else.

It is a hint and no more. Whoever sleeps looks for itself when it wakes, and wakes in any case after
its time: where the connection is gone, a pooler hands it round or the server knows no NOTIFY,
others learn of a change by that look.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

import psycopg

from storage.postgres.connections import Connect, Connection

RING = "SELECT pg_notify('counteroffer', '')"
_LISTEN = b"LISTEN counteroffer"


class Bell:
    """Connects when somebody sleeps by it. Not for several sleepers at once."""

    def __init__(self, connect: Connect) -> None:
        self._connect = connect
        self._connection: Connection | None = None

    async def sleep(self, seconds: float) -> None:
        """Return after so long, or once it rings or rang since the last sleep."""
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        try:
            connection = self._connection or await self._listening()
            async for _ in connection.notifies(timeout=max(0.0, until - loop.time()), stop_after=1):
                return
        except (psycopg.Error, OSError):
            await self.close()
        await asyncio.sleep(max(0.0, until - loop.time()))

    async def close(self) -> None:
        """Hang up; whoever sleeps next connects anew."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(psycopg.Error, OSError):
                await connection.close()

    async def _listening(self) -> Connection:
        connection = await self._connect()
        self._connection = connection
        await connection.execute(_LISTEN)
        return connection
