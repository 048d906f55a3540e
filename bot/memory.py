"""What holds the bot's memory down: blocks go back to the system, and garbage is found soon."""

from __future__ import annotations

import ctypes
import gc

# From glibc's malloc.h.
_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
_LARGE = 256 * 1024  # bytes
_AT_THE_END = 1024 * 1024  # bytes that may lie free there, for the next who asks
_ARENAS = 2
_OFTEN = (700, 10, 3)  # Python's own are 700, 10 and 10


def hand_back_memory() -> bool:
    """Have large blocks lie by themselves; whether this C library can.

    By itself glibc keeps large blocks on the heap of each thread once one of their size was freed,
    a chart's pixels or a whole file: forty pictures, drawn one after the other, left sixty MiB in
    pieces. `MALLOC_ARENA_MAX` would have to be set before the start; this is the same for us.
    """
    try:
        set_option = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):  # another C library, another system
        return False
    options = (
        (_MMAP_THRESHOLD, _LARGE),
        (_TRIM_THRESHOLD, _AT_THE_END),
        (_ARENA_MAX, _ARENAS),
    )
    done = [set_option(*option) for option in options]  # each of them, whatever the others do
    return all(done)


def set_aside() -> None:
    """Have the collector walk no more of what was loaded, and look for garbage more often instead.

    By itself Python waits until there is a quarter as much that is new as was alive when it looked
    last, and that was all tables, libraries and guides. An answer leaves a hundred objects that
    know each other: tens of thousands would lie about.
    """
    gc.collect()
    gc.freeze()
    gc.collect()  # next to nothing is alive now
    gc.set_threshold(*_OFTEN)
