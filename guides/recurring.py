"""What readers keep of one text for the next, forgotten once all have been read."""

from __future__ import annotations

import sys
from functools import _lru_cache_wrapper

READERS = ("guides.bands.", "guides.mapping.")
NAMES = ("guides.names.", "guides.text.", "guides.index.")
WORDS = ("negotiation.",)


def forget_what_recurs(rooms: tuple[str, ...]) -> None:
    """Empty the caches of some rooms: headers, cells and words that recur from text to text.

    The reading of thousands is several times as fast with them. Afterwards they would go on holding
    a kilobyte for each guide. A table that is made once has no end to its cache, and stays.
    """
    for name, module in tuple(sys.modules.items()):
        if name.startswith(rooms):
            for kept in vars(module).values():
                if isinstance(kept, _lru_cache_wrapper) and kept.cache_parameters()["maxsize"]:
                    kept.cache_clear()
