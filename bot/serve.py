"""The Discord bot as a process: what runs in it and beside it, and how it ends in order."""

from __future__ import annotations

import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

import discord

from bot.client import Counteroffer
from bot.doorkeeper import Doorkeeper
from bot.duty import Duty, Turn, this_process
from bot.health import Heartbeat
from bot.housekeeping import Housekeeping
from bot.identify_gate import IdentifyGate
from bot.logs import report_loop_error
from bot.memory import hand_back_memory, set_aside
from bot.reading import open_guides
from bot.rehearsal import rehearse
from bot.same_guides import SameGuides
from bot.settings import Settings
from bot.shared_files import SharedFiles
from bot.stored import open_stored
from bot.watchdog import Watchdog
from cogs.moderators import Moderation
from cogs.operator import Operator
from cogs.pictures import warm_up
from cogs.receipts import ask_for_brief_receipts
from guides.changes.history import History
from guides.library import Library
from guides.names.time_zones import read_time_zones
from guides.recurring import NAMES, WORDS, forget_what_recurs
from guides.shelf import Shelf
from negotiation.coach import Coach
from storage.address import is_postgres
from storage.lease import Lease
from storage.store import Store

if TYPE_CHECKING:  # prometheus-client is an extra
    from bot.metrics import Metrics

# With `HANG_UP_SECONDS` and `LEAVE_SECONDS` under the five that a supervisor is promised.
LEAVE_SECONDS = 0.8
FINISH_SECONDS = 1.7
SEND_SECONDS = 0.5
CLOSE_SECONDS = 1.5

# How discord.py names the tasks in which it answers people.
_ANSWERING = ("discord.py: ", "CommandTree-", "discord-ui-")

log = logging.getLogger(__name__)


def run(settings: Settings) -> int:
    """The bot until a signal ends it; the exit code. Raises `CannotOpen`."""
    hand_back_memory()  # before there are threads
    return asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> int:
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(report_loop_error)
    ask_for_brief_receipts()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    clock = partial(datetime.now, UTC)
    async with open_stored(settings, clock) as store:
        library = Library(await asyncio.to_thread(_read_guides, settings))
        bot = Bot(settings, library, store, clock)
        async with bot.client, bot.beside():
            leave = None if store.alone else bot.leave
            return await until(stop, bot.client, settings.token or "", leave)


class Bot:
    """The client and what runs beside it, on one store."""

    def __init__(
        self, settings: Settings, library: Library, store: Store, clock: Callable[[], datetime]
    ) -> None:
        name = this_process()
        answering, leading = (
            store.lease(f"answers {settings.shards}", name),
            store.lease("leader", name),
        )
        self._shared = not store.alone
        self._metrics = _metrics() if settings.http_address else None
        history = History(settings.guides_history)
        self._guides = SameGuides(
            library, store, SharedFiles(library.root, history, store.guide_files)
        )
        self.client = Counteroffer(
            library,
            self._coach(settings, library, store, clock),
            store,
            moderation=Moderation(
                settings.home_server,
                settings.moderator_roles or frozenset(),
                settings.audit_channel,
                settings.guides_history,
            ),
            operator=Operator(
                settings.contact,
                settings.support_url,
                settings.privacy_url,
                settings.terms_url,
                settings.source_url,
            ),
            shard_ids=settings.shards.listed,
            shard_count=settings.shards.count,
            answers=lambda: answering.ours,
            leads=lambda: leading.ours,
            guides_reloaded=self._tell,
            doorkeeper=Doorkeeper(settings.blocked or frozenset()),
            gate=IdentifyGate(store.lease) if self._shared else None,
        )
        self._duty = Duty(
            (Turn(answering, self.client.take_over), Turn(leading, self._lead)),
            fit=self.client.hears,
        )
        self._watchdog = Watchdog()
        self._heartbeat = Heartbeat(
            settings.heartbeat_file,
            ready=self.client.hears,
            guides=lambda: len(library.index.companies()),
            database=store.check,
            commands=lambda: self.client.has_commands,
            renew=self._watchdog.renew,
        )
        self._housekeeping = Housekeeping(
            store,
            clock,
            retention=timedelta(days=settings.retention_days),
            copies=None if is_postgres(settings.database_url) else settings.backup_dir,
            keep=timedelta(days=settings.backup_days),
            leads=lambda: leading.ours,
        )
        self._http = self._http_door(settings, answering, leading)
        if self._metrics:
            self._metrics.told_by(
                {"answers": lambda: answering.ours, "leads": lambda: leading.ours},
                self.client.hears,
                lambda: len(library.index.companies()),
            )
            self.client.add_listener(self._metrics.answered, "on_app_command_completion")
        self._tasks: set[asyncio.Task[Any]] = set()

    def _coach(
        self, settings: Settings, library: Library, store: Store, clock: Callable[[], datetime]
    ) -> Coach:
        days = settings.retention_days
        if self._metrics is None:
            return Coach(library, store, clock, kept_days=days)
        from bot.metrics import MeasuredCoach

        return MeasuredCoach(self._metrics, library, store, clock, kept_days=days)

    def _http_door(
        self, settings: Settings, answering: Lease, leading: Lease
    ) -> AbstractAsyncContextManager[None] | None:
        if settings.http_address is None:
            return None
        # A server of its own: three MiB that are not needed without.
        from bot.http_door import HttpDoor

        return HttpDoor(
            alive=self._heartbeat.goes_on,
            trouble=self._heartbeat.trouble,
            does=lambda: {"answers": answering.ours, "leads": leading.ours},
            metrics=self._metrics.text if self._metrics else None,
        ).open(settings.http_address)

    @asynccontextmanager
    async def beside(self) -> AsyncIterator[None]:
        """While the block runs, what runs beside the conversations."""
        self._begin("heartbeat", self._heartbeat.run())
        self._begin("housekeeping", self._housekeeping.run())
        if self._metrics:
            self._begin("lag", self._metrics.watch_lag())
        if self._shared:
            self._begin("duty", self._duty.run())
            self._begin("same-guides", self._guides.run())
        try:
            async with AsyncExitStack() as stack:
                if self._http:
                    await stack.enter_async_context(self._http)
                yield
        finally:
            for task in tuple(self._tasks):
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            self._watchdog.end()

    async def leave(self) -> None:
        """Leave what is done for all to the other processes."""
        try:
            async with asyncio.timeout(LEAVE_SECONDS):
                await self._duty.end()
        except TimeoutError:
            log.warning("turns not handed over in time", extra={"code": "leave-timeout"})

    async def _tell(self) -> None:
        if self._shared:
            await self._guides.tell()

    def _lead(self) -> None:
        self._begin("commands", self.client.send_commands())
        self._begin("first-round", self._housekeeping.round())

    def _begin(self, name: str, work: Coroutine[Any, Any, Any]) -> None:
        task = asyncio.create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _metrics() -> Metrics | None:
    """None where the extra is not there."""
    try:
        from bot.metrics import Metrics
    except ImportError:
        return None
    metrics = Metrics()
    metrics.count_troubles()
    return metrics


def _read_guides(settings: Settings) -> Shelf:
    """The guides, all of them read: nobody who asks later on has to wait for one."""

    def tell(code: str, words: str) -> None:
        log.error("%s", words, extra={"code": code})

    shelf = open_guides(
        settings.guides_dir,
        settings.guides_cache,
        tell=tell,
        history=settings.guides_history,
        ready=True,
    )
    shelf.settle()
    read_time_zones()
    warm_up()
    rehearse(shelf.index)
    forget_what_recurs((*NAMES, *WORDS))
    set_aside()
    log.info("guides read", extra={"count": len(shelf.index), "code": shelf.index.version})
    return shelf


async def until(
    stop: asyncio.Event,
    client: Counteroffer,
    token: str,
    leave: Callable[[], Awaitable[None]] | None,
) -> int:
    """Serve until `stop`, or until Discord ends it. `leave`: others answer whoever comes now; None
    where there are none.
    """
    serving = asyncio.create_task(client.start(token), name="gateway")
    stopping = asyncio.create_task(stop.wait(), name="stop")
    await asyncio.wait((serving, stopping), return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if serving.done():
        return _ended(serving.exception())
    log.info("stopping", extra={"code": "stop"})
    await client.hang_up()
    if leave is None:
        await finish(asyncio.all_tasks(), FINISH_SECONDS)
    # Where many are waiting still: those that were counted get their answers, the others are left.
    client.count_no_more()
    await finish(asyncio.all_tasks(), SEND_SECONDS)
    if leave is not None:  # after that: whoever follows sends nothing before what is older
        await leave()
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
