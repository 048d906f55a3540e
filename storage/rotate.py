"""A new key in the key file, with every person's key wrapped anew.

The ring has the new key and the old ones before anything is wrapped with it, and loses the old
ones after everything is. Interrupted anywhere, it opens all there is, and is done once more.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing

from storage.places import Places
from storage.ring import CannotUnwrap, Ring
from storage.sqlite import prepare_with_keys


def rotate(places: Places) -> int:
    """How many keys of people were wrapped anew; raises `CannotOpen`.

    A key that does not open is damaged and stays as it is, and so do the old keys of the ring: it
    may be the ring that lacks one.
    """
    connection, old = prepare_with_keys(places)
    with closing(connection):
        ring = Ring.new(old)
        ring.write(places.key_file)
        done, left = _wrap_all(connection, old, ring)
        if not left:
            ring.newest.write(places.key_file)
    return done


def _wrap_all(connection: sqlite3.Connection, old: Ring, ring: Ring) -> tuple[int, int]:
    done = left = 0
    people = connection.execute("SELECT user_id, wrapped FROM keys.person").fetchall()
    connection.execute("BEGIN IMMEDIATE")
    for user_id, wrapped in people:
        try:
            anew = ring.wrap(user_id, old.unwrap(user_id, wrapped))
        except CannotUnwrap:
            left += 1
            continue
        connection.execute("UPDATE keys.person SET wrapped = ? WHERE user_id = ?", (anew, user_id))
        done += 1
    connection.execute("COMMIT")
    # The log would still hold them as the old key wrapped them.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return done, left
