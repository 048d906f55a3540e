"""Golden files of what is made up in great numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path


def held_against(
    golden: Path,
    heads: Sequence[str],
    rows: Callable[[int], Iterable[str]],
    step: int,
    *,
    update: bool,
) -> None:
    """Every part is there, and one of so many is as it was; `update` writes them all anew.

    A part is its head, of one line or more, and below it the rows of its number.
    """
    numbers = range(0, len(heads), 1 if update else step)
    parts = ["\n".join((heads[number], *rows(number))) for number in numbers]
    if update:
        golden.write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    written = golden.read_text(encoding="utf-8").removesuffix("\n").split("\n\n")
    lines = [head.count("\n") + 1 for head in heads]
    found = ["\n".join(part.split("\n")[:n]) for part, n in zip(written, lines, strict=True)]
    assert found == list(heads)
    assert [written[number] for number in numbers] == parts
