"""Cells as people write them under each kind of header, and what is served of each.

`= header` and below it `> cell`; then what is served, or `words` with the codes of the remarks.
`--update-golden` writes what is served anew.
"""

from __future__ import annotations

from pathlib import Path

from guides.guide import read_guide
from tests.leaves import leaves

FILE = Path(__file__).parent / "cells.txt"
_HIDDEN = ("no-level-mapping", "no-levers", "no-strategy", "no-sources")
_PARTS = ("base", "equity", "bonus", "sign_on", "total")


def served(header: str, cell: str) -> str:
    """Beside a base that is always read, so that the row stands."""
    other = "Total Comp" if header.startswith("Base") else "Base Salary"
    guide, notes = read_guide(
        "### Data Engineer | Acme Global Negotiation Guide\n\n"
        f"| Region | {other} | {header} |\n|---|---|---|\n"
        f"| Denver | $150K-$190K | {cell} |\n",
        "acme/data-engineer.md",
    )
    assert guide is not None
    codes = [note.code for note in notes if note.code not in _HIDDEN]
    known = "total" if other.startswith("Total") else "base"
    rows = guide.bands or (None,)
    found = [
        f"{part} " + " ".join(f"{path}={value}" for path, value in leaves(getattr(rows[0], part)))
        for part in _PARTS
        if rows[0] is not None and part != known and getattr(rows[0], part) is not None
    ]
    return "; ".join(found or ["nothing"]) + (f" ({', '.join(codes)})" if codes else "")


def test_a_cell_is_served_as_written_below_it(update_golden: bool) -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    written = [line for line in lines if line.startswith("#")]
    header = ""
    for line in lines:
        if line.startswith("= "):
            header = line[2:]
            written += ["", line]
        elif line.startswith("> "):
            written += [line, served(header, line[2:])]
    assert len(written) > 200
    if update_golden:
        FILE.write_text("\n".join(written) + "\n", encoding="utf-8")
    assert written == lines or update_golden
