"""One turn that nobody sees, before anybody is heard: what the first one loads is loaded then."""

from __future__ import annotations

from datetime import UTC, datetime

from negotiation.dialogue.turn import start
from negotiation.model.facts import Facts
from storage.session_codec import SessionCodec

# A sum, a place, a day and a name: each is looked up in tables that are made when they are needed.
_SAID = "in New York, 250k base, and Acme has offered me more; I have to answer by Friday"


def rehearse(facts: Facts) -> None:
    """Load what the first person after a start would wait for, on the event loop: a quarter of a
    second for tables of words and for the codec of what is stored.
    """
    turn = start(facts, datetime.now(UTC).date(), said=_SAID)
    codec = SessionCodec()
    codec.decode(0, 1, codec.encode(turn.session))
