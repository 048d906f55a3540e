"""That a soak would notice what grows; it takes an hour itself."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tests.bot.soak import (
    DISCORDS,
    Sample,
    Soaked,
    Ticker,
    _responded,
    troubles_in,
    waited,
)

MIB = 2**20


def soaked(*memory: int, **other: list[str]) -> Soaked:
    return Soaked([Sample(each * MIB, 20, 5, MIB) for each in memory], **other)


def test_what_warms_up_and_stays_is_well() -> None:
    seen = soaked(*range(50, 70), *[100] * 80)
    assert seen.growth == {"memory": 0, "files": 0, "threads": 0, "disk": 0}
    assert seen.well


def test_what_grows_by_more_than_a_twentieth_is_seen() -> None:
    assert soaked(*[100] * 80, *[104] * 20).well
    assert not soaked(*[100] * 80, *[106] * 20).well
    assert not soaked(*range(100, 200)).well
    files = Soaked([Sample(MIB, 20 + each // 25, 5, MIB) for each in range(100)])
    assert files.growth["files"] > 0.05
    assert not files.well


@pytest.mark.parametrize("other", ["unanswered", "violations"])
def test_what_was_not_answered_or_not_allowed_is_seen(other: str) -> None:
    assert not soaked(*[100] * 100, **{other: ["one"]}).well


def test_an_answer_that_is_late_is_the_bots_fault_unless_the_machine_was_busy() -> None:
    seen = soaked(*[100] * 100)
    seen.answered(DISCORDS, 0.0)
    seen.answered(DISCORDS + 1, 1.0)
    assert (seen.answers, seen.late, seen.held_up) == (2, [], [DISCORDS + 1])
    assert seen.well
    seen.answered(DISCORDS + 1, 0.9)
    assert (seen.answers, seen.late) == (3, [DISCORDS + 1])
    assert not seen.well


def test_the_lag_since_a_moment_is_known() -> None:
    ticker = Ticker()
    assert ticker.since(0.0) == 0.0
    ticker._lags.extend([(10.0, 0.9), (20.0, 0.1), (21.0, 0.3)])
    lags = [ticker.since(moment) for moment in (10.5, 11.0, 21.2, 30.0)]
    assert lags == pytest.approx([1.3, 0.4, 0.3, 0.0])


@pytest.mark.skipif(not Path("/proc/self/schedstat").exists(), reason="no scheduler's figures here")
def test_a_process_that_shares_a_processor_has_waited_for_it() -> None:
    before, began = waited(os.getpid()), time.monotonic()
    sum(range(10_000))
    assert 0 <= waited(os.getpid()) - before <= time.monotonic() - began


def test_the_log_is_counted_by_code() -> None:
    log = """{"level": "INFO", "logger": "bot.health", "code": "well"}
Timeout (0:02:00)!
{"level": "WARNING", "logger": "discord.gateway"}
{"level": "ERROR", "logger": "cogs.errors", "code": "apology"}
{"level": "ERROR", "logger": "cogs.errors", "code": "apology"}
"""
    assert troubles_in(log) == {"discord.gateway": 1, "apology": 2}


class Interaction:
    """As the loopback has it, with what comes of it after some looks."""

    def __init__(self, callback: int | None, lost: bool) -> None:
        self.callback: int | None = None
        self.lost = False
        self._then = (callback, lost)

    async def wait(self, _: object, seconds: float) -> bool:
        self.callback, self.lost = self._then
        return self.callback is not None


async def test_a_response_that_discord_refuses_is_not_waited_for() -> None:
    later = time.monotonic() + 60
    assert await _responded(Interaction(None, lost=True), later)
    assert not await _responded(Interaction(4, lost=False), later)
    assert not await _responded(Interaction(None, lost=False), time.monotonic())


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc here")
def test_a_sample_is_of_the_process_and_of_all_that_is_beside_the_database(tmp_path: Path) -> None:
    database = tmp_path / "some.sqlite3"
    database.write_bytes(b"x" * 1000)
    Path(f"{database}-wal").write_bytes(b"x" * 500)
    before = Sample.of(os.getpid(), database)
    with database.open("rb"):
        during = Sample.of(os.getpid(), database)
    assert before.disk == 1500
    assert before.memory > 10 * MIB
    assert during.files == before.files + 1
