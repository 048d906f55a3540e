from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.housekeeping import Housekeeping
from negotiation.model.errors import NotSaved
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


async def test_the_first_copy_is_not_of_nothing(
    housekeeping: Housekeeping, store: Store, copies: Path, clock: Clock
) -> None:
    await housekeeping.round()
    assert names(copies) == []
    await store.save(full_session(), was=0)
    await housekeeping.round()
    assert len(names(copies)) == 1
    await store.forget(7)
    clock.advance(days=1, seconds=1)
    await housekeeping.round()
    assert len(names(copies)) == 2  # of nobody, so that the one before may go in time


async def test_the_database_is_copied_once_a_day(
    housekeeping: Housekeeping, store: Store, copies: Path, clock: Clock
) -> None:
    await store.save(full_session(), was=0)
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
    housekeeping: Housekeeping, store: Store, copies: Path, clock: Clock
) -> None:
    await store.save(full_session(), was=0)
    long_ago = (clock.now - timedelta(days=8)).timestamp()
    for name in (*OLD_COPIES, *OTHER_FILES):
        (copies / name).touch()
        os.utime(copies / name, (long_ago, long_ago))
    await housekeeping.round()
    assert names(copies) == [f"{clock.now:%Y-%m-%dT%H%M%S}.sqlite3", *OTHER_FILES]


async def test_a_copy_from_before_a_migration_is_not_the_daily_one(
    housekeeping: Housekeeping, store: Store, copies: Path
) -> None:
    await store.save(full_session(), was=0)
    (copies / "before-migration-0002.sqlite3").touch()
    await housekeeping.round()
    assert len(names(copies)) == 2


async def test_trouble_with_copies_is_survived_and_the_purge_still_done(
    store: Store, clock: Clock, tmp_path: Path, caplog: pytest.LogCaptureFixture
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
    (told,) = [each for each in caplog.records if each.message == "housekeeping failed"]
    assert told.levelname == "WARNING"
    assert told.exc_info is not None
    assert told.exc_info[0] is NotSaved


async def people(store: Store, number: int) -> None:
    for user_id in range(1, number + 1):
        await store.save(full_session(user_id), was=0)


@pytest.fixture
def stored(store: Store) -> Callable[[], Awaitable[int]]:
    async def count() -> int:
        return (await store.due(timedelta(days=30)))[1]

    return count


def age(copy: Path, now: datetime, **of: int) -> None:
    at = (now - timedelta(**of)).timestamp()
    os.utime(copy, (at, at))


Count = Callable[[], Awaitable[int]]


async def test_an_hour_with_a_wrong_clock_deletes_nothing(
    housekeeping: Housekeeping, store: Store, clock: Clock, copies: Path, stored: Count
) -> None:
    await people(store, 3)
    await housekeeping.round()
    before = names(copies)
    right = clock.now
    for hours in (0, 1):
        clock.now = right + timedelta(days=400, hours=hours)
        await housekeeping.round()
    assert await stored() == 3
    assert set(before) <= set(names(copies))
    clock.now = right + timedelta(hours=2)
    await housekeeping.round()
    assert await stored() == 3
    clock.now = right + timedelta(days=25)
    await housekeeping.round()
    assert len(names(copies)) >= 1  # and copies go on being made
    assert any(name.startswith(f"{clock.now:%Y-%m-%d}") for name in names(copies))


async def test_after_a_day_a_clock_that_leapt_is_taken_to_be_right(
    housekeeping: Housekeeping, store: Store, clock: Clock, stored: Count
) -> None:
    await people(store, 1)
    await housekeeping.round()
    clock.advance(days=40)
    await housekeeping.round()
    assert await stored() == 1
    clock.advance(hours=23)
    await housekeeping.round()
    assert await stored() == 1
    clock.advance(hours=1)
    await housekeeping.round()
    assert await stored() == 0


async def test_a_clock_that_is_behind_deletes_nothing_and_stops_nothing(
    housekeeping: Housekeeping, store: Store, clock: Clock, stored: Count
) -> None:
    await people(store, 1)
    clock.advance(days=1)
    await housekeeping.round()
    clock.advance(days=-200)
    await housekeeping.round()
    clock.advance(days=200, hours=1)
    await housekeeping.round()
    assert await stored() == 1


async def test_more_than_half_of_many_is_deleted_only_after_a_day(
    housekeeping: Housekeeping, store: Store, clock: Clock, stored: Count
) -> None:
    await people(store, 25)
    clock.advance(days=31)  # nobody looked at the clock before
    await housekeeping.round()
    assert await stored() == 25
    clock.advance(days=1)
    await housekeeping.round()
    assert await stored() == 0


async def test_a_day_is_waited_across_restarts(
    store: Store, clock: Clock, copies: Path, stored: Count
) -> None:
    await people(store, 1)
    for days in (0, 40, 1):
        clock.advance(days=days)
        anew = Housekeeping(
            store, clock, retention=timedelta(days=30), copies=copies, keep=timedelta(days=7)
        )
        await anew.round()
    assert await stored() == 0


@pytest.mark.parametrize("note", ["", "no JSON", "[]", '{"at": null}'])
async def test_a_note_that_makes_no_sense_is_none(
    housekeeping: Housekeeping, store: Store, note: str
) -> None:
    await store.take_note("purge", note)
    await housekeeping.round()
    assert '"doubted": null' in str(await store.note("purge"))


async def test_the_newest_copy_stays_where_no_other_can_be_made(
    housekeeping: Housekeeping,
    store: Store,
    clock: Clock,
    copies: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def full(_target: Path) -> None:
        raise NotSaved("The disk is full.")

    monkeypatch.setattr(store, "backup", full)
    for days in (9, 12):
        copy = copies / f"2026-01-{days:02}T000000.sqlite3"
        copy.touch()
        age(copy, clock.now, days=days)
    await housekeeping.round()
    assert names(copies) == ["2026-01-09T000000.sqlite3"]


async def test_a_full_disk_keeps_no_old_copy_and_no_old_conversation(
    housekeeping: Housekeeping,
    store: Store,
    clock: Clock,
    copies: Path,
    stored: Count,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def full(_age: timedelta) -> int:
        raise NotSaved("The disk is full.")

    for days in (9, 12):
        copy = copies / f"2026-01-{days:02}T000000.sqlite3"
        copy.touch()
        age(copy, clock.now, days=days)
    with monkeypatch.context() as patched:
        patched.setattr(store, "purge", full)
        await housekeeping.round()
    assert names(copies) == [f"{clock.now:%Y-%m-%dT%H%M%S}.sqlite3"]
    assert await stored() == 0


async def test_a_copy_from_the_future_counts_for_none_and_goes(
    housekeeping: Housekeeping, clock: Clock, copies: Path
) -> None:
    future = copies / "2028-01-01T000000.sqlite3"
    future.touch()
    age(future, clock.now, days=-400)
    await housekeeping.round()
    assert names(copies) == [f"{clock.now:%Y-%m-%dT%H%M%S}.sqlite3"]


async def test_where_the_server_is_copied_by_others_only_old_conversations_go(
    store: Store, clock: Clock
) -> None:
    housekeeping = Housekeeping(
        store, clock, retention=timedelta(days=30), copies=None, keep=timedelta(days=7)
    )
    await store.save(full_session(), was=0)
    for _ in range(2):  # the first after a leap of the clock only looks at it
        clock.advance(days=31)
        await housekeeping.round()
    assert await store.load(7) is None


async def test_where_the_clock_cannot_be_looked_at_nothing_is_deleted(
    housekeeping: Housekeeping,
    store: Store,
    clock: Clock,
    copies: Path,
    stored: Count,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def silent(_name: str) -> str | None:
        raise NotSaved("The database did not answer.")

    await people(store, 1)
    await housekeeping.round()  # the clock is sure now
    (old,) = names(copies)
    clock.advance(hours=25)
    await housekeeping.round()
    clock.advance(days=31)
    monkeypatch.setattr(store, "note", silent)
    await housekeeping.round()
    assert await stored() == 1
    assert old in names(copies)
