"""What the store does on SQLite alone: its file, its log, its copies, and its memory."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from negotiation.dialogue.session import Left, State
from negotiation.model.errors import NotSaved
from storage.errors import CannotOpen, KeysMissing
from storage.store import Store, open_store
from tests.storage.conftest import Clock
from tests.storage.sessions import TELLTALE, full_session


async def test_what_was_saved_last_is_taken_from_memory(store: Store) -> None:
    await store.save(full_session(), was=0)
    await store._driver.run("DROP TABLE session")  # whoever asks for the row fails
    first = await store.load(7)
    assert first == full_session()
    assert await store.load(7) is first
    with pytest.raises(NotSaved):
        await store.load(8)


async def test_forget_leaves_no_row_and_no_byte_of_the_offer(store: Store, file: Path) -> None:
    def bytes_on_disk() -> bytes:
        return b"".join(path.read_bytes() for path in sorted(file.parent.iterdir()))

    other = replace(full_session(user_id=8), state=State(), history=())
    session = full_session()
    await store.save(session, was=0)
    for version in range(2, 40):  # grows, shrinks and moves between pages
        history = session.history * (version % 7)
        await store.save(replace(session, version=version, history=history), was=version - 1)
    ((sealed,),) = await store._driver.run("SELECT substr(state, 1, 40) FROM session")
    assert isinstance(sealed, bytes)
    assert sealed in bytes_on_disk()
    ((wrapped,),) = await store._driver.run("SELECT wrapped FROM keys.person")
    assert isinstance(wrapped, bytes)
    assert wrapped in bytes_on_disk()
    assert TELLTALE.encode() not in bytes_on_disk()

    assert await store.forget(7)

    assert await store.load(7) is None
    assert sealed not in bytes_on_disk()
    assert wrapped not in bytes_on_disk()
    await store.save(other, was=0)  # and the store goes on working
    assert await store.load(8) == other


async def test_a_backup_is_a_whole_store_for_its_owner_alone(
    store: Store, tmp_path: Path, file: Path, clock: Clock
) -> None:
    await store.save(full_session(), was=0)
    target = tmp_path / "backups" / "today.sqlite3"
    await store.backup(target)
    assert target.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    shutil.copy(f"{file}.keys", f"{target}.keys")
    shutil.copy(f"{file}.keys-wal", f"{target}.keys-wal")
    async with open_store(f"sqlite:///{target}", clock, key_file=Path(f"{file}.key")) as copy:
        assert await copy.load(7) == full_session()


async def test_a_copy_alone_opens_for_nobody(store: Store, tmp_path: Path, clock: Clock) -> None:
    await store.save(full_session(), was=0)
    target = tmp_path / "backups" / "today.sqlite3"
    await store.backup(target)
    with pytest.raises(KeysMissing, match="nothing that is stored can be read"):
        async with open_store(f"sqlite:///{target}", clock):
            pytest.fail("opened")
    assert [path.name for path in target.parent.iterdir()] == [target.name]


async def test_a_backup_that_cannot_be_written_is_said(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotSaved):
        await store.backup(tmp_path / "file" / "today.sqlite3")


async def test_a_full_disk_is_said_reads_go_on_and_writes_heal(store: Store) -> None:
    session = full_session(version=1)
    await store.save(session, was=0)
    history = tuple(Left(State(lacks=f"{number} " * 2_000)) for number in range(20))
    big = replace(session, version=2, state=State(lacks="x y " * 9_000), history=history)
    ((pages,),) = await store._driver.run("PRAGMA page_count")
    await store._driver.run(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(NotSaved, match="disk is full"):
        await store.save(big, was=1)
    assert await store.load(7) == session

    await store._driver.run("PRAGMA max_page_count = 1000000")
    await store.save(big, was=1)
    assert await store.load(7) == big


@pytest.mark.parametrize(
    "bad", ["postgresql://host/db", "sqlite:///", "sqlite:///:memory:", "data.sqlite3", ""]
)
async def test_an_address_that_is_no_sqlite_file_is_refused(bad: str, clock: Clock) -> None:
    with pytest.raises(CannotOpen):
        async with open_store(bad, clock):
            pytest.fail("opened")
