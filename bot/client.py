"""The Discord door: intents, cogs, the commands sent only when they changed, an orderly end."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import signal
from collections.abc import Iterable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Protocol

import discord
from discord.ext import commands

from bot.health import Heartbeat
from bot.housekeeping import Housekeeping
from bot.logs import report_loop_error
from bot.reading import open_guides
from bot.settings import Settings
from cogs import all_cogs
from cogs.languages import Languages
from guides.library import Library
from guides.names.time_zones import read_time_zones
from guides.shelf import Shelf
from negotiation.coach import Coach
from negotiation.model.errors import NotSaved
from storage.address import is_postgres
from storage.store import Store, open_store

# Together under the five seconds an operator's supervisor is promised.
HANG_UP_SECONDS = 0.4
FINISH_SECONDS = 3
CLOSE_SECONDS = 1.5

# How discord.py names the tasks in which it answers people.
_ANSWERING = ("discord.py: ", "CommandTree-", "discord-ui-")

log = logging.getLogger(__name__)


class Notes(Protocol):
    """Where the bot remembers which commands it sent to Discord, and what Discord made of them."""

    async def note(self, name: str) -> str | None:
        """What was noted."""
        ...

    async def take_note(self, name: str, value: str) -> None:
        """Note it."""
        ...


class Counteroffer(commands.AutoShardedBot):
    """No privileged intent: slash commands and direct messages need none."""

    def __init__(
        self, library: Library, coach: Coach, notes: Notes, *, shard_count: int | None = None
    ) -> None:
        # It warns of missing voice libraries at every start; this bot has no voice.
        discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False
        intents = discord.Intents.none()
        intents.guilds = True
        intents.dm_messages = True
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents,
            allowed_mentions=discord.AllowedMentions.none(),
            member_cache_flags=discord.MemberCacheFlags.none(),
            max_messages=None,
            shard_count=shard_count,
        )
        self._library = library
        self._coach = coach
        self._notes = notes
        self._lost: set[int] = set()

    async def setup_hook(self) -> None:
        """Before the gateway opens: the cogs, and the commands if they changed."""
        await self.tree.set_translator(Languages())
        for cog in all_cogs(self, self._library, self._coach):
            await self.add_cog(cog)
        await self.send_commands()

    async def on_message(self, message: discord.Message, /) -> None:
        """No text commands: a message is the coach's business, which has its own listener."""

    async def on_shard_disconnect(self, shard_id: int) -> None:
        """discord.py goes on calling itself ready; nothing is heard until the shard is back."""
        self._lost.add(shard_id)

    async def on_shard_ready(self, shard_id: int) -> None:
        """A session of its own, the first or after the old one could not be resumed."""
        self._lost.discard(shard_id)

    async def on_shard_resumed(self, shard_id: int) -> None:
        """The old session, with what was missed meanwhile."""
        self._lost.discard(shard_id)

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
                    return False
            await self.tree.sync()
            held = f"{ours} {await self._held_commands()}"
        except discord.HTTPException as error:
            # The commands sent before go on working.
            log.error("commands not sent", extra={"code": f"discord-{error.code}"})
            return False
        log.info("commands sent", extra={"count": len(described)})
        try:
            await self._notes.take_note("commands", held)
        except NotSaved:
            log.warning("the commands sent were not noted", extra={"code": "not-noted"})
        return True

    async def _held_commands(self) -> str:
        """A digest of the commands that Discord has of this bot, in any order."""
        commands = await self.http.get_global_commands(self.application_id or 0)
        return _digest(sorted(json.dumps(command, sort_keys=True) for command in commands))


def _digest(described: object) -> str:
    return hashlib.sha256(json.dumps(described, sort_keys=True).encode()).hexdigest()


def run(settings: Settings) -> int:
    """The bot until a signal ends it; the exit code. Raises `CannotOpen`."""
    return asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> int:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report_loop_error)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    clock = partial(datetime.now, UTC)
    async with open_store(
        settings.database_url, clock, settings.backup_dir, settings.data_key_file
    ) as store:
        library = Library(await asyncio.to_thread(_read_guides, settings))
        coach = Coach(library, store, clock, kept_days=settings.retention_days)
        async with Counteroffer(library, coach, store) as client:
            beside = _beside(settings, client, library, store)
            try:
                return await _until(stop, client, settings.token or "")
            finally:
                for task in beside:
                    task.cancel()
                await asyncio.gather(*beside, return_exceptions=True)


def _read_guides(settings: Settings) -> Shelf:
    """The guides, all of them read: nobody who asks later on has to wait for one."""

    def tell(code: str, words: str) -> None:
        log.error("%s", words, extra={"code": code})

    shelf = open_guides(settings.guides_dir, settings.guides_cache, tell=tell)
    shelf.settle()
    read_time_zones()
    log.info("guides read", extra={"count": len(shelf.index), "code": shelf.index.version})
    return shelf


def _beside(
    settings: Settings, client: Counteroffer, library: Library, store: Store
) -> list[asyncio.Task[None]]:
    """The heartbeat and the housekeeping, running."""
    heartbeat = Heartbeat(
        settings.heartbeat_file,
        ready=client.hears,
        guides=lambda: len(library.index.companies()),
        database=store.check,
    )
    housekeeping = Housekeeping(
        store,
        partial(datetime.now, UTC),
        retention=timedelta(days=settings.retention_days),
        copies=None if is_postgres(settings.database_url) else settings.backup_dir,
        keep=timedelta(days=settings.backup_days),
    )
    return [
        asyncio.create_task(heartbeat.run(), name="heartbeat"),
        asyncio.create_task(housekeeping.run(), name="housekeeping"),
    ]


async def _until(stop: asyncio.Event, client: Counteroffer, token: str) -> int:
    """Serve until `stop`, or until Discord ends it."""
    serving = asyncio.create_task(client.start(token), name="gateway")
    stopping = asyncio.create_task(stop.wait(), name="stop")
    await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if serving.done():
        return _ended(serving.exception())
    log.info("stopping", extra={"code": "stop"})
    await client.hang_up()
    await finish(asyncio.all_tasks(), FINISH_SECONDS)
    try:
        async with asyncio.timeout(CLOSE_SECONDS):
            await client.close()
            # Told to stop in the middle of a login, it may end with an error: no matter now.
            await asyncio.gather(serving, return_exceptions=True)
    except TimeoutError:
        log.warning("Discord did not let go in time", extra={"code": "close-timeout"})
    return 0


def _ended(error: BaseException | None) -> int:
    match error:
        case None:
            return 0
        case discord.LoginFailure():
            log.error("Discord refused the token", extra={"code": "login"})
        case OSError() | discord.DiscordServerError():
            log.error("Discord cannot be reached", extra={"code": "unreachable"})
        case _:
            log.error("the connection to Discord ended", exc_info=error, extra={"code": "gateway"})
    return 1


async def finish(tasks: Iterable[asyncio.Task[object]], seconds: float) -> None:
    """Let the answers that are under way be finished; what was saved is safe in any case."""
    answering = [task for task in tasks if task.get_name().startswith(_ANSWERING)]
    if answering:
        await asyncio.wait(answering, timeout=seconds)
