"""A new key in the key file of a PostgreSQL database, as `storage.rotate` does it for a file.

A bot that runs meanwhile would go on with the key that it read at its start, so there must be none:
nobody can hold the database alone here, but a bot at work counts up its turns.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg

from storage.errors import CannotOpen, InUse
from storage.lease import BEAT
from storage.postgres.connections import CONNECTING
from storage.postgres.key_check import ring_for
from storage.postgres.migrate import migrate
from storage.ring import CannotUnwrap, Ring

_BEATS = "SELECT name, holder, beat FROM lease ORDER BY name"
_PEOPLE = "SELECT user_id, wrapped FROM keys.person"
_WRAP = "UPDATE keys.person SET wrapped = $3 WHERE user_id = $1::bigint AND wrapped = $2"
_NAME = "UPDATE keys.about SET value = $1 WHERE name = 'ring'"


def rotate(url: str, key_file: Path, pause: Callable[[float], object] = time.sleep) -> int:
    """How many keys of people were wrapped anew; raises `CannotOpen`.

    The old keys stay in the file where one of the people's does not open. Interrupted anywhere, it
    is done once more.
    """
    try:
        with psycopg.connect(url, cursor_factory=psycopg.RawCursor, **CONNECTING) as connection:
            migrate(connection)
            old = ring_for(connection, key_file)
            if _somebody_counts(connection, pause):
                raise InUse("A bot is running on this database: stop all of them first.")
            return _rotated(connection, old, key_file)
    except psycopg.Error as error:
        raise CannotOpen(f"The PostgreSQL database cannot be opened: {error}") from error


def _somebody_counts(connection: psycopg.Connection[Any], pause: Callable[[float], object]) -> bool:
    before = connection.execute(_BEATS).fetchall()
    if before:
        pause(3 * BEAT)
    return connection.execute(_BEATS).fetchall() != before


def _rotated(connection: psycopg.Connection[Any], old: Ring, key_file: Path) -> int:
    ring = Ring.new(old)
    ring.write(key_file)
    done, left = 0, False
    for user_id, wrapped in connection.execute(_PEOPLE).fetchall():
        try:
            anew = ring.wrap(user_id, old.unwrap(user_id, wrapped))
        except CannotUnwrap:
            left = True
            continue
        done += connection.execute(_WRAP, (user_id, wrapped, anew)).rowcount
    connection.execute(_NAME, (ring.name,))
    if not left:
        ring.newest.write(key_file)
    return done
