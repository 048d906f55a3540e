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


def test_a_line_is_as_long_as_it_may_be() -> None:
    chain = "IC3 = Google L5 = "
    longest = chain + "x" * (3_000 - len(chain))
    label = "**Level Mapping:** "
    assert next(_read([label + longest])) == "1: IC3 = Google L5"
    (note,) = _read([f"{label}{longest}x"])
    assert note == "1:1 warning line-too-long: this line is too long to be a level mapping"


def test_what_cannot_be_read_is_pointed_at_where_it_begins() -> None:
    doc = Document("acme/engineer.md", ("**Level Mapping:** what we call a senior is no secret",))
    _, (note,) = read_equivalents(doc, "Acme", "Engineer")
    assert (note.line, note.column) == (1, 20)
    assert note.hint == "Write it as `Own level = Google L5 = Meta E5`."
