from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from storage.errors import NewerDatabase, NotMigrated
from storage.migrate import APPLICATION_ID, FOLDER, Migration, copy_into, migrate, migrations
from storage.sqlite import prepare

FIRST = Migration(1, "CREATE TABLE note (text TEXT) STRICT;")
SECOND = Migration(2, "ALTER TABLE note ADD COLUMN colour TEXT;")
BROKEN = Migration(2, "ALTER TABLE note ADD COLUMN colour TEXT; SELECT nonsense;")


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(tmp_path / "some.sqlite3", isolation_level=None)) as opened:
        yield opened


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def test_every_migration_gives_its_reason_first() -> None:
    paths = sorted(FOLDER.glob("*.sql"))
    assert len(paths) == len(migrations())
    for path in paths:
        assert path.read_text(encoding="utf-8").startswith("-- Reason: "), path.name


def test_a_gap_in_the_numbers_is_refused(tmp_path: Path) -> None:
    (tmp_path / "0001_one.sql").touch()
    (tmp_path / "0003_three.sql").touch()
    with pytest.raises(ValueError, match="without a gap"):
        migrations(tmp_path)


def test_a_new_database_gets_every_migration_and_our_mark(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    migrate(connection, tmp_path / "copies", [FIRST, SECOND])
    assert _version(connection) == 2
    assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert not (tmp_path / "copies").exists()  # there was nothing to copy


def test_a_database_is_copied_as_it_was_before_it_is_migrated(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    migrate(connection, None, [FIRST])
    connection.execute("INSERT INTO note VALUES ('kept')")
    migrate(connection, tmp_path / "all" / "copies", [FIRST, SECOND])
    assert connection.execute("SELECT text, colour FROM note").fetchall() == [("kept", None)]
    (copy,) = (tmp_path / "all" / "copies").iterdir()
    with closing(sqlite3.connect(copy)) as before:
        assert _version(before) == 1
        assert before.execute("SELECT * FROM note").fetchall() == [("kept",)]


def test_the_name_of_a_copy_is_on_the_disk_before_anybody_relies_on_it(
    connection: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there: list[list[str]] = []

    def look(folder: Path) -> None:
        there.append([path.name for path in folder.iterdir()])

    monkeypatch.setattr("storage.migrate.sync_folder", look)
    copy_into(connection, tmp_path / "copies" / "today.sqlite3")
    assert there == [["today.sqlite3"]]


def test_a_migration_that_fails_is_undone_whole(connection: sqlite3.Connection) -> None:
    migrate(connection, None, [FIRST])
    with pytest.raises(NotMigrated) as caught:
        migrate(connection, None, [FIRST, BROKEN])
    assert isinstance(caught.value.__cause__, sqlite3.OperationalError)
    assert _version(connection) == 1
    assert [row[1] for row in connection.execute("PRAGMA table_info(note)")] == ["text"]
    migrate(connection, None, [FIRST, SECOND])  # and the repaired one goes through
    assert _version(connection) == 2


def test_nothing_is_done_to_a_database_that_is_up_to_date(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    migrate(connection, None, [FIRST])
    before = connection.total_changes
    migrate(connection, tmp_path / "copies", [FIRST])
    assert connection.total_changes == before
    assert not (tmp_path / "copies").exists()


def test_a_newer_database_is_refused_and_left_alone(file: Path) -> None:
    connection = prepare(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    content = file.read_bytes()
    with pytest.raises(NewerDatabase, match="version 99"):
        prepare(file)
    assert file.read_bytes() == content


def test_a_migration_that_fails_is_named_with_its_cause(connection: sqlite3.Connection) -> None:
    migrate(connection, None, [FIRST])
    with pytest.raises(NotMigrated) as caught:
        migrate(connection, None, [FIRST, BROKEN])
    assert str(caught.value) == (
        "Migration 0002 failed: no such column: nonsense. The database is as it was before it."
    )


def test_nothing_is_migrated_that_cannot_be_copied_first(
    connection: sqlite3.Connection, tmp_path: Path
) -> None:
    migrate(connection, None, [FIRST])
    (tmp_path / "file").touch()
    with pytest.raises(NotMigrated, match="Migration 0002 was not begun"):
        migrate(connection, tmp_path / "file" / "copies", [FIRST, SECOND])
    assert _version(connection) == 1


def test_sessions_of_the_first_table_keep_every_byte(connection: sqlite3.Connection) -> None:
    migrate(connection, None, migrations()[:1])
    connection.execute('INSERT INTO session VALUES (7, 3, 1, \'{"ü": "½"}\', 99)')
    connection.execute("INSERT INTO session VALUES (8, 4, 1, CAST(X'7bff' AS TEXT), 98)")
    migrate(connection, None)
    rows = connection.execute("SELECT * FROM unsealed ORDER BY user_id").fetchall()
    assert rows == [
        (7, 3, 1, '{"ü": "½"}'.encode(), b"", 99),
        (8, 4, 1, b"{\xff", b"", 98),
    ]
