"""The real bot in a simulated Discord, on the shipped guides and an SQLite file of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

import discord
import pytest
import simcord

from bot.client import Counteroffer
from cogs.languages import Languages
from cogs.moderators import Moderation
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.openapi import DESCRIPTION, problems_of
from tests.cogs.scripted import ScriptedCoach
from tests.cogs.world import World
from tests.moment import clock

HOME = 1_000_000_000_000_000_001
MODERATION = Moderation(HOME, frozenset({"managers"}))
ROOT = Path(__file__).resolve().parent.parent.parent


_LOOK_SECONDS = 0.001
_PATIENCE_SECONDS = 60.0  # a machine that does ten other things is slow, and the bot is not wrong


_really_sent = Counteroffer.send_commands


@pytest.fixture(scope="package", autouse=True)
def _commands_there() -> Iterator[None]:
    """Discord has the commands, which are the same for all bots: to say them in every language
    and to send them takes as long as the rest of what a world takes to begin.
    """
    described: list[Any] = []

    async def there(self: Counteroffer) -> bool:
        if not described:
            of_each = (
                one.get_translated_payload(self.tree, Languages())
                for one in self.tree.get_commands()
            )
            described.extend([await one for one in of_each])
        backend = cast("Any", self.http).backend
        fields = ({k: v for k, v in one.items() if k != "nsfw"} for one in described)
        backend.register_commands(None, [*fields])
        return False

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Counteroffer, "send_commands", there)
        yield


@pytest.fixture
def commands_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Bots send their commands, as they do."""
    monkeypatch.setattr(Counteroffer, "send_commands", _really_sent)


@asynccontextmanager
async def world_of(bot: Counteroffer) -> AsyncIterator[World]:
    """A server with three people in it; at the end every request is held against Discord's own
    description of its interface, where that is at hand.
    """
    # Not `simcord.run`: pytest ends a fixture in another context than it began it in.
    env = simcord.Env(bot, settle_timeout=_PATIENCE_SECONDS)
    # It looks every 50 ms whether the bot is done, while a timer of ours runs; and one always does.
    env._settle_internal = partial(env._settle_internal, idle=_LOOK_SECONDS)  # type: ignore[method-assign]
    await env.start()
    try:
        guild = env.create_guild(id=HOME)
        manage = guild.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
        yield World(
            env,
            guild.create_text_channel("offers"),
            guild.add_member(env.create_user("alice")),
            guild.add_member(env.create_user("mallory")),
            guild.add_member(env.create_user("moderator"), roles=[manage]),
        )
    finally:
        await env.shutdown()
    env.raise_errors()
    if DESCRIPTION.exists():
        refused = [
            f"{entry.method} {entry.path}: {problem}"
            for entry in env.http_requests
            if entry.json is not None
            for problem in problems_of(entry.method, entry.path, entry.json)
        ]
        assert not refused


@pytest.fixture
async def world(library: Library, store: Store) -> AsyncIterator[World]:
    bot = Counteroffer(
        library, Coach(library, store, clock), store, moderation=MODERATION, shard_count=1
    )
    async with world_of(bot) as world:
        yield world


@pytest.fixture
def scripted() -> ScriptedCoach:
    return ScriptedCoach()


@pytest.fixture
async def stage(library: Library, store: Store, scripted: Any) -> AsyncIterator[World]:
    """The same world with the scripted coach."""
    async with world_of(Counteroffer(library, scripted, store, shard_count=1)) as world:
        yield world
