"""No two shards of a bucket introduce themselves at once, whichever processes they belong to."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import pairwise

import discord
import pytest

from bot.client import Counteroffer
from bot.identify_gate import BETWEEN, IdentifyGate
from guides.library import Library
from negotiation.coach import Coach
from negotiation.model.errors import NotSaved
from storage.lease import TAKEN_AFTER
from storage.store import Store
from tests.moment import clock

DISCORDS = 5.0


class World:
    """Time that passes while everybody sleeps, and a row for each turn."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.rows: dict[str, tuple[str, float]] = {}
        self.broken = False

    async def sleep(self, seconds: float) -> None:
        until = self.now + seconds
        while self.now < until:
            await asyncio.sleep(0)
            self.now += 0.01

    def gate(self) -> IdentifyGate:
        return IdentifyGate(lambda name, holder: Row(self, name, holder), self.sleep)


class Row:
    """A lease as one process sees it that does not keep it up."""

    def __init__(self, world: World, name: str, holder: str) -> None:
        self._world = world
        self._name = name
        self._holder = holder

    @property
    def ours(self) -> bool:
        return self._world.rows.get(self._name, ("", 0.0))[0] == self._holder

    async def keep(self) -> None:
        if self._world.broken:
            raise NotSaved("The database did not answer.")
        _, since = self._world.rows.get(self._name, ("", float("-inf")))
        if self._world.now - since >= TAKEN_AFTER:
            self._world.rows[self._name] = (self._holder, self._world.now)

    async def hand_over(self) -> None:
        if self._world.broken:
            raise NotSaved("The database did not answer.")
        if self.ours:
            del self._world.rows[self._name]


@pytest.fixture
def world() -> World:
    return World()


async def passed(world: World, gate: IdentifyGate, shard: int, buckets: int) -> float:
    """When the shard came through."""
    await gate.wait(shard, buckets)
    return world.now


async def test_of_one_bucket_one_passes_at_a_time(world: World) -> None:
    ways = [passed(world, world.gate(), 0, 1) for _ in range(3)]
    moments = sorted(await asyncio.gather(*ways))
    gaps = [later - before for before, later in pairwise(moments)]
    assert len(gaps) == 2
    assert all(DISCORDS < gap < 2 * DISCORDS for gap in gaps)


async def test_two_shards_of_one_process_wait_for_each_other_too(world: World) -> None:
    gate = world.gate()
    first, second = await asyncio.gather(*(passed(world, gate, shard, 1) for shard in (0, 1)))
    assert abs(second - first) > DISCORDS


async def test_other_buckets_need_not_wait(world: World) -> None:
    ways = [passed(world, world.gate(), shard, 4) for shard in range(4)]
    moments = await asyncio.gather(*ways)
    assert max(moments) - min(moments) < 1


async def test_who_is_gone_keeps_nobody_waiting_for_long(world: World) -> None:
    world.rows["identify 0"] = ("who is gone", world.now)
    began = world.now
    assert DISCORDS < await passed(world, world.gate(), 0, 1) - began < 10


async def test_a_database_that_is_away_keeps_nobody_waiting_for_long(world: World) -> None:
    world.broken = True
    began = world.now
    assert DISCORDS < await passed(world, world.gate(), 0, 1) - began < 2 * DISCORDS


async def test_a_database_that_goes_meanwhile_ends_nothing(world: World) -> None:
    gate = world.gate()
    await gate.wait(0, 1)
    world.broken = True
    await world.sleep(2 * BETWEEN)
    world.broken = False
    assert await passed(world, gate, 0, 1) < world.now + 1


def client(library: Library, store: Store, gate: IdentifyGate | None) -> Counteroffer:
    return Counteroffer(library, Coach(library, store, clock), store, shard_count=1, gate=gate)


class Limits:
    """What Discord says of how many may introduce themselves at once."""

    max_concurrency = 16


def saying(limits: object) -> Callable[[], Awaitable[object]]:
    async def answer() -> object:
        if isinstance(limits, Exception):
            raise limits
        return limits

    return answer


@pytest.mark.parametrize(
    ("limits", "bucket"), [(Limits(), "identify 3"), (discord.GatewayNotFound(), "identify 0")]
)
async def test_the_bucket_is_by_what_discord_says_and_else_there_is_one(
    library: Library,
    store: Store,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    limits: object,
    bucket: str,
) -> None:
    bot = client(library, store, world.gate())
    monkeypatch.setattr(bot, "fetch_session_start_limits", saying(limits))
    await bot.before_identify_hook(19)
    assert [*world.rows] == [bucket]


async def test_a_bot_that_is_alone_asks_nobody(
    library: Library, store: Store, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = client(library, store, None)
    monkeypatch.setattr(bot, "fetch_session_start_limits", saying(AssertionError("asked")))
    await bot.before_identify_hook(0, initial=True)
    assert world.rows == {}
