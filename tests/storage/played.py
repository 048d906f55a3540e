"""Sessions as real conversations leave them: the transcripts' lines, played."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import islice
from pathlib import Path

from negotiation.dialogue.session import Session
from negotiation.dialogue.turn import start, step
from negotiation.model.replies import Event, Said
from tests.negotiation.dialogue.player import TODAY, made_up, read_event, save

FOLDER = Path(__file__).parent.parent / "negotiation" / "dialogue" / "transcripts"
# One after the other these are one long talk: an offer, a rival, changes, their answer.
LONG_TALK = (
    "runway_written_offer",
    "two_offers_and_a_change_of_mind",
    "what_they_may_answer",
    "second_round",
)
TURNS = 32


def lines_of(*names: str) -> list[str]:
    """What the person says in these transcripts."""
    texts = [(FOLDER / f"{name}.txt").read_text(encoding="utf-8") for name in names]
    return [line[2:] for text in texts for line in text.splitlines() if line.startswith("> ")]


def sessions(lines: list[str]) -> Iterator[Session]:
    """The session after each of `lines`; what is no control of the question is said."""
    turn = save(start(made_up(), TODAY))
    for line in lines:
        try:
            event: Event = read_event(line, turn.replies[-1], turn.session.version)
        except (StopIteration, AssertionError):
            event = Said(line)
        turn = save(step(turn.session, event, made_up()))
        yield turn.session


@cache
def long_talk() -> tuple[Session, ...]:
    """A conversation of 32 turns, as it was after each of them."""
    return tuple(islice(sessions(lines_of(*LONG_TALK)), TURNS))
