"""`/guides`: for people who may manage the server, checked by Discord and again here."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.delivery import defer, in_time, respond
from cogs.flags import FlagsCog
from guides.library import Library
from guides.report import reload_reply, status_reply

_log = logging.getLogger(__name__)


@app_commands.guild_only()
@app_commands.default_permissions(manage_guild=True)
class GuideAdminCog(
    commands.GroupCog, group_name="guides", group_description="Look after the negotiation guides"
):
    """Reaches the guides and nothing else: no moderator's command leads to a conversation."""

    def __init__(
        self, library: Library, reloaded: Callable[[], Awaitable[None]], flags: FlagsCog
    ) -> None:
        """`reloaded` tells other processes."""
        self._flags = flags
        self._library = library
        self._reloaded = reloaded

    @app_commands.command(name="reload", description="Read the guides again and say what changed")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def reload(self, interaction: discord.Interaction[Any]) -> None:
        """Reading takes seconds for thousands of guides, so the answer is deferred."""
        await defer(interaction)
        outcome = await self._library.reload()
        await self._reloaded()
        _log.info(
            "guides reloaded by a moderator",
            extra={"user_id": interaction.user.id, "code": self._library.index.version},
        )
        await respond(interaction, (reload_reply(outcome),))

    @app_commands.command(name="status", description="Which guides are serving, and how they are")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def status(self, interaction: discord.Interaction[Any]) -> None:
        """From memory, so at once."""
        await respond(interaction, (status_reply(self._library),))

    @app_commands.command(name="flags", description="See which numbers were reported as wrong")
    @app_commands.checks.has_permissions(manage_guild=True)
    async def flags(self, interaction: discord.Interaction[Any]) -> None:
        """Without the names of who reported them."""
        await respond(interaction, (await in_time(interaction, self._flags.newest()),))
