"""Reads lines against the shipped guides, on a fixed day, for the tests of this room."""

from __future__ import annotations

from datetime import date
from functools import cache

from negotiation.model.common_words import is_common
from negotiation.understanding.dates import Day, Span, When
from negotiation.understanding.days import when_at
from negotiation.understanding.figures import Reader
from negotiation.understanding.lexicon import knows
from negotiation.understanding.message import Message
from negotiation.understanding.quantities import Quantity
from negotiation.understanding.read import World, read
from negotiation.understanding.scan import Scanned, scan
from negotiation.understanding.text import plain
from negotiation.understanding.tokens import Token, tokenize
from tests.negotiation.dialogue.player import shipped
from tests.negotiation.understanding.notation import amount

TODAY = date(2026, 12, 2)  # a Wednesday
READER = Reader(
    knows, frozenset({"options", "shares", "isos", "rsus", "units", "stock"}), is_common
)


@cache
def understood(text: str, options: tuple[str, ...] = ()) -> Message:
    """What a line says. Several tests read the same lines, and a reading never changes."""
    return read(text, World(TODAY, shipped().names_in, options))


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


def told_figure(text: str, at: int = 0) -> str:
    """All that is known of the quantity at a token of a line, with the word it ends before."""
    found = figure(text, at)
    if found is None:
        return "none"
    names = ("scaled", "grouped", "decimals", "spoken", "lakhs", "from_to")
    flags = [name for name in names if getattr(found, name, False)]
    per, years = getattr(found, "per", None), getattr(found, "years", None)
    paid = [f"per {per.value}"] if per is not None else []
    paid += [f"over {years}"] if years is not None else []
    assert found.at == at
    return " ".join([amount(found), *paid, f"to {found.to}", *flags])


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


def told_when(text: str, today: date = TODAY) -> str:
    """All that is known of the day or span at the head of a line, with the word it ends before."""
    found = when(text, today)
    if found is None:
        return "none"
    names = ("vague", "loose", "full", "business", "anchored", "more")
    flags = [name for name in names if getattr(found, name, False)]
    counted = [f"{found.count} {found.unit}:"] if isinstance(found, Span) else []
    assert found.at == 0
    return " ".join([*counted, str(found.day), f"to {found.to}", *flags])


def day_from(today: date, text: str) -> date | None:
    """The day that a line names or comes to, read on another day."""
    found = when(text, today)
    assert found is not None, text
    return found.day
