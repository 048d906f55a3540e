"""The daily copies of the database: which are due, which are old, and which must stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

BETWEEN = timedelta(days=1)
AHEAD = timedelta(hours=1)  # clocks are set right by less
# Our copies' own names: what else lies in their folder, perhaps the database, is not ours.
DAILY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-*.sqlite3"
BEFORE_A_CHANGE = "before-*.sqlite3"  # a migration or a restore


class Copies:
    """In `folder`, each kept for `keep`; blocking, raises `OSError`."""

    def __init__(self, folder: Path, keep: timedelta) -> None:
        self._folder = folder
        self._keep = keep

    def next(self, now: datetime) -> Path | None:
        """Where a copy is to be made; None while there is one of the last day."""
        if any(-AHEAD <= age < BETWEEN for age in self._ages(DAILY, now).values()):
            return None
        return self._folder / f"{now:%Y-%m-%dT%H%M%S}.sqlite3"

    def none_yet(self) -> bool:
        """Whether there is no daily copy at all."""
        return next(self._folder.glob(DAILY), None) is None

    def delete_old(self, now: datetime) -> None:
        """The newest daily one stays, however old it is.

        One from the future, which a clock that was wrong has left, goes once there is another.
        """
        daily = self._ages(DAILY, now)
        past = {copy: age for copy, age in daily.items() if age >= -AHEAD}
        newest = min(past, key=past.__getitem__, default=None)
        for copy, age in {**daily, **self._ages(BEFORE_A_CHANGE, now)}.items():
            from_the_future = age < -AHEAD and newest is not None
            if copy != newest and (age > self._keep or from_the_future):
                copy.unlink()
        for name in (DAILY, BEFORE_A_CHANGE):
            for unfinished, age in self._ages(f"{name}.part", now).items():
                if age > BETWEEN or age < -AHEAD:
                    unfinished.unlink()

    def _ages(self, name: str, now: datetime) -> dict[Path, timedelta]:
        return {
            copy: now - datetime.fromtimestamp(copy.stat().st_mtime, UTC)
            for copy in self._folder.glob(name)
        }
