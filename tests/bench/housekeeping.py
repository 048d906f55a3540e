"""What answers wait longer because the bot keeps house for 50,000 people.

One person answers without a pause while the database is copied, looked through and cleared of old
conversations, and before or after that as many times with nothing under way: the disk and whatever
else runs on the machine make some answers slow by themselves. After each of them comes a save in
bare sqlite3, which is the unit. What is told is what the task adds to the longest of the waits (but
for one in a thousand), the median of the rounds, so that neither a bad moment nor a good one
counts; for people, what it adds to the middle one is told as well.
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

from negotiation.dialogue.session import Session
from storage.sqlite import prepare
from storage.store import Store, open_store
from tests.bench.storage import Answer, bare_saving, saving
from tests.bench.table import Line
from tests.storage.played import long_talk

PEOPLE = 50_000
OLD = 2_000  # of whom so many are past their time: as after a day in which none was deleted
BOUND = 20
LONGEST = 0.999
ROUNDS = 5
MONTH = timedelta(days=30)

Before = Callable[[Store, int], Awaitable[None]]
Task = Callable[[int], Awaitable[object]]


class Round(NamedTuple):
    """Sorted waits in seconds, with the task under way and with nothing; the median bare save."""

    busy: list[float]
    quiet: list[float]
    bare: float

    def added(self, share: float) -> float:
        """What the task adds to the wait that so many are under, in bare saves."""
        return (_wait(self.busy, share) - _wait(self.quiet, share)) / self.bare


def _wait(waits: Sequence[float], share: float) -> float:
    return waits[int(len(waits) * share)]


async def _waits(
    answer: Answer, bare: Answer, goes_on: Callable[[int], bool]
) -> tuple[list[float], list[float]]:
    """Seconds of an answer and of a bare save, in turns, while it `goes_on` after so many."""
    waits: list[float] = []
    saves: list[float] = []
    while goes_on(len(waits)):
        began = time.perf_counter()
        await answer(1)
        answered = time.perf_counter()
        await bare(1)
        waits.append(answered - began)
        saves.append(time.perf_counter() - answered)
    return waits, saves


async def _round(
    answer: Answer, bare: Answer, task: Callable[[], Awaitable[object]], first: int
) -> Round:
    """`first` answers with nothing under way come before the task; if 0, as many come after it."""
    quiet, others = await _waits(answer, bare, lambda so_many: so_many < first)
    working = asyncio.ensure_future(task())
    busy, saves = await _waits(answer, bare, lambda _: not working.done())
    await working
    if not first:
        quiet, others = await _waits(answer, bare, lambda so_many: so_many < len(busy))
    return Round(sorted(busy), sorted(quiet), statistics.median([*saves, *others]))


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


async def _measured(folder: Path) -> dict[str, list[Round]]:
    """The rounds of each task."""
    session = long_talk()[-1]
    url = f"sqlite:///{folder}/many.sqlite3"
    clock = partial(datetime.now, UTC)
    async with open_store(url, clock) as store:
        await store.save(replace(session, user_id=1, version=1), was=0)
    settle(folder / "many.sqlite3", session)
    bare, close = bare_saving(folder / "bare.sqlite3", session, 1)
    rounds: dict[str, list[Round]] = {}
    async with open_store(url, clock) as store:
        answer = saving(store, session)
        for name, (before, task) in _tasks(store, folder).items():
            done = rounds[name] = []
            for number in range(ROUNDS):
                await before(store, number)
                first = len(done[-1].busy) if number % 2 else 0
                done.append(await _round(answer, bare, partial(task, number), first))
    close()
    return rounds


def _tasks(store: Store, folder: Path) -> dict[str, tuple[Before, Task]]:
    return {
        "copied": (_nobody, lambda number: store.backup(folder / f"copy{number}.sqlite3")),
        "looked through": (_nobody, lambda _: store.due(MONTH)),
        "cleared of what is old": (_grow_old, lambda _: store.purge(MONTH)),
    }


def lines() -> Iterator[Line]:
    """The bound of each task."""
    with tempfile.TemporaryDirectory() as folder:
        measured = asyncio.run(_measured(Path(folder)))
    for name, rounds in measured.items():
        middle, longest = (sorted(one.added(share) for one in rounds) for share in (0.5, LONGEST))
        yield Line(
            f"what it adds to the longest wait that 50,000 people are {name}",
            statistics.median(longest),
            "a save in bare sqlite3 FULL",
            BOUND,
            _detail(rounds, middle, longest),
        )


def _detail(rounds: Sequence[Round], middle: Sequence[float], longest: Sequence[float]) -> str:
    """All of it, for people: the bound looks at one number."""
    busy, quiet, bare = (
        1000 * statistics.median(each)
        for each in (
            (_wait(one.busy, LONGEST) for one in rounds),
            (_wait(one.quiet, LONGEST) for one in rounds),
            (one.bare for one in rounds),
        )
    )
    each = " ".join(f"{one:.1f}" for one in longest)
    return (
        f"{busy:.1f} ms, {quiet:.1f} with nothing under way, {bare:.2f} bare; each of the rounds "
        f"{each}; to the middle one {statistics.median(middle):.1f}"
    )
