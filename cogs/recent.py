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
        self._asked: OrderedDict[int, tuple[str, ...]] = OrderedDict()

    def note(self, user_id: int, answer: Reply) -> None:
        """What an answer of the guides was about, if it says so."""
        asked, before = answer.asked, self._asked.get(user_id, ())
        if not asked or asked in before[:1]:
            return
        others = (each for each in before if each != asked)
        self._asked[user_id] = (asked, *others)[:MOST_EACH]
        self._asked.move_to_end(user_id)
        if len(self._asked) > MOST_PEOPLE:
            self._asked.popitem(last=False)

    def of(self, user_id: int) -> tuple[LookUp, ...]:
        """The newest first."""
        read = map(read_look_up, self._asked.get(user_id, ()))
        return tuple(asked for asked in read if asked is not None and asked.company)

    def forget(self, user_id: int) -> None:
        """As if nothing had been asked."""
        self._asked.pop(user_id, None)
