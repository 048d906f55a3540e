"""An answer saved through the store against the same work on a bare sqlite3 connection.

Both load a session as it is after a real conversation of 32 turns, and commit a version-checked
update with `synchronous=FULL`. The bare one blocks the event loop and neither decodes nor encodes
anything; ours makes a step with a way back, and does all of it.
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

from storage.session_codec import SessionCodec
from storage.sqlite import prepare
from storage.store import open_store
from tests.storage.played import long_talk

# users at once -> times bare sqlite3 that the median answer may take
FLOORS = {1: 2.2, 100: 2.5}
BLOCKS, ANSWERS = 12, 300

_LOAD = "SELECT version, format, state, history FROM session WHERE user_id = ?"
_ADD = "INSERT INTO session VALUES (?, 1, ?, ?, ?, 0)"
_CHANGE = """UPDATE session SET version = ?, format = ?, state = ?, history = ?, saved_at = ?
WHERE user_id = ? AND version = ?"""

Answer = Callable[[int], Awaitable[None]]


async def _median(users: int, answer: Answer) -> float:
    """The median seconds until an answer is saved, counted from when all `users` sent theirs."""
    took: list[float] = []

    async def timed(user_id: int, sent: float) -> None:
        await answer(user_id)
        took.append(time.perf_counter() - sent)

    for _ in range(max(3, ANSWERS // users)):
        sent = time.perf_counter()
        await asyncio.gather(*(timed(user_id, sent) for user_id in range(1, users + 1)))
    return statistics.median(took)


async def _both(folder: Path, users: int) -> tuple[float, float]:
    """Ours and bare, in turns, the best block of each: what else the machine does only adds."""
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
        states = [replace(session.state, typed=word) for word in ("one", "two")]

        async def ours(user_id: int) -> None:
            stored = await store.load(user_id)
            if stored is None:
                raise LookupError(user_id)
            moved = stored.moved(states[stored.version % 2])
            moved = replace(moved, version=stored.version + 1, heard=stored.version)
            await store.save(moved, was=stored.version)

        blocks = [(await _median(users, ours), await _median(users, bare)) for _ in range(BLOCKS)]
    connection.close()
    return min(mine for mine, _ in blocks), min(other for _, other in blocks)


def main() -> bool:
    """Print the ratios; whether every floor was reached."""
    reached = True
    with tempfile.TemporaryDirectory() as folder:
        for users, floor in FLOORS.items():
            ours, bare = asyncio.run(_both(Path(folder), users))
            reached &= ours / bare <= floor
            sys.stdout.write(
                f"storage: an answer saved, {users} at once: {ours / bare:.2f} times bare sqlite3 "
                f"({bare * 1000:.2f} ms), floor {floor:g}\n"
            )
    return reached
