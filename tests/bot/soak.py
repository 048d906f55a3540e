"""A bot that is talked to without a pause, and what it takes meanwhile.

`python -m tests.bot.soak 60` plays an hour, on a Discord of its own on this machine: people tell
their offers, go back, begin anew and look things up. At the end memory, open files, threads and
what lies on the disk are compared with what they were once it was warm. What grows with every
answer would have grown; what is kept of the last so many, or of a person, is there by then.

An answer that comes is never lost, however late. Who looks something up is told by Discord after
three seconds that nobody responded: such an answer is late, and a fault of the bot where this
process, which does next to nothing, was not held up itself meanwhile.
"""

from __future__ import annotations

import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from typing import Any, NamedTuple

from tests.bot.several import ROOT, SHARED, why_not

PEOPLE = 16
BETWEEN = 1.2  # seconds from one answer to a person's next line: nobody is held to be a flood
SAMPLED_EACH = 2.0
PATIENCE = 90.0  # seconds after which an answer is lost
DISCORDS = 3.0  # seconds in which Discord wants a response
HELD_UP = 0.25  # seconds that this process wakes too late, where the machine has no time for it
TICK = 0.05
KEPT = 20  # messages of a person: to count those of an hour takes the time of the answers
MOST = 0.05  # what each may grow by
LINES = (
    "midjourney ml sf {amount}k base, no profit share",
    "no other offer",
    "base matters most",
    "at least 210k",
    "they want an answer in ten days",
    "back",
    "base is {amount}.5k",
    "what if they say no?",
    "show me everything",
    "start over",
    "yes",
)
LOOK_UPS: tuple[tuple[str, dict[str, str]], ...] = (
    ("band", {"company": "runway", "role": "ml engineer", "region": "new york"}),
    ("band", {"company": "midjourney", "role": "ml engineer"}),
    ("level", {"company": "google", "level": "l5"}),
    ("help", {}),
)


class Sample(NamedTuple):
    """What the process takes at a moment: bytes, but for files and threads, which are counted."""

    memory: int
    files: int
    threads: int
    disk: int

    @classmethod
    def of(cls, process: int, database: Path) -> Sample:
        """Of a process on this machine; `OSError` where it is gone."""
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
        said = dict(line.split(":", 1) for line in status if ":" in line)
        return cls(
            int(said["VmRSS"].split()[0]) * 1024,
            len(os.listdir(f"/proc/{process}/fd")),
            int(said["Threads"]),
            sum(path.stat().st_size for path in database.parent.glob(f"{database.name}*")),
        )


@dataclass
class Soaked:
    """What was seen, oldest first. `late` are the seconds of answers that were late by the bot's
    fault, `held_up` of those that were late because the machine was busy.
    """

    samples: list[Sample] = field(default_factory=list)
    answers: int = 0
    late: list[float] = field(default_factory=list)
    held_up: list[float] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)

    @property
    def growth(self) -> dict[str, float]:
        """Of each: the last fifth of the time against the second, as the first warms it up."""
        fifth = len(self.samples) // 5
        warm, last = self.samples[fifth : 2 * fifth], self.samples[-fifth:]
        return {
            name: _middle(last, at) / _middle(warm, at) - 1
            for at, name in enumerate(Sample._fields)
        }

    @property
    def well(self) -> bool:
        """Whether all is as it is promised."""
        grew = any(more > MOST for more in self.growth.values())
        return not (grew or self.late or self.unanswered or self.violations)

    def answered(self, seconds: float, lag: float) -> None:
        """A look-up after so long; `lag`: by how much this process was woken too late meanwhile."""
        self.answers += 1
        if seconds > DISCORDS:
            (self.held_up if lag > HELD_UP else self.late).append(round(seconds, 1))


class Ticker:
    """By how much this process is woken too late."""

    def __init__(self) -> None:
        self._lags: deque[tuple[float, float]] = deque(maxlen=round(2 * PATIENCE / TICK))

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            due = time.monotonic() + TICK
            await asyncio.sleep(TICK)
            self._lags.append((due, time.monotonic() - due))

    def since(self, moment: float) -> float:
        """The worst since then."""
        return max((lag for due, lag in self._lags if due + lag >= moment), default=0.0)


def _middle(samples: Sequence[Sample], at: int) -> float:
    return statistics.median(sample[at] for sample in samples)


async def soak(folder: Path, seconds: float) -> Soaked:
    """Play for so long, in `folder`."""
    sys.path.insert(0, str(SHARED / "loopback"))
    from fakediscord import Discord  # type: ignore[import-not-found]

    os.environ.setdefault("DISCORD_OPENAPI", str(SHARED / "discord" / "openapi.json"))
    database = folder / "data" / "soak.sqlite3"
    discord = Discord(
        [sys.executable, "-m", "bot"],
        cwd=str(ROOT),
        log=folder / "log",
        env={
            "DATABASE_URL": f"sqlite:///{database}",
            "HEARTBEAT_FILE": str(folder / "heartbeat"),
            "BACKUP_DIR": str(folder / "copies"),
        },
    )
    soaked = Soaked()
    async with discord:
        server = discord.guild("Lab", discord.user("owner"))
        channel = discord.channel(server)
        people = [discord.join(discord.user(f"person{number}"), server) for number in range(PEOPLE)]
        until = time.monotonic() + seconds
        ticker = Ticker()
        ticking = asyncio.create_task(ticker.run())
        await asyncio.gather(
            *(_talk(soaked, one, number, until) for number, one in enumerate(people[1:])),
            _look_up(soaked, ticker, people[0], channel, until),
            _watch(soaked, discord.proc.pid, database, until),
        )
        ticking.cancel()
        soaked.violations = [str(one) for one in discord.violations]
    return soaked


async def _talk(soaked: Soaked, person: Any, number: int, until: float) -> None:
    for turn, line in enumerate(cycle(LINES)):
        if time.monotonic() > until:
            return
        amount = 220 + (turn // len(LINES) + 7 * number) % 60
        try:
            await person.dm(line.format(amount=amount), timeout=PATIENCE)
            soaked.answers += 1
        except AssertionError as error:  # what loopback raises where none came
            soaked.unanswered.append(str(error).partition("\n")[0])
        _forget_all_but_the_last(person)
        await asyncio.sleep(BETWEEN)


def _forget_all_but_the_last(person: Any) -> None:
    world = person.d.world
    messages = world.messages[world.dm_channel(person.id)["id"]]
    for old in [*messages][:-KEPT]:
        del messages[old]


async def _look_up(soaked: Soaked, ticker: Ticker, person: Any, channel: Any, until: float) -> None:
    for name, options in cycle(LOOK_UPS):
        began = time.monotonic()
        if began > until:
            return
        asked = await person.slash(name, options, channel=channel, wait=False)
        await asked.it.wait(lambda it=asked.it: it.callback is not None, PATIENCE)
        seconds, lag = time.monotonic() - began, ticker.since(began)
        if await asked.it.wait(lambda it=asked.it: it.settled, PATIENCE):
            soaked.answered(seconds, lag)
        else:
            soaked.unanswered.append(f"/{name}")
        await asyncio.sleep(BETWEEN)


async def _watch(soaked: Soaked, process: int, database: Path, until: float) -> None:
    while time.monotonic() < until:
        soaked.samples.append(Sample.of(process, database))
        await asyncio.sleep(SAMPLED_EACH)


def main(minutes: float) -> int:
    """Play, and print what came of it; 1 where something grew or was not answered."""
    if (reason := why_not()) is not None:
        sys.stdout.write(f"A soak: not played here, {reason}.\n")
        return 0
    with tempfile.TemporaryDirectory(prefix="counteroffer-soak-") as folder:
        soaked = asyncio.run(soak(Path(folder), 60 * minutes))
    last = soaked.samples[-1]
    grown = ", ".join(f"{name} {100 * more:+.1f} %" for name, more in soaked.growth.items())
    unanswered, broken = len(soaked.unanswered), len(soaked.violations)
    late, held_up = len(soaked.late), len(soaked.held_up)
    sys.stdout.write(
        f"{minutes:g} minutes, {soaked.answers} answers to {PEOPLE} people, {unanswered} not "
        f"answered, {late} late, {held_up} late where the machine was busy, {broken} rules of "
        f"Discord's broken; since it was warm: {grown}; at the end {last.memory / 2**20:.0f} MiB, "
        f"{last.files} files, {last.threads} threads, {last.disk / 2**20:.1f} MiB on the disk.\n"
    )
    for one in (*soaked.unanswered[:5], *soaked.violations[:5]):
        sys.stdout.write(f"  {one}\n")
    return 0 if soaked.well else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60))
