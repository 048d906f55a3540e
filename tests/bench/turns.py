"""A whole turn: the mean over the transcripts, and five hundred people in the same instant.

Those are compared with as many bare sqlite3 saves, which is the least that keeping the answers
can cost: the rest is the conversation itself, and the session's way to its columns and back.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from guides.index import GuideIndex
from guides.library import Library
from guides.shelf import Shelf
from negotiation.coach import Coach
from negotiation.dialogue.turn import step
from negotiation.model.replies import Said
from storage.session_codec import SessionCodec
from storage.sqlite import prepare
from storage.store import open_store
from tests.bench.table import BENCH_MS, Line
from tests.bench.talks import both, played
from tests.bench.yardstick import bench_ms
from tests.storage.sessions import full_session

ROOT = Path(__file__).resolve().parent.parent.parent
TURN_MS = 3.0
USERS = 500
AT_ONCE = 10.0
ANSWERS = ("no", "base", "skip", "back")
_BARE = """REPLACE INTO session (user_id, version, format, state, history, saved_at)
VALUES (?, 1, ?, ?, ?, 0)"""


def lines() -> Iterator[Line]:
    """The bounds of a whole turn."""
    for name, guides in both().items():

        def play_all(guides: GuideIndex = guides) -> None:
            for session, event in played():
                step(session, event, guides)

        yield Line(
            f"a whole turn, the mean over the transcripts, {name}",
            bench_ms(play_all, rounds=3) / len(played()),
            BENCH_MS,
            TURN_MS,
            f"{len(played())} turns",
        )
    with tempfile.TemporaryDirectory() as folder:
        bare = _bare(Path(folder))
        slowest = asyncio.run(_slowest_of_a_hundred(Path(folder)))
    yield Line(
        f"{USERS} people answering at once, the slowest of a hundred",
        slowest / bare,
        f"{USERS} bare saves",
        AT_ONCE,
        f"{slowest * 1000:.0f} of {bare * 1000:.0f} ms",
    )


async def _slowest_of_a_hundred(folder: Path) -> float:
    """The 99th percentile in seconds, over all answers, of the time until the reply is there."""
    clock = partial(datetime.now, UTC)
    library = Library(Shelf(ROOT / "guides" / "library"))
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
