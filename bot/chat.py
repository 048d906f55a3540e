"""Play the terminal chat: at a keyboard with a prompt, or replaying the lines of a pipe."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING, TextIO

from bot.console import GREETING, Console
from bot.reading import open_guides
from bot.settings import Settings
from storage.address import check_address

if TYPE_CHECKING:  # the conversation and its database are most of what there is to load
    from bot.coaching import Coaching
    from negotiation.coach import Coach

_MORNING = time(10)


class Chat:
    """A console on the guides and the database of `settings`.

    The database is opened when somebody coaches, or by `open_coaching`.
    """

    def __init__(self, settings: Settings, today: date | None = None) -> None:
        """`today` fixes the day, at ten in the morning: the same input gives the same words.

        Raises `CannotOpen` where it can be told without opening the database.
        """
        check_address(settings.database_url)
        self._settings = settings
        self._clock: Callable[[], datetime] = partial(datetime.now, UTC)
        if today is not None:
            fixed = datetime.combine(today, _MORNING, UTC)
            self._clock = lambda: fixed
        self._guides = open_guides(settings.guides_dir, settings.guides_cache)
        self._coaching: Coaching | None = None
        self.console = Console(self._guides, self._coach, self._clock)

    def answer(self, line: str) -> str:
        """What the product says to `line`. Raises `CannotOpen`."""
        heard = self.console.hear(line)
        if isinstance(heard, str):
            return heard
        with closing(heard):  # where there is no database, nobody hears it
            return self.open_coaching().run(heard)

    def open_coaching(self) -> Coaching:
        """The event loop, the database and the coach. Raises `CannotOpen`."""
        if self._coaching is None:
            from bot.coaching import Coaching

            self._coaching = Coaching(self._settings, self._guides, self._clock)
        return self._coaching

    def close(self) -> None:
        """Let go of the database, and keep what was read of the guides."""
        try:
            if self._coaching is not None:
                self._coaching.close()
        finally:
            self._guides.keep()

    def _coach(self) -> Coach:
        return self.open_coaching().coach


def chat(settings: Settings, stdin: TextIO, stdout: TextIO, today: date | None = None) -> int:
    """Until the input ends; the exit code. Raises `CannotOpen`."""
    with closing(Chat(settings, today)) as talk:
        if stdin.isatty():
            _at_keyboard(talk, stdout)
        else:
            _replay(talk, stdin, stdout)
    return 0


def _replay(talk: Chat, stdin: TextIO, stdout: TextIO) -> None:
    """Each line echoed and answered: the whole transcript."""
    for line in stdin:
        line = line.rstrip("\r\n")
        answer = talk.answer(line)
        if talk.console.quoting:
            stdout.write(f"> {line}\n")
        elif line.strip() or answer:
            stdout.write(f"> {line}\n{answer}\n\n")
        stdout.flush()


def _at_keyboard(talk: Chat, stdout: TextIO) -> None:
    with suppress(ImportError):
        import readline  # noqa: F401 - the arrow keys; input() uses it once it is there

    # What is wrong with the database is told before anybody types.
    reminded = talk.open_coaching().run(talk.console.reminded())
    stdout.write("".join(f"{text}\n\n" for text in (GREETING, reminded) if text))
    stdout.flush()
    with suppress(EOFError, KeyboardInterrupt):
        while True:
            answer = talk.answer(input("> "))
            if answer:
                stdout.write(f"\n{answer}\n\n")
                stdout.flush()
    stdout.write("\n")
