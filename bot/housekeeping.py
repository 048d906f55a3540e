"""What runs beside the conversations: the database copied, old copies and conversations deleted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from pathlib import Path

from bot.copies import Copies
from bot.time_sense import time_is_sure
from negotiation.model.errors import NotSaved
from storage.store import Store

ROUND = timedelta(hours=1)

log = logging.getLogger(__name__)


class Housekeeping:
    """`retention` is how long a conversation is kept after its last answer, `keep` a copy."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        *,
        retention: timedelta,
        copies: Path | None,
        keep: timedelta,
        leads: Callable[[], bool] = lambda: True,
    ) -> None:
        """`copies` is None where whoever looks after the server makes them; `leads` says whether
        it is this process that keeps house, of several.
        """
        self._leads = leads
        self._store = store
        self._clock = clock
        self._retention = retention
        self._copies = Copies(copies, keep) if copies else None
        self._sure = False

    async def run(self) -> None:
        """A round an hour until cancelled."""
        while True:
            await self.round()
            await asyncio.sleep(ROUND.total_seconds())

    async def round(self) -> None:
        """Whatever is due, each by itself; trouble is logged and tried again in the next round.

        Old copies go first: on a full disk they are what makes room for the rest. The newest goes
        once there is a newer one.
        """
        if not self._leads():
            return
        old = self._delete_old_copies
        for task in (self._tidy, self._look, old, self._copy, old, self._purge):
            await _tried(task)

    async def _tidy(self) -> None:
        await self._store.tidy()

    async def _delete_old_copies(self) -> None:
        if self._sure and self._copies:
            await asyncio.to_thread(self._copies.delete_old, self._clock())

    async def _copy(self) -> None:
        if self._copies is None:
            return
        target = await asyncio.to_thread(self._copies.next, self._clock())
        if target is None:
            return
        # A first copy of nothing would stand for that of the day on which people came. Later on it
        # takes the place of one of people who are gone.
        first = await asyncio.to_thread(self._copies.none_yet)
        if await self._store.holds_any() or not first:
            await self._store.backup(target)
            log.info("database copied", extra={"code": "copied"})

    async def _look(self) -> None:
        self._sure = False  # where it cannot be known
        self._sure = await time_is_sure(self._store, self._clock, self._retention)

    async def _purge(self) -> None:
        purged = await self._store.purge(self._retention) if self._sure else 0
        if purged:
            log.info("conversations deleted after their time", extra={"count": purged})


async def _tried(task: Callable[[], Awaitable[None]]) -> None:
    try:
        await task()
    except (NotSaved, OSError):
        log.warning("housekeeping failed", exc_info=True, extra={"code": "housekeeping"})
