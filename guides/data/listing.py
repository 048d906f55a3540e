"""How the tables beside this file write down several names: with commas between them."""

from __future__ import annotations

from collections.abc import Mapping


def listed(text: str) -> tuple[str, ...]:
    """The names of a text like "usa, united states"."""
    return tuple(name for part in text.split(",") if (name := " ".join(part.split())))


def table(lines: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The names of each line."""
    return {key: listed(names) for key, names in lines.items()}
