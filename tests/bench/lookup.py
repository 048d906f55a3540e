"""The index with 4,500 guides: look-ups from sloppy text, its building, its reload, its weight.

Figures are ratios: of a look-up's p99 to what it may take, of a reload to a cold load, of the
longest time the event loop was held to what it may be.
"""

from __future__ import annotations

import asyncio
import gc
import itertools
import random
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from guides.guide import read_guide
from guides.index import GuideIndex
from guides.library import Library
from negotiation.model.guide import Guide
from tests.bench._clock import bench_ms
from tests.guides.making import ROLES, guide

COMPANIES, FILES = 346, 1_000  # 346 companies of 13 roles make 4,498 guides
# Bench milliseconds for the names in a message: thirty words on the average, 350 of the worst.
NAMES_MS, HOSTILE_NAMES_MS = 0.15, 4.0
LOOK_UP_SECONDS, COMPLETION_SECONDS, HELD_SECONDS = 0.001, 0.002, 0.020
BUILD_GROWTH, RELOAD_SHARE, MIB_PER_THOUSAND = 1.5, 0.1, 60.0
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


def _guides(companies: int) -> list[Guide]:
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


def _p99(ask: Callable[[str], object], lines: Iterable[str]) -> float:
    """The 99th percentile over lines; each counts with the best of three, so that what else the
    machine does meanwhile is not measured.
    """

    def once(line: str) -> float:
        began = time.perf_counter()
        ask(line)
        return time.perf_counter() - began

    took = sorted(min(once(line) for _ in range(3)) for line in lines)
    return took[int(len(took) * 0.99)]


def _say(what: str, measured: float, floor: float, detail: str) -> bool:
    sys.stdout.write(f"guides: {what}: {measured:.2f} ({detail}), floor {floor:g}\n")
    return measured <= floor


def _look_ups(index: GuideIndex) -> bool:
    names = [named.name for named in index.companies()]
    lines = [
        f"{_mistyped(_CHANCE.choice(names)).lower()} {_CHANCE.choice(TYPED_ROLES)} "
        f"{_CHANCE.choice(TYPED_REGIONS)}"
        for _ in range(2_000)
    ]
    begun = [
        name[: _CHANCE.randint(1, len(name))].lower() for name in _CHANCE.choices(names, k=999)
    ]
    look_up = _p99(index.locate, lines)
    completion = max(
        _p99(index.suggest_companies, begun),
        _p99(lambda text: index.suggest_roles(None, text), [*TYPED_ROLES, "s", "ml"] * 50),
        _p99(lambda text: index.suggest_regions(None, text), [*TYPED_REGIONS, "s", "lo"] * 50),
    )
    return all(
        [
            _say("a look-up's p99 of 1 ms, 4,500 guides", look_up / LOOK_UP_SECONDS, 1,
                 f"{look_up * 1e3:.2f} ms"),
            _say("a completion's p99 of 2 ms, 4,500 guides", completion / COMPLETION_SECONDS, 1,
                 f"{completion * 1e3:.2f} ms"),
        ]
    )  # fmt: skip


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


def _names_in(index: GuideIndex) -> bool:
    index.names_in(["warm"])  # its tables are made at the first message

    def seconds(words: list[str]) -> float:
        def once() -> float:
            began = time.process_time()
            index.names_in(words)
            return time.process_time() - began

        return min(once() for _ in range(3))

    messages = _messages(index, 300)
    mean = bench_ms(sum(map(seconds, messages)) / len(messages))
    worst = bench_ms(max(map(seconds, _hostile(index))))
    words = sum(map(len, messages)) / len(messages)
    return all(
        [
            _say(f"the names in a message, of {NAMES_MS} bench ms", mean / NAMES_MS, 1,
                 f"{mean:.3f} bench ms for {words:.0f} words, 4,500 guides"),
            _say(f"the names in 350 hostile words, of {HOSTILE_NAMES_MS:g} bench ms",
                 worst / HOSTILE_NAMES_MS, 1, f"{worst:.2f} bench ms, 4,500 guides"),
        ]
    )  # fmt: skip


def _build(guides: list[Guide]) -> float:
    def once() -> float:
        began = time.perf_counter()
        GuideIndex.build(guides, version="bench")
        return time.perf_counter() - began

    return min(once() for _ in range(3))


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


async def _longest_hold(held: list[float]) -> None:
    """How long the loop could not run anything, watched by a task that only sleeps."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.001)
        held.append(time.perf_counter() - began - 0.001)


async def _reloads(root: Path, changed: Path) -> bool:
    library, held = Library(root), list[float]()
    watcher = asyncio.create_task(_longest_hold(held))
    await asyncio.sleep(0.01)
    began = time.perf_counter()
    await library.reload()
    cold = time.perf_counter() - began
    # Files written this moment are read again, and only afterwards trusted.
    await asyncio.sleep(2.5)
    await library.reload()
    text = await asyncio.to_thread(changed.read_text, "utf-8")
    await asyncio.to_thread(changed.write_text, text.replace("$240K", "$241K"), "utf-8")
    began = time.perf_counter()
    await library.reload()
    warm = time.perf_counter() - began
    watcher.cancel()
    with suppress(asyncio.CancelledError):
        await watcher
    longest = max(held)
    return all(
        [
            _say(f"a reload after one change against a cold load, {FILES:,} guides", warm / cold,
                 RELOAD_SHARE, f"{warm * 1e3:.0f} of {cold * 1e3:.0f} ms"),
            _say("the longest hold of the event loop while guides are read, of 20 ms",
                 longest / HELD_SECONDS, 1, f"{longest * 1e3:.1f} ms"),
        ]
    )  # fmt: skip


def _weight() -> float:
    """MiB that a thousand guides and their index keep."""
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
    return kept / 2**20 / len(index) * 1_000


def main() -> bool:
    """Print the ratios; whether every floor was reached."""
    guides = _guides(COMPANIES)
    index = GuideIndex.build(guides, version="bench")
    reached = _look_ups(index) & _names_in(index)
    small, large = _build(guides[: len(guides) // 4]), _build(guides)
    reached &= _say("building four times the guides, per guide", large / small / 4, BUILD_GROWTH,
                    f"{large * 1e3:.0f} ms for {len(guides):,}")  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        changed = _write(Path(folder))
        reached &= asyncio.run(_reloads(Path(folder), changed))
    weight = _weight()
    return reached & _say("MiB for a thousand guides", weight, MIB_PER_THOUSAND, "of short texts")
