"""The one store: every change is a single statement that commits by itself and checks versions.

The SQL uses `$1` placeholders, which run unchanged on SQLite and PostgreSQL.
"""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from negotiation.dialogue.session import Reminder, Session
from negotiation.model.errors import NotSaved, StaleSession, TooNew, Unreadable
from negotiation.model.flags import Flag
from storage.address import is_postgres, known_key_file, sqlite_path
from storage.codec import CannotDecode
from storage.connection import Row, Value
from storage.driver import Driver
from storage.errors import CannotOpen, NewerDatabase
from storage.flags import Flags
from storage.guide_files import GuideFiles
from storage.keys import Keys
from storage.lease import Lease
from storage.recent import Recent
from storage.ring import CannotUnwrap
from storage.seal import CannotUnseal
from storage.session_codec import SessionCodec, Written
from storage.sqlite import Sqlite, open_sqlite

if TYPE_CHECKING:  # psycopg is an extra
    from storage.postgres.driver import Postgres

ROW = """SELECT s.version, s.format, s.state, s.history, coalesce(k.wrapped, $2), s.saved_at
FROM session AS s LEFT JOIN keys.person AS k ON k.user_id = s.user_id WHERE s.user_id = $1"""
# Nothing is saved that was sealed with a key which is no more.
_KEY_IS_THERE = "EXISTS (SELECT 1 FROM keys.person WHERE user_id = $1 AND wrapped = $7)"
_ADD = f"""INSERT INTO session (user_id, version, format, state, history, saved_at, remind_at)
SELECT $1, $2, $3, $4, $5, $6, $8 WHERE {_KEY_IS_THERE} ON CONFLICT (user_id) DO NOTHING"""
# A row in a later format than the one written is never touched, whatever else fits.
CHANGE = f"""UPDATE session
SET version = $2, format = $3, state = $4, history = $5, saved_at = $6, remind_at = $8
WHERE user_id = $1 AND version = $9 AND format <= $3 AND {_KEY_IS_THERE}"""  # noqa: S608 - our own words
_FORMAT = "SELECT format FROM session WHERE user_id = $1 AND version = $2"
_THIS_VERY = """SELECT 1 FROM session
WHERE user_id = $1 AND version = $2 AND format = $3 AND state = $4"""
_FORGET = "DELETE FROM session WHERE user_id = $1 RETURNING user_id"
# Who is still to be reminded is kept until the day after: it is what they asked for.
_OLD = "saved_at < $1 AND remind_at < $2"
# Some at a time, so that nobody waits for all. Whose key is there still is not old any more.
AT_ONCE = 20
_PURGE = f"""DELETE FROM session WHERE user_id IN (SELECT user_id FROM session
WHERE {_OLD} AND user_id NOT IN (SELECT user_id FROM keys.person) LIMIT {AT_ONCE})
RETURNING user_id"""  # noqa: S608 - our own words
_DUE = f"SELECT count(*) FROM session WHERE {_OLD}"  # noqa: S608 - our own words
# To count 50,000 rows takes longer than anybody's answer may wait.
_STORED = "SELECT count(*) FROM (SELECT user_id FROM session LIMIT $1) AS first_ones"
_COUNTED = 100
_ANY = "SELECT user_id FROM session LIMIT 1"
_LATER = "SELECT user_id FROM session WHERE format > $1"
_TO_REMIND = """SELECT user_id, remind_at FROM session WHERE remind_at > 0 AND remind_at <= $1
AND remind_at > reminded AND claimed_until <= $1 ORDER BY remind_at LIMIT 100"""
# Whose row somebody else is changing at this moment is left to the next round: nobody waits.
_CLAIM = """UPDATE session SET claimed_until = $4
WHERE user_id = (SELECT user_id FROM session WHERE user_id = $1 AND remind_at = $2
AND reminded < $2 AND claimed_until <= $3{skipping_locked})"""
_HAND_BACK = "UPDATE session SET claimed_until = 0 WHERE user_id = $1 AND remind_at = $2"
_SENT = "UPDATE session SET reminded = $2 WHERE user_id = $1 AND remind_at = $2"
_LATELY = "SELECT user_id FROM session ORDER BY saved_at DESC, user_id LIMIT 100"
_NOTE = "SELECT value FROM note WHERE name = $1"
_TAKE_NOTE = """INSERT INTO note (name, value) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET value = excluded.value"""

# What is stored and yields no session: changed, sealed with a key that is no more, or nonsense.
_SENSELESS = (CannotUnwrap, CannotUnseal, CannotDecode)

# Longer than a message takes, and shorter than Discord remembers what it was sent (some minutes).
CLAIMED_FOR = timedelta(minutes=1)

log = logging.getLogger(__name__)


class Store:
    """Sessions by user id, and the bot's few notes about itself. Methods raise `NotSaved`."""

    def __init__(
        self, driver: Driver, keys: Keys, codec: SessionCodec, clock: Callable[[], datetime]
    ) -> None:
        self._driver = driver
        self._keys = keys
        self._codec = codec
        self._clock = clock
        self._recent = Recent()
        self._flags = Flags(driver, keys, clock)
        self._traces = True  # perhaps of who was forgotten when the last process was killed

    async def load(self, user_id: int) -> Session | None:
        """The person's session.

        Raises `Unreadable` where one is stored but makes no sense, and `TooNew` where only a
        later release can tell.
        """
        recent = self._recent.get(user_id)
        if recent is not None and self._driver.alone:
            return recent.session
        rows = await self._driver.run(ROW, user_id, b"")
        if not rows:
            return None
        version = int(rows[0][0])
        try:
            written = self._unsealed(user_id, rows[0])
            if recent is not None and (recent.written, recent.session.version) == (
                written,
                version,
            ):
                return recent.session
            session = self._codec.decode(user_id, version, written)
        except _SENSELESS as error:
            log.warning(
                "a session cannot be read", extra={"code": "unreadable", "user_id": user_id}
            )
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
        key = await self._keys.to_seal(session.user_id)
        written, stored = self._codec.stored(session, written_in, recent and recent.known)
        values = (
            session.user_id,
            session.version,
            *key.seal(session.user_id, session.version, written),
            int(self._clock().timestamp()),
            key.wrapped,
            _seconds(session.state.reminder),
        )
        if was:
            changed = await self._driver.change(CHANGE, *values, was)
        else:
            changed = await self._driver.change(_ADD, *values)
        if not changed:
            # A commit can fail when the row is written already, and is then tried again. What is
            # sealed is never the same twice: where this very text stands, it is saved.
            changed = len(await self._driver.run(_THIS_VERY, *values[:4]))
        if changed:
            self._recent.put(written, stored)
        else:
            self._keys.drop(session.user_id)  # it may be that one which is no more
        return bool(changed)

    async def export(self, user_id: int) -> str | None:
        """Everything stored about the person, as readable JSON; raises `TooNew`, too."""
        rows = await self._driver.run(ROW, user_id, b"")
        flags = await self._flags.of_person(user_id)
        if not rows and not flags:
            return None
        stored: dict[str, object] = {"user_id": str(user_id)}
        for row in rows:
            version, written_in, *_, saved_at = row
            stored |= {
                "version": version,
                "saved_at": datetime.fromtimestamp(int(saved_at), UTC).isoformat(),
                "format": written_in,
                "session": self._readable(user_id, row),
            }
        if flags:
            stored["reported"] = [
                {
                    "about": flag.about,
                    "words": flag.words,
                    "source": flag.source,
                    "saved_at": flag.at.isoformat(),
                }
                for flag in flags
            ]
        return json.dumps(stored, indent=2, ensure_ascii=False) + "\n"

    def _unsealed(self, user_id: int, row: Row) -> Written:
        """The columns of `ROW`, opened; raises `CannotUnwrap` and `CannotUnseal`."""
        version, written_in, state, history, wrapped, _ = row
        sealed = Written(int(written_in), _bytes(state), _bytes(history))
        return self._keys.kept(user_id, wrapped).open(user_id, int(version), sealed)

    def _readable(self, user_id: int, row: Row) -> object:
        try:
            written = self._unsealed(user_id, row)
        except (CannotUnwrap, CannotUnseal):
            return None
        return self._codec.readable(user_id, int(row[0]), written)

    async def forget(self, user_id: int) -> bool:
        """Erase the person's row and every trace of it; false where there was none.

        Their key goes first: from then on no copy of it opens, wherever that lies.
        """
        key = await self._keys.destroy(user_id)
        found = await self._driver.erase(_FORGET, user_id)
        self._recent.drop(user_id)  # read again in the meantime
        flagged = await self._flags.forget(user_id)
        await self._scrub()
        return key or bool(found) or flagged

    async def due(self, age: timedelta) -> tuple[int, int]:
        """How many sessions' last answer is older than `age`, and how many there are.

        These are counted as far as it matters: to a hundred, or to twice as many as are due.
        """
        ((due,),) = await self._driver.run(_DUE, *self._old(age))
        ((stored,),) = await self._driver.run(_STORED, max(_COUNTED, 2 * int(due) + 1))
        return int(due), int(stored)

    def _old(self, age: timedelta) -> tuple[int, int]:
        """Before when the last answer, and the reminder, of who is erased lie."""
        now = self._clock()
        return int((now - age).timestamp()), int((now - timedelta(days=1)).timestamp())

    async def purge(self, age: timedelta) -> int:
        """Erase every session whose last answer is older than `age`; how many there were.

        One with a reminder still to come stays until the day after it.
        """
        old = self._old(age)
        purged, keys, some = 0, 1, 0
        while keys or some:
            keys = await self._keys.destroy_old(*old, AT_ONCE)
            some = len(await self._driver.erase(_PURGE, *old))
            purged += some
            if some:
                self._traces = True  # whatever happens before the end
                await self._driver.write_back()  # or somebody's answer would have it all to do
        self._recent.clear()
        if await self._flags.purge(old[0]) or purged:
            await self._scrub()
        return purged

    async def add_flag(self, user_id: int, about: str, words: str, source: str) -> bool:
        """Keep what somebody says is wrong in a guide; False where they have too many open."""
        return await self._flags.add(user_id, about, words, source)

    async def reported(self, user_id: int) -> int:
        """How many numbers of guides the person reported as wrong."""
        return len(await self._flags.of_person(user_id))

    async def flags(self, limit: int) -> tuple[Flag, ...]:
        """What was reported last, newest first; not by whom."""
        return await self._flags.newest(limit)

    async def settle_flag(self, flag_id: int) -> bool:
        """Erase one that was looked into, and every trace of it; False where it was gone."""
        found = await self._flags.settle(flag_id)
        if found:
            await self._scrub()
        return found

    async def reminders_due(self) -> tuple[tuple[int, datetime], ...]:
        """Who wanted to be reminded by now, and when; the earliest, a hundred at most."""
        rows = await self._driver.run(_TO_REMIND, int(self._clock().timestamp()))
        return tuple((int(user_id), datetime.fromtimestamp(int(at), UTC)) for user_id, at in rows)

    async def lately(self) -> tuple[int, ...]:
        """Whose sessions were saved last, the newest first; a hundred at most."""
        return tuple(int(user_id) for (user_id,) in await self._driver.run(_LATELY))

    async def claim_reminder(self, user_id: int, at: datetime) -> bool:
        """Whether it is the caller's to send, within `CLAIMED_FOR`; then it is due again, unless
        it was sent.
        """
        now = self._clock()
        return bool(
            await self._driver.change(
                _CLAIM.format(skipping_locked=self._driver.skipping_locked),
                user_id,
                *map(_second, (at, now, now + CLAIMED_FOR)),
            )
        )

    async def hand_back_reminder(self, user_id: int, at: datetime) -> None:
        """What was claimed and could not be sent is due again."""
        await self._driver.change(_HAND_BACK, user_id, _second(at))

    async def reminder_sent(self, user_id: int, at: datetime) -> None:
        """What was claimed was sent, or is not to be: it is never due again."""
        await self._driver.change(_SENT, user_id, _second(at))

    async def tidy(self) -> None:
        """Leave no trace of what was erased, and room to erase, where that could not be at once."""
        if self._traces:
            await self._scrub()
        await self._driver.tidy()

    async def _scrub(self) -> None:
        """What was erased is erased, whether or not the log that had it can be emptied now."""
        try:
            await self._driver.scrub()
            self._traces = False
        except NotSaved:
            self._traces = True
            log.warning("the log is not emptied yet", extra={"code": "not-scrubbed"})

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

    async def wake_others(self) -> None:
        """Have other processes look at the notes now; a hint, which may get lost."""
        await self._driver.wake_others()

    async def sleep(self, seconds: float) -> None:
        """Return after so long, or sooner where another process wakes the others."""
        await self._driver.sleep(seconds)

    @property
    def guide_files(self) -> GuideFiles:
        """Guides on their way to other processes."""
        return GuideFiles(self._driver)

    def lease(self, name: str, holder: str) -> Lease:
        """The turn to do something for all processes on this database."""
        return Lease(self._driver, name, holder)

    @property
    def alone(self) -> bool:
        """Whether no other process can be on this database."""
        return self._driver.alone

    async def check(self) -> None:
        """Ask the database something; a look at one row, however many there are."""
        await self._driver.run(_NOTE, "check")

    async def holds_any(self) -> bool:
        """Whether anybody told anything."""
        return bool(await self._driver.run(_ANY))

    async def holds_later(self) -> bool:
        """Whether a session is stored in a later format than can be read; looks at them all.

        A damaged row may only look so: it does not open, and is no reason to serve nobody.
        """
        for (user_id,) in await self._driver.run(_LATER, max(self._codec.reads)):
            (row,) = await self._driver.run(ROW, user_id, b"")
            with suppress(CannotUnwrap, CannotUnseal):
                self._unsealed(int(user_id), row)
                return True
        return False


@asynccontextmanager
async def open_store(
    url: str,
    clock: Callable[[], datetime],
    copies: Path | None = None,
    key_file: Path | None = None,
) -> AsyncIterator[Store]:
    """The store at `url` (`sqlite:///path`, `postgresql://…`), for as long as the block runs.

    `copies` is where a copy of an SQLite database goes before a migration; `key_file` is beside
    that database where it is not said to be elsewhere. Raises `CannotOpen`.
    """
    async with _driver(url, copies, key_file) as driver:
        store = Store(driver, Keys(driver, driver.ring), SessionCodec(), clock)
        if await store.holds_later():
            raise NewerDatabase("A newer Counteroffer wrote sessions here: run that one.")
        yield store


def _driver(
    url: str, copies: Path | None, key_file: Path | None
) -> AbstractAsyncContextManager[Sqlite | Postgres]:
    if not is_postgres(url):
        return open_sqlite(sqlite_path(url), copies, key_file)
    try:
        from storage.postgres.driver import open_postgres
    except ImportError as error:
        raise CannotOpen(
            "A PostgreSQL database needs more libraries: pip install -r requirements-server.txt"
        ) from error
    return open_postgres(url, known_key_file(key_file))


def _seconds(reminder: Reminder | None) -> int:
    """When to remind, as a row has it."""
    return 0 if reminder is None else _second(reminder.at)


def _second(moment: datetime) -> int:
    return int(moment.timestamp())


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
