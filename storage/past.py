"""The way back as it is stored: pieces of a few dozen bytes, one for each earlier state.

A piece is the state's JSON, deflated with the JSON of the state after it as the dictionary: two
neighbours differ in an answer. So one step back inflates one piece, and a conversation that goes
on leaves the pieces it has as they are and adds one.

In the column each piece follows its length in four bytes, the oldest first.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

from negotiation.dialogue.session import Left, Past, State
from negotiation.model.errors import LostPast
from storage.codec import CannotDecode, Codec

_LENGTH = struct.Struct(">I")
LOST = _LENGTH.pack(0)
"""A column whose one state is lost: going back says so, and nothing else is hurt."""
_LOOKS_AHEAD, _SHORTEST_WINDOW, _SMALL_TABLES = 262, 9, 5  # as zlib counts them
_LONGEST_TEXT = 2**22  # no state is as long; what claims to be is damaged


class Known(NamedTuple):
    """The text of a state, that need not be made again."""

    state: State
    text: bytes
    written_in: int


class StoredPast:
    """A state of before that is inflated and decoded when somebody asks for it.

    `frame` is its piece behind its length, as the column holds it. `after` is what comes after
    it: the text of the present state, or another of these.
    """

    __slots__ = ("_codec", "after", "frame", "written_in")

    def __init__(
        self, frame: bytes, after: bytes | StoredPast, written_in: int, codec: Codec[State]
    ) -> None:
        self.frame = frame
        self.written_in = written_in
        self.after = after
        self._codec = codec

    @property
    def text(self) -> bytes:
        """The state's JSON; raises `LostPast`."""
        try:
            return _inflate(self.frame[_LENGTH.size :], _text(self.after))
        except zlib.error:
            raise LostPast(_LOST) from None

    @property
    def state(self) -> State:
        """The state; raises `LostPast`."""
        try:
            return self._codec.decode(self.text, self.written_in)
        except CannotDecode:
            raise LostPast(_LOST) from None

    def fits(self, after: bytes | StoredPast, text: bytes) -> bool:
        """Whether the piece is inflated with `text`, which is that of `after`."""
        if _text(self.after) != text:
            return False
        self.after = after  # a text that was the present one need not be kept in memory for this
        return True

    def __eq__(self, other: object) -> bool:
        if isinstance(other, StoredPast | Left):
            return self.state == other.state
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self.state)


def unpack(
    column: bytes, present: bytes, written_in: int, codec: Codec[State]
) -> tuple[StoredPast, ...]:
    """The states of `column`, oldest first; `present` is the text of the state they lead to.

    A column that makes no sense is no way back, and no reason to lose the present.
    """
    try:
        frames = _sliced(column)
    except (struct.error, ValueError):
        return ()
    found: list[StoredPast] = []
    after: bytes | StoredPast = present
    for frame in reversed(frames):
        after = StoredPast(frame, after, written_in, codec)
        found.append(after)
    found.reverse()
    return tuple(found)


def pack(
    history: Sequence[Past],
    present: bytes,
    written_in: int,
    codec: Codec[State],
    known: Known | None = None,
) -> tuple[StoredPast, ...]:
    """`history` as it is to be stored, where it leads to the state whose text is `present`.

    Pieces that fit as they are stay as they are; a state that is lost ends the way back. `known`
    is a state with its text, to save work.
    """
    packed: list[StoredPast] = []
    after: bytes | StoredPast = present
    text: bytes | None = present  # of `after`, where it is at hand
    with suppress(LostPast):  # the way back ends there
        for past in reversed(history):
            # All but the newest, as a rule: this loop is part of every answer.
            if isinstance(past, StoredPast) and past.after is after:
                own, text = past, None
            else:
                text = _text(after) if text is None else text
                own, text = _piece(past, after, text, written_in, codec, known)
            packed.append(own)
            after = own
    packed.reverse()
    return tuple(packed)


def _piece(
    past: Past,
    after: bytes | StoredPast,
    text: bytes,
    written_in: int,
    codec: Codec[State],
    known: Known | None,
) -> tuple[StoredPast, bytes | None]:
    """The piece of `past` before `after`, whose text is `text`; its own text, where at hand."""
    own = past if isinstance(past, StoredPast) and past.written_in == written_in else None
    if own is not None and own.fits(after, text):
        return own, None
    before = own.text if own else _text_of(past.state, written_in, codec, known)
    deflated = _deflate(before, text)
    return StoredPast(_LENGTH.pack(len(deflated)) + deflated, after, written_in, codec), before


def column(packed: Sequence[StoredPast]) -> bytes:
    """What `unpack` takes."""
    return b"".join([past.frame for past in packed])


def _text_of(state: State, written_in: int, codec: Codec[State], known: Known | None) -> bytes:
    if known is not None and known.state is state and known.written_in == written_in:
        return known.text
    return codec.encode(state, written_in)


def _sliced(column: bytes) -> list[bytes]:
    frames: list[bytes] = []
    at = 0
    while at < len(column):
        (length,) = _LENGTH.unpack_from(column, at)
        end = at + _LENGTH.size + length
        if end > len(column):
            raise ValueError("a piece ends too soon")
        frames.append(column[at:end])
        at = end
    return frames


def _text(after: bytes | StoredPast) -> bytes:
    return after if isinstance(after, bytes) else after.text


def _deflate(text: bytes, dictionary: bytes) -> bytes:
    # The fastest level: the others save a few bytes of a piece. So does a window that is no longer
    # than the two texts, with small tables: a quarter of a megabyte need not be made ready.
    window = (len(text) + len(dictionary) + _LOOKS_AHEAD).bit_length()
    deflating = zlib.compressobj(
        zlib.Z_BEST_SPEED,
        wbits=min(max(window, _SHORTEST_WINDOW), zlib.MAX_WBITS),
        memLevel=_SMALL_TABLES,
        zdict=dictionary,
    )
    return deflating.compress(text) + deflating.flush()


def _inflate(piece: bytes, dictionary: bytes) -> bytes:
    inflating = zlib.decompressobj(zdict=dictionary)
    text = inflating.decompress(piece, _LONGEST_TEXT)
    if not inflating.eof:
        raise zlib.error("cut off, or longer than any state")
    return text


_LOST = "I cannot read that step of our conversation any more."
