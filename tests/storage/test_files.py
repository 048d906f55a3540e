"""The files under a running store: full disks, files that are deleted or replaced."""

from __future__ import annotations

import logging
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from negotiation.model.errors import NotSaved
from storage.connection import Done, Value
from storage.reserve import SIZE, Reserve
from storage.sqlite import Sqlite, _not_saved
from storage.store import Store, open_store
from storage.watch import Watch
from tests.storage.conftest import Clock
from tests.storage.sessions import full_session


def test_a_reserve_is_real_room_for_its_owner_alone_and_given_up_once(tmp_path: Path) -> None:
    path = tmp_path / "reserve"
    reserve = Reserve(path)
    reserve.keep()
    inode = path.stat().st_ino
    reserve.keep()
    found = path.stat()
    assert (found.st_ino, found.st_size, found.st_mode & 0o777) == (inode, SIZE, 0o600)
    assert found.st_blocks * 512 >= SIZE
    assert reserve.give_up()
    assert not path.exists()
    assert not reserve.give_up()


def test_a_reserve_that_cannot_be_kept_is_no_trouble(tmp_path: Path) -> None:
    reserve = Reserve(tmp_path / "missing" / "reserve")
    reserve.keep()
    assert not reserve.give_up()


def _full_while(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every change fails for want of room while `path` is there."""
    do = Sqlite._do
    there = path.exists

    async def on_a_full_disk(
        driver: Sqlite, sql: str, values: Sequence[Value], *, alone: bool = False
    ) -> Done:
        if there() and sql.startswith(("INSERT", "UPDATE", "DELETE")):
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorname = "SQLITE_FULL"
            raise _not_saved(error)
        return await do(driver, sql, values, alone=alone)

    monkeypatch.setattr(Sqlite, "_do", on_a_full_disk)


async def test_on_a_full_disk_people_can_be_forgotten(
    store: Store, file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    reserve = file.with_name(f"{file.name}.reserve")
    await store.save(full_session(7), was=0)
    with monkeypatch.context() as patched:
        _full_while(reserve, patched)
        with pytest.raises(NotSaved, match="full"):
            await store.save(full_session(8), was=0)
        assert reserve.exists()  # it is for deletions alone
        assert await store.forget(7)
    assert "the reserve is used" in caplog.text
    assert await store.load(7) is None
    # Once the log is emptied there is room, for the next who wants to be forgotten.
    assert reserve.stat().st_size == SIZE


async def test_a_disk_that_is_full_without_a_reserve_is_said(
    store: Store, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.with_name(f"{file.name}.reserve").unlink()
    await store.save(full_session(7), was=0)
    _full_while(tmp_path, monkeypatch)
    with pytest.raises(NotSaved, match="full"):
        await store.forget(7)


@pytest.mark.parametrize("suffix", ["", ".keys"])
@pytest.mark.parametrize("replaced", [False, True])
async def test_nothing_is_acknowledged_in_a_file_that_is_not_there_any_more(
    url: str,
    file: Path,
    clock: Clock,
    suffix: str,
    replaced: bool,
    caplog: pytest.LogCaptureFixture,
) -> None:
    taken = file.with_name(file.name + suffix)
    elsewhere = file.with_name("elsewhere")
    async with open_store(url, clock) as store:
        await store.save(full_session(7), was=0)
        taken.rename(elsewhere)
        if replaced:
            shutil.copy(elsewhere, taken)
        with caplog.at_level(logging.ERROR):
            for user_id in (8, 9):
                with pytest.raises(NotSaved, match="not where it was"):
                    await store.save(full_session(user_id), was=0)
            with pytest.raises(NotSaved):
                await store.check()  # so the heartbeat ends
        assert len(caplog.records) == 1
        assert "deleted or replaced" in caplog.text
        elsewhere.rename(taken)
        await store.check()  # put back, it is well again
        assert await store.load(7) == full_session(7)


def test_a_watch_sees_a_file_that_comes_and_goes(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.touch()
    watch = Watch(path)
    assert watch()
    path.rename(tmp_path / "moved")
    assert not watch()
    (tmp_path / "moved").rename(path)
    assert watch()


async def test_a_copy_that_fails_leaves_nothing(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "today.sqlite3"
    await store._driver.run("PRAGMA query_only = ON")
    target.parent.mkdir()
    (tmp_path / "copies" / "today.sqlite3").mkdir()  # its name cannot be taken
    with pytest.raises(NotSaved):
        await store.backup(target)
    assert [path.name for path in target.parent.iterdir()] == [target.name]
