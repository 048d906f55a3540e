"""Deleting one's data: asked once, done for good, and the bot's own messages with it."""

from __future__ import annotations

import pytest

from cogs import sweep
from storage.store import Store
from tests.cogs.test_conversation import forget, start
from tests.cogs.world import World, labels_of, text_of

SWEEP = "Delete the bot's messages too"


async def test_who_keeps_it_has_it_still(world: World, store: Store) -> None:
    await start(world)
    sure = await world.alice.slash(world.channel, "mydata forget")
    assert sure.ephemeral
    assert await store.export(world.alice.id) is not None
    await world.alice.click(sure.response, label="Keep it")
    assert "Nothing is deleted." in text_of(world.last(world.channel))
    assert await store.export(world.alice.id) is not None


async def test_who_presses_anothers_button_deletes_their_own_alone(
    world: World, store: Store
) -> None:
    await start(world)
    sure = await world.alice.slash(world.channel, "mydata forget")
    data = {"custom_id": "lu:erase:all", "component_type": 2}
    await world.interact(world.mallory, sure.response, 3, data)
    assert await store.export(world.alice.id) is not None


async def test_the_bots_messages_go_at_a_press_and_the_persons_stay(world: World) -> None:
    await start(world)
    await world.say("250k base, 120k profit share a year")
    theirs = [each for each in world.dm.history() if not each.author.bot]
    before = len(world.written())
    await forget(world)
    await world.alice.click(world.last(world.channel), label=SWEEP)
    assert world.written() == []
    assert [each for each in world.dm.history() if not each.author.bot] == theirs
    assert f"I have deleted my {before} messages" in text_of(world.last(world.channel))
    assert not world.channel.history(viewer=world.mallory)


async def test_what_was_begun_since_stays(world: World) -> None:
    await world.say("midjourney ml sf, no profit share")
    await world.say("delete my data")
    await world.say("delete")
    forgotten = world.last()
    assert labels_of(forgotten) == [SWEEP]
    since = await world.say("runway ml nyc")
    await world.alice.user.click(forgotten, label=SWEEP)
    kept = [each.id for each in world.written()]
    assert kept == [forgotten.id, since.id]
    assert labels_of(world.written()[0]) == []


async def test_a_long_chat_goes_in_parts(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweep, "MOST_AT_ONCE", 3)
    await start(world)
    await world.say("250k base")
    await world.say("summary")
    await forget(world)
    await world.alice.click(world.last(world.channel), label=SWEEP)
    assert world.written() != []
    for _ in range(6):
        if "Delete older ones" in labels_of(world.last(world.channel)):
            await world.alice.click(world.last(world.channel), label="Delete older ones")
    assert world.written() == []


async def test_a_chat_that_cannot_be_reached_is_said(world: World) -> None:
    await start(world)
    await forget(world)
    world.env.inject_error("POST", "/users/@me/channels", status=403, code=50278, message="No")
    world.env.bot._connection._private_channels_by_user.clear()
    await world.alice.click(world.last(world.channel), label=SWEEP)
    assert "cannot reach our chat" in text_of(world.last(world.channel))


async def test_what_was_looked_up_last_is_forgotten_too(world: World) -> None:
    await world.alice.slash(world.channel, "band", company="runway", role="mle", region="nyc")
    await start(world)
    first = (await world.alice.autocomplete(world.channel, "band", "company", ""))[0]
    assert first["name"] == "Runway"
    await world.say("delete my data")
    await world.say("delete")
    first = (await world.alice.autocomplete(world.channel, "band", "company", ""))[0]
    assert first["name"] != "Runway"


async def test_a_stranger_who_stops_has_nothing_stored(world: World, store: Store) -> None:
    result = await world.alice.slash(world.channel, "coach stop")
    assert "nothing stored" in text_of(result.response)
    assert await store.load(world.alice.id) is None
