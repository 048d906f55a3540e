"""The reminder in Discord: it comes once, over restarts and outages, and not after forgetting."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.client import Counteroffer
from guides.library import Library
from negotiation.coach import Coach
from negotiation.dialogue.session import Reminder, Session, State
from negotiation.model.errors import NotSaved, TooNew
from storage.store import Store, open_store
from tests import moment
from tests.cogs.conftest import world_of
from tests.cogs.test_conversation import forget
from tests.cogs.world import World, labels_of, text_of

ROUND_SECONDS = 61


class Clock:
    """The clock of the bot; Discord's own stands in `World.env`."""

    def __init__(self) -> None:
        self.now = moment.clock()

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def kept(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    async with open_store(f"sqlite:///{tmp_path}/reminders", clock) as store:
        yield store


def client(library: Library, store: Store, clock: Clock) -> Counteroffer:
    return Counteroffer(library, Coach(library, store, clock), store, shard_count=1)


@pytest.fixture
async def waiting(library: Library, kept: Store, clock: Clock) -> AsyncIterator[World]:
    """Alice asked to be reminded: on Thursday at nine in San Francisco, of Friday."""
    async with world_of(client(library, kept, clock)) as world:
        await world.say("midjourney ml sf 250k base, no profit share")
        said = text_of(await world.say("they want an answer by friday, remind me"))
        assert "<t:1795712400:F>" in said
        yield world


async def later(world: World, clock: Clock, **span: float) -> list[str]:
    """What the bot writes of itself until then."""
    before = len(world.written())
    clock.now += timedelta(**span)
    await world.env.advance_time(ROUND_SECONDS)
    return [text_of(each) for each in world.written()[before:]]


async def test_it_comes_at_its_moment_and_once(waiting: World, clock: Clock) -> None:
    assert await later(waiting, clock, days=2) == []
    (said,) = await later(waiting, clock, hours=8)
    assert "Midjourney wants your answer by **Friday, 27 November**" in said
    assert "(<t:1795827600:R>)" in said
    assert await later(waiting, clock, hours=1) == []
    assert await later(waiting, clock, days=1) == []


async def test_its_buttons_work(waiting: World, clock: Clock) -> None:
    await later(waiting, clock, days=2, hours=8)
    assert "No" in labels_of(waiting.last())
    await waiting.alice.user.click(waiting.last(), label="No")
    assert "What matters most" in text_of(waiting.last())


async def test_it_survives_a_restart_and_is_not_sent_again_after_one(
    waiting: World, clock: Clock, library: Library, kept: Store
) -> None:
    await waiting.env.restart_bot(client(library, kept, clock))
    assert len(await later(waiting, clock, days=2, hours=8)) == 1
    await waiting.env.restart_bot(client(library, kept, clock))
    assert await later(waiting, clock, hours=1) == []


async def test_who_is_forgotten_is_not_written_to(waiting: World, clock: Clock) -> None:
    await forget(waiting)
    assert await later(waiting, clock, days=2, hours=8) == []


async def test_a_moment_that_a_damaged_byte_made_is_not_theirs(
    waiting: World, clock: Clock, kept: Store
) -> None:
    await kept._driver.run("UPDATE session SET remind_at = remind_at - 86400")
    assert await later(waiting, clock, days=1, hours=8) == []


async def test_closed_messages_are_not_tried_again(waiting: World, clock: Clock) -> None:
    waiting.close_direct_messages(times=1)
    before = waiting.sent_to_dm()
    assert await later(waiting, clock, days=2, hours=8) == []
    assert await later(waiting, clock, hours=1) == []
    assert waiting.sent_to_dm() == before + 1


async def test_what_discord_did_not_take_is_sent_in_a_later_round(
    waiting: World, clock: Clock
) -> None:
    path = f"/channels/{waiting.dm.id}/messages"
    waiting.env.inject_error("POST", path, status=400, code=50035, message="no", times=1)
    assert await later(waiting, clock, days=2, hours=8) == []
    assert len(await later(waiting, clock, minutes=1)) == 1


async def test_what_nobody_heard_was_sent_is_sent_again_under_its_name(
    waiting: World, clock: Clock, kept: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cut_off(*_: object) -> None:
        raise NotSaved("The database did not answer.")

    with monkeypatch.context() as patched:
        patched.setattr(kept, "reminder_sent", cut_off)
        await later(waiting, clock, days=2, hours=8)
    await later(waiting, clock, minutes=1)
    await later(waiting, clock, hours=1)
    path = f"/channels/{waiting.dm.id}/messages"
    written = [entry.json for entry in waiting.env.http_requests if entry.path == path]
    first, again = written[-2:]
    assert first["enforce_nonce"]
    assert first == again  # so that Discord shows the first alone
    assert len({each["nonce"] for each in written}) == len(written) - 1


async def test_a_conversation_that_only_a_newer_release_can_read_keeps_nobody_waiting(
    waiting: World, clock: Clock, kept: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = kept.load
    others = 7

    async def too_new_for_others(user_id: int) -> object:
        if user_id == others:
            raise TooNew("A newer part of me wrote down our conversation.")
        return await load(user_id)

    monkeypatch.setattr(kept, "load", too_new_for_others)
    due = clock() + timedelta(hours=1)
    state = State(reminder=Reminder(due, due.date()))
    await kept.save(Session(state, user_id=others, version=1), was=0)
    assert len(await later(waiting, clock, days=2, hours=8)) == 1


async def test_a_database_that_is_away_ends_no_round(
    waiting: World, clock: Clock, kept: Store
) -> None:
    await kept._driver.run("ALTER TABLE session RENAME TO elsewhere")
    assert await later(waiting, clock, days=2, hours=8) == []
    await kept._driver.run("ALTER TABLE elsewhere RENAME TO session")
    assert len(await later(waiting, clock, minutes=1)) == 1
