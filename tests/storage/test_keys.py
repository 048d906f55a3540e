"""The keys beside what they seal: found, lost, destroyed, damaged, turned."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from negotiation.model.errors import LostPast, NotSaved, StaleSession, Unreadable
from storage import keys as keys_module
from storage import unsealed as unsealed_module
from storage.errors import CannotOpen, DatabaseMissing, KeysMissing
from storage.migrate import migrate, migrations
from storage.places import Places
from storage.ring import Ring, read_ring
from storage.rotate import rotate
from storage.session_codec import SessionCodec
from storage.sqlite import prepare
from storage.store import AT_ONCE, Store, open_store
from tests.storage.conftest import Clock
from tests.storage.sessions import TELLTALE, behind_its_back, full_session, size_of_log


@pytest.fixture
def places(file: Path) -> Places:
    return Places.of(file)


@pytest.fixture
async def two_people(url: str, clock: Clock) -> None:
    async with open_store(url, clock) as store:
        await store.save(full_session(7), was=0)
        await store.save(full_session(8), was=0)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


async def assert_refused(url: str, clock: Clock, reason: type[CannotOpen]) -> str:
    """Why, where nothing was changed by it."""
    folder = Path(url.removeprefix("sqlite:///")).parent
    before = files(folder)
    with pytest.raises(reason) as caught:
        async with open_store(url, clock):
            pytest.fail("opened")
    assert files(folder) == before
    return str(caught.value)


# --- What was forgotten stays forgotten -----------------------------------------------------------


async def test_a_copy_that_is_put_back_opens_for_all_but_who_was_forgotten(
    url: str, file: Path, clock: Clock, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    async with open_store(url, clock) as store:
        await store.save(full_session(7), was=0)
        await store.save(full_session(8), was=0)
        await store.backup(copy)
        await store.forget(7)
    shutil.copy(copy, file)
    async with open_store(url, clock) as store:
        assert await store.load(8) == full_session(8)
        with pytest.raises(Unreadable):
            await store.load(7)
        assert TELLTALE not in str(await store.export(7))
        # Who comes back after all begins anew; the old row does not stand in the way.
        with pytest.raises(StaleSession):
            await store.save(full_session(7, version=1), was=0)
        await store.save(full_session(7, version=2), was=1)
        assert await store.load(7) == full_session(7, version=2)


async def test_who_is_deleted_after_their_time_loses_their_key(store: Store, clock: Clock) -> None:
    await store.save(full_session(7), was=0)
    clock.advance(days=31)
    await store.save(full_session(8), was=0)
    await store.purge(timedelta(days=30))
    assert await store._driver.run("SELECT user_id FROM keys.person") == [(8,)]


async def test_forgetting_that_is_interrupted_after_the_key_is_done_by_the_next(
    url: str, clock: Clock
) -> None:
    async with open_store(url, clock) as store:
        await store.save(full_session(7), was=0)
        await store._keys.destroy(7)
    async with open_store(url, clock) as store:
        with pytest.raises(Unreadable):
            await store.load(7)
        assert await store.forget(7)
        assert await store.load(7) is None
        assert not await store.forget(7)


async def test_a_log_that_cannot_be_emptied_is_no_failed_deletion_and_is_emptied_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.save(full_session(7), was=0)
    scrub = store._driver.scrub

    async def busy() -> None:
        raise NotSaved("busy")

    monkeypatch.setattr(store._driver, "scrub", busy)
    assert await store.forget(7)
    scrubbed: list[bool] = []

    async def works() -> None:
        scrubbed.append(True)
        await scrub()

    monkeypatch.setattr(store._driver, "scrub", works)
    await store.tidy()
    await store.tidy()
    assert scrubbed == [True]


async def test_the_log_of_a_process_that_was_killed_is_emptied_by_the_next(
    url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_store(url, clock) as store:
        scrub = store._driver.scrub
        scrubbed: list[bool] = []

        async def noted() -> None:
            scrubbed.append(True)
            await scrub()

        monkeypatch.setattr(store._driver, "scrub", noted)
        await store.tidy()
        await store.tidy()
    assert scrubbed == [True]


async def test_a_purge_that_breaks_off_leaves_its_traces_to_be_emptied_later(
    store: Store, clock: Clock, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await store.tidy()
    for user_id in range(AT_ONCE + 1):
        await store.save(full_session(user_id), was=0)
    clock.advance(days=31)
    destroy_old = store._keys.destroy_old
    batches: list[int] = []

    async def once(before: int, reminded: int, most: int) -> int:
        if batches:
            raise NotSaved("no")
        batches.append(await destroy_old(before, reminded, most))
        return batches[0]

    monkeypatch.setattr(store._keys, "destroy_old", once)
    with pytest.raises(NotSaved):
        await store.purge(timedelta(days=30))
    assert size_of_log(file) > 0
    await store.tidy()
    assert size_of_log(file) == 0
    assert batches == [AT_ONCE]


async def test_who_answers_while_others_are_purged_keeps_their_key_in_memory(
    store: Store, clock: Clock
) -> None:
    await store.save(full_session(7), was=0)
    clock.advance(days=31)
    await store.save(full_session(8), was=0)
    key = store._keys._recent[8]
    assert await store.purge(timedelta(days=30)) == 1
    assert store._keys._recent == {8: key}


# --- Nothing acknowledged is lost -----------------------------------------------------------------


async def test_a_key_without_its_row_is_used_by_the_first_answer(url: str, clock: Clock) -> None:
    async with open_store(url, clock) as store:
        await store._keys.to_seal(7)  # and the power is cut before the row
    async with open_store(url, clock) as store:
        assert await store.load(7) is None
        await store.save(full_session(7), was=0)
    async with open_store(url, clock) as store:
        assert await store.load(7) == full_session(7)


async def test_a_key_is_on_the_disk_before_anything_is_sealed_with_it(store: Store) -> None:
    await store._driver.run("DROP TABLE keys.person")
    with pytest.raises(NotSaved):
        await store.save(full_session(7), was=0)
    assert await store._driver.run("SELECT * FROM session") == []


@pytest.mark.parametrize("was", [0, 1])
async def test_nothing_is_saved_under_a_key_that_is_no_more(store: Store, was: int) -> None:
    if was:
        await store.save(full_session(7, version=was), was=0)
    await store._keys.to_seal(7)
    await store._driver.run("DELETE FROM keys.person")  # while the answer was on its way
    session = full_session(7, version=was + 1)
    with pytest.raises(StaleSession):
        await store.save(session, was=was)
    await store.save(session, was=was)  # sealed with a key that is there
    store._recent.clear()
    assert await store.load(7) == session


async def test_two_first_answers_at_once_use_one_key(store: Store) -> None:
    first, second = await asyncio.gather(store._keys.to_seal(7), store._keys.to_seal(7))
    assert first.wrapped == second.wrapped


async def test_keys_in_memory_are_bounded(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys_module, "MOST", 3)
    for user_id in range(1, 6):
        await store.save(full_session(user_id), was=0)
    assert len(store._keys._recent) == 3
    store._recent.clear()
    assert await store.load(1) == full_session(1)


# --- Damage ---------------------------------------------------------------------------------------


async def test_a_damaged_key_hurts_its_owner_alone_who_may_begin_afresh(store: Store) -> None:
    await store.save(full_session(7, version=3), was=0)
    await store.save(full_session(8), was=0)
    damage = "UPDATE keys.person SET wrapped = $1 WHERE user_id = 7"
    await behind_its_back(store, damage, b"damaged")
    store._keys.drop(7)
    with pytest.raises(Unreadable) as caught:
        await store.load(7)
    assert caught.value.version == 3
    assert await store.load(8) == full_session(8)
    await store.save(full_session(7, version=4), was=3)
    store._recent.clear()
    store._keys.drop(7)
    assert await store.load(7) == full_session(7, version=4)


async def test_a_damaged_way_back_is_told_when_somebody_goes_back(store: Store) -> None:
    await store.save(full_session(7), was=0)
    await behind_its_back(store, "UPDATE session SET history = $1", b"damaged")
    loaded = await store.load(7)
    assert loaded is not None
    assert loaded.state == full_session(7).state
    (past,) = loaded.history
    with pytest.raises(LostPast):
        _ = past.state
    await store.save(replace(loaded, version=2), was=1)  # and the conversation goes on
    store._recent.clear()
    again = await store.load(7)
    assert again is not None
    assert again.state == loaded.state
    with pytest.raises(LostPast):
        _ = again.history[0].state


@pytest.mark.parametrize("column", ["user_id", "version", "format"])
async def test_a_row_under_another_number_is_not_served(store: Store, column: str) -> None:
    await store.save(full_session(7), was=0)
    await behind_its_back(store, f"UPDATE session SET {column} = {column} + 1")  # noqa: S608
    with pytest.raises(Unreadable):
        await store.load(8 if column == "user_id" else 7)


# --- What belongs together ------------------------------------------------------------------------


@pytest.mark.usefixtures("two_people")
async def test_a_lost_key_file_is_said_and_not_made_anew(
    url: str, places: Places, clock: Clock
) -> None:
    kept = places.key_file.rename(places.key_file.with_name("kept"))
    said = await assert_refused(url, clock, KeysMissing)
    assert said == (
        f"The key file {places.key_file} is not there, and 2 conversations cannot be read "
        "without it. Put it back; DATA_KEY_FILE says where it is."
    )
    kept.rename(places.key_file)
    async with open_store(url, clock) as store:
        assert await store.load(7) == full_session(7)


@pytest.mark.usefixtures("two_people")
async def test_the_key_file_of_another_database_is_said(
    url: str, places: Places, clock: Clock
) -> None:
    Ring.new().write(places.key_file)
    assert "is not the one" in await assert_refused(url, clock, KeysMissing)


@pytest.mark.usefixtures("two_people")
async def test_lost_keys_are_said_and_no_empty_ones_are_left(
    url: str, places: Places, clock: Clock
) -> None:
    places.keys.unlink()
    assert "Put it back" in await assert_refused(url, clock, KeysMissing)


@pytest.mark.usefixtures("two_people")
async def test_the_keys_of_another_database_are_said(
    url: str, places: Places, clock: Clock, tmp_path: Path
) -> None:
    other = tmp_path / "other.sqlite3"
    async with open_store(f"sqlite:///{other}", clock) as store:
        await store.save(full_session(9), was=0)
    shutil.copy(f"{other}.keys", places.keys)
    assert "another database" in await assert_refused(url, clock, KeysMissing)


@pytest.mark.usefixtures("two_people")
async def test_a_lost_database_is_said_and_no_empty_one_is_left(
    url: str, places: Places, clock: Clock
) -> None:
    places.database.unlink()
    said = await assert_refused(url, clock, DatabaseMissing)
    assert str(places.keys) in said


@pytest.mark.parametrize("keys", [True, False])
def test_a_log_without_its_database_is_said(places: Places, keys: bool) -> None:
    prepare(places.database).close()
    places.database.rename(f"{places.database}-wal")
    if not keys:
        places.keys.unlink()
    before = files(places.database.parent)
    with pytest.raises(DatabaseMissing, match="is gone"):
        prepare(places.database)
    assert files(places.database.parent) == before


async def test_a_start_that_was_cut_off_between_the_files_is_none(
    url: str, places: Places, clock: Clock
) -> None:
    async with open_store(url, clock) as store:
        await store._driver.run("DELETE FROM note")  # the database had not got its number yet
    async with open_store(url, clock) as store:
        await store.save(full_session(7), was=0)
    places.database.unlink()
    places.keys.unlink()  # to begin anew
    async with open_store(url, clock) as store:
        assert await store.load(7) is None


async def test_the_key_file_may_lie_elsewhere(url: str, clock: Clock, tmp_path: Path) -> None:
    elsewhere = tmp_path / "secrets" / "key"
    async with open_store(url, clock, key_file=elsewhere) as store:
        await store.save(full_session(7), was=0)
    assert elsewhere.exists()
    assert not Places.of(Path(url.removeprefix("sqlite:///"))).key_file.exists()


# --- A new key ------------------------------------------------------------------------------------


@pytest.mark.usefixtures("two_people")
async def test_after_a_new_key_the_old_one_opens_nothing(
    url: str, places: Places, clock: Clock
) -> None:
    old = places.key_file.read_bytes()
    assert rotate(places) == 2
    ring = read_ring(places.key_file)
    assert ring is not None
    assert len(ring) == 1
    async with open_store(url, clock) as store:
        assert await store.load(7) == full_session(7)
    places.key_file.write_bytes(old)
    await assert_refused(url, clock, KeysMissing)


@pytest.mark.usefixtures("two_people")
@pytest.mark.parametrize("writes", [0, 1])
async def test_a_new_key_that_was_interrupted_loses_nothing(
    url: str, places: Places, clock: Clock, writes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, done = Ring.write, list[int]()

    def cut_off(ring: Ring, path: Path) -> None:
        if len(done) == writes:
            raise CannotOpen("the power is cut")
        done.append(1)
        write(ring, path)

    with monkeypatch.context() as patched:
        patched.setattr(Ring, "write", cut_off)
        with pytest.raises(CannotOpen):
            rotate(places)
    async with open_store(url, clock) as store:
        assert await store.load(7) == full_session(7)
    assert rotate(places) == 2
    async with open_store(url, clock) as store:
        assert await store.load(8) == full_session(8)


@pytest.mark.usefixtures("two_people")
async def test_where_a_key_is_damaged_the_old_ring_is_kept(
    url: str, places: Places, clock: Clock
) -> None:
    async with open_store(url, clock) as store:
        damage = "UPDATE keys.person SET wrapped = substr(wrapped, 1, 20) WHERE user_id = 7"
        await behind_its_back(store, damage)
    assert rotate(places) == 1
    ring = read_ring(places.key_file)
    assert ring is not None
    assert len(ring) == 2


# --- What an earlier release left unsealed --------------------------------------------------------


@pytest.fixture
def unsealed(file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database of the release before the seal, with more people than are sealed together."""
    monkeypatch.setattr(unsealed_module, "_TOGETHER", 50)
    written = SessionCodec().encode(full_session())
    file.parent.mkdir()
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        migrate(connection, None, migrations()[:2])
        connection.executemany(
            "INSERT INTO session VALUES (?, 1, ?, ?, ?, 1795514400)",
            [(user_id, *written) for user_id in range(1, 61)],
        )
    assert TELLTALE.encode() in file.read_bytes()
    return file


async def assert_sealed_without_loss(url: str, clock: Clock) -> None:
    async with open_store(url, clock) as store:
        for user_id in range(1, 61):
            assert await store.load(user_id) == full_session(user_id)
        assert await store._driver.run("SELECT count(*) FROM unsealed") == [(0,)]
    folder = Path(url.removeprefix("sqlite:///")).parent
    assert not any(TELLTALE.encode() in content for content in files(folder).values())


@pytest.mark.usefixtures("unsealed")
async def test_what_was_unsealed_is_sealed_at_the_start(url: str, clock: Clock) -> None:
    await assert_sealed_without_loss(url, clock)


@pytest.mark.parametrize("seals", [3, 50, 55])
async def test_sealing_that_was_interrupted_goes_on(
    url: str, unsealed: Path, clock: Clock, seals: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    from storage.seal import PersonKey

    seal, done = PersonKey.seal, list[int]()

    def cut_off(key: PersonKey, *what: object) -> object:
        if len(done) == seals:
            raise KeyboardInterrupt
        done.append(1)
        return seal(key, *what)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr(PersonKey, "seal", cut_off)
        with pytest.raises(KeyboardInterrupt):
            prepare(unsealed)
    await assert_sealed_without_loss(url, clock)


async def test_an_old_copy_from_before_the_seal_can_be_put_back(
    url: str, unsealed: Path, clock: Clock, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite3"
    shutil.copy(unsealed, copy)
    await assert_sealed_without_loss(url, clock)
    shutil.copy(copy, unsealed)
    await assert_sealed_without_loss(url, clock)
