"""The guides that are being served, and how a new set takes their place.

A reload reads the folder and builds a whole new index, then swaps it in with one assignment: a
reader keeps the index it began with. Where the new set has an error, the old one goes on serving
and the report says file, line and reason. Only at the very first load is there nothing to go on
with: then the guides without an error serve, and answers may begin as soon as the names of the
guides are known (`open`).

Every method blocks for as long as it takes; `guides.library` has them beside an event loop.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Lock
from typing import NamedTuple

from guides.early import EarlyIndex
from guides.held.cache import Row, read_cache, write_cache
from guides.index import GuideIndex
from guides.loading import Read, ReadSet, read_set, rows_of
from guides.recurring import NAMES, forget_what_recurs
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

_SWITCH_SECONDS = 0.001
_FEW = 64  # guides, whose figures are read before the first answer so that errors are told


class ReloadReport(NamedTuple):
    """What a reload found. Paths are relative to the guides folder.

    `swapped`: the new set serves; else `refused` says why the old one still does. `warnings`
    counts what the authors should look at. `guides` and `companies` count what serves now.
    `renamed`: the names that people use for companies and roles are others than before.
    `passed_over` says of files that are new or were changed why they are no guides.
    """

    swapped: bool
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    refused: tuple[Diagnostic, ...] = ()
    warnings: int = 0
    guides: int = 0
    companies: int = 0
    version: str = ""
    renamed: bool = False
    passed_over: tuple[Diagnostic, ...] = ()


class _State(NamedTuple):
    """What is known of the folder: its files as read last, all of them at that `version`, and the
    digests of what serves.
    """

    files: Mapping[str, Read]
    serving: Mapping[str, bytes]
    loaded: bool
    aliases: str = ""
    version: str = ""


_NOTHING_READ = _State({}, {}, loaded=False)


class Shelf:
    """The current index of one guides folder.

    `index` is empty until `open` or the first `reload` is done. `cache` is a file where what was
    read is kept for the next start, after each reload as well; `tell` hears of each error that the
    first load comes upon.
    `former` are guides that were taken out before: who talks about one goes on with it. `ready`:
    `open` reads all guides, and makes what the first message and the first level need of them.
    """

    def __init__(
        self,
        root: Path,
        *,
        cache: Path | None = None,
        tell: Callable[[Diagnostic], None] | None = None,
        former: Iterable[Guide] = (),
        ready: bool = False,
    ) -> None:
        self._root = root
        self._ready = ready
        self._cache = cache
        self._rows: Mapping[str, Row] = {}  # of the cache, until all guides have been read
        self._kept = ""  # the version of which the cache says all that was read
        self._tell = tell
        self._told: set[Diagnostic] = set()
        self._index: GuideIndex | EarlyIndex = GuideIndex.build(
            (), version="empty", former={guide.id: guide for guide in former}
        )
        self._state = _NOTHING_READ
        self._first = Lock()  # of the first load, which an answer may have to wait for
        self._reloading = Lock()
        self._report: ReloadReport | None = None
        self._progress: tuple[int, int] | None = None

    @property
    def root(self) -> Path:
        """The folder of the guides."""
        return self._root

    @property
    def index(self) -> GuideIndex | EarlyIndex:
        """The guides as they are now; keep it for as long as one answer takes."""
        return self._index

    @property
    def report(self) -> ReloadReport | None:
        """What the last reload found; None until all guides have been read once."""
        return self._report

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many files have been read of how many, while they are being read."""
        return self._progress

    def open(self) -> None:
        """Serve as soon as the names of the guides are known; see `settle`."""
        with beside_the_loop():
            self._rows = read_cache(self._cache) if self._cache is not None else {}
        if self._ready:
            self._first_load()
            return
        with beside_the_loop():
            found = read_set(self._root, {}, self._rows, whole=False)
            self._tell_of(found.errors)
            if found.whole:  # and none of it was read but by the rows
                if found.files.keys() == self._rows.keys():
                    self._kept = found.version
                self._take(self._loaded(found, _NOTHING_READ))
                return
            self._state = _NOTHING_READ._replace(files=found.files, version=found.version)
            early = EarlyIndex(found, self._whole, self._tell_of, self._index.former)
            if len(found.files) <= _FEW:
                early.check()
            self._index = early

    def settle(self) -> None:
        """Read all guides of a folder that was opened, if that has not been done."""
        with self._first:
            if isinstance(self._index, GuideIndex):
                return
            self._first_load()

    def _first_load(self) -> None:
        loaded = self._read()
        self._tell_of(loaded.report.refused)
        self._take(loaded)
        self.keep()

    def reload(self) -> ReloadReport:
        """Read the folder again and serve it, if it has no error."""
        self.settle()
        with self._reloading:
            loaded = self._read()
            old = [self._index]
            self._take(loaded)
            report = loaded.report
            del loaded
            _let_go(old, self._index)
        with beside_the_loop():
            self.keep()
        return report

    def keep(self) -> None:
        """Keep what was read for the next start, unless that is known already."""
        state = self._state
        if self._cache is None or self._kept == state.version:
            return
        rows = {row.path: row for row in rows_of(state.files)}
        if rows != self._rows:
            write_cache(self._cache, rows.values())
        self._rows = rows
        if state.loaded:
            self._rows, self._kept = {}, state.version

    def _whole(self, wait: bool) -> GuideIndex | None:
        """The guides as read as a whole: see `EarlyIndex`."""
        if wait:
            self.settle()
        return self._index if isinstance(self._index, GuideIndex) else None

    def _read(self) -> _Loaded:
        try:
            with beside_the_loop():
                found = read_set(
                    self._root, self._state.files, self._rows, progress=self._on_progress
                )
                return self._loaded(found, self._state)
        finally:
            self._progress = None

    def _loaded(self, found: ReadSet, state: _State) -> _Loaded:
        loaded = _loaded(found, state, self._index)
        if self._ready:
            loaded.serves.make_ready()
            forget_what_recurs(NAMES)
        return loaded

    def _on_progress(self, done: int, of: int) -> None:
        self._progress = done, of

    def _take(self, loaded: _Loaded) -> None:
        self._index = loaded.serves
        self._state = loaded.state
        self._report = loaded.report

    def _tell_of(self, errors: Iterable[Diagnostic]) -> None:
        for error in errors:
            if self._tell is not None and error not in self._told:
                self._told.add(error)
                self._tell(error)


class _Loaded(NamedTuple):
    """What a reload leads to: the index to serve from now on, and what is remembered of it."""

    serves: GuideIndex
    state: _State
    report: ReloadReport


def _loaded(found: ReadSet, state: _State, current: GuideIndex | EarlyIndex) -> _Loaded:
    if state.serving and not found.guides and not found.errors:
        found = found._replace(errors=(_EMPTIED,))
    found = found._replace(errors=(*found.errors, *_no_longer_guides(found, state)))
    swap = not found.errors or not state.loaded
    serving = {guide.path: found.files[guide.path].digest for guide in found.guides}
    kept = current if isinstance(current, GuideIndex) else None
    if kept is not None and (not swap or found.version == kept.version):
        index = kept
    else:
        index = GuideIndex.build(
            found.guides,
            aliases=found.aliases,
            version=found.version,
            former=_former(found, state, current),
        )
    # Good files need not be read again when a bad one is mended.
    aliases = found.aliases.canonical()
    after = _State(
        found.files,
        serving if swap else state.serving,
        loaded=swap or state.loaded,
        aliases=aliases if swap else state.aliases,
        version=found.version,
    )
    report = _compare(found, state.serving, serving, swap, index)
    renamed = state.loaded and aliases != state.aliases
    passed_over = _passed_over(found, state) if state.loaded else ()
    return _Loaded(index, after, report._replace(renamed=renamed, passed_over=passed_over))


def _passed_over(found: ReadSet, state: _State) -> tuple[Diagnostic, ...]:
    """Whoever has just put a file beside the guides may think that it is one."""
    before = {path: read.digest for path, read in state.files.items()}
    return tuple(
        note
        for path, read in found.files.items()
        if read.guide is None and before.get(path) != read.digest
        for note in read.notes
        if note.severity is Severity.WARNING and note.code == "not-a-guide"
    )


def _former(found: ReadSet, state: _State, current: GuideIndex | EarlyIndex) -> Mapping[str, Guide]:
    """What served, and does no longer."""
    served = current.guides() if state.loaded else ()
    now = {guide.id for guide in found.guides}
    known = {**current.former, **{guide.id: guide for guide in served}}
    return {key: guide for key, guide in known.items() if key not in now}


# A volume that was not mounted looks like this; nobody empties the folder of a bot that serves.
_EMPTIED = Diagnostic(
    ".", 1, 1, Severity.ERROR, "no-guides", "there is no guide in the folder any more"
)


def _no_longer_guides(found: ReadSet, state: _State) -> list[Diagnostic]:
    """The files that serve and have lost their title: a note beside guides is none, this is."""
    return [
        replace(note, severity=Severity.ERROR)
        for path in state.serving
        if (read := found.files.get(path)) is not None and read.guide is None
        for note in read.notes
        if note.severity is Severity.WARNING and note.code == "not-a-guide"
    ]


def _compare(
    found: ReadSet,
    old: Mapping[str, bytes],
    new: Mapping[str, bytes],
    swap: bool,
    index: GuideIndex,
) -> ReloadReport:
    refused = {note.path for note in found.errors}
    return ReloadReport(
        swap,
        tuple(path for path in new if path not in old),
        tuple(path for path, digest in new.items() if path in old and old[path] != digest),
        tuple(path for path in old if path not in new and path not in refused),
        found.errors,
        found.warnings,
        len(index),
        len(index.companies()),
        index.version,
    )


def _let_go(old: list[GuideIndex | EarlyIndex], current: GuideIndex | EarlyIndex) -> None:
    """Free a replaced index piece by piece: freed all at once it would hold the GIL, and with it
    the event loop, for tens of milliseconds.
    """
    index = old.pop()
    if index is current or not isinstance(index, GuideIndex):
        return
    pieces = index.pieces()
    del index
    while pieces:
        pieces.pop()


@contextmanager
def beside_the_loop() -> Iterator[None]:
    """Run without holding up the event loop in the other thread for more than a few milliseconds.

    Threads hand over the GIL every millisecond instead of every five: the longest hold while
    1,162 guides are read falls from 21 to 8 ms. The cyclic collector rests, which would walk all
    guides again and again while they are read; they hold no cycles. What is there afterwards is
    set aside, so that later collections need not walk it either.
    """
    enabled, interval = gc.isenabled(), sys.getswitchinterval()
    gc.disable()
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        yield
    finally:
        sys.setswitchinterval(interval)
        gc.freeze()
        if enabled:
            gc.enable()
