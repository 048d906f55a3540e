"""What answers wait while the bot keeps house for 50,000 people.

One person answers without a pause while the database is copied, looked through and cleared of old
conversations. What is told is the longest of their waits but for one in a thousand, which the disk
makes by itself, in the calmest of three rounds. Where answers waited for the whole of a task, there
would not be a thousand of them, and the longest is told.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from negotiation.dialogue.session import Session
from storage.sqlite import prepare
from storage.store import Store, open_store
from tests.bench.storage import answered, bare_saving, saving
from tests.bench.table import Line
from tests.storage.played import long_talk

PEOPLE = 50_000
OLD = 2_000  # of whom so many are past their time: as after a day in which none was deleted
BOUND = 20
CALM = 0.999
ROUNDS = 3
MONTH = timedelta(days=30)

Before = Callable[[Store, int], Awaitable[None]]
Task = Callable[[int], Awaitable[object]]


async def longest_wait(answer: Callable[[int], Awaitable[None]], task: Awaitable[object]) -> float:
    """Seconds that the slowest answers take while the task is under way."""
    working = asyncio.ensure_future(task)
    waits: list[float] = []
    while not working.done():
        began = time.perf_counter()
        await answer(1)
        waits.append(time.perf_counter() - began)
    await working
    return sorted(waits)[int(len(waits) * CALM)]


def settle(path: Path, session: Session) -> None:
    """50,000 people beside the one who answers: sealed, each as long as a real conversation."""
    connection = prepare(path)
    ((version, written_in, state, history),) = connection.execute(
        "SELECT version, format, state, history FROM session"
    ).fetchall()
    now = int(datetime.now(UTC).timestamp())
    connection.execute("BEGIN")
    connection.executemany(
        "INSERT INTO session (user_id, version, format, state, history, saved_at)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        ((user_id, version, written_in, state, history, now) for user_id in range(2, PEOPLE + 1)),
    )
    connection.executemany(
        "INSERT INTO keys.person (user_id, wrapped) VALUES (?, ?)",
        ((user_id, b"a key" * 18) for user_id in range(2, PEOPLE + 1)),
    )
    connection.execute("COMMIT")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


async def _grow_old(store: Store, number: int) -> None:
    first = 2 + OLD * number
    await store._driver.run(
        "UPDATE session SET saved_at = 1 WHERE user_id >= $1 AND user_id < $2", first, first + OLD
    )
    await store._driver.scrub()


async def _nobody(_store: Store, _number: int) -> None:
    pass


async def _measured(folder: Path) -> dict[str, float]:
    """By task, the longest wait; "bare" is the median of a bare save."""
    session = long_talk()[-1]
    url = f"sqlite:///{folder}/many.sqlite3"
    clock = partial(datetime.now, UTC)
    async with open_store(url, clock) as store:
        await store.save(replace(session, user_id=1, version=1), was=0)
    settle(folder / "many.sqlite3", session)
    bare, close = bare_saving(folder / "bare.sqlite3", session, 1)
    async with open_store(url, clock) as store:
        answer = saving(store, session)
        tasks: dict[str, tuple[Before, Task]] = {
            "copied": (_nobody, lambda number: store.backup(folder / f"copy{number}.sqlite3")),
            "looked through": (_nobody, lambda _: store.due(MONTH)),
            "cleared of what is old": (_grow_old, lambda _: store.purge(MONTH)),
        }
        waits: dict[str, float] = {}
        for name, (before, task) in tasks.items():
            rounds: list[float] = []
            for number in range(ROUNDS):
                await before(store, number)
                rounds.append(await longest_wait(answer, task(number)))
            waits[name] = min(rounds)
        saves = [seconds for _ in range(300) for seconds in await answered(1, bare)]
    close()
    return {**waits, "bare": statistics.median(saves)}


def lines() -> Iterator[Line]:
    """The bound of each task."""
    with tempfile.TemporaryDirectory() as folder:
        waits = asyncio.run(_measured(Path(folder)))
    bare = waits.pop("bare")
    for name, seconds in waits.items():
        yield Line(
            f"the longest wait while 50,000 people are {name}",
            seconds / bare,
            "a save in bare sqlite3 FULL",
            BOUND,
            f"{seconds * 1000:.1f} of {bare * 1000:.2f} ms",
        )
