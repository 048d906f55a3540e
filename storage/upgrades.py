"""From one stored format to the next.

A new format is one entry of `UPGRADES`; `tests/storage/test_formats.py` asks for it whenever a
field changes, and keeps a row of every format there was. `WRITES` stays one behind the newest
for the release that only learns to read it, and so long as a rollback to it is to be possible.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from storage.codec import Change


def unchanged(value: dict[str, Any]) -> dict[str, Any]:
    """For what is in both formats the same."""
    return value


@dataclass(frozen=True, slots=True)
class Upgrade:
    """What changed: in a state, the present one or one of before, and in what stands beside."""

    state: Change = unchanged
    beside: Change = unchanged


# Format 1 was one document with the whole history in it, and every default; its states and what
# stood beside them have the fields of format 2.
UPGRADES: dict[int, Upgrade] = {1: Upgrade()}
# For `WRITES` alone: from the newest format back to it, where more than a field was added.
DOWNGRADES: dict[int, Upgrade] = {}
WRITES = 2
