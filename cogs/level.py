"""`/level`: what a level is elsewhere."""

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


class LevelCog(GuideCompletion):
    """Answers from memory, for the person who asks; a button shows the answer to the channel."""

    def __init__(self, library: Library, answers: Answers, recent: Recent) -> None:
        super().__init__(library, recent)
        self._answers = answers

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
        reply = await in_time(interaction, self._answers.level(company, level))
        self._recent.note(interaction.user.id, reply)
        await respond(interaction, (reply,))
