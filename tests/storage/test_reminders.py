"""A reminder is found when it is due, sent by whoever claims it, and goes with the data."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from negotiation.dialogue.session import Reminder, Session
from storage.store import Store, open_store
from tests.storage.conftest import Clock
from tests.storage.sessions import full_session

pytestmark = pytest.mark.every_engine

SOON = timedelta(hours=2)


def wanting(at: datetime | None, *, user_id: int = 7, version: int = 1) -> Session:
    """A session whose person wants to be reminded at `at`."""
    session = full_session(user_id, version)
    reminder = at and Reminder(at, at.date())
    return replace(session, state=replace(session.state, reminder=reminder))


async def test_a_reminder_is_due_from_its_moment_on(store: Store, clock: Clock) -> None:
    at = clock() + SOON
    await store.save(wanting(at), was=0)
    assert await store.reminders_due() == ()
    clock.advance(hours=2)
    assert await store.reminders_due() == ((7, at),)


async def test_the_earliest_is_due_first(store: Store, clock: Clock) -> None:
    for user_id, hours in ((7, 3), (8, 1), (9, 2)):
        await store.save(wanting(clock() + timedelta(hours=hours), user_id=user_id), was=0)
    clock.advance(hours=5)
    assert [user_id for user_id, _ in await store.reminders_due()] == [8, 9, 7]


async def test_of_many_who_claim_it_one_may_send_it(store: Store, clock: Clock) -> None:
    at = clock() + SOON
    await store.save(wanting(at), was=0)
    clock.advance(hours=3)
    claims = await asyncio.gather(*(store.claim_reminder(7, at) for _ in range(5)))
    assert sorted(claims) == [False, False, False, False, True]
    assert await store.reminders_due() == ()


async def test_what_was_sent_stays_sent_over_answers_and_a_restart(
    url: str, clock: Clock, key_file: Path
) -> None:
    at = clock() + SOON
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(wanting(at), was=0)
        clock.advance(hours=3)
        assert await store.claim_reminder(7, at)
        await store.reminder_sent(7, at)
        await store.save(wanting(at, version=2), was=1)
    clock.advance(hours=3)
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(wanting(at, version=3), was=2)
        assert await store.reminders_due() == ()
        assert not await store.claim_reminder(7, at)


async def test_one_that_is_not_sent_yet_survives_a_restart(
    url: str, clock: Clock, key_file: Path
) -> None:
    at = clock() + SOON
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(wanting(at), was=0)
    clock.advance(days=1)
    async with open_store(url, clock, key_file=key_file) as store:
        assert await store.reminders_due() == ((7, at),)


async def test_another_day_asked_for_later_is_another_reminder(store: Store, clock: Clock) -> None:
    first = clock() + SOON
    await store.save(wanting(first), was=0)
    clock.advance(hours=3)
    await store.claim_reminder(7, first)
    await store.reminder_sent(7, first)
    second = clock() + SOON
    await store.save(wanting(second, version=2), was=1)
    clock.advance(hours=3)
    assert await store.reminders_due() == ((7, second),)


async def test_none_is_due_where_it_was_taken_back(store: Store, clock: Clock) -> None:
    at = clock() + SOON
    await store.save(wanting(at), was=0)
    await store.save(wanting(None, version=2), was=1)
    clock.advance(hours=3)
    assert await store.reminders_due() == ()
    assert not await store.claim_reminder(7, at)


async def test_what_could_not_be_sent_is_due_again(store: Store, clock: Clock) -> None:
    at = clock() + SOON
    await store.save(wanting(at), was=0)
    clock.advance(hours=3)
    await store.claim_reminder(7, at)
    await store.hand_back_reminder(7, at)
    assert await store.reminders_due() == ((7, at),)


async def test_what_somebody_claimed_who_is_gone_since_is_due_again(
    url: str, clock: Clock, key_file: Path
) -> None:
    at = clock() + SOON
    async with open_store(url, clock, key_file=key_file) as store:
        await store.save(wanting(at), was=0)
        clock.advance(hours=3)
        assert await store.claim_reminder(7, at)
    async with open_store(url, clock, key_file=key_file) as store:
        clock.advance(seconds=59)
        assert await store.reminders_due() == ()
        assert not await store.claim_reminder(7, at)
        clock.advance(seconds=1)
        assert await store.reminders_due() == ((7, at),)
        assert await store.claim_reminder(7, at)


async def test_what_was_sent_is_never_due_again(store: Store, clock: Clock) -> None:
    at = clock() + SOON
    await store.save(wanting(at), was=0)
    clock.advance(hours=3)
    assert await store.claim_reminder(7, at)
    await store.reminder_sent(7, at)
    await store.hand_back_reminder(7, at)
    clock.advance(days=1)
    assert await store.reminders_due() == ()
    assert not await store.claim_reminder(7, at)


async def test_one_asked_for_while_the_last_is_sent_is_another(store: Store, clock: Clock) -> None:
    first = clock() + SOON
    await store.save(wanting(first), was=0)
    clock.advance(hours=3)
    assert await store.claim_reminder(7, first)
    second = clock() + SOON
    await store.save(wanting(second, version=2), was=1)
    await store.reminder_sent(7, first)
    clock.advance(hours=3)
    assert await store.reminders_due() == ((7, second),)


async def test_it_goes_with_the_data(store: Store, clock: Clock) -> None:
    at = clock() + SOON
    await store.save(wanting(at), was=0)
    assert await store.forget(7)
    clock.advance(hours=3)
    assert await store.reminders_due() == ()
    assert not await store.claim_reminder(7, at)


async def test_who_waits_for_a_reminder_is_kept_until_the_day_after(
    store: Store, clock: Clock
) -> None:
    await store.save(wanting(clock() + timedelta(days=40)), was=0)
    clock.advance(days=40)
    assert await store.purge(timedelta(days=30)) == 0
    clock.advance(days=1, seconds=1)
    assert await store.purge(timedelta(days=30)) == 1


async def test_it_is_in_what_is_handed_over(store: Store) -> None:
    at = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
    await store.save(wanting(at), was=0)
    exported = await store.export(7)
    assert exported is not None
    assert "2026-12-03T14:00:00Z" in exported
