"""One dataclass as JSON in a numbered format, and back.

Every change of a field, an added one too, is a new format: a release that does not know a field
would drop it on saving. What has its default value is left out. Reading is strict: an unknown
field, a missing one or another type is refused.

A release reads every format up to its newest and writes one of them, `writes`. Where two
releases run side by side, the next format is read before it is written: first a release that
reads N + 1 and still writes N, then one that writes N + 1.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from negotiation.model.errors import TooNew

if TYPE_CHECKING:  # a start that loads no session need not wait for it
    from pydantic_core import CoreSchema, SchemaSerializer, SchemaValidator

T = TypeVar("T")
# Takes parsed JSON of one format to the next, or to the one before.
Change = Callable[[dict[str, Any]], dict[str, Any]]

_TOO_NEW = "A newer part of me wrote down our conversation, and I must not touch it."

# What strict reading and the upgrades make of a text that is none of theirs.
_SENSELESS = (
    *(ValueError, LookupError, TypeError, AttributeError),  # pydantic's are ValueErrors
    *(ArithmeticError, RecursionError),
)


class CannotDecode(Exception):
    """A stored text that makes no sense; holds none of it."""


class Codec(Generic[T]):
    """`upgrades[n]` takes format n to n + 1, `downgrades[n]` takes n to n - 1.

    The newest format is one after the last upgrade. A downgrade is needed only while an older
    format than the newest is written, and only where more changed than a field that was added
    and that nobody fills in yet.
    """

    def __init__(
        self,
        kind: type[T],
        upgrades: Mapping[int, Change] | None = None,
        *,
        writes: int | None = None,
        downgrades: Mapping[int, Change] | None = None,
    ) -> None:
        self._kind = kind
        self._upgrades = upgrades or {}
        self._downgrades = downgrades or {}
        self.newest = max(self._upgrades, default=0) + 1
        self.reads = range(1, self.newest + 1)
        self.writes = self.newest if writes is None else writes

    def encode(self, value: T, written_in: int | None = None) -> bytes:
        """JSON in one line, in the format `writes` where no other of `reads` is asked for."""
        text = self._serializer.to_json(value, exclude_defaults=True)
        return self._changed(text, self.newest, written_in or self.writes)

    def decode(self, text: bytes, written_in: int) -> T:
        """What `encode` was given; raises `TooNew` and `CannotDecode`."""
        if written_in > self.newest:
            raise TooNew(_TOO_NEW)
        try:
            text = self._changed(text, written_in, self.newest)
            value: T = self._validator.validate_json(text, strict=True)
        except _SENSELESS:
            # `from None`: pydantic's errors quote the offer.
            raise CannotDecode(f"nothing of format {written_in}") from None
        return value

    @cached_property
    def _validator(self) -> SchemaValidator:
        return _validator_of(self._kind)  # type: ignore[arg-type]  # a class, always hashable

    @cached_property
    def _serializer(self) -> SchemaSerializer:
        return _serializer_of(self._kind)  # type: ignore[arg-type]  # as above

    def _changed(self, text: bytes, old: int, new: int) -> bytes:
        """`text` of format `old` in format `new`."""
        if old == new:
            return text
        value = json.loads(text)
        for number in range(old, new):
            value = self._upgrades[number](value)
        for number in range(old, new, -1):
            value = self._downgrades.get(number, _unchanged)(value)
        return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


@cache
def _validator_of(kind: Hashable) -> SchemaValidator:
    """Made when it is needed, once for every store of a process: it takes some milliseconds."""
    from pydantic_core import SchemaValidator

    return SchemaValidator(_schema_of(kind))


@cache
def _serializer_of(kind: Hashable) -> SchemaSerializer:
    from pydantic_core import SchemaSerializer

    return SchemaSerializer(_words_for_enums(_schema_of(kind)))


def _schema_of(kind: Any) -> CoreSchema:
    from storage.schema import schema_of

    return schema_of(kind)


def _words_for_enums(schema: CoreSchema) -> CoreSchema:
    """`schema` with a string for each `StrEnum`, which is one, and need not be asked its value."""
    plain: CoreSchema = _plain(schema)
    return plain


def _plain(part: Any) -> Any:
    match part:
        case {"type": "enum", "sub_type": "str"}:
            return {"type": "str"}
        case dict():
            return {key: _plain(value) for key, value in part.items()}
        case list():
            return [_plain(value) for value in part]
        case _:
            return part


def _unchanged(value: dict[str, Any]) -> dict[str, Any]:
    return value
