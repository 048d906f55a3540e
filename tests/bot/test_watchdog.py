"""A process that hangs is ended, and says where; one that goes on is left alone."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PROGRAM = """
from threading import Event
from bot.watchdog import Watchdog

def hang(salary):
    Event().wait()

watchdog = Watchdog({seconds})
watchdog.renew()
{then}
"""


def run(seconds: float, then: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, "-c", PROGRAM.format(seconds=seconds, then=then)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_process_that_hangs_is_ended_and_says_where_and_no_more() -> None:
    ended = run(0.05, "hang('253000')")
    assert ended.returncode == 1
    assert " in hang" in ended.stderr
    assert "253000" not in ended.stderr


def test_one_that_ends_in_order_is_not_watched_any_more() -> None:
    ended = run(0.05, "watchdog.end()\nprint(Event().wait(0.2))")
    assert (ended.returncode, ended.stdout) == (0, "False\n")
