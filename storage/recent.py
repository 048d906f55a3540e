"""The sessions that were read or saved last, in memory, and the columns they are stored in.

A person who is answering writes again soon: their session need not be decoded then, nor its
present state be encoded once more when it becomes the one before. That is half of what an
answer costs the processor.
"""

from __future__ import annotations

from typing import NamedTuple

from negotiation.dialogue.session import Session
from storage.past import Known
from storage.session_codec import Written

MOST = 500  # sessions, some 12 KiB each


class Remembered(NamedTuple):
    """A session as it is decoded from `written`."""

    written: Written
    session: Session

    @property
    def known(self) -> Known:
        """The text of its present state."""
        return Known(self.session.state, self.written.present, self.written.written_in)


class Recent:
    """By user id; whoever was put in longest ago goes when there are too many."""

    def __init__(self) -> None:
        self._sessions: dict[int, Remembered] = {}

    def __len__(self) -> int:
        return len(self._sessions)

    def get(self, user_id: int) -> Remembered | None:
        """What is remembered of the person."""
        return self._sessions.get(user_id)

    def put(self, written: Written, session: Session) -> None:
        """Remember the session in place of the one before."""
        self.drop(session.user_id)
        self._sessions[session.user_id] = Remembered(written, session)
        if len(self._sessions) > MOST:
            del self._sessions[next(iter(self._sessions))]

    def drop(self, user_id: int) -> Remembered | None:
        """Forget the person's session; what it was."""
        return self._sessions.pop(user_id, None)

    def clear(self) -> None:
        """Forget everybody's."""
        self._sessions.clear()
