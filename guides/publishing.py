"""Changes of the guides folder: drafted, made one over the version it was drafted for, taken back.

Everything here blocks; `guides.desk` has it beside an event loop, one after the other.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from guides.changes.files import NotWritten, is_inside, put, take_away
from guides.changes.history import Change, History, How, digest_of
from guides.changes.moves import Move, moves
from guides.check import check_beside
from guides.drafts import Draft, Placed, Sent, Serving, beside, place
from guides.folder import read_file
from guides.guide import read_guide
from guides.held.served import Served
from guides.shelf import ReloadReport
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

# Files changed at once, of which versions are kept; more are a release, which its makers keep.
_MOST_KEPT = 100


class Written(NamedTuple):
    """A change that was made, and what it was drafted as."""

    change: Change
    draft: Draft


class Overtaken(NamedTuple):
    """A change that was not made: the guides are not what they were when this was drafted.

    `draft` is the same change beside the guides as they are now: the `same` where somebody, or a
    second press, made it already, and with errors where they leave no room for it any more.
    """

    draft: Draft


class Difference(NamedTuple):
    """A change, and what it did figure by figure."""

    change: Change
    was: Guide | None
    now: Guide | None
    moves: tuple[Move, ...]


class Publishing:
    """The changes of one folder; `serving` gives what serves now."""

    def __init__(self, root: Path, history: History | None, serving: Callable[[], Serving]) -> None:
        """`history` is None where no versions are kept, and nothing is published."""
        self._root = root
        self._history = history
        self._serving = serving

    @property
    def history(self) -> History:
        """Where versions are kept. Raises `NotWritten` where none are."""
        if self._history is None:
            raise NotWritten("There is no place where versions of the guides are kept.")
        return self._history

    # --- drafts ---

    def draft(self, sent: Sent) -> Draft:
        """What publishing a file would change. Raises `NotAGuide` and `NotWritten`."""
        placed = place(sent, self._serving())
        if placed.guide is None:
            return Draft(placed.path, None, None, placed.notes)
        return self._drafted(How.REPLACE, placed)

    def draft_removal(self, path: str) -> Draft | None:
        """What removing a file would change, a guide or not; None where there is none."""
        if self._standing(path) is None:
            return None
        return self._drafted(How.REMOVE, self._placed(path, None))

    def draft_undo(self, number: int) -> Draft | None:
        """What taking a change back would change; None where it, or its version, is not known."""
        change = self.history.change(number)
        content = self.history.version(change.was) if change is not None else None
        if change is None or (change.was and content is None):
            return None
        return self._drafted(How.UNDO, self._placed(change.path, content), undoes=number)

    def reopen(self, draft_id: str) -> Draft | None:
        """A draft that waits, beside the file as it is now."""
        found = self.history.drafted(draft_id)
        return None if found is None else self._beside_now(*found, draft_id)

    def _drafted(self, how: How, placed: Placed, undoes: int = 0) -> Draft:
        """The draft, kept under an id where it could be published."""
        standing = self._standing(placed.path)
        if how is How.REPLACE and standing is None:
            how = How.ADD
        draft = _drawn_up(placed, standing)
        if draft.errors or draft.same or self._history is None:
            return draft
        was, now = digest_of(standing), digest_of(placed.content)
        change = Change(how, placed.path, was, now, undoes=undoes)
        return replace(draft, id=self._history.draft(change, placed.content))

    def _beside_now(self, change: Change, content: bytes | None, draft_id: str) -> Draft:
        placed = self._placed(change.path, content)
        return replace(_drawn_up(placed, self._standing(change.path)), id=draft_id)

    def _placed(self, path: str, content: bytes | None) -> Placed:
        if content is None:
            return Placed(path, None, None, () if beside(path, self._serving()) else (_only(path),))
        guide, notes = check_beside(content, path, beside(path, self._serving()))
        return Placed(path, content, guide, notes)

    def _standing(self, path: str) -> bytes | None:
        """The file at a place now; None where there is none. Raises `NotWritten` for a link."""
        if not is_inside(path) or not os.path.lexists(self._root / path):
            return None
        found = read_file(self._root, path)
        if isinstance(found, Diagnostic):
            raise NotWritten(f"What lies at {path} is left alone: {found.message}.")
        return found

    # --- changes ---

    def publish(self, draft_id: str, who: int) -> Written | Overtaken | None:
        """Make a change; None where nobody knows that draft any more. Raises `NotWritten`."""
        found = self.history.drafted(draft_id)
        if found is None:
            return None
        change, content = found
        draft = self._beside_now(change, content, draft_id)
        standing = self._standing(change.path)
        if draft.same or draft.errors:
            return Overtaken(draft)
        if digest_of(standing) != change.was:
            placed = self._placed(change.path, content)
            return Overtaken(self._drafted(change.how, placed, change.undoes))
        for version in (standing, content):
            self.history.keep(version)
        return Written(self._make(replace(change, who=who, at=int(time.time())), content), draft)

    def _make(self, change: Change, content: bytes | None) -> Change:
        """In this order: what is begun is noted, the file is written, then its line."""
        begun = self.history.begin(change)
        try:
            if content is None:
                take_away(self._root, change.path)
            else:
                put(self._root, change.path, content)
        except NotWritten:
            self.history.finish(begun, done=False)
            raise
        return self.history.finish(begun, done=True) or change

    def mend(self) -> None:
        """Finish what a cut left: the line of what was written, nothing of what was not."""
        for name, change in [*self.history.begun()]:
            written = digest_of(self._standing(change.path)) == change.now
            noted = any(replace(line, number=0) == change for line in self.history.changes())
            self.history.finish(name, done=written and not noted)

    def found(
        self, report: ReloadReport, before: Mapping[str, Guide], who: int
    ) -> tuple[Difference, ...]:
        """What a reload found changed in the folder itself: it gets its lines, too."""
        paths = (*report.changed, *report.added, *report.removed)
        keeps = self._history is not None and len(paths) <= _MOST_KEPT
        after = {guide.path: guide for guide in self._serving().guides()}
        told = self._told()
        found = []
        for path in paths:
            was, now = before.get(path), after.get(path)
            change = self._found_at(path, was, now, told.get(path), keeps=keeps)
            if change is not None:
                change = replace(change, who=who, at=int(time.time()))
                found.append(Difference(change, was, now, moves(was, now, advice=keeps)))
        if not found or self._history is None:
            return tuple(found)
        last = self._history.write(*(one.change for one in found))
        first = last.number - len(found) + 1
        return tuple(
            one._replace(change=replace(one.change, number=number))
            for number, one in enumerate(found, first)
        )

    def _told(self) -> Mapping[str, str]:
        """What each file is, by the last line about it."""
        lines = self._history.changes() if self._history is not None else ()
        return {change.path: change.now for change in reversed(lines)}

    def _found_at(
        self, path: str, was: Guide | None, now: Guide | None, told: str | None, *, keeps: bool
    ) -> Change | None:
        """None where the last line about it, which `told` what it is, says so already."""
        keep = self._history.keep if self._history is not None and keeps else digest_of
        after = keep(self._standing(path)) if now is not None else ""
        if told == after:
            return None
        # A huge guide is not held as bytes: of it at best the last line knows what it was.
        return Change(How.FOUND, path, keep(_content(was)) or told or "", after)

    def difference(self, number: int) -> Difference | None:
        """What a change did; None where nobody knows of it."""
        change = self.history.change(number)
        if change is None:
            return None
        was, now = (
            _guide_in(self.history.version(digest), change.path)
            for digest in (change.was, change.now)
        )
        return Difference(change, was, now, moves(was, now))


def last_versions(history: History) -> Iterator[Guide]:
    """What each guide that was changed here was last, if it is not in the folder any more."""
    last: dict[str, Change] = {}
    for change in history.changes():
        last.setdefault(change.path, change)
    for change in last.values():
        content = history.version(change.now or change.was)
        guide = read_guide(content, change.path, lazy=True)[0] if content is not None else None
        if guide is not None:
            yield guide


def _only(path: str) -> Diagnostic:
    # A folder without guides looks like one that was not mounted: it is refused.
    return Diagnostic(
        path, 1, 1, Severity.ERROR, "no-guides", "it is the only guide", "add another one first"
    )


def _drawn_up(placed: Placed, standing: bytes | None) -> Draft:
    return Draft(
        placed.path,
        _guide_in(standing, placed.path),
        placed.guide,
        placed.notes,
        stands=standing is not None,
        same=standing == placed.content,
        removes=placed.content is None,
    )


def _guide_in(content: bytes | None, path: str) -> Guide | None:
    return None if content is None else read_guide(content, path)[0]


def _content(guide: Guide | None) -> bytes | None:
    """The bytes that a guide was read from; a huge one is not held as bytes."""
    return guide.source.content if isinstance(guide, Served) else None
