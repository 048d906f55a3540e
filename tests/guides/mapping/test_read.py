"""Level mappings with all that is read of each: `>` are its lines, below them what they say.

`--update-golden` writes what is read anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from guides.mapping.equivalents import read_equivalents
from guides.text.document import Document

FILE = Path(__file__).with_name("read.txt")


def _read(lines: list[str]) -> Iterator[str]:
    doc = Document("acme/engineer.md", tuple(lines))
    found, notes = read_equivalents(doc, "Acme", "Engineer")
    yield from (f"{one.line}: {one.own} = {one.company} {one.level}" for one in found)
    yield from (
        f"{one.line}:{one.column} {one.severity} {one.code}: {one.message}" for one in notes
    )


def test_a_mapping_is_read_as_stands_below_it(update_golden: bool) -> None:
    head, *parts = FILE.read_text(encoding="utf-8").strip().split("\n\n")
    assert len(parts) > 80
    written = [head]
    for part in parts:
        asked = [line for line in part.split("\n") if line.startswith(">")]
        written.append("\n".join([*asked, *_read([line[2:] for line in asked])]))
    if update_golden:
        FILE.write_text("\n\n".join(written) + "\n", encoding="utf-8")
    assert written == [head, *parts] or update_golden
