"""Patterns that are compiled by whoever first looks for them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub")
_Match = re.Match[str]


class Late:
    """A pattern of something odd, which most guides have nothing of.

    To compile all that the readers know takes longer than to read two hundred guides, and the first
    answer waits for it.
    """

    __slots__ = ("_flags", "_text", *_METHODS)
    findall: Callable[..., list[Any]]
    finditer: Callable[..., Iterator[_Match]]
    fullmatch: Callable[..., _Match | None]
    match: Callable[..., _Match | None]
    search: Callable[..., _Match | None]
    split: Callable[..., list[Any]]
    sub: Callable[..., str]

    def __init__(self, text: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        """The first look: from then on its methods are the pattern's own."""
        if name not in _METHODS:
            raise AttributeError(name)
        pattern = re.compile(self._text, self._flags)
        for one in _METHODS:
            setattr(self, one, getattr(pattern, one))
        return getattr(pattern, name)
