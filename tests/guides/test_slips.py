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


@pytest.mark.parametrize(
    ("place", "meant"),
    [
        ("Lodon", "London"),
        ("Edinburg", "Edinburgh"),
        ("Londonderry", None),
        ("Whitlock", None),
        ("Remote", None),
        ("Leeds", None),
    ],
)
def test_a_place_with_a_slip_is_told(tmp_path: Path, place: str, meant: str | None) -> None:
    path = tmp_path / "quern" / "engineer.md"
    path.parent.mkdir()
    path.write_text(
        "### Engineer | Quern Negotiation Guide\n\n| Level | Region | Base Salary |\n"
        f"|---|---|---|\n| L3 | {place} | £60K-£70K |\n| L4 | {place} | £70K-£80K |\n",
        encoding="utf-8",
    )
    found = [one for one in check_folder(tmp_path).diagnostics if one.code == "place-slip"]
    assert [(one.line, str(meant) in one.message) for one in found] == (
        [(5, True)] if meant else []
    )


def test_a_place_under_a_header_with_a_slip_is_told(tmp_path: Path) -> None:
    path = tmp_path / "quern" / "engineer.md"
    path.parent.mkdir()
    path.write_text(
        "### Engineer | Quern Negotiation Guide\n\n| Regoin | Base Salary |\n|---|---|\n"
        "| Lodon | £60K-£70K |\n| Staf | £70K-£80K |\n",
        encoding="utf-8",
    )
    found = [one for one in check_folder(tmp_path).diagnostics if one.code == "place-slip"]
    assert [one.line for one in found] == [5]


@pytest.mark.parametrize(
    ("strategy", "bare"),
    [
        ("Ask for 74k base in Leeds. Floor is 68k.", '"74k"'),
        ("Ask for 74,000 base.", '"74,000"'),
        ("Ask for £74k base, and never go below 68k.", None),  # a figure is used
        ("They have 120k users in 2025. Ask for the top.", None),
        ("Ask for 5,000 options, or 10k shares.", None),
        ("Ask for the top of the band by 40%.", None),
        ("Ask for $[200K] base.", None),
        ("They raised 74k USD. Ask for more.", None),
    ],
)
def test_a_strategy_without_a_currency_is_told(
    tmp_path: Path, strategy: str, bare: str | None
) -> None:
    path = tmp_path / "quern" / "engineer.md"
    path.parent.mkdir()
    path.write_text(
        "### Engineer | Quern Negotiation Guide\n\n| Region | Base Salary |\n|---|---|\n"
        f"| Leeds | £60K-£75K |\n\n> **Negotiate Up Strategy:** {strategy}\n",
        encoding="utf-8",
    )
    notes = check_folder(tmp_path).diagnostics
    found = [one for one in notes if one.code == "strategy-unpriced"]
    assert [(one.line, str(bare) in one.message) for one in found] == ([(7, True)] if bare else [])
