"""What can be counted and timed of this process, for Prometheus; needs the extra `metrics`.

No label is about a person, a server or what was said: each has a few values that are known before.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from discord import Interaction
from discord.app_commands import Command, ContextMenu
from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)

from bot.client import HEARD
from bot.version import VERSION
from negotiation.coach import Coach, Library, Replies, SessionStore
from negotiation.dialogue.session import Session
from negotiation.model.errors import NotSaved, StaleSession, TooNew
from negotiation.model.replies import Event
from storage.lease import since_boot

AnyCommand = Command[Any, ..., Any] | ContextMenu

LAG_SECONDS = 0.5
# An answer takes about a millisecond; Discord waits for three seconds.
_BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5)
_NOTICED = frozenset({"already-answered"})  # codes that count though they are no warnings


class Metrics:
    """All of them, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self.answers = self._histogram(
            "answer_seconds", "the coach's answers, from the event until it is saved", "kind"
        )
        self.commands = self._histogram(
            "command_seconds", "commands, until Discord has the answer", "command"
        )
        self.saves = self._histogram("save_seconds", "saving a conversation", "outcome")
        self.lag = self._histogram("loop_lag_seconds", "how late the event loop was")
        self.troubles = Counter(
            "counteroffer_troubles",
            "warnings and errors in the log, by their code",
            ["code"],
            registry=self.registry,
        )
        self._gauge("version", "always 1", "version").labels(VERSION).set(1)

    def told_by(
        self,
        turns: dict[str, Callable[[], bool]],
        hears: Callable[[], bool],
        guides: Callable[[], int],
    ) -> None:
        """What is asked of the process whenever somebody reads: its turns, Discord, guides."""
        gauge = self._gauge("turn", "whether it is this process's turn", "turn")
        for name, ours in turns.items():
            gauge.labels(name).set_function(ours)
        self._gauge("gateway_up", "whether every shard is connected").set_function(hears)
        self._gauge("companies", "companies with a guide that is served").set_function(guides)

    def text(self) -> bytes:
        """All of them as Prometheus reads them."""
        return generate_latest(self.registry)

    def count_troubles(self) -> None:
        """Of everything that is logged from now on."""
        logging.getLogger().addHandler(CountingHandler(self))

    async def answered(self, interaction: Interaction[Any], command: AnyCommand) -> None:
        """A command was: listens to discord.py's event."""
        began = interaction.extras.get(HEARD)
        if isinstance(began, float):
            seconds = since_boot() - began
            self.commands.labels(command.qualified_name).observe(seconds)

    async def watch_lag(self) -> None:
        """Look how late the event loop is, until cancelled."""
        while True:
            due = time.monotonic() + LAG_SECONDS
            await asyncio.sleep(LAG_SECONDS)
            self.lag.observe(max(0.0, time.monotonic() - due))

    def _histogram(self, name: str, about: str, *labels: str) -> Histogram:
        return Histogram(
            f"counteroffer_{name}", about, labels, buckets=_BUCKETS, registry=self.registry
        )

    def _gauge(self, name: str, about: str, *labels: str) -> Gauge:
        return Gauge(f"counteroffer_{name}", about, labels, registry=self.registry)


class CountingHandler(logging.Handler):
    """Counts what is logged as a warning or worse, by its code."""

    def __init__(self, metrics: Metrics) -> None:
        super().__init__()
        self._metrics = metrics

    def emit(self, record: logging.LogRecord) -> None:
        """Libraries' own have no code."""
        code = str(getattr(record, "code", "none"))
        if record.levelno >= logging.WARNING or code in _NOTICED:
            self._metrics.troubles.labels(code).inc()


class MeasuredCoach(Coach):
    """The coach, timed."""

    def __init__(
        self,
        metrics: Metrics,
        library: Library,
        sessions: SessionStore,
        clock: Callable[[], datetime],
        *,
        kept_days: int | None = None,
    ) -> None:
        measured = MeasuredSessions(sessions, metrics)
        super().__init__(library, measured, clock, kept_days=kept_days)
        self._answers = metrics.answers

    async def start(
        self,
        user_id: int,
        company: str | None = None,
        role: str | None = None,
        region: str | None = None,
        *,
        said: str = "",
    ) -> Replies:
        """As the coach does it."""
        with _timed(self._answers, "start"):
            return await super().start(user_id, company, role, region, said=said)

    async def handle(self, user_id: int, event: Event, message_id: int | None = None) -> Replies:
        """As the coach does it."""
        with _timed(self._answers, type(event).__name__.casefold()):
            return await super().handle(user_id, event, message_id)


class MeasuredSessions:
    """Where sessions live, with every save timed."""

    def __init__(self, sessions: SessionStore, metrics: Metrics) -> None:
        self._sessions = sessions
        self._saves = metrics.saves

    async def save(self, session: Session, *, was: int) -> None:
        """As the store does it; the label is what came of it."""
        began, outcome = time.perf_counter(), "error"
        try:
            await self._sessions.save(session, was=was)
            outcome = "saved"
        except StaleSession:
            outcome = "stale"
            raise
        except TooNew:
            outcome = "too-new"
            raise
        except NotSaved:
            outcome = "not-saved"
            raise
        finally:
            self._saves.labels(outcome).observe(time.perf_counter() - began)

    async def load(self, user_id: int) -> Session | None:
        """As the store does it."""
        return await self._sessions.load(user_id)

    async def lately(self) -> Sequence[int]:
        """As the store does it."""
        return await self._sessions.lately()

    async def reminders_due(self) -> Sequence[tuple[int, datetime]]:
        """As the store does it."""
        return await self._sessions.reminders_due()

    async def claim_reminder(self, user_id: int, at: datetime) -> bool:
        """As the store does it."""
        return await self._sessions.claim_reminder(user_id, at)

    async def hand_back_reminder(self, user_id: int, at: datetime) -> None:
        """As the store does it."""
        await self._sessions.hand_back_reminder(user_id, at)

    async def reminder_sent(self, user_id: int, at: datetime) -> None:
        """As the store does it."""
        await self._sessions.reminder_sent(user_id, at)

    async def reported(self, user_id: int) -> int:
        """As the store does it."""
        return await self._sessions.reported(user_id)

    async def export(self, user_id: int) -> str | None:
        """As the store does it."""
        return await self._sessions.export(user_id)

    async def forget(self, user_id: int) -> bool:
        """As the store does it."""
        return await self._sessions.forget(user_id)


@contextmanager
def _timed(histogram: Histogram, label: str) -> Iterator[None]:
    began = time.perf_counter()
    try:
        yield
    finally:
        histogram.labels(label).observe(time.perf_counter() - began)
