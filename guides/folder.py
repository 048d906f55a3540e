"""The files of a guides folder: one root, no symbolic links, nothing above 256 KiB."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import NamedTuple

from guides.guide.text import LARGEST_FILE
from negotiation.model.diagnostics import Diagnostic, Severity

_FLAGS = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
DEEPEST = 8
SUFFIXES = (".md", ".txt")  # a guide that was passed on as plain text is a guide too
SHEETS = (".csv", ".tsv")  # what `guides import` makes a guide of
ALIASES = "aliases.yaml"  # at the root: other names of companies, roles and places
_OTHER_ALIASES = frozenset({ALIASES, "aliases.yml", "alias.yaml", "alias.yml"})


class GuideFile(NamedTuple):
    """A file as it lay on the disk; `path` is relative to the root, with slashes.

    `changed_ns`: when the system last changed the file; unlike `modified_ns` nobody can set it.
    """

    path: str
    size: int
    modified_ns: int
    changed_ns: int = 0


def find_files(
    root: Path, *, prefix: str = ""
) -> tuple[tuple[GuideFile, ...], tuple[Diagnostic, ...]]:
    """Every markdown and text file under `root`, sorted by path, and what was passed over.

    A root that cannot be read gives no file and an error. `prefix` is where the root itself lies
    in a library, such as `acme/`.
    """
    files: list[GuideFile] = []
    notes: list[Diagnostic] = []
    _walk(str(root), prefix, prefix.count("/"), files, notes)
    files.sort(key=lambda file: file.path)
    notes.sort(key=lambda note: note.path)
    return tuple(files), tuple(notes)


def _walk(
    folder: str, prefix: str, depth: int, files: list[GuideFile], notes: list[Diagnostic]
) -> None:
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                path = prefix + entry.name
                if entry.name.startswith("."):
                    continue
                if entry.is_symlink():
                    if entry.name.endswith(SUFFIXES) or entry.is_dir():
                        notes.append(
                            _note(
                                path, Severity.WARNING, "symlink", "symbolic links are not followed"
                            )
                        )
                elif entry.is_dir(follow_symlinks=False):
                    if depth >= DEEPEST:
                        notes.append(
                            _note(path, Severity.WARNING, "too-deep", "folder nested too deep")
                        )
                    else:
                        _walk(entry.path, f"{path}/", depth + 1, files, notes)
                elif entry.name.endswith(SUFFIXES) and entry.is_file(follow_symlinks=False):
                    found = entry.stat(follow_symlinks=False)
                    files.append(
                        GuideFile(path, found.st_size, found.st_mtime_ns, found.st_ctime_ns)
                    )
                elif path != ALIASES and (depth or entry.name.lower() in _OTHER_ALIASES):
                    notes.append(_stranger(path))
    except OSError as error:
        where = prefix.rstrip("/") or "."
        reason = error.strerror or "unreadable"
        notes.append(
            _note(where, Severity.ERROR, "unreadable", f"the folder cannot be read: {reason}")
        )


def _stranger(path: str) -> Diagnostic:
    """What lies in a company's folder and is no text, or has nearly the name of the aliases."""
    if path.rpartition("/")[2].lower() in _OTHER_ALIASES:
        return _note(
            path,
            Severity.WARNING,
            "stranger",
            f"other names are read from {ALIASES} at the root of the guides alone: passed over",
            f"call it {ALIASES}, and put it beside the companies' folders",
        )
    if path.lower().endswith(SHEETS):
        return _note(
            path,
            Severity.WARNING,
            "stranger",
            "a sheet is no guide: it is passed over",
            f"python -m bot guides import {path} makes one of it",
        )
    return _note(
        path, Severity.INFO, "stranger", "this is no guide: it is passed over", "guides end in .md"
    )


def read_file(root: Path, path: str) -> bytes | Diagnostic:
    """The bytes of a file that `find_files` named. A link put in its place is not followed."""
    try:
        handle = os.open(f"{root}/{path}", _FLAGS)
    except OSError as error:
        reason = error.strerror or "unreadable"
        return _note(path, Severity.ERROR, "unreadable", f"the file cannot be read: {reason}")
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            return _note(path, Severity.ERROR, "unreadable", "this is no regular file")
        if found.st_size > LARGEST_FILE:
            return _note(
                path,
                Severity.ERROR,
                "file-too-big",
                f"a guide has at most {LARGEST_FILE // 1024} KiB",
                "is this a research report? Keep it outside the guides folder",
            )
        return _all(handle, found.st_size)
    except OSError as error:
        reason = error.strerror or "unreadable"
        return _note(path, Severity.ERROR, "unreadable", f"the file cannot be read: {reason}")
    finally:
        os.close(handle)


def _all(handle: int, size: int) -> bytes:
    """The bytes of an open file of this size, and one more than a guide may have where it grew."""
    read = os.read(handle, size + 1)  # one more: a file that has not grown is read at once
    if len(read) == size:
        return read
    pieces = [read]
    left = LARGEST_FILE + 1 - len(read)
    while left > 0 and (piece := os.read(handle, left)):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _note(path: str, severity: Severity, code: str, message: str, hint: str = "") -> Diagnostic:
    return Diagnostic(path, 1, 1, severity, code, message, hint)
