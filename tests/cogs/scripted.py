"""A coach that says what a test tells it to: for what Discord does with any conversation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from negotiation.model.replies import Event, Reply, Said


@dataclass
class ScriptedCoach:
    """Counts an event only on the version it was drawn for, as the real one does."""

    says: tuple[Reply, ...] = (Reply("How much is the base?", private=True),)
    version: int = 1
    heard: list[tuple[int, Event]] = field(default_factory=list)
    started: list[tuple[int, str | None, str | None, str | None]] = field(default_factory=list)
    fails: Exception | None = None
    takes_seconds: float = 0
    others: Callable[[], Awaitable[None]] | None = None  # until nobody else waits

    async def start(
        self,
        user_id: int,
        company: str | None = None,
        role: str | None = None,
        region: str | None = None,
        *,
        said: str = "",
    ) -> tuple[Reply, ...]:
        self._fail()
        self.started.append((user_id, company, role, region))
        if said:
            self.heard.append((user_id, Said(said)))
        return self._replies()

    async def handle(
        self, user_id: int, event: Event, message_id: int | None = None
    ) -> tuple[Reply, ...]:
        self._fail()
        if event.version not in (None, self.version):
            return (
                Reply("That was an older question.", private=True, version=self.version, late=True),
            )
        self.heard.append((user_id, event))
        self.version += 1
        if self.takes_seconds:
            await asyncio.sleep(self.takes_seconds)
        return self._replies()

    async def stop(self, user_id: int) -> tuple[Reply, ...]:
        return await self.handle(user_id, Said("stop"))

    async def current(self, user_id: int) -> tuple[Reply, ...]:
        self._fail()
        return self._replies()

    async def session(self, user_id: int) -> object | None:
        return object() if self.heard else None

    show = current

    async def export(self, user_id: int) -> Reply:
        return self._replies()[0]

    forget = export

    async def amend(self, user_id: int, message_id: int, text: str) -> tuple[Reply, ...]:
        return (Reply(f"Now it says {text}."),)

    async def aside(self, user_id: int, message_id: int) -> bool:
        return True

    async def calm(self) -> None:
        if self.others is not None:
            await self.others()

    async def lately(self) -> tuple[int, ...]:
        return ()

    async def reminders_due(self) -> tuple[tuple[int, datetime], ...]:
        return ()

    def events(self) -> list[Event]:
        return [event for _, event in self.heard]

    def _fail(self) -> None:
        if self.fails is not None:
            raise self.fails

    def _replies(self) -> tuple[Reply, ...]:
        return tuple(replace(reply, version=self.version) for reply in self.says)
