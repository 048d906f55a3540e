from __future__ import annotations

import asyncio
import json
import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from negotiation.dialogue.session import Left, State
from negotiation.model.errors import NotSaved, StaleSession, TooNew, Unreadable
from storage import recent
from storage.errors import CannotOpen, KeysMissing, NewerDatabase
from storage.session_codec import SessionCodec
from storage.store import Store, open_store
from storage.upgrades import Upgrade
from tests.storage.conftest import Clock
from tests.storage.sessions import TELLTALE, behind_its_back, full_session, reseal

CODEC = SessionCodec()
NEWEST = max(CODEC.reads)


async def test_a_saved_session_comes_back_the_same(store: Store) -> None:
    session = full_session()
    await store.save(session, was=0)
    assert await store.load(session.user_id) == session


async def test_a_session_outlives_the_process_that_saved_it(url: str, clock: Clock) -> None:
    async with open_store(url, clock) as store:
        await store.save(full_session(), was=0)
    async with open_store(url, clock) as store:
        assert await store.load(7) == full_session()


async def test_what_was_saved_last_is_taken_from_memory(store: Store) -> None:
    await store.save(full_session(), was=0)
    await store._driver.run("DROP TABLE session")  # whoever asks for the row fails
    first = await store.load(7)
    assert first == full_session()
    assert await store.load(7) is first
    with pytest.raises(NotSaved):
        await store.load(8)


async def test_where_others_may_write_memory_counts_only_while_the_row_is_the_same(
    store: Store,
) -> None:
    store._driver.alone = False
    session = full_session()
    await store.save(session, was=0)
    kept = await store.load(7)
    assert await store.load(7) is kept
    other = replace(session, misses=session.misses + 1)
    kept_in_memory = store._recent.get(7)
    assert kept_in_memory is not None
    await reseal(store, state=CODEC.encode(other).state)
    store._recent.put(*kept_in_memory)
    assert await store.load(7) == other


@pytest.mark.parametrize("trouble", ["stale", "refused", "cancelled"])
async def test_memory_never_holds_what_was_not_saved(store: Store, trouble: str) -> None:
    first = full_session(version=4)
    await store.save(first, was=0)
    await store.load(7)
    saving = asyncio.ensure_future(
        store.save(replace(first, version=5, misses=9), was=3 if trouble == "stale" else 4)
    )
    if trouble == "refused":
        await store._driver.run("PRAGMA query_only = ON")
    await asyncio.sleep(0)
    if trouble == "cancelled":
        saving.cancel()
    done, _ = await asyncio.wait({saving})
    assert all(one.cancelled() or one.exception() for one in done)
    loaded = await store.load(7)
    assert loaded is not None
    # A save that nobody waited for any more may have been made.
    assert (loaded.version, loaded.misses) in ([(5, 9)] if trouble == "cancelled" else [(4, 0)])


async def test_memory_of_sessions_is_bounded_and_forgets_who_is_forgotten(store: Store) -> None:
    for user_id in range(1, recent.MOST + 10):
        await store.save(full_session(user_id), was=0)
    assert len(store._recent) == recent.MOST
    assert await store.load(1) == full_session(1)
    last = recent.MOST + 9
    await store.forget(last)
    assert store._recent.get(last) is None
    assert await store.load(last) is None


async def test_who_is_forgotten_while_their_session_is_read_is_forgotten(store: Store) -> None:
    await store.save(full_session(), was=0)
    store._recent.clear()
    await asyncio.gather(store.load(7), store.forget(7))
    assert await store.load(7) is None


async def test_who_is_purged_is_not_remembered(store: Store, clock: Clock) -> None:
    await store.save(full_session(), was=0)
    clock.advance(days=31)
    await asyncio.gather(store.load(7), store.purge(timedelta(days=30)), store.load(7))
    assert await store.load(7) is None


async def test_nobody_sees_another_persons_session(store: Store) -> None:
    await store.save(full_session(user_id=7), was=0)
    assert await store.load(8) is None
    assert await store.export(8) is None


async def test_a_change_from_another_version_is_refused_and_changes_nothing(store: Store) -> None:
    first = full_session(version=4)
    await store.save(first, was=0)
    with pytest.raises(StaleSession):
        await store.save(replace(first, version=4, misses=9), was=3)
    with pytest.raises(StaleSession):
        await store.save(replace(first, version=1, misses=9), was=0)
    assert await store.load(7) == first


async def test_a_change_of_an_erased_session_is_refused(store: Store) -> None:
    await store.save(full_session(version=1), was=0)
    await store.forget(7)
    with pytest.raises(StaleSession):
        await store.save(full_session(version=2), was=1)
    assert await store.load(7) is None


async def test_of_two_changes_at_once_exactly_one_wins(store: Store) -> None:
    session = full_session(version=1)
    await store.save(session, was=0)
    changes = [replace(session, version=2, misses=count) for count in (1, 2)]
    outcomes = await asyncio.gather(
        *(store.save(change, was=1) for change in changes), return_exceptions=True
    )
    won = [
        change
        for change, outcome in zip(changes, outcomes, strict=True)
        if not isinstance(outcome, StaleSession)
    ]
    assert len(won) == 1
    assert await store.load(7) == won[0]


async def test_an_export_holds_everything_and_can_be_read_back(store: Store) -> None:
    session = full_session()
    await store.save(session, was=0)
    text = await store.export(7)
    assert text is not None
    stored = json.loads(text)
    assert stored["user_id"] == "7"
    assert stored["version"] == session.version
    assert stored["saved_at"] == "2026-11-24T10:00:00+00:00"
    assert stored["format"] == CODEC.writes
    told = stored["session"]
    present = TypeAdapter(State).validate_json(json.dumps(told["state"]))
    before = [TypeAdapter(State).validate_json(json.dumps(state)) for state in told["history"]]
    assert present == session.state
    assert before == [past.state for past in session.history]
    assert (told["today"], told["heard"]) == ("2026-11-24", session.heard)


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


async def test_forget_says_when_there_was_nothing(store: Store) -> None:
    assert not await store.forget(7)


async def test_purge_erases_only_what_is_older_than_the_limit(store: Store, clock: Clock) -> None:
    await store.save(full_session(user_id=1), was=0)
    clock.advance(days=20)
    await store.save(full_session(user_id=2), was=0)
    clock.advance(days=11)
    assert await store.purge(timedelta(days=30)) == 1
    assert await store.load(1) is None
    assert await store.load(2) is not None


async def test_an_answer_starts_the_retention_anew(store: Store, clock: Clock) -> None:
    session = full_session(version=1)
    await store.save(session, was=0)
    clock.advance(days=20)
    await store.save(replace(session, version=2), was=1)
    clock.advance(days=20)
    assert await store.purge(timedelta(days=30)) == 0


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


async def test_a_mangled_row_is_unreadable_and_stays_as_it_is(store: Store) -> None:
    await store.save(full_session(version=3), was=0)
    await reseal(store, state=TELLTALE.encode())
    with pytest.raises(Unreadable) as caught:
        await store.load(7)
    assert caught.value.version == 3
    assert TELLTALE not in f"{caught.value!r} {caught.value.__cause__!r}"
    assert TELLTALE in str(await store.export(7))


async def test_bytes_that_are_no_text_hurt_nobody_else(store: Store) -> None:
    await store.save(full_session(), was=0)
    await store.save(full_session(8), was=0)
    await reseal(store, state=b"\xff\xfe")
    with pytest.raises(Unreadable):
        await store.load(7)
    assert "\ufffd" in str(await store.export(7))
    assert await store.load(8) is not None
    assert await store.forget(8)
    assert await store.forget(7)


async def test_sessions_of_a_later_format_are_refused_at_start(
    url: str, file: Path, clock: Clock
) -> None:
    async with open_store(url, clock) as store:
        await store.save(full_session(), was=0)
        await store.save(full_session(8), was=0)
        await reseal(store, written_in=99)
    with pytest.raises(NewerDatabase):
        async with open_store(url, clock):
            pytest.fail("opened")


async def test_a_damaged_format_keeps_nobody_else_from_their_conversation(
    url: str, file: Path, clock: Clock
) -> None:
    async with open_store(url, clock) as store:
        await store.save(full_session(), was=0)
        await store.save(full_session(8), was=0)
        await behind_its_back(store, "UPDATE session SET format = 66 WHERE user_id = 7")
    async with open_store(url, clock) as store:
        assert await store.load(8) == full_session(8)
        with pytest.raises(Unreadable):
            await store.load(7)


async def test_a_session_of_a_later_format_is_told_and_never_overwritten(store: Store) -> None:
    session = full_session(version=3)
    await store.save(session, was=0)
    await reseal(store, written_in=NEWEST + 1)
    rows = await store._driver.run("SELECT * FROM session")
    with pytest.raises(TooNew):
        await store.load(7)
    with pytest.raises(TooNew):
        await store.export(7)
    with pytest.raises(TooNew):
        await store.save(replace(session, version=4), was=3)
    with pytest.raises(StaleSession):
        await store.save(replace(session, version=4), was=2)
    with pytest.raises(StaleSession):
        await store.save(replace(session, version=4), was=0)
    assert await store._driver.run("SELECT * FROM session") == rows
    await store.check()  # the bot is well all the same
    assert await store.forget(7)  # and the person may have it deleted


async def test_of_two_releases_side_by_side_neither_loses_what_the_other_wrote(
    store: Store, clock: Clock
) -> None:
    upgrades = {number: Upgrade() for number in range(1, NEWEST + 1)}
    driver, keys = store._driver, store._keys
    older = Store(driver, keys, SessionCodec(upgrades, writes=NEWEST), clock)
    newer = Store(driver, keys, SessionCodec(upgrades, writes=NEWEST + 1), clock)
    store._driver.alone = False

    async def stored_format() -> object:
        return await store._driver.run("SELECT format FROM session")

    session = full_session(version=1)
    await older.save(session, was=0)
    assert await stored_format() == [(NEWEST,)]
    await newer.save(replace(session, version=2), was=1)
    assert await stored_format() == [(NEWEST + 1,)]
    loaded = await older.load(7)
    assert loaded == replace(session, version=2)
    await older.save(replace(loaded, version=3, misses=5), was=2)
    assert await stored_format() == [(NEWEST + 1,)]  # as the newer one wrote it
    assert await newer.load(7) == replace(session, version=3, misses=5)
    with pytest.raises(StaleSession):
        await older.save(replace(loaded, version=3), was=2)


async def test_a_purge_minds_no_format(store: Store, clock: Clock) -> None:
    await store.save(full_session(), was=0)
    await behind_its_back(store, "UPDATE session SET format = 99")
    clock.advance(days=31)
    assert await store.purge(timedelta(days=30)) == 1


async def test_a_note_is_kept_and_replaced(store: Store) -> None:
    assert await store.note("commands") is None
    await store.take_note("commands", "first")
    await store.take_note("commands", "second")
    assert await store.note("commands") == "second"


@pytest.mark.parametrize(
    "bad", ["postgresql://host/db", "sqlite:///", "sqlite:///:memory:", "data.sqlite3", ""]
)
async def test_an_address_that_is_no_sqlite_file_is_refused(bad: str, clock: Clock) -> None:
    with pytest.raises(CannotOpen):
        async with open_store(bad, clock):
            pytest.fail("opened")


async def test_five_hundred_people_at_once_do_not_mix(store: Store) -> None:
    async def answer(user_id: int) -> bool:
        session = full_session(user_id=user_id, version=1)
        await store.save(session, was=0)
        await store.save(replace(session, version=2, misses=user_id), was=1)
        loaded = await store.load(user_id)
        return loaded is not None and (loaded.user_id, loaded.misses) == (user_id, user_id)

    assert all(await asyncio.gather(*(answer(user_id) for user_id in range(1, 501))))
