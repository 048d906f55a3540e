"""The Discord door: intents, cogs, the commands sent only when they changed."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any, Protocol

import discord
from discord import app_commands
from discord.ext import commands, tasks

from bot.arrival import arrival
from bot.door import Door
from bot.doorkeeper import Doorkeeper
from bot.identify_gate import IdentifyGate
from bot.standby import Standby
from cogs import all_cogs
from cogs.command_links import CommandLinks, links_to
from cogs.delivery import LINKS, LOOKS_AFTER
from cogs.flags import FlagStore
from cogs.languages import Languages
from cogs.moderators import Moderation, Moderators
from cogs.operator import Operator
from guides.library import Library
from negotiation.coach import Coach
from negotiation.model.errors import NotSaved
from storage.lease import since_boot

HANG_UP_SECONDS = 0.4
LOOK_MINUTES = 10  # from one look at the commands that Discord has to the next
_OF_LISTENERS = (
    discord.InteractionType.component,
    discord.InteractionType.modal_submit,
)
_WITH_DIRECT_MESSAGES = 0  # the shard that hears them
_OF_PEOPLE = frozenset({"interaction", "message", "raw_message_edit"})
HEARD = "heard"  # where an interaction's extras say when it came

log = logging.getLogger(__name__)


class Notes(FlagStore, Protocol):
    """Where the bot remembers which commands it sent to Discord, and what Discord made of them;
    and what people report.
    """

    async def note(self, name: str) -> str | None:
        """What was noted."""
        ...

    async def take_note(self, name: str, value: str) -> None:
        """Note it."""
        ...


def _always() -> bool:
    return True


async def _nobody_to_tell() -> None:
    pass


class _Tree(app_commands.CommandTree["Counteroffer"]):
    """Commands and completions, where it is this process that answers."""

    async def interaction_check(self, interaction: discord.Interaction[Counteroffer], /) -> bool:
        interaction.extras[HEARD] = since_boot()
        client = interaction.client
        return await client.standby.turn_comes() and await client.door.lets_in(interaction)


class Counteroffer(commands.AutoShardedBot):
    """No privileged intent: slash commands, direct messages and mentions need none."""

    def __init__(
        self,
        library: Library,
        coach: Coach,
        notes: Notes,
        *,
        moderation: Moderation | None = None,
        operator: Operator | None = None,
        shard_count: int | None = None,
        shard_ids: list[int] | None = None,
        answers: Callable[[], bool] = _always,
        leads: Callable[[], bool] = _always,
        guides_reloaded: Callable[[], Awaitable[None]] = _nobody_to_tell,
        gate: IdentifyGate | None = None,
        doorkeeper: Doorkeeper | None = None,
    ) -> None:
        """Of several processes on one database, one `answers` people and one `leads`; all are to be
        told when one has `guides_reloaded`, and go through the `gate` to Discord.
        """
        # It warns of missing voice libraries at every start; this bot has no voice.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        intents = discord.Intents.none()
        intents.guilds = True
        intents.dm_messages = True
        intents.guild_messages = True  # for mentions; others come without their words
        super().__init__(
            command_prefix=commands.when_mentioned,
            tree_cls=_Tree,
            help_command=None,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            shard_count=shard_count,
            shard_ids=shard_ids,  # type: ignore[arg-type] # None is its default
        )
        self._library = library
        self._coach = coach
        self._notes = notes
        self._moderation = moderation or Moderation()
        self._moderators = Moderators(self, self._moderation)
        self._operator = operator or Operator()
        self._leads = leads
        self._guides_reloaded = guides_reloaded
        self._gate = gate
        self._buckets: int | None = None
        self.links = CommandLinks()
        self.has_commands = True
        self.standby = Standby(answers)
        self.door = Door(doorkeeper or Doorkeeper(), lambda: self.links)
        self._lost: set[int] = set()
        self._arrived = False

    async def setup_hook(self) -> None:
        """Before the gateway opens: the cogs, and the commands if they changed."""
        await self.tree.set_translator(Languages())
        cogs = all_cogs(
            self,
            self._library,
            self._coach,
            self._notes,
            moderation=self._moderation,
            moderators=self._moderators,
            operator=self._operator,
            links=lambda: self.links,
            leads=self._leads,
            guides_reloaded=self._guides_reloaded,
        )
        for cog in cogs:
            await self.add_cog(cog)
        await self._see_to_commands()
        self.look_at_commands.start()

    async def close(self) -> None:
        """As the library does, and without another look at the commands."""
        self.look_at_commands.cancel()
        await super().close()

    @tasks.loop(minutes=LOOK_MINUTES)
    async def look_at_commands(self) -> None:
        """Whatever was done to them meanwhile; the first look was before the gateway opened."""
        if self.look_at_commands.current_loop == 0:
            return
        try:
            await self._see_to_commands()
        except Exception as error:  # Discord is away: the next look is soon enough
            log.warning("commands not looked at", extra={"code": type(error).__name__})

    async def _see_to_commands(self) -> None:
        """One process sends them for all; the others learn what links lead to."""
        if self._leads():
            await self.send_commands()
            return
        with suppress(discord.HTTPException):
            await self._held_commands()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait until this shard may introduce itself, whatever other processes do."""
        if self._gate is None:
            await super().before_identify_hook(shard_id, initial=initial)
        else:
            await self._gate.wait(shard_id or 0, await self._buckets_of_discord())

    async def _buckets_of_discord(self) -> int:
        """How many shards may introduce themselves at once: as Discord says, or else one."""
        if self._buckets is None:
            try:
                self._buckets = (await self.fetch_session_start_limits()).max_concurrency
            except (discord.GatewayNotFound, discord.HTTPException):
                return 1
        return self._buckets

    def dispatch(self, event_name: str, /, *args: Any, **kwargs: Any) -> None:
        """Hand an event to whoever listens, unless another process answers it.

        Who listens to interactions waits for controls and forms: commands are the tree's.
        """
        if event_name == "interaction":
            # The tree's task, which was made before this is told, begins after it.
            args[0].extras[LOOKS_AFTER] = self._moderators.admits(args[0])
            args[0].extras[LINKS] = self.links
            if args[0].type not in _OF_LISTENERS:
                return
        if event_name == "shard_connect" and args[0] == _WITH_DIRECT_MESSAGES:
            # A new session. At once, or a message right behind it is heard before older ones.
            self._begin_to_answer()
        play = partial(super().dispatch, event_name, *args, **kwargs)
        if event_name in _OF_PEOPLE:
            play = partial(self.door.admit, args[0], play)
        if not self.standby.holds(event_name, play):
            play()

    async def on_message(self, message: discord.Message, /) -> None:
        """No text commands: a message is the coach's business, which has its own listener."""

    async def on_ready(self) -> None:
        """Told to the operator, the first time."""
        if self._arrived:
            return
        self._arrived = True
        companies = len(self._library.index.companies())
        for line in arrival(self, companies, self._moderation.audit_channel):
            log.info("%s", line, extra={"code": "arrived"})

    async def on_shard_disconnect(self, shard_id: int) -> None:
        """discord.py goes on calling itself ready; nothing is heard until the shard is back."""
        self._lost.add(shard_id)

    async def on_shard_ready(self, shard_id: int) -> None:
        """A session of its own, the first or after the old one could not be resumed."""
        self._lost.discard(shard_id)

    async def on_shard_resumed(self, shard_id: int) -> None:
        """The old session, with what was missed meanwhile."""
        self._lost.discard(shard_id)

    def take_over(self) -> None:
        """Answer from now on: whoever wrote before what was held for this moment, then that.

        In this order: what the other process had not come to yet is older, and a message that is
        older than one that was heard is never heard.
        """
        if self.hears() and _WITH_DIRECT_MESSAGES in self.shards:
            self._begin_to_answer()
        self.standby.take_over()

    def _begin_to_answer(self) -> None:
        if not self.standby.waits():
            super().dispatch("answering")

    def count_no_more(self) -> None:
        """What is not saved by now is left to whoever answers next."""
        self._coach.leave()

    def hears(self) -> bool:
        """Whether every shard has its gateway."""
        return self.is_ready() and not self._lost

    async def hang_up(self) -> None:
        """Close the gateway: nothing new arrives, and answers under way can still be sent."""
        try:
            async with asyncio.timeout(HANG_UP_SECONDS):
                await asyncio.gather(*(shard.disconnect() for shard in self.shards.values()))
        except TimeoutError:
            log.warning("the gateway did not close in time", extra={"code": "hang-up-timeout"})

    async def send_commands(self) -> bool:
        """Sync the command tree if Discord has not what was sent last; whether it was sent.

        `has_commands` says whether Discord took them, when they were sent last.

        What Discord holds is compared with what it held after the last sync, not with what was
        sent: it fills in and leaves out as it likes, and gives each command an id and a version.
        """
        described = [
            await command.get_translated_payload(self.tree, Languages())
            for command in self.tree.get_commands()
        ]
        ours = _digest([self.application_id, described])
        try:
            with suppress(NotSaved):  # not known: they are sent once more
                held = f"{ours} {await self._held_commands()}"
                if await self._notes.note("commands") == held:
                    self.has_commands = True
                    return False
            # As `tree.sync` does, which would put it all into every language a second time.
            await self.http.bulk_upsert_global_commands(self.application_id or 0, described)
            held = f"{ours} {await self._held_commands()}"
        except discord.HTTPException as error:
            # The commands sent before go on working.
            log.error("commands not sent", extra={"code": f"discord-{error.code}"})
            self.has_commands = False
            return False
        self.has_commands = True
        log.info("commands sent", extra={"count": len(described)})
        try:
            await self._notes.take_note("commands", held)
        except NotSaved:
            log.warning("the commands sent were not noted", extra={"code": "not-noted"})
        return True

    async def _held_commands(self) -> str:
        """A digest of the commands that Discord has of this bot, in any order.

        Links lead to what it has.
        """
        commands = await self.http.get_global_commands(self.application_id or 0)
        links = links_to(commands)
        if links.ids != self.links.ids:
            self.links = links
        return _digest(sorted(json.dumps(command, sort_keys=True) for command in commands))


def _digest(described: object) -> str:
    return hashlib.sha256(json.dumps(described, sort_keys=True).encode()).hexdigest()
