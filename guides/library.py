"""The guides that are being served, beside an event loop: nothing here holds it up."""

from __future__ import annotations

import asyncio
from pathlib import Path

from guides.early import EarlyIndex
from guides.index import GuideIndex
from guides.shelf import ReloadReport, Shelf


class Library:
    """The current index of one guides folder; what takes long on its shelf runs in a thread."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._lock = asyncio.Lock()

    @property
    def root(self) -> Path:
        """The folder of the guides."""
        return self._shelf.root

    @property
    def index(self) -> GuideIndex | EarlyIndex:
        """The guides as they are now; keep it for as long as one answer takes."""
        return self._shelf.index

    @property
    def report(self) -> ReloadReport | None:
        """What the last reload found; None until all guides have been read once."""
        return self._shelf.report

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many files have been read of how many, while they are being read."""
        return self._shelf.progress

    async def open(self) -> None:
        """Serve as soon as the names of the guides are known; see `settle`."""
        async with self._lock:
            await asyncio.to_thread(self._shelf.open)

    async def settle(self) -> None:
        """Read all guides of a library that was opened, if that has not been done."""
        await asyncio.to_thread(self._shelf.settle)

    async def reload(self) -> ReloadReport:
        """Read the folder again and serve it, if it has no error. Reloads run one at a time."""
        async with self._lock:
            # A thread, not a process: it hands over the GIL every few milliseconds, and nothing
            # has to be pickled.
            return await asyncio.to_thread(self._shelf.reload)

    async def close(self) -> None:
        """Keep what was read for the next start."""
        await asyncio.to_thread(self._shelf.keep)
