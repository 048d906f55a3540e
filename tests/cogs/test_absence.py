"""What is written while the bot is away, and what is written differently afterwards."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from bot.client import Counteroffer
from bot.serve import finish
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.world import World, text_of
from tests.moment import clock

AWAY = "I was away when you wrote this."
AMENDED = "only what it says now counts"
BEGUN = "midjourney ml sf, no profit share"

Restart = Callable[[], Awaitable[None]]


@pytest.fixture
def restart(world: World, library: Library, store: Store) -> Restart:
    """Another process on the same database."""

    async def anew() -> None:
        coach = Coach(library, store, clock)
        await world.env.restart_bot(Counteroffer(library, coach, store, shard_count=1))
        await world.env.settle()

    return anew


async def _back_again(world: World) -> int:
    """A base told while the bot was away, and the bot connected anew; what was written before."""
    cog = world.env.bot.get_cog("MessagesCog")
    await _away(world)
    await world.alice.user.send_dm("base 250k")
    await world.env.bot.add_cog(cog)
    before = world.written()
    world.env.bot.dispatch("shard_connect", 0)
    return before


async def _away(world: World) -> None:
    """Nothing that is written from now on is heard."""
    await world.env.bot.remove_cog("MessagesCog")


def _since(world: World, written: list[Any]) -> list[str]:
    return [text_of(each) for each in world.written()[len(written) :]]


async def _summary(world: World) -> str:
    before = world.written()
    await world.say("summary")
    return "\n".join(_since(world, before))


async def test_what_was_written_meanwhile_is_answered_in_its_order(
    world: World, restart: Restart
) -> None:
    await world.say(BEGUN)
    await _away(world)
    before = world.written()
    await world.alice.user.send_dm("base 250k")
    await world.alice.user.send_dm("base 260k, sorry")
    assert world.written() == before
    await restart()
    first, *_, last = _since(world, before)
    assert "$250,000" in first
    assert "$260,000" in last
    assert all(AWAY in text for text in (first, last))


async def test_what_was_answered_is_not_answered_again(world: World, restart: Restart) -> None:
    await world.say(BEGUN)
    await world.say("base 250k")
    before = world.written()
    await restart()
    await restart()
    assert world.written() == before


async def test_a_session_that_discord_ended_is_made_up_for_as_well(world: World) -> None:
    await world.say(BEGUN)
    before = await _back_again(world)
    await finish(asyncio.all_tasks(), 30)
    assert "$250,000" in "\n".join(_since(world, before))


async def test_who_writes_as_soon_as_the_bot_is_back_is_heard_in_the_order_written(
    world: World,
) -> None:
    """discord.py calls a shard ready two seconds later, and messages come before that."""
    await world.say(BEGUN)
    before = await _back_again(world)
    await world.say("base 260k")
    said = _since(world, before)
    assert "$250,000" in said[0]
    assert "$260,000" in said[-1]


async def test_who_writes_on_is_heard_in_the_order_written(world: World) -> None:
    await world.say(BEGUN)
    cog = world.env.bot.get_cog("MessagesCog")
    await _away(world)
    await world.alice.user.send_dm("base 250k")
    await world.env.bot.add_cog(cog)
    before = world.written()
    cog._behind.add(world.alice.id)
    await world.say("base 260k")
    said = _since(world, before)
    assert "$250,000" in said[0]
    assert "$260,000" in said[-1]
    assert AWAY not in said[-1]


async def test_nobody_is_written_to_who_wrote_nothing(world: World, restart: Restart) -> None:
    await world.say(BEGUN)
    sent = world.sent_to_dm()
    await restart()
    assert world.sent_to_dm() == sent + 1  # it looked, and had nothing to say


async def test_a_chat_that_cannot_be_read_is_left_with_a_line_in_the_log(
    world: World, restart: Restart, caplog: pytest.LogCaptureFixture
) -> None:
    await world.say(BEGUN)
    world.env.inject_error(
        "GET", f"/channels/{world.dm.id}/messages", status=403, code=50001, message="No"
    )
    caplog.set_level(logging.WARNING, "cogs.messages")
    before = world.written()
    await restart()
    assert world.written() == before
    assert [record.__dict__["code"] for record in caplog.records] == ["not-caught-up"]


async def _edit(world: World, message: Any, text: str) -> None:
    world.env.backend.edit_message(world.dm.id, message.id, {"content": text})
    await world.env.settle()


async def test_an_edited_message_counts_as_if_it_had_said_so(world: World) -> None:
    await world.say(BEGUN)
    message = await world.alice.user.send_dm("230k")
    assert "$230,000" in text_of(world.last())
    before = world.written()
    await _edit(world, message, "250k")
    (said,) = _since(world, before)
    assert AMENDED in said
    assert "$250,000" in said
    summary = await _summary(world)
    assert "$250,000" in summary
    assert "230,000" not in summary


async def test_a_first_message_can_be_edited_too(world: World) -> None:
    message = await world.alice.user.send_dm("runway ml nyc")
    await _edit(world, message, BEGUN)
    assert "Midjourney" in text_of(world.last())
    assert "Runway" not in await _summary(world)


async def test_a_message_is_edited_again(world: World) -> None:
    await world.say(BEGUN)
    message = await world.alice.user.send_dm("base 230k")
    await _edit(world, message, "base 240k")
    await _edit(world, message, "base 250k")
    assert "$250,000" in await _summary(world)


async def test_who_edits_what_was_gone_on_from_is_told_so(world: World) -> None:
    await world.say(BEGUN)
    message = await world.alice.user.send_dm("base 230k")
    await world.say("by friday")
    await _edit(world, message, "base 250k")
    assert "send what is different as a new message" in text_of(world.last())
    assert "$230,000" in await _summary(world)


async def test_after_a_restart_an_edit_is_asked_for_as_a_message(
    world: World, restart: Restart
) -> None:
    await world.say(BEGUN)
    message = await world.alice.user.send_dm("base 230k")
    await restart()
    await _edit(world, message, "base 250k")
    assert "send what is different as a new message" in text_of(world.last())


async def test_a_stranger_who_edits_is_not_written_to(world: World) -> None:
    message = await world.alice.user.send_dm("hello")
    await world.say("delete my data")
    await world.say("delete")
    before = world.written()
    await _edit(world, message, "base 250k")
    assert world.written() == before
