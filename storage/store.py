"""The one store: every change is a single statement that commits by itself and checks versions.

The SQL uses `$1` placeholders, which run unchanged on SQLite and PostgreSQL.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from negotiation.dialogue.session import Session
from negotiation.model.errors import StaleSession, TooNew, Unreadable
from storage.address import sqlite_path
from storage.codec import CannotDecode
from storage.connection import Row, Value
from storage.errors import NewerDatabase
from storage.recent import Recent
from storage.session_codec import SessionCodec, Written
from storage.sqlite import open_sqlite

_LOAD = "SELECT version, format, state, history FROM session WHERE user_id = $1"
_ADD = """INSERT INTO session (user_id, version, format, state, history, saved_at)
VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (user_id) DO NOTHING"""
# A row in a later format than the one written is never touched, whatever else fits.
_CHANGE = """UPDATE session SET version = $2, format = $3, state = $4, history = $5, saved_at = $6
WHERE user_id = $1 AND version = $7 AND format <= $3"""
_FORMAT = "SELECT format FROM session WHERE user_id = $1 AND version = $2"
_EXPORT = "SELECT version, format, state, history, saved_at FROM session WHERE user_id = $1"
_FORGET = "DELETE FROM session WHERE user_id = $1"
_PURGE = "DELETE FROM session WHERE saved_at < $1"
_NEWEST_FORMAT = "SELECT coalesce(max(format), 0) FROM session"
_NOTE = "SELECT value FROM note WHERE name = $1"
_TAKE_NOTE = """INSERT INTO note (name, value) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET value = excluded.value"""


class Driver(Protocol):
    """What the store asks of a database engine.

    `alone`: whether nobody else can change the database while it is open.
    """

    alone: bool

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement, committed by itself; raises `NotSaved`."""
        ...

    async def change(self, sql: str, *values: Value) -> int:
        """How many rows one statement changed, committed by itself; raises `NotSaved`."""
        ...

    async def scrub(self) -> None:
        """Leave no trace of deleted rows; raises `NotSaved`."""
        ...

    async def copy(self, target: Path) -> None:
        """A complete copy in a new file; raises `NotSaved`."""
        ...


class Store:
    """Sessions by user id, and the bot's few notes about itself. Methods raise `NotSaved`."""

    def __init__(self, driver: Driver, codec: SessionCodec, clock: Callable[[], datetime]) -> None:
        self._driver = driver
        self._codec = codec
        self._clock = clock
        self._recent = Recent()

    async def load(self, user_id: int) -> Session | None:
        """The person's session.

        Raises `Unreadable` where one is stored but makes no sense, and `TooNew` where only a
        later release can tell.
        """
        recent = self._recent.get(user_id)
        if recent is not None and self._driver.alone:
            return recent.session
        rows = await self._driver.run(_LOAD, user_id)
        if not rows:
            return None
        version = int(rows[0][0])
        written = _written(*rows[0][1:])
        if recent is not None and recent.written == written and recent.session.version == version:
            return recent.session
        try:
            session = self._codec.decode(user_id, version, written)
        except CannotDecode as error:
            raise Unreadable("What I had noted cannot be read.", version=version) from error
        self._recent.put(written, session)
        return session

    async def save(self, session: Session, *, was: int) -> None:
        """Store `session` if the stored version is still `was` (0: nothing stored).

        Raises `StaleSession` if it is not, and `TooNew` where the stored one is of a later format
        than can be written; nothing is changed then. What was stored in a later format than the
        one usually written, and can be read, is written in that one: nothing of it is lost.
        """
        if await self._write(session, was, self._codec.writes):
            return
        rows = await self._driver.run(_FORMAT, session.user_id, was)
        stored_in = int(rows[0][0]) if rows else self._codec.writes
        if stored_in > max(self._codec.reads):
            raise TooNew("A newer part of me wrote down our conversation.")
        later = stored_in > self._codec.writes
        if not (later and await self._write(session, was, stored_in)):
            raise StaleSession("Another answer was saved first.")

    async def _write(self, session: Session, was: int, written_in: int) -> bool:
        # Not in memory while it is under way: whatever becomes of it, the row is what counts.
        recent = self._recent.drop(session.user_id)
        written, stored = self._codec.stored(session, written_in, recent and recent.known)
        values = (
            session.user_id,
            session.version,
            written_in,
            written.state,
            written.history,
            int(self._clock().timestamp()),
        )
        if was:
            changed = await self._driver.change(_CHANGE, *values, was)
        else:
            changed = await self._driver.change(_ADD, *values)
        if changed:
            self._recent.put(written, stored)
        return bool(changed)

    async def export(self, user_id: int) -> str | None:
        """Everything stored about the person, as readable JSON; raises `TooNew`, too."""
        rows = await self._driver.run(_EXPORT, user_id)
        if not rows:
            return None
        version, written_in, state, history, saved_at = rows[0]
        stored = {
            "user_id": str(user_id),
            "version": version,
            "saved_at": datetime.fromtimestamp(int(saved_at), UTC).isoformat(),
            "format": written_in,
            "session": self._codec.readable(
                user_id, int(version), _written(written_in, state, history)
            ),
        }
        return json.dumps(stored, indent=2, ensure_ascii=False) + "\n"

    async def forget(self, user_id: int) -> bool:
        """Erase the person's row and every trace of it; false where there was none."""
        found = await self._driver.change(_FORGET, user_id)
        self._recent.drop(user_id)  # read again in the meantime
        await self._driver.scrub()
        return bool(found)

    async def purge(self, age: timedelta) -> int:
        """Erase every session whose last answer is older than `age`; how many there were."""
        before = int((self._clock() - age).timestamp())
        purged = await self._driver.change(_PURGE, before)
        self._recent.clear()
        if purged:
            await self._driver.scrub()
        return purged

    async def backup(self, target: Path) -> None:
        """A complete copy of the database in the new file `target`."""
        await self._driver.copy(target)

    async def note(self, name: str) -> str | None:
        """What the bot noted about itself under `name`."""
        rows = await self._driver.run(_NOTE, name)
        return str(rows[0][0]) if rows else None

    async def take_note(self, name: str, value: str) -> None:
        """Remember `value` under `name`, in place of what was there."""
        await self._driver.change(_TAKE_NOTE, name, value)

    async def check(self) -> None:
        """Ask the database something; a look at one row, however many there are."""
        await self._driver.run(_NOTE, "check")

    async def newest_format(self) -> int:
        """The latest format in which a session is stored (0: there is none); reads them all."""
        ((newest,),) = await self._driver.run(_NEWEST_FORMAT)
        return int(newest)


@asynccontextmanager
async def open_store(
    url: str, clock: Callable[[], datetime], copies: Path | None = None
) -> AsyncIterator[Store]:
    """The store at `url` (`sqlite:///path`), for as long as the block runs; raises `CannotOpen`.

    `copies` is where a copy of the database goes before a migration.
    """
    path = sqlite_path(url)
    async with open_sqlite(path, copies) as driver:
        codec = SessionCodec()
        store = Store(driver, codec, clock)
        if await store.newest_format() > max(codec.reads):
            raise NewerDatabase("A newer Counteroffer wrote sessions here: run that one.")
        yield store


def _written(written_in: Value, state: Value, history: Value) -> Written:
    return Written(int(written_in), _bytes(state), _bytes(history))


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
