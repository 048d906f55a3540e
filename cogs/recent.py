"""What people looked up last, to be offered first: in memory alone, for a few, until a restart."""

from __future__ import annotations

from collections import OrderedDict

from negotiation.lookup.query import LookUp, read_look_up
from negotiation.model.replies import Reply

MOST_PEOPLE = 2_000
MOST_EACH = 5


class Recent:
    """Each person's own; `forget` leaves nothing of it."""

    def __init__(self) -> None:
        self._asked: OrderedDict[int, tuple[LookUp, ...]] = OrderedDict()

    def note(self, user_id: int, answer: Reply) -> None:
        """What an answer of the guides was about, if it says so."""
        asked = read_look_up(answer.asked)
        if asked is None or not asked.company:
            return
        before = (each for each in self._asked.get(user_id, ()) if each != asked)
        self._asked[user_id] = (asked, *before)[:MOST_EACH]
        self._asked.move_to_end(user_id)
        if len(self._asked) > MOST_PEOPLE:
            self._asked.popitem(last=False)

    def of(self, user_id: int) -> tuple[LookUp, ...]:
        """The newest first."""
        return self._asked.get(user_id, ())

    def forget(self, user_id: int) -> None:
        """As if nothing had been asked."""
        self._asked.pop(user_id, None)
