"""What a stored session looks like, as a text that changes whenever a field does."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import Enum
from typing import Any, get_args, get_type_hints


def digest(*kinds: type) -> str:
    """The first twelve digits of the schema's SHA-256."""
    return hashlib.sha256("\n".join(schema(*kinds)).encode()).hexdigest()[:12]


def schema(*kinds: type) -> list[str]:
    """A line for each field of the dataclasses and for each value of the enums in `kinds`.

    Names of modules and the order of fields are left out: they are not stored.
    """
    found: set[type] = set()
    for kind in kinds:
        _collect(kind, found)
    return sorted(line for kind in found for line in _lines(kind))


def _collect(kind: Any, found: set[type]) -> None:
    for part in get_args(kind):
        _collect(part, found)
    if not isinstance(kind, type) or kind in found:
        return
    if issubclass(kind, Enum):
        found.add(kind)
    elif is_dataclass(kind):
        found.add(kind)
        for hint in get_type_hints(kind).values():
            _collect(hint, found)


def _lines(kind: type) -> Iterator[str]:
    if issubclass(kind, Enum):
        yield from (f"{kind.__name__}: {value.value!r}" for value in kind)
        return
    hints = get_type_hints(kind)
    for field in fields(kind):
        hint = hints[field.name]
        name = hint.__name__ if isinstance(hint, type) and not get_args(hint) else str(hint)
        bare = re.sub(r"\w+\.", "", name)
        yield f"{kind.__name__}.{field.name}: {bare} = {_default(field)}"


def _default(field: Field[Any]) -> str:
    if field.default_factory is not MISSING:
        return repr(field.default_factory())
    return "nothing" if field.default is MISSING else repr(field.default)
