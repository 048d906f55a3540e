"""What is just in time, and what is a second too late; what fits, and what is one too many."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from negotiation.dialogue.session import Reminder, Session, State
from storage import keys as keys_module
from storage.connection import Done, Value
from storage.keys import Keys
from storage.recent import MOST, Recent
from storage.ring import Ring
from storage.session_codec import SessionCodec
from storage.sqlite import Sqlite
from storage.store import AT_ONCE, Store
from tests.storage.conftest import Clock
from tests.storage.sessions import full_session, size_of_log

MONTH = timedelta(days=30)


async def test_a_conversation_is_kept_for_its_time_to_the_second(
    store: Store, clock: Clock
) -> None:
    await store.save(full_session(7), was=0)
    clock.advance(days=30)
    await store.save(full_session(8), was=0)
    assert await store.due(MONTH) == (0, 2)
    assert await store.purge(MONTH) == 0
    assert await store.load(7) is not None
    clock.advance(seconds=1)
    assert await store.due(MONTH) == (1, 2)
    assert await store.purge(MONTH) == 1
    assert await store.due(MONTH) == (0, 1)
    assert await store.load(7) is None


@pytest.mark.every_engine
async def test_however_many_are_old_all_of_them_go_and_their_keys(
    store: Store, clock: Clock
) -> None:
    many = 2 * AT_ONCE + 1
    for user_id in range(many):
        await store.save(Session(user_id=user_id, version=1), was=0)
    clock.advance(days=31)
    await store.save(Session(user_id=many, version=1), was=0)
    assert await store.purge(MONTH) == many
    assert [*await store._driver.run("SELECT user_id FROM session")] == [(many,)]
    assert [*await store._driver.run("SELECT user_id FROM keys.person")] == [(many,)]


async def test_who_is_to_be_reminded_is_kept_for_a_day_after_it(store: Store, clock: Clock) -> None:
    at = clock() + timedelta(days=50)
    session = full_session()
    state = replace(session.state, reminder=Reminder(at, at.date()))
    await store.save(replace(session, state=state), was=0)
    clock.advance(days=51)
    assert await store.due(MONTH) == (0, 1)
    assert await store.purge(MONTH) == 0
    clock.advance(seconds=1)
    assert await store.due(MONTH) == (1, 1)
    assert await store.purge(MONTH) == 1


async def test_a_reminder_is_due_at_its_second_and_claimed_for_it_alone(
    store: Store, clock: Clock
) -> None:
    at = clock() + timedelta(seconds=10)
    session = full_session()
    state = replace(session.state, reminder=Reminder(at, at.date()))
    await store.save(replace(session, state=state), was=0)
    clock.advance(seconds=9)
    assert await store.reminders_due() == ()
    clock.advance(seconds=1)
    assert await store.reminders_due() == ((7, at),)
    for other in (at - timedelta(seconds=1), at + timedelta(seconds=1)):
        assert not await store.claim_reminder(7, other)
        await store.hand_back_reminder(7, other)
        await store.reminder_sent(7, other)
    assert not await store.claim_reminder(8, at)
    assert await store.claim_reminder(7, at)
    await store.hand_back_reminder(8, at)
    await store.reminder_sent(8, at)
    assert await store.reminders_due() == ()
    clock.advance(seconds=60)
    assert await store.reminders_due() == ((7, at),)


async def test_a_hundred_are_reminded_in_a_round(store: Store, clock: Clock) -> None:
    for user_id in range(1, 102):
        at = clock() + timedelta(seconds=user_id)
        state = State(reminder=Reminder(at, at.date()))
        await store.save(replace(full_session(user_id), state=state, history=()), was=0)
    clock.advance(hours=1)
    assert [user_id for user_id, _ in await store.reminders_due()] == [*range(1, 101)]


async def test_nothing_that_is_asked_beside_people_looks_at_every_row(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check that did held every answer up for a tenth of a second with 50,000 people stored."""
    asked = await _everything_asked(store, clock, monkeypatch)
    plans: dict[str, list[str]] = {}
    for sql, values in asked:
        if not sql.startswith("PRAGMA"):
            rows = await store._driver.run(f"EXPLAIN QUERY PLAN {sql}", *values)
            plans[sql] = [str(row[3]) for row in rows]
    assert len(plans) > 20
    of_people = re.compile(r"SCAN (session|s|keys\.person|person|k)\b")
    scans = [sql for sql, plan in plans.items() if any(map(of_people.match, plan))]
    assert [sql for sql in scans if " LIMIT " not in sql] == []
    assert scans  # the first few of all, which says that a look at more would be seen


async def _everything_asked(
    store: Store, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> list[tuple[str, tuple[Value, ...]]]:
    """What the store says to the database while a bot is at work."""
    said: list[tuple[str, tuple[Value, ...]]] = []
    do = Sqlite._do

    async def noted(
        driver: Sqlite, sql: str, values: tuple[Value, ...], *, alone: bool = False
    ) -> Done:
        said.append((sql, values))
        return await do(driver, sql, values, alone=alone)

    with monkeypatch.context() as patched:
        patched.setattr(Sqlite, "_do", noted)
        now = clock()
        await store.save(full_session(7), was=0)
        await store.save(full_session(7, version=2), was=1)
        await store.add_flag(7, "a band", "too low", "a guide")
        await store.export(7)
        await store.claim_reminder(7, now)
        await store.hand_back_reminder(7, now)
        await store.reminder_sent(7, now)
        await store.take_note("a", "b")
        for ask in (store.check, store.holds_any, store.reminders_due, store.lately, store.tidy):
            await ask()
        await store.due(MONTH)
        await store.flags(3)
        clock.advance(days=31)
        await store.purge(MONTH)
        await store.forget(7)
    return said


async def test_the_log_is_emptied_when_somebody_was_erased_and_only_then(
    store: Store, clock: Clock, file: Path
) -> None:
    await store.save(full_session(), was=0)
    await store.purge(MONTH)
    assert size_of_log(file) > 0
    clock.advance(days=31)
    await store.purge(MONTH)
    assert size_of_log(file) == 0


def test_so_many_sessions_are_remembered_and_the_oldest_goes_first() -> None:
    recent, codec = Recent(), SessionCodec()
    for user_id in range(MOST):
        session = full_session(user_id)
        recent.put(codec.encode(session), session)
    first = full_session(0)
    recent.put(codec.encode(first), first)  # again: so it is the newest
    assert len(recent) == MOST
    assert recent.get(1) is not None
    more = full_session(MOST)
    recent.put(codec.encode(more), more)
    assert len(recent) == MOST
    assert recent.get(0) is not None
    assert recent.get(1) is None


def test_a_remembered_session_has_the_text_of_its_present_state() -> None:
    recent, codec, session = Recent(), SessionCodec(), full_session()
    written = codec.encode(session)
    recent.put(written, session)
    remembered = recent.get(7)
    assert remembered is not None
    assert remembered.known == (session.state, written.present, codec.writes)
    assert written.present.startswith(b'{"step":')
    assert recent.drop(7) == remembered
    assert recent.drop(7) is None


async def test_so_many_keys_are_remembered(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys_module, "MOST", 3)
    keys = Keys(store._driver, Ring.new())
    made = [await keys.to_seal(user_id) for user_id in range(1, 5)]
    assert [*keys._recent] == [2, 3, 4]
    assert await keys.to_seal(4) is made[3]


@pytest.mark.parametrize("there", [False, True])
def test_a_key_file_is_written_where_its_folder_is_and_where_it_is_not(
    tmp_path: Path, there: bool
) -> None:
    folder = tmp_path / "a" / "b"
    if there:
        folder.mkdir(parents=True, mode=0o755)
    Ring.new().write(folder / "key")
    (folder / "key.part").write_text("left behind")
    Ring.new().write(folder / "key")
    assert [path.name for path in folder.iterdir()] == ["key"]
    assert folder.stat().st_mode & 0o777 == (0o755 if there else 0o700)
    head, second, line = (folder / "key").read_text("ascii").splitlines()
    assert head.startswith("# ")
    assert second.startswith("# ")
    assert len(line) == 8 + 1 + 44
