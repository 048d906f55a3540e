"""That every process serves the guides that one of them was told to read."""

from __future__ import annotations

import logging
from typing import Protocol

from bot.shared_files import SharedFiles
from guides.library import Library
from negotiation.model.errors import NotSaved

LOOK_SECONDS = 3
NOTE = "guides"

log = logging.getLogger(__name__)


class Notes(Protocol):
    """What the processes tell each other."""

    async def note(self, name: str) -> str | None:
        """What was noted."""
        ...

    async def take_note(self, name: str, value: str) -> None:
        """Note it."""
        ...

    async def wake_others(self) -> None:
        """Have them look now; a hint, which may get lost."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Return after so long, or sooner where another process wakes this one."""
        ...


class SameGuides:
    """By the version of the guides, which is noted where all can see it."""

    def __init__(self, library: Library, notes: Notes, files: SharedFiles) -> None:
        self._library = library
        self._notes = notes
        self._files = files
        self._seen: str | None = None

    async def tell(self) -> None:
        """This process has read its guides anew: so should the others."""
        self._seen = self._library.index.version
        try:
            await self._files.hand_on()
            await self._notes.take_note(NOTE, self._seen)
        except NotSaved:
            log.warning("other processes were not told of the guides", extra={"code": "not-noted"})
            return
        await self._notes.wake_others()

    async def run(self) -> None:
        """Look every few seconds, and when told to, until cancelled."""
        while True:
            await self.look()
            await self._notes.sleep(LOOK_SECONDS)

    async def look(self) -> None:
        """Read the guides anew where another process serves others since the last look."""
        try:
            told = await self._notes.note(NOTE)
        except NotSaved:
            return  # the heartbeat says so
        if told is None or told == self._seen:
            return
        try:
            changed = await self._files.catch_up()
        except NotSaved:
            return
        self._seen = told
        if told == self._library.index.version and not changed:
            return
        await self._library.reload()
        version = self._library.index.version
        if version == told:
            log.info("guides reloaded as elsewhere", extra={"code": version})
        else:
            log.warning(
                "the guides here are others than elsewhere: %s", version, extra={"code": "guides"}
            )
