"""What was freed goes back to the system."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.memory import hand_back_memory

_ROOT = Path(__file__).resolve().parents[2]
# Once a large block was freed, glibc keeps others like it on the heap, where what lies behind them
# holds them fast.
_LARGE_BLOCKS_COME_AND_GO = """
import sys
from bot.memory import hand_back_memory

def mib():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) / 256

if sys.argv[1] == "ours":
    hand_back_memory()
before = mib()
bytearray(b"x") * (24 << 20)
blocks, behind = [], []
for _ in range(20):
    blocks.append(bytearray(b"x") * (2 << 20))
    behind.append(bytearray(b"y") * 4096)
blocks.clear()
print(mib() - before)
"""
_TABLES_OF_WORDS = """
import tracemalloc
from negotiation.understanding import currency_signs, lexicon, questions

tracemalloc.start()
makers = (
    currency_signs.currency_beginnings, lexicon._phrases, questions._mender, questions._table
)
kept = [make() for make in makers]
print(tracemalloc.get_traced_memory()[0] / 2**20)
"""
# What lives through a few answers and is garbage then: objects that know each other.
_KNOTS = """
import gc, sys
from collections import deque
from bot.memory import set_aside

class Knot:
    alive = most = 0

    def __init__(self):
        self.end = self
        Knot.alive += 1
        Knot.most = max(Knot.most, Knot.alive)

    def __del__(self):
        Knot.alive -= 1

loaded = [[] for _ in range(400_000)]
gc.collect()
if sys.argv[1] == "ours":
    set_aside()
of_late = deque(maxlen=10_000)
for _ in range(100_000):
    of_late.append(Knot())
print(Knot.most)
"""


def _printed(program: str, *words: str) -> float:
    """The number that a program of its own prints."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", program, *words], cwd=_ROOT, capture_output=True, check=True
    )
    return float(done.stdout)


def _left(whose: str) -> float:
    """MiB that are still held after forty were let go."""
    return _printed(_LARGE_BLOCKS_COME_AND_GO, whose)


def test_the_tables_of_words_of_the_coach_are_small() -> None:
    assert _printed(_TABLES_OF_WORDS) < 8  # MiB; with a set for each line and phrase it was 11


@pytest.mark.skipif(not hand_back_memory(), reason="another C library")
def test_what_large_blocks_held_goes_back_to_the_system() -> None:
    assert _left("ours") < 4
    assert _left("glibc's own") > 20


def test_garbage_is_found_before_there_is_much_beside_what_was_loaded() -> None:
    assert _printed(_KNOTS, "ours") < 60_000 < _printed(_KNOTS, "python's own")
