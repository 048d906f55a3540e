"""Bring a database to this code's version: numbered SQL files, each in one transaction.

A database newer than the code is refused, and one that holds data is copied before it changes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from storage.errors import NewerDatabase, NotMigrated, NotOurs
from storage.ring import sync_folder

# "Coff" in ASCII: tells our files from other programs' (PRAGMA application_id).
APPLICATION_ID = 0x436F6666
FOLDER = Path(__file__).parent / "migrations"
OF_KEYS = FOLDER / "keys"


@dataclass(frozen=True, slots=True)
class Migration:
    """`number` is the version that the database has after `sql`."""

    number: int
    sql: str


def migrations(folder: Path = FOLDER) -> tuple[Migration, ...]:
    """The migrations of `folder`, `0001_name.sql` first, without a gap."""
    found = tuple(
        Migration(int(path.name.partition("_")[0]), path.read_text(encoding="utf-8"))
        for path in sorted(folder.glob("*.sql"))
    )
    numbers = [migration.number for migration in found]
    if numbers != list(range(1, len(numbers) + 1)):
        raise ValueError(f"migrations must be numbered without a gap: {numbers}")
    return found


def migrate(
    connection: sqlite3.Connection,
    copies: Path | None,
    steps: Sequence[Migration] | None = None,
    *,
    schema: str = "main",
) -> None:
    """Apply what is missing. `copies` is where a database that holds data is copied first;
    `schema` is the one of the connection's databases that is meant.

    Raises `NotOurs` and `NewerDatabase`, and leaves the file as it was; a migration that fails
    is rolled back whole and raises `NotMigrated`.
    """
    steps = migrations() if steps is None else steps
    (application,) = connection.execute(f"PRAGMA {schema}.application_id").fetchone()
    (version,) = connection.execute(f"PRAGMA {schema}.user_version").fetchone()
    count = f"SELECT count(*) FROM {schema}.sqlite_schema"  # noqa: S608 - our own names
    (tables,) = connection.execute(count).fetchone()
    if application != APPLICATION_ID and (application or version or tables):
        raise NotOurs("This file is another program's database; nothing in it was touched.")
    if version > len(steps):
        raise NewerDatabase(
            f"This database is of version {version}, and this Counteroffer only knows "
            f"{len(steps)}. Run the newer release, or restore the copy made before it."
        )
    if version == len(steps):
        return
    if version and copies is not None:
        try:
            copy_into(connection, copies / f"before-migration-{version + 1:04}.sqlite3")
        except (sqlite3.Error, OSError) as error:
            raise NotMigrated(
                f"Migration {version + 1:04} was not begun, because the database cannot be copied "
                f"into {copies} first: {error}. It is as it was."
            ) from error
    for step in steps[version:]:
        _apply(connection, step, schema)


def _apply(connection: sqlite3.Connection, step: Migration, schema: str) -> None:
    try:
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{step.sql}\n"
            f"PRAGMA {schema}.application_id = {APPLICATION_ID};\n"
            f"PRAGMA {schema}.user_version = {step.number};\nCOMMIT;"
        )
    except sqlite3.Error as error:
        connection.rollback()
        # SQLite's words name tables and columns at most, never what is in them.
        raise NotMigrated(
            f"Migration {step.number:04} failed: {error}. The database is as it was before it."
        ) from error


def copy_into(connection: sqlite3.Connection, target: Path) -> None:
    """A complete, compact copy of the database at `target`, readable by its owner only."""
    unfinished = begin_copy(target)
    connection.execute("VACUUM INTO ?", (str(unfinished),))
    finish_copy(unfinished, target)


def begin_copy(target: Path) -> Path:
    """An empty file beside `target`, for a copy, in place of one left unfinished."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".part")
    unfinished.unlink(missing_ok=True)
    # SQLite accepts an empty file as target; made here so that the rights are ours.
    os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return unfinished


def finish_copy(unfinished: Path, target: Path) -> None:
    """Give the copy its name, now that it is whole and on the disk."""
    with unfinished.open("rb") as written:
        os.fsync(written.fileno())
    unfinished.replace(target)
    sync_folder(target.parent)  # before an older one is deleted
