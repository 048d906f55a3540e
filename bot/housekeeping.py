"""What runs beside the conversations: old ones deleted, the database copied, old copies deleted."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from negotiation.model.errors import NotSaved
from storage.store import Store

ROUND = timedelta(hours=1)
BETWEEN_COPIES = timedelta(days=1)
# Our copies' own names: what else lies in their folder, perhaps the database, is not ours.
DAILY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-*.sqlite3"
BEFORE_MIGRATION = "before-migration-*.sqlite3"

log = logging.getLogger(__name__)


class Housekeeping:
    """`retention` is how long a conversation is kept after its last answer, `keep` a copy."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        *,
        retention: timedelta,
        copies: Path,
        keep: timedelta,
    ) -> None:
        self._store = store
        self._clock = clock
        self._retention = retention
        self._copies = copies
        self._keep = keep

    async def run(self) -> None:
        """A round an hour until cancelled."""
        while True:
            await self.round()
            await asyncio.sleep(ROUND.total_seconds())

    async def round(self) -> None:
        """Whatever is due; trouble is logged and tried again in the next round."""
        try:
            await self._store.tidy()
            purged = await self._store.purge(self._retention)
            if purged:
                log.info("conversations deleted after their time", extra={"count": purged})
            await asyncio.to_thread(self._delete_old_copies)
            if await asyncio.to_thread(self._copy_is_due):
                name = f"{self._clock():%Y-%m-%dT%H%M%S}.sqlite3"
                await self._store.backup(self._copies / name)
                log.info("database copied", extra={"code": "copied"})
        except (NotSaved, OSError):
            log.warning("housekeeping failed", exc_info=True, extra={"code": "housekeeping"})

    def _age(self, copy: Path) -> timedelta:
        return self._clock() - datetime.fromtimestamp(copy.stat().st_mtime, UTC)

    def _delete_old_copies(self) -> None:
        for name in (DAILY, BEFORE_MIGRATION):
            for copy in (*self._copies.glob(name), *self._copies.glob(f"{name}.part")):
                if self._age(copy) > self._keep:
                    copy.unlink()

    def _copy_is_due(self) -> bool:
        return all(self._age(copy) >= BETWEEN_COPIES for copy in self._copies.glob(DAILY))
