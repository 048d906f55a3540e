"""`/mydata`: what is stored about a person, for that person alone."""

from __future__ import annotations

from typing import Any

import discord
from discord import app_commands
from discord.ext import commands

from cogs.buttons import custom_id_of, read_asking
from cogs.delivery import in_time, respond
from cogs.places import everywhere
from cogs.recent import Recent
from cogs.sweep import offering_to_sweep
from negotiation.coach import Coach
from negotiation.model.replies import Button, Reply, Style

ERASE = "erase"  # part of a button that stays on people's screens
_ALL, _NOTHING = "all", "nothing"
_SURE = Reply(
    "Shall I delete everything you told me? It can't be brought back.",
    buttons=(
        Button(ERASE, "Delete everything", Style.DANGER, asks=_ALL),
        Button(f"{ERASE}-2", "Keep it", asks=_NOTHING),
    ),
    private=True,
)
_KEPT = Reply("Nothing is deleted.", private=True)


async def sure_to_forget(coach: Coach, recent: Recent, user_id: int) -> Reply:
    """Asked once more, where there is anything; what is in memory alone is gone at once."""
    recent.forget(user_id)
    stored = await coach.export(user_id)
    return _SURE if stored.attachments else stored


@everywhere
class MyDataCog(
    commands.GroupCog, group_name="mydata", group_description="See, keep or delete your own data"
):
    """Always about the person who asks: no option names another."""

    def __init__(self, coach: Coach, recent: Recent) -> None:
        self._coach = coach
        self._recent = recent

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
        """Asked once more, where there is anything."""
        work = sure_to_forget(self._coach, self._recent, interaction.user.id)
        await respond(interaction, (await in_time(interaction, work),))

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The answer to that: at once, and for good. It is about whoever presses."""
        pressed = read_asking(custom_id_of(interaction) or "")
        if pressed is None or pressed.verb != ERASE:
            return
        reply = _KEPT
        if pressed.question == _ALL:
            reply = await in_time(interaction, self._coach.forget(interaction.user.id))
        own = interaction.message is not None
        await respond(interaction, offering_to_sweep((reply,)), edit=own)
