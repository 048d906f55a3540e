"""What Discord tells a process while another answers for it.

Both hear everything, so nobody has to wait for a connection when the other is gone: what it may not
have answered any more was kept here. A message that it did answer counts no second time, by the
snowflake in the person's session. A click or a command is kept for as long as Discord waits.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from typing import NamedTuple

from storage.lease import since_boot

# By the name of discord.py's event, how many seconds it is worth keeping: a message until another
# process has taken over for certain, an interaction until Discord has given up on it.
KEPT: Mapping[str, float] = {"message": 15.0, "raw_message_edit": 15.0, "interaction": 2.0}
MOST = 2_000


class _Held(NamedTuple):
    until: float
    play: Callable[[], None]


class Standby:
    """`ours`: whether it is this process that answers."""

    def __init__(self, ours: Callable[[], bool], clock: Callable[[], float] = since_boot) -> None:
        self._ours = ours
        self._clock = clock
        self._held: deque[_Held] = deque(maxlen=MOST)

    def waits(self) -> bool:
        """Whether another process answers."""
        return not self._ours()

    def holds(self, event: str, play: Callable[[], None]) -> bool:
        """Whether `event` is for another process; `play` is called if that one is gone."""
        seconds = KEPT.get(event)
        if seconds is None or self._ours():
            return False
        self._held.append(_Held(self._clock() + seconds, play))
        return True

    async def turn_comes(self) -> bool:
        """Whether it is ours to answer a command, now or while Discord still waits."""
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        def come() -> None:
            if not waiting.done():
                waiting.set_result(None)

        if not self.holds("interaction", come):
            return True
        done, _ = await asyncio.wait({waiting}, timeout=KEPT["interaction"])
        waiting.cancel()
        return bool(done)

    def take_over(self) -> None:
        """Play what was held and still counts, in the order it came."""
        now = self._clock()
        held, self._held = self._held, deque(maxlen=MOST)
        for one in held:
            if one.until > now:
                one.play()
