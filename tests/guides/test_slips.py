"""A header with a slip in it is told what it may have meant; another word is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from guides.check import check_folder
from guides.slips import nearest


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("Equitty", "Equity"),
        ("Totl Comp", "Total Comp"),
        ("Regoin", "Region"),
        ("Curency", "Currency"),
        ("Singing bonus", "Signing Bonus"),
        ("Equity", None),
        ("Visa", None),
        ("Quarter", None),
        ("Holidays", None),
        ("Notes", None),
    ],
)
def test_a_slip_is_told_from_another_word(header: str, meant: str | None) -> None:
    assert nearest(header) == meant


def test_a_column_with_a_slip_is_named_with_what_it_may_be(tmp_path: Path) -> None:
    file = tmp_path / "quern" / "engineer.md"
    file.parent.mkdir()
    file.write_text(
        "### Engineer | Quern Negotiation Guide\n\n"
        "| Region | Base Salary | Equitty | Visa |\n|---|---|---|---|\n"
        "| Leeds | £60K-£70K | £20K | yes |\n",
        encoding="utf-8",
    )
    found = [one for one in check_folder(tmp_path).diagnostics if one.code == "extra-column"]
    assert [('"Equity"' in one.hint, one.column) for one in found] == [(True, 26), (False, 36)]


@pytest.mark.parametrize(
    ("file", "role", "slips"),
    [
        ("ml-engineer", "ML Enginer", ['"enginer"']),
        ("data-scientist", "Data Scientists", []),
        ("product-designer", "Product Design Lead", []),
        ("ml-ai-engineer", "ML/AI Engineer", []),
    ],
)
def test_a_title_with_a_slip_is_told_by_its_file(
    tmp_path: Path, file: str, role: str, slips: list[str]
) -> None:
    path = tmp_path / "quern" / f"{file}.md"
    path.parent.mkdir()
    path.write_text(
        f"### {role} | Quern Negotiation Guide\n\n"
        "| Region | Base Salary |\n|---|---|\n| Leeds | £60K-£70K |\n",
        encoding="utf-8",
    )
    found = [one for one in check_folder(tmp_path).diagnostics if one.code == "title-slip"]
    assert [one.message.split()[3].strip(",") for one in found] == slips
