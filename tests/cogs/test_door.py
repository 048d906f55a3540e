"""In front of everything: who is blocked, and who floods, in the simulated Discord."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest

from bot import doorkeeper
from bot.client import Counteroffer
from bot.doorkeeper import Doorkeeper
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.conftest import world_of
from tests.cogs.world import World, text_of
from tests.moment import clock

BAND = {"company": "midjourney", "role": "mle"}
CLOSED = "has closed it to you"
BREATH = "I take a breath"
MOST = 12  # at once, that it be over sooner


def _opened(
    library: Library, store: Store, keeper: Doorkeeper
) -> AbstractAsyncContextManager[World]:
    coach = Coach(library, store, clock)
    return world_of(Counteroffer(library, coach, store, shard_count=1, doorkeeper=keeper))


class _Closing(Doorkeeper):
    """Blocks whoever is named once the world is there."""

    def block(self, *numbers: int) -> None:
        self._blocked = frozenset(numbers)


@pytest.fixture
def keeper(monkeypatch: pytest.MonkeyPatch) -> _Closing:
    monkeypatch.setattr(doorkeeper, "MOST_AT_ONCE", MOST)
    return _Closing(clock=lambda: 0.0)


@pytest.fixture
async def guarded(library: Library, store: Store, keeper: _Closing) -> AsyncIterator[World]:
    """A world whose time stands still, so that nothing comes back to anybody."""
    async with _opened(library, store, keeper) as world:
        yield world


async def test_who_is_blocked_gets_one_sentence_and_their_own_data(
    guarded: World, keeper: _Closing
) -> None:
    await guarded.say("midjourney ml sf, no profit share")
    asked = await guarded.alice.slash(guarded.channel, "band", **BAND)
    keeper.block(guarded.alice.id)
    before = guarded.written()
    await guarded.alice.user.send_dm("base 250k")
    assert guarded.written() == before
    refused: list[Any] = [
        await guarded.alice.slash(guarded.channel, "band", **BAND),
        await guarded.alice.click(asked.response, label="Coach me on this"),
    ]
    assert all(CLOSED in text_of(each.response) and each.ephemeral for each in refused)
    assert await guarded.alice.autocomplete(guarded.channel, "band", "company", "mid") == []
    shown = await guarded.alice.slash(guarded.channel, "mydata show")
    assert "Midjourney" in text_of(shown.response)


async def test_a_server_is_blocked_as_a_whole_and_its_people_are_not(
    guarded: World, keeper: _Closing
) -> None:
    keeper.block(guarded.channel.guild.id)
    refused = await guarded.mallory.slash(guarded.channel, "band", **BAND)
    assert CLOSED in text_of(refused.response)
    assert "Midjourney" in text_of(await guarded.say("midjourney ml sf"))


async def test_a_flood_is_told_once_to_stop_and_costs_nobody_else(guarded: World) -> None:
    for number in range(MOST):
        await guarded.alice.user.send_dm(f"base {200 + number}k")
    before = len(guarded.written())
    for _ in range(5):
        await guarded.alice.user.send_dm("base 250k")
    (said,) = [text_of(each) for each in guarded.written()[before:]]
    assert BREATH in said
    refused = await guarded.alice.slash(guarded.channel, "mydata export")
    assert BREATH in text_of(refused.response)
    other = await guarded.mallory.slash(guarded.channel, "band", **BAND)
    assert "$220,000" in text_of(other.response)


async def test_what_was_answered_before_can_be_asked_as_often_as_one_likes(
    guarded: World,
) -> None:
    for _ in range(MOST + 5):
        asked = await guarded.alice.slash(guarded.channel, "band", **BAND)
        assert "$220,000" in text_of(asked.response)
