"""Broken guides: nothing escapes, nothing is read from a broken cell, codes are documented."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from itertools import islice

import pytest

from guides.guide import read_guide
from negotiation.model.guide import BandRow, Component
from tests.guides.mutations import LIBRARY, ROOT, broken, originals

GUIDES = originals(LIBRARY)
FORMAT = (ROOT / "guides" / "FORMAT.md").read_text(encoding="utf-8")
DOCUMENTED = set(
    re.findall(r"^\| `([a-z0-9-]+)` \| (?:error|warning|remark)", FORMAT, re.MULTILINE)
)


@pytest.mark.parametrize("seed", range(10))
def test_broken_guides_are_read_as_far_as_they_go(seed: int, one_of: Callable[[int], int]) -> None:
    for path, text in islice(broken(GUIDES, 40, seed), None, None, one_of(3)):
        guide, notes = read_guide(text, path)
        assert {note.code for note in notes} <= DOCUMENTED
        assert "reader-failed" not in {note.code for note in notes}
        assert all(note.path == path and note.line >= 1 and note.column >= 1 for note in notes)
        assert guide is not None or notes
        for row in guide.bands if guide is not None else ():
            _is_sound(row)


def _is_sound(row: BandRow) -> None:
    for component in Component:
        cell = row.cell(component)
        if cell is None:
            continue
        read = [cell.money, cell.percent, cell.units]
        assert (cell.text is None) == any(part is not None for part in read)
        if cell.money is not None:
            assert 0 <= cell.money.low <= cell.money.high
            assert re.fullmatch("[A-Z]{3}", cell.money.currency)
            # No figure that the cell does not print: its first digit is there.
            for amount in (cell.money.low, cell.money.high):
                assert amount == 0 or str(amount)[0] in cell.raw
        if cell.percent is not None:
            assert Decimal(0) <= cell.percent[0] <= cell.percent[1]


@pytest.mark.parametrize(
    "piece",
    ["$1-", "1,", "(", "[", "|", "**", "> ", "\n> ", "\n1. ", "\n- ", "= ", "#\n", "\n| 1 ", "9%"],
)
def test_a_quarter_of_a_megabyte_of_anything_is_no_exception(piece: str) -> None:
    start = "### A | Acme Global Negotiation Guide\n\n| Region | Base |\n|---|---|\n| Rome | "
    for text in (start, start + "€1M |\n\n> **Negotiate Up Strategy:** "):
        guide, notes = read_guide((text + piece * 100_000)[: 256 * 1024], "acme/a.md")
        assert guide is not None or notes
