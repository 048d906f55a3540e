"""Of the cards in somebody's chat, only the newest question has something to press.

Whatever wrote a card (an answer to words, to a click, to a command, a reminder), Discord tells of
it as of any message, so one listener knows them all.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

import discord
from discord.ext import commands

from cogs.buttons import Kind, read_control
from cogs.errors import Bot
from cogs.reply import spent_card
from cogs.spent import components_in, rewrite, words_on

MOST_CHATS = 2_000


class _Card(NamedTuple):
    id: int
    words: tuple[str, ...]


class NewestCog(commands.Cog):
    """In memory alone: a card of before a restart may look alive, and says where we are."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._newest: OrderedDict[int, _Card] = OrderedDict()  # by the chat's id

    def let_go(self, message: discord.Message | None) -> None:
        """A card that is rewritten by whoever answers the click on it."""
        if message is not None:
            self._forget(message)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """A card of ours, or what somebody wrote."""
        await self._see(message)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """A card that took the place of "thinking …", or was answered."""
        await self._see(event.message)

    async def _see(self, message: discord.Message) -> None:
        own = self._bot.user
        if message.guild is not None or own is None or message.author.id != own.id:
            return
        if not _asks(message):
            self._forget(message)
            return
        before = self._newest.get(message.channel.id)
        if before is not None and message.id < before.id:
            return
        self._remember(message)
        # A card with a file is kept as it is.
        if before is not None and before.id != message.id and before.words:
            chat = self._bot.get_partial_messageable(message.channel.id)
            await rewrite(chat.get_partial_message(before.id), spent_card(before.words, ""))

    def _remember(self, message: discord.Message) -> None:
        words = () if message.attachments else tuple(words_on(message))
        self._newest[message.channel.id] = _Card(message.id, words)
        self._newest.move_to_end(message.channel.id)
        if len(self._newest) > MOST_CHATS:
            self._newest.popitem(last=False)

    def _forget(self, message: discord.Message) -> None:
        known = self._newest.get(message.channel.id)
        if known is not None and known.id == message.id:
            del self._newest[message.channel.id]


def _asks(message: discord.Message) -> bool:
    """Whether something on it answers the conversation; a look-up's buttons are good for ever."""
    ids = (str(getattr(part, "custom_id", "")) for part in components_in(message.components))
    controls = (read_control(custom_id) for custom_id in ids)
    return any(each and each.version and each.kind is not Kind.LOOK for each in controls)
