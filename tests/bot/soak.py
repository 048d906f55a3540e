"""A bot that is talked to without a pause, and what it takes meanwhile.

`python -m tests.bot.soak 60` plays an hour, on a Discord of its own on this machine: people tell
their offers, go back, begin anew and look things up. At the end memory, open files, threads and
what lies on the disk are compared with what they were once it was warm. What grows with every
answer would have grown; what is kept of the last so many, or of a person, is there by then.

An answer that comes is never lost, however late. Who looks something up is told by Discord after
three seconds that nobody responded, and what the bot responds then is refused: such an answer is
late. It is a fault of the bot where it would have been late on an idle machine, too: the system
counts for how long a process that could run was given no processor, and this one notes how much
later than it wanted it was woken.
"""

from __future__ import annotations

import asyncio
import json
import os
import statistics
import sys
import tempfile
import time
from collections import Counter, deque
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
    fault, `held_up` of those that were late because the machine was busy. `troubles`: what the bot
    warned of in its log, by code.
    """

    samples: list[Sample] = field(default_factory=list)
    answers: int = 0
    late: list[float] = field(default_factory=list)
    held_up: list[float] = field(default_factory=list)
    unanswered: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    slowest: float = 0.0
    troubles: Counter[str] = field(default_factory=Counter)

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

    def answered(self, seconds: float, held_up: float) -> None:
        """A look-up after so long, for some of which the machine had no time for it."""
        self.answers += 1
        if seconds > DISCORDS:
            late = self.late if seconds - held_up > DISCORDS else self.held_up
            late.append(round(seconds, 1))


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
        """All of it since then."""
        return sum(lag for due, lag in self._lags if due + lag >= moment)


def waited(process: int) -> float:
    """Seconds for which the first thread of a process, which answers, was given no processor."""
    told = Path(f"/proc/{process}/schedstat").read_text(encoding="ascii").split()
    return int(told[1]) / 1e9


def troubles_in(log: str) -> Counter[str]:
    """What a bot warned of, by code or else by who says so; its log is one of JSON."""
    lines = (json.loads(line) for line in log.splitlines() if line.startswith("{"))
    warned = (line for line in lines if line["level"] in ("WARNING", "ERROR"))
    return Counter(str(line.get("code", line["logger"])) for line in warned)


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
            "LOG_FORMAT": "json",
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
            _look_up(soaked, ticker, discord.proc.pid, people[0], channel, until),
            _watch(soaked, discord.proc.pid, database, until),
        )
        ticking.cancel()
        # Those of the deadline are the late ones, which were counted.
        soaked.violations = [str(one) for one in discord.violations if one.rule != "deadline"]
    soaked.troubles = troubles_in((folder / "log").read_text(encoding="utf-8"))
    return soaked


async def _talk(soaked: Soaked, person: Any, number: int, until: float) -> None:
    for turn, line in enumerate(cycle(LINES)):
        if time.monotonic() > until:
            return
        amount = 220 + (turn // len(LINES) + 7 * number) % 60
        began = time.monotonic()
        try:
            await person.dm(line.format(amount=amount), timeout=PATIENCE)
            soaked.answers += 1
            soaked.slowest = max(soaked.slowest, time.monotonic() - began)
        except AssertionError as error:  # what loopback raises where none came
            soaked.unanswered.append(str(error).partition("\n")[0])
        _forget_all_but_the_last(person)
        await asyncio.sleep(BETWEEN)


def _forget_all_but_the_last(person: Any) -> None:
    world = person.d.world
    messages = world.messages[world.dm_channel(person.id)["id"]]
    for old in [*messages][:-KEPT]:
        del messages[old]


async def _look_up(
    soaked: Soaked, ticker: Ticker, process: int, person: Any, channel: Any, until: float
) -> None:
    for name, options in cycle(LOOK_UPS):
        began, had_waited = time.monotonic(), waited(process)
        if began > until:
            return
        it = (await person.slash(name, options, channel=channel, wait=False)).it
        refused = await _responded(it, began + PATIENCE)
        if refused:
            held_up = waited(process) - had_waited + ticker.since(began)
            soaked.answered(time.monotonic() - began, held_up)
        elif await it.wait(lambda it=it: it.settled, PATIENCE):
            soaked.answered(it.acked_at - it.born, 0.0)
        else:
            soaked.unanswered.append(f"/{name}")
        await asyncio.sleep(BETWEEN)


async def _responded(it: Any, until: float) -> bool:
    """Wait for a response; whether it was refused, as Discord had given up on it."""
    while it.callback is None and not it.lost and time.monotonic() < until:
        await it.wait(lambda: it.callback is not None, TICK)  # nothing tells of a refusal
    return bool(it.lost)


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
        f"{last.files} files, {last.threads} threads, {last.disk / 2**20:.1f} MiB on the disk; "
        f"the slowest answer to words took {soaked.slowest:.1f} s; the log warns of: "
        f"{', '.join(f'{code} {times}' for code, times in soaked.troubles.items()) or 'nothing'}.\n"
    )
    for one in (*soaked.unanswered[:9], *soaked.violations[:5]):
        sys.stdout.write(f"  {one}\n")
    return 0 if soaked.well else 1


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60))
