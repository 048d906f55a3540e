"""End the bot with SIGTERM while people answer, and see that it ends well and loses nothing.

`python -m tests.bot.sigterms 50` does it fifty times and prints what it found. The process is the
real one, with the gateway replaced by a crowd that answers the coach as fast as it can.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from storage.store import open_store

ROOT = Path(__file__).resolve().parent.parent.parent
CROWD = 40
TOKEN = "no.real.token"  # noqa: S105 - nobody's

# Each answer is a task with the name that discord.py would give it; "skip" and "back" go on for
# ever. A line is printed once an answer was acknowledged: whose, and the session's version.
PROGRAM = f"""
import asyncio, sys
import bot.serve
from bot.__main__ import main
from bot.client import Counteroffer
from negotiation.model.replies import Said

unneeded = {{"PIL", "prometheus_client", "aiohttp.web"}} & sys.modules.keys()
sys.stderr.write(f"loaded without need: {{sorted(unneeded)}}\\n")

ended = asyncio.Event()
close_for_real = Counteroffer.close

async def answer(coach, user_id, text):
    replies = await coach.handle(user_id, Said(text))
    sys.stdout.write(f"{{user_id}} {{replies[0].version}}\\n")
    sys.stdout.flush()

async def person(coach, user_id):
    await coach.start(user_id, "midjourney")
    while not ended.is_set():
        for text in ("skip", "back"):
            await asyncio.create_task(answer(coach, user_id, text), name="discord.py: on_message")

async def start(self, token):
    crowd = [asyncio.create_task(person(self._coach, one)) for one in range(1, {CROWD + 1})]
    await ended.wait()
    await asyncio.gather(*crowd)

async def close(self):
    ended.set()
    await close_for_real(self)

Counteroffer.start, Counteroffer.close = start, close
sys.exit(main([]))
"""


@dataclass(frozen=True, slots=True)
class Ending:
    """`lost` counts acknowledged answers that are not stored; `told` is what it said of itself."""

    exit_code: int
    seconds: float
    acknowledged: int
    lost: int
    told: str
    closed: bool  # the database


def end_after(folder: Path, answers: int) -> Ending:
    """SIGTERM a busy bot once it acknowledged so many answers."""
    database = f"sqlite:///{folder}/db.sqlite3"
    told = folder / "told"
    with (
        told.open("wb") as errors,
        subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-c", PROGRAM],
            cwd=ROOT,
            env={
                "DISCORD_TOKEN": TOKEN,
                "DATABASE_URL": database,
                "BACKUP_DIR": f"{folder}/copies",
                "HEARTBEAT_FILE": f"{folder}/heartbeat",
                "PATH": os.environ.get("PATH", ""),
            },
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
        ) as bot,
    ):
        assert bot.stdout is not None
        said = "".join(bot.stdout.readline() for _ in range(answers))
        bot.terminate()
        begun = time.perf_counter()
        said += bot.stdout.read()
        code = bot.wait()
        took = time.perf_counter() - begun
    closed = not (folder / "db.sqlite3-wal").exists()
    versions: dict[int, int] = {}
    for line in said.splitlines():
        user_id, version = map(int, line.split())
        versions[user_id] = max(version, versions.get(user_id, 0))
    lost = asyncio.run(_lost(database, versions))
    return Ending(code, took, len(said.splitlines()), lost, told.read_text("utf-8"), closed)


async def _lost(database: str, versions: dict[int, int]) -> int:
    async with open_store(database, partial(datetime.now, UTC)) as store:
        stored = {user_id: await store.load(user_id) for user_id in versions}
    return sum(
        session is None or session.version < versions[user_id]
        for user_id, session in stored.items()
    )


def main(arguments: list[str]) -> int:
    endings = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(int(arguments[0])):
            endings.append(end_after(Path(folder), 50 + 37 * number % 200))
    slowest = max(ending.seconds for ending in endings)
    lost = sum(ending.lost for ending in endings)
    wrong = sum(ending.exit_code != 0 for ending in endings)
    sys.stdout.write(
        f"{len(endings)} SIGTERMs over {sum(ending.acknowledged for ending in endings)} answers: "
        f"{lost} lost, {wrong} wrong exit codes, slowest {slowest:.1f} s\n"
    )
    return 1 if lost or wrong or slowest > 5 else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
