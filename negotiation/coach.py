"""The conversation's one async door: lock the person, load, step, save, hand the replies back.

An answer is acknowledged only after it was saved. What is said is `dialogue`'s business; this
file only decides whether an event counts. Of `dialogue` it asks: `begin(user_id, facts, today,
company, role, region)`, `step(session, event, facts)` (both a `Turn(session, replies)`), and
`current`, `stale`, `summary` of `(session, facts)`, each a tuple of replies. Of `Session`:
`user_id`, `version` and `today`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Protocol
from weakref import WeakValueDictionary

from negotiation import dialogue
from negotiation.errors import NotSaved, StaleSession, Unreadable
from negotiation.facts import Facts
from negotiation.replies import Attachment, Event, Reply, Said
from negotiation.session import Session

Replies = tuple[Reply, ...]


class Library(Protocol):
    """Where the guides are: `index` is the current frozen set, swapped whole by a reload."""

    @property
    def index(self) -> Facts:
        """The guides as they are now."""
        ...


class SessionStore(Protocol):
    """Where sessions live. Every method is one atomic change; each may raise `NotSaved`."""

    async def load(self, user_id: int) -> Session | None:
        """The person's session; raises `Unreadable` where one is stored but makes no sense."""
        ...

    async def save(self, session: Session, *, was: int) -> None:
        """Store `session` if the stored version is still `was` (0: nothing stored).

        Raises `StaleSession` if it is not; nothing is changed then.
        """
        ...

    async def export(self, user_id: int) -> str | None:
        """Everything stored about the person, as readable JSON."""
        ...

    async def forget(self, user_id: int) -> bool:
        """Erase everything about the person; false where there was nothing."""
        ...


class Coach:
    """Plays the dialogue with many people at once, one turn at a time for each of them."""

    def __init__(
        self, library: Library, sessions: SessionStore, clock: Callable[[], datetime]
    ) -> None:
        self._library = library
        self._sessions = sessions
        self._clock = clock
        # A lock lives as long as somebody holds or awaits it, so this cleans itself.
        self._locks: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    async def start(
        self,
        user_id: int,
        company: str | None = None,
        role: str | None = None,
        region: str | None = None,
    ) -> Replies:
        """Begin, or go on where the person was; what they named is taken as answered."""
        raise NotImplementedError

    async def handle(self, user_id: int, event: Event) -> Replies:
        """One event of the person's: counted once, saved, and answered."""
        raise NotImplementedError

    async def current(self, user_id: int) -> Replies:
        """The question the person is at, again; changes nothing."""
        raise NotImplementedError

    async def show(self, user_id: int) -> Replies:
        """What is known about the person's offer, in words."""
        raise NotImplementedError

    async def export(self, user_id: int) -> Reply:
        """Everything stored about the person, as a JSON attachment."""
        raise NotImplementedError

    async def forget(self, user_id: int) -> Reply:
        """Erase everything about the person, and say so."""
        raise NotImplementedError

    def _lock(self, user_id: int) -> asyncio.Lock:
        return self._locks.setdefault(user_id, asyncio.Lock())
