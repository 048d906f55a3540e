"""Understanding a message: hostile texts of 6,000 characters, and growth with the length.

The text is cut to what a message can hold before any pattern sees it. Figures are processor time.
"""

from __future__ import annotations

import sys
import time
from datetime import date

from negotiation.one_pass import LONGEST_TEXT, understand

TODAY = date(2026, 11, 24)
LENGTH = 6_000
SECONDS, GROWTH = 0.005, 2.5
HOSTILE = (
    *("1", "1 ", "1,", "1-", "$1,000 ", "25/", "1k - ", "k", "$ ", "a b ", "no ", "base "),
    *("10,000 options ", "i want ", "offer from ", "Aa Bb ", "say i have ", "use the offer "),
    "250k base, 120k profit share, ",
)


def main() -> bool:
    """Print the worst time for a long text and the worst growth from half a message to a whole."""
    slowest, worst = max((_seconds(part, LENGTH), part) for part in HOSTILE)
    growth = max(
        _seconds(part, LONGEST_TEXT) / _seconds(part, LONGEST_TEXT // 2) for part in HOSTILE
    )
    sys.stdout.write(
        f"understanding {LENGTH:,} characters, the worst of {len(HOSTILE)} ({worst!r}): "
        f"{slowest * 1000:.1f} ms, {slowest / SECONDS:.2f} of the allowed {SECONDS * 1000:.0f} ms\n"
    )
    sys.stdout.write(f"understanding twice the text: ×{growth:.2f} (at most ×{GROWTH})\n")
    return slowest <= SECONDS and growth <= GROWTH


def _seconds(part: str, length: int) -> float:
    text = (part * length)[:length]
    best = float("inf")
    for _ in range(7):
        begin = time.process_time()
        understand(text, TODAY, own="Runway")
        best = min(best, time.process_time() - begin)
    return best
