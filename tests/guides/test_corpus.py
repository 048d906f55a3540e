"""The large test collection, where it is at hand: every guide, every row, every cell."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from guides.bands.grid import split_cells
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import Component, Guide
from tests.conftest import SHARED
from tests.guides.collection import CORPUS, EACH, at_hand, checked, companies

SEEDS = SHARED / "seeds"

pytestmark = at_hand


@pytest.fixture
def guides(one_of: Callable[[int], int]) -> tuple[Guide, ...]:
    return checked(one_of(EACH)).guides


def test_every_file_is_a_guide_with_bands_levers_and_sources(
    guides: tuple[Guide, ...], one_of: Callable[[int], int]
) -> None:
    folders = companies(one_of(EACH))
    files = [path for name in folders for path in (CORPUS / name).rglob("*.md")]
    assert len(guides) == len(files) > 10 * len(folders)
    assert [guide.id for guide in guides if not guide.bands] == []
    assert [guide.id for guide in guides if not guide.levers] == []
    assert [guide.id for guide in guides if not guide.sources] == []
    assert [guide.id for guide in guides if not guide.company or not guide.role] == []


def test_no_guide_has_an_error(one_of: Callable[[int], int]) -> None:
    notes = checked(one_of(EACH)).diagnostics
    assert notes
    found = [one for one in notes if one.severity is Severity.ERROR]
    assert [str(one) for one in found] == []


def test_company_names_have_one_spelling_a_folder(guides: tuple[Guide, ...]) -> None:
    names: dict[str, set[str]] = {}
    for guide in guides:
        names.setdefault(guide.company_key, set()).add(guide.company)
    assert [(key, spelled) for key, spelled in names.items() if len(spelled) != 1] == []


def test_every_row_of_every_first_table_is_a_band(guides: tuple[Guide, ...]) -> None:
    for guide in guides:
        rows, columns, by_region = _table(guide.path)
        expected = rows if by_region else columns
        if not by_region and guide.bands[0].level is not None:
            expected = rows * columns
        assert len(guide.bands) == expected, guide.path


def _table(path: str) -> tuple[int, int, bool]:
    """Rows and columns of a file's first table, counted without the reader."""
    lines = (CORPUS / path).read_text(encoding="utf-8").split("\n")
    start = next(at for at, line in enumerate(lines) if line.startswith("|"))
    rows = 0
    while lines[start + 2 + rows].startswith("|"):
        rows += 1
    header = lines[start]
    return rows, header.count("|") - 2, "Base" in header


def test_every_cell_is_read_or_named(guides: tuple[Guide, ...]) -> None:
    for guide in guides:
        named = [note.source for note in guide.diagnostics if note.code != "total-unexplained"]
        for row in guide.bands:
            for component in Component:
                cell = row.cell(component)
                if cell is not None and cell.text is not None:
                    assert any(cell.text in line for line in named), (guide.path, cell)


def test_every_figure_of_a_first_table_is_accounted_for(guides: tuple[Guide, ...]) -> None:
    """Each number printed in a band row is in a cell that was read or kept as words."""
    for guide in guides:
        kept = {cell.raw for row in guide.bands for c in Component if (cell := row.cell(c))}
        kept |= {label for row in guide.bands for label in (row.region, row.level) if label}
        kept |= {note.source for note in guide.diagnostics if note.code.startswith("extra")}
        lines = (CORPUS / guide.path).read_text(encoding="utf-8").split("\n")
        extra = [note for note in guide.diagnostics if note.code == "extra-column"]
        width = len(split_cells(extra[0].source)) - len(extra) if extra else None
        for row in guide.bands:
            for cell in split_cells(lines[row.line - 1])[:width]:
                assert cell in kept or not re.search(r"\d", cell), (guide.path, row.line, cell)


def test_the_currencies_are_those_that_are_printed(guides: tuple[Guide, ...]) -> None:
    """A cell's currency is written in it: by its code or by its own sign."""
    signs = {
        "USD": "$", "GBP": "£", "EUR": "€", "INR": "₹", "ILS": "₪", "SGD": "S$", "CAD": "C$",
        "AUD": "A$", "BRL": "R$",
    }  # fmt: skip
    for guide in guides:
        for row in guide.bands:
            for component in Component:
                cell = row.cell(component)
                money = cell.money if cell is not None else None
                while cell is not None and money is not None:
                    sign = signs.get(money.currency, money.currency)
                    assert sign in cell.raw or money.currency in cell.raw, (guide.path, cell)
                    money = money.also


@pytest.mark.skipif(not SEEDS.is_dir(), reason="the five guides are not at hand")
def test_the_five_guides_to_serve_first_are_read() -> None:
    from guides.guide import read_guide

    texts = [path.read_bytes() for path in sorted(SEEDS.iterdir())]
    assert len(texts) >= 5
    for text in texts:
        guide, notes = read_guide(text, "seed/guide.md")
        assert guide is not None
        assert len(guide.bands) >= 2
        assert len(guide.levers) in {4, 5}
        assert guide.strategy is not None
        assert [note for note in notes if note.severity is not Severity.INFO] == []
