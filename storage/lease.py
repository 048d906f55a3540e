"""What one of several processes does for all of them: whose turn it is, by one row each.

The holder counts its row up again and again. Who sees the same number for `TAKEN_AFTER` seconds
takes the row over, if it still has that number then. The holder stops acting `KEPT` seconds after
it began to count the last time, so before anybody can have taken over, even where it was stopped in
between and does not know. Each measures by its own clock: no two are ever compared.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from storage.driver import Driver

BEAT = 1.5  # seconds from one count to the next
KEPT = 4.5  # three of them
TAKEN_AFTER = 6.0

_LOOK = "SELECT holder, beat FROM lease WHERE name = $1"
_BEGIN = "INSERT INTO lease (name, holder, beat) VALUES ($1, $2, 1) ON CONFLICT (name) DO NOTHING"
_COUNT = "UPDATE lease SET beat = beat + 1 WHERE name = $1 AND holder = $2"
_TAKE = """UPDATE lease SET holder = $2, beat = beat + 1
WHERE name = $1 AND holder = $3 AND beat = $4"""
_END = "DELETE FROM lease WHERE name = $1 AND holder = $2"


def since_boot() -> float:
    """Seconds, of which none is left out while the machine sleeps, where the system can tell."""
    clock = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
    return time.clock_gettime(clock)


class Lease:
    """`name` is what is to be done; `holder` is this process, as no other calls itself.

    Who has the database alone has every lease of it. Methods raise `NotSaved`.
    """

    def __init__(
        self, driver: Driver, name: str, holder: str, clock: Callable[[], float] = since_boot
    ) -> None:
        self.name = name
        self._driver = driver
        self._holder = holder
        self._clock = clock
        self._counted: float | None = None
        # What was last seen of somebody else's, and when first.
        self._seen: tuple[tuple[str, int], float] | None = None

    @property
    def ours(self) -> bool:
        """Whether it is this process's turn, at this very moment."""
        if self._driver.alone:
            return True
        return self._counted is not None and self._clock() - self._counted < KEPT

    async def keep(self) -> None:
        """Count it up where it is ours; else look whether it can be taken, and take it."""
        if self._driver.alone:
            return
        began = self._clock()
        if await self._held():
            self._counted = began
        else:
            self._counted = None

    async def hand_over(self) -> None:
        """Leave it to whoever looks next."""
        self._counted = None
        if not self._driver.alone:
            await self._driver.change(_END, self.name, self._holder)

    async def _held(self) -> bool:
        if self._counted is not None and await self._driver.change(_COUNT, self.name, self._holder):
            return True
        rows = await self._driver.run(_LOOK, self.name)
        if not rows:
            return bool(await self._driver.change(_BEGIN, self.name, self._holder))
        seen, now = (str(rows[0][0]), int(rows[0][1])), self._clock()
        if self._seen is None or self._seen[0] != seen:
            self._seen = seen, now
        if seen[0] != self._holder and now - self._seen[1] < TAKEN_AFTER:
            return False
        return bool(await self._driver.change(_TAKE, self.name, self._holder, *seen))
