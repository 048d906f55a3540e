"""One process at a time introduces a shard to Discord, for each of Discord's buckets.

Discord takes one IDENTIFY in five seconds for each bucket: of so many that may introduce themselves
at once, the one that a shard's number leaves as a remainder. discord.py keeps to it within a
process; between processes each bucket is a lease, taken for as long and never kept up. Is whoever
took it gone, it goes to the next as any lease does, some seconds later.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Protocol

from bot.duty import this_process
from negotiation.model.errors import NotSaved

BETWEEN = 5.5  # seconds: Discord's five, and what differs on the way there
LOOK_SECONDS = 0.5

log = logging.getLogger(__name__)


class Turns(Protocol):
    """What `storage.lease.Lease` is to the gate."""

    @property
    def ours(self) -> bool:
        """Whether it was taken."""
        ...

    async def keep(self) -> None:
        """Take it where it can be taken."""
        ...

    async def hand_over(self) -> None:
        """Leave it to the next."""
        ...


class IdentifyGate:
    """`lease` is the turn of that name, held as the second name says."""

    def __init__(
        self,
        lease: Callable[[str, str], Turns],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._lease = lease
        self._sleep = sleep
        self._passed: set[asyncio.Task[None]] = set()

    async def wait(self, shard_id: int, buckets: int) -> None:
        """Return when the shard may introduce itself."""
        # A holder of its own: two shards of one process wait for each other as well.
        turn = self._lease(f"identify {shard_id % buckets}", this_process())
        try:
            await turn.keep()
            while not turn.ours:
                await self._sleep(LOOK_SECONDS)
                await turn.keep()
        except NotSaved:
            # Who comes too early is turned away by Discord and tries again.
            log.warning("other processes were not asked", extra={"code": "not-asked"})
            await self._sleep(BETWEEN)
            return
        leaving = asyncio.create_task(self._leave(turn), name="identify-gate")
        self._passed.add(leaving)
        leaving.add_done_callback(self._passed.discard)

    async def _leave(self, turn: Turns) -> None:
        await self._sleep(BETWEEN)
        with suppress(NotSaved):  # it goes to the next by itself
            await turn.hand_over()
