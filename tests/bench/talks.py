"""Real turns to measure: every line of the transcripts, with the session it was typed into.

Among the guides that the transcripts are about, and among 4,500.
"""

from __future__ import annotations

from functools import cache

from guides.index import GuideIndex
from negotiation.dialogue.session import Session
from negotiation.dialogue.turn import start, step
from negotiation.model.replies import Event, Said
from tests.bench.lookup import COMPANIES, made_guides
from tests.negotiation.case_files import FOLDERS, read_folder
from tests.negotiation.dialogue.player import TODAY, made_up, read_event, save
from tests.storage.played import FOLDER, lines_of

Played = tuple[Session, Event]


@cache
def many() -> GuideIndex:
    """4,500 guides, those of the transcripts among them."""
    theirs = [guide for folder in FOLDERS for guide in read_folder(folder)]
    return GuideIndex.build([*theirs, *made_guides(COMPANIES)], version="bench")


def both() -> dict[str, GuideIndex]:
    """The few guides of the transcripts, and the many."""
    few = made_up()
    return {f"{len(few)} guides": few, f"{len(many()):,} guides": many()}


@cache
def played() -> tuple[Played, ...]:
    """Every turn of the transcripts: the session before it, and what the person did."""
    turns: list[Played] = []
    for path in sorted(FOLDER.glob("*.txt")):
        turn = save(start(made_up(), TODAY))
        for line in lines_of(path.stem):
            event = read_event(line, turn.replies[-1], turn.session.version)
            turns.append((turn.session, event))
            turn = save(step(turn.session, event, made_up()))
    return tuple(turns)


def said() -> list[tuple[Session, str]]:
    """Those of them in which something was typed."""
    return [(session, event.text) for session, event in played() if isinstance(event, Said)]
