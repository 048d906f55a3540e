"""A value as lines, one for each thing known in it: what tables of exact results are written in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum


def leaves(value: object, path: str = "", shown: type = Enum) -> Iterator[tuple[str, str]]:
    """The path to each thing and the thing; nothing, and what a field has by itself, are left out.
    What is of the type `shown` is written in one line.
    """
    if value is None or value in ((), "", [], {}):
        return
    if isinstance(value, shown) and not isinstance(value, Enum) and is_dataclass(value):
        parts = [str(getattr(value, one.name)) for one in fields(value)]
        yield path, " · ".join(" ".join(part.split()) for part in parts)
    elif is_dataclass(value):
        for one in fields(value):
            item = getattr(value, one.name)
            if item != one.default or type(item) is not type(one.default):
                yield from leaves(item, f"{path}.{one.name}".lstrip("."), shown)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from leaves(item, f"{path}.{key}".lstrip("."), shown)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for number, item in enumerate(value):
            yield from leaves(item, f"{path}.{number}".lstrip("."), shown)
    else:
        yield path, " ".join(str(value.value if isinstance(value, Enum) else value).split())
