"""The first `/band` of a terminal chat over a large folder of guides, and what keeping it costs.

Whole processes, from their start to their end, against a process that reads the bytes of every
guide: *cold*, where nothing was read before, and *warm*, where nothing has changed since the last
start. The guides are the test collection where it is at hand, else the shipped ones many times.
"""

from __future__ import annotations

import asyncio
import gc
import os
import shutil
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from pathlib import Path

from guides.library import Library
from guides.shelf import Shelf
from tests.bench.processes import LOOK_UP, ROOT, seconds_of
from tests.bench.table import Line

SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
SHIPPED = ROOT / "guides" / "library"
COPIES = 230  # of five guides

COLD_TO_BYTES, WARM_TO_BYTES, RELOAD_SHARE, MIB_PER_THOUSAND = 16.0, 6.0, 0.05, 15.0
ROUNDS = 7
READ = """
import os, sys
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        with open(f"{folder}/{name}", "rb") as file:
            file.read()
"""


def _collection(at: Path) -> Path:
    """A folder of some thousand guides."""
    if (SHARED / "corpus").is_dir():
        return Path(shutil.copytree(SHARED / "corpus", at))
    for number in range(COPIES):
        for path in SHIPPED.glob("*/*.md"):
            copy = at / f"{path.parent.name}{number or ''}" / path.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    return at


def _first_answers(guides: Path, beside: Path) -> Iterator[Line]:
    """In turns, the best of each: what else the machine does only adds."""
    took: list[tuple[float, float, float]] = []
    for number in range(ROUNDS):
        there = {
            "GUIDES_DIR": str(guides),
            "DATABASE_URL": f"sqlite:///{beside}/{number}/chat.sqlite3",
            "BACKUP_DIR": f"{beside}/{number}/copies",
        }
        chat = ["-m", "bot", "chat"]
        took.append(
            (
                seconds_of(["-c", READ, str(guides)]),
                seconds_of(chat, LOOK_UP, there),
                seconds_of(chat, LOOK_UP, there),
            )
        )
    read, cold, warm = (min(column) for column in zip(*took, strict=True))
    for word, spent, bound in (("cold", cold, COLD_TO_BYTES), ("warm", warm, WARM_TO_BYTES)):
        yield Line(
            f"a {word} chat's first answer over a thousand guides, the whole process",
            spent / read,
            "reading the bytes",
            bound,
            f"{spent * 1e3:.0f} of {read * 1e3:.0f} ms",
        )


async def _reloads(guides: Path, changed: Path) -> Line:
    library = Library(Shelf(guides))
    began = time.process_time()
    await library.reload()
    cold = time.process_time() - began
    shares: list[float] = []
    for number in range(3):
        text = await asyncio.to_thread(changed.read_text, "utf-8")
        await asyncio.to_thread(changed.write_text, f"{text}\nChanged {number}.\n", "utf-8")
        began = time.process_time()
        report = await library.reload()
        shares.append(time.process_time() - began)
        if len(report.changed) != 1:
            raise AssertionError(f"changed: {report.changed}")
    once = min(shares)
    return Line(
        "a reload after one change",
        once / cold,
        "a cold load",
        RELOAD_SHARE,
        f"{once * 1e3:.0f} of {cold * 1e3:.0f} ms",
    )


def _weight(guides: Path) -> Line:
    """MiB that a thousand guides and their index keep, once every guide has been read.

    What the readers keep however many guides there are (their code, the gazetteer) is not in it.
    """
    asyncio.run(Library(Shelf(SHIPPED)).reload())
    library = Library(Shelf(guides))
    gc.collect()
    tracemalloc.start()
    try:
        asyncio.run(library.reload())
        gc.collect()
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    weight = kept / 2**20 / len(library.index) * 1_000
    return Line("a thousand guides served", weight, "MiB", MIB_PER_THOUSAND)


def lines() -> Iterator[Line]:
    """The bounds of a start over many guides, and of holding them."""
    with tempfile.TemporaryDirectory() as folder:
        guides = _collection(Path(folder, "guides"))
        long_ago = time.time() - 3600
        for path in guides.rglob("*.md"):
            os.utime(path, (long_ago, long_ago))
        yield from _first_answers(guides, Path(folder))
        yield _weight(guides)
        yield asyncio.run(_reloads(guides, min(guides.glob("*/*.md"))))
