"""Sheets of pay as guides: what has recognisable columns is read, the rest is said."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from guides.guide import read_guide
from guides.sheet import convert, import_sheet
from negotiation.model.guide import BandRow


def _bands(sheet: str | bytes) -> tuple[BandRow, ...]:
    data = sheet.encode() if isinstance(sheet, str) else sheet
    made = convert(data, "levels.csv", "Petrel", "Software Engineer")
    guide, _ = read_guide(made.text, "petrel/software-engineer.md")
    assert guide is not None
    assert (guide.company, guide.role) == ("Petrel", "Software Engineer")
    return guide.bands


def _pay(row: BandRow) -> tuple[str | None, str | None, str, int, int]:
    assert row.base is not None
    assert row.base.money is not None
    money = row.base.money
    return row.region, row.level, money.currency, money.low, money.high


_WANTED = [("Halifax", "S1", "CAD", 72_000, 88_000), ("Leeds", "S2", "GBP", 61_000, 75_000)]


@pytest.mark.parametrize(
    "sheet",
    [
        "level,region,base_min,base_max,currency\nS1,Halifax,72000,88000,CAD\n"
        "S2,Leeds,61000,75000,GBP\n",
        "Level;Region;Base Min;Base Max;Currency\r\nS1;Halifax;72000;88000;CAD\r\n"
        "S2;Leeds;61000;75000;GBP\r\n",
        "level\tlocation\tbaseSalary\nS1\tHalifax\tCAD 72,000-88,000\nS2\tLeeds\t£61K-£75K\n",
        '\ufefflevel,city,salary\nS1,Halifax,"CAD 72,000 - CAD 88,000"\n'
        'S2,Leeds,"£61,000 - £75,000"\n',
        "\n\nlevel,region,min_base,max_base\nS1,Halifax,CAD 72000,CAD 88000\n\n"
        "S2,Leeds,£61000,£75000\n",
    ],
    ids=["commas", "semicolons", "tabs", "quotes", "blank lines"],
)
def test_a_sheet_with_known_columns_is_a_guide(sheet: str) -> None:
    assert [_pay(row) for row in _bands(sheet)] == _WANTED


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_a_sheet_is_read_as_office_programs_save_it(encoding: str) -> None:
    sheet = "level,region,salary\nS2,Leeds,£61K-£75K\n"
    assert [_pay(row) for row in _bands(sheet.encode(encoding))] == _WANTED[1:]


def test_what_could_not_be_converted_is_named_with_the_line_of_the_sheet() -> None:
    sheet = "level,region,base,headcount\n\nS1,Halifax,CAD 72K-88K,41\nS2,Leeds,up to £75K,12\n"
    made = convert(sheet.encode(), "levels.csv", "Petrel", "Software Engineer")
    assert [(note.path, note.line, note.code) for note in made.notes] == [
        ("levels.csv", 1, "extra-column"),
        ("levels.csv", 4, "cell-unreadable"),
    ]


def test_what_is_no_sheet_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "levels.csv").write_text("nothing\n", encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    assert import_sheet(tmp_path / "levels.csv", None, None, out, err) == 1
    assert out.getvalue() == ""
    assert "levels.csv:1:1: error no-sheet" in err.getvalue()
    assert import_sheet(tmp_path / "gone.csv", None, None, out, err) == 1


def test_the_folder_and_the_file_name_company_and_role(tmp_path: Path) -> None:
    sheet = tmp_path / "petrel-labs" / "data_engineer.csv"
    sheet.parent.mkdir()
    sheet.write_text("level,region,base\nS2,Leeds,£61K-£75K\n", encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    assert import_sheet(sheet, None, None, out, err) == 0
    assert out.getvalue().startswith("### Data Engineer | Petrel Labs Global Negotiation Guide\n")
    assert "petrel-labs/data-engineer.md" in err.getvalue()


def test_a_caption_over_a_sheet_and_a_note_under_it_stand_around_its_table() -> None:
    sheet = (
        "Bands 2026;;;\n;;;\nLevel;City;Min EUR;Max EUR\nS2;Cork;61000;70000\n"
        "All figures are gross;;;\n"
    )
    assert [_pay(row) for row in _bands(sheet)] == [("Cork", "S2", "EUR", 61_000, 70_000)]
    made = convert(sheet.encode(), "levels.csv", "Petrel", "Software Engineer")
    assert made.text.split("\n")[2] == "#### Bands 2026"
    assert "\n\n*All figures are gross*\n" in made.text


@pytest.mark.parametrize("words", ["Draft bands for 2028", "Bands until 2023", "Net of tax"])
def test_what_a_caption_or_a_note_says_of_a_sheet_holds_for_its_table(words: str) -> None:
    sheet = "Level;City;Base\nS2;Cork;€61K-€70K\n"
    assert _bands(f"{words};;\n{sheet}") == ()
    made = convert(f"{words};;\n{sheet}".encode(), "levels.csv", "Petrel", "Software Engineer")
    assert [(note.line, note.code) for note in made.notes][:1] == [(2, "table-qualified")]
    assert _bands(f"{sheet}All figures: {words.lower()};;\n") == ()
