"""The bot's name in a channel: one sentence on where to talk in private."""

from __future__ import annotations

import pytest

from tests.cogs.world import World, text_of


def _name(world: World) -> str:
    return f"<@{world.env.bot.user.id}>"


async def test_a_mention_is_answered_with_where_to_talk(world: World) -> None:
    await world.alice.send(world.channel, f"{_name(world)} I have 250k base from midjourney")
    (said,) = [text_of(each) for each in world.written(world.channel)]
    assert said.startswith("Everybody here can read what you write.")
    assert "250" not in said
    assert "Midjourney" not in said
    assert world.sent_to_dm() == 0


async def test_who_mentions_it_again_is_not_answered_again(world: World) -> None:
    for _ in range(3):
        await world.alice.send(world.channel, f"{_name(world)} hello")
    await world.mallory.send(world.channel, f"hello {_name(world)}")
    assert len(world.written(world.channel)) == 2


@pytest.mark.parametrize("text", ["250k base", "@everyone", "<@1>"])
async def test_what_does_not_name_it_is_talk_among_people(world: World, text: str) -> None:
    await world.alice.send(world.channel, text)
    assert world.written(world.channel) == []


async def test_a_reply_to_a_card_is_talk_among_people(world: World) -> None:
    asked = await world.alice.slash(world.channel, "band", company="midjourney", role="mle")
    await world.alice.click(asked.response, label="Show in channel")
    shown = world.last(world.channel)
    before = len(world.written(world.channel))
    await world.mallory.send(world.channel, "that much?", reply_to=shown)
    assert len(world.written(world.channel)) == before


async def test_a_channel_in_which_it_may_not_write_is_left_alone(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    path = f"/channels/{world.channel.id}/messages"
    world.env.inject_error("POST", path, status=403, code=50013, message="Missing Permissions")
    await world.alice.send(world.channel, f"{_name(world)} hello")
    assert world.written(world.channel) == []
    assert not [each for each in caplog.records if each.levelname == "ERROR"]
