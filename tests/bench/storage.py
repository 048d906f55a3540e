"""An answer saved through the store against the same work on a bare sqlite3 connection.

Both load a session as it is after a real conversation of 32 turns, and commit the same columns by
a version-checked update with `synchronous=FULL`. The bare one blocks the event loop and neither
decodes nor encodes anything; ours makes a step with a way back, and does all of it. They take
turns, so that both meet the same moments of the machine, and neither finds its caches warm.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from storage.session_codec import SessionCodec
from storage.sqlite import prepare
from storage.store import open_store
from tests.bench.table import Line
from tests.storage.played import long_talk

# users at once -> times bare sqlite3 that the median answer may take
BOUNDS = {1: 2.2, 100: 2.5}
ANSWERS = 3_000

_LOAD = "SELECT version, format, state, history FROM session WHERE user_id = ?"
_ADD = """INSERT INTO session (user_id, version, format, state, history, saved_at)
VALUES (?, 1, ?, ?, ?, 0)"""
_CHANGE = """UPDATE session SET version = ?, format = ?, state = ?, history = ?, saved_at = ?
WHERE user_id = ? AND version = ?"""

Answer = Callable[[int], Awaitable[None]]


async def _answered(users: int, answer: Answer) -> list[float]:
    """Seconds until each answer is saved, counted from when all `users` sent theirs."""
    took: list[float] = []
    sent = time.perf_counter()

    async def timed(user_id: int) -> None:
        await answer(user_id)
        took.append(time.perf_counter() - sent)

    await asyncio.gather(*map(timed, range(1, users + 1)))
    return took


async def _medians(folder: Path, users: int) -> tuple[float, float]:
    """The median seconds of an answer: ours, and bare."""
    session = long_talk()[-1]
    written = SessionCodec().encode(session)
    connection = prepare(folder / f"bare{users}.sqlite3")
    columns = (written.written_in, written.state, written.history)
    connection.executemany(_ADD, [(user_id, *columns) for user_id in range(1, users + 1)])

    async def bare(user_id: int) -> None:
        version, *columns = connection.execute(_LOAD, (user_id,)).fetchone()
        connection.execute(_CHANGE, (version + 1, *columns, version, user_id, version))

    clock = partial(datetime.now, UTC)
    async with open_store(f"sqlite:///{folder}/ours{users}.sqlite3", clock) as store:
        for user_id in range(1, users + 1):
            await store.save(replace(session, user_id=user_id, version=1), was=0)
        states = [replace(session.state, lacks=word) for word in ("one", "two")]  # in turns

        async def ours(user_id: int) -> None:
            stored = await store.load(user_id)
            if stored is None:
                raise LookupError(user_id)
            moved = stored.moved(states[stored.version % 2])
            moved = replace(moved, version=stored.version + 1, heard=stored.version)
            await store.save(moved, was=stored.version)

        mine, others = list[float](), list[float]()
        for _ in range(max(20, ANSWERS // users)):
            mine += await _answered(users, ours)
            others += await _answered(users, bare)
    connection.close()
    return statistics.median(mine), statistics.median(others)


def lines() -> Iterator[Line]:
    """The bounds of an answer saved."""
    with tempfile.TemporaryDirectory() as folder:
        for users, bound in BOUNDS.items():
            ours, bare = asyncio.run(_medians(Path(folder), users))
            yield Line(
                f"an answer saved after 32 turns, {users} at once, the median",
                ours / bare,
                "bare sqlite3 FULL",
                bound,
                f"{ours * 1000:.2f} of {bare * 1000:.2f} ms",
            )
