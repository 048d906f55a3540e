"""The bot as a release with another newest format would be: `python -m tests.bot.release 3 2`.

The first number is the newest format it reads, the second the one it writes. A format that this
release does not have is the one before it, unchanged.
"""

from __future__ import annotations

import sys

from storage import upgrades


def become(newest: int, writes: int) -> None:
    """To be called before anything reads what a release reads and writes."""
    for number in range(1, newest):
        upgrades.UPGRADES.setdefault(number, upgrades.Upgrade())
    upgrades.WRITES = writes


if __name__ == "__main__":
    become(*map(int, sys.argv[1:3]))

    from bot.__main__ import main

    sys.exit(main([]))
