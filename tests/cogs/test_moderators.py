"""Who may look after the guides: the operator, the home server's owner and roles; nobody else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle

from bot.client import Counteroffer
from cogs.moderators import Moderation, Moderators
from guides.library import Library
from negotiation.coach import Coach
from storage.store import Store
from tests.cogs.conftest import HOME, clock, world_of
from tests.cogs.world import World, labels_of, text_of

COMPONENT = 3
REFUSED = "those whom my operator named"


@dataclass
class Servers:
    """The home server, and another one with a manager of its own."""

    world: World
    elsewhere: ChannelHandle
    manager: MemberActor


@asynccontextmanager
async def servers(library: Library, store: Store, moderation: Moderation) -> AsyncIterator[Servers]:
    coach = Coach(library, store, clock)
    bot = Counteroffer(library, coach, store, moderation=moderation, shard_count=1)
    async with world_of(bot) as world:
        other = world.env.create_guild("Elsewhere")
        manage = other.create_role("Managers", permissions=discord.Permissions(manage_guild=True))
        manager = other.add_member(world.env.create_user("manager"), roles=[manage])
        yield Servers(world, other.create_text_channel("offers"), manager)


@pytest.mark.parametrize("roles", [frozenset({"managers"}), frozenset({"Managers", "others"})])
async def test_a_named_role_of_the_home_server_may_reload(
    library: Library, store: Store, roles: frozenset[str]
) -> None:
    async with servers(library, store, Moderation(HOME, roles)) as there:
        world = there.world
        result = await world.moderator.slash(world.channel, "guides reload")
        assert "Guides reloaded" in text_of(result.response)


async def test_a_role_of_that_name_in_another_server_may_not(
    library: Library, store: Store
) -> None:
    async with servers(library, store, Moderation(HOME, frozenset({"managers"}))) as there:
        for command in ("guides reload", "guides flags"):
            result = await there.manager.slash(there.elsewhere, command)
            assert result.ephemeral
            assert REFUSED in text_of(result.response)


@pytest.mark.parametrize("moderation", [Moderation(), Moderation(HOME), Moderation(HOME + 1)])
async def test_to_manage_a_server_is_not_enough(
    library: Library, store: Store, moderation: Moderation
) -> None:
    async with servers(library, store, moderation) as there:
        result = await there.world.moderator.slash(there.world.channel, "guides reload")
        assert REFUSED in text_of(result.response)


async def test_the_home_servers_owner_may(library: Library, store: Store) -> None:
    async with servers(library, store, Moderation(HOME)) as there:
        world = there.world
        guild = world.channel.guild
        owner = MemberActor(world.env, guild, guild.owner)
        result = await owner.slash(world.channel, "guides reload")
        assert "Guides reloaded" in text_of(result.response)


async def test_managers_of_other_servers_see_which_guides_serve_and_nothing_else(
    library: Library, store: Store
) -> None:
    async with servers(library, store, Moderation(HOME, frozenset({"managers"}))) as there:
        result = await there.manager.slash(there.elsewhere, "guides status")
        assert f"{len(library.index)} guides" in text_of(result.response)
        assert labels_of(result.response) == ["Which guides"]
        page = await there.manager.click(result.response, label="Which guides")
        assert "Midjourney" in text_of(page.response)
        shown = await there.manager.slash(there.elsewhere, "help")
        assert "/guides status" in text_of(shown.response)
        assert "/guides reload" not in text_of(shown.response)


async def test_file_and_line_are_for_who_looks_after_the_guides(
    library: Library, store: Store
) -> None:
    asked = {"company": "midjourney", "role": "mle", "region": "sf"}
    async with servers(library, store, Moderation(HOME, frozenset({"managers"}))) as there:
        world = there.world
        theirs = await world.moderator.slash(world.channel, "band", **asked)
        assert "midjourney/ml-ai-engineer.md:7" in text_of(theirs.response)
        others = await there.manager.slash(there.elsewhere, "band", **asked)
        assert "ml-ai-engineer.md" not in text_of(others.response)
        card = await world.moderator.slash(world.channel, "band", company="midjourney", role="mle")
        again = await world.moderator.click(card.response, label="San Francisco")
        assert "midjourney/ml-ai-engineer.md:7" in text_of(again.response)


@pytest.mark.parametrize("question", ["status|notes|0", "status|refused|0"])
async def test_a_forged_button_shows_nobody_the_remarks(world: World, question: str) -> None:
    data = {"custom_id": f"lu:guides:{question}", "component_type": 2}
    result = await world.interact(world.mallory, None, COMPONENT, data)
    assert REFUSED in text_of(result.response)


def _application(owner: int, *members: tuple[int, str, str]) -> Any:
    team = SimpleNamespace(
        members=[
            SimpleNamespace(
                id=number,
                role=discord.TeamMemberRole[role],
                membership_state=discord.TeamMembershipState[state],
            )
            for number, role, state in members
        ]
    )
    return SimpleNamespace(owner=SimpleNamespace(id=owner), team=team if members else None)


@pytest.mark.parametrize(
    ("application", "admitted"),
    [
        (_application(7), True),
        (_application(8), False),
        (_application(8, (7, "developer", "accepted")), True),
        (_application(7, (7, "read_only", "accepted")), False),
        (_application(8, (7, "admin", "invited")), False),
        (None, False),
    ],
)
def test_who_owns_the_app_may_everywhere(application: Any, admitted: bool) -> None:
    bot: Any = SimpleNamespace(application=application)
    interaction: Any = SimpleNamespace(user=SimpleNamespace(id=7), guild=None)
    assert Moderators(bot, Moderation()).admits(interaction) is admitted
