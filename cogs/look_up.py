"""The menus under `/band` and `/level`: each line is a question that is asked anew."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import discord
from discord.ext import commands

from cogs.buttons import Kind, read_control
from cogs.delivery import respond
from cogs.forms import picked_values
from negotiation.coach import Library
from negotiation.lookup.look_ups import look_up
from negotiation.lookup.query import read_look_up
from negotiation.model.replies import Reply

_NOT_OURS = Reply("I do not know that choice any more. Please ask with /band or /level.")


class LookUpCog(commands.Cog):
    """Answers from memory. A menu works for everybody, and goes on working after a restart."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """What was picked from a menu; the coach's controls are the coach's."""
        if interaction.type is not discord.InteractionType.component:
            return
        data: dict[str, Any] = dict(interaction.data or {})
        control = read_control(str(data.get("custom_id", "")))
        if control is None or control.kind is not Kind.LOOK:
            return
        asked = read_look_up(next(iter(picked_values(data)), ""))
        today = datetime.now(UTC).date()
        reply = _NOT_OURS
        if asked is not None:
            reply = await asyncio.to_thread(look_up, self._library.index, asked, today=today)
        # Whoever asked the command goes on in public; a passer-by's curiosity fills no channel.
        public = asked is not None and _asked_by(interaction)
        await respond(interaction, (replace(reply, private=not public),))


def _asked_by(interaction: discord.Interaction[Any]) -> bool:
    """Whether the message with the menu answers the same person's command."""
    asked = interaction.message.interaction_metadata if interaction.message else None
    return asked is not None and asked.user.id == interaction.user.id
