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


def _served(text: str) -> list[tuple[str | None, str | None, int]]:
    guide, _ = read_guide(_mended(text).text, _PATH)
    pays = [(row, row.base.money) for row in guide.bands if row.base] if guide is not None else []
    return [(row.level, row.region, money.low) for row, money in pays if money is not None]


@pytest.mark.parametrize(
    "form", ["{0}, {1}: {2}", "- {1} – {0}: {2}", "* **{0} ({1})** — {2}", "{0} in {1}: {2}"]
)
def test_lines_of_names_and_pay_become_a_table(form: str) -> None:
    pay = [("Engineer II", "Berlin", "€58,000 – €67,000"), ("Engineer II", "Cork", "€61K-€70K")]
    text = "Join us\n\nPay ranges\n" + "\n".join(form.format(*one) for one in pay) + "\n\nBye.\n"
    assert _served(text) == [("Engineer II", "Berlin", 58_000), ("Engineer II", "Cork", 61_000)]
    assert "line 4: a table of 2 lines of names and pay" in _mended(text).done


def test_places_alone_and_levels_alone_become_tables_of_their_own() -> None:
    text = "London: £61K – £72K\nDublin: €66K – €78K\n\nPay by level\nSenior: £68K\nStaff: £83K\n"
    table = _mended(text).text
    assert "| Region | Pay |\n|---|---|\n| London | £61K – £72K |" in table
    assert "| Level | Pay |\n|---|---|\n| Senior | £68K |" in table


@pytest.mark.parametrize(
    "text",
    [
        "Senior: €68,000\nSenior, Berlin: €68,000\n",  # a gap would repeat what stands above
        "Bonus: €5,000\nSign-on: €9,000\n",
        "Founded: 2015\nPeople: 1,200\n",
        "Relocation: up to €9,000\nLaptop: €3,000\n",
        "Senior: ask for €68,000\nStaff: ask for €83,000\n",
        "Senior: €68,000 – €82,000\n",  # one line is no table
    ],
)
def test_other_lines_stay_as_they_are(text: str) -> None:
    assert _mended(text).text.endswith(text)


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


def test_a_text_without_a_title_is_saved_as_the_guide_that_its_title_names(tmp_path: Path) -> None:
    file = tmp_path / "paste.txt"
    file.write_text(_SHEET.strip(), encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    assert import_file(file, "Tallow & Wick", "QA engineer", out, err) == 0
    assert out.getvalue().startswith("### QA Engineer | Tallow & Wick Negotiation Guide\n")
    assert out.getvalue().endswith("\n")
    assert "Save it as tallow-and-wick/qa-engineer.md" in err.getvalue()


@pytest.mark.parametrize(
    ("line", "company", "role"),
    [
        ("Data Engineer - Tallow Pay salary negotiation guide", "Tallow Pay", "Data Engineer"),
        ("# Data Engineer at Tallow & Co: Negotiation Guide", "Tallow & Co", "Data Engineer"),
        ("Our pay, negotiation guide to come", "Tallow", "Backend Engineer"),
    ],
)
def test_a_line_that_was_meant_as_the_title_becomes_it(line: str, company: str, role: str) -> None:
    guide, _ = read_guide(_mended(f"{line}\n\n{_SHEET}").text, _PATH)
    assert guide is not None
    assert (guide.company, guide.role) == (company, role)


@pytest.mark.parametrize(
    "form",
    [
        "{0} ({1})\n{2}\n",
        "**{0}** · {1} · full time\nSalary range: {2}\n",
        "#### {0}, {1}\n- {2}\n",
    ],
)
def test_pay_below_its_name_becomes_a_table(form: str) -> None:
    pay = [
        ("Engineer II", "Tucson, AZ", "$96,000 - $112,000"),
        ("Engineer III", "Lyon", "47 000 €"),
    ]
    text = "Join us\n\n" + "\n".join(form.format(*one) for one in pay) + "\nBye.\n"
    assert _served(text) == [
        ("Engineer II", "Tucson, AZ", 96_000),
        ("Engineer III", "Lyon", 47_000),
    ]


def test_pay_by_place_behind_a_level_becomes_a_table() -> None:
    text = "IC2: Toronto C$98k-C$115k, Montreal C$92k-C$108k\nIC3: Oslo NOK 720,000; Lyon €61k\n"
    assert _served(text) == [
        ("IC2", "Toronto", 98_000),
        ("IC2", "Montreal", 92_000),
        ("IC3", "Oslo", 720_000),
        ("IC3", "Lyon", 61_000),
    ]


@pytest.mark.parametrize(
    "text",
    [
        # what else is paid, or paid otherwise, is no pay of the name above it
        "Engineer II (Lyon)\nNet salary: €31,000\n\nEngineer III (Lyon)\nNet salary: €36,000\n",
        "Engineer II (Lyon)\nOTE: €71,000\n\nEngineer III (Lyon)\nOTE: €86,000\n",
        "Engineer · Lyon\n€61,000\n\nSenior Engineer · Lyon · part time\n€42,000\n",
        # of one of the places nothing is known
        "IC2: Toronto C$98k, Elsewhere C$92k\nIC3: Toronto C$114k, Elsewhere C$107k\n",
    ],
)
def test_what_may_be_other_pay_stays_as_it_is(text: str) -> None:
    assert _mended(text).text.endswith(text)


def test_a_sheet_takes_the_place_of_an_empty_table() -> None:
    empty = "| Region | Base Salary |\n|---|---|\n"
    made = _mended(f"# Pay\n\n{empty}{_SHEET}\nThat is all.\n")
    assert "| Region | Base Salary |" not in made.text
    assert "line 5: a table of 2 rows" in made.done
    filled = _mended(f"# Pay\n\n{empty}| Lyon | €61K |\n\n{_SHEET}")
    assert "| Lyon | €61K |" in filled.text


def test_where_nothing_is_converted_nothing_is_to_be_saved(tmp_path: Path) -> None:
    path = tmp_path / "tallow" / "backend-engineer.md"
    path.parent.mkdir()
    path.write_text("### Backend Engineer | Tallow Negotiation Guide\n\nWords.\n", encoding="utf-8")
    out, err = io.StringIO(), io.StringIO()
    assert import_file(path, None, None, out, err) == 0
    assert out.getvalue() == path.read_text(encoding="utf-8")
    assert ("nothing to convert" in err.getvalue(), "Save it" in err.getvalue()) == (True, False)
