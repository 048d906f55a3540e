"""`/band`: what a company pays for a role in a place."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands

from cogs.answers import Answers
from cogs.autocomplete import GuideCompletion
from cogs.delivery import in_time, respond
from cogs.places import everywhere
from cogs.recent import Recent
from negotiation.coach import Library


class BandCog(GuideCompletion):
    """Answers from memory, for the person who asks; a button shows the answer to the channel."""

    def __init__(self, library: Library, answers: Answers, recent: Recent) -> None:
        super().__init__(library, recent)
        self._answers = answers

    @app_commands.command(name="band", description="See what a company pays for a role, and where")
    @app_commands.describe(
        company="The company, as you would say it",
        role="The role; leave it out to see which ones there are",
        region="The place; leave it out to compare them all",
        level="A level, where the guide has one row per level",
    )
    @app_commands.autocomplete(
        company=GuideCompletion.complete_company,
        role=GuideCompletion.complete_role,
        region=GuideCompletion.complete_region,
        level=GuideCompletion.complete_row_level,
    )
    @everywhere
    async def band(
        self,
        interaction: discord.Interaction[Any],
        company: app_commands.Range[str, 1, 100],
        role: app_commands.Range[str, 1, 100] | None = None,
        region: app_commands.Range[str, 1, 100] | None = None,
        level: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """The guide's figures, low to high, in its own currency, as words and as a picture."""
        work = self._answers.band(company, role, region, level)
        reply = await in_time(interaction, work)
        self._recent.note(interaction.user.id, reply)
        await respond(interaction, (reply,))
