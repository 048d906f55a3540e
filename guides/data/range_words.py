"""What stands before the lower end of a range and between its ends, in several languages."""

from __future__ import annotations

RANGE_WORDS: tuple[tuple[str, str], ...] = (
    ("between", "and"),
    ("from", "to"),
    ("zwischen", "und"),
    ("von", "bis"),
    ("entre", "et"),
    ("entre", "y"),
    ("entre", "e"),
    ("de", "à"),
    ("de", "a"),
    ("tra", "e"),
    ("fra", "e"),
    ("da", "a"),
    ("mellan", "och"),
    ("mellem", "og"),
    ("mellom", "og"),
    ("tussen", "en"),
    ("van", "tot"),
    ("od", "do"),
    ("między", "a"),
)
