from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from negotiation.dialogue.session import State
from negotiation.model.errors import StaleSession, TooNew, Unreadable
from storage import recent
from storage.connection import Value
from storage.errors import NewerDatabase
from storage.session_codec import SessionCodec
from storage.store import Store, open_store
from storage.upgrades import Upgrade
from tests.storage.conftest import Clock
from tests.storage.sessions import TELLTALE, behind_its_back, full_session, reseal

pytestmark = pytest.mark.every_engine

CODEC = SessionCodec()
NEWEST = max(CODEC.reads)


async def test_a_saved_session_comes_back_the_same(store: Store) -> None:
    session = full_session()
    await store.save(session, was=0)
    assert await store.load(session.user_id) == session


async def test_a_session_outlives_the_process_that_saved_it(
    url: str, clock: Clock, key_file: Path
) -> None:
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(full_session(), was=0)
    async with open_store(url, clock, key_file=key_file) as store:
        assert await store.load(7) == full_session()


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


@pytest.mark.parametrize("was", [0, 1])
async def test_a_save_that_is_tried_again_finds_what_it_wrote_itself(
    store: Store, monkeypatch: pytest.MonkeyPatch, was: int
) -> None:
    if was:
        await store.save(full_session(version=1), was=0)
    change = store._driver.change

    async def twice(sql: str, *values: Value) -> int:
        """As where a commit failed in one of the two files, and the other had it already."""
        await change(sql, *values)
        return await change(sql, *values)

    await store._keys.to_seal(7)
    monkeypatch.setattr(store._driver, "change", twice)
    session = full_session(version=was + 1)
    await store.save(session, was=was)
    assert await store.load(7) == session
    with pytest.raises(StaleSession):
        await store.save(session, was=was)


@pytest.mark.parametrize("trouble", ["stale", "refused", "cancelled"])
async def test_memory_never_holds_what_was_not_saved(store: Store, trouble: str) -> None:
    first = full_session(version=4)
    await store.save(first, was=0)
    await store.load(7)
    if trouble == "refused":
        await store._driver.run("ALTER TABLE session RENAME TO elsewhere")
    saving = asyncio.ensure_future(
        store.save(replace(first, version=5, misses=9), was=3 if trouble == "stale" else 4)
    )
    await asyncio.sleep(0)
    if trouble == "cancelled":
        saving.cancel()
    done, _ = await asyncio.wait({saving})
    assert all(one.cancelled() or one.exception() for one in done)
    if trouble == "refused":
        await store._driver.run("ALTER TABLE elsewhere RENAME TO session")
    if not store._driver.alone:
        await store._driver.finish()  # statements there don't wait for each other
    loaded = await store.load(7)
    assert loaded is not None
    # A save that nobody waited for any more may have been made.
    assert (loaded.version, loaded.misses) in ([(5, 9)] if trouble == "cancelled" else [(4, 0)])


async def test_memory_of_sessions_is_bounded_and_forgets_who_is_forgotten(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent, "MOST", 20)
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
    loaded, forgotten = await asyncio.gather(store.load(7), store.forget(7), return_exceptions=True)
    assert forgotten is True
    # Where statements overlap, the row may be read after its key went and before it does.
    assert isinstance(loaded, Unreadable) <= (not store._driver.alone)
    assert await store.load(7) is None


async def test_who_is_purged_is_not_remembered(store: Store, clock: Clock) -> None:
    await store.save(full_session(), was=0)
    clock.advance(days=31)
    first, purged, second = await asyncio.gather(
        store.load(7), store.purge(timedelta(days=30)), store.load(7), return_exceptions=True
    )
    assert purged == 1
    for loaded in (first, second):
        assert isinstance(loaded, Unreadable) <= (not store._driver.alone)
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
    url: str, clock: Clock, key_file: Path
) -> None:
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(full_session(), was=0)
        await store.save(full_session(8), was=0)
        await reseal(store, written_in=99)
    with pytest.raises(NewerDatabase):
        async with open_store(url, clock, key_file=key_file):
            pytest.fail("opened")


async def test_a_damaged_format_keeps_nobody_else_from_their_conversation(
    url: str, clock: Clock, key_file: Path
) -> None:
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(full_session(), was=0)
        await store.save(full_session(8), was=0)
        await behind_its_back(store, "UPDATE session SET format = 66 WHERE user_id = 7")
    async with open_store(url, clock, key_file=key_file) as store:
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


async def test_two_hundred_people_at_once_do_not_mix(store: Store) -> None:
    async def answer(user_id: int) -> bool:
        session = full_session(user_id=user_id, version=1)
        await store.save(session, was=0)
        await store.save(replace(session, version=2, misses=user_id), was=1)
        loaded = await store.load(user_id)
        return loaded is not None and (loaded.user_id, loaded.misses) == (user_id, user_id)

    assert all(await asyncio.gather(*(answer(user_id) for user_id in range(1, 201))))
