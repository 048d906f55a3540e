"""Seal what an earlier release stored as it was told.

Some hundred rows at a time: first their keys are on the disk, then the rows move from one table
to the other in one transaction. So an interrupted move goes on where it was, and no row is in
neither table or in both.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from storage.ring import CannotUnwrap, Ring
from storage.seal import PersonKey
from storage.session_codec import Written

_TOGETHER = 500
_NEXT = """SELECT user_id, version, format, state, history, saved_at FROM unsealed
ORDER BY user_id LIMIT ?"""


def seal_all(connection: sqlite3.Connection, ring: Ring) -> int:
    """How many there were; nothing of what they held is in the database's files any more."""
    moved = 0
    while rows := connection.execute(_NEXT, (_TOGETHER,)).fetchall():
        _seal(connection, ring, rows)
        moved += len(rows)
    if moved:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return moved


def _seal(
    connection: sqlite3.Connection,
    ring: Ring,
    rows: list[tuple[int, int, int, bytes, bytes, int]],
) -> None:
    keys = {row[0]: _key_of(connection, ring, row[0]) for row in rows}
    with _transaction(connection):
        connection.executemany(
            "INSERT OR REPLACE INTO keys.person VALUES (?, ?)",
            [(user_id, key.wrapped) for user_id, key in keys.items()],
        )
    with _transaction(connection):
        for user_id, version, written_in, state, history, saved_at in rows:
            sealed = keys[user_id].seal(user_id, version, Written(written_in, state, history))
            connection.execute(
                "INSERT INTO session (user_id, version, format, state, history, saved_at) "
                "VALUES (?, ?, ?, ?, ?, ?)",
                (user_id, version, *sealed, saved_at),
            )
            connection.execute("DELETE FROM unsealed WHERE user_id = ?", (user_id,))


def _key_of(connection: sqlite3.Connection, ring: Ring, user_id: int) -> PersonKey:
    """The person's own, which copies may be sealed with, or a new one."""
    row = connection.execute("SELECT wrapped FROM keys.person WHERE user_id = ?", (user_id,))
    for (wrapped,) in row.fetchall():
        with suppress(CannotUnwrap):
            return PersonKey.kept(ring, user_id, wrapped)
    return PersonKey.new(ring, user_id)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.execute("COMMIT")
