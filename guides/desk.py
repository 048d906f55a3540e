"""What whoever looks after the guides can do with them, beside an event loop."""

from __future__ import annotations

import asyncio

from guides.check import check_target
from guides.folder import GuideFile, find_files
from guides.library import Library
from guides.shelf import beside_the_loop
from guides.target import Target
from negotiation.model.diagnostics import Diagnostic


class Desk:
    """One desk for all moderators: what takes long is done once, however many ask."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._checking = asyncio.Lock()
        self._checked: tuple[tuple[GuideFile, ...], tuple[Diagnostic, ...]] | None = None
        self._progress: tuple[int, int] | None = None

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many files have been read of how many, while they are being read."""
        return self.library.progress or self._progress

    async def notes(self) -> tuple[Diagnostic, ...]:
        """What the authors' own check says of the folder as it is now."""
        async with self._checking:
            return await asyncio.to_thread(self._notes)

    def _notes(self) -> tuple[Diagnostic, ...]:
        files, _ = find_files(self.library.root)
        if self._checked is not None and self._checked[0] == files:
            return self._checked[1]
        try:
            with beside_the_loop():
                notes = check_target(Target(self.library.root), self._on_progress).diagnostics
        finally:
            self._progress = None
        self._checked = files, notes
        return notes

    def _on_progress(self, done: int, of: int) -> None:
        self._progress = done, of
