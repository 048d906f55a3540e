from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from bot.health import STALE_SECONDS, Heartbeat, is_alive
from negotiation.model.errors import NotSaved


class Bot:
    """A bot that is well until told otherwise."""

    def __init__(self) -> None:
        self.is_ready = True
        self.guides = 5
        self.database_answers = True
        self.has_commands = True

    async def database(self) -> None:
        if not self.database_answers:
            raise NotSaved("silent")

    def heartbeat(self, file: Path) -> Heartbeat:
        return Heartbeat(
            file,
            ready=lambda: self.is_ready,
            guides=lambda: self.guides,
            database=self.database,
            commands=lambda: self.has_commands,
        )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "run" / "heartbeat"


async def test_a_bot_that_is_well_beats(file: Path) -> None:
    assert await Bot().heartbeat(file).beat()
    assert is_alive(file)


@pytest.mark.parametrize(
    ("what", "value"),
    [("is_ready", False), ("guides", 0), ("database_answers", False), ("has_commands", False)],
)
async def test_a_bot_in_trouble_does_not_beat(file: Path, what: str, value: object) -> None:
    bot = Bot()
    setattr(bot, what, value)
    assert not await bot.heartbeat(file).beat()
    assert not is_alive(file)


async def test_a_beat_renews_an_old_one(file: Path) -> None:
    heartbeat = Bot().heartbeat(file)
    await heartbeat.beat()
    os.utime(file, (0, 0))
    assert not is_alive(file)
    await heartbeat.beat()
    assert is_alive(file)


def test_an_old_beat_is_no_life(file: Path) -> None:
    asyncio.run(Bot().heartbeat(file).beat())
    beaten = file.stat().st_mtime
    assert is_alive(file, beaten + STALE_SECONDS - 1)
    assert not is_alive(file, beaten + STALE_SECONDS)


def test_a_folder_that_cannot_be_written_is_trouble_not_a_crash(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert not asyncio.run(Bot().heartbeat(tmp_path / "file" / "heartbeat").beat())


async def test_trouble_is_logged_when_it_begins_and_when_it_ends(
    file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "bot.health")
    bot = Bot()
    bot.is_ready = False
    heartbeat = bot.heartbeat(file)
    await heartbeat.beat()  # not ready yet: a start, no trouble
    bot.is_ready = True
    await heartbeat.beat()
    bot.database_answers = False
    await heartbeat.beat()
    await heartbeat.beat()
    bot.database_answers = True
    await heartbeat.beat()
    assert [record.__dict__["code"] for record in caplog.records] == [
        "well",
        "database-silent",
        "well",
    ]


async def test_each_beat_says_that_all_goes_on_whether_or_not_it_is_well(file: Path) -> None:
    bot = Bot()
    bot.is_ready = False
    heard = asyncio.Event()
    heartbeat = Heartbeat(
        file, ready=lambda: False, guides=lambda: 0, database=bot.database, renew=heard.set
    )
    beating = asyncio.create_task(heartbeat.run())
    async with asyncio.timeout(10):
        await heard.wait()
    beating.cancel()
    assert not is_alive(file)


async def test_a_bot_in_trouble_goes_on_and_one_that_does_not_look_any_more_hangs(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000.0
    monkeypatch.setattr("bot.health.time.monotonic", lambda: now)
    bot = Bot()
    bot.has_commands = False
    heartbeat = bot.heartbeat(file)
    now += STALE_SECONDS + 1
    assert not heartbeat.goes_on()
    assert not await heartbeat.beat()
    assert heartbeat.goes_on()
    assert not is_alive(file)
