"""What the readers keep of one guide for the next, forgotten once all have been read."""

from __future__ import annotations

import sys
from functools import _lru_cache_wrapper

_READERS = ("guides.bands.", "guides.mapping.")


def forget_what_recurs() -> None:
    """Empty the readers' caches: headers, cells and places that recur from guide to guide.

    The reading of thousands is several times as fast with them. Afterwards they would go on holding
    a kilobyte for each guide.
    """
    for name, module in tuple(sys.modules.items()):
        if name.startswith(_READERS):
            for kept in vars(module).values():
                if isinstance(kept, _lru_cache_wrapper):
                    kept.cache_clear()
