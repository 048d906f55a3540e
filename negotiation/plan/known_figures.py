"""The figures that a case has, so that one named in other words keeps its own source."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from decimal import Decimal
from functools import cache

from negotiation.model.figures import Figure


def figures_in(value: object) -> list[Figure]:
    """Every figure in a tree of frozen dataclasses and tuples, but for the guide's own."""
    found: list[Figure] = []
    _add(value, found)
    return found


def _add(value: object, found: list[Figure]) -> None:
    if isinstance(value, Figure):
        found.append(value)
    elif isinstance(value, tuple):
        for item in value:
            _add(item, found)
    else:
        kind: type = type(value)
        for name in _names(kind):
            held = getattr(value, name)
            if held is not None and not isinstance(held, _NO_TREES):
                _add(held, found)


_NO_TREES = (str, Decimal, bool)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass in which figures may be; none of what is no dataclass."""
    elsewhere = ("guide", "row", "next_guide", "offer", "warnings", "needs_confirmation")
    known = fields(kind) if is_dataclass(kind) else ()
    return tuple(field.name for field in known if field.name not in elsewhere)
