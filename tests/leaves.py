"""A value as lines, one for each thing known in it: what tables of exact results are written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache


@cache
def _parts(kind: type) -> tuple[tuple[str, object], ...] | None:
    """The fields of a dataclass, each with its default; None for any other type."""
    return tuple((one.name, one.default) for one in fields(kind)) if is_dataclass(kind) else None


def leaves(value: object, path: str = "", shown: type = Enum) -> Iterator[tuple[str, str]]:
    """The path to each thing and the thing; nothing, and what a field has by itself, are left out.
    What is of the type `shown` is written in one line.
    """
    if value is None or value in ((), "", [], {}):
        return
    parts = _parts(type(value))
    if parts is not None and isinstance(value, shown) and not isinstance(value, Enum):
        texts = [str(getattr(value, name)) for name, _ in parts]
        yield path, " · ".join(" ".join(text.split()) for text in texts)
    elif parts is not None:
        for name, default in parts:
            item = getattr(value, name)
            if item is not default and (item != default or type(item) is not type(default)):
                yield from leaves(item, f"{path}.{name}".lstrip("."), shown)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}".lstrip("."), shown)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for number, item in enumerate(value):
            yield from leaves(item, f"{path}.{number}".lstrip("."), shown)
    else:
        yield path, " ".join(str(value.value if isinstance(value, Enum) else value).split())
