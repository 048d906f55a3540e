"""Put a copy of the database back, and say beforehand what would come back with it.

The keys stay as they are: whoever was forgotten since the copy was made has none, and what they
told stays closed. Their rows are deleted from what was put back.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from negotiation.model.errors import TooNew
from storage.codec import CannotDecode
from storage.errors import CannotOpen, Damaged, DatabaseMissing, NewerDatabase
from storage.migrate import copy_into
from storage.places import Places
from storage.ring import CannotUnwrap, Ring, sync_folder
from storage.seal import CannotUnseal, PersonKey
from storage.session_codec import SessionCodec, Written
from storage.sqlite import prepare_with_keys

_ROWS = """SELECT s.user_id, s.version, s.format, s.state, s.history, k.wrapped
FROM session AS s LEFT JOIN keys.person AS k ON k.user_id = s.user_id"""
_SWEEP = "DELETE FROM session WHERE user_id NOT IN (SELECT user_id FROM keys.person)"


@dataclass(frozen=True, slots=True)
class Found:
    """How many conversations of a copy can be read, have no key any more, are damaged."""

    readable: int
    forgotten: int
    damaged: int


def look_into(copy: Path, places: Places) -> Found:
    """What is in `copy`, by the keys of today; changes nothing. Raises `CannotOpen`."""
    with tempfile.TemporaryDirectory() as folder:
        trial = Places.of(Path(folder, "trial.sqlite3"))
        try:
            shutil.copyfile(copy, trial.database)
            for theirs, ours in (
                (places.keys, trial.keys),
                (Path(f"{places.keys}-wal"), Path(f"{trial.keys}-wal")),
                (places.key_file, trial.key_file),
            ):
                if theirs.exists():
                    shutil.copyfile(theirs, ours)
        except OSError as error:
            raise CannotOpen(f"{copy} cannot be read.") from error
        try:
            connection, ring = prepare_with_keys(trial)
        except CannotOpen as error:
            raise type(error)(_of_the_copy(str(error), trial, copy, places)) from error
        with closing(connection):
            return _counted(connection, ring)


def _of_the_copy(words: str, trial: Places, copy: Path, places: Places) -> str:
    """What is wrong with the trial, said of the files that it was made of."""
    for ours, theirs in (
        (trial.keys, places.keys),  # whose name begins like the next one's
        (trial.key_file, places.key_file),
        (trial.database, copy),
    ):
        words = words.replace(str(ours), str(theirs))
    return words


def _counted(connection: sqlite3.Connection, ring: Ring) -> Found:
    codec = SessionCodec()
    readable = forgotten = damaged = 0
    for user_id, version, written_in, state, history, wrapped in connection.execute(_ROWS):
        if wrapped is None:
            forgotten += 1
            continue
        sealed = Written(written_in, state, history)
        try:
            opened = PersonKey.kept(ring, user_id, wrapped).open(user_id, version, sealed)
            codec.decode(user_id, version, opened)
            readable += 1
        except (CannotUnwrap, CannotUnseal, CannotDecode, TooNew):
            damaged += 1
    return Found(readable, forgotten, damaged)


def restore(copy: Path, places: Places, kept: Path) -> Found:
    """Put `copy` in the place of the database, which is copied to `kept` before, if it opens.

    So is one that a later release has changed: this is the way back from it. One that does not open
    is renamed to `….damaged`. Raises `CannotOpen`.
    """
    found = look_into(copy, places)
    _set_aside(places, kept)
    unfinished = places.database.with_name(f"{places.database.name}.part")
    unfinished.unlink(missing_ok=True)
    handle = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with copy.open("rb") as whole, open(handle, "wb") as file:
        shutil.copyfileobj(whole, file)
        file.flush()
        os.fsync(handle)
    unfinished.replace(places.database)
    sync_folder(places.database.parent)
    connection, _ = prepare_with_keys(places)
    with closing(connection):
        connection.execute(_SWEEP)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return found


def _set_aside(places: Places, kept: Path) -> None:
    log_file = Path(f"{places.database}-wal")
    try:
        connection, _ = prepare_with_keys(places)
        with closing(connection):
            copy_into(connection, kept)
    except DatabaseMissing:
        log_file.unlink(missing_ok=True)
    except Damaged:
        places.database.replace(f"{places.database}.damaged")
        log_file.unlink(missing_ok=True)
    except NewerDatabase:
        with closing(sqlite3.connect(places.database)) as connection:
            copy_into(connection, kept)
        places.database.unlink()
        log_file.unlink(missing_ok=True)
