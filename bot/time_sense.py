"""Whether the clock may be believed, before what is past its time is deleted.

An hour with a clock a year ahead would take everything. So when time seems to have leapt, or more
would go at once than a day's deletions ever come to, deleting waits for a day; a clock that is set
right meanwhile ends the matter.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from negotiation.model.errors import NotSaved
from storage.store import Store

LEAP = timedelta(days=2)
WAIT = timedelta(days=1)
BACK = timedelta(hours=1)  # clocks are set right by less
FEW = 20  # conversations: of those, any share may be due
NOTE = "purge"

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Seen:
    """When the last look at the clock was, and since when it is doubted; seconds since 1970."""

    at: int | None = None
    doubted: int | None = None

    def looked(self, now: int, due: int, stored: int) -> Seen:
        """After a look at the clock, with `due` of `stored` conversations past their time."""
        doubted = self.doubted
        if doubted is not None and now < doubted:
            doubted = None  # it was wrong, and has been set right
        leapt = self.at is not None and now - self.at > LEAP.total_seconds()
        many = stored >= FEW and 2 * due > stored
        if doubted is None and (leapt or many):
            doubted = now
        return Seen(now, doubted)

    def trusts(self, now: int, before: Seen) -> bool:
        """Whether what is past its time may go; `before` is what was seen the last time."""
        if before.at is not None and now < before.at - BACK.total_seconds():
            return False
        return self.doubted is None or now - self.doubted >= WAIT.total_seconds()


async def time_is_sure(store: Store, clock: Callable[[], datetime], age: timedelta) -> bool:
    """Look at the clock: whether what is older than `age` may go now. Raises `NotSaved`."""
    now = int(clock().timestamp())
    before = _read(await store.note(NOTE))
    due, stored = await store.due(age)
    seen = before.looked(now, due, stored)
    sure = seen.trusts(now, before)
    if sure:
        seen = replace(seen, doubted=None)
    elif before.doubted is None:
        log.warning(
            "the clock is in doubt, nothing is deleted for a day",
            extra={"code": "clock", "count": due},
        )
    with suppress(NotSaved):  # a full disk is no reason to keep what is old
        await store.take_note(NOTE, json.dumps(asdict(seen)))
    return sure


def _read(note: str | None) -> Seen:
    try:
        read = json.loads(note or "{}")
        return Seen(read.get("at"), read.get("doubted"))
    except (ValueError, AttributeError):
        return Seen()
