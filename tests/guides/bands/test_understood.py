"""Of a header's words those that are not understood are told, with what they make of its pay."""

from __future__ import annotations

import pytest

from guides.guide import read_guide


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("Gehalt inkl. Essensmarken", "its pay is of more than one part"),
        ("Sueldo base incluye dietas", "its pay is of more than one part"),
        ("Base RSU", "its pay is of more than one part"),
        ("Gehalt inkl. Zulage", "its pay counts variable pay or allowances"),
        ("Base", None),
    ],
)
def test_a_header_that_says_more_than_its_part_is_not_read(header: str, why: str | None) -> None:
    table = f"| Level | Location | {header} |\n|---|---|---|\n| L4 | Leipzig | €62K-€73K |"
    title = "### Engineer | Acme Global Negotiation Guide"
    _, notes = read_guide(f"{title}\n\n{table}\n", "acme/engineer.md")
    told = [note.message for note in notes if note.code == "column-qualified"]
    assert told == ([] if why is None else [f'the column "{header}" is not read: {why}'])
