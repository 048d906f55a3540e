"""Which copy is due, which is old, and which stays: to the second."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.copies import Copies

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
HOUR, DAY = 3600, 86_400


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    return Copies(tmp_path, timedelta(days=7))


def lay(folder: Path, name: str, seconds_old: int) -> None:
    at = NOW.timestamp() - seconds_old
    (folder / name).touch()
    os.utime(folder / name, (at, at))


@pytest.mark.parametrize(
    ("seconds_old", "due"),
    [(0, False), (DAY - 1, False), (DAY, True), (-HOUR, False), (-HOUR - 1, True)],
)
def test_a_copy_is_due_a_day_after_the_last(
    copies: Copies, tmp_path: Path, seconds_old: int, due: bool
) -> None:
    lay(tmp_path, "2026-11-23T000000.sqlite3", seconds_old)
    lay(tmp_path, "2026-11-01T000000.sqlite3", 20 * DAY)
    lay(tmp_path, "before-restore-2026-11-23T000000.sqlite3", 0)
    assert copies.next(NOW) == (tmp_path / "2026-11-24T100000.sqlite3" if due else None)


# Copies by how many seconds old they are, and those of them that stay.
KEPT = [
    ({"2026-11-01": 30 * DAY}, ["2026-11-01"]),
    ({"2026-11-01": 30 * DAY, "2026-11-02": 8 * DAY}, ["2026-11-02"]),
    ({"2026-11-01": 7 * DAY, "2026-11-02": 0}, ["2026-11-01", "2026-11-02"]),
    ({"2026-11-01": 7 * DAY + 1, "2026-11-02": 0}, ["2026-11-02"]),
    ({"2026-11-01": 0, "2026-12-24": -HOUR}, ["2026-11-01", "2026-12-24"]),
    ({"2026-11-01": 0, "2026-12-24": -HOUR - 1}, ["2026-11-01"]),
    ({"2026-12-24": -HOUR - 1}, ["2026-12-24"]),
    ({"before-migration": 7 * DAY}, ["before-migration"]),
    ({"before-migration": 7 * DAY + 1}, []),
    ({"2026-11-01.part": DAY, "before-a.part": DAY}, ["2026-11-01.part", "before-a.part"]),
    ({"2026-11-01.part": DAY + 1, "before-a.part": DAY + 1}, []),
    ({"2026-11-01.part": -HOUR, "before-a.part": -HOUR - 1}, ["2026-11-01.part"]),
    ({"mine": 99 * DAY, "mine.part": 99 * DAY}, ["mine", "mine.part"]),
]  # fmt: skip


@pytest.mark.parametrize(("laid", "kept"), KEPT)
def test_what_is_old_goes_but_for_the_newest(
    copies: Copies, tmp_path: Path, laid: dict[str, int], kept: list[str]
) -> None:
    def whole(name: str) -> str:
        begun, part, _ = name.partition(".part")
        return f"{begun}{'T000000' if begun[:1] == '2' else ''}.sqlite3{part}"

    for name, seconds_old in laid.items():
        lay(tmp_path, whole(name), seconds_old)
    copies.delete_old(NOW)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(map(whole, kept))
