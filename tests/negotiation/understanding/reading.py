"""Reads lines against the shipped guides, on a fixed day, for the tests of this room."""

from __future__ import annotations

from datetime import date

from hypothesis import settings

from negotiation.model.common_words import is_common
from negotiation.understanding.dates import Day, When
from negotiation.understanding.days import when_at
from negotiation.understanding.figures import Reader
from negotiation.understanding.lexicon import knows
from negotiation.understanding.message import Message
from negotiation.understanding.quantities import Quantity
from negotiation.understanding.read import Reading, read
from negotiation.understanding.scan import Scanned, scan
from negotiation.understanding.text import plain
from negotiation.understanding.tokens import Token, tokenize
from tests.negotiation.dialogue.player import shipped

TODAY = date(2026, 12, 2)  # a Wednesday
READER = Reader(
    knows, frozenset({"options", "shares", "isos", "rsus", "units", "stock"}), is_common
)
# Properties are tried on few texts, the same ones on every run.
FEW = settings(max_examples=80, deadline=None, derandomize=True, database=None)


def understood(text: str, options: tuple[str, ...] = ()) -> Message:
    """What a line says."""
    return read(text, Reading(TODAY, shipped().names_in, options))


def scanned(text: str) -> Scanned:
    """A line in clauses, each with its side and its mode."""
    return scan(plain(text), TODAY, shipped().names_in)


def tokens_of(text: str) -> tuple[Token, ...]:
    """A line in words, numbers and signs."""
    return tokenize(plain(text))


def figure(text: str, at: int = 0) -> Quantity | None:
    """The quantity at the head of a line, or at one of its tokens."""
    tokens = tokens_of(text)
    return READER.at(tokens, at) if tokens else None


def when(text: str, today: date = TODAY) -> When | None:
    """The day or span at the head of a line."""
    return when_at(tokens_of(text), 0, today)


def a_day(text: str) -> Day:
    """The day at the head of a line, which has to be one."""
    found = when(text)
    assert isinstance(found, Day), text
    return found


def whole_day(text: str) -> date | None:
    """The day that a line is, from its first word to its last."""
    found = a_day(text)
    assert (found.at, found.to) == (0, len(tokens_of(text))), text
    return found.day


def day_from(today: date, text: str) -> date | None:
    """The day that a line names or comes to, read on another day."""
    found = when(text, today)
    assert found is not None, text
    return found.day
