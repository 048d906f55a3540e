"""Kill a process in the middle of saving answers, and see that none it acknowledged is lost.

`python -m tests.storage.kills 1000` does it a thousand times with one person, and with thirty
whose answers are committed together, and prints what it found.
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


async def answer_forever(path: Path, people: int) -> None:
    """Save one answer after the other of each person, and say whose and which once it is saved."""
    async with open_store(f"sqlite:///{path}", CLOCK) as store:
        await asyncio.gather(*(_answer_forever(store, user) for user in range(1, people + 1)))


async def _answer_forever(store: Store, user: int) -> None:
    session = await store.load(user)
    if session is None:
        session = full_session(user, 1)
        await store.save(session, was=0)
    while True:
        changed = session.moved(replace(session.state, lacks=f"answer {session.misses}"))
        changed = replace(changed, version=session.version + 1, misses=session.misses + 1)
        await store.save(changed, was=session.version)
        session = changed
        sys.stdout.write(f"{user} {session.misses}\n")
        sys.stdout.flush()


@dataclass(frozen=True, slots=True)
class Kill:
    """By person, the number of the last answer that was acknowledged, and that is stored."""

    acknowledged: dict[int, int]
    stored: dict[int, int]

    @property
    def lost(self) -> int:
        """How many people lost an answer."""
        return sum(self.stored.get(user, 0) < last for user, last in self.acknowledged.items())

    @property
    def unacknowledged(self) -> int:
        """How many people's last answer fell between saving and acknowledging."""
        return sum(self.stored.get(user, 0) > last for user, last in self.acknowledged.items())


def kill_after(path: Path, answers: int, people: int = 1) -> Kill:
    """SIGKILL a process once it acknowledged so many answers; it goes on saving meanwhile."""
    command = ("-m", "tests.storage.kills", "--answer", str(path), str(people))
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, *command], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        said = "".join(child.stdout.readline() for _ in range(answers))
        child.kill()
        said += child.stdout.read()  # what it acknowledged until the signal reached it
    whole_lines = said[: said.rfind("\n") + 1].splitlines()
    acknowledged = {
        int(user): int(last) for user, _, last in (x.partition(" ") for x in whole_lines)
    }
    return Kill(acknowledged, asyncio.run(_stored(path, people)))


async def _stored(path: Path, people: int) -> dict[int, int]:
    """The answers of each person, each read back with the way to it."""
    found: dict[int, int] = {}
    async with open_store(f"sqlite:///{path}", CLOCK) as store:
        for user in range(1, people + 1):
            session = await store.load(user)
            if session is not None:
                found[user] = session.misses
                for number, past in enumerate(reversed(session.history[2:]), 2):
                    assert past.state.lacks in (f"answer {session.misses - number}", "")
    return found


def main(arguments: list[str]) -> int:
    if arguments[0] == "--answer":
        asyncio.run(answer_forever(Path(arguments[1]), int(arguments[2])))
        return 0
    return max([_kill_often(int(arguments[0]), people) for people in (1, 30)])


def _kill_often(wanted: int, people: int) -> int:
    lost = unacknowledged = 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kills.sqlite3"
        for number in range(wanted):
            kill = kill_after(path, people * (1 + number % 7), people)
            lost += kill.lost
            unacknowledged += kill.unacknowledged
        answers = sum(asyncio.run(_stored(path, people)).values())
    sys.stdout.write(
        f"{wanted} kills over {answers} answers, {people} at once: {lost} lost an acknowledged "
        f"answer; {unacknowledged} fell between saving and acknowledging\n"
    )
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
