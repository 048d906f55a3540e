"""Bench milliseconds: time as a machine of the day it was written would have taken.

A fixed piece of plain Python is timed in the same run; how much slower or quicker it is than it
was then is taken out of every figure.
"""

from __future__ import annotations

import time
from functools import cache

# What `_work` took on the machine where the bounds were written.
_REFERENCE_SECONDS = 0.0034


def _work() -> int:
    """Dictionaries, slices and joins, as most of the product is made of."""
    words = [f"{number:x}{number * 7919 % 65_536:x}" for number in range(4_000)]
    counts: dict[str, int] = {}
    for word in words:
        for size in (1, 2, 3, 4):
            head = word[:size]
            counts[head] = counts.get(head, 0) + len(word)
    return len(" ".join(sorted(counts)))


@cache
def _pace() -> float:
    """How many times slower this machine is, now."""
    best = float("inf")
    for _ in range(15):
        began = time.process_time()
        _work()
        best = min(best, time.process_time() - began)
    return best / _REFERENCE_SECONDS


def bench_ms(seconds: float) -> float:
    """Measured processor time in bench milliseconds."""
    return seconds * 1_000 / _pace()
