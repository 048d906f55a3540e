"""The one message that the bot writes unasked at that moment: of a deadline, asked for before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime

import discord
from discord.ext import commands, tasks

from cogs.command_links import Links
from cogs.delivery import MessagesClosed, write
from cogs.errors import Bot
from negotiation.coach import Coach
from negotiation.model.errors import NotSaved, TooNew, Unreadable

log = logging.getLogger(__name__)


class RemindersCog(commands.Cog):
    """A round a minute over whoever is to be reminded by then."""

    def __init__(self, bot: Bot, coach: Coach, links: Links, leads: Callable[[], bool]) -> None:
        """`leads`: whether it is this process that sends them, of several."""
        self._bot = bot
        self._coach = coach
        self._leads = leads
        self._links = links

    async def cog_load(self) -> None:
        """Begin the rounds; the first waits until Discord is there."""
        self.round.start()

    async def cog_unload(self) -> None:
        """End them; what is not sent yet is due in the next process."""
        self.round.cancel()

    @tasks.loop(minutes=1)
    async def round(self) -> None:
        """Write to everybody whose moment has come; trouble ends no round but the one's own."""
        if not self._leads():
            return
        try:
            for user_id, at in await self._coach.reminders_due():
                await self._remind(user_id, at)
        except NotSaved:
            log.warning("reminders not looked up", extra={"code": "not-read"})

    @round.before_loop
    async def _wait(self) -> None:
        await self._bot.wait_until_ready()

    async def _remind(self, user_id: int, at: datetime) -> None:
        try:
            replies = await self._coach.remind(user_id, at)
        except Unreadable:
            return  # who writes next is told of their notes
        except TooNew:
            return  # a newer release is beside this one, and can tell
        if not replies:
            return
        about = {"user_id": user_id}
        try:
            # Should this process end here, another sends it again, and Discord shows it once.
            known_as = f"reminder {user_id} {at.timestamp():.0f}"
            chat = await self._bot.create_dm(discord.Object(user_id))
            await write(chat, replies, known_as=known_as, links=self._links())
        except MessagesClosed:
            log.info("reminder not wanted", extra={"code": "closed", **about})
        except Exception:  # whatever a cut connection raises: nobody else's reminder waits for it
            log.warning("reminder not sent", exc_info=True, extra={"code": "not-sent", **about})
            await self._coach.not_reminded(user_id, at)
            return
        await self._coach.reminder_sent(user_id, at)
