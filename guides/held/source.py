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


class Source:
    """The bytes of a guide's file. `record` is what was read of it, `whole` if that was all.

    `labels` are its regions and `peers` the companies of its level mapping, once they are known.
    """

    __slots__ = ("_content", "_packed", "labels", "path", "peers", "record", "whole")

    def __init__(self, path: str, content: bytes) -> None:
        self.path = path
        self._content = content
        self._packed = False
        self.record: bytes | None = None
        self.whole = False
        self.labels: tuple[str, ...] | None = None
        self.peers: tuple[str, ...] | None = None

    @property
    def content(self) -> bytes:
        """The bytes of the file."""
        return zlib.decompress(self._content) if self._packed else self._content

    def pack(self) -> None:
        """Keep the bytes in a third of the room: with a record only its advice needs them."""
        if not self._packed:
            self._content, self._packed = zlib.compress(self._content, 1), True


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
        source.record = encode_figures(found).encode("utf-8", "surrogatepass")
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
            return decode_equivalents(_text(source.record), source.path)
    found = told_of(source)
    return () if found is None else found.equivalents


@lru_cache(maxsize=_KEPT)
def _decoded(source: Source, record: bytes) -> Told | None:
    try:
        return decode(_text(record), source.path)
    except BadRecord:
        return None


def _text(record: bytes) -> str:
    return record.decode("utf-8", "surrogatepass")


def _told(source: Source) -> Told | None:
    return None if source.record is None else _decoded(source, source.record)
