"""The index with 4,500 guides: look-ups from sloppy text, its building, its reload, its weight.

A reload is measured against a cold load, memory against the bytes of the guides' texts.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import random
import tempfile
import time
import tracemalloc
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

from guides.guide import read_guide
from guides.index import GuideIndex
from guides.library import Library
from guides.shelf import Shelf
from negotiation.model.guide import Guide
from tests.bench.table import BENCH_MS, Line
from tests.bench.yardstick import Yardstick, p99_ms, ratio, seconds
from tests.guides.making import ROLES, guide

COMPANIES, FILES = 346, 1_000  # 346 companies of 13 roles make 4,498 guides
LOOK_UP_MS, COMPLETION_MS, HELD_MS = 1.0, 2.0, 20.0
# The names in a message: thirty words on the average, 350 of the worst.
NAMES_MS, HOSTILE_NAMES_MS = 0.15, 4.0
BUILD_GROWTH, RELOAD_SHARE, MEMORY_TO_TEXT = 1.5, 0.1, 45.0
REGIONS = ("San Francisco", "New York", "London (GBP)", "Bangalore", "Remote US")
TYPED_REGIONS = ("sf", "nyc", "london", "bay area", "remote", "san fransisco", "londn", "tokyo")
TYPED_ROLES = ("mle", "swe", "sr swe", "ml engineer", "em", "data scientst", "sofware engineer")
LEVELS = ("L3-L4", "L4", "L4-L5", "L5", "L5-L6", "L6+")
# The same sloppy lines in every run.
_CHANCE = random.Random(20_260_101)  # noqa: S311 - no secret is made of it


def _names(count: int) -> list[str]:
    heads = ("Ar", "Bel", "Cor", "Dyn", "El", "Fin", "Gra", "Hal", "In", "Jun", "Kar", "Lum")
    middles = ("ta", "vo", "li", "na", "ro", "se", "mi")
    tails = ("Labs", "Systems", "Bank", "AI", "Software")
    made = (
        "".join(parts[:2]) + "x " + parts[2] for parts in itertools.product(heads, middles, tails)
    )
    return list(itertools.islice(made, count))


def made_guides(companies: int) -> list[Guide]:
    made: list[Guide] = []
    for name in _names(companies):
        key = name.lower().replace(" ", "-")
        for at, (role, title) in enumerate(ROLES.items()):
            level = LEVELS[at % len(LEVELS)]
            own = f"{name} {title}"
            equal = [(own, "Google", f"{level} {title}"), (own, "Meta", level.replace("L", "E")),
                     (own, "Stripe", level), (own, "Amazon", "SDE II")]  # fmt: skip
            made.append(guide(f"{key}/{role}", name, title, REGIONS, equal))
    return made


def _mistyped(text: str) -> str:
    at = _CHANCE.randrange(1, len(text) - 1)
    return text[:at] + text[at + 1 :] if _CHANCE.random() < 0.5 else text


def _look_ups(index: GuideIndex) -> Iterator[Line]:
    names = [named.name for named in index.companies()]
    typed = [
        f"{_mistyped(_CHANCE.choice(names)).lower()} {_CHANCE.choice(TYPED_ROLES)} "
        f"{_CHANCE.choice(TYPED_REGIONS)}"
        for _ in range(2_000)
    ]
    begun = [
        name[: _CHANCE.randint(1, len(name))].lower() for name in _CHANCE.choices(names, k=999)
    ]
    look_up = p99_ms(index.locate, typed)
    yield Line("a look-up, p99, 4,500 guides", look_up, BENCH_MS, LOOK_UP_MS)
    completion = max(
        p99_ms(index.suggest_companies, begun),
        p99_ms(lambda text: index.suggest_roles(None, text), [*TYPED_ROLES, "s", "ml"] * 50),
        p99_ms(lambda text: index.suggest_regions(None, text), [*TYPED_REGIONS, "s", "lo"] * 50),
    )
    yield Line("a completion, p99, 4,500 guides", completion, BENCH_MS, COMPLETION_MS)


# What people write, made for this: names in it and around it, right and mistyped.
MESSAGE = (
    "hi so {company} made me an offer for {role} in {region} at 210k base with 300k equity over "
    "four years and a recruiter from {rival} called but there is no second offer yet"
)
RIVALS = ("google", "meta", "anthropc", "stripe", "a bank", "square")


def _messages(index: GuideIndex, count: int) -> list[list[str]]:
    names = [named.name for named in index.companies()]
    return [
        MESSAGE.format(
            company=_mistyped(_CHANCE.choice(names)).lower(),
            role=_CHANCE.choice(TYPED_ROLES),
            region=_CHANCE.choice(TYPED_REGIONS),
            rival=_CHANCE.choice(RIVALS),
        ).split()
        for _ in range(count)
    ]


def _hostile(index: GuideIndex) -> list[list[str]]:
    """Messages of 350 words that make much work: slips only, names only, words of roles only."""
    names = [
        word for named in index.companies() for word in named.name.lower().split() if len(word) > 4
    ]
    slips = [_mistyped(word) for word in _CHANCE.choices(names, k=350)]
    noise = ["".join(_CHANCE.choices("abcdeinorst", k=9)) for _ in range(350)]
    roles = _CHANCE.choices(["senior", "staff", "ai", "platform", "data", "engineer"], k=350)
    return [slips, noise, roles, ["midjurney"] * 350, ["san", "francisco"] * 175]


def _names_in(index: GuideIndex) -> Iterator[Line]:
    index.names_in(["warm"])  # its tables are made at the first message
    messages, yard = _messages(index, 300), Yardstick()

    def took(words: list[str]) -> float:
        return yard.ms(min(seconds(partial(index.names_in, words)) for _ in range(3)))

    mean = sum(map(took, messages)) / len(messages)
    words = sum(map(len, messages)) / len(messages)
    yield Line("the names in a message, the mean, 4,500 guides", mean, BENCH_MS, NAMES_MS,
               f"{words:.0f} words")  # fmt: skip
    worst = max(map(took, _hostile(index)))
    yield Line("the names in 350 hostile words, 4,500 guides", worst, BENCH_MS, HOSTILE_NAMES_MS)


def _text(name: str, title: str) -> str:
    rows = "\n".join(
        f"| {region} | $180K-$250K | $120K-$300K | 10-15% | $228K-$362K |" for region in REGIONS
    )
    levers = "\n".join(
        f'{number}. **Lever {number}:** "I have run [training / inference] at scale: $240K base."'
        for number in range(1, 5)
    )
    return f"""### {title} | {name} Global Negotiation Guide

**Negotiation DNA:** Made for a benchmark | Remote friendly

| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |
|--------|-------------|-----------------|-------|------------|
{rows}

**Level Mapping:** {name} {title} = Google L4-L5 = Meta E4-E5 = Amazon SDE II

**Global Levers**
{levers}

> **Negotiate Up Strategy:** "To join: $240K base and $280K equity. Floor is $215K."

**Evidence & Sources**
- A survey (2025)
- Another survey (2026)
"""


def _write(root: Path) -> Path:
    pairs = itertools.product(_names(COMPANIES), ROLES.items())
    last = root
    for name, (role, title) in itertools.islice(pairs, FILES):
        last = root / name.lower().replace(" ", "-") / f"{role}.md"
        last.parent.mkdir(exist_ok=True)
        last.write_text(_text(name, title), encoding="utf-8")
    return last


async def _watch(held: list[float]) -> None:
    """How long the loop could not run anything, watched by a task that only sleeps."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        held.append(time.perf_counter() - began - 0.001)


async def _reloads(root: Path, changed: Path) -> tuple[float, float, float]:
    """Seconds of a cold load, of a reload after one change, and of the longest hold of the event
    loop in a cold load: the best of some, because what else the machine does only adds.
    """
    library = Library(Shelf(root))
    loads = [
        await _watched(Library(Shelf(root))),
        await _watched(Library(Shelf(root))),
        await _watched(library),
    ]
    # Files written this moment are read again, and only afterwards trusted.
    await asyncio.sleep(2.5)
    await library.reload()
    text = await asyncio.to_thread(changed.read_text, "utf-8")
    warm: list[float] = []
    for base in range(241, 246):
        new = text.replace("$240K", f"${base}K")
        await asyncio.to_thread(changed.write_text, new, "utf-8")
        warm.append((await _watched(library))[0])
    return min(took for took, _ in loads), min(warm), min(held for _, held in loads)


async def _watched(library: Library) -> tuple[float, float]:
    """Processor time of a reload, and the longest hold of the loop meanwhile, in seconds."""
    held: list[float] = []
    watcher = asyncio.create_task(_watch(held))
    await asyncio.sleep(0.01)
    began = time.process_time()
    await library.reload()
    took = time.process_time() - began
    watcher.cancel()
    with suppress(asyncio.CancelledError):
        await watcher
    return took, max(held)


def _weight() -> Line:
    """What guides of short texts and their index keep."""
    texts = [
        (_text(name, title), f"{name.lower().replace(' ', '-')}/{role}.md")
        for name, (role, title) in itertools.islice(
            itertools.product(_names(COMPANIES), ROLES.items()), 500
        )
    ]
    gc.collect()
    tracemalloc.start()
    try:
        read = [found for text, path in texts if (found := read_guide(text, path)[0]) is not None]
        index = GuideIndex.build(read, version="bench")
        kept, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    size = sum(len(text.encode()) for text, _ in texts)
    return Line(
        "memory of guides with short texts and their index",
        kept / size,
        "their bytes",
        MEMORY_TO_TEXT,
        f"{kept / 2**20 / len(index) * 1_000:.0f} MiB a thousand",
    )


def lines() -> Iterator[Line]:
    """The bounds of the index."""
    guides = made_guides(COMPANIES)
    index = GuideIndex.build(guides, version="bench")
    yield from _look_ups(index)
    yield from _names_in(index)
    build = partial(GuideIndex.build, version="bench")
    grew = ratio(partial(build, guides), partial(build, guides[: len(guides) // 4]), rounds=5)
    yield Line("building the index, a guide among 4,500", grew / 4, "one among 1,125", BUILD_GROWTH)
    with tempfile.TemporaryDirectory() as folder:
        changed = _write(Path(folder))
        cold, warm, held = asyncio.run(_reloads(Path(folder), changed))
    yield Line(
        f"a reload after one change, {FILES:,} guides",
        warm / cold,
        "a cold load",
        RELOAD_SHARE,
        f"{warm * 1e3:.0f} of {cold * 1e3:.0f} ms",
    )
    hold = "the longest hold of the event loop while guides are read"
    yield Line(hold, Yardstick().ms(held), BENCH_MS, HELD_MS)
    yield _weight()
