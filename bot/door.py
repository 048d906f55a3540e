"""What Discord tells of people, let in or answered with the reason why not."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

import discord

from bot.doorkeeper import BLOCKED, Doorkeeper
from cogs.command_links import Links
from cogs.delivery import COST_NOTHING, respond, write
from negotiation.model.replies import Reply

OWN_DATA = "mydata"  # the command that nobody can be kept from

log = logging.getLogger(__name__)


class Door:
    """In front of the command tree and of every listener."""

    def __init__(self, keeper: Doorkeeper, links: Links) -> None:
        self._keeper = keeper
        self._links = links
        self._telling: set[asyncio.Task[None]] = set()

    def admit(self, event: object, play: Callable[[], None]) -> None:
        """Play a message, an edit, a click or a form for those who listen, or tell why not."""
        match event:
            case discord.Message():
                admitted = self._hears_out(event)
            case discord.RawMessageUpdateEvent():
                admitted = self._hears_out(event.message)
            case discord.Interaction():
                refused = self._refused(event)
                admitted = refused is None
                if refused is not None:
                    self._begin(respond(event, (refused,)))
            case _:
                admitted = True
        if admitted:
            play()

    async def lets_in(self, interaction: discord.Interaction[Any]) -> bool:
        """Whether a command or a completion is answered; who may not use a command is told why."""
        if interaction.type is discord.InteractionType.autocomplete:
            return not self._blocks(interaction)
        refused = self._refused(interaction)
        if refused is not None:
            await respond(interaction, (refused,))
        return refused is None

    def _hears_out(self, message: discord.Message) -> bool:
        """A message that comes too fast is passed over; that is said once, and not to each."""
        author, guild = message.author.id, message.guild
        if message.author.bot:
            return True  # nobody answers
        if guild is not None:
            return not self._keeper.blocks(author, guild.id)
        if self._keeper.blocks(author):
            return False
        told = self._keeper.is_told(author)
        refused = self._keeper.halts(author)
        if refused is not None and not told:
            self._begin(write(message.channel, (refused,), links=self._links()))
        return refused is None

    def _refused(self, interaction: discord.Interaction[Any]) -> Reply | None:
        if self._blocks(interaction) and dict(interaction.data or {}).get("name") != OWN_DATA:
            return BLOCKED
        give_back = partial(self._keeper.give_back, interaction.user.id)
        interaction.extras[COST_NOTHING] = give_back
        return self._keeper.halts(interaction.user.id)

    def _blocks(self, interaction: discord.Interaction[Any]) -> bool:
        return self._keeper.blocks(interaction.user.id, interaction.guild_id)

    def _begin(self, telling: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(telling, name="discord.py: telling")
        self._telling.add(task)
        task.add_done_callback(self._told)

    def _told(self, task: asyncio.Task[None]) -> None:
        self._telling.discard(task)
        if not task.cancelled() and task.exception() is not None:
            log.info("somebody was not told to wait", extra={"code": "not-told"})
