"""The terminal chat, up and answering one look-up, against importing the libraries it is made of.

Both as whole processes, from their start to their end.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.table import Line

ROOT = Path(__file__).resolve().parents[2]
LIBRARIES = "import discord, pydantic, yaml, rapidfuzz"
LOOK_UP = "/band midjourney ml sf\n"
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
        took, said = _timed(["-m", "bot", "chat"], LOOK_UP, there)
    if "San Francisco" not in said:
        raise AssertionError(f"no answer: {said!r}")
    return took


def _imports() -> float:
    return _timed(["-c", LIBRARIES], "", {})[0]


def _timed(arguments: list[str], said: str, more: dict[str, str]) -> tuple[float, str]:
    begun = time.perf_counter()
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *arguments],
        input=said,
        cwd=ROOT,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - begun, ended.stdout
