"""Words of where a job is done, and that it is done somewhere else now."""

from __future__ import annotations

MOVED = frozenset(
    "moved moving relocated relocating transferred switched changed changing reassigned shifted "
    "moves changes".split()
)
TO_PLACE = frozenset(("to", "into", "over"))
# Who moves house by themselves: "I moved to New York in May".
MYSELF = frozenset("i ive im we weve id ill my our wife husband partner friend family".split())
JOBS_PLACE = frozenset("it its role job position office location place seat team desk".split())
IS_NOW = frozenset("is its are in at based sits be".split())
NOW = frozenset(("now", "instead", "nowadays"))
