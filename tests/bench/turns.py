"""Five hundred people answering the coach in the same instant: the slowest of a hundred.

Against as many bare sqlite3 saves, which is the least that keeping the answers can cost: the
rest is the conversation itself, and the session's way from and to JSON.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from guides.library import Library
from negotiation.coach import Coach
from negotiation.model.replies import Said
from storage.session_codec import SessionCodec
from storage.sqlite import prepare
from storage.store import open_store
from tests.storage.sessions import full_session

ROOT = Path(__file__).resolve().parent.parent.parent
USERS = 500
FLOOR = 10.0
ANSWERS = ("no", "base", "skip", "back")
_BARE = "REPLACE INTO session VALUES (?, 1, ?, ?, ?, 0)"


async def _slowest_of_a_hundred(folder: Path) -> float:
    """The 99th percentile in seconds, over all answers, of the time until the reply is there."""
    clock = partial(datetime.now, UTC)
    library = Library(ROOT / "guides" / "library")
    await library.reload()
    company = library.index.companies()[0]
    role = library.index.roles(company.key)[0].role
    took: list[float] = []

    async def answer(coach: Coach, user_id: int, text: str, sent: float) -> None:
        await coach.handle(user_id, Said(text))
        took.append(time.perf_counter() - sent)

    async with open_store(f"sqlite:///{folder}/turns.sqlite3", clock) as store:
        coach = Coach(library, store, clock)
        for user_id in range(USERS):
            await coach.start(user_id, company.name, role)
        for text in ANSWERS:
            sent = time.perf_counter()
            await asyncio.gather(*(answer(coach, user_id, text, sent) for user_id in range(USERS)))
    return sorted(took)[int(len(took) * 0.99)]


def _bare(folder: Path) -> float:
    """Seconds for as many saves on a bare connection with the same settings: the best of five."""
    connection = prepare(folder / "bare.sqlite3")
    written = SessionCodec().encode(full_session())
    took: list[float] = []
    for _ in range(5):
        begun = time.perf_counter()
        for user_id in range(USERS):
            connection.execute(_BARE, (user_id, *written))
        took.append(time.perf_counter() - begun)
    connection.close()
    return min(took)


def main() -> bool:
    """Print the ratio; whether the floor was reached."""
    with tempfile.TemporaryDirectory() as folder:
        bare = _bare(Path(folder))
        slowest = asyncio.run(_slowest_of_a_hundred(Path(folder)))
    sys.stdout.write(
        f"turns: {USERS} at once, p99 {slowest * 1000:.0f} ms: {slowest / bare:.1f} times as many "
        f"bare sqlite3 saves ({bare * 1000:.0f} ms), floor {FLOOR:g}\n"
    )
    return slowest / bare <= FLOOR
