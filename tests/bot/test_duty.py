"""What a process does for all: only while it is its turn and it is fit for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.duty import Duty, Turn, this_process
from storage.lease import BEAT, TAKEN_AFTER, Lease

pytest.importorskip("psycopg")

from storage.postgres.driver import Postgres, open_postgres


@pytest.fixture
async def database(postgres_tables: str, tmp_path: Path) -> AsyncIterator[Postgres]:
    async with open_postgres(postgres_tables, tmp_path / "key") as opened:
        yield opened


class Process:
    """One of several, with a clock that all share."""

    def __init__(self, database: Postgres, clock: list[float]) -> None:
        self.fit = True
        self.begun = 0
        self.lease = Lease(database, "leader", this_process(), lambda: clock[0])
        self.duty = Duty([Turn(self.lease, self.begin)], lambda: self.fit)

    def begin(self) -> None:
        self.begun += 1


@pytest.fixture
def clock() -> list[float]:
    return [1000.0]


@pytest.fixture
def two(database: Postgres, clock: list[float]) -> tuple[Process, Process]:
    return Process(database, clock), Process(database, clock)


async def rounds(clock: list[float], seconds: float, *processes: Process) -> None:
    for _ in range(int(seconds / BEAT) + 1):
        clock[0] += BEAT
        for process in processes:
            await process.duty.round()


async def test_one_begins_and_goes_on(two: tuple[Process, Process], clock: list[float]) -> None:
    await rounds(clock, 60, *two)
    assert [process.begun for process in two] == [1, 0]


async def test_who_is_not_fit_leaves_it_to_the_other_at_once(
    two: tuple[Process, Process], clock: list[float]
) -> None:
    await rounds(clock, 10, *two)
    two[0].fit = False
    await rounds(clock, 0, *two)
    assert (two[0].lease.ours, two[1].lease.ours) == (False, True)
    two[0].fit = True
    await rounds(clock, 60, *two)
    assert [process.begun for process in two] == [1, 1]


async def test_who_was_never_fit_takes_nothing(
    two: tuple[Process, Process], clock: list[float]
) -> None:
    two[0].fit = False
    await rounds(clock, 60, two[0])
    assert two[0].begun == 0


async def test_who_ends_leaves_it_for_good(
    two: tuple[Process, Process], clock: list[float]
) -> None:
    await rounds(clock, 10, *two)
    await two[0].duty.end()
    await rounds(clock, 0, *two)
    assert (two[0].lease.ours, two[1].lease.ours) == (False, True)


async def test_it_begins_anew_with_who_slept_through_it(
    two: tuple[Process, Process], clock: list[float]
) -> None:
    await rounds(clock, 10, two[0])
    clock[0] += TAKEN_AFTER
    await rounds(clock, 0, two[0])
    assert two[0].begun == 2


async def test_a_database_that_does_not_answer_ends_no_duty(
    two: tuple[Process, Process], database: Postgres, clock: list[float]
) -> None:
    await rounds(clock, 10, two[0])
    await database.run("ALTER TABLE lease RENAME TO elsewhere")
    await rounds(clock, 10, two[0])
    assert not two[0].lease.ours
    await two[0].duty.end()
    await database.run("ALTER TABLE elsewhere RENAME TO lease")


def test_no_two_processes_have_one_name() -> None:
    assert this_process() != this_process()
