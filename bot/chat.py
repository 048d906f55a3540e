"""Play the terminal chat: at a keyboard with a prompt, or replaying the lines of a pipe."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta
from functools import cache, partial
from typing import TYPE_CHECKING, TextIO

from bot.console import GREETING, Console
from bot.logs import report_loop_error
from bot.reading import read_guides
from bot.settings import Settings
from negotiation.model.errors import NotSaved
from storage.store import open_store

if TYPE_CHECKING:
    from negotiation.coach import Coach


@asynccontextmanager
async def open_console(settings: Settings) -> AsyncIterator[Console]:
    """A console on the guides and the database of `settings`. Raises `CannotOpen`."""
    clock = partial(datetime.now, UTC)
    async with open_store(settings.database_url, clock, settings.backup_dir) as store:
        with suppress(NotSaved):  # a full disk: reading still works
            await store.purge(timedelta(days=settings.retention_days))
        library = await read_guides(settings.guides_dir)

        @cache
        def coach() -> Coach:
            from negotiation.coach import Coach

            return Coach(library, store, clock, kept_days=settings.retention_days)

        yield Console(library, coach, clock)


def chat(settings: Settings, stdin: TextIO, stdout: TextIO) -> int:
    """Until the input ends; the exit code. Raises `CannotOpen`.

    Between two lines nothing runs on the event loop, so the prompt may block.
    """
    with asyncio.Runner() as runner:
        runner.get_loop().set_exception_handler(report_loop_error)
        stack = AsyncExitStack()
        try:
            console = runner.run(stack.enter_async_context(open_console(settings)))
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
        if line.strip() or answer:
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
