"""Kill a process in the middle of saving answers, and see that none it acknowledged is lost.

`python -m tests.storage.kills 1000` does it a thousand times and prints what it found.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from storage.store import Store, open_store
from tests.storage.sessions import full_session

ROOT = Path(__file__).resolve().parent.parent.parent
CLOCK = partial(datetime.now, UTC)
USER = 7


async def answer_forever(path: Path) -> None:
    """Save one answer after the other, and say each number once it is saved."""
    async with open_store(f"sqlite:///{path}", CLOCK) as store:
        session = await store.load(USER)
        if session is None:
            session = full_session(USER, 1)
            await store.save(session, was=0)
        while True:
            changed = replace(session, version=session.version + 1, misses=session.misses + 1)
            await store.save(changed, was=session.version)
            session = changed
            sys.stdout.write(f"{session.misses}\n")
            sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Kill:
    """`acknowledged` and `stored` are numbers of answers."""

    acknowledged: int
    stored: int

    @property
    def lost(self) -> bool:
        return self.stored < self.acknowledged


def kill_after(path: Path, answers: int) -> Kill:
    """SIGKILL a process once it acknowledged so many answers; it goes on saving meanwhile."""
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-m", "tests.storage.kills", "--answer", str(path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        said = "".join(child.stdout.readline() for _ in range(answers))
        child.kill()
        said += child.stdout.read()  # what it acknowledged until the signal reached it
    whole_lines = said[: said.rfind("\n") + 1].split()
    return Kill(int(whole_lines[-1]), asyncio.run(_stored(path)))


async def _stored(path: Path) -> int:
    async with open_store(f"sqlite:///{path}", CLOCK) as store:
        return await _answers(store)


async def _answers(store: Store) -> int:
    session = await store.load(USER)
    assert session is not None
    return session.misses


def main(arguments: list[str]) -> int:
    if arguments[0] == "--answer":
        asyncio.run(answer_forever(Path(arguments[1])))
        return 0
    wanted = int(arguments[0])
    lost = unacknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kills.sqlite3"
        for number in range(wanted):
            kill = kill_after(path, 1 + number % 7)
            lost += kill.lost
            unacknowledged += kill.stored > kill.acknowledged
        answers = asyncio.run(_stored(path))
    sys.stdout.write(
        f"{wanted} kills over {answers} answers: {lost} lost an acknowledged answer; "
        f"{unacknowledged} fell between saving and acknowledging\n"
    )
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
