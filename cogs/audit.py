"""A line for each change of the guides, in the channel that the operator named."""

from __future__ import annotations

import logging

import discord

from cogs.command_links import Links
from cogs.delivery import write
from cogs.errors import Bot
from negotiation.model.replies import Reply

_log = logging.getLogger(__name__)


class Audit:
    """Nobody waits for it: what cannot be written there is in the log."""

    def __init__(self, bot: Bot, channel_id: int | None, links: Links) -> None:
        self._bot = bot
        self._channel_id = channel_id
        self._links = links

    async def tell(self, line: str) -> None:
        """Write a line; mentions in it are shown and call nobody."""
        if self._channel_id is None:
            return
        try:
            channel = self._bot.get_channel(self._channel_id)
            if channel is None:
                channel = await self._bot.fetch_channel(self._channel_id)
            if isinstance(channel, discord.abc.Messageable):
                await write(channel, (Reply(line),), links=self._links())
                return
            code = "no-channel"
        except discord.HTTPException as error:
            code = f"discord-{error.code}"
        except Exception as error:
            code = type(error).__name__
        _log.warning("a line for the audit channel was lost", extra={"code": code})
