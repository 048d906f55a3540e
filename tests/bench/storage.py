"""An answer saved through the store against the same work on a bare sqlite3 connection.

Both load a session as it is after a real conversation of 32 turns, and commit the same columns by
a version-checked update with `synchronous=FULL`. The bare one blocks the event loop and neither
decodes nor encodes anything; ours makes a step with a way back, and does all of it. They take
turns, so that both meet the same moments of the machine, and neither finds its caches warm; each is
compared with its neighbour, because many a disk has two speeds, and falls from one into the other
within a run.

What sealing costs is compared with the turns themselves: processor time, because the disk takes no
longer for what is sealed.
"""

from __future__ import annotations

import asyncio
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from negotiation.dialogue.session import Session
from negotiation.dialogue.turn import step
from negotiation.model.record import replace
from storage.ring import Ring
from storage.seal import PersonKey
from storage.session_codec import SessionCodec
from storage.sqlite import prepare
from storage.store import Store, open_store
from tests.bench.table import Line
from tests.bench.talks import played
from tests.bench.yardstick import ratio
from tests.negotiation.dialogue.player import made_up
from tests.storage.played import long_talk

# users at once -> times bare sqlite3 that the median answer may take
BOUNDS = {1: 2.2, 100: 2.5}
ANSWERS = 3_000
SEALING = 0.02

_LOAD = "SELECT version, format, state, history FROM session WHERE user_id = ?"
_ADD = """INSERT INTO session (user_id, version, format, state, history, saved_at)
VALUES (?, 1, ?, ?, ?, 0)"""
_CHANGE = """UPDATE session SET version = ?, format = ?, state = ?, history = ?, saved_at = ?
WHERE user_id = ? AND version = ?"""
_KEY_IS_THERE = "SELECT EXISTS (SELECT 1 FROM person WHERE user_id = ? AND wrapped = ?)"

Answer = Callable[[int], Awaitable[None]]


async def answered(users: int, answer: Answer) -> list[float]:
    """Seconds until each answer is saved, counted from when all `users` sent theirs."""
    took: list[float] = []
    sent = time.perf_counter()

    async def timed(user_id: int) -> None:
        await answer(user_id)
        took.append(time.perf_counter() - sent)

    await asyncio.gather(*map(timed, range(1, users + 1)))
    return took


def saving(store: Store, session: Session) -> Answer:
    """An answer of ours: a stored session is loaded, moved on by one step, and saved."""
    states = [replace(session.state, lacks=word) for word in ("one", "two")]  # in turns

    async def answer(user_id: int) -> None:
        stored = await store.load(user_id)
        if stored is None:
            raise LookupError(user_id)
        moved = stored.moved(states[stored.version % 2])
        moved = replace(moved, version=stored.version + 1, heard=stored.version)
        await store.save(moved, was=stored.version)

    return answer


def bare_saving(path: Path, session: Session, users: int) -> tuple[Answer, Callable[[], None]]:
    """The same work in bare sqlite3, on a new database at `path`; and how to close that."""
    written = SessionCodec().encode(session)
    connection = prepare(path)
    columns = (written.written_in, written.state, written.history)
    connection.executemany(_ADD, [(user_id, *columns) for user_id in range(1, users + 1)])

    async def bare(user_id: int) -> None:
        version, *columns = connection.execute(_LOAD, (user_id,)).fetchone()
        connection.execute(_CHANGE, (version + 1, *columns, version, user_id, version))

    return bare, connection.close


async def _rounds(folder: Path, users: int) -> list[tuple[float, float]]:
    """The median seconds of an answer in each of many rounds: ours, and bare."""
    session = long_talk()[-1]
    bare, close = bare_saving(folder / f"bare{users}.sqlite3", session, users)
    clock = partial(datetime.now, UTC)
    async with open_store(f"sqlite:///{folder}/ours{users}.sqlite3", clock) as store:
        for user_id in range(1, users + 1):
            await store.save(replace(session, user_id=user_id, version=1), was=0)
        ours = saving(store, session)
        rounds = [
            (
                statistics.median(await answered(users, ours)),
                statistics.median(await answered(users, bare)),
            )
            for _ in range(max(20, ANSWERS // users))
        ]
    close()
    return rounds


def _sealing() -> float:
    """What sealing takes, as a share of the turns of the transcripts that led to what is sealed."""
    columns = [(session, SessionCodec().encode(session)) for session, _ in played()]
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE person (user_id INTEGER PRIMARY KEY, wrapped BLOB NOT NULL)")
    key = PersonKey.new(Ring.new(), 1)
    connection.execute("INSERT INTO person VALUES (1, ?)", (key.wrapped,))

    def seal() -> None:
        for session, written in columns:
            key.seal(1, session.version, written)
            # In truth it is a part of the statement that saves, and costs less than one of its own.
            connection.execute(_KEY_IS_THERE, (1, key.wrapped)).fetchall()

    def play() -> None:
        for session, event in played():
            step(session, event, made_up())

    return ratio(seal, play, rounds=5)


def lines() -> Iterator[Line]:
    """The bounds of an answer saved."""
    with tempfile.TemporaryDirectory() as folder:
        for users, bound in BOUNDS.items():
            rounds = asyncio.run(_rounds(Path(folder), users))
            ours, bare = (statistics.median(each) * 1000 for each in zip(*rounds, strict=True))
            yield Line(
                f"an answer saved after 32 turns, {users} at once, the median",
                statistics.median(ours / bare for ours, bare in rounds),
                "bare sqlite3 FULL",
                bound,
                f"{ours:.2f} of {bare:.2f} ms",
            )
    yield Line("sealing an answer", _sealing(), "the turn", SEALING)
