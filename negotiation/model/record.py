"""Records that a turn or the reading of a guide makes by the hundred.

A frozen dataclass sets every field by a call of its own, which was a tenth of what a turn costs. To
the type checker a record is frozen like any other, and nothing that assigns one of its fields
passes it; while the product runs, it is a plain dataclass, made in less than half the time.
`replace` is that of `dataclasses` to the type checker, and makes a copy in a quarter of the time.

A start makes some hundred classes and compares the records of few of them: how a class compares,
hashes and shows itself is written when it is first asked for, which is half of making the class.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, dataclass, field, fields
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

T = TypeVar("T")

if TYPE_CHECKING:
    from dataclasses import dataclass as record
    from dataclasses import replace
else:

    def record(*, frozen: bool, slots: bool) -> Callable[[type[T]], type[T]]:
        """A dataclass that has the hash of a frozen one."""

        def made(kind: type[T]) -> type[T]:
            return _written_later(dataclass(eq=False, repr=False, slots=slots)(kind), frozen)

        return made

    def _written_later(kind: type[T], frozen: bool) -> type[T]:
        def write() -> None:
            kept = {one.name: _as_it_counts(one) for one in fields(kind)}
            same = type(kind.__name__, (), {"__annotations__": dict.fromkeys(kept, object), **kept})
            written = dataclass(init=False, unsafe_hash=frozen)(same)
            for name in later:
                setattr(kind, name, vars(written)[name])

        def equal(one: T, other: object) -> object:
            write()
            return kind.__eq__(one, other)

        def hashed(one: T) -> int:
            write()
            return kind.__hash__(one)

        def shown(one: T) -> str:
            write()
            return kind.__repr__(one)

        methods = {"__eq__": equal, "__hash__": hashed, "__repr__": shown}
        later = [name for name in methods if not vars(kind).get(name)]  # and not its own
        for name in later:
            setattr(kind, name, methods[name])
        return kind

    def _as_it_counts(one: Field[object]) -> object:
        return field(repr=one.repr, hash=one.hash, compare=one.compare)

    def replace(one: T, **changes: object) -> T:
        """The same with other values in some fields."""
        places, values_of = _fields_of(type(one))
        *values, kind = values_of(one)
        try:
            for name, value in changes.items():
                values[places[name]] = value
        except KeyError as error:
            raise TypeError(f"{kind.__name__} has no field {error}") from None
        return kind(*values)  # by place: by name it takes twice as long

    @cache
    def _fields_of(kind: type) -> tuple[dict[str, int], attrgetter]:
        names = [field.name for field in fields(kind) if field.init]
        # The class as well: of a single name an attrgetter makes no tuple.
        return {name: at for at, name in enumerate(names)}, attrgetter(*names, "__class__")


__all__ = ["record", "replace"]
