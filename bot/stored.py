"""The database that the settings name."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime
from functools import partial

from bot.settings import Settings
from storage.store import Store, open_store

CLOCK: Callable[[], datetime] = partial(datetime.now, UTC)


def open_stored(
    settings: Settings, clock: Callable[[], datetime] = CLOCK
) -> AbstractAsyncContextManager[Store]:
    """The store, for as long as the block runs; raises `CannotOpen`."""
    return open_store(settings.database_url, clock, settings.backup_dir, settings.data_key_file)
