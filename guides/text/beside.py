"""What stands just before and just behind a place in a text."""

from __future__ import annotations

REACH = 90  # characters: nothing that stands further away says what something is


def before(text: str, at: int) -> str:
    """The end of what stands before `at`."""
    return text[:at][-REACH:]


def behind(text: str, at: int) -> str:
    """The beginning of what stands from `at` on."""
    return text[at:][:REACH]
