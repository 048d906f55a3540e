"""A mention in a channel: a word on where one can talk without being read."""

from __future__ import annotations

from contextlib import suppress

import discord
from discord.ext import commands

from cogs.command_links import Links
from cogs.errors import Bot
from cogs.heard import speaks
from cogs.reply import draw
from negotiation.model.replies import Reply

SILENT_SECONDS = 60.0  # towards the same person in the same server
_IN_PRIVATE = Reply(
    "Everybody here can read what you write. For anything about an offer, write to me in a direct "
    "message, or use /coach start: only you see that. What companies pay you can ask right here "
    "with /band, and only you see the answer, too."
)


class MentionsCog(commands.Cog):
    """What the message says is not looked at, and nothing of it is kept."""

    def __init__(self, bot: Bot, links: Links) -> None:
        self._bot = bot
        self._links = links
        self._answered = commands.CooldownMapping.from_cooldown(
            1, SILENT_SECONDS, commands.BucketType.member
        )

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote the bot's name in a server."""
        own = self._bot.user
        if message.guild is None or message.author.bot or own is None or not speaks(message):
            return
        if own.id not in message.raw_mentions:
            return  # a reply to one of the bot's cards is talk among people
        if self._answered.update_rate_limit(message):
            return
        (page,) = draw((_IN_PRIVATE,), links=self._links())
        with suppress(discord.Forbidden):  # it may not write there
            await message.reply(view=page.view, mention_author=False)
