"""Bench milliseconds: a time, measured in units of a fixed workload that ran beside it.

A machine that is slow, busy or throttled slows both. One bench millisecond is what took one
millisecond on the machine of `REFERENCE_MS`.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeVar

T = TypeVar("T")

# What `workload` takes, the best of a thousand, on one of two shared virtual cores of an AMD EPYC
# server with CPython 3.11.7 under Linux, on 28 November 2026. Written once: never measure it anew
# to make a bound fit.
REFERENCE_MS = 2.53

# A machine's speed changes from one moment to the next: so old a measure of the workload counts.
FRESH_SECONDS = 0.05

_TOKEN = re.compile(r"[a-z]+|[0-9]+(?:\.[0-9]+)?|[^\sa-z0-9]")
_TEXT = "they offer 252.5k base, 120k of profit share over 4 years, and 15% on top; final? "


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    at: int
    seen: int = 0


def workload() -> int:
    """Some milliseconds of what the product does: patterns, names, small records, sorting."""
    seen: dict[str, _Token] = {}
    total = 0
    for number in range(60):
        for found in _TOKEN.finditer(f"{_TEXT} {number} {number * number}"):
            text = found[0]
            token = seen.get(text) or _Token(text, found.start())
            seen[text] = replace(token, seen=token.seen + 1)
            total += int(text) if text.isdigit() else len(text.title())
    ranked = sorted(seen.values(), key=lambda token: (-token.seen, token.text))
    return total + len(" ".join(token.text for token in ranked))


def seconds(work: Callable[[], object]) -> float:
    """The processor time that `work` takes: what else the machine does meanwhile is not in it."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def best(work: Callable[[], object], rounds: int) -> float:
    """The least processor time of some."""
    return min(seconds(work) for _ in range(rounds))


class Yardstick:
    """Turns seconds into bench milliseconds, by the workload as it runs at the moment."""

    def __init__(self) -> None:
        self._unit = 0.0
        self._until = 0.0

    def ms(self, measured: float) -> float:
        """What took so many seconds a moment ago, in bench milliseconds."""
        if time.perf_counter() > self._until:
            self._unit = best(workload, 3)
            self._until = time.perf_counter() + FRESH_SECONDS
        return measured / self._unit * REFERENCE_MS


def ratio(work: Callable[[], object], other: Callable[[], object], *, rounds: int = 15) -> float:
    """How many times what `other` takes `work` does: the best of each, in turns."""
    took = [(seconds(work), seconds(other)) for _ in range(rounds)]
    return min(ours for ours, _ in took) / min(theirs for _, theirs in took)


def bench_ms(work: Callable[[], object], *, rounds: int = 15) -> float:
    """The bench milliseconds that `work` takes."""
    return ratio(work, workload, rounds=rounds) * REFERENCE_MS


def p99_ms(work: Callable[[T], object], items: Sequence[T], *, rounds: int = 5) -> float:
    """The 99th percentile over items, in bench milliseconds; each counts with its best of some."""
    yard = Yardstick()
    took = [[yard.ms(seconds(partial(work, item))) for item in items] for _ in range(rounds)]
    return p99(map(min, zip(*took, strict=True)))


def p99(took: Iterable[float]) -> float:
    """The 99th percentile."""
    ordered = sorted(took)
    return ordered[int(len(ordered) * 0.99)]
