"""`/mydata`: what is stored about a person, for that person alone."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.delivery import in_time, respond
from cogs.places import everywhere
from negotiation.coach import Coach


@everywhere
class MyDataCog(
    commands.GroupCog, group_name="mydata", group_description="See, keep or delete your own data"
):
    """Always about the person who asks: no option names another."""

    def __init__(self, coach: Coach) -> None:
        self._coach = coach

    @app_commands.command(name="show", description="See what I know about your offer, in words")
    async def show(self, interaction: discord.Interaction[Any]) -> None:
        """In words."""
        replies = await in_time(interaction, self._coach.show(interaction.user.id))
        await respond(interaction, replies)

    @app_commands.command(name="export", description="Get everything stored about you as a file")
    async def export(self, interaction: discord.Interaction[Any]) -> None:
        """As a file."""
        reply = await in_time(interaction, self._coach.export(interaction.user.id))
        await respond(interaction, (reply,))

    @app_commands.command(name="forget", description="Delete everything you told me, for good")
    async def forget(self, interaction: discord.Interaction[Any]) -> None:
        """At once, and for good."""
        reply = await in_time(interaction, self._coach.forget(interaction.user.id))
        await respond(interaction, (reply,))
