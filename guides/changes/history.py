"""Every version of every guide that was changed here, and who changed what when.

A folder beside the database, because the guides' own may be anybody's checkout:

    versions/<digest>     the bytes of a file, once however often it came back
    changes.jsonl         a line for each change, oldest first
    drafts/<id>.json      what was checked and waits to be published, and its bytes in <id>.new
    drafts/<id>.begun     what is being published: after a cut it is finished, or was not begun

What is kept is on the disk before the guides folder is touched, so a cut between any two writes
loses no version, and the next start writes the line that is missing.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from threading import Lock

from guides.changes.files import NotWritten, put, take_away

_DRAFT_SECONDS = 24 * 3600
_PRIVATE = 0o600
_ID_BYTES = 8


class How(StrEnum):
    """What somebody did; the value is part of the file: never rename one."""

    ADD = "add"
    REPLACE = "replace"
    REMOVE = "remove"
    UNDO = "undo"
    FOUND = "found"  # changed in the folder itself, and served by a reload


@dataclass(frozen=True, slots=True)
class Change:
    """A file's content before and after, as digests; "" where there was, or is, no file.

    `number` counts from 1 as the lines do; 0: not made yet. `who` is a Discord number. `undoes` is
    the number of the change that it takes back.
    """

    how: How
    path: str
    was: str
    now: str
    who: int = 0
    at: int = 0  # whole seconds since 1970, in UTC
    undoes: int = 0
    number: int = 0

    @property
    def key(self) -> str:
        """The file in a few letters, for a button."""
        return digest_of(self.path.encode())[:16]


def digest_of(content: bytes | None) -> str:
    """What a version is called; "" for no file."""
    return "" if content is None else hashlib.blake2b(content, digest_size=16).hexdigest()


class History:
    """One folder. Methods block, and raise `NotWritten` where they write."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines = Lock()

    # --- versions ---

    def keep(self, content: bytes | None) -> str:
        """Keep a version; what it is called."""
        digest = digest_of(content)
        if content is not None and self.version(digest) != content:
            self._put(f"versions/{digest}", content)
        return digest

    def version(self, digest: str) -> bytes | None:
        """The bytes of a version; None where it is not kept, or damaged."""
        try:
            content = (self._folder / "versions" / digest).read_bytes() if digest else None
        except OSError:
            return None
        return content if digest_of(content) == digest else None

    # --- drafts ---

    def draft(self, change: Change, content: bytes | None) -> str:
        """Keep what waits to be published; its id. What waited for a day is dropped."""
        self._drop_old()
        name = secrets.token_hex(_ID_BYTES)
        if content is not None:
            self._put(f"drafts/{name}.new", content)
        self._put(f"drafts/{name}.json", json.dumps(asdict(change)).encode())
        return name

    def drafted(self, name: str) -> tuple[Change, bytes | None] | None:
        """The draft of that id, with the bytes; None where it was dropped, or is none."""
        if not (len(name) == 2 * _ID_BYTES and name.isascii() and name.isalnum()):
            return None
        drafts = self._folder / "drafts"
        change = self._read(drafts / f"{name}.json")
        if change is None or not change.now:
            return None if change is None else (change, None)
        try:
            content = (drafts / f"{name}.new").read_bytes()
        except OSError:
            return None
        return (change, content) if digest_of(content) == change.now else None

    def begin(self, change: Change) -> str:
        """Note that `change` is about to be made; what to `finish` it by."""
        name = secrets.token_hex(_ID_BYTES)
        self._put(f"drafts/{name}.begun", json.dumps(asdict(change)).encode())
        return name

    def finish(self, name: str, *, done: bool) -> Change | None:
        """Write its line if it was `done`, and forget that it was begun."""
        path = self._folder / "drafts" / f"{name}.begun"
        change = self._read(path)
        if change is not None and done:
            change = self.write(change)
        take_away(self._folder, f"drafts/{name}.begun")
        return change

    def begun(self) -> Iterator[tuple[str, Change]]:
        """What a cut left between its beginning and its line."""
        for path in sorted((self._folder / "drafts").glob("*.begun")):
            change = self._read(path)
            if change is not None:
                yield path.stem, change

    def _drop_old(self) -> None:
        for path in (self._folder / "drafts").glob("*.[jn]*"):
            if time.time() - path.stat().st_mtime > _DRAFT_SECONDS:
                path.unlink(missing_ok=True)

    # --- lines ---

    def write(self, *changes: Change) -> Change:
        """Add lines; the last of them, with its number."""
        with self._lines:
            written = self._written()
            number = written.count(b"\n") + (not written.endswith(b"\n") and bool(written))
            torn = b"" if not written or written.endswith(b"\n") else b"\n"
            lines = b"".join(_line(change) for change in changes)
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                _append(self._folder / "changes.jsonl", torn + lines)
            except OSError as error:
                raise NotWritten(f"The history cannot be written: {error.strerror}.") from error
        return replace(changes[-1], number=number + len(changes))

    def changes(self) -> tuple[Change, ...]:
        """Every change, the newest first; a line that cannot be read is passed over."""
        lines = self._written().decode("utf-8", "replace").split("\n")
        found = (_changed(line, number) for number, line in enumerate(lines, 1))
        return tuple(change for change in found if change is not None)[::-1]

    def change(self, number: int) -> Change | None:
        """The change of that number."""
        return next((change for change in self.changes() if change.number == number), None)

    def _written(self) -> bytes:
        try:
            return (self._folder / "changes.jsonl").read_bytes()
        except OSError:
            return b""

    def _put(self, path: str, content: bytes) -> None:
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise NotWritten(f"The history cannot be written: {error.strerror}.") from error
        put(self._folder, path, content, _PRIVATE)

    def _read(self, path: Path) -> Change | None:
        try:
            return _changed(path.read_text(encoding="utf-8"), 0)
        except (OSError, UnicodeDecodeError):
            return None


def _append(path: Path, lines: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, _PRIVATE)
    with os.fdopen(handle, "ab") as file:
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())


def _line(change: Change) -> bytes:
    kept = {name: value for name, value in asdict(change).items() if name != "number"}
    return json.dumps(kept, ensure_ascii=False).encode() + b"\n"


def _changed(line: str, number: int) -> Change | None:
    try:
        told = json.loads(line)
        return Change(
            How(told["how"]),
            str(told["path"]),
            str(told["was"]),
            str(told["now"]),
            int(told["who"]),
            int(told["at"]),
            int(told["undoes"]),
            number,
        )
    except (ValueError, KeyError, TypeError):
        return None
