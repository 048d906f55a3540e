from __future__ import annotations

import os
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.housekeeping import Housekeeping
from storage.store import Store, open_store
from tests.storage.conftest import Clock
from tests.storage.sessions import full_session


@pytest.fixture
def clock() -> Clock:
    # Files carry the machine's time, so this clock begins with it.
    clock = Clock()
    clock.now = datetime.now(UTC)
    return clock


@pytest.fixture
async def store(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    async with open_store(f"sqlite:///{tmp_path}/db.sqlite3", clock) as opened:
        yield opened


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    folder = tmp_path / "copies"
    folder.mkdir()
    return folder


@pytest.fixture
def housekeeping(store: Store, clock: Clock, copies: Path) -> Housekeeping:
    return Housekeeping(
        store, clock, retention=timedelta(days=30), copies=copies, keep=timedelta(days=7)
    )


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


async def test_old_conversations_are_deleted(
    housekeeping: Housekeeping, store: Store, clock: Clock
) -> None:
    await store.save(full_session(), was=0)
    clock.advance(days=29)
    await housekeeping.round()
    assert await store.load(7) is not None
    clock.advance(days=2)
    await housekeeping.round()
    assert await store.load(7) is None


async def test_the_database_is_copied_once_a_day(
    housekeeping: Housekeeping, copies: Path, clock: Clock
) -> None:
    for _ in range(3):
        await housekeeping.round()
        clock.advance(hours=1)
    assert len(names(copies)) == 1
    clock.advance(hours=24)
    await housekeeping.round()
    assert len(names(copies)) == 2


OLD_COPIES = (
    "2026-01-01T000000.sqlite3",
    "2026-01-02T000000.sqlite3.part",
    "before-migration-0002.sqlite3",
    "before-migration-0003.sqlite3.part",
)
# The database itself, where somebody keeps the copies beside it.
OTHER_FILES = ("counteroffer.sqlite3", "counteroffer.sqlite3-wal", "notes.txt")


async def test_old_copies_are_deleted_and_nothing_else(
    housekeeping: Housekeeping, copies: Path, clock: Clock
) -> None:
    long_ago = (clock.now - timedelta(days=8)).timestamp()
    for name in (*OLD_COPIES, *OTHER_FILES):
        (copies / name).touch()
        os.utime(copies / name, (long_ago, long_ago))
    await housekeeping.round()
    assert names(copies) == [f"{clock.now:%Y-%m-%dT%H%M%S}.sqlite3", *OTHER_FILES]


async def test_a_copy_from_before_a_migration_is_not_the_daily_one(
    housekeeping: Housekeeping, copies: Path
) -> None:
    (copies / "before-migration-0002.sqlite3").touch()
    await housekeeping.round()
    assert len(names(copies)) == 2


async def test_trouble_with_copies_is_survived_and_the_purge_still_done(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    housekeeping = Housekeeping(
        store,
        clock,
        retention=timedelta(days=30),
        copies=tmp_path / "file" / "copies",
        keep=timedelta(days=7),
    )
    await store.save(full_session(), was=0)
    clock.advance(days=31)
    await housekeeping.round()
    assert await store.load(7) is None
