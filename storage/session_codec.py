"""A session as the columns of its row hold it, and back.

`state` is two lines of JSON: what stands beside the states, and the present state; `history` is
the way back (`storage.past`). Neither repeats what has a column of its own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from negotiation.dialogue.session import Left, Past, Session, State
from negotiation.model.errors import LostPast
from storage.codec import CannotDecode, Codec
from storage.past import Known, column, pack, unpack
from storage.upgrades import DOWNGRADES, UPGRADES, WRITES, Upgrade


class Written(NamedTuple):
    """A session as it is stored, in the format `written_in`."""

    written_in: int
    state: bytes
    history: bytes

    @property
    def present(self) -> bytes:
        """The text of the present state."""
        return self.state.partition(b"\n")[2]


@dataclass(frozen=True, slots=True)
class Beside:
    """What a session holds beside its states and what has columns: the same names and defaults."""

    today: date | None = None
    misses: int = 0
    guides_version: str = ""
    heard: int = 0
    idle: int = 0


class SessionCodec:
    """Reads every format of `reads` and writes `writes`, or another where it is asked to."""

    def __init__(
        self,
        upgrades: Mapping[int, Upgrade] = UPGRADES,
        *,
        writes: int = WRITES,
        downgrades: Mapping[int, Upgrade] = DOWNGRADES,
    ) -> None:
        self._states = Codec(
            State,
            {number: one.state for number, one in upgrades.items()},
            writes=writes,
            downgrades={number: one.state for number, one in downgrades.items()},
        )
        self._beside = Codec(
            Beside,
            {number: one.beside for number, one in upgrades.items()},
            writes=writes,
            downgrades={number: one.beside for number, one in downgrades.items()},
        )
        self.reads = self._states.reads
        self.writes = writes

    def encode(self, session: Session, written_in: int | None = None) -> Written:
        """The session, in the format `writes` where no other of `reads` is asked for."""
        return self.stored(session, written_in)[0]

    def stored(
        self,
        session: Session,
        written_in: int | None = None,
        known: Known | None = None,
    ) -> tuple[Written, Session]:
        """`encode`, and the session as it would be decoded."""
        written_in = written_in or self.writes
        present = self._states.encode(session.state, written_in)
        history = pack(session.history, present, written_in, self._states, known)
        beside = _beside(session)
        state = b"%b\n%b" % (self._beside.encode(beside, written_in), present)
        decoded = _session(session.state, history, session.user_id, session.version, beside)
        return Written(written_in, state, column(history)), decoded

    def decode(self, user_id: int, version: int, written: Written) -> Session:
        """What `encode` was given; raises `TooNew` and `CannotDecode`."""
        if written.written_in == 1:
            beside, state, history = self._first_format(written.state)
        else:
            first, _, present = written.state.partition(b"\n")
            beside = self._beside.decode(first, written.written_in)
            state = self._states.decode(present, written.written_in)
            history = unpack(written.history, present, written.written_in, self._states)
        return _session(state, history, user_id, version, beside)

    def readable(self, user_id: int, version: int, written: Written) -> object:
        """All of it as plain values for the person: what cannot be read, as the text that it is.

        Raises `TooNew`.
        """
        try:
            session = self.decode(user_id, version, written)
        except CannotDecode:
            return written.state.decode(errors="replace")
        return {
            **json.loads(self._beside.encode(_beside(session))),
            "state": json.loads(self._states.encode(session.state)),
            "history": [self._readable_past(past) for past in session.history],
        }

    def _readable_past(self, past: Past) -> object:
        try:
            return json.loads(self._states.encode(past.state))
        except LostPast:
            return None

    def _first_format(self, text: bytes) -> tuple[Beside, State, tuple[Past, ...]]:
        """Format 1: one document, with the states of before in a list."""
        try:
            beside = json.loads(text)
            present, before = beside.pop("state"), beside.pop("history")
            del beside["user_id"], beside["version"]  # they have columns
            *history, state = [
                self._states.decode(json.dumps(each).encode(), 1) for each in (*before, present)
            ]
            return (
                self._beside.decode(json.dumps(beside).encode(), 1),
                state,
                tuple(map(Left, history)),
            )
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
            raise CannotDecode("nothing of format 1") from None


def _beside(session: Session) -> Beside:
    return Beside(
        session.today, session.misses, session.guides_version, session.heard, session.idle
    )


def _session(
    state: State, history: tuple[Past, ...], user_id: int, version: int, beside: Beside
) -> Session:
    return Session(
        state,
        history,
        user_id,
        version,
        beside.today,
        beside.misses,
        beside.guides_version,
        beside.heard,
        beside.idle,
    )
