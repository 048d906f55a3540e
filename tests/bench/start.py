"""The terminal chat, up and answering one look-up, against importing the libraries it is made of.

Both as whole processes, from their start to their end.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator

from tests.bench.processes import LOOK_UP, ROOT, seconds_of
from tests.bench.table import Line

LIBRARIES = "import discord, pydantic, yaml, rapidfuzz"
TIMES_IMPORTS = 1.3
ROUNDS = 11


def lines() -> Iterator[Line]:
    """The bound of a start."""
    _chat(), _imports()  # their byte code is written
    # In turns, the best of each: what else the machine does only adds.
    rounds = [(_chat(), _imports()) for _ in range(ROUNDS)]
    chat, imports = (min(column) for column in zip(*rounds, strict=True))
    yield Line(
        "the terminal chat answering one /band, the whole process",
        chat / imports,
        "the bare imports",
        TIMES_IMPORTS,
        f"{chat * 1000:.0f} of {imports * 1000:.0f} ms",
    )


def _chat() -> float:
    with tempfile.TemporaryDirectory() as folder:
        there = {
            "GUIDES_DIR": str(ROOT / "guides" / "library"),
            "DATABASE_URL": f"sqlite:///{folder}/chat.sqlite3",
            "BACKUP_DIR": f"{folder}/copies",
        }
        return seconds_of(["-m", "bot", "chat"], LOOK_UP, there)


def _imports() -> float:
    return seconds_of(["-c", LIBRARIES])
