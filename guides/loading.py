"""One reading of a guides folder: which guides it has, and what is wrong with them.

A file is read as a whole, or first only its names: see `Served`.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from guides.alias_files import folder_aliases
from guides.folder import GuideFile, find_files, read_file
from guides.guide import read_guide
from guides.guide.head import Head
from guides.held.cache import Row
from guides.held.record import encode
from guides.held.served import Served
from guides.held.source import Source
from guides.index.duplicates import without_duplicates
from guides.names.aliases import Aliases
from guides.recurring import READERS, forget_what_recurs
from guides.text.digest import blake2b
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Guide

# A file changed this short a time before it was read may change again within one tick of its
# time stamp: its stamp is not trusted, its content is read again (git calls this "racy").
_RACY_NS = 2_000_000_000
# Bytes. What is put off is read on the event loop, by the first answer that needs it: one or two
# milliseconds for a guide of the usual 5 KiB. A huge one is read as a whole and kept so.
_PUT_OFF = 32 * 1024
_MANY = 64  # files; fewer have the next reload find what it knew

Progress = Callable[[int, int], None]


# Thousands are made before the first answer: a NamedTuple takes a quarter of a data class's time.
class Read(NamedTuple):
    """A file as it was read last: when its stamp and content agree, it is not read again.

    `guide` is None for a file that is none, or has an error; `notes` are the errors, and the
    warning that a file is no guide. Where it is not `whole`, only names have been read.
    """

    stamp: GuideFile
    trusted: bool
    digest: bytes
    guide: Guide | None
    notes: tuple[Diagnostic, ...] = ()
    warnings: int = 0
    whole: bool = True


class ReadSet(NamedTuple):
    """Everything that one reading of the folder gave. `named` are the guides that have no error
    of their own, `guides` those of them that serve.
    """

    files: Mapping[str, Read]
    named: tuple[Guide, ...]
    guides: tuple[Guide, ...]
    errors: tuple[Diagnostic, ...]
    warnings: int
    aliases: Aliases
    version: str

    @property
    def whole(self) -> bool:
        """Whether every file has been read as a whole."""
        return all(read.whole for read in self.files.values())


def read_set(
    root: Path,
    known: Mapping[str, Read],
    rows: Mapping[str, Row],
    *,
    whole: bool = True,
    progress: Progress | None = None,
) -> ReadSet:
    """Read the folder, as far as it is not `known` and no cached row knows it."""
    now = time.time_ns()
    listed, folder_notes = find_files(root)
    files: dict[str, Read] = {}
    firsts: dict[str, Source] = {}
    records = _records_of(known.values())
    anew = 0
    for done, file in enumerate(listed):
        before, row = known.get(file.path), rows.get(file.path)
        read = files[file.path] = _read(root, file, before, now, row, whole=whole)
        if not _is_known(read, before) and not _is_known(read, row):
            anew += 1
        if whole and isinstance(read.guide, Served):
            source = read.guide.source
            source.pack(firsts.setdefault(file.path.rpartition("/")[0], source))
            if source.record is not None:
                source.record = records.setdefault(source.record, source.record)
        if progress is not None:
            progress(done + 1, len(listed))
    if whole and anew > _MANY:
        forget_what_recurs(READERS)
    named = tuple(read.guide for read in files.values() if read.guide is not None)
    guides, duplicates = without_duplicates(named)
    aliases, alias_notes = folder_aliases(root)
    notes = [
        *folder_notes,
        *(note for read in files.values() for note in read.notes),
        *alias_notes,
        *duplicates,
    ]
    besides = (*folder_notes, *alias_notes, *duplicates)
    return ReadSet(
        files,
        named,
        tuple(guides),
        tuple(note for note in notes if note.severity is Severity.ERROR),
        sum(read.warnings for read in files.values()) + _warnings(besides),
        aliases,
        _version(aliases, files),
    )


def _is_known(read: Read, before: Read | Row | None) -> bool:
    """Whether all of the file's content had been read `before`."""
    return before is not None and before.whole and before.digest == read.digest


def _records_of(known: Iterable[Read]) -> dict[bytes, bytes]:
    """What was read before, by itself: a file that was only saved anew tells the same, and so does
    a company's second folder. Until a reload is done the old ones are there as well.
    """
    sources = (read.guide.source for read in known if isinstance(read.guide, Served))
    return {source.record: source.record for source in sources if source.record is not None}


def rows_of(files: Mapping[str, Read]) -> Iterable[Row]:
    """What a cache keeps of the files."""
    for path, read in files.items():
        guide = read.guide
        if isinstance(guide, Served):
            source = guide.source
            yield Row(
                path,
                read.digest,
                guide.head,
                read.notes,
                read.warnings,
                source.record,
                source.whole,
                source.labels if source.whole else None,
                source.peers if source.whole else None,
            )
        elif guide is None and read.whole and read.digest:
            yield Row(path, read.digest, None, read.notes, read.warnings, whole=True)


def _version(aliases: Aliases, files: Mapping[str, Read]) -> str:
    digest = blake2b(aliases.canonical().encode(), digest_size=6)
    for path, read in files.items():
        digest.update(path.encode("utf-8", "surrogateescape") + b"\0" + read.digest)
    return digest.hexdigest()


def _warnings(notes: Iterable[Diagnostic]) -> int:
    return sum(note.severity is Severity.WARNING for note in notes)


def _read(
    root: Path,
    file: GuideFile,
    known: Read | None,
    now: int,
    row: Row | None,
    *,
    whole: bool,
) -> Read:
    content: bytes | Diagnostic | None = None
    trusted = True
    if known is not None and known.trusted and known.stamp == file:
        if known.whole or not whole:
            return known
        content = known.guide.source.content if isinstance(known.guide, Served) else None
    if content is None:
        content = read_file(root, file.path)
        trusted = now - max(file.modified_ns, file.changed_ns) > _RACY_NS
    if isinstance(content, Diagnostic):
        return Read(file, False, b"", None, (content,))
    digest = blake2b(content, digest_size=16).digest()
    if known is not None and known.digest == digest:
        if known.whole or not whole:
            return known._replace(stamp=file, trusted=trusted)
    else:
        known = None
    if row is not None and row.digest == digest and (row.whole or not whole):
        guide = None if row.head is None else Served.of(row.head, _source(row, file.path, content))
        return Read(file, trusted, digest, guide, row.notes, row.warnings, row.whole)
    read = Read(file, trusted, digest, None, whole=whole)
    return _whole(read, content, known) if whole else _named(read, content)


def _source(row: Row, path: str, content: bytes) -> Source:
    """Where a guide that was read before the last start comes from; `path` is known already."""
    source = Source(path, content)
    source.record, source.whole = row.record, row.whole
    source.labels, source.peers = row.labels, row.peers
    return source


def _named(read: Read, content: bytes) -> Read:
    """A file of which the names are read."""
    from guides.guide.names import read_head  # not where a cache knows them all

    path = read.stamp.path
    head = read_head(content, path)
    return read if head is None else read._replace(guide=Served.of(head, Source(path, content)))


def _whole(read: Read, content: bytes, known: Read | None) -> Read:
    """A file that is read as a whole; `known` is what its names said."""
    path = read.stamp.path
    guide, notes = read_guide(content, path, lazy=len(content) <= _PUT_OFF)
    kept = tuple(
        note for note in notes if note.severity is Severity.ERROR or note.code == "not-a-guide"
    )
    read = read._replace(notes=kept, warnings=_warnings(notes))
    if guide is None or any(note.severity is Severity.ERROR for note in kept):
        return read
    if len(content) > _PUT_OFF:
        return read._replace(guide=guide)
    held = known.guide if known is not None else None
    return read._replace(guide=_held(guide, content, held))


def _held(guide: Guide, content: bytes, known: Guide | None) -> Served:
    """The guide as it is held from now on."""
    if isinstance(known, Served):
        served = known
    else:
        names = Head(
            guide.id, sys.intern(guide.company), sys.intern(guide.role), guide.aliases, guide.as_of
        )
        served = Served.of(names, Source(guide.path, content))
    source = served.source
    regions = dict.fromkeys(row.region for row in guide.bands if row.region is not None)
    source.labels = tuple(map(sys.intern, regions))
    source.peers = tuple(map(sys.intern, dict.fromkeys(one.company for one in guide.equivalents)))
    source.record = encode(guide)
    source.whole = True
    return served
