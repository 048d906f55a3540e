"""`/guide`: a whole guide, page by page."""

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


class GuideCog(GuideCompletion):
    """Answers from memory; `cogs.look_up` turns the pages."""

    def __init__(self, library: Library, answers: Answers, recent: Recent) -> None:
        super().__init__(library, recent)
        self._answers = answers

    @app_commands.command(name="guide", description="Read a whole guide, page by page")
    @app_commands.describe(
        company="The company, as you would say it",
        role="The role; leave it out to see which ones there are",
    )
    @app_commands.autocomplete(
        company=GuideCompletion.complete_company, role=GuideCompletion.complete_role
    )
    @everywhere
    async def guide(
        self,
        interaction: discord.Interaction[Any],
        company: app_commands.Range[str, 1, 100],
        role: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """What it pays, its levels, its arguments, how to begin, its sources."""
        reply = await in_time(interaction, self._answers.guide(company, role))
        self._recent.note(interaction.user.id, reply)
        await respond(interaction, (reply,))
