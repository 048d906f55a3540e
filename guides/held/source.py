"""Where the parts of a guide come from: the bytes of its file, or the record of their last reading.

Of thousands of guides a day's questions concern a few dozen. Only those asked for last are kept as
they were read.
"""

from __future__ import annotations

import zlib
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from guides.guide import read_guide
from guides.held.record import BadRecord, Told, decode, decode_equivalents, encode_figures
from negotiation.model.guide import Equivalent, Guide

if TYPE_CHECKING:  # the readers are a third of what there is to import
    from guides.guide.figures import Figures

_KEPT = 64  # guides that are kept as they were read
_HARD = 5  # a tenth less than the fastest, for a twentieth of the time that a guide takes to read
_WINDOW = 32 * 1024  # bytes: further back zlib does not look


class Source:
    """The bytes of a guide's file. `record` is what was read of it, `whole` if that was all.

    `labels` are its regions and `peers` the companies of its level mapping, once they are known.
    """

    __slots__ = ("_beside", "_content", "_packed", "labels", "path", "peers", "record", "whole")

    def __init__(self, path: str, content: bytes) -> None:
        self.path = path
        self._content = content
        self._packed = False
        self._beside: Source | None = None
        self.record: bytes | None = None
        self.whole = False
        self.labels: tuple[str, ...] | None = None
        self.peers: tuple[str, ...] | None = None

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        if not self._packed:
            return self._content
        return zlib.decompressobj(zdict=self._like()).decompress(self._content)

    def pack(self, beside: Source | None = None) -> None:
        """Keep the bytes in less room: with a record only its advice needs them.

        In a third by themselves, in a quarter `beside` a guide of the same company, which stays as
        long as they do: its author says much of it again.
        """
        if self._packed:
            return
        like = beside and (beside._beside or beside)  # one that leans on no other
        if like is not self:
            self._beside = like
        packed = zlib.compressobj(_HARD, zdict=self._like())
        self._content = packed.compress(self._content) + packed.flush()
        self._packed = True

    @property
    def held(self) -> int:
        """How many bytes are kept of the guide, packed or not."""
        return len(self._content) + len(self.record or b"")

    def _like(self) -> bytes:
        return b"" if self._beside is None else self._beside.content[-_WINDOW:]


@lru_cache(maxsize=_KEPT)
def figures_of(source: Source) -> Figures | Told | None:
    """The bands and the sources of a guide; None where the file cannot be read so far."""
    told = _told(source)
    if told is not None:
        return told
    from guides.guide.figures import read_figures

    found = read_figures(source.content, source.path)
    if isinstance(found, tuple):
        return None
    if not found.errors:
        source.record = encode_figures(found)
        source.whole = False
    return found


@lru_cache(maxsize=_KEPT)
def guide_of(source: Source) -> Guide | None:
    """The guide, its advice unread until somebody looks at it."""
    guide, _ = read_guide(source.content, source.path, lazy=True)
    return guide


def told_of(source: Source) -> Told | Guide | None:
    """All but the advice of a guide."""
    told = _told(source) if source.whole else None
    return guide_of(source) if told is None else told


def equivalents_of(source: Source) -> tuple[Equivalent, ...]:
    """The level mapping of a guide alone: for who asks all of them, one after the other."""
    if source.whole and source.record is not None:
        with suppress(BadRecord):
            return decode_equivalents(source.record, source.path)
    found = told_of(source)
    return () if found is None else found.equivalents


@lru_cache(maxsize=_KEPT)
def _decoded(source: Source, record: bytes) -> Told | None:
    try:
        return decode(record, source.path)
    except BadRecord:
        return None


def _told(source: Source) -> Told | None:
    return None if source.record is None else _decoded(source, source.record)
