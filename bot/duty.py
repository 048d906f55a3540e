"""The turns that this process keeps or waits for, where several are on one database."""

from __future__ import annotations

import asyncio
import logging
import os
import secrets
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from negotiation.model.errors import NotSaved
from storage.lease import BEAT, Lease

log = logging.getLogger(__name__)


class Turn(NamedTuple):
    """`begin` is called when it becomes this process's, and doesn't take long."""

    lease: Lease
    begin: Callable[[], None]


class Duty:
    """Whoever is not `fit` to do what a turn is for leaves it to another."""

    def __init__(self, turns: Sequence[Turn], fit: Callable[[], bool]) -> None:
        self._turns = turns
        self._fit = fit
        self._ended = False
        self._at_work = asyncio.Lock()

    async def run(self) -> None:
        """A round a beat, until cancelled."""
        while not self._ended:
            await self.round()
            await asyncio.sleep(BEAT)

    async def round(self) -> None:
        """Keep what is ours, look at what is not, and begin what has become ours."""
        async with self._at_work:
            for turn in () if self._ended else self._turns:
                await self._look_at(turn)

    async def _look_at(self, turn: Turn) -> None:
        had = turn.lease.ours
        try:
            if self._fit():
                await turn.lease.keep()
            elif had:
                await turn.lease.hand_over()
        except NotSaved:
            log.warning("turns not kept", extra={"code": "not-kept"})
        if turn.lease.ours and not had:
            turn.begin()
            log.info("this process takes over", extra={"code": turn.lease.name})
        elif had and not turn.lease.ours:
            log.warning("another process may take over", extra={"code": turn.lease.name})

    async def end(self) -> None:
        """Leave everything to the others, at once and for good."""
        self._ended = True
        async with self._at_work:
            for turn in self._turns:
                with suppress(NotSaved):  # they take over by themselves, some seconds later
                    await turn.lease.hand_over()


def this_process() -> str:
    """A name that no other process has, and that says where to look for this one."""
    return f"{socket.gethostname()}/{os.getpid()}/{secrets.token_hex(4)}"
