"""A sheet that was pasted into a text becomes a table; the rest of the text stays as it is."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from guides.guide import read_guide
from guides.pasted import Mended, import_file, with_tables
from negotiation.model.diagnostics import Diagnostic

_PATH = "tallow/backend-engineer.md"
_SHEET = (
    "Level\tCity\tBase min\tBase max\tBonus\n"
    "E3\tLondon\t£62,000\t£78,000\t8%\n"
    "E4\tLeeds\t£70,000\t£86,000\t10%\n"
)


def _mended(text: str) -> Mended:
    made = with_tables(text.encode(), _PATH)
    assert isinstance(made, Mended)
    return made


@pytest.mark.parametrize("divider", ["\t", ";"])
def test_a_pasted_sheet_becomes_a_table_that_is_read(divider: str) -> None:
    made = _mended(f"Tallow pay\n\nOur bands:\n{_SHEET.replace(chr(9), divider)}\nThat is all.\n")
    guide, _ = read_guide(made.text, _PATH)
    assert guide is not None
    assert (guide.company, guide.role) == ("Tallow", "Backend Engineer")
    assert [(row.level, row.region) for row in guide.bands] == [("E3", "London"), ("E4", "Leeds")]
    pay = [row.base.money for row in guide.bands if row.base is not None]
    assert [(money.currency, money.low) for money in pay if money is not None] == [
        ("GBP", 62_000),
        ("GBP", 70_000),
    ]
    assert "Our bands:" in made.text
    assert made.text.endswith("That is all.\n")
    assert len(made.done) == 2


def test_a_text_without_a_sheet_stays_as_it_is() -> None:
    text = "### Backend Engineer | Tallow Negotiation Guide\n\nA few words, and more, and more.\n"
    assert _mended(text) == Mended(text, ())


def test_a_text_that_is_none_is_said_to_be() -> None:
    assert isinstance(with_tables(b"\xff\xfe\x00", _PATH), Diagnostic)


def test_the_import_of_a_text_says_what_it_did(tmp_path: Path) -> None:
    file = tmp_path / "tallow" / "backend-engineer.md"
    file.parent.mkdir()
    file.write_text(_SHEET, encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    assert import_file(file, None, None, out, err) == 0
    assert "| E3 | London |" in out.getvalue()
    assert "a table of 2 rows" in err.getvalue()
