"""Writing into a folder so that a cut leaves the old file or the new one, and never leaving it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_NOFOLLOW", 0)
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_LONGEST_NAME = 120


class NotWritten(Exception):
    """The folder was not changed; the text says why and may be shown."""


def is_inside(path: str) -> bool:
    """Whether a path is one that this writes to: names and slashes, none hidden, none upwards."""
    return all(
        0 < len(name) <= _LONGEST_NAME and not name.startswith(".") and name.isprintable()
        for name in path.split("/")
    )


def put(root: Path, path: str, content: bytes, rights: int = 0o644) -> None:
    """Write a file in one step, on the disk when this returns. Raises `NotWritten`.

    No link is followed below `root`: each folder is opened from the one above it.
    """
    with _folder_of(root, path, make=True) as (folder, name):
        unfinished = f".{name}.part"
        with suppress(FileNotFoundError):  # what a cut left
            os.unlink(unfinished, dir_fd=folder)
        handle = os.open(unfinished, _NEW, rights, dir_fd=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, name, src_dir_fd=folder, dst_dir_fd=folder)
        except OSError:
            with suppress(OSError):
                os.unlink(unfinished, dir_fd=folder)
            raise
        os.fsync(folder)


def take_away(root: Path, path: str) -> None:
    """Remove a file, on the disk when this returns; one that is gone is no error."""
    with suppress(FileNotFoundError), _folder_of(root, path, make=False) as (folder, name):
        found = os.stat(name, dir_fd=folder, follow_symlinks=False)
        if not stat.S_ISREG(found.st_mode):
            raise NotWritten("What lies there is no regular file.")
        os.unlink(name, dir_fd=folder)
        os.fsync(folder)


@contextmanager
def _folder_of(root: Path, path: str, *, make: bool) -> Iterator[tuple[int, str]]:
    """The open folder in which a file of that path lies, and its name there."""
    if not is_inside(path):
        raise NotWritten("A file of that name is not written.")
    *parents, name = path.split("/")
    with ExitStack() as opened:
        try:
            folder = _opened(opened, root, os.O_RDONLY)  # the operator's own setting may be a link
            for parent in parents:
                if make:
                    _make(folder, parent)
                folder = _opened(opened, parent, _FOLDER, folder)
            yield folder, name
        except FileNotFoundError:
            if make:
                raise NotWritten("The folder is not there.") from None
            raise
        except OSError as error:
            raise NotWritten(f"The folder cannot be written: {error.strerror}.") from error


def _opened(stack: ExitStack, path: Path | str, flags: int, inside: int | None = None) -> int:
    handle = os.open(path, flags, dir_fd=inside)
    stack.callback(os.close, handle)
    return handle


def _make(folder: int, name: str) -> None:
    with suppress(FileExistsError):
        os.mkdir(name, dir_fd=folder)
        os.fsync(folder)
