"""After forgetting: the bot's own messages in a person's chat, deleted if they want that."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

import discord
from discord.ext import commands

from cogs.buttons import custom_id_of, read_asking
from cogs.delivery import MessagesClosed, hold, open_chat, respond
from cogs.errors import Bot
from negotiation.coach import Replies
from negotiation.dialogue.turn import FORGOTTEN
from negotiation.model.replies import Button, Reply

SWEEP = "sweep"  # part of a button that stays on people's screens
MOST_AT_ONCE = 500
_OFFER = Button(SWEEP, "Delete the bot's messages too", asks="chat")
_ONLY_YOURS = "What you wrote there only you can delete: Discord lets no bot do that."
_NONE_LEFT = Reply(f"There is no message of mine left in our chat. {_ONLY_YOURS}", private=True)
_NOT_OURS = Reply("I cannot reach our chat, so I can delete nothing in it.", private=True)
_AGAIN = Button(SWEEP, "Delete older ones", asks="chat")

log = logging.getLogger(__name__)


class SweepCog(commands.Cog):
    """Only what stands before the button goes: a conversation begun since then stays."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    @commands.Cog.listener()
    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """The button under what says that everything is deleted."""
        pressed = read_asking(custom_id_of(interaction) or "")
        card = interaction.message
        if pressed is None or pressed.verb != SWEEP or card is None:
            return
        await hold(interaction)
        try:
            deleted, more = await self._delete(await open_chat(interaction.user), card)
        except MessagesClosed:
            await respond(interaction, (_NOT_OURS,))
            return
        await respond(interaction, (_told(deleted, more),))

    async def _delete(self, chat: discord.DMChannel, before: discord.Message) -> tuple[int, bool]:
        """How many are gone, and whether there may be older ones."""
        own = self._bot.user
        seen = deleted = 0
        async for message in chat.history(limit=MOST_AT_ONCE, before=before):
            seen += 1
            if own is None or message.author.id != own.id:
                continue
            try:
                await message.delete()
            except discord.HTTPException as error:
                log.info("a message stays", extra={"code": f"discord-{error.code}"})
            else:
                deleted += 1
        return deleted, seen == MOST_AT_ONCE


def is_forgotten(replies: Replies) -> bool:
    """Whether they say that everything is deleted."""
    return FORGOTTEN in replies


def offering_to_sweep(replies: Replies) -> Replies:
    """The replies, with the button under what says that everything is deleted."""
    return tuple(
        replace(reply, buttons=(_OFFER,)) if reply == FORGOTTEN else reply for reply in replies
    )


def _told(deleted: int, more: bool) -> Reply:
    if not deleted and not more:
        return _NONE_LEFT
    what = "my message" if deleted == 1 else f"my {deleted} messages"
    reply = Reply(f"I have deleted {what} in our chat. {_ONLY_YOURS}", private=True)
    return replace(reply, buttons=(_AGAIN,)) if more else reply
