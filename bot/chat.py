"""Play the terminal chat: at a keyboard with a prompt, or replaying the lines of a pipe."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, TextIO

from bot.console import GREETING, Console
from bot.logs import report_loop_error
from bot.reading import open_guides
from bot.settings import Settings
from negotiation.model.errors import NotSaved
from storage.store import open_store

if TYPE_CHECKING:
    from negotiation.coach import Coach

_MORNING = time(10)


@asynccontextmanager
async def open_console(settings: Settings, today: date | None = None) -> AsyncIterator[Console]:
    """A console on the guides and the database of `settings`. Raises `CannotOpen`.

    `today` fixes the day, at ten in the morning: the same input then gives the same words.
    """
    clock: Callable[[], datetime] = partial(datetime.now, UTC)
    if today is not None:
        fixed = datetime.combine(today, _MORNING, UTC)
        clock = lambda: fixed  # noqa: E731 - one line reads better than a nested function

    async with open_store(settings.database_url, clock, settings.backup_dir) as store:
        with suppress(NotSaved):  # a full disk: reading still works
            await store.purge(timedelta(days=settings.retention_days))
        library = await open_guides(settings.guides_dir, settings.guides_cache)

        @cache
        def coach() -> Coach:
            from negotiation.coach import Coach

            return Coach(library, store, clock, kept_days=settings.retention_days)

        try:
            yield Console(library, coach, clock)
        finally:
            await library.close()


def chat(settings: Settings, stdin: TextIO, stdout: TextIO, today: date | None = None) -> int:
    """Until the input ends; the exit code. Raises `CannotOpen`.

    Between two lines nothing runs on the event loop, so the prompt may block.
    """
    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(report_loop_error)
        stack = AsyncExitStack()
        try:
            console = runner.run(stack.enter_async_context(open_console(settings, today)))
            if stdin.isatty():
                _at_keyboard(runner, console, stdout)
            else:
                _replay(runner, console, stdin, stdout)
        finally:
            runner.run(stack.aclose())
    return 0


def _replay(runner: asyncio.Runner, console: Console, stdin: TextIO, stdout: TextIO) -> None:
    """Each line echoed and answered: the whole transcript."""
    for line in stdin:
        line = line.rstrip("\r\n")
        answer = runner.run(console.answer(line))
        if console.quoting:
            stdout.write(f"> {line}\n")
        elif line.strip() or answer:
            stdout.write(f"> {line}\n{answer}\n\n")
        stdout.flush()


def _at_keyboard(runner: asyncio.Runner, console: Console, stdout: TextIO) -> None:
    with suppress(ImportError):
        import readline  # noqa: F401 - the arrow keys; input() uses it once it is there

    stdout.write(f"{GREETING}\n\n")
    stdout.flush()
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            answer = runner.run(console.answer(input("> ")))
            if answer:
                stdout.write(f"\n{answer}\n\n")
                stdout.flush()
    stdout.write("\n")
