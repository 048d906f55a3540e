"""The guides that are being served, and how a new set takes their place.

A reload reads the folder and builds a whole new index off the event loop, then swaps it in with
one assignment: a reader keeps the index it began with. Where the new set has an error, the old
one goes on serving and the report says file, line and reason. Only at the very first load is
there nothing to go on with: then the guides without an error serve.
"""

from __future__ import annotations

import asyncio
import gc
import hashlib
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from guides.alias_files import folder_aliases
from guides.folder import GuideFile, find_files, read_file
from guides.guide import read_guide
from guides.index import GuideIndex
from guides.index.duplicates import without_duplicates
from guides.names.aliases import Aliases
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

# A file changed this short a time before it was read may change again within one tick of its
# time stamp: its stamp is not trusted, its content is read again (git calls this "racy").
_RACY_NS = 2_000_000_000
# Bytes. Sentences that are put off are worked out on the event loop, by the first answer that
# needs them: one or two milliseconds for a guide of the usual 5 KiB. Those of a huge one are
# worked out with its load.
_PUT_OFF = 32 * 1024
_SWITCH_SECONDS = 0.001


@dataclass(frozen=True, slots=True)
class ReloadReport:
    """What a reload found. Paths are relative to the guides folder.

    `swapped`: the new set serves; else `refused` says why the old one still does. `warnings`
    counts what the authors should look at. `guides` and `companies` count what serves now.
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


@dataclass(frozen=True, slots=True)
class _Read:
    """A file as it was read last: when its stamp and content agree, it is not read again."""

    stamp: GuideFile
    trusted: bool
    digest: bytes
    guide: Guide | None
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Set:
    """Everything that one reading of the folder gave."""

    files: Mapping[str, _Read]
    guides: tuple[Guide, ...]
    errors: tuple[Diagnostic, ...]
    notes: tuple[Diagnostic, ...]
    aliases: Aliases
    version: str


@dataclass(frozen=True, slots=True)
class _State:
    """What is known of the folder: its files as read last, and the digests of what serves."""

    files: Mapping[str, _Read] = field(default_factory=dict)
    serving: Mapping[str, bytes] = field(default_factory=dict)
    loaded: bool = False


class Library:
    """The current index of one guides folder.

    Reading costs seconds for thousands of guides, so `index` is empty until the first `reload`
    is done.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._index = GuideIndex.build((), version="empty")
        self._state = _State()
        self._lock = asyncio.Lock()
        self._report: ReloadReport | None = None

    @property
    def index(self) -> GuideIndex:
        """The guides as they are now; keep it for as long as one answer takes."""
        return self._index

    @property
    def report(self) -> ReloadReport | None:
        """What the last reload found; None before the first."""
        return self._report

    async def reload(self) -> ReloadReport:
        """Read the folder again and serve it, if it has no error. Reloads run one at a time."""
        async with self._lock:
            # A thread, not a process: it hands over the GIL every few milliseconds, and nothing
            # has to be pickled. On the loop itself only the swap is done.
            loaded = await asyncio.to_thread(_load, self._root, self._state, self._index)
            old = [self._index]
            self._index = loaded.index
            self._state = loaded.state
            self._report = loaded.report
            del loaded
            await asyncio.to_thread(_let_go, old, self._index)
            return self._report


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What a reload leads to: the index to serve from now on, and what is remembered of it."""

    index: GuideIndex
    state: _State
    report: ReloadReport


def _load(root: Path, state: _State, current: GuideIndex) -> _Loaded:
    with _beside_the_loop():
        found = _read_set(root, state.files)
        if state.serving and not found.guides and not found.errors:
            found = replace(found, errors=(_EMPTIED,))
        found = replace(found, errors=(*found.errors, *_no_longer_guides(found, state)))
        swap = not found.errors or not state.loaded
        serving = {guide.path: found.files[guide.path].digest for guide in found.guides}
        index = current
        if swap and found.version != current.version:
            index = GuideIndex.build(found.guides, aliases=found.aliases, version=found.version)
        # Good files need not be read again when a bad one is mended.
        after = _State(found.files, serving if swap else state.serving, loaded=swap or state.loaded)
        return _Loaded(index, after, _compare(found, state.serving, serving, swap, index))


def _read_set(root: Path, known: Mapping[str, _Read]) -> _Set:
    now = time.time_ns()
    listed, folder_notes = find_files(root)
    files = {file.path: _read(root, file, known.get(file.path), now) for file in listed}
    notes = [*folder_notes, *(note for read in files.values() for note in read.diagnostics)]
    aliases, alias_notes = folder_aliases(root)
    notes += alias_notes
    guides = [
        read.guide
        for read in files.values()
        if read.guide is not None and not _has_error(read.diagnostics)
    ]
    guides, duplicates = without_duplicates(guides)
    notes += duplicates
    digest = hashlib.blake2b(aliases.canonical().encode(), digest_size=6)
    for path, read in files.items():
        digest.update(path.encode("utf-8", "surrogateescape") + b"\0" + read.digest)
    return _Set(
        files,
        tuple(guides),
        tuple(note for note in notes if note.severity is Severity.ERROR),
        tuple(note for note in notes if note.severity is Severity.WARNING),
        aliases,
        digest.hexdigest(),
    )


def _read(root: Path, file: GuideFile, known: _Read | None, now: int) -> _Read:
    if known is not None and known.trusted and known.stamp == file:
        return known
    content = read_file(root, file.path)
    trusted = now - max(file.modified_ns, file.changed_ns) > _RACY_NS
    if isinstance(content, Diagnostic):
        return _Read(file, False, b"", None, (content,))
    digest = hashlib.blake2b(content, digest_size=16).digest()
    if known is not None and known.digest == digest:
        return _Read(file, trusted, digest, known.guide, known.diagnostics)
    guide, diagnostics = read_guide(content, file.path, lazy=len(content) <= _PUT_OFF)
    return _Read(file, trusted, digest, guide, diagnostics)


# A volume that was not mounted looks like this; nobody empties the folder of a bot that serves.
_EMPTIED = Diagnostic(
    ".", 1, 1, Severity.ERROR, "no-guides", "there is no guide in the folder any more"
)


def _no_longer_guides(found: _Set, state: _State) -> list[Diagnostic]:
    """The files that serve and have lost their title: a note beside guides is none, this is."""
    return [
        replace(note, severity=Severity.ERROR)
        for path in state.serving
        if (read := found.files.get(path)) is not None and read.guide is None
        for note in read.diagnostics
        if note.severity is Severity.WARNING and note.code == "not-a-guide"
    ]


def _has_error(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(note.severity is Severity.ERROR for note in diagnostics)


def _compare(
    found: _Set, old: Mapping[str, bytes], new: Mapping[str, bytes], swap: bool, index: GuideIndex
) -> ReloadReport:
    refused = {note.path for note in found.errors}
    return ReloadReport(
        swap,
        tuple(path for path in new if path not in old),
        tuple(path for path, digest in new.items() if path in old and old[path] != digest),
        tuple(path for path in old if path not in new and path not in refused),
        found.errors,
        len(found.notes),
        len(index),
        len(index.companies()),
        index.version,
    )


def _let_go(old: list[GuideIndex], current: GuideIndex) -> None:
    """Free a replaced index piece by piece: freed all at once it would hold the GIL, and with it
    the event loop, for tens of milliseconds.
    """
    index = old.pop()
    if index is current:
        return
    pieces = index.pieces()
    del index
    while pieces:
        pieces.pop()


@contextmanager
def _beside_the_loop() -> Iterator[None]:
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
