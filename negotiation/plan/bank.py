"""Ways of saying one thing: a template with slots, and the choice among several.

A template is a sentence with `{slots}`; `{Slot}` is the same slot with a capital. What fills a
slot is a `Phrase`, so its figures and its claims come along. Which of several wordings a case
gets is a hash of the case and the move: the same case always reads the same, and two people at
one company do not send twins.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar
from zlib import crc32

from negotiation.model.phrase import Phrase, Piece, capitalised, run_together, say

T = TypeVar("T")
_SLOT = re.compile(r"\{([A-Za-z_]+)\}")


def choose(seed: str, move: str, options: Sequence[T], turn: int = 0) -> T:
    """One of the options, always the same for a seed and a move; the next one for the next turn."""
    return options[(crc32(f"{seed}|{move}".encode()) + turn) % len(options)]


@lru_cache(maxsize=1_000)  # the moves are a few hundred
def short(options: tuple[str, ...]) -> tuple[str, ...]:
    """The options of the fewest words, give or take two: letters in short are no twins either."""
    most = min(len(option.split()) for option in options) + 2
    return tuple(option for option in options if len(option.split()) <= most)


def fill(template: str, **slots: Piece) -> Phrase:
    """The template with its slots filled, and a capital at the beginning.

    Raises KeyError for a slot that nothing fills: a sentence without its claim can't be said.
    """
    cut = _cut(template)
    if isinstance(cut, Phrase):
        return cut
    pieces: list[Piece] = []
    for text, slot, raised in cut:
        if text:
            pieces.append(text)
        if slot:
            piece = slots[slot]
            pieces.append(capitalised(say(piece)) if raised else piece)
    return capitalised(run_together(pieces))


def slots_of(template: str) -> frozenset[str]:
    """The names of the slots."""
    return frozenset(found[1].lower() for found in _SLOT.finditer(template))


@lru_cache(maxsize=4_000)  # the bank is a few hundred lines
def _cut(template: str) -> tuple[tuple[str, str, bool], ...] | Phrase:
    """The text before each slot with the slot, and whether it takes a capital; the text after.

    Words without a slot are said as they are.
    """
    pieces: list[tuple[str, str, bool]] = []
    at = 0
    for found in _SLOT.finditer(template):
        pieces.append((template[at : found.start()], found[1].lower(), found[1][0].isupper()))
        at = found.end()
    if not pieces:
        return capitalised(say(template))
    return (*pieces, (template[at:], "", False))
