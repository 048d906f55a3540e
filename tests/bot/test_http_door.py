"""What is said by HTTP of a process."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from bot.http_door import HttpDoor
from bot.settings import Address
from bot.version import VERSION


class Process:
    """Well until told otherwise."""

    def __init__(self) -> None:
        self.alive = True
        self.code: str | None = None
        self.door = HttpDoor(
            lambda: self.alive, self.trouble, lambda: {"answers": True, "leads": False}
        )

    async def trouble(self) -> str | None:
        return self.code

    async def ask(self, path: str) -> tuple[int, Any]:
        async with (
            aiohttp.ClientSession() as session,
            session.get(f"http://127.0.0.1:{self.door.port}{path}") as answer,
        ):
            return answer.status, await answer.json() if answer.ok or path != "/" else None


def test_a_door_that_is_not_open_has_no_port() -> None:
    assert Process().door.port == 0


@pytest.fixture
async def process() -> AsyncIterator[Process]:
    process = Process()
    async with process.door.open(Address("127.0.0.1", 0)):
        yield process


@pytest.mark.parametrize("path", ["/health", "/ready"])
async def test_a_process_that_is_well_says_what_it_does(process: Process, path: str) -> None:
    told = {"trouble": None, "version": VERSION, "answers": True, "leads": False}
    assert await process.ask(path) == (200, told)


async def test_one_that_cannot_serve_at_this_moment_is_not_ready_and_left_alone(
    process: Process,
) -> None:
    process.code = "database-silent"
    status, told = await process.ask("/ready")
    assert (status, told["trouble"]) == (503, "database-silent")
    assert (await process.ask("/health"))[0] == 200


async def test_one_that_has_not_been_well_for_long_is_to_be_started_anew(process: Process) -> None:
    process.alive = False
    status, told = await process.ask("/health")
    assert (status, told["trouble"]) == (503, "heartbeat")


async def test_there_is_nothing_else(process: Process) -> None:
    assert (await process.ask("/"))[0] == 404


async def test_a_port_that_is_taken_ends_no_bot(
    process: Process, caplog: pytest.LogCaptureFixture
) -> None:
    async with Process().door.open(Address("127.0.0.1", process.door.port)):
        assert (await process.ask("/ready"))[0] == 200
    assert "HTTP_ADDRESS cannot be used" in caplog.text
