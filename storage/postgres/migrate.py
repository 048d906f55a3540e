"""Bring a PostgreSQL database to this code's version, whoever else is starting on it as well.

Each step is one transaction that begins by writing its own number down: of two processes that try
it at once, one waits for the other and then finds it done. No lock is needed that other databases
of PostgreSQL's language do not have.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import psycopg
from psycopg.errors import DuplicateObject, DuplicateTable, UniqueViolation

from storage.errors import NewerDatabase, NotMigrated, NotOurs, NotUnicode
from storage.migrate import Migration, migrations

FOLDER = Path(__file__).parent / "migrations"

_ENCODING = "UTF8"  # as the server calls it
_MADE = "CREATE TABLE IF NOT EXISTS migration (number BIGINT PRIMARY KEY)"
_TABLES = "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
_VERSION = "SELECT coalesce(max(number), 0) FROM migration"
_BEGUN = "INSERT INTO migration (number) VALUES ($1)"


def migrate(connection: psycopg.Connection[Any], steps: Sequence[Migration] | None = None) -> None:
    """Apply what is missing; a step that fails is rolled back whole and raises `NotMigrated`.

    Raises `NotOurs`, `NotUnicode` and `NewerDatabase`, and leaves the database as it was.
    `connection` commits each statement by itself.
    """
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != _ENCODING:
        raise NotUnicode(
            f"This database keeps its text as {encoding}, and Counteroffer needs {_ENCODING}. Make "
            f"it anew: CREATE DATABASE … ENCODING '{_ENCODING}' TEMPLATE template0."
        )
    steps = migrations(FOLDER) if steps is None else steps
    tables = {name for (name,) in connection.execute(_TABLES).fetchall()}
    if tables and "migration" not in tables:
        raise NotOurs("This database holds another program's tables; nothing was touched.")
    with suppress(UniqueViolation, DuplicateObject, DuplicateTable):  # made at this very moment
        connection.execute(_MADE)
    ((version,),) = connection.execute(_VERSION).fetchall()
    if version > len(steps):
        raise NewerDatabase(
            f"This database is of version {version}, and this Counteroffer only knows "
            f"{len(steps)}. Run the newer release."
        )
    for step in steps[version:]:
        _apply(connection, step)


def _apply(connection: psycopg.Connection[Any], step: Migration) -> None:
    try:
        with suppress(UniqueViolation), connection.transaction():
            connection.execute(_BEGUN, (step.number,))
            connection.execute(step.sql.encode())
    except psycopg.Error as error:
        # The server's words name tables and columns at most: it has seen no value.
        raise NotMigrated(
            f"Migration {step.number:04} failed: {error}. The database is as it was before it."
        ) from error
