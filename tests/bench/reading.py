"""Reading guides cold: against reading the bytes, against a markdown tokeniser, and its growth.

The guides are the test collection where it is at hand, else the shipped ones, many times over.
Figures are processor time, so that other work on the machine does not count.
"""

from __future__ import annotations

import gc
import os
import tracemalloc
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

from markdown_it import MarkdownIt

from guides.advice import figure_places
from guides.bands import (
    around,
    cells,
    cells_alone,
    header_rows,
    layout,
    lines_around,
    rows,
    rows_across,
    totals,
)
from guides.guide import read_guide
from guides.guide.figures import read_figures
from guides.mapping import tables
from guides.names import levels, peers
from guides.text import periods
from guides.text.amounts import find_amounts
from negotiation.model.guide import Guide
from tests.bench.table import BENCH_MS, Line
from tests.bench.yardstick import bench_ms, ratio, seconds

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("COUNTEROFFER_SHARED", ROOT.parent / "shared"))
FILES = 1_000

# A guide is to cost less than tokenising its markdown, its bands a fraction of that. The sentences
# of its levers and strategy are worked out when somebody makes a plan with them: once, not at
# the load; all of it is to cost less than twice the tokens.
READ_TO_TOKENISE, BANDS_TO_TOKENISE, WHOLE_TO_TOKENISE = 1.0, 0.2, 2.0
# A file in the page cache is read in 0.01 ms: 0.35 ms a guide.
READ_TO_BYTES = 35.0
GROWTH, TEXT_GROWTH, TEXT_MS, MEMORY_TO_BYTES = 2.3, 2.5, 5.0, 20.0
TEXT_PARTS = ("$150K to $170K ", "£1K / $2K - £3K / $4K ", "1,", "$1-", "999 ", "$" * 5)

Texts = list[tuple[str, bytes]]


def _folder() -> Path:
    folder = SHARED / "corpus"
    return folder if folder.is_dir() else ROOT / "guides" / "library"


def _texts() -> Texts:
    folder = _folder()
    found = [(p.relative_to(folder).as_posix(), p.read_bytes()) for p in folder.rglob("*.md")]
    found.sort()
    return (found * (FILES // len(found) + 1))[:FILES]


def _seconds(works: Mapping[str, Callable[[], None]], rounds: int = 3) -> dict[str, float]:
    """The best of a few rounds of each, in turns, each with empty caches, and without the cyclic
    collector: it rests during a load, too.
    """
    took: dict[str, float] = dict.fromkeys(works, float("inf"))
    gc.disable()
    for _ in range(rounds):
        for name, work in works.items():
            _forget()
            gc.collect()
            took[name] = min(took[name], seconds(work))
    gc.enable()
    return took


def _forget() -> None:
    """Drop what was remembered of cells, lines and names, as after a start."""
    for memory in (
        cells.read_short,
        cells_alone.cells_alone,
        levels.parse_level,
        peers.is_generic,
        peers.says_nothing,
        peers.known_prefix,
        *_bounded(around, figure_places, header_rows, layout, lines_around, periods, rows),
        *_bounded(rows_across, tables, totals),
    ):
        memory.cache_clear()


def _bounded(*modules: ModuleType) -> Iterator[Any]:
    """The functions of modules that remember what they have read, up to a bound."""
    for module in modules:
        for one in vars(module).values():
            own = getattr(one, "__module__", "") == module.__name__
            if own and hasattr(one, "cache_parameters") and one.cache_parameters()["maxsize"]:
                yield one


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
        read_figures(data, path)


def _tokenise(texts: Texts) -> None:
    markdown = MarkdownIt("commonmark").enable("table")
    for _, data in texts:
        markdown.parse(data.decode())


def lines() -> Iterator[Line]:
    """The bounds of reading guides."""
    yield from _one_text()  # before the heap is full of guides, which slows every small tuple
    yield from _time()
    yield _memory()


def _time() -> Iterator[Line]:
    texts = _texts()
    took = _seconds(
        {
            "served": partial(_served, texts),
            "half": partial(_served, texts[: FILES // 2]),
            "whole": partial(_whole, texts),
            "bands": partial(_bands_only, texts),
            "read": partial(_read_bytes, texts),
            "tokens": partial(_tokenise, texts),
        }
    )
    each = {name: f"{spent / len(texts) * 1000:.3g} ms" for name, spent in took.items()}
    size = sum(len(data) for _, data in texts) / 2**20
    what = f"a guide, cold, {len(texts):,} guides, {size:.1f} MiB"
    yield Line(what, took["served"] / took["read"], "its bytes read", READ_TO_BYTES,
               f"{each['served']} of {each['read']}")  # fmt: skip
    for what, name, bound in (
        ("a guide, cold", "served", READ_TO_TOKENISE),
        ("its title, bands and sources", "bands", BANDS_TO_TOKENISE),
        ("and all its sentences", "whole", WHOLE_TO_TOKENISE),
    ):
        yield Line(what, took[name] / took["tokens"], "its markdown tokens", bound,
                   f"{each[name]} of {each['tokens']}")  # fmt: skip
    yield Line("twice the guides", took["served"] / took["half"], "half of them", GROWTH)


def _memory() -> Line:
    texts = _texts()
    size = sum(len(data) for _, data in texts)
    tracemalloc.start()
    kept: list[Guide | None] = [read_guide(data, path, lazy=True)[0] for path, data in texts]
    held = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return Line("memory of the guides", held / size, "their bytes", MEMORY_TO_BYTES,
                f"{held / 2**20 / len(kept) * 1000:.0f} MiB a thousand")  # fmt: skip


def _one_text() -> Iterator[Line]:
    """Money in 6,000 characters of the worst kinds, and in twice as many."""
    texts = {part: (part * 6_000)[:6_000] for part in TEXT_PARTS}
    took = {part: bench_ms(partial(find_amounts, text), rounds=40) for part, text in texts.items()}
    grew = {
        part: ratio(partial(find_amounts, text * 2), partial(find_amounts, text), rounds=40)
        for part, text in texts.items()
    }
    slowest, steepest = max(took, key=took.__getitem__), max(grew, key=grew.__getitem__)
    yield Line(f"money in 6,000 characters, the worst of {len(took)}", took[slowest], BENCH_MS,
               TEXT_MS, repr(slowest))  # fmt: skip
    yield Line("money in twice as many", grew[steepest], "in 6,000 characters", TEXT_GROWTH,
               repr(steepest))  # fmt: skip
