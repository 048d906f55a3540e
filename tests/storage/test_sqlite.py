from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from storage.errors import CannotOpen, Damaged, InUse, NotOurs
from storage.sqlite import open_sqlite, prepare

ROOT = Path(__file__).resolve().parent.parent.parent

SETTINGS = {
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,  # FULL
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "busy_timeout": 5000,
}


@pytest.mark.parametrize("name", SETTINGS)
async def test_the_connection_is_set_for_durability(file: Path, name: str) -> None:
    async with open_sqlite(file) as database:
        values = [await database.run(f"PRAGMA {schema}{name}") for schema in ("", "keys.")]
    assert values == [[(SETTINGS[name],)]] * 2


async def test_every_table_is_strict(file: Path) -> None:
    async with open_sqlite(file) as database:
        tables = [
            row
            for schema in ("main", "keys")
            for row in await database.run(
                f"SELECT sql FROM {schema}.sqlite_schema WHERE type = 'table'"  # noqa: S608
            )
        ]
    assert len(tables) == 7
    assert all(str(sql).endswith("STRICT") for (sql,) in tables)


async def test_file_and_log_are_for_their_owner_alone(file: Path) -> None:
    async with open_sqlite(file) as database:
        await database.run("INSERT INTO note VALUES ($1, $2)", "a", "b")
        names = {path.name for path in file.parent.iterdir()}
        keys = f"{file.name}.keys"
        logs = {f"{file.name}-wal", f"{keys}-wal"}
        assert names == {file.name, keys, *logs, f"{file.name}.key", f"{file.name}.reserve"}
        assert {path.stat().st_mode & 0o777 for path in file.parent.iterdir()} == {0o600}
    assert file.parent.stat().st_mode & 0o777 == 0o700


async def test_a_second_bot_on_the_same_file_fails_at_once(file: Path) -> None:
    async with open_sqlite(file):
        with pytest.raises(InUse, match="another Counteroffer"):
            prepare(file)


async def test_the_file_is_free_again_after_the_first_bot_left(file: Path) -> None:
    async with open_sqlite(file):
        pass
    async with open_sqlite(file) as database:
        assert await database.run("SELECT count(*) FROM session") == [(0,)]


def test_a_text_file_is_not_ours(file: Path) -> None:
    file.parent.mkdir()
    file.write_bytes(b"a shopping list\n" * 100)
    with pytest.raises(NotOurs):
        prepare(file)


def test_another_programs_database_is_not_ours_and_keeps_its_content(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as other, other:
        other.execute("CREATE TABLE recipe (name TEXT)")
    with pytest.raises(NotOurs):
        prepare(file)
    with closing(sqlite3.connect(file)) as other:
        assert other.execute("SELECT name FROM sqlite_schema").fetchall() == [("recipe",)]


def test_a_damaged_database_is_not_opened(file: Path) -> None:
    connection = prepare(file)
    connection.executemany(
        "INSERT INTO note VALUES (?, ?)", [(str(number), "x" * 400) for number in range(200)]
    )
    connection.close()
    content = bytearray(file.read_bytes())
    content[4096 * 5 : 4096 * 7] = os.urandom(4096 * 2)
    file.write_bytes(content)
    with pytest.raises(Damaged):
        prepare(file)


def test_a_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(CannotOpen):
        prepare(tmp_path)


def test_the_process_ends_when_the_database_cannot_be_opened(tmp_path: Path) -> None:
    program = (
        "import asyncio, pathlib, sys\n"
        "from storage.sqlite import open_sqlite\n"
        "async def main():\n"
        "    async with open_sqlite(pathlib.Path(sys.argv[1])): pass\n"
        "asyncio.run(main())\n"
    )
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert ended.returncode == 1
    assert "CannotOpen" in ended.stderr
    assert "Exception in thread" not in ended.stderr
