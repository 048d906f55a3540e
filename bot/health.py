"""The heartbeat: a file that is touched only while the bot is well."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from negotiation.model.errors import NotSaved

BEAT_SECONDS = 15
# Three beats missed, and one late.
STALE_SECONDS = 60

log = logging.getLogger(__name__)


class Heartbeat:
    """Touches `file` when the gateway is ready, the guides are there and the database answers."""

    def __init__(
        self,
        file: Path,
        *,
        ready: Callable[[], bool],
        guides: Callable[[], int],
        database: Callable[[], Awaitable[None]],
        commands: Callable[[], bool] = lambda: True,
        renew: Callable[[], None] = lambda: None,
    ) -> None:
        """`commands`: whether Discord has them. `renew` is called at each beat, well or not:
        where it is not, the process hangs.
        """
        self._file = file
        self._renew = renew
        self._ready = ready
        self._guides = guides
        self._commands = commands
        self._database = database
        self._tried = time.monotonic()
        # A bot that starts is not ready yet; that needs no word.
        self._last_trouble: str | None = "gateway-not-ready"

    async def beat(self) -> bool:
        """Check once, and touch the file if all is well."""
        trouble = await self.trouble()
        self._tried = time.monotonic()
        if trouble is None:
            try:
                await asyncio.to_thread(_touch, self._file)
            except OSError:
                trouble = "heartbeat-file"
        if trouble != self._last_trouble:
            self._last_trouble = trouble
            if trouble is None:
                log.info("well", extra={"code": "well"})
            else:
                log.warning("not well", extra={"code": trouble})
        return trouble is None

    async def run(self) -> None:
        """Beat until cancelled."""
        while True:
            self._renew()
            await self.beat()
            await asyncio.sleep(BEAT_SECONDS)

    def goes_on(self) -> bool:
        """Whether it was looked lately, well or not: a new process would not be any better."""
        return time.monotonic() - self._tried < STALE_SECONDS

    async def trouble(self) -> str | None:
        """Why the bot is not well at this moment, as a code; None where it is."""
        if not self._ready():
            return "gateway-not-ready"
        if not self._guides():
            return "no-guides"
        if not self._commands():
            return "no-commands"
        try:
            await self._database()
        except NotSaved:
            return "database-silent"
        return None


def is_alive(file: Path, now: float | None = None) -> bool:
    """Whether the last beat is recent; `now` in seconds since 1970."""
    try:
        beaten = file.stat().st_mtime
    except OSError:
        return False
    return (time.time() if now is None else now) - beaten < STALE_SECONDS


def _touch(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.touch()
