"""A real database of the test's own, and a clock that stands still."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from storage.store import Store, open_store
from tests.conftest import begun


class Clock:
    """Tells the time it was set to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **duration: int) -> None:
        self.now += timedelta(**duration)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "counteroffer.sqlite3"


@pytest.fixture
def url(engine: str, file: Path, request: pytest.FixtureRequest) -> str:
    if engine == "postgres":
        return str(request.getfixturevalue("postgres_tables"))
    return f"sqlite:///{file}"


@pytest.fixture
def key_file(file: Path) -> Path:
    """Where it is for an SQLite file if nothing is said."""
    return Path(f"{file}.key")


@pytest.fixture
async def store(
    url: str, clock: Clock, file: Path, key_file: Path, new_store: Path
) -> AsyncIterator[Store]:
    file.parent.mkdir(mode=0o700)
    if url.startswith("sqlite:"):
        begun(new_store, file)
    async with open_store(url, clock, key_file=key_file) as opened:
        yield opened
