"""What whoever looks after the guides can do with them, beside an event loop."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import NamedTuple

from guides.changes.history import Change, History
from guides.check import check_target
from guides.drafts import Draft, Sent
from guides.folder import GuideFile, find_files
from guides.library import Library
from guides.publishing import Difference, Overtaken, Publishing, Written
from guides.shelf import ReloadReport, beside_the_loop
from guides.target import Target
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import Guide


class Made(NamedTuple):
    """A change that was made, and what came of the reload after it."""

    change: Change
    draft: Draft
    report: ReloadReport


class Reloaded(NamedTuple):
    """A reload, and what of the guides was changed in the folder itself since the last."""

    report: ReloadReport
    found: tuple[Difference, ...] = ()


class Desk:
    """One desk for all moderators: one change after the other, and none over a newer one."""

    def __init__(self, library: Library, folder: Path | None = None) -> None:
        """`folder` is where versions are kept; None: nothing can be published here."""
        self.library = library
        history = History(folder) if folder is not None else None
        self._publishing = Publishing(library.root, history, lambda: library.index)
        self._keeps = folder is not None
        self._working = asyncio.Lock()
        self._checking = asyncio.Lock()
        self._checked: tuple[tuple[GuideFile, ...], tuple[Diagnostic, ...]] | None = None
        self._progress: tuple[int, int] | None = None

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many files have been read of how many, while they are being read."""
        return self.library.progress or self._progress

    async def start(self) -> None:
        """Finish what a cut left."""
        if self._keeps:
            await asyncio.to_thread(self._publishing.mend)

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

    async def draft(self, sent: Sent) -> Draft:
        """What publishing a file would change. Raises `NotAGuide` and `NotWritten`."""
        return await asyncio.to_thread(self._publishing.draft, sent)

    async def draft_removal(self, path: str) -> Draft | None:
        """What removing a file would change, a guide or not; None where there is none."""
        return await asyncio.to_thread(self._publishing.draft_removal, path)

    async def draft_undo(self, number: int) -> Draft | None:
        """What taking a change back would change; None where it, or its version, is not known."""
        return await asyncio.to_thread(self._publishing.draft_undo, number)

    async def reopen(self, draft_id: str) -> Draft | None:
        """A draft that waits, beside the file as it is now; None where nobody knows it."""
        return await asyncio.to_thread(self._publishing.reopen, draft_id)

    async def publish(self, draft_id: str, who: int) -> Made | Overtaken | None:
        """Make the change and serve it; None where nobody knows that draft any more.

        Raises `NotWritten`.
        """
        async with self._working:
            made = await asyncio.to_thread(self._publishing.publish, draft_id, who)
            if not isinstance(made, Written):
                return made
            return Made(*made, (await self._reload(who)).report)

    async def reload(self, who: int) -> Reloaded:
        """Read the folder again; what was changed in it by other ways gets its line, too."""
        async with self._working:
            return await self._reload(who)

    async def _reload(self, who: int) -> Reloaded:
        before = {guide.path: guide for guide in self.library.index.guides()}
        known = self.library.report is not None
        report = await self.library.reload()
        if not (report.swapped and known):
            return Reloaded(report)
        return Reloaded(report, await asyncio.to_thread(self._found, report, before, who))

    def _found(
        self, report: ReloadReport, before: dict[str, Guide], who: int
    ) -> tuple[Difference, ...]:
        with beside_the_loop():
            found = self._publishing.found(report, before, who)
            while before:  # one by one: thousands freed at once would hold up the loop
                before.popitem()
        return found

    async def changes(self, path: str = "") -> tuple[Change, ...]:
        """Every change, or those of one file, by its path or its key; the newest first."""
        found = await asyncio.to_thread(self._publishing.history.changes)
        return tuple(change for change in found if path in ("", change.path, change.key))

    async def difference(self, number: int) -> Difference | None:
        """What a change did; None where nobody knows of it."""
        return await asyncio.to_thread(self._publishing.difference, number)
