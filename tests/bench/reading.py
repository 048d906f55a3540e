"""Reading guides cold: against reading the bytes, against a markdown tokeniser, and its growth.

The guides are the test collection where it is at hand, else the shipped ones, many times over.
Figures are processor time, so that other work on the machine does not count.
"""

from __future__ import annotations

import gc
import os
import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

from markdown_it import MarkdownIt

from guides.bands import cells
from guides.bands.grid import first_table
from guides.bands.tables import read_bands
from guides.guide import read_guide
from guides.guide.front_matter import split_front_matter
from guides.guide.sources import read_sources
from guides.guide.title import find_title
from guides.names import levels, peers
from guides.text.amounts import find_amounts
from negotiation.model.guide import Guide

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
FILES = 1_000

# A guide is to cost less than tokenising its markdown, its bands a fraction of that. The sentences
# of its levers and strategy are worked out when somebody makes a plan with them: once, not at
# the load; all of it is to cost less than twice the tokens.
READ_TO_TOKENISE, BANDS_TO_TOKENISE, WHOLE_TO_TOKENISE = 1.0, 0.2, 2.0
# A file in the page cache is read in 0.01 ms: 0.35 ms a guide.
READ_TO_BYTES = 35.0
GROWTH, TEXT_GROWTH, TEXT_SECONDS, MIB_PER_THOUSAND = 2.3, 2.5, 0.005, 120.0

Texts = list[tuple[str, bytes]]


def _folder() -> Path:
    folder = SHARED / "corpus"
    return folder if folder.is_dir() else ROOT / "guides" / "library"


def _texts() -> Texts:
    folder = _folder()
    found = [(p.relative_to(folder).as_posix(), p.read_bytes()) for p in folder.rglob("*.md")]
    found.sort()
    return (found * (FILES // len(found) + 1))[:FILES]


def _seconds(work: Callable[[Texts], None], texts: Texts, rounds: int = 3) -> float:
    """The best of a few rounds, each with empty caches, and without the cyclic collector: it
    rests during a load, too.
    """
    best = float("inf")
    gc.disable()
    for _ in range(rounds):
        _forget()
        gc.collect()
        start = time.process_time()
        work(texts)
        best = min(best, time.process_time() - start)
    gc.enable()
    return best


def _forget() -> None:
    """Drop what was remembered of cells and names, as after a start."""
    for memory in (
        cells.read_short,
        levels.parse_level,
        peers.is_generic,
        peers.says_nothing,
        peers.known_prefix,
    ):
        memory.cache_clear()


def _read_bytes(texts: Texts) -> None:
    folder = _folder()
    for path, _ in texts:
        (folder / path).read_bytes()


def _served(texts: Texts) -> None:
    for path, data in texts:
        read_guide(data, path, lazy=True)


def _whole(texts: Texts) -> None:
    for path, data in texts:
        read_guide(data, path)


def _bands_only(texts: Texts) -> None:
    for path, data in texts:
        _, doc, _ = split_front_matter(path, tuple(data.decode().split("\n")))
        find_title(doc)
        read_bands(doc, first_table(doc))
        read_sources(doc)


def _tokenise(texts: Texts) -> None:
    markdown = MarkdownIt("commonmark").enable("table")
    for _, data in texts:
        markdown.parse(data.decode())


def _say(what: str, measured: float, floor: float, detail: str) -> bool:
    sys.stdout.write(f"guides: {what}: {measured:.2f} ({detail}), floor {floor:g}\n")
    return measured <= floor


def _time() -> bool:
    texts = _texts()
    size = sum(len(data) for _, data in texts) / 2**20
    served, half = _seconds(_served, texts, 5), _seconds(_served, texts[: FILES // 2], 5)
    whole, bands = _seconds(_whole, texts), _seconds(_bands_only, texts)
    read, tokens = _seconds(_read_bytes, texts, 5), _seconds(_tokenise, texts, 1)
    each = {
        name: spent / len(texts) * 1000
        for name, spent in (("served", served), ("whole", whole), ("bands", bands), ("read", read))
    }
    sys.stdout.write(
        f"guides: {len(texts):,} guides, {size:.1f} MiB, cold: {each['served']:.2f} ms a guide, "
        f"{served / size:.2f} s a MiB; of that title, bands and sources {each['bands']:.2f} ms; "
        f"with every sentence worked out {each['whole']:.2f} ms; its bytes {each['read']:.3f} ms\n"
    )
    return all(
        [
            _say("a guide to its bytes", served / read, READ_TO_BYTES, "cold, page cache warm"),
            _say("a guide to its markdown tokens", served / tokens, READ_TO_TOKENISE, "cold"),
            _say("its bands to its markdown tokens", bands / tokens, BANDS_TO_TOKENISE, "cold"),
            _say("and all its sentences to them", whole / tokens, WHOLE_TO_TOKENISE, "cold"),
            _say("twice the guides", served / half, GROWTH, "time against time for half of them"),
        ]
    )


def _memory() -> bool:
    texts = _texts()
    tracemalloc.start()
    kept: list[Guide | None] = [read_guide(data, path, lazy=True)[0] for path, data in texts]
    held = tracemalloc.get_traced_memory()[0] / 2**20
    tracemalloc.stop()
    return _say("MiB a thousand guides", held / len(kept) * 1000, MIB_PER_THOUSAND, "traced")


def _one_text() -> bool:
    """Money in 6,000 characters of the worst kinds, and in twice as many."""
    reached = True
    for piece in ("$150K to $170K ", "£1K / $2K - £3K / $4K ", "1,", "$1-", "999 ", "$" * 5):
        text = (piece * 6_000)[:6_000]
        once = min(_clock(text) for _ in range(20))
        twice = min(_clock(text * 2) for _ in range(20))
        reached &= _say(f"{piece!r} twice as long", twice / once, TEXT_GROWTH, "time against time")
        reached &= _say(f"{piece!r} 6,000 long", once / TEXT_SECONDS, 1.0, f"{once * 1000:.1f} ms")
    return reached


def _clock(text: str) -> float:
    start = time.process_time()
    find_amounts(text)
    return time.process_time() - start


def main() -> bool:
    """Print the ratios; whether all of them reached their floor."""
    return all([_time(), _memory(), _one_text()])
