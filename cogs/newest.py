"""Of the cards in somebody's chat, only the newest question has something to press.

Whatever wrote a card (an answer to words, to a click, to a command, a reminder), Discord tells of
it as of any message, so one listener knows them all. The card before is rewritten once nobody waits
for an answer: what is pressed on it meanwhile is answered as what it is, a press that comes late.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from typing import NamedTuple

import discord
from discord.ext import commands

from cogs.buttons import Kind, read_control
from cogs.errors import Bot
from cogs.reply import spent_card
from cogs.spent import components_in, rewrite, words_on
from negotiation.coach import Coach

MOST_CHATS = 2_000
MOST_WAITING = 500  # cards; of more, the oldest waits no longer

_log = logging.getLogger(__name__)


class _Card(NamedTuple):
    chat: int
    id: int
    words: tuple[str, ...]


class NewestCog(commands.Cog):
    """In memory alone: a card of before a restart may look alive, and says where we are."""

    def __init__(self, bot: Bot, coach: Coach) -> None:
        self._bot = bot
        self._coach = coach
        self._newest: OrderedDict[int, _Card] = OrderedDict()  # by the chat's id
        self._waiting: OrderedDict[int, _Card] = OrderedDict()  # by the card's
        self._rewriting: asyncio.Task[None] | None = None

    async def cog_unload(self) -> None:
        """What still waits is left as it is."""
        if self._rewriting is not None:
            self._rewriting.cancel()

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
            await self._let_wait(before)

    async def _let_wait(self, card: _Card) -> None:
        self._waiting[card.id] = card
        if self._rewriting is None or self._rewriting.done():
            self._rewriting = asyncio.create_task(self._rewrite_when_calm())
        if len(self._waiting) > MOST_WAITING:
            await self._rewrite_oldest()

    async def _rewrite_when_calm(self) -> None:
        """One after the other: whoever is to be answered meanwhile comes before the next."""
        while self._waiting:
            await self._coach.calm()
            try:
                await self._rewrite_oldest()
            except Exception as error:  # the others wait behind it, and nobody for it
                _log.info("a card stays as it was", extra={"code": type(error).__name__})

    async def _rewrite_oldest(self) -> None:
        if self._waiting:
            _, card = self._waiting.popitem(last=False)
            chat = self._bot.get_partial_messageable(card.chat)
            await rewrite(chat.get_partial_message(card.id), spent_card(card.words, ""))

    def _remember(self, message: discord.Message) -> None:
        words = () if message.attachments else tuple(words_on(message))
        self._newest[message.channel.id] = _Card(message.channel.id, message.id, words)
        self._newest.move_to_end(message.channel.id)
        if len(self._newest) > MOST_CHATS:
            self._newest.popitem(last=False)

    def _forget(self, message: discord.Message) -> None:
        self._waiting.pop(message.id, None)
        known = self._newest.get(message.channel.id)
        if known is not None and known.id == message.id:
            del self._newest[message.channel.id]


def _asks(message: discord.Message) -> bool:
    """Whether something on it answers the conversation; a look-up's buttons are good for ever."""
    ids = (str(getattr(part, "custom_id", "")) for part in components_in(message.components))
    controls = (read_control(custom_id) for custom_id in ids)
    return any(each and each.version and each.kind is not Kind.LOOK for each in controls)
