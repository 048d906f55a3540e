"""Who runs the bot is told where people may want to know, and nothing where nothing was said."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.client import Counteroffer
from cogs.operator import Operator
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.conftest import world_of
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.world import World, text_of
from tests.moment import clock

KEEPER = Operator(
    contact="keeper@example.org",
    privacy_url="https://example.org/privacy",
    terms_url="https://example.org/terms",
    source_url="https://example.org/source",
)


@pytest.fixture
async def kept(library: Library, store: Store) -> AsyncIterator[World]:
    coach = Coach(library, store, clock)
    bot = Counteroffer(library, coach, store, operator=KEEPER, shard_count=1)
    async with world_of(bot) as world:
        yield world


async def test_help_says_who_runs_the_bot(kept: World) -> None:
    shown = text_of((await kept.alice.slash(kept.channel, "help")).response)
    assert "**Who runs me**\nContact: keeper@example.org · Privacy policy: https://" in shown
    assert "Terms: https://example.org/terms · Source: https://example.org/source" in shown
    assert "Support" not in shown


async def test_help_says_nothing_of_whom_nothing_is_known(world: World) -> None:
    assert "Who runs me" not in text_of((await world.alice.slash(world.channel, "help")).response)


@pytest.mark.parametrize(
    ("operator", "told"),
    [
        (KEEPER, "tell whoever runs this bot (keeper@example.org): reference "),
        (
            Operator(support_url="https://example.org/help"),
            "tell whoever runs this bot (https://example.org/help): reference ",
        ),
        (Operator(), "tell whoever runs this bot: reference "),
    ],
)
async def test_an_apology_says_whom_to_tell(
    library: Library, store: Store, operator: Operator, told: str
) -> None:
    failing = ScriptedCoach(fails=RuntimeError("something"))
    bot = Counteroffer(library, failing, store, operator=operator, shard_count=1)  # type: ignore[arg-type]
    async with world_of(bot) as world:
        said = await world.alice.slash(world.channel, "coach start")
    assert told in text_of(said.response)
