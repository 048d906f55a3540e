"""What is left of a guide that somebody broke: all that is read otherwise, and what is said of it.

Each part of `broken.txt` is one guide of ours, broken by chance the same way every time: `-` is
read no longer, `+` is read instead, `!` is said. A change of the reader that no other test notices
shows here; `pytest --update-golden` writes it anew, to be looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from zlib import crc32

from guides.guide import read_guide
from tests.golden import held_against
from tests.guides.mutations import LIBRARY, broken, originals
from tests.leaves import leaves

GOLDEN = Path(__file__).with_name("broken.txt")
COUNT = 400
SAMPLED = 3  # one of so many is read
_SHOWN = 5
_LONGEST = 100  # of a row: enough to know it by


@cache
def whole(path: str, text: str) -> dict[str, str]:
    guide, _ = read_guide(text, path)
    return dict(leaves(guide))


def difference(path: str, text: str | bytes, original: str) -> Iterator[str]:
    """What is read otherwise than of the whole guide, and what its author is told."""
    guide, notes = read_guide(text, path)
    before, now = whole(path, original), dict(leaves(guide))
    paths = [one for one in (*before, *now) if before.get(one) != now.get(one)]
    gone = [one for one in paths if one not in now]
    if guide is None:
        yield "- all of it"
    elif gone:
        yield from some([f"- {one}" for one in gone])
    rows = [f"+ {one}: {now[one]}" for one in dict.fromkeys(paths) if one in now]
    yield from some([row for row in rows if not row.startswith("+ diagnostics.")])
    yield from some([f"! {note.line}:{note.column} {note.code}: {note.message}" for note in notes])


def some(rows: list[str]) -> Iterator[str]:
    """The first of them, and of the others how many, with a sum that any change of them changes."""
    yield from (shortened(row) for row in rows[:_SHOWN])
    if rest := rows[_SHOWN:]:
        yield f"{rest[0][0]} … {len(rest)} more, {crc32(ascii(rest).encode()):08x}"


def shortened(text: str) -> str:
    """It, with what can't be printed spelt out, and not longer than is told apart."""
    return ascii(text)[1:-1][:_LONGEST] if not text.isprintable() else text[:_LONGEST]


def test_what_is_left_of_a_broken_guide_is_read_as_it_was(
    update_golden: bool, one_of: Callable[[int], int]
) -> None:
    guides = originals(LIBRARY)
    texts, every = dict(guides), [*broken(guides, COUNT, seed=8)]
    heads = [f"=== {number} {path}" for number, (path, _) in enumerate(every)]

    def rows(at: int) -> Iterator[str]:
        path, text = every[at]
        return difference(path, text, texts[path])

    held_against(GOLDEN, heads, rows, one_of(SAMPLED), update=update_golden)
