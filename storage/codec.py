"""A session as JSON in a numbered format, and back; older formats are brought up step by step.

The format number changes when a session stored before can no longer be read as it is: a field
renamed or removed, or one added without a default. A field added with a default needs nothing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError

from negotiation.dialogue.session import Session
from storage.upgrades import to_format_2

T = TypeVar("T")
# Takes a parsed session of one format to the next.
Upgrade = Callable[[dict[str, Any]], dict[str, Any]]


class CannotDecode(Exception):
    """A stored text that is no session; holds none of it."""


class Codec(Generic[T]):
    """`upgrades[n]` takes format n to n + 1; the newest format is one after the last upgrade."""

    def __init__(self, kind: type[T], upgrades: Mapping[int, Upgrade] | None = None) -> None:
        self._adapter = TypeAdapter(kind)
        self._upgrades = upgrades or {}
        self.format = max(self._upgrades, default=0) + 1

    def encode(self, value: T) -> str:
        """JSON of the newest format."""
        return self._adapter.dump_json(value).decode()

    def decode(self, text: str, written_in: int) -> T:
        """What `encode` was given; raises `CannotDecode`."""
        try:
            if written_in != self.format:
                text = self._upgraded(text, written_in)
            return self._adapter.validate_json(text, strict=True)
        except (ValidationError, ValueError, LookupError, TypeError, AttributeError):
            # `from None`: pydantic's errors quote the offer.
            raise CannotDecode(f"no session of format {written_in}") from None

    def _upgraded(self, text: str, written_in: int) -> str:
        if written_in > self.format:
            raise ValueError("written by a later release")
        value = json.loads(text)
        for number in range(written_in, self.format):
            value = self._upgrades[number](value)
        return json.dumps(value)


UPGRADES: dict[int, Upgrade] = {1: to_format_2}


def session_codec() -> Codec[Session]:
    """The codec of stored sessions."""
    return Codec(Session, UPGRADES)
