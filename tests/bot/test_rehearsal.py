"""What is loaded before anybody is heard."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# What a rehearsal loads, and what a first turn and its saving still load after it.
_LOADED = """
import sys
from datetime import date
from pathlib import Path
from bot.rehearsal import rehearse
from guides.shelf import Shelf
from negotiation.dialogue.turn import start
from storage.session_codec import SessionCodec

shelf = Shelf(Path("guides/library"), ready=True)
shelf.reload()
before = set(sys.modules)
rehearse(shelf.index)
loaded = set(sys.modules)
turn = start(shelf.index, date(2026, 11, 29), said="midjourney ml sf, 250k base")
codec = SessionCodec()
codec.decode(1, 1, codec.encode(turn.session))
print(len(loaded - before), len(set(sys.modules) - loaded))
"""


def test_the_first_person_waits_for_nothing_to_be_loaded() -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", _LOADED], cwd=ROOT, capture_output=True, text=True, check=True
    )
    by_the_rehearsal, by_the_first_turn = map(int, done.stdout.split())
    assert by_the_rehearsal > 0  # or the other would say nothing
    assert by_the_first_turn == 0
