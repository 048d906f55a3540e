"""Parts of guides in the shapes that people write them in, and all that is read of each.

`=== name` begins a guide of that part alone; beside `bands.md` stands `bands.read.txt` with what
is served of it (path: value) and what its author is told (! line:column code). `--update-golden`
writes the second anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from guides.guide import read_guide
from tests.leaves import leaves

FOLDER = Path(__file__).parent / "shapes"
FILES = sorted(FOLDER.glob("*.md"))
_TITLE = "### Data Engineer | Quokka Global Negotiation Guide\n\n"
_BANDS = "| Region | Base Salary |\n|---|---|\n| Seattle | $160K-$200K |\n\n"
MISSING = ("no-level-mapping", "no-levers", "no-strategy", "no-sources")  # a part is no guide
_SAID_ELSEWHERE = ("id", "path", "company", "role", "diagnostics", "bands.0.")


def read(name: str, text: str) -> Iterator[str]:
    """What is read of a part: of bands as they stand, of other parts below a table of bands."""
    whole = _TITLE + ("" if name == "bands" else _BANDS) + text
    guide, notes = read_guide(whole, "quokka/data-engineer.md")
    hidden = _SAID_ELSEWHERE if name != "bands" else _SAID_ELSEWHERE[:-1]
    yield from (
        f"{path}: {value}"
        for path, value in leaves(guide)
        if not path.startswith(hidden) and not path.endswith(".raw")
    )
    first = len((whole.removesuffix(text)).splitlines())
    for note in notes:
        if note.code not in MISSING:
            yield f"! {note.line - first}:{note.column} {note.severity.value} {note.code}"


def parts(path: Path) -> Iterator[tuple[str, str]]:
    for part in path.read_text(encoding="utf-8").split("=== ")[1:]:
        name, _, text = part.partition("\n")
        yield name, text


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_shape_is_read_as_written_beside_it(path: Path, update_golden: bool) -> None:
    found = list(parts(path))
    assert len(found) >= 10
    written = "".join(
        "\n".join([f"=== {name}", *read(path.stem, text)]) + "\n\n" for name, text in found
    )
    golden = path.with_suffix(".read.txt")
    if update_golden:
        golden.write_text(written, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == written
