"""Shapes of guides with a few words put in the place of others, and what is read otherwise.

The shapes, cells and sentences of our other tables are the stock; each part of a golden file is one
of them with its changed lines (`>`), then what is read otherwise (`+`), how much is read no longer
(`-`), and what is said (`!`); of many rows the first, and a sum of the others. So what stands
beside what is tried in more ways than anybody writes down. `--update-golden` writes them anew, to
be looked at.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from zlib import crc32

import pytest

from guides.guide import read_guide
from tests.golden import held_against
from tests.guides.test_broken import shortened, whole
from tests.guides.test_shapes import MISSING, parts
from tests.leaves import leaves

HERE = Path(__file__).parent
VARIANTS = 8  # of each text
SAMPLED = 3  # one of so many is read; odd, so that it is each of the variants in turn
_STOCK = """
$210K £95K €1.2M 120,000 150K-180K $5K/month 15% 10-20% 0.05% 4 2 +$20K ~$300K up to at least
about under over between from or and not per a year monthly hourly vest cliff total base equity RSU
options bonus sign-on target top floor median P50 L5 Senior Staff Google Meta London Berlin Remote
US Canada USD EUR (USD) (London) = / – they I we recruiter offer ask accept counter settle walk
away never if unless below above range band grant refresh years months = maps equivalent
""".split()
_TITLE = "### Data Engineer | Quokka Global Negotiation Guide\n\n"
_BANDS = "| Region | Base Salary |\n|---|---|\n| Seattle | $160K-$200K |\n\n"
_PATH = "quokka/data-engineer.md"
_APART = re.compile(r"(\s+|\|)")
_HELD = re.compile(r"\s*|[|:-]+|###")  # what holds a table or a title together


def tables() -> list[tuple[str, str]]:
    """Tables of pay: the shapes, and the cells of our table of cells eight at a time."""
    found = [(name, _TITLE + text) for name, text in parts(HERE / "shapes" / "bands.md")]
    cells = _quoted(HERE / "bands" / "cells.txt")
    for at in range(0, len(cells), 8):
        rows = "".join(f"| Place {n} | {cell} |\n" for n, cell in enumerate(cells[at : at + 8]))
        table = f"| Region | Base Salary |\n|---|---|\n{rows}"
        found.append((f"cells from {at}", _TITLE + table))
    return found


def words() -> list[tuple[str, str]]:
    """Levels, levers and strategies: the shapes, and the sentences of our table three at a time."""
    shapes = parts(HERE / "shapes" / "words.md")
    found = [(name, _TITLE + _BANDS + text) for name, text in shapes]
    sentences = _quoted(HERE / "advice" / "read" / "sentences.txt")
    for at in range(0, len(sentences), 3):
        strategy = " ".join(sentences[at : at + 3])
        lever = sentences[(at + 7) % len(sentences)]
        levers = f'**Global Levers**\n1. **Scope:** "{lever}"\n\n'
        text = f"{levers}> **Negotiate Up Strategy:** {strategy}\n"
        found.append((f"sentences from {at}", _TITLE + _BANDS + text))
    return found


def _quoted(path: Path) -> list[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith("> ")]


def recombined(name: str, text: str) -> Iterator[str]:
    """The text with a few words changed, so many times; another text changes nothing of it."""
    pieces = _APART.split(text.removeprefix(_TITLE))
    places = [at for at, word in enumerate(pieces) if not _HELD.fullmatch(word)]
    stock = [*_STOCK, *(pieces[at] for at in places)]
    for number in range(VARIANTS):
        rng = random.Random(f"{name} {number}")  # noqa: S311 - the same every time, no secret
        changed = [*pieces]
        for _ in range(rng.randrange(1, 4)):
            at, other = rng.choice(places), rng.choice(places)
            match rng.randrange(4):
                case 0:
                    changed[at], changed[other] = changed[other], changed[at]
                case 1:
                    changed[at] = ""
                case _:
                    changed[at] = rng.choice(stock)
        yield _TITLE + "".join(changed)


def otherwise(before: str, after: str) -> Iterator[str]:
    """What is read of `after` and not of `before`, and what its author is told."""
    guide, notes = read_guide(after, _PATH)
    old, new = whole(_PATH, before), dict(leaves(guide))
    rows = [f"+ {path}: {value}" for path, value in new.items() if old.get(path) != value]
    yield from _first([row for row in rows if not row.startswith("+ diagnostics.")], 4)
    yield from _first([f"- {path}" for path in old if path not in new], 0)
    told = [note for note in notes if note.code not in MISSING]
    shown = [f"! {one.line}:{one.column} {one.severity} {one.code}: {one.message}" for one in told]
    yield from _first(shown, 2)


def _first(rows: list[str], count: int) -> Iterator[str]:
    yield from map(shortened, rows[:count])
    if rest := rows[count:]:
        yield f"{rest[0][0]} {len(rest)} more, {crc32(ascii(rest).encode()):08x}"


@pytest.mark.parametrize("kind", [tables, words], ids=lambda kind: kind.__name__)
def test_what_is_recombined_is_read_as_it_was(
    kind: Callable[[], list[tuple[str, str]]], update_golden: bool, one_of: Callable[[int], int]
) -> None:
    every = [
        (f"=== {name}: {number}", before, after)
        for name, before in kind()
        for number, after in enumerate(recombined(name, before), 1)
    ]

    def rows(at: int) -> Iterator[str]:
        _, before, after = every[at]
        lines = zip(before.split("\n"), after.split("\n"), strict=True)
        yield from (f"> {shortened(new)}" for old, new in lines if old != new)
        yield from otherwise(before, after)

    golden = HERE / f"recombined-{kind.__name__}.txt"
    heads = [head for head, _, _ in every]
    held_against(golden, heads, rows, one_of(SAMPLED), update=update_golden)
