"""What an operator does to the stored data from the command line, while the bot is stopped."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from bot.settings import Settings
from bot.stored import open_stored
from storage.address import is_postgres, known_key_file, sqlite_path
from storage.errors import CannotOpen
from storage.places import Places
from storage.restore import look_into, restore
from storage.rotate import rotate


def forget(settings: Settings, user_id: int, out: TextIO) -> int:
    """Erase one person's data, for requests that come by other ways; the exit code.

    Raises `CannotOpen` and `NotSaved`.
    """
    found = asyncio.run(_forget(settings, user_id))
    words = "is deleted, and no copy of it can be read" if found else "was not stored"
    out.write(f"What {user_id} told {words}.\n")
    return 0


async def _forget(settings: Settings, user_id: int) -> bool:
    async with open_stored(settings) as store:
        return await store.forget(user_id)


def backup(settings: Settings, target: Path | None, out: TextIO) -> int:
    """A copy of the database in `target`, or beside the daily ones; the exit code.

    Raises `CannotOpen` and `NotSaved`.
    """
    _places(settings)
    target = target or settings.backup_dir / f"{datetime.now(UTC):%Y-%m-%dT%H%M%S}.sqlite3"
    asyncio.run(_backup(settings, target))
    out.write(f"{target} is a copy of the database. The keys that open it are not in it.\n")
    return 0


async def _backup(settings: Settings, target: Path) -> None:
    async with open_stored(settings) as store:
        await store.backup(target)


def restore_copy(settings: Settings, copy: Path, out: TextIO, *, check: bool) -> int:
    """Put a copy back, or only say what is in it; the exit code, 1 where some of it is damaged.

    Raises `CannotOpen`.
    """
    places = _places(settings)
    if check:
        found = look_into(copy, places)
    else:
        kept = settings.backup_dir / f"before-restore-{datetime.now(UTC):%Y-%m-%dT%H%M%S}.sqlite3"
        found = restore(copy, places, kept)
        out.write(f"{places.database} is as it was in {copy}.\n")
    out.write(
        f"Conversations that can be read: {found.readable}; deleted since, which they stay: "
        f"{found.forgotten}; damaged: {found.damaged}.\n"
    )
    return 1 if found.damaged else 0


def rotate_keys(settings: Settings, out: TextIO) -> int:
    """A new key in the key file, and none of the old ones; the exit code. Raises `CannotOpen`."""
    if is_postgres(settings.database_url):
        from storage.postgres.rotate import rotate as rotate_on_server

        key_file = known_key_file(settings.data_key_file)
        people = rotate_on_server(settings.database_url, key_file)
    else:
        places = _places(settings)
        key_file = places.key_file
        people = rotate(places)
    out.write(
        f"{key_file} has a new key. Conversations that it opens: {people}. Keep a copy of "
        "it in place of the old one, which opens nothing any more.\n"
    )
    return 0


def _places(settings: Settings) -> Places:
    """The files of an SQLite database; raises `CannotOpen` where there are none."""
    if is_postgres(settings.database_url):
        raise CannotOpen(
            "This is for SQLite. A PostgreSQL database is copied and restored with its own tools; "
            "docs/operating.md says how."
        )
    return Places.of(sqlite_path(settings.database_url), settings.data_key_file)
