"""What is PostgreSQL's own: starting beside others, one key file for all, a server that goes."""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from functools import partial
from pathlib import Path

import pytest

psycopg = pytest.importorskip("psycopg")

from negotiation.model.errors import NotSaved, StaleSession  # noqa: E402
from storage.errors import (  # noqa: E402
    CannotOpen,
    InUse,
    KeysMissing,
    NewerDatabase,
    NotMigrated,
    NotOurs,
    NotUnicode,
)
from storage.lease import BEAT, Lease  # noqa: E402
from storage.migrate import Migration, migrations  # noqa: E402
from storage.postgres import connections  # noqa: E402
from storage.postgres import driver as of_postgres  # noqa: E402
from storage.postgres.bell import Bell  # noqa: E402
from storage.postgres.driver import Postgres, open_postgres, prepare  # noqa: E402
from storage.postgres.migrate import FOLDER, migrate  # noqa: E402
from storage.postgres.rotate import rotate  # noqa: E402
from storage.ring import Ring, read_ring  # noqa: E402
from storage.store import open_store  # noqa: E402
from tests.storage.conftest import Clock  # noqa: E402
from tests.storage.sessions import TELLTALE, full_session  # noqa: E402

HANG_UP = """SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()"""


@pytest.fixture
async def database(postgres_url: str, key_file: Path) -> AsyncIterator[Postgres]:
    async with open_postgres(postgres_url, key_file) as opened:
        yield opened


def ask(url: str, sql: str) -> list[tuple[object, ...]]:
    """Ask as another program would."""
    with psycopg.connect(url, autocommit=True) as connection:
        cursor = connection.execute(sql)
        return cursor.fetchall() if cursor.description else []


async def test_many_processes_that_start_at_once_make_one_database_and_one_key(
    postgres_url: str, key_file: Path
) -> None:
    starts = [asyncio.to_thread(prepare, postgres_url, key_file) for _ in range(6)]
    rings = await asyncio.gather(*starts)
    assert len({ring.name for ring in rings}) == 1
    assert os.listdir(key_file.parent) == [key_file.name]
    assert os.stat(key_file).st_mode & 0o777 == 0o600
    assert ask(postgres_url, "SELECT count(*) FROM migration") == [(len(migrations(FOLDER)),)]


def test_a_machine_with_a_key_file_of_its_own_is_told(postgres_url: str, key_file: Path) -> None:
    prepare(postgres_url, key_file)
    Ring.new().write(key_file)
    with pytest.raises(KeysMissing, match="is not the one"):
        prepare(postgres_url, key_file)


def test_a_machine_without_the_key_file_makes_none(postgres_url: str, key_file: Path) -> None:
    prepare(postgres_url, key_file)
    key_file.unlink()
    with pytest.raises(KeysMissing, match="is not there"):
        prepare(postgres_url, key_file)
    assert not key_file.exists()


@pytest.mark.parametrize("loss", ["DROP SCHEMA keys CASCADE", "DELETE FROM keys.about"])
def test_a_dump_without_its_keys_is_not_served(
    postgres_url: str, key_file: Path, loss: str
) -> None:
    prepare(postgres_url, key_file)
    ask(postgres_url, loss)
    with pytest.raises(KeysMissing, match="schema `keys`"):
        prepare(postgres_url, key_file)


async def test_the_tables_outside_of_the_keys_hold_nothing_that_can_be_read(
    postgres_url: str, key_file: Path, clock: Clock
) -> None:
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        await store.save(full_session(), was=0)
    ((state, history),) = ask(postgres_url, "SELECT state, history FROM session")
    assert isinstance(state, bytes)
    assert isinstance(history, bytes)
    assert TELLTALE.encode() not in state + history


def test_a_database_that_has_no_room_for_every_letter_is_left_alone(
    postgres_url: str, key_file: Path
) -> None:
    ask(postgres_url, "DROP DATABASE IF EXISTS in_ascii")
    ask(
        postgres_url,
        "CREATE DATABASE in_ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' "
        "TEMPLATE template0",
    )
    url = re.sub(r"/\w+\?", "/in_ascii?", postgres_url)
    try:
        with pytest.raises(NotUnicode, match=r"as SQL_ASCII, .* needs UTF8"):
            prepare(url, key_file)
        assert ask(url, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == [(0,)]
    finally:
        ask(postgres_url, "DROP DATABASE in_ascii")


def test_another_programs_database_is_left_alone(postgres_url: str, key_file: Path) -> None:
    ask(postgres_url, "CREATE TABLE theirs (number BIGINT)")
    with pytest.raises(NotOurs):
        prepare(postgres_url, key_file)
    assert ask(postgres_url, "SELECT table_name FROM information_schema.tables"
               " WHERE table_schema = 'public'") == [("theirs",)]  # fmt: skip


def test_a_newer_database_is_refused(postgres_url: str, key_file: Path) -> None:
    prepare(postgres_url, key_file)
    ask(postgres_url, "INSERT INTO migration VALUES (999)")
    with pytest.raises(NewerDatabase):
        prepare(postgres_url, key_file)


def test_a_migration_that_fails_leaves_nothing_behind(postgres_url: str, key_file: Path) -> None:
    broken = Migration(1, "CREATE TABLE half (number BIGINT); CREATE TABLE half (number BIGINT)")
    with (
        psycopg.connect(postgres_url, autocommit=True, cursor_factory=psycopg.RawCursor) as one,
        pytest.raises(NotMigrated, match=r"Migration 0001 failed: .*half"),
    ):
        migrate(one, [broken])
    prepare(postgres_url, key_file)
    assert ask(postgres_url, "SELECT count(*) FROM session") == [(0,)]


def test_a_server_that_is_not_there_is_said_without_the_password(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen) as caught:
        prepare(f"postgresql://someone:hunter2@/bot?host={tmp_path}", tmp_path / "key")
    assert "hunter2" not in str(caught.value)
    assert not (tmp_path / "key").exists()


async def test_connections_that_were_cut_are_replaced_before_anybody_notices(
    database: Postgres, postgres_url: str
) -> None:
    await asyncio.gather(*(database.run("SELECT pg_sleep(0.01)") for _ in range(8)))
    ask(postgres_url, HANG_UP)
    assert await database.change("INSERT INTO note VALUES ($1, $2)", "a", "b") == 1
    assert await database.run("SELECT value FROM note WHERE name = $1", "a") == [("b",)]


async def test_a_server_that_says_nothing_holds_nobody_up(
    postgres_url: str, key_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(of_postgres, "MOST_CONNECTIONS", 1)
    async with open_postgres(postgres_url, key_file) as database:
        ((process,),) = await database.run("SELECT pg_backend_pid()")
        monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.1)
        os.kill(int(process), signal.SIGSTOP)
        try:
            with pytest.raises(NotSaved):
                await database.run("SELECT 1")
        finally:
            os.kill(int(process), signal.SIGCONT)
        monkeypatch.undo()
        assert await database.run("SELECT 1") == [(1,)]


LONG = 600.0  # seconds; whoever sleeps for as long is woken, or the test ends in a timeout


async def test_who_sleeps_is_woken_by_another_process(
    postgres_url: str, key_file: Path, database: Postgres
) -> None:
    async with open_postgres(postgres_url, key_file) as other:
        await database.sleep(0)  # from now on it hears what rings, asleep or not
        sleeping = asyncio.create_task(database.sleep(LONG))
        await other.wake_others()
        async with asyncio.timeout(30):
            await sleeping


async def test_who_was_called_while_awake_sleeps_no_longer(
    postgres_url: str, key_file: Path, database: Postgres
) -> None:
    async with open_postgres(postgres_url, key_file) as other:
        await database.sleep(0)
        await other.wake_others()
        async with asyncio.timeout(30):
            await database.sleep(LONG)


async def test_who_cannot_be_woken_sleeps_its_time_and_listens_again(
    postgres_url: str, key_file: Path, database: Postgres
) -> None:
    async with open_postgres(postgres_url, key_file) as other:
        await database.sleep(0)
        ask(postgres_url, HANG_UP)
        async with asyncio.timeout(30):
            while database._bell._connection is not None:
                await database.sleep(0.01)
            await database.sleep(0)
            await other.wake_others()
            await database.sleep(LONG)


async def test_a_server_that_cannot_ring_is_no_trouble(tmp_path: Path) -> None:
    asked: list[float] = []

    async def nobody() -> connections.Connection:
        asked.append(1)
        raise OSError

    bell = Bell(nobody)
    for _ in range(2):
        await bell.sleep(0)
    await bell.close()
    assert len(asked) == 2


async def test_who_saves_goes_before_who_loads(postgres_url: str, database: Postgres) -> None:
    one = connections.Connections(partial(connections.connect, postgres_url), 1)
    ended: list[str] = []

    async def ask(name: str, sql: str, *, saves: bool = False) -> None:
        await one.run(sql, (), saves=saves)
        ended.append(name)

    await asyncio.gather(
        ask("first", "SELECT 1"),
        ask("load", "SELECT 2"),
        ask("save", "UPDATE note SET value = value", saves=True),
        ask("another", "UPDATE note SET value = value", saves=True),
    )
    await one.close()
    assert ended == ["first", "save", "another", "load"]


async def test_a_server_that_comes_back_in_time_was_never_away(postgres_url: str) -> None:
    attempts = 0

    async def connect() -> connections.Connection:
        nonlocal attempts
        attempts += 1
        if attempts < 3:
            raise psycopg.OperationalError("connection refused")
        return await connections.connect(postgres_url)

    some = connections.Connections(connect, 1)
    assert (await some.run("SELECT 1", ())).rows == [(1,)]
    await some.close()
    assert attempts == 3


async def test_nobody_waits_for_a_server_that_stays_away(monkeypatch: pytest.MonkeyPatch) -> None:
    async def connect() -> connections.Connection:
        raise psycopg.OperationalError("connection refused")

    monkeypatch.setattr(connections, "PATIENCE_SECONDS", 0.05)
    some = connections.Connections(connect, 2)
    asked = [some.run("SELECT 1", ()) for _ in range(5)]
    outcomes = await asyncio.gather(*asked, return_exceptions=True)
    await some.close()
    assert [type(outcome) for outcome in outcomes] == [connections.TooLate] * 5


async def test_no_more_connections_are_made_than_may_be(postgres_url: str) -> None:
    made = 0

    async def connect() -> connections.Connection:
        nonlocal made
        made += 1
        return await connections.connect(postgres_url)

    some = connections.Connections(connect, 3)
    await asyncio.gather(*(some.run("SELECT pg_sleep(0.01)", ()) for _ in range(20)))
    assert made == 3
    for _ in range(5):
        await some.run("SELECT 1", ())
    await some.close()
    assert made == 3


async def test_a_statement_goes_on_when_nobody_waits_for_it_any_more(database: Postgres) -> None:
    noting = asyncio.ensure_future(database.change("INSERT INTO note VALUES ($1, $2)", "a", "b"))
    await asyncio.sleep(0)
    noting.cancel()
    await database.finish()
    assert noting.cancelled()
    assert await database.run("SELECT value FROM note WHERE name = $1", "a") == [("b",)]


async def test_what_one_process_saves_another_reads(
    postgres_url: str, key_file: Path, clock: Clock
) -> None:
    async with AsyncExitStack() as stack:
        here, there = [
            await stack.enter_async_context(open_store(postgres_url, clock, key_file=key_file))
            for _ in range(2)
        ]
        await here.save(full_session(), was=0)
        assert await there.load(7) == full_session()
        assert await there.forget(7)
        assert await here.load(7) is None
        with pytest.raises(StaleSession):  # sealed with the key that it remembers
            await here.save(full_session(version=5), was=0)
        await here.save(full_session(version=5), was=0)
        assert await there.load(7) == full_session(version=5)


async def test_sqlite_needs_no_key_file_and_postgres_does(postgres_url: str, clock: Clock) -> None:
    with pytest.raises(CannotOpen, match="DATA_KEY_FILE"):
        async with open_store(postgres_url, clock):
            pytest.fail("opened")


async def test_a_new_key_opens_what_the_old_one_did_and_the_old_one_nothing(
    postgres_url: str, key_file: Path, clock: Clock
) -> None:
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        for user_id in (7, 8):
            await store.save(full_session(user_id), was=0)
    old = await asyncio.to_thread(key_file.read_bytes)
    assert await asyncio.to_thread(rotate, postgres_url, key_file) == 2
    assert await asyncio.to_thread(key_file.read_bytes) != old
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        assert await store.load(7) == full_session(7)
    await asyncio.to_thread(key_file.write_bytes, old)
    with pytest.raises(KeysMissing, match="is not the one"):
        prepare(postgres_url, key_file)


async def test_a_new_key_interrupted_anywhere_loses_nothing(
    postgres_url: str, key_file: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        for user_id in (7, 8, 9):
            await store.save(full_session(user_id), was=0)
    wraps = 0
    wrap = Ring.wrap

    def interrupted(ring: Ring, user_id: int, key: bytes) -> bytes:
        nonlocal wraps
        wraps += 1
        if wraps == 2:
            raise KeyboardInterrupt
        return wrap(ring, user_id, key)

    with monkeypatch.context() as patched:
        patched.setattr(Ring, "wrap", interrupted)
        with pytest.raises(KeyboardInterrupt):
            rotate(postgres_url, key_file)
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        assert [await store.load(user_id) is not None for user_id in (7, 8, 9)] == [True] * 3
    assert rotate(postgres_url, key_file) == 3
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        assert await store.load(9) == full_session(9)


async def test_there_is_no_new_key_while_a_bot_is_at_work(
    database: Postgres, postgres_url: str, key_file: Path
) -> None:
    lease = Lease(database, "leader", "a bot", lambda: 0.0)
    await lease.keep()
    loop = asyncio.get_running_loop()

    def meanwhile(seconds: float) -> None:
        assert seconds > 2 * BEAT
        asyncio.run_coroutine_threadsafe(lease.keep(), loop).result()

    before = await asyncio.to_thread(key_file.read_bytes)
    with pytest.raises(InUse, match="stop all of them"):
        await asyncio.to_thread(rotate, postgres_url, key_file, meanwhile)
    assert await asyncio.to_thread(key_file.read_bytes) == before
    assert await asyncio.to_thread(rotate, postgres_url, key_file, lambda _: None) == 0


async def test_a_key_that_does_not_open_keeps_the_old_ones_in_the_file(
    postgres_url: str, key_file: Path, clock: Clock
) -> None:
    async with open_store(postgres_url, clock, key_file=key_file) as store:
        await store.save(full_session(7), was=0)
        await store.save(full_session(8), was=0)
    ask(postgres_url, "UPDATE keys.person SET wrapped = decode('00', 'hex') WHERE user_id = 8")
    assert rotate(postgres_url, key_file) == 1
    ring = read_ring(key_file)
    assert ring is not None
    assert len(ring) == 2
