"""Guides that were changed in Discord, handed on between processes with a folder each.

The folder stays what serves, and the history beside it what is known of it. A change that one
process made is told by its history, and written by the others into theirs: so each can show it and
undo it, and whoever starts with an older folder catches up. What the history has a later line of is
left alone, a change by hand as well.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from guides.changes.files import NotWritten, is_inside, put, take_away
from guides.changes.history import Change, History, How, digest_of
from storage.guide_files import SharedFile

log = logging.getLogger(__name__)


class Post(Protocol):
    """Where changes lie for the others; methods raise `NotSaved`."""

    async def all(self) -> tuple[SharedFile, ...]:
        """The last change of each file."""
        ...

    async def content(self, file: SharedFile) -> bytes | None:
        """The bytes of one."""
        ...

    async def share(self, file: SharedFile, content: bytes | None) -> None:
        """Hand one on."""
        ...


class SharedFiles:
    """`root` is this process's folder of guides, `history` what it knows of it."""

    def __init__(self, root: Path, history: History, post: Post) -> None:
        self._root = root
        self._history = history
        self._post = post

    async def hand_on(self) -> None:
        """Whatever moderators changed here; raises `NotSaved`."""
        there = {file.path: file for file in await self._post.all()}
        for change in await asyncio.to_thread(self._last):
            if change.how is How.FOUND or not _is_later(change, there.get(change.path)):
                continue
            content = await asyncio.to_thread(self._history.version, change.now)
            if content is not None or not change.now:
                await self._post.share(_shared(change), content)

    async def catch_up(self) -> bool:
        """Whatever moderators changed elsewhere; whether something was. Raises `NotSaved`."""
        last = {change.path: change for change in await asyncio.to_thread(self._last)}
        changed = False
        for file in await self._post.all():
            here = last.get(file.path)
            if here is not None and not _is_before(here, file):
                continue
            content = await self._post.content(file)
            if (content is None) == bool(file.digest):
                continue  # changed again just now: the next look finds that
            try:
                changed |= await asyncio.to_thread(self._take_over, file, content)
            except (NotWritten, ValueError):  # that: done in a way that only a later release knows
                log.warning("a guide was not taken over", exc_info=True, extra={"code": "guides"})
        return changed

    def _last(self) -> tuple[Change, ...]:
        return tuple(_last_of_each(self._history.changes()))

    def _take_over(self, file: SharedFile, content: bytes | None) -> bool:
        if digest_of(content) != file.digest or not is_inside(file.path):
            raise NotWritten("What was handed on is damaged.")
        how = How(file.how)
        try:
            before = (self._root / file.path).read_bytes()
        except OSError:
            before = None
        was = self._history.keep(before)
        self._history.keep(content)
        if content is None:
            take_away(self._root, file.path)
        elif content != before:
            put(self._root, file.path, content)
        self._history.write(Change(how, file.path, was, file.digest, file.who, file.changed_at))
        return content != before


def _last_of_each(newest_first: tuple[Change, ...]) -> Iterator[Change]:
    seen: set[str] = set()
    for change in newest_first:
        if change.path not in seen:
            seen.add(change.path)
            yield change


def _shared(change: Change) -> SharedFile:
    return SharedFile(change.path, change.how.value, change.who, change.at, change.now)


def _is_later(change: Change, file: SharedFile | None) -> bool:
    return file is None or (file.changed_at, file.digest) < (change.at, change.now)


def _is_before(change: Change, file: SharedFile) -> bool:
    return (change.at, change.now) < (file.changed_at, file.digest)
