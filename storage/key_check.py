"""Whether database, keys and key file belong together, looked at before anybody is served.

The database and the keys carry one number between them. Keys that are lost are said, and never
made anew over what they would have opened; a database that is lost beside its keys likewise.
"""

from __future__ import annotations

import secrets
import sqlite3

from storage.errors import DatabaseMissing, KeysMissing
from storage.places import Places
from storage.ring import Ring, read_ring

NOTE = "keys"  # the number's name among the notes of the database

_OF_DATABASE = f"SELECT value FROM note WHERE name = '{NOTE}'"  # noqa: S608 - our own word
_OF_KEYS = "SELECT value FROM keys.about WHERE name = 'of'"


def ring_for(connection: sqlite3.Connection, places: Places) -> Ring:
    """The ring of the key file, made where nothing was sealed yet.

    Raises `KeysMissing` and `DatabaseMissing`, with nothing changed.
    """
    _keys_fit(connection, places)
    ring = read_ring(places.key_file)
    wrapped = [bytes(row[0]) for row in connection.execute("SELECT wrapped FROM keys.person")]
    if ring is None:
        if wrapped:
            raise KeysMissing(
                f"The key file {places.key_file} is not there, and {len(wrapped)} conversations "
                "cannot be read without it. Put it back; DATA_KEY_FILE says where it is."
            )
        ring = Ring.new()
        ring.write(places.key_file)
    elif wrapped and not any(map(ring.knows, wrapped)):
        raise KeysMissing(
            f"The key file {places.key_file} is not the one that these conversations were "
            "written with. Put that one in its place; DATA_KEY_FILE says where it is."
        )
    return ring


def _keys_fit(connection: sqlite3.Connection, places: Places) -> None:
    of_database, of_keys = _one(connection, _OF_DATABASE), _one(connection, _OF_KEYS)
    sealed = _any(connection, "session")
    if of_database and of_database == of_keys:
        return
    told = sealed or _any(connection, "unsealed")  # an older copy that was put in place
    if of_database is None and not told and _any(connection, "keys.person"):
        raise DatabaseMissing(
            f"{places.database} is not there, or is another one than {places.keys} is of. Put a "
            f"copy of it in its place; to begin anew instead, delete {places.keys}."
        )
    if sealed:
        raise KeysMissing(
            f"{places.keys} is not there, or it belongs to another database: nothing that is "
            "stored can be read without it. Put it back in its place."
        )
    number = of_database or of_keys or secrets.token_hex(8)
    # The keys first: until the database has the number as well, they may be of any.
    connection.execute("INSERT OR REPLACE INTO keys.about VALUES ('of', ?)", (number,))
    connection.execute("INSERT OR REPLACE INTO note VALUES (?, ?)", (NOTE, number))


def _one(connection: sqlite3.Connection, question: str) -> str | None:
    row = connection.execute(question).fetchone()
    return None if row is None else str(row[0])


def _any(connection: sqlite3.Connection, table: str) -> bool:
    question = f"SELECT EXISTS (SELECT 1 FROM {table})"  # noqa: S608 - our own table
    return bool(connection.execute(question).fetchone()[0])
