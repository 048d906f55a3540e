"""Reported numbers: kept sealed, shown without a name, and gone with who wrote them."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from pathlib import Path

import pytest

from storage.flags import MOST_OF_ONE
from storage.store import Store, open_store
from tests.storage.conftest import Clock
from tests.storage.sessions import full_session

pytestmark = pytest.mark.every_engine

ABOUT = "band|midjourney|ml-ai-engineer|San Francisco|"
TELLTALE = "zanzibar-telltale"


def _everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.iterdir())


async def _report(store: Store, user_id: int = 7, words: str = "base is 240k") -> bool:
    return await store.add_flag(user_id, ABOUT, words, "https://x.example")


async def test_what_was_reported_is_shown_newest_first_and_without_a_name(
    store: Store, clock: Clock
) -> None:
    await _report(store, 7, "first")
    clock.advance(hours=1)
    await _report(store, 8, "second")
    newest, older = await store.flags(10)
    assert (newest.words, older.words) == ("second", "first")
    assert (newest.about, newest.source, newest.at) == (ABOUT, "https://x.example", clock())
    assert not hasattr(newest, "user_id")
    assert len(await store.flags(1)) == 1


async def test_one_that_was_looked_into_is_gone_once(store: Store) -> None:
    await _report(store)
    (flag,) = await store.flags(10)
    settled = await asyncio.gather(*(store.settle_flag(flag.id) for _ in range(3)))
    assert sorted(settled) == [False, False, True]
    assert await store.flags(10) == ()


async def test_nobody_fills_the_list_alone(store: Store) -> None:
    took = [await _report(store) for _ in range(MOST_OF_ONE + 2)]
    assert took == [*[True] * MOST_OF_ONE, False, False]
    assert await _report(store, 8)


async def test_forgetting_takes_what_was_reported_along(store: Store) -> None:
    await _report(store)
    await _report(store, 8)
    assert await store.forget(7)
    assert len(await store.flags(10)) == 1
    assert not await store.forget(7)


async def test_an_export_holds_what_was_reported(store: Store) -> None:
    await _report(store, words=TELLTALE)
    exported = json.loads(str(await store.export(7)))
    assert exported["reported"][0]["words"] == TELLTALE
    assert "session" not in exported
    await store.save(full_session(7, 1), was=0)
    both = json.loads(str(await store.export(7)))
    assert both["session"]
    assert both["reported"]


async def test_it_is_kept_as_long_as_a_conversation(store: Store, clock: Clock) -> None:
    await _report(store)
    clock.advance(days=20)
    await _report(store, 8)
    clock.advance(days=15)
    await store.purge(timedelta(days=30))
    assert len(await store.flags(10)) == 1
    clock.advance(days=20)
    await store.purge(timedelta(days=30))
    assert await store.flags(10) == ()
    assert await store.export(7) is None


async def test_an_old_report_of_who_still_coaches_takes_no_key_away(
    store: Store, clock: Clock
) -> None:
    await _report(store)
    clock.advance(days=35)
    await store.save(full_session(7, 1), was=0)
    await store.purge(timedelta(days=30))
    assert await store.flags(10) == ()
    assert json.loads(str(await store.export(7)))["session"]


async def test_it_goes_with_the_conversation_whose_key_it_has(store: Store, clock: Clock) -> None:
    await store.save(full_session(7, 1), was=0)
    clock.advance(days=25)
    await _report(store)
    clock.advance(days=10)
    await store.purge(timedelta(days=30))
    assert await store.flags(10) == ()


async def test_it_outlives_a_restart(url: str, clock: Clock, key_file: Path) -> None:
    async with open_store(url, clock, key_file=key_file) as store:
        await _report(store)
    async with open_store(url, clock, key_file=key_file) as store:
        (flag,) = await store.flags(10)
    assert flag.words == "base is 240k"


async def test_nothing_of_it_can_be_read_in_the_files(tmp_path: Path, clock: Clock) -> None:
    async with open_store(f"sqlite:///{tmp_path / 'db.sqlite3'}", clock) as store:
        await _report(store, words=TELLTALE)
        held = _everything_in(tmp_path)
        assert TELLTALE.encode() not in held
        assert b"midjourney" not in held
