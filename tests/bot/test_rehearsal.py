"""What is loaded before anybody is heard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What a first turn and its saving still load, after a rehearsal and without one.
_FIRST_TURN = """
import sys
from datetime import date
from pathlib import Path
from bot.rehearsal import rehearse
from guides.shelf import Shelf
from negotiation.dialogue.turn import start
from storage.session_codec import SessionCodec

shelf = Shelf(Path("guides/library"), ready=True)
shelf.reload()
if sys.argv[1] == "rehearsed":
    rehearse(shelf.index)
loaded = set(sys.modules)
turn = start(shelf.index, date(2026, 11, 29), said="midjourney ml sf, 250k base")
codec = SessionCodec()
codec.decode(1, 1, codec.encode(turn.session))
print(len(set(sys.modules) - loaded))
"""


def _loaded_by_the_first_turn(how: str) -> int:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _FIRST_TURN, how],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


def test_the_first_person_waits_for_nothing_to_be_loaded() -> None:
    assert _loaded_by_the_first_turn("rehearsed") == 0
    assert _loaded_by_the_first_turn("at once") > 0  # or this would say nothing
