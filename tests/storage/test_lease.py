"""Whose turn it is, of several processes with a clock each."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from negotiation.model.errors import NotSaved
from storage.lease import BEAT, KEPT, TAKEN_AFTER, Lease
from storage.store import Store

pytest.importorskip("psycopg")

from storage.postgres.driver import Postgres, open_postgres


class Seconds:
    """A clock that is told what time it is."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Seconds:
    return Seconds()


@pytest.fixture
async def database(postgres_tables: str, key_file: Path) -> AsyncIterator[Postgres]:
    async with open_postgres(postgres_tables, key_file) as opened:
        yield opened


async def wait(clock: Seconds, seconds: float, *leases: Lease) -> None:
    """Let time pass; the processes of `leases` are awake meanwhile."""
    until = clock.now + seconds
    while clock.now < until:
        clock.now = min(until, clock.now + BEAT)
        for lease in leases:
            await lease.keep()


async def test_of_many_that_ask_at_once_one_has_it(database: Postgres, clock: Seconds) -> None:
    leases = [Lease(database, "leader", f"bot {number}", clock) for number in range(8)]
    await asyncio.gather(*(lease.keep() for lease in leases))
    assert [lease.ours for lease in leases].count(True) == 1


async def test_who_is_awake_keeps_it(database: Postgres, clock: Seconds) -> None:
    ours, other = (Lease(database, "leader", name, clock) for name in ("ours", "other"))
    await wait(clock, 10 * TAKEN_AFTER, ours, other)
    assert (ours.ours, other.ours) == (True, False)


async def test_it_is_taken_from_who_is_gone_within_ten_seconds(
    database: Postgres, clock: Seconds
) -> None:
    gone, next_one = (Lease(database, "leader", name, clock) for name in ("gone", "next"))
    await wait(clock, 30, gone, next_one)
    died = clock.now
    while not next_one.ours:
        await wait(clock, BEAT, next_one)
    assert clock.now - died <= 10


async def test_at_no_moment_two_have_it_though_one_was_stopped(
    database: Postgres, clock: Seconds
) -> None:
    stopped, other = (Lease(database, "leader", name, clock) for name in ("stopped", "other"))
    await wait(clock, 30, stopped, other)
    was_nobodys = False
    for _ in range(100):
        clock.now += TAKEN_AFTER / 50
        await other.keep()
        assert not (stopped.ours and other.ours)
        was_nobodys = was_nobodys or not (stopped.ours or other.ours)
    assert was_nobodys
    assert other.ours
    await wait(clock, 30, stopped, other)  # it wakes up
    assert (stopped.ours, other.ours) == (False, True)


async def test_who_stops_in_order_leaves_it_to_the_next_at_once(
    database: Postgres, clock: Seconds
) -> None:
    first, second = (Lease(database, "leader", name, clock) for name in ("first", "second"))
    await first.keep()
    await second.keep()
    await first.hand_over()
    assert not first.ours
    await second.keep()
    assert second.ours


async def test_nobody_hands_over_what_is_not_theirs(database: Postgres, clock: Seconds) -> None:
    first, second = (Lease(database, "leader", name, clock) for name in ("first", "second"))
    await first.keep()
    await second.hand_over()
    await second.keep()
    assert not second.ours


async def test_two_names_are_two_matters(database: Postgres, clock: Seconds) -> None:
    one, other = Lease(database, "one", "bot", clock), Lease(database, "other", "bot", clock)
    await one.keep()
    assert (one.ours, other.ours) == (True, False)


async def test_it_is_over_in_time_where_the_database_does_not_answer(
    database: Postgres, clock: Seconds
) -> None:
    lease = Lease(database, "leader", "bot", clock)
    await lease.keep()
    await database.run("ALTER TABLE lease RENAME TO elsewhere")
    clock.now += BEAT
    with pytest.raises(NotSaved):
        await lease.keep()
    assert lease.ours  # nobody else can take it yet
    clock.now += KEPT
    assert not lease.ours


async def test_who_has_the_database_alone_has_it(store: Store) -> None:
    lease = store.lease("leader", "bot")
    assert lease.ours
    await lease.keep()
    await lease.hand_over()
    assert lease.ours
