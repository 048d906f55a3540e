"""An answer saved through the store against the same work on a bare sqlite3 connection.

Both load a session, change it, and commit a version-checked update with `synchronous=FULL`. The
bare one blocks the event loop and neither decodes nor encodes a session; ours does all of it.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from storage.codec import session_codec
from storage.sqlite import prepare
from storage.store import open_store
from tests.storage.sessions import full_session

# users at once -> times bare sqlite3 that the median answer may take
FLOORS = {1: 5.0, 50: 4.0, 500: 4.0}
ROUNDS = 10

_LOAD = "SELECT version, state FROM session WHERE user_id = ?"
_ADD = "INSERT INTO session VALUES (?, ?, 1, ?, 0)"
_CHANGE = "UPDATE session SET version = ?, state = ? WHERE user_id = ? AND version = ?"

Answer = Callable[[int], Awaitable[None]]


async def _median(users: int, answer: Answer) -> float:
    """The median seconds until an answer is saved, counted from when all `users` sent theirs."""
    took: list[float] = []

    async def timed(user_id: int, sent: float) -> None:
        await answer(user_id)
        took.append(time.perf_counter() - sent)

    for _ in range(max(ROUNDS, 300 // users)):
        sent = time.perf_counter()
        await asyncio.gather(*(timed(user_id, sent) for user_id in range(1, users + 1)))
    return statistics.median(took)


async def _bare(folder: Path, users: int) -> float:
    connection = prepare(folder / f"bare{users}.sqlite3")
    state = session_codec().encode(full_session())
    connection.executemany(_ADD, [(user_id, 1, state) for user_id in range(1, users + 1)])

    async def answer(user_id: int) -> None:
        version, text = connection.execute(_LOAD, (user_id,)).fetchone()
        connection.execute(_CHANGE, (version + 1, text, user_id, version))

    try:
        return await _median(users, answer)
    finally:
        connection.close()


async def _ours(folder: Path, users: int) -> float:
    clock = partial(datetime.now, UTC)
    async with open_store(f"sqlite:///{folder}/ours{users}.sqlite3", clock) as store:
        for user_id in range(1, users + 1):
            await store.save(full_session(user_id, 1), was=0)

        async def answer(user_id: int) -> None:
            session = await store.load(user_id)
            if session is None:
                raise LookupError(user_id)
            changed = replace(session, version=session.version + 1)
            await store.save(changed, was=session.version)

        return await _median(users, answer)


def main() -> bool:
    """Print the ratios; whether every floor was reached."""
    reached = True
    with tempfile.TemporaryDirectory() as folder:
        for users, floor in FLOORS.items():
            bare = asyncio.run(_bare(Path(folder), users))
            ours = asyncio.run(_ours(Path(folder), users))
            reached &= ours / bare <= floor
            sys.stdout.write(
                f"storage: an answer saved, {users} at once: {ours / bare:.1f} times bare sqlite3 "
                f"({bare * 1000:.2f} ms), floor {floor:g}\n"
            )
    return reached
