"""What can go wrong, in words that are safe to show to the person who caused it.

NegotiationError
├── NotUnderstood        a text, amount or answer that could not be read
├── NotFound             a company, role, region or level no guide has (names the nearest)
├── StaleSession         the session changed under the change that was to be saved
├── NotSaved             the database refused; nothing was lost, nothing was kept
│   └── TooNew           a later release wrote what is stored; this one leaves it alone
├── Unreadable           what is stored makes no sense; it is kept as it is
└── LostPast             the session can be read, a state it went through can not
"""

from __future__ import annotations


class NegotiationError(Exception):
    """Base of every error whose text may be shown: it holds no figure of anybody else's."""


class NotUnderstood(NegotiationError):
    """A text or an answer that could not be read; `key` names the case-file key at fault."""

    def __init__(self, message: str, *, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class NotFound(NegotiationError):
    """A name that no guide has; `nearest` holds what the guides have that looks like it."""

    def __init__(self, message: str, *, nearest: tuple[str, ...] = (), key: str | None = None):
        super().__init__(message)
        self.nearest = nearest
        self.key = key


class StaleSession(NegotiationError):
    """Another answer was saved first: load again and apply the step to what is there now."""


class NotSaved(NegotiationError):
    """The store could not write."""


class TooNew(NotSaved):
    """A session stored in a format that only a later release reads: safe, and not for us."""


class Unreadable(NegotiationError):
    """A stored session that cannot be read back; `version` is the stored one's."""

    def __init__(self, message: str, *, version: int) -> None:
        super().__init__(message)
        self.version = version


class LostPast(NegotiationError):
    """An earlier state that cannot be read back; what the session is now can be."""
