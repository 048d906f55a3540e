"""A disk that is really full: a file system of a few MiB in memory, and nothing of it is made up.

`python -m tests.storage.full_disk` mounts one that only this process sees, fills it with answers or
with somebody else's file, and looks what becomes of answers, of deletion, and of a bot that is
killed and started on it.
"""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from negotiation.model.errors import NotSaved
from storage.reserve import SIZE
from storage.store import Store, open_store
from tests.storage.sessions import full_session

ROOT = Path(__file__).resolve().parent.parent.parent
CLOCK = partial(datetime.now, UTC)
MIB = 4
MOST = 5_000  # answers, long before which it is full
# In a name space of its own: the mount ends with the process, and nobody else ever sees it.
_MOUNTED = 'mount -t tmpfs -o size={mib}m none "$0" && exec "$@"'


@dataclass
class Seen:
    """`lost`: people whose acknowledged answer is not stored. `left`: forgotten and still there."""

    by: str
    people: int = 0
    refused: int = 0
    forgotten: int = 0
    not_forgotten: int = 0
    lost: int = 0
    left: int = 0
    starts: bool = False
    goes_on: bool = False
    reserve_is_back: bool = False


@dataclass
class Drill:
    """`told`: by person, the last answer that was acknowledged; None where they are forgotten."""

    folder: Path
    seen: Seen
    told: dict[int, int | None] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"sqlite:///{self.folder}/full.sqlite3"

    async def answer(self, store: Store, user: int) -> bool:
        """Whether an answer was saved; a first one where there is none."""
        last = self.told.get(user)
        number = 1 if last is None else last + 1
        session = full_session(user, 1) if last is None else await store.load(user)
        assert session is not None
        state = replace(session.state, lacks=f"answer {number}")
        moved = replace(session.moved(state), version=number)
        try:
            await store.save(moved, was=number - 1)
        except NotSaved:
            self.seen.refused += 1
            return False
        self.told[user] = number
        return True

    async def fill(self, store: Store) -> None:
        """New people come until there is no room for one more."""
        for user in range(1, MOST):
            if not await self.answer(store, user):
                break
        self.seen.people = len(self.told)

    async def forget(self, store: Store, user: int) -> None:
        try:
            await store.forget(user)
        except NotSaved:
            self.seen.not_forgotten += 1
            return
        self.told[user] = None
        self.seen.forgotten += 1

    async def look(self, store: Store) -> None:
        """Compare what was acknowledged with what is stored."""
        for user, last in self.told.items():
            session = await store.load(user)
            if last is None:
                self.seen.left += session is not None
            else:
                self.seen.lost += session is None or session.version != last


def rest_of_the_disk(folder: Path) -> Path:
    """Somebody else's file that takes all the room there is."""
    path = folder / "somebody-elses"
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\1" * 4096)
        except OSError:
            return path


async def before_the_kill(drill: Drill, fill: Callable[[Path], object] | None) -> None:
    """Until the process ends without a word, as it does when it is killed."""
    async with open_store(drill.url, CLOCK) as store:
        if fill is None:
            await drill.fill(store)
        else:
            for user in range(1, 101):
                await drill.answer(store, user)
            drill.seen.people = len(drill.told)
            fill(drill.folder)
        people = [*drill.told]
        for user in people[:20]:
            await drill.answer(store, user)
        for user in people[:40:2]:
            await drill.forget(store, user)
        await drill.look(store)
        (drill.folder.parent / "told").write_text(
            json.dumps([asdict(drill.seen), [*drill.told.items()]]), encoding="utf-8"
        )
        os._exit(0)


async def after_the_kill(drill: Drill) -> None:
    """The disk is as full as it was; then there is room again."""
    seen, told = json.loads((drill.folder.parent / "told").read_text(encoding="utf-8"))
    drill.seen, drill.told = Seen(**seen), dict(told)
    # Whoever was forgotten made some room: somebody else takes it.
    others = [rest_of_the_disk(drill.folder)]
    async with open_store(drill.url, CLOCK) as store:
        drill.seen.starts = True
        people = [user for user, last in drill.told.items() if last]
        for user in people[:20]:
            await drill.forget(store, user)
        await drill.look(store)
        for path in others:
            path.unlink()
        await store.tidy()
        reserve = drill.folder / "full.sqlite3.reserve"
        drill.seen.reserve_is_back = reserve.exists() and reserve.stat().st_size == SIZE
        drill.seen.goes_on = all([await drill.answer(store, user) for user in people[20:30]])
        await drill.look(store)


def played(by: str) -> Seen:
    """One drill, `by` "answers" or "others" filling the disk; raises `OSError` where none can be
    mounted.
    """
    with tempfile.TemporaryDirectory() as home:
        disk = Path(home) / "disk"
        disk.mkdir()
        again = [sys.executable, "-m", "tests.storage.full_disk", str(disk), by]
        unshared = ["unshare", "--map-root-user", "--mount", "sh", "-c"]
        done = subprocess.run(  # noqa: S603 - our own words
            [*unshared, _MOUNTED.format(mib=MIB), str(disk), *again],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise OSError(done.stderr.strip().rpartition("\n")[2])
        return Seen(**json.loads(done.stdout.splitlines()[-1]))


def why_not() -> str | None:
    """Why there can be no file system of our own; None where there can be."""
    if shutil.which("unshare") is None:
        return "no unshare here"
    with tempfile.TemporaryDirectory() as folder:
        line = ["unshare", "--map-root-user", "--mount", "sh", "-c", _MOUNTED.format(mib=1)]
        done = subprocess.run([*line, folder, "true"], capture_output=True, check=False)  # noqa: S603 - our own words
    return "no file system can be mounted here" if done.returncode else None


def _in_the_mount(folder: Path, by: str) -> None:
    drill = Drill(folder, Seen(by))
    fill = rest_of_the_disk if by == "others" else None
    if (child := os.fork()) == 0:
        asyncio.run(before_the_kill(drill, fill))
    _, status = os.waitpid(child, 0)
    assert status == 0
    asyncio.run(after_the_kill(drill))
    sys.stdout.write(json.dumps(asdict(drill.seen)) + "\n")


def main(arguments: list[str]) -> None:
    """Both drills; with a folder, the part that runs in the mount."""
    if arguments:
        _in_the_mount(Path(arguments[0]), arguments[1])
        return
    if (reason := why_not()) is not None:
        sys.stdout.write(f"A full disk: not played here, {reason}.\n")
        return
    for by in ("answers", "others"):
        sys.stdout.write(f"A disk of {MIB} MiB filled by {by}: {asdict(played(by))}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
