"""What was read of guides, in one file beside the database: the next start need not read it again.

A guide's part of it counts only for the very bytes that it was read from, and all of it only for
the very readers that are at work. A file that is damaged, of other readers or no file at all is
none: it may be deleted at any time.
"""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from guides.guide.head import Head
from guides.guide.text import place_of
from guides.text.digest import blake2b
from negotiation.model.diagnostics import Diagnostic, Severity

_MAGIC = b"counteroffer: guides as read last\n"
_LARGEST = 512 * 1024 * 1024
_DIGEST = 16  # bytes
_ROOT = Path(__file__).resolve().parents[2]
# What a reading depends on, beside the file.
_READERS = ("guides", "negotiation/model")

Json = Any


class Row(NamedTuple):
    """What was read of the file with this digest.

    `head` is None for a file that serves no guide: `notes` say why. `record` is None where nothing
    but the names has been read, `whole` where all has.
    """

    path: str
    digest: bytes
    head: Head | None
    notes: tuple[Diagnostic, ...] = ()
    warnings: int = 0
    record: bytes | None = None
    whole: bool = False
    labels: tuple[str, ...] | None = None
    peers: tuple[str, ...] | None = None


def read_cache(file: Path) -> dict[str, Row]:
    """The rows of a cache by path; none where it may not be trusted."""
    try:
        data = _bytes(file)
        start = len(_MAGIC) + 2 * _DIGEST
        head, body = data[:start], memoryview(data)[start:]
        if head != _MAGIC + _version() + _check(body):
            return {}
        return _rows(body)
    except (OSError, ValueError, TypeError, IndexError, KeyError):
        return {}


def write_cache(file: Path, rows: Iterable[Row]) -> None:
    """Replace a cache, all at once. Where that fails, it stays as it was or is none."""
    body = _body(rows)
    beside = file.with_name(f"{file.name}.{os.getpid()}")
    with suppress(OSError):
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)  # the database's own
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
            with open(os.open(beside, flags, 0o600), "wb") as out:
                out.write(_MAGIC + _version() + _check(body))
                out.write(body)
            beside.replace(file)
        finally:
            with suppress(OSError):
                beside.unlink()


def _bytes(file: Path) -> bytes:
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    with open(os.open(file, flags), "rb") as opened:
        found = os.fstat(opened.fileno())
        if not stat.S_ISREG(found.st_mode) or found.st_size > _LARGEST:
            return b""
        return opened.read()


def _check(body: bytes | memoryview) -> bytes:
    return blake2b(body, digest_size=_DIGEST).digest()


@cache
def _version() -> bytes:
    """What tells these readers from others: their own text."""
    digest = blake2b(sys.version.encode(), digest_size=_DIGEST)
    for path in _reader_files():
        with open(path, "rb") as file:
            digest.update(path.encode() + b"\0" + file.read() + b"\0")
    return digest.digest()


def _reader_files() -> list[str]:
    found: list[str] = []
    for room in _READERS:
        for folder, folders, names in os.walk(_ROOT / room):
            folders[:] = [one for one in folders if one not in {"library", "__pycache__", "index"}]
            found += [f"{folder}/{name}" for name in names if name.endswith(".py")]
    return sorted(found)


# --- The body: a line of JSON, and behind it the records in its order -----------------------------


def _body(rows: Iterable[Row]) -> bytes:
    names: dict[str, int] = {}
    lines: list[Json] = []
    records: list[bytes] = []
    for row in rows:
        lines.append(_line(row, names))
        if row.record is not None:
            records.append(row.record)
    index = json.dumps([list(names), lines], separators=(",", ":"))
    return b"".join([index.encode(), b"\n", *records])


def _line(row: Row, names: dict[str, int]) -> Json:
    def number(name: str) -> int:
        return names.setdefault(name, len(names))

    head = row.head
    told: Json = None
    if head is not None:
        day = None if head.as_of is None else head.as_of.toordinal()
        told = [number(head.company), number(head.role), list(map(number, head.aliases)), day]
    lists = [
        None if known is None else [number(name) for name in known]
        for known in (row.labels, row.peers)
    ]
    notes = [
        [note.path, note.line, note.column, note.severity, note.code, note.message, note.hint,
         note.source]
        for note in row.notes
    ]  # fmt: skip
    size = None if row.record is None else len(row.record)
    return [row.path, row.digest.hex(), told, notes, row.warnings, size, row.whole, *lists]


def _rows(body: memoryview) -> dict[str, Row]:
    whole = bytes(body)
    at = whole.index(b"\n")
    names, lines = json.loads(whole[:at])
    at += 1
    found: dict[str, Row] = {}
    for path, digest, told, notes, warnings, size, all_read, labels, peers in lines:
        record = None
        if size is not None:
            record = whole[at : at + size]
            at += size
        found[path] = Row(
            path,
            bytes.fromhex(digest),
            None if told is None else _head(path, told, names),
            tuple([_note(note) for note in notes]),
            warnings,
            record,
            all_read,
            _names(labels, names),
            _names(peers, names),
        )
    return found


def _head(path: str, told: Json, names: list[str]) -> Head:
    company, role, aliases, day = told
    guide_id, _ = place_of(path, names[company], names[role])
    as_of = None if day is None else date.fromordinal(day)
    shown = tuple([names[alias] for alias in aliases])
    return Head(guide_id, names[company], names[role], shown, as_of)


def _note(told: Json) -> Diagnostic:
    path, line, column, severity, *words = told
    return Diagnostic(path, line, column, Severity(severity), *words)


def _names(told: Json, names: list[str]) -> tuple[str, ...] | None:
    return None if told is None else tuple([names[one] for one in told])
