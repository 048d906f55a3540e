"""One SQLite connection on a thread of its own; what waits together is committed together.

A commit that is on the disk costs some hundred microseconds whatever is in it, so a thread that
comes back from one takes all the statements that came meanwhile and commits them as one. Nobody
hears of a statement before its commit. Where one of them fails, all are taken back and each is
run again by itself: what fails, fails alone.
"""

from __future__ import annotations

import asyncio
import os
import re
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from itertools import groupby
from threading import Thread
from typing import NamedTuple

Value = int | str | bytes
Row = tuple[Value, ...]

# A statement takes some twenty microseconds: whoever comes first does not wait for long.
_MOST_TOGETHER = 64


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

    def __repr__(self) -> str:
        return f"<{self.sql}>"


class _Jobs:
    """A queue from the event loop to the thread.

    A pipe wakes the thread a little sooner than a lock does: the kernel knows of it that whoever
    writes is about to wait.
    """

    def __init__(self) -> None:
        self._jobs: deque[_Job | None] = deque()
        self._read, self._write = os.pipe()
        os.set_blocking(self._write, False)

    def put(self, job: _Job | None) -> None:
        self._jobs.append(job)
        with suppress(BlockingIOError):  # full: the thread is behind, and not asleep
            os.write(self._write, b"\0")

    def get(self) -> _Job | None:
        while not self._jobs:
            os.read(self._read, 4096)
        return self._jobs.popleft()

    def empty(self) -> bool:
        return not self._jobs

    def close(self) -> None:
        os.close(self._read)
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
        self._jobs = _Jobs()
        self._closed = False
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
        done: asyncio.Future[Done] = self._loop.create_future()
        if self._closed:
            done.set_exception(Closed("the database is closed"))
        else:
            self._jobs.put(_Job(_numbered(sql), values, alone, done))
        return done

    async def close(self) -> None:
        """Finish what was asked for, and close."""
        self._closed = True
        self._jobs.put(None)
        await asyncio.to_thread(self._thread.join)
        self._jobs.close()

    def _work(self) -> None:
        while jobs := self._waiting():
            for alone, several in groupby(jobs, _is_alone):
                together = list(several)
                outcomes = self._each(together) if alone else self._together(together)
                if not self._is_there():  # nobody would find again what was written there
                    outcomes = [Gone("the database was deleted or replaced")] * len(together)
                with suppress(RuntimeError):  # the loop is closed: nobody waits
                    self._loop.call_soon_threadsafe(_settle, together, outcomes)
        self._opened.close()

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
            if self._jobs.empty():
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
        cursor = self._opened.execute(job.sql, job.values)
        try:
            return Done(cursor.fetchall(), cursor.rowcount)
        finally:
            cursor.close()  # a statement left open after an error would hold the log


@cache
def _numbered(sql: str) -> str:
    """With `?1` for `$1`: the same to SQLite, and Python binds it by its place."""
    return re.sub(r"\$([0-9])", r"?\1", sql)


def _is_alone(job: _Job) -> bool:
    return job.alone


def _settle(jobs: list[_Job], outcomes: list[Done | Exception]) -> None:
    for job, outcome in zip(jobs, outcomes, strict=True):
        if job.done.done():  # cancelled
            continue
        if isinstance(outcome, Exception):
            job.done.set_exception(outcome)
        else:
            job.done.set_result(outcome)
