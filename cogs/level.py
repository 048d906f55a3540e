"""`/level`: what a level is elsewhere."""

from __future__ import annotations

import asyncio
from typing import Any

import discord
from discord import app_commands

from cogs.autocomplete import GuideCompletion
from cogs.delivery import respond
from cogs.places import everywhere
from negotiation.lookup.look_ups import level_answer


class LevelCog(GuideCompletion):
    """Answers from memory, for everybody in the channel to see."""

    @app_commands.command(name="level", description="See what a level or a role is elsewhere")
    @app_commands.describe(
        company="The company whose level it is",
        level="A level such as L5, or a role; leave it out to see what there is",
    )
    @app_commands.autocomplete(
        company=GuideCompletion.complete_level_company,
        level=GuideCompletion.complete_level,
    )
    @everywhere
    async def level(
        self,
        interaction: discord.Interaction[Any],
        company: app_commands.Range[str, 1, 100],
        level: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """A guide's role at other companies, or where another company's level lands."""
        # A level that thousands of guides name takes tens of milliseconds.
        reply = await asyncio.to_thread(level_answer, self._library.index, company, level)
        await respond(interaction, (reply,))
