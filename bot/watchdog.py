"""Ends a process that hangs: whatever started it starts it anew, and nothing else can tell."""

from __future__ import annotations

import faulthandler

# Longer than anything takes that holds up the event loop, or the database, and is no fault.
HUNG_SECONDS = 120.0


class Watchdog:
    """A thread of its own that waits to be told that all goes on.

    Where it is not told in time it prints on standard error at which line of which file each
    thread hangs, without anything that is in its variables, and ends the process with exit code 1.
    What was acknowledged is on the disk.
    """

    def __init__(self, seconds: float = HUNG_SECONDS) -> None:
        self._seconds = seconds

    def renew(self) -> None:
        """All goes on: wait as long again."""
        faulthandler.dump_traceback_later(self._seconds, exit=True)

    def end(self) -> None:
        """Wait no more."""
        faulthandler.cancel_dump_traceback_later()
