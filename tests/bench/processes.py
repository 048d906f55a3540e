"""Whole processes, from their start to their end.

Processor time, so that other work on the machine does not count: none of them waits for anything.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOOK_UP = "/band midjourney ml sf\n"
# A program that is used has its byte code written: without it each start would compile it anew.
_UNSET = "PYTHONDONTWRITEBYTECODE"


def seconds_of(arguments: list[str], said: str = "", more: dict[str, str] | None = None) -> float:
    """The seconds of work that a Python process is; with `LOOK_UP` it must give the answer."""
    inherited = {name: value for name, value in os.environ.items() if name != _UNSET}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *arguments],
        input=said,
        cwd=ROOT,
        env=inherited | (more or {}),
        capture_output=True,
        text=True,
        check=True,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if said and "San Francisco" not in ended.stdout:
        raise AssertionError(f"no answer: {ended.stdout!r} {ended.stderr!r}")
    return (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
