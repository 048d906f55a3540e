"""Who is let in: nobody whom the operator has blocked, and nobody faster than a person types.

discord.py's `checks.cooldown` knows commands alone, each by itself; one person's words, clicks and
commands cost the same work, so they share one allowance. What was there already when it was asked
for costs none of it.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from negotiation.model.replies import Reply
from storage.lease import since_boot

MOST_AT_ONCE = 60
PER_SECOND = 1.0
_MOST_PEOPLE = 10_000
_PAUSE = 10  # turns that have to be there again before a person goes on
BLOCKED = Reply(
    "Whoever runs this bot has closed it to you or to this server. /mydata goes on working: it "
    "shows, exports and deletes what is stored about you.",
    private=True,
)


@dataclass(slots=True)
class _Purse:
    """How much is left at a moment; `paused`: it ran out, and the person was told."""

    left: float
    at: float
    paused: bool = False


class Doorkeeper:
    """One for all of a process."""

    def __init__(
        self, blocked: frozenset[int] = frozenset(), clock: Callable[[], float] = since_boot
    ) -> None:
        """`blocked`: numbers of people and of servers."""
        self._blocked = blocked
        self._clock = clock
        self._purses: OrderedDict[int, _Purse] = OrderedDict()

    def blocks(self, user_id: int, guild_id: int | None = None) -> bool:
        """Whether the person, or the server that they are in, gets no answer."""
        return bool(self._blocked) and not self._blocked.isdisjoint((user_id, guild_id))

    def halts(self, user_id: int) -> Reply | None:
        """One more thing of a person's: None where it may come in, else why it has to wait."""
        purse = self._purse(user_id)
        needed = _PAUSE if purse.paused else 1
        if purse.left >= needed:
            purse.left -= 1
            purse.paused = False
            return None
        purse.paused = True
        return _wait(math.ceil((_PAUSE - purse.left) / PER_SECOND))

    def is_told(self, user_id: int) -> bool:
        """Whether the person knows already that they have to wait."""
        return self._purse(user_id).paused

    def give_back(self, user_id: int) -> None:
        """What came in cost nothing."""
        purse = self._purse(user_id)
        purse.left = min(MOST_AT_ONCE, purse.left + 1)

    def _purse(self, user_id: int) -> _Purse:
        now = self._clock()
        purse = self._purses.setdefault(user_id, _Purse(MOST_AT_ONCE, now))
        self._purses.move_to_end(user_id)
        purse.left = min(MOST_AT_ONCE, purse.left + (now - purse.at) * PER_SECOND)
        purse.at = now
        if len(self._purses) > _MOST_PEOPLE:
            self._purses.popitem(last=False)
        return purse


def _wait(seconds: int) -> Reply:
    return Reply(
        f"That was a lot in one minute, so I take a breath: in {seconds} seconds I go on with you. "
        "Please send it again then; what I have answered counts.",
        private=True,
    )
