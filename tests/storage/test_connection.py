"""What waits together is committed together, is acknowledged after that, and fails alone."""

from __future__ import annotations

import asyncio
import errno
import fcntl
import os
import sqlite3
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from itertools import pairwise
from pathlib import Path
from threading import Event

import pytest

from storage.connection import _PIECE, _SYNCED_EACH, Closed, Connection, Done, _Job, _Pipe

ROOT = Path(__file__).resolve().parent.parent.parent

_TABLES = """
CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE answer (
    number INTEGER PRIMARY KEY,
    person INTEGER REFERENCES person DEFERRABLE INITIALLY DEFERRED
) STRICT;
"""
ADD = "INSERT INTO answer VALUES ($1, $2)"
COUNT = "SELECT count(*) FROM answer"


class Gate:
    """`SELECT gate()` holds the thread up until it is opened."""

    def __init__(self) -> None:
        self.reached = Event()
        self._open = Event()

    def __call__(self) -> int:
        self.reached.set()
        assert self._open.wait(10)
        return 1

    def open(self) -> None:
        self._open.set()


@pytest.fixture
def opened(tmp_path: Path) -> sqlite3.Connection:
    path = tmp_path / "some.sqlite3"
    opened = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    opened.executescript(_TABLES)
    opened.execute("PRAGMA foreign_keys = ON")
    return opened


@pytest.fixture
def said(opened: sqlite3.Connection) -> list[str]:
    """Every statement that SQLite ran."""
    statements: list[str] = []
    opened.set_trace_callback(statements.append)
    return statements


@pytest.fixture
def gate(opened: sqlite3.Connection) -> Iterator[Gate]:
    gate = Gate()
    opened.create_function("gate", 0, gate)
    yield gate
    gate.open()


@pytest.fixture
async def connection(opened: sqlite3.Connection) -> AsyncIterator[Connection]:
    connection = Connection(opened)
    yield connection
    await connection.close()


async def held_up(connection: Connection, gate: Gate) -> asyncio.Future[Done]:
    """The thread at the gate: what is asked for now waits together."""
    waiting = connection.run("SELECT gate()", ())
    assert await asyncio.to_thread(gate.reached.wait, 10)
    return waiting


def test_whoever_puts_into_a_full_pipe_does_not_wait() -> None:
    pipe = _Pipe[int]()
    fcntl.fcntl(pipe.end, fcntl.F_SETPIPE_SZ, 4_096)
    for number in range(5_000):
        pipe.put(number)
    assert pipe.get_all() == list(range(5_000))
    pipe.close()


async def test_rows_come_back_and_changes_are_counted(connection: Connection) -> None:
    assert await connection.run("SELECT $1 + $2, $1", (1, 2)) == Done([(3, 1)], -1)
    assert (await connection.run(ADD, (1, None))).changed == 1
    changed = await connection.run("UPDATE answer SET number = $2 WHERE number = $1", (9, 8))
    assert changed.changed == 0


async def test_nothing_of_an_offer_is_in_what_asyncio_may_print(connection: Connection) -> None:
    done = connection.run("SELECT $1", ("253000 a year",))
    await done
    assert "1 rows" in repr(done)
    assert "253000" not in repr(done)
    assert "253000" not in repr(_Job("SELECT $1", ("253000 a year",), False, done))


async def test_what_waits_together_is_committed_as_one(
    connection: Connection, gate: Gate, said: list[str]
) -> None:
    first = await held_up(connection, gate)
    others = [connection.run(ADD, (number, None)) for number in range(10)]
    gate.open()
    await asyncio.gather(first, *others)
    assert said[0] == "SELECT gate()"
    assert said[1] == "BEGIN"
    assert len(said[2:-1]) == 10
    assert said[-1] == "COMMIT"


async def test_one_statement_by_itself_needs_no_transaction_of_ours(
    connection: Connection, said: list[str]
) -> None:
    await connection.run(ADD, (1, None))
    assert said == ["INSERT INTO answer VALUES (1, NULL)"]


async def test_nobody_hears_of_a_statement_before_its_commit(
    connection: Connection, opened: sqlite3.Connection, gate: Gate
) -> None:
    last = Gate()
    opened.create_function("last", 0, last)
    first = await held_up(connection, gate)
    saved = connection.run(ADD, (1, None))
    read = connection.run(COUNT, ())
    end = connection.run("SELECT last()", ())
    gate.open()
    await first
    assert await asyncio.to_thread(last.reached.wait, 10)
    for _ in range(3):
        await asyncio.sleep(0)  # whatever was on its way has come
    assert not saved.done()
    assert not read.done()  # it saw what is not committed yet
    last.open()
    await end
    assert (await read).rows == [(1,)]


async def test_what_fails_fails_alone(connection: Connection, gate: Gate) -> None:
    first = await held_up(connection, gate)
    numbers = [1, 2, 2, 3]
    saving = [connection.run(ADD, (number, None)) for number in numbers]
    gate.open()
    outcomes = await asyncio.gather(first, *saving, return_exceptions=True)
    failed = [isinstance(outcome, sqlite3.IntegrityError) for outcome in outcomes]
    assert failed == [False, False, False, True, False]
    assert (await connection.run("SELECT number FROM answer", ())).rows == [(1,), (2,), (3,)]


async def test_a_commit_that_fails_is_made_again_one_by_one(
    connection: Connection, gate: Gate
) -> None:
    first = await held_up(connection, gate)
    saving = [
        connection.run(ADD, (1, None)),
        connection.run(ADD, (2, 77)),
        connection.run(ADD, (3, None)),
    ]
    gate.open()
    outcomes = await asyncio.gather(first, *saving, return_exceptions=True)
    assert [isinstance(outcome, Done) for outcome in outcomes] == [True, True, False, True]
    assert (await connection.run(COUNT, ())).rows == [(2,)]


async def test_more_than_a_batch_is_done_in_several(connection: Connection, gate: Gate) -> None:
    first = await held_up(connection, gate)
    saving = [connection.run(ADD, (number, None)) for number in range(200)]
    gate.open()
    await asyncio.gather(first, *saving)
    assert (await connection.run(COUNT, ())).rows == [(200,)]


async def test_what_must_be_alone_is_alone_and_in_its_turn(
    connection: Connection, gate: Gate, tmp_path: Path
) -> None:
    first = await held_up(connection, gate)
    saving = [connection.run(ADD, (number, None)) for number in range(3)]
    copied = connection.run("VACUUM INTO $1", (str(tmp_path / "copy"),), alone=True)
    saving += [connection.run(ADD, (number, None)) for number in range(3, 6)]
    gate.open()
    await asyncio.gather(first, *saving, copied)
    with sqlite3.connect(tmp_path / "copy") as copy:
        assert copy.execute(COUNT).fetchone() == (3,)
    copy.close()
    assert (await connection.run(COUNT, ())).rows == [(6,)]


def fill(opened: sqlite3.Connection) -> None:
    """Rows of a page each, for a copy in many pieces."""
    opened.execute("CREATE TABLE ballast (bytes BLOB)")
    rows = [(b"x" * 4000,)] * (30 * _PIECE)
    opened.executemany("INSERT INTO ballast VALUES (?)", rows)


async def test_what_comes_while_a_copy_is_made_does_not_wait_for_it(
    opened: sqlite3.Connection, connection: Connection, gate: Gate, tmp_path: Path
) -> None:
    fill(opened)
    target = tmp_path / "copy"
    first = await held_up(connection, gate)
    copying = connection.copy(target)
    adding = [connection.run(ADD, (number, None)) for number in range(10)]
    another = connection.copy(tmp_path / "another")
    ended: list[asyncio.Future[Done]] = []
    for one in (copying, *adding):
        one.add_done_callback(ended.append)
    gate.open()
    with pytest.raises(sqlite3.OperationalError, match="a copy is being made"):
        await another
    await asyncio.gather(first, copying, *adding)
    assert ended == [*adding, copying]
    with closing(sqlite3.connect(target)) as copy:
        assert copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert copy.execute("PRAGMA journal_mode").fetchall() == [("delete",)]
        assert copy.execute(COUNT).fetchone() == (10,)  # what came is in it
    await connection.copy(tmp_path / "third")


async def test_a_copy_is_on_the_disk_as_it_grows(
    opened: sqlite3.Connection,
    connection: Connection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill(opened)
    synced = [0]
    monkeypatch.setattr(os, "fsync", lambda file: synced.append(os.fstat(file).st_size))
    await connection.copy(tmp_path / "copy")
    grown = [after - before for before, after in pairwise(synced)]
    left = (tmp_path / "copy").stat().st_size - synced[-1]
    (page,) = opened.execute("PRAGMA page_size").fetchone()
    assert len(grown) == 30 // _SYNCED_EACH
    # No answer's commit ever has to wait until more than that is on the disk.
    assert 0 < max(*grown, left) <= _SYNCED_EACH * (_PIECE + 1) * page


async def test_a_copy_that_the_disk_refuses_stops_nothing(
    opened: sqlite3.Connection,
    connection: Connection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_file: int) -> None:
        raise OSError(errno.EIO, "no")

    fill(opened)
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="no"):
        await connection.copy(tmp_path / "copy")
    assert (await connection.run(COUNT, ())).rows == [(0,)]


async def test_a_copy_ends_where_it_is_time_to_close(
    opened: sqlite3.Connection, tmp_path: Path
) -> None:
    fill(opened)
    connection = Connection(opened)
    copying = connection.copy(tmp_path / "copy")
    last = connection.run(ADD, (-1, None))
    await connection.close()
    assert (await last).changed == 1
    with pytest.raises(Closed):
        await copying


async def test_a_copy_that_cannot_be_written_stops_nothing(
    connection: Connection, tmp_path: Path
) -> None:
    with pytest.raises(sqlite3.OperationalError):
        await connection.copy(tmp_path / "missing" / "copy")
    assert (await connection.run(COUNT, ())).rows == [(0,)]


async def test_who_stops_waiting_stops_nobody_else(connection: Connection, gate: Gate) -> None:
    first = await held_up(connection, gate)
    one, two = connection.run(ADD, (1, None)), connection.run(ADD, (2, None))
    one.cancel()
    gate.open()
    await asyncio.gather(first, two)
    assert (await connection.run(COUNT, ())).rows == [(2,)]


@pytest.mark.parametrize("value", [2**63, "half a pair: \ud83d"])
async def test_a_value_that_cannot_be_stored_is_told_and_stops_nothing(
    connection: Connection, gate: Gate, value: int | str
) -> None:
    first = await held_up(connection, gate)
    good, bad = connection.run(ADD, (1, None)), connection.run(ADD, (value, None))
    gate.open()
    with pytest.raises((OverflowError, UnicodeEncodeError)):
        await bad
    await asyncio.gather(first, good)
    assert (await connection.run(COUNT, ())).rows == [(1,)]


async def test_an_error_while_rows_are_read_leaves_no_statement_open(
    connection: Connection,
) -> None:
    await connection.run("CREATE TABLE word (text TEXT)", ())
    await connection.run("INSERT INTO word VALUES ($1), (CAST(X'fffe' AS TEXT))", ("good",))
    await connection.run("PRAGMA journal_mode = WAL", ())
    await connection.run(ADD, (1, None))
    with pytest.raises(sqlite3.OperationalError):
        await connection.run("SELECT text FROM word", ())
    done = await connection.run("PRAGMA wal_checkpoint(TRUNCATE)", (), alone=True)
    assert done.rows[0][0] == 0  # an open statement would make it busy


async def test_closing_finishes_what_was_asked_for(
    opened: sqlite3.Connection, gate: Gate, tmp_path: Path
) -> None:
    connection = Connection(opened)
    first = await held_up(connection, gate)
    saving = [connection.run(ADD, (number, None)) for number in range(100)]
    closing = asyncio.create_task(connection.close())
    await asyncio.sleep(0)
    gate.open()
    await asyncio.gather(first, *saving, closing)
    with sqlite3.connect(tmp_path / "some.sqlite3") as again:
        assert again.execute(COUNT).fetchone() == (100,)
    again.close()
    with pytest.raises(Closed):
        await connection.run(COUNT, ())


def test_a_process_that_forgets_to_close_ends_all_the_same() -> None:
    program = (
        "import asyncio, sqlite3\n"
        "from storage.connection import Connection\n"
        "async def main():\n"
        "    opened = sqlite3.connect(':memory:', check_same_thread=False)\n"
        "    print(await Connection(opened).run('SELECT 1', ()))\n"
        "asyncio.run(main())\n"
    )
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=True,
    )
    assert ended.stdout == "<1 rows, -1 changed>\n"
