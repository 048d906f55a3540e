"""What a person writes in private: heard in order and once, also after an absence or an edit."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from weakref import WeakValueDictionary

import discord
from discord.ext import commands

from cogs.command_links import Links
from cogs.delivery import MessagesClosed, write
from cogs.errors import Bot
from cogs.heard import hear, speaks
from cogs.recent import Recent
from cogs.sweep import is_forgotten, offering_to_sweep
from cogs.typed_commands import TypedCommands
from negotiation.coach import Coach, Replies
from negotiation.model.errors import NotSaved
from negotiation.model.replies import Reply, Said, escape

_ONLY_TEXT = Reply(
    "I can only read text: typed, forwarded, or in a .txt file. Please type it, or use the "
    "buttons.",
    private=True,
)
_WAS_AWAY = "I was away when you wrote this. Here is my answer now."
_MOST_EDITS = 200
MOST_MISSED = 100  # messages of one person, after an absence: what one request brings

log = logging.getLogger(__name__)


class MessagesCog(commands.Cog):
    """Everything goes by the author's id, and only in direct messages.

    discord.py tells of what happened during a short cut of the connection, and not of what was
    written while there was no session with Discord. That is read from the chats of those who
    talked last, from the last message heard in each; whoever writes meanwhile has theirs read
    first, so that nothing is heard in another order than it was written in.
    """

    def __init__(
        self, bot: Bot, coach: Coach, typed: TypedCommands, recent: Recent, links: Links
    ) -> None:
        self._bot = bot
        self._coach = coach
        self._typed = typed
        self._recent = recent
        self._links = links
        # A lock lives as long as somebody holds or awaits it.
        self._hearing: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()
        # Discord tells of an edit again when it unfolds a link.
        self._edits: deque[tuple[int, datetime, int]] = deque(maxlen=_MOST_EDITS)
        self._behind: set[int] = set()
        self._asking = asyncio.Lock()

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """What a person writes to the bot."""
        if message.guild is not None or message.author.bot or not speaks(message):
            return
        async with self._asking:
            pass  # who is behind is known now
        # In the order in which they were written: a file takes longer than words.
        async with self._lock(message.author.id):
            await self._catch_up(message.author.id, message)
            await self._answer(message)

    @commands.Cog.listener()
    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        """A message that was changed after it was heard; a link's preview is no change."""
        message = event.message
        if event.guild_id is not None or message.author.bot or message.edited_at is None:
            return
        changed = (message.id, message.edited_at, hash(message.content))
        if changed in self._edits or not speaks(message):
            return
        self._edits.append(changed)
        async with self._lock(message.author.id):
            heard = await hear(message)
            replies = await self._typed.answer(message.author.id, heard.text, None)
            if replies is None:
                replies = await self._coach.amend(message.author.id, message.id, heard.text)
        await write(message.channel, replies, links=self._links())

    @commands.Cog.listener()
    async def on_answering(self) -> None:
        """This process begins to answer: whoever wrote meanwhile is answered now."""
        async with self._asking:
            try:
                lately = await self._coach.lately()
            except NotSaved:
                log.warning("nobody was caught up with", extra={"code": "not-read"})
                return
            self._behind.update(lately)
        for user_id in lately:
            async with self._lock(user_id):
                await self._catch_up(user_id)

    async def _catch_up(self, user_id: int, until: discord.Message | None = None) -> None:
        """Answer what the person wrote since the last message heard, up to `until`; once."""
        if user_id not in self._behind:
            return
        self._behind.discard(user_id)
        try:
            heard = await self._coach.heard(user_id)
            if heard:
                await self._answer_since(user_id, discord.Object(heard), until)
        except (MessagesClosed, NotSaved, discord.HTTPException) as error:
            about = {"user_id": user_id, "code": "not-caught-up"}
            log.warning("an absence was not made up for: %s", type(error).__name__, extra=about)

    async def _answer_since(
        self, user_id: int, heard: discord.Object, until: discord.Message | None
    ) -> None:
        channel = await self._bot.create_dm(discord.Object(user_id))
        missed = channel.history(limit=MOST_MISSED, after=heard, before=until, oldest_first=True)
        async for message in missed:
            if message.author.id == user_id and speaks(message):
                await self._answer(message, note=_WAS_AWAY)

    async def _answer(self, message: discord.Message, note: str = "") -> None:
        heard = await hear(message)
        if not heard.text:
            await write(message.channel, (_ONLY_TEXT,), links=self._links())
            return
        unread = (_unread(heard.unread),) if heard.unread else ()
        replies = (*unread, *await self._say(message.author.id, heard.text, message.id))
        if is_forgotten(replies):
            self._recent.forget(message.author.id)
            replies = offering_to_sweep(replies)
        if replies and note:
            # Above the answer: small print goes when the next message is answered.
            replies = (replace(replies[0], text=f"{note}\n\n{replies[0].text}"), *replies[1:])
        await write(message.channel, replies, links=self._links())

    async def _say(self, user_id: int, text: str, message_id: int) -> Replies:
        """A command typed as words is what it says."""
        replies = await self._typed.answer(user_id, text, message_id)
        if replies is None:
            replies = await self._coach.handle(user_id, Said(text), message_id)
        return replies

    def _lock(self, user_id: int) -> asyncio.Lock:
        return self._hearing.setdefault(user_id, asyncio.Lock())


def _unread(names: Sequence[str]) -> Reply:
    named = ", ".join(escape(name[:60]) for name in names[:3])
    return Reply(f"I can't read {named}, so I go by your words.", private=True)
