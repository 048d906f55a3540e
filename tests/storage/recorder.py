"""Every write, truncation and sync of SQLite, seen from below: recorded, or made to fail.

SQLite asks its file system through a table of functions (https://sqlite.org/vfs.html). Here each
file that it opens gets a table in which three of them are ours; they note what is asked and hand
it on.
"""

from __future__ import annotations

import _sqlite3
import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

_POINTER, _INT, _INT64 = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_WRITE = ctypes.CFUNCTYPE(_INT, _POINTER, _POINTER, _INT, _INT64)
_TRUNCATE = ctypes.CFUNCTYPE(_INT, _POINTER, _INT64)
_SYNC = ctypes.CFUNCTYPE(_INT, _POINTER, _INT)
_OPEN = ctypes.CFUNCTYPE(_INT, _POINTER, ctypes.c_char_p, _POINTER, _INT, _POINTER)
_DELETE = ctypes.CFUNCTYPE(_INT, _POINTER, ctypes.c_char_p, _INT)

IOERR_WRITE, FULL = 778, 13  # SQLite's numbers


class _Methods(ctypes.Structure):
    """`sqlite3_io_methods`, all of its three versions."""

    _fields_ = (
        ("version", _INT),
        *((name, _POINTER) for name in ("close", "read")),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        *((f"other{number}", _POINTER) for number in range(13)),
    )


class _Vfs(ctypes.Structure):
    """`sqlite3_vfs`; what is not ours is a pointer."""

    _fields_ = (
        ("version", _INT),
        ("file_size", _INT),
        ("longest_path", _INT),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        ("open", _OPEN),
        ("delete", _DELETE),
        *((f"other{number}", _POINTER) for number in range(14)),
    )


class Kind(Enum):
    OPEN = "open"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"
    FOLDER = "folder"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Event:
    """`at` is an offset or a size, or whether a deletion is on the disk at once; `note` is what the
    drill had to say at that moment.
    """

    kind: Kind
    file: str = ""
    at: int = 0
    data: bytes = b""
    note: Any = None


@dataclass
class Recording:
    """What happened, in order. `fails_at`: the write, counted from one, from which all fail
    `fails_for` times with the code `fails_with`.
    """

    fails_at: int = 0
    fails_for: int = 1
    fails_with: int = IOERR_WRITE
    events: list[Event] = field(default_factory=list)
    writes: int = 0

    def folder(self) -> None:
        """The names in the folder are on the disk."""
        self.events.append(Event(Kind.FOLDER))

    def note(self, note: Any) -> None:
        """Say something about this moment."""
        self.events.append(Event(Kind.NOTE, note=note))

    def _refuses(self) -> bool:
        self.writes += 1
        return self.fails_at <= self.writes < self.fails_at + self.fails_for


def why_not() -> str | None:
    """Why nothing can be recorded here, if so."""
    try:
        _ = _library().sqlite3_vfs_register
    except (AttributeError, OSError):
        return "this Python has SQLite built in, out of reach"
    return None


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(_sqlite3.__file__)  # with what it is linked with


@contextmanager
def recorded(recording: Recording) -> Iterator[Recording]:
    """Every database that is opened in the block is recorded, until it is closed."""
    library = _library()
    library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
    library.sqlite3_vfs_find.argtypes = (ctypes.c_char_p,)
    register, unregister = library.sqlite3_vfs_register, library.sqlite3_vfs_unregister
    register.argtypes, unregister.argtypes = (ctypes.POINTER(_Vfs), _INT), (ctypes.POINTER(_Vfs),)
    usual = library.sqlite3_vfs_find(None)
    ours = _Vfs.from_buffer_copy(usual.contents)
    ours.name = b"recorder"
    layer = _Layer(usual.contents, recording)
    ours.open, ours.delete = _OPEN(layer.open), _DELETE(layer.delete)
    register(ctypes.byref(ours), 1)
    try:
        yield recording
    finally:
        register(usual, 1)
        unregister(ctypes.byref(ours))


class _Layer:
    """The functions that are ours, and the tables that must live as long as their files."""

    def __init__(self, usual: _Vfs, recording: Recording) -> None:
        self._usual = usual
        self._recording = recording
        self._tables: list[_Methods] = []

    def open(self, vfs: int, name: bytes | None, file: int, flags: int, out: int | None) -> int:
        result = int(self._usual.open(vfs, name, file, flags, out))
        methods = ctypes.cast(file, ctypes.POINTER(_POINTER))
        if result == 0 and name and methods[0]:
            methods[0] = ctypes.addressof(self._table(int(methods[0]), Path(name.decode()).name))
            self._recording.events.append(Event(Kind.OPEN, Path(name.decode()).name))
        return result

    def delete(self, vfs: int, name: bytes, at_once: int) -> int:
        result = int(self._usual.delete(vfs, name, at_once))
        if result == 0:
            self._recording.events.append(Event(Kind.DELETE, Path(name.decode()).name, at_once))
        return result

    def _table(self, usual: int, file: str) -> _Methods:
        recording, theirs = self._recording, _Methods.from_address(usual)

        def write(this: int, data: int, length: int, at: int) -> int:
            if recording._refuses():
                return recording.fails_with
            recording.events.append(Event(Kind.WRITE, file, at, ctypes.string_at(data, length)))
            return int(theirs.write(this, data, length, at))

        def truncate(this: int, size: int) -> int:
            recording.events.append(Event(Kind.TRUNCATE, file, size))
            return int(theirs.truncate(this, size))

        def sync(this: int, flags: int) -> int:
            result = int(theirs.sync(this, flags))
            recording.events.append(Event(Kind.SYNC, file))
            return result

        table = _Methods.from_address(usual)
        ours = _Methods()
        ctypes.memmove(ctypes.addressof(ours), ctypes.addressof(table), ctypes.sizeof(_Methods))
        ours.write, ours.truncate, ours.sync = _WRITE(write), _TRUNCATE(truncate), _SYNC(sync)
        self._tables.append(ours)
        return ours
