"""One SQLite connection on a thread of its own; what waits together is committed together.

A commit that is on the disk costs some hundred microseconds whatever is in it, so a thread that
comes back from one takes all the statements that came meanwhile and commits them as one. Nobody
hears of a statement before its commit. Where one of them fails, all are taken back and each is
run again by itself: what fails, fails alone.

A copy of the database is made in small pieces, and what comes meanwhile is done between two of
them: nobody waits for a copy, however many people are in it. The same thread syncs it every few
pieces, because a disk that is given all of it at once has no time for anybody's commit.
"""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from functools import cache, partial
from itertools import count, groupby
from pathlib import Path
from select import select
from threading import Thread
from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")
Value = int | str | bytes
Row = tuple[Value, ...]

# A statement takes some twenty microseconds: whoever comes first does not wait for long.
_MOST_TOGETHER = 64
_PIECE = 32  # pages of a copy at once: some hundred microseconds
# Pieces after which a copy is synced, a megabyte, on this thread: the disk is never at work on a
# copy while an answer is committed, and an answer that came meanwhile waits for no more than that.
_SYNCED_EACH = 8
# Seconds between two pieces where nobody comes. A copy that is written as fast as it can be leaves
# the disk no time for answers; so some thirty megabytes a second are.
_PAUSE = 0.004


class Done(NamedTuple):
    """What a statement led to: its rows, or how many rows it changed."""

    rows: list[Row]
    changed: int

    def __repr__(self) -> str:
        """Nothing of what is in them: asyncio prints results and arguments when it debugs."""
        return f"<{len(self.rows)} rows, {self.changed} changed>"


class Closed(sqlite3.ProgrammingError):
    """A statement came after the connection was closed."""


class Gone(sqlite3.OperationalError):
    """What was opened is not what lies there now."""


class _Job(NamedTuple):
    sql: str
    values: Sequence[Value]
    alone: bool
    done: asyncio.Future[Done]
    copy_to: Path | None = None

    def __repr__(self) -> str:
        return f"<{self.sql}>"


class _Pipe(Generic[T]):
    """A queue from one thread to another.

    A pipe wakes the other a little sooner than a lock does, because the kernel knows of it that
    whoever writes is about to wait, and the event loop sooner than `call_soon_threadsafe` does,
    which reads twice from a socket before it goes on.
    """

    def __init__(self) -> None:
        self._items: deque[T] = deque()
        self.end, self._write = os.pipe()  # `end` can be read where something was put in
        os.set_blocking(self._write, False)

    def put(self, *items: T) -> None:
        self._items.extend(items)
        with suppress(BlockingIOError):  # full: the other is behind, and not asleep
            os.write(self._write, b"\0")

    def get(self) -> T:
        """The next; waits for it."""
        while not self._items:
            os.read(self.end, 4096)
        return self._items.popleft()

    def comes_within(self, seconds: float) -> bool:
        """Whether there is one, waiting for so long."""
        if not self._items and select([self.end], [], [], seconds)[0]:
            os.read(self.end, 4096)  # perhaps of one that was taken before
        return bool(self._items)

    def get_all(self) -> list[T]:
        """All that came; for who sees that `end` can be read."""
        os.read(self.end, 4096)
        return [self._items.popleft() for _ in range(len(self._items))]

    def empty(self) -> bool:
        return not self._items

    def close(self) -> None:
        os.close(self.end)
        os.close(self._write)


class Connection:
    """Takes `opened` over; `close` ends it. Belongs to the event loop it was made in."""

    def __init__(
        self, opened: sqlite3.Connection, is_there: Callable[[], bool] = lambda: True
    ) -> None:
        """`is_there`: whether the files are still the ones that were opened."""
        self._opened = opened
        self._is_there = is_there
        self._loop = asyncio.get_running_loop()
        self._jobs = _Pipe[_Job | None]()
        self._ended = _Pipe[tuple[_Job, Done | Exception]]()
        self._loop.add_reader(self._ended.end, self._settle)
        self._closed = False
        self._copying = False
        # Daemonic, so that a process that forgets to close ends all the same.
        self._thread = Thread(target=self._work, name="sqlite", daemon=True)
        self._thread.start()

    def run(
        self, sql: str, values: Sequence[Value], *, alone: bool = False
    ) -> asyncio.Future[Done]:
        """One statement with `$1`, `$2` … in it; its outcome, or `sqlite3.Error`.

        It is under way from now on, awaited or not. `alone`: outside of any transaction, as some
        statements must be.
        """
        return self._begin(_Job(_numbered(sql), values, alone, self._loop.create_future()))

    def copy(self, target: Path) -> asyncio.Future[Done]:
        """A complete copy of the database in the empty file `target`, but for its end synced."""
        return self._begin(_Job("a copy", (), True, self._loop.create_future(), target))

    def _begin(self, job: _Job) -> asyncio.Future[Done]:
        if self._closed:
            job.done.set_exception(Closed("the database is closed"))
        else:
            self._jobs.put(job)
        return job.done

    async def close(self) -> None:
        """Finish what was asked for, and close."""
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        self._loop.remove_reader(self._ended.end)
        if not self._ended.empty():
            self._settle()
        self._jobs.close()
        self._ended.close()

    def _work(self) -> None:
        while jobs := self._waiting():
            self._do(jobs)
        self._opened.close()

    def _do(self, jobs: list[_Job]) -> None:
        for alone, several in groupby(jobs, _is_alone):
            together = list(several)
            outcomes = self._each(together) if alone else self._together(together)
            if not self._is_there():  # nobody would find again what was written there
                outcomes = [Gone("the database was deleted or replaced")] * len(together)
            self._ended.put(*zip(together, outcomes, strict=True))

    def _settle(self) -> None:
        """Tell those who wait for what the thread is through with."""
        for job, outcome in self._ended.get_all():
            if job.done.done():  # cancelled
                continue
            if isinstance(outcome, Exception):
                job.done.set_exception(outcome)
            else:
                job.done.set_result(outcome)

    def _waiting(self) -> list[_Job]:
        """What is to be done, at least one; nothing once it is time to close."""
        jobs: list[_Job] = []
        while len(jobs) < _MOST_TOGETHER:
            job = self._jobs.get()
            if job is None:
                if jobs:
                    self._jobs.put(None)  # after these
                return jobs
            jobs.append(job)
            if self._jobs.empty() or job.copy_to is not None:  # what comes after it need not wait
                break
        return jobs

    def _together(self, jobs: list[_Job]) -> list[Done | Exception]:
        if len(jobs) == 1:
            return self._each(jobs)
        try:
            self._opened.execute("BEGIN")
            outcomes: list[Done | Exception] = [self._one(job) for job in jobs]
            self._opened.execute("COMMIT")
        except Exception:
            with suppress(sqlite3.Error):
                self._opened.rollback()
            return self._each(jobs)
        return outcomes

    def _each(self, jobs: list[_Job]) -> list[Done | Exception]:
        """Each in a transaction of its own."""
        return [self._attempt(job) for job in jobs]

    def _attempt(self, job: _Job) -> Done | Exception:
        try:
            return self._one(job)
        except Exception as error:  # the thread lives on; whoever asked hears of it
            return error

    def _one(self, job: _Job) -> Done:
        if job.copy_to is not None:
            return self._copied(job.copy_to)
        cursor = self._opened.execute(job.sql, job.values)
        try:
            return Done(cursor.fetchall(), cursor.rowcount)
        finally:
            cursor.close()  # a statement left open after an error would hold the log

    def _copied(self, target: Path) -> Done:
        if self._copying:
            raise sqlite3.OperationalError("a copy is being made")
        self._copying = True
        try:
            with (
                closing(sqlite3.connect(target, isolation_level=None)) as copy,
                target.open("rb") as written,
            ):
                # Whoever asked syncs the end; of a copy that was not finished nothing is kept.
                copy.execute("PRAGMA journal_mode = OFF")
                copy.execute("PRAGMA synchronous = OFF")
                copy.execute("PRAGMA cache_size = 1")  # a piece is written when it is copied
                between = partial(self._between, written.fileno(), count(1))
                self._opened.backup(copy, pages=_PIECE, progress=between)
                copy.execute("PRAGMA journal_mode = DELETE")  # the original's is the log
        finally:
            self._copying = False
        return Done([], 0)

    def _between(self, copy: int, pieces: Iterator[int], *_: int) -> None:
        """Between two pieces of a copy, which ends here where it is time to close."""
        if next(pieces) % _SYNCED_EACH == 0:
            os.fsync(copy)
        if self._jobs.comes_within(_PAUSE):
            jobs = self._waiting()
            if not jobs:
                self._jobs.put(None)
                raise Closed("the database is closed")
            self._do(jobs)


@cache
def _numbered(sql: str) -> str:
    """With `?1` for `$1`: the same to SQLite, and Python binds it by its place."""
    return re.sub(r"\$([0-9])", r"?\1", sql)


def _is_alone(job: _Job) -> bool:
    return job.alone
