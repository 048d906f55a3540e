"""Whether the key file, the keys and the database belong together, looked at before a start.

What `storage.key_check` does for files: database and keys carry one number between them. Here the
keys name the key that wrapped the first of them, too, so that of two machines that begin with a key
file each, the second is told, and nothing is sealed that the first cannot open.
"""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Any

import psycopg
from psycopg.errors import UndefinedTable

from storage.errors import KeysMissing
from storage.ring import Ring, read_ring

_OF_DATABASE = "SELECT value FROM note WHERE name = 'keys'"
_OF_KEYS = "SELECT value FROM keys.about WHERE name = 'of'"
_RING = "SELECT value FROM keys.about WHERE name = 'ring'"
_NUMBER_KEYS = "INSERT INTO keys.about VALUES ('of', $1) ON CONFLICT (name) DO NOTHING"
_NUMBER_DATABASE = """INSERT INTO note (name, value) SELECT 'keys', value FROM keys.about
WHERE name = 'of' ON CONFLICT (name) DO NOTHING"""
_NAME_RING = "INSERT INTO keys.about VALUES ('ring', $1) ON CONFLICT (name) DO NOTHING"


def ring_for(connection: psycopg.Connection[Any], key_file: Path) -> Ring:
    """The ring of the key file, made where the database has no keys yet; raises `KeysMissing`."""
    _keys_fit(connection)
    begun = _word(connection, _RING)
    ring = read_ring(key_file)  # after that: whoever begins at this moment writes the file first
    if ring is None:
        if begun:
            raise KeysMissing(
                f"The key file {key_file} is not there, and the conversations of this database "
                "cannot be read without it. Put it there; DATA_KEY_FILE says where it is."
            )
        ring = _made(key_file)
    connection.execute(_NAME_RING, (ring.name,))
    if not ring.has(_word(connection, _RING) or ""):
        raise KeysMissing(
            f"The key file {key_file} is not the one that this database was begun with. Every "
            "machine that serves it needs that one; DATA_KEY_FILE says where it is."
        )
    return ring


def _keys_fit(connection: psycopg.Connection[Any]) -> None:
    # In this order: another process that begins at this moment numbers the keys first.
    of_database = _word(connection, _OF_DATABASE)
    try:
        of_keys = _word(connection, _OF_KEYS)
    except UndefinedTable:
        of_keys = None
    if of_database is not None and of_database != of_keys:
        raise KeysMissing(
            "The keys of this database, its schema `keys`, are not there, or they are another "
            "database's: nothing that is stored can be read without them. Put them back."
        )
    connection.execute(_NUMBER_KEYS, (secrets.token_hex(8),))
    connection.execute(_NUMBER_DATABASE)


def _made(key_file: Path) -> Ring:
    """A new ring, or the one that another process has made meanwhile."""
    ring = Ring.new()
    return ring if ring.write_first(key_file) else read_ring(key_file) or ring


def _word(connection: psycopg.Connection[Any], question: str) -> str | None:
    row = connection.execute(question.encode()).fetchone()
    return None if row is None else str(row[0])
