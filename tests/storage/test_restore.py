"""A copy looked into and put back: what is counted, what is said, what is left as it was."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.errors import CannotOpen, NewerDatabase
from storage.places import Places
from storage.restore import Found, look_into, restore
from storage.store import open_store
from tests.storage.conftest import Clock
from tests.storage.sessions import behind_its_back, full_session, reseal


@pytest.fixture
def places(file: Path) -> Places:
    return Places.of(file)


@pytest.fixture
async def copy(url: str, clock: Clock, tmp_path: Path) -> Path:
    """Of six people: one forgotten since, one whose row is nonsense, one of a later format, one
    whose row belongs to another, and two.
    """
    target = tmp_path / "copy.sqlite3"
    async with open_store(url, clock) as store:
        for user_id in range(1, 7):
            await store.save(full_session(user_id), was=0)
        await reseal(store, 2, state=b"nonsense")
        await reseal(store, 3, written_in=99)
        await behind_its_back(
            store,
            "UPDATE session SET state = (SELECT state FROM session WHERE user_id = 5) "
            "WHERE user_id = 4",
        )
        await store.backup(target)
        await store.forget(1)
        await reseal(store, 3, written_in=2)
    return target


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_copy_is_counted_and_nothing_is_changed(copy: Path, places: Places) -> None:
    before = files(places.database.parent), copy.read_bytes()
    assert look_into(copy, places) == Found(readable=2, forgotten=1, damaged=3)
    assert (files(places.database.parent), copy.read_bytes()) == before


def test_who_was_forgotten_is_not_in_what_is_put_back(
    copy: Path, places: Places, url: str, clock: Clock, tmp_path: Path
) -> None:
    left = places.database.with_name(f"{places.database.name}.part")
    left.write_bytes(b"of a restore that was interrupted")
    kept = tmp_path / "copies" / "before.sqlite3"
    assert restore(copy, places, kept) == Found(2, 1, 3)
    assert not left.exists()
    for file in (places.database, kept):
        assert file.stat().st_mode & 0o777 == 0o600
    assert look_into(kept, places) == Found(readable=3, forgotten=0, damaged=2)
    assert look_into(places.database, places) == Found(readable=2, forgotten=0, damaged=3)


def test_what_is_wrong_is_said_of_the_file_that_was_named(
    copy: Path, places: Places, tmp_path: Path
) -> None:
    def refused(path: Path) -> str:
        before = files(places.database.parent)
        with pytest.raises(CannotOpen) as caught:
            restore(path, places, tmp_path / "kept")
        assert files(places.database.parent) == before
        assert not (tmp_path / "kept").exists()
        return str(caught.value)

    assert refused(tmp_path / "none") == f"{tmp_path}/none cannot be read."
    (tmp_path / "list").write_text("milk, bread " * 100)
    assert refused(tmp_path / "list") == f"{tmp_path}/list is no SQLite database."
    places.key_file.unlink()
    assert refused(copy).startswith(
        f"The key file {places.key_file} is not there, and 5 conversations cannot be read"
    )
    places.keys.unlink()
    Path(f"{places.keys}-wal").unlink(missing_ok=True)
    assert refused(copy).startswith(f"{places.keys} is not there, or it belongs to another")


def test_a_copy_is_put_back_where_there_is_no_database(
    copy: Path, places: Places, tmp_path: Path
) -> None:
    places.database.unlink()
    Path(f"{places.database}-wal").write_bytes(b"of the one that is gone")
    assert restore(copy, places, tmp_path / "kept") == Found(2, 1, 3)
    assert not (tmp_path / "kept").exists()
    assert look_into(places.database, places).readable == 2


def test_the_database_of_a_later_release_makes_way_for_the_copy_of_before_it(
    copy: Path, places: Places, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(places.database)) as later:
        later.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerDatabase):
        look_into(places.database, places)
    kept = tmp_path / "kept"
    assert restore(copy, places, kept) == Found(2, 1, 3)
    assert look_into(places.database, places).readable == 2
    with closing(sqlite3.connect(kept)) as later:
        assert later.execute("PRAGMA user_version").fetchone() == (99,)
        assert later.execute("SELECT count(*) FROM session").fetchone() == (5,)


def test_a_damaged_database_is_kept_beside_what_is_put_back(
    copy: Path, places: Places, tmp_path: Path
) -> None:
    damaged = places.database.read_bytes()[:4096] + bytes(range(256)) * 64
    places.database.write_bytes(damaged)
    assert restore(copy, places, tmp_path / "kept") == Found(2, 1, 3)
    aside = places.database.with_name(f"{places.database.name}.damaged")
    assert aside.read_bytes()[4096:] == damaged[4096:]
    shutil.copy(places.database, tmp_path / "again")
    assert look_into(tmp_path / "again", places).readable == 2
