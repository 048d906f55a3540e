"""What is held while another process answers, and played when that is gone."""

from __future__ import annotations

import asyncio
from functools import partial

import pytest

from bot.standby import KEPT, MOST, Standby


class World:
    def __init__(self) -> None:
        self.now = 1000.0
        self.ours = False
        self.played: list[str] = []
        self.standby = Standby(lambda: self.ours, lambda: self.now)

    def hear(self, event: str, words: str = "") -> bool:
        return self.standby.holds(event, partial(self.played.append, words or event))


@pytest.fixture
def world() -> World:
    return World()


@pytest.mark.parametrize("event", KEPT)
def test_who_answers_holds_nothing(world: World, event: str) -> None:
    world.ours = True
    assert not world.hear(event)


@pytest.mark.parametrize("event", KEPT)
def test_what_people_do_is_held_by_the_others(world: World, event: str) -> None:
    assert world.hear(event)
    assert world.played == []
    world.standby.take_over()
    assert world.played == [event]


@pytest.mark.parametrize("event", ["ready", "guild_join", "shard_disconnect"])
def test_what_is_everybodys_business_is_never_held(world: World, event: str) -> None:
    assert not world.hear(event)


def test_it_is_played_once_and_in_order(world: World) -> None:
    for words in ("one", "two", "three"):
        world.hear("message", words)
    world.standby.take_over()
    world.standby.take_over()
    assert world.played == ["one", "two", "three"]


def test_what_was_answered_for_certain_and_what_discord_gave_up_is_not_played(
    world: World,
) -> None:
    world.hear("message", "long ago")
    world.now += KEPT["message"] - KEPT["interaction"]
    world.hear("message", "just now")
    world.hear("interaction", "a click")
    world.now += KEPT["interaction"]
    world.standby.take_over()
    assert world.played == ["just now"]


def test_only_the_last_are_held(world: World) -> None:
    for number in range(MOST + 5):
        world.hear("message", str(number))
    world.standby.take_over()
    assert len(world.played) == MOST
    assert world.played[0] == "5"


async def test_a_command_is_answered_by_whose_turn_it_is(world: World) -> None:
    world.ours = True
    assert await world.standby.turn_comes()


async def test_a_command_waits_for_the_turn_to_come(world: World) -> None:
    waiting = asyncio.ensure_future(world.standby.turn_comes())
    await asyncio.sleep(0)
    world.ours = True
    world.standby.take_over()
    assert await waiting


async def test_a_command_that_another_answers_is_left_to_it(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(KEPT, "interaction", 0.001)  # type: ignore[arg-type]
    assert not await world.standby.turn_comes()
