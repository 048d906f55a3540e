"""A few connections, and the statements that wait for one of them.

A statement is under way once it was asked for, awaited or not, as it is with SQLite. Nobody waits
for it longer than `PATIENCE_SECONDS`, whatever has become of the server: one that is stopped still
holds its connections and never says a word, and one that starts anew is there again in time.

psycopg's own pool was weighed: with it an answer took half as much processor again.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any

import psycopg
from psycopg.types.numeric import Int8BinaryDumper

from storage.connection import Done, Value

PATIENCE_SECONDS = 5.0
MOST_CONNECTIONS = 8
_LOOK_SECONDS = 0.25
_AGAIN_SECONDS = 0.1

# A server that is gone without a word is noticed by the system within these.
CONNECTING: dict[str, Any] = {
    "autocommit": True,
    "connect_timeout": 5,
    "application_name": "counteroffer",
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 5_000,
}


Connection = psycopg.AsyncConnection[tuple[Value, ...]]
Connect = Callable[[], Coroutine[Any, Any, Connection]]


class TooLate(psycopg.OperationalError):
    """Nobody waits for the statement any more."""


class _Job:
    """A statement that was asked for."""

    __slots__ = ("deadline", "done", "sql", "values")

    def __init__(
        self, sql: bytes, values: Sequence[Value], done: asyncio.Future[Done], deadline: float
    ) -> None:
        self.sql = sql
        self.values = values
        self.done = done
        self.deadline = deadline

    @property
    def is_late(self) -> bool:
        """Whether it was given up; one whose asker went away is not."""
        return self.done.done() and not self.done.cancelled()

    def end(self, outcome: Done | Exception) -> None:
        if self.done.done():
            return
        if isinstance(outcome, Exception):
            self.done.set_exception(outcome)
        else:
            self.done.set_result(outcome)


class Connections:
    """Made as they are needed, `most` of them. Belongs to the event loop it was made in."""

    def __init__(self, connect: Connect, most: int) -> None:
        self._connect = connect
        self._most = most
        self._loop = asyncio.get_running_loop()
        self._workers: set[asyncio.Task[None]] = set()
        self._idle: list[asyncio.Future[_Job]] = []  # whoever was busy last is the first again
        # Who saves has waited before, to load: the one who came first is to be done first.
        self._saving: deque[_Job] = deque()
        self._waiting: deque[_Job] = deque()
        self._under_way: dict[_Job, None] = {}  # in the order of their deadlines
        self._clock: asyncio.TimerHandle | None = None
        self._nothing_left: asyncio.Event | None = None

    def run(
        self, sql: str, values: Sequence[Value], *, saves: bool = False
    ) -> asyncio.Future[Done]:
        """One statement with `$1`, `$2` … in it, committed by itself; or `psycopg.Error`."""
        done: asyncio.Future[Done] = self._loop.create_future()
        job = _Job(sql.encode(), values, done, self._loop.time() + PATIENCE_SECONDS)
        self._under_way[job] = None
        if self._clock is None:
            self._clock = self._loop.call_later(_LOOK_SECONDS, self._give_up_the_late)
        while self._idle:
            free = self._idle.pop()
            if not free.done():
                free.set_result(job)
                return done
        if len(self._workers) < self._most:
            worker = self._loop.create_task(self._work(job), name="postgres")
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)
        else:
            (self._saving if saves else self._waiting).append(job)
        return done

    async def finish(self) -> None:
        """Let what is under way come to its end, for as long as somebody would wait for it."""
        while self._under_way:  # the late are given up in time
            self._nothing_left = asyncio.Event()
            await self._nothing_left.wait()

    async def close(self) -> None:
        """Finish, and hang up."""
        await self.finish()
        if self._clock is not None:
            self._clock.cancel()
        for worker in self._workers:
            worker.cancel()
        if self._workers:
            # A connection to a server that says nothing cannot be closed in order.
            await asyncio.wait(self._workers, timeout=1)

    def _give_up_the_late(self) -> None:
        now = self._loop.time()
        for job in tuple(self._under_way):
            if job.deadline > now:
                break
            job.end(TooLate("the server did not answer in time"))
            self._ended(job)
        self._clock = None
        if self._under_way:
            self._clock = self._loop.call_later(_LOOK_SECONDS, self._give_up_the_late)

    def _ended(self, job: _Job) -> None:
        self._under_way.pop(job, None)
        if not self._under_way and self._nothing_left is not None:
            self._nothing_left.set()

    async def _work(self, job: _Job) -> None:
        """Do this job and those that come, on one connection at a time."""
        connection: Connection | None = None
        try:
            while True:
                connection = await self._do(job, connection)
                job = await self._next()
        finally:
            if connection is not None:
                await connection.close()

    async def _next(self) -> _Job:
        for waiting in (self._saving, self._waiting):
            if waiting:
                return waiting.popleft()
        free: asyncio.Future[_Job] = self._loop.create_future()
        self._idle.append(free)
        return await free

    async def _do(self, job: _Job, connection: Connection | None) -> Connection | None:
        """The connection that it was done on, if that is still one.

        It is tried once more where the connection was lost, as all are when the server starts
        anew. The first attempt may have come through: every statement of ours says what it expects
        to find, so that a second time it changes nothing, and whoever asked hears of that.
        """
        outcome: Done | Exception = TooLate("the server cannot be reached")
        for _ in range(2):
            connection = connection or await self._connected(job)
            if connection is None:
                break
            try:
                outcome = await _executed(connection, job)
                break
            except Exception as error:  # the worker lives on; whoever asked hears of it
                outcome = error
            if not connection.closed:
                break
            connection = None
        job.end(outcome)
        self._ended(job)
        return connection

    async def _connected(self, job: _Job) -> Connection | None:
        """A new connection; None where there is none to be had in the job's time."""
        while not job.is_late and self._loop.time() < job.deadline:
            with suppress(psycopg.Error, OSError):
                return await self._connect()
            await asyncio.sleep(_AGAIN_SECONDS)
        return None


async def _executed(connection: Connection, job: _Job) -> Done:
    cursor = psycopg.AsyncRawCursor(connection)
    await cursor.execute(job.sql, job.values, prepare=True, binary=True)
    rows = await cursor.fetchall() if cursor.description else []
    return Done(rows, cursor.rowcount)


async def connect(url: str) -> Connection:
    """A connection for `Connections`."""
    connection: Connection = await psycopg.AsyncConnection.connect(url, **CONNECTING)
    # Every number as eight bytes, or each size of them would be prepared as another statement.
    connection.adapters.register_dumper(int, Int8BinaryDumper)
    return connection
