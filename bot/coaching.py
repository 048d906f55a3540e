"""The coach at the terminal: an event loop, the database and the conversation.

They are a large part of what there is to load, so a chat that only looks things up has none.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import AsyncExitStack, suppress
from datetime import datetime, timedelta
from typing import Any, TypeVar

from bot.logs import report_loop_error, set_up_logging
from bot.settings import Settings
from bot.stored import open_stored
from bot.time_sense import time_is_sure
from guides.shelf import Shelf
from negotiation.coach import Coach
from negotiation.model.errors import NotSaved

T = TypeVar("T")


class Coaching:
    """The coach on the database of `settings`, until it is closed.

    Between two calls of `run` nothing goes on, so the prompt may block.
    """

    def __init__(self, settings: Settings, guides: Shelf, clock: Callable[[], datetime]) -> None:
        """Raises `CannotOpen`."""
        set_up_logging("ERROR", settings.log_format)
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        try:
            self._runner.get_loop().set_exception_handler(report_loop_error)
            self.coach = self.run(self._opened(settings, guides, clock))
        except BaseException:
            self.close()
            raise

    def run(self, answer: Coroutine[Any, Any, T]) -> T:
        """What `answer` comes to."""
        return self._runner.run(answer)

    def close(self) -> None:
        """Let go of the database."""
        try:
            self.run(self._stack.aclose())
        finally:
            self._runner.close()

    async def _opened(
        self, settings: Settings, guides: Shelf, clock: Callable[[], datetime]
    ) -> Coach:
        store = await self._stack.enter_async_context(open_stored(settings, clock))
        with suppress(NotSaved):  # a full disk: reading still works
            age = timedelta(days=settings.retention_days)
            if await time_is_sure(store, clock, age):
                await store.purge(age)
        return Coach(guides, store, clock, kept_days=settings.retention_days)
