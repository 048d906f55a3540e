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
from negotiation.model.errors import StaleSession, Unreadable
from storage.codec import CannotDecode, Codec, session_codec
from storage.errors import CannotOpen, TooNew
from storage.sqlite import Row, Value, open_sqlite

_LOAD = "SELECT version, format, state FROM session WHERE user_id = $1"
_ADD = """INSERT INTO session (user_id, version, format, state, saved_at)
VALUES ($1, $2, $3, $4, $5) ON CONFLICT (user_id) DO NOTHING RETURNING version"""
_CHANGE = """UPDATE session SET version = $2, format = $3, state = $4, saved_at = $5
WHERE user_id = $1 AND version = $6 RETURNING version"""
_EXPORT = "SELECT version, format, state, saved_at FROM session WHERE user_id = $1"
_FORGET = "DELETE FROM session WHERE user_id = $1 RETURNING user_id"
_PURGE = "DELETE FROM session WHERE saved_at < $1 RETURNING user_id"
_NEWEST_FORMAT = "SELECT coalesce(max(format), 0) FROM session"
_NOTE = "SELECT value FROM note WHERE name = $1"
_TAKE_NOTE = """INSERT INTO note (name, value) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET value = excluded.value RETURNING name"""


_MOST_RECENT = 500  # sessions held in memory, some 30 KiB each


class Driver(Protocol):
    """What the store asks of a database engine."""

    async def run(self, sql: str, *values: Value) -> Sequence[Row]:
        """The rows of one statement, committed by itself; raises `NotSaved`."""
        ...

    async def scrub(self) -> None:
        """Leave no trace of deleted rows; raises `NotSaved`."""
        ...

    async def copy(self, target: Path) -> None:
        """A complete copy in a new file; raises `NotSaved`."""
        ...


class Store:
    """Sessions by user id, and the bot's few notes about itself. Methods raise `NotSaved`."""

    def __init__(
        self, driver: Driver, codec: Codec[Session], clock: Callable[[], datetime]
    ) -> None:
        self._driver = driver
        self._codec = codec
        self._clock = clock
        # What was saved last and is read back next, unless its text changed: decoding it again
        # is a quarter of what an answer costs.
        self._recent: dict[int, tuple[str, Session]] = {}

    async def load(self, user_id: int) -> Session | None:
        """The person's session; raises `Unreadable` where one is stored but makes no sense."""
        rows = await self._driver.run(_LOAD, user_id)
        if not rows:
            return None
        version, written_in, state = rows[0]
        text, session = self._recent.get(user_id, ("", None))
        if session is not None and text == state and written_in == self._codec.format:
            return session
        try:
            return self._codec.decode(str(state), int(written_in))
        except CannotDecode as error:
            raise Unreadable("What I had noted cannot be read.", version=int(version)) from error

    async def save(self, session: Session, *, was: int) -> None:
        """Store `session` if the stored version is still `was` (0: nothing stored).

        Raises `StaleSession` if it is not; nothing is changed then.
        """
        text = self._codec.encode(session)
        values = (
            session.user_id,
            session.version,
            self._codec.format,
            text,
            int(self._clock().timestamp()),
        )
        if was:
            rows = await self._driver.run(_CHANGE, *values, was)
        else:
            rows = await self._driver.run(_ADD, *values)
        if not rows:
            raise StaleSession("Another answer was saved first.")
        self._recent.pop(session.user_id, None)
        self._recent[session.user_id] = (text, session)
        if len(self._recent) > _MOST_RECENT:
            del self._recent[next(iter(self._recent))]

    async def export(self, user_id: int) -> str | None:
        """Everything stored about the person, as readable JSON."""
        rows = await self._driver.run(_EXPORT, user_id)
        if not rows:
            return None
        version, written_in, state, saved_at = rows[0]
        try:
            session: object = json.loads(str(state))
        except ValueError:
            session = str(state)
        stored = {
            "user_id": str(user_id),
            "version": version,
            "saved_at": datetime.fromtimestamp(int(saved_at), UTC).isoformat(),
            "format": written_in,
            "session": session,
        }
        return json.dumps(stored, indent=2, ensure_ascii=False) + "\n"

    async def forget(self, user_id: int) -> bool:
        """Erase the person's row and every trace of it; false where there was none."""
        self._recent.pop(user_id, None)
        rows = await self._driver.run(_FORGET, user_id)
        await self._driver.scrub()
        return bool(rows)

    async def purge(self, age: timedelta) -> int:
        """Erase every session whose last answer is older than `age`; how many there were."""
        self._recent.clear()
        before = int((self._clock() - age).timestamp())
        rows = await self._driver.run(_PURGE, before)
        if rows:
            await self._driver.scrub()
        return len(rows)

    async def backup(self, target: Path) -> None:
        """A complete copy of the database in the new file `target`."""
        await self._driver.copy(target)

    async def note(self, name: str) -> str | None:
        """What the bot noted about itself under `name`."""
        rows = await self._driver.run(_NOTE, name)
        return str(rows[0][0]) if rows else None

    async def take_note(self, name: str, value: str) -> None:
        """Remember `value` under `name`, in place of what was there."""
        await self._driver.run(_TAKE_NOTE, name, value)

    async def check(self) -> None:
        """Ask the database something; raises `TooNew` for sessions of a later format."""
        ((newest,),) = await self._driver.run(_NEWEST_FORMAT)
        if int(newest) > self._codec.format:
            raise TooNew("A newer Counteroffer wrote sessions into this database: run that one.")


@asynccontextmanager
async def open_store(
    url: str, clock: Callable[[], datetime], copies: Path | None = None
) -> AsyncIterator[Store]:
    """The store at `url` (`sqlite:///path`), for as long as the block runs; raises `CannotOpen`.

    `copies` is where a copy of the database goes before a migration.
    """
    path = sqlite_path(url)
    async with open_sqlite(path, copies) as driver:
        store = Store(driver, session_codec(), clock)
        await store.check()
        yield store


def sqlite_path(url: str) -> Path:
    """The file of `sqlite:///relative/path` or `sqlite:////absolute/path`."""
    scheme, found, path = url.partition(":///")
    # ":memory:" is no file to SQLite: every answer would be gone with the process.
    if scheme != "sqlite" or not found or not path or path.startswith(":"):
        raise CannotOpen("DATABASE_URL must look like sqlite:///data/counteroffer.sqlite3.")
    return Path(path)
