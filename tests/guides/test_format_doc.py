"""guides/FORMAT.md teaches what the reader does: every rule in it is tried here."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from guides.bands.cell_money import CellContext
from guides.bands.cell_text import plain
from guides.bands.cells import read_cell
from guides.bands.headings import read_heading
from guides.check import check_folder
from guides.guide import read_guide
from negotiation.model.diagnostics import Diagnostic, Severity
from negotiation.model.guide import Component, PayCell
from negotiation.model.money import MoneyRange, Period

FORMAT = (Path(__file__).resolve().parents[2] / "guides" / "FORMAT.md").read_text(encoding="utf-8")

_PLACE = "acme/data-engineer.md"
_TITLE = "### Data Engineer | Acme Global Negotiation Guide\n\n"
_BANDS = "| Region | Base Salary |\n|---|---|\n| London | £95K-£120K |\n"
_REST = (
    "\n**Level Mapping:** Acme Data Engineer = Google L5 = Meta E5\n"
    '\n**Global Levers**\n1. **Base:** "I am asking for £118K base."\n'
    '\n> **Negotiate Up Strategy:** "I am asking for £118K base."\n'
    "\n**Evidence & Sources**\n- Pay reports\n"
)
_PERIODS = {Period.YEAR: " a year", Period.MONTH: " a month", Period.GRANT: " for the grant"}


def _blocks(kind: str) -> list[str]:
    found = re.findall(rf"^```{kind}\n(.*?)^```$", FORMAT, re.MULTILINE | re.DOTALL)
    assert found, kind
    return found


def _table(first_header: str) -> list[list[str]]:
    lines = FORMAT.split("\n")
    start = next(at for at, line in enumerate(lines) if line.startswith(f"| {first_header} |"))
    rows = []
    for line in lines[start + 2 :]:
        if not line.startswith("|"):
            break
        cells = re.split(r"(?<!\\)\|", line.strip("|"))
        rows.append([cell.strip().strip("`").replace("\\|", "|") for cell in cells])
    assert rows
    return rows


def _codes(found: tuple[Diagnostic, ...]) -> set[str]:
    return {one.code for one in found}


def test_the_whole_guide_is_read_without_a_remark() -> None:
    guide, notes = read_guide(_blocks("markdown")[0], "acme/machine-learning-engineer.md")
    assert notes == ()
    assert guide is not None
    assert (guide.company, guide.role) == ("Acme", "Machine Learning Engineer")
    assert guide.tags == ("Public since 2019", "Equity-Heavy", "Hybrid")
    assert guide.as_of == date(2026, 2, 1)
    assert guide.aliases == ("MLE", "applied scientist")
    assert len(guide.bands) == 2
    assert len(guide.equivalents) == 2
    assert len(guide.levers) == 2
    assert guide.strategy is not None
    assert len(guide.strategy.figures) >= 4
    assert guide.sources == (
        "Pay reports from eleven offers, 2025-2026",
        "[Acme careers page](https://example.com/careers)",
    )


@pytest.mark.parametrize(("line", "company", "role"), _table("Title line"))
def test_titles(line: str, company: str, role: str) -> None:
    guide, notes = read_guide(f"{line}\n\n{_BANDS}{_REST}", _PLACE)
    assert notes == ()
    assert guide is not None
    assert (guide.company, guide.role) == (company, role)


@pytest.mark.parametrize(
    ("number", "labels"),
    [
        (0, [("Seattle", None), ("Dublin", None)]),
        (1, [("Seattle", "L4"), ("Seattle", "L5")]),
        (
            2,
            [
                ("New York (USD)", "Senior (L5)"),
                ("Paris (EUR €)", "Senior (L5)"),
                ("New York (USD)", "Staff (L6)"),
                ("Paris (EUR €)", "Staff (L6)"),
            ],
        ),
        (3, [("Sydney (AUD A$)", None), ("London (GBP £)", None)]),
    ],
)
def test_the_shapes_of_band_tables(number: int, labels: list[tuple[str, str | None]]) -> None:
    guide, notes = read_guide(_TITLE + _blocks("bands")[number] + _REST, _PLACE)
    assert _codes(notes) <= {"total-unexplained"}
    assert guide is not None
    assert [(row.region, row.level) for row in guide.bands] == labels
    assert all(row.total is not None and row.total.money is not None for row in guide.bands)


@pytest.mark.parametrize(
    ("number", "rows"),
    [
        (0, [("Seattle", "L4", 140_000, 170_000), ("Leeds", "L4", 62_000, 78_000)]),
        (1, [("Leeds", "L4", 62_000, 78_000), ("Leeds", "L5", 76_000, 95_000)]),
    ],
)
def test_ends_and_merged_cells(number: int, rows: list[tuple[str, str, int, int]]) -> None:
    guide, notes = read_guide(_TITLE + _blocks("ends")[number] + _REST, _PLACE)
    assert notes == ()
    assert guide is not None
    found = [(row.region, row.level, row.base.money) for row in guide.bands if row.base is not None]
    assert [(*names, money.low, money.high) for *names, money in found if money] == rows


def test_company_facts() -> None:
    guide, notes = read_guide(_TITLE + _BANDS + "\n" + _blocks("facts")[0] + _REST, _PLACE)
    assert notes == ()
    assert guide is not None
    assert guide.facts == (
        "Acme went public in 2019.",
        "Acme's search serves forty million people a day.",
    )


@pytest.mark.parametrize(("header", "part", "per", "kind"), _table("Header"))
def test_headers(header: str, part: str, per: str, kind: str) -> None:
    heading = read_heading(header)
    assert heading.component == Component(part)
    assert (heading.kind.value if heading.kind else "") == kind
    cell = read_cell("$100K-$120K", CellContext(Component(part), heading.per, heading.kind)).cell
    assert cell is not None
    assert cell.money is not None
    assert (cell.money.per.value if cell.money.per else "not stated") == per


@pytest.mark.parametrize(("column", "written", "read"), _table("Column"))
def test_cells(column: str, written: str, read: str) -> None:
    heading = read_heading(column)
    assert heading.component is not None
    reading = read_cell(plain(written), CellContext(heading.component, heading.per, heading.kind))
    assert _said(reading.cell) == read
    assert (reading.remarks == ()) == (read != "words")


def _said(cell: PayCell | None) -> str:
    if cell is None:
        return "nothing"
    if cell.text is not None:
        return "words"
    parts = []
    if cell.percent is not None:
        parts.append(f"{cell.percent[0]} to {cell.percent[1]} percent")
    if cell.units is not None:
        parts.append(f"{cell.units[0]:,} to {cell.units[1]:,} units")
    if cell.money is not None:
        parts.append(_amount(cell.money))
    return ", ".join(parts)


def _amount(money: MoneyRange) -> str:
    top = " and above" if money.open_ended else ""
    per = _PERIODS[money.per] if money.per else ", period not stated"
    also = f", also {_amount(money.also)}" if money.also else ""
    return f"{money.currency} {money.low:,} to {money.high:,}{top}{per}{also}"


@pytest.mark.parametrize("number", range(len(_blocks("mapping"))))
def test_level_mappings(number: int) -> None:
    guide, _ = read_guide(_TITLE + _BANDS + "\n" + _blocks("mapping")[number], _PLACE)
    assert guide is not None
    assert {(found.company, found.level) for found in guide.equivalents} == {
        ("Google", "L5"),
        ("Meta", "E5"),
    }


@pytest.mark.parametrize("number", range(len(_blocks("levers"))))
def test_levers(number: int) -> None:
    guide, _ = read_guide(_TITLE + _BANDS + "\n" + _blocks("levers")[number], _PLACE)
    assert guide is not None
    assert [(lever.title, lever.script) for lever in guide.levers] == [
        ("Scarcity", "Few people have run [search / ads] at this scale."),
        ("Base", "I am asking for $225K base."),
    ]


def test_the_strategy() -> None:
    bands = _BANDS.replace("£95K-£120K", "$180K-$230K")
    guide, _ = read_guide(_TITLE + bands + "\n" + _blocks("strategy")[0], _PLACE)
    assert guide is not None
    assert guide.strategy is not None
    assert [(figure.role.value, figure.low) for figure in guide.strategy.figures] == [
        ("ask", 225_000),
        ("counter", 210_000),
        ("accept", 215_000),
        ("floor", 205_000),
    ]


def test_the_sources() -> None:
    guide, notes = read_guide(_TITLE + _BANDS + "\n" + _blocks("sources")[0], _PLACE)
    assert guide is not None
    assert len(guide.sources) == 2
    assert not _codes(notes) & {"no-sources", "link-not-https"}


def test_the_names_of_the_front_matter_are_all_there_are() -> None:
    names = [row[0] for row in _table("Name")]
    assert names == ["as_of", "aliases", "sources"]
    _, notes = read_guide("---\nauthor: me\n---\n" + _TITLE + _BANDS + _REST, _PLACE)
    assert [(note.line, note.code) for note in notes] == [(2, "front-matter-invalid")]


def _cell_guide(cell: str, header: str = "Base Salary", rest: str = _REST) -> str:
    return f"{_TITLE}| Region | {header} |\n|---|---|\n| London | {cell} |\n{rest}"


def _row(total: str, equity: str = "$40K-$80K") -> str:
    return (
        f"{_TITLE}| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |\n"
        f"|---|---|---|---|---|\n| Austin | $100K-$150K | {equity} | — | {total} |\n{_REST}"
    )


_WITHOUT = {
    "no-level-mapping": "**Level Mapping:**",
    "no-levers": "**Global Levers**\n1. **Base:**",
    "no-strategy": "> **Negotiate Up Strategy:**",
    "no-sources": "**Evidence & Sources**",
}
# A guide (or bytes) that brings each code about; the others need a folder or cannot be written.
_TRIGGERS: dict[str, str | bytes] = {
    "not-a-guide": "# A report\n",
    "encoding": _TITLE.encode() + b"\xff",
    "binary": _TITLE + "\x00",
    "file-too-big": _TITLE + "a" * 300_000,
    "file-too-long": _TITLE + "\n" * 6_000,
    "front-matter-open": "---\nas_of: 2026-02-01\n" + _TITLE + _BANDS,
    "front-matter-big": f"---\naliases: [{'a' * 17_000}]\n---\n" + _TITLE + _BANDS,
    "front-matter-yaml": "---\naliases: &a [*a]\n---\n" + _TITLE + _BANDS,
    "front-matter-invalid": "---\nas_of: yesterday\n---\n" + _TITLE + _BANDS,
    "no-bands": _TITLE + _REST,
    "pay-in-words": _TITLE + _BANDS + "\n- Leeds: £80K-£99K\n",
    "header-again": _TITLE + _BANDS + "| Region | Base |\n| Leeds | £80K-£99K |\n",
    "row-ragged": _TITLE + _BANDS + "| Leeds | £80K-£99K | 10% |\n",
    "row-empty": _TITLE + _BANDS + "| Leeds | |\n",
    "table-extra": _TITLE
    + _BANDS
    + "\n| Level | Base Salary |\n|---|---|\n| L4 | £80K |\n"
    + _REST,
    "table-hidden": _TITLE + "<!--\n" + _BANDS + "-->\n\n" + _BANDS + _REST,
    "table-qualified": _TITLE + "#### Until 2024\n\n" + _BANDS + _REST,
    "table-unread": _TITLE
    + _BANDS
    + "\n| Metric | Value |\n|---|---|\n| Sales | $120K |\n"
    + _REST,
    "row-unplaced": _TITLE + _BANDS + "| Average | £95K-£120K |\n" + _REST,
    "row-double": _TITLE + _BANDS + "| London | £100K-£130K |\n" + _REST,
    "row-qualified": _TITLE + _BANDS + "| Leeds (part-time) | £45K-£60K |\n" + _REST,
    "row-struck": _TITLE + _BANDS + "| ~~Leeds~~ | £75K-£90K |\n" + _REST,
    "column-qualified": _TITLE + _BANDS.replace("Base Salary", "Base Salary (net)") + _REST,
    "range-of-columns": _TITLE
    + "| Level | Base P25 | Base P75 |\n|---|---|---|\n| L4 | £80K | £95K |\n"
    + _REST,
    "pay-unsaid": _TITLE + "| Level | London |\n|---|---|\n| L4 | £80K-£95K |\n" + _REST,
    "cell-struck": _cell_guide("~~£80K-£90K~~ £95K-£120K"),
    "table-too-big": _TITLE + _BANDS + "| Leeds | £95K-£120K |\n" * 300,
    "extra-column": _cell_guide("£95K-£120K | 3 days", "Base Salary | Office days").replace(
        "|---|---|", "|---|---|---|"
    ),
    "extra-row": f"{_TITLE}| Component | London |\n|---|---|\n| Base Salary | £95K-£120K |\n"
    f"| Holidays | 28 |\n{_REST}",
    "cell-text": _cell_guide("Varies"),
    "cell-unreadable": _cell_guide("up to £120K"),
    "cell-too-long": _cell_guide("£95K " + "and more " * 60),
    "cell-remark": _cell_guide("£95K-£120K (£108K)"),
    "cell-rough": _cell_guide("~£95K-£120K"),
    "two-currencies": _cell_guide("£95K-$120K"),
    "low-above-high": _cell_guide("£120K-£95K"),
    "currency-missing": _cell_guide("95K-120K"),
    "unit-missing": _cell_guide("£95-£120"),
    "two-figures": _cell_guide("£95K / £120K"),
    "percent-unclear": _cell_guide("10-15%"),
    "period-unclear": _cell_guide("£60/hr"),
    "period-conflict": _row("$110K-$170K", "$40K-$80K").replace(
        _REST, "\n*All figures are annual.*\n" + _REST
    ),
    "total-below-base": _row("$80K-$120K"),
    "total-mismatch": _row("$300K-$400K"),
    "total-unexplained": _row("$122K-$190K"),
    "currencies-differ": _row("£110K-£170K"),
    "mapping-unread": _TITLE
    + _BANDS
    + _REST.replace("Acme Data Engineer = Google L5 = Meta E5", "see below"),
    "mapping-skipped": _TITLE
    + _BANDS
    + _REST.replace("= Meta E5", "= Meta E5 = No direct equivalent at Stripe"),
    "mapping-internal": _TITLE
    + _BANDS
    + "\n**Level Mapping**\n\n| Internal Level | Title | Typical YoE |\n|---|---|---|\n"
    "| 4 | Engineer | 2-5 years |\n",
    "mapping-row": _TITLE
    + _BANDS
    + "\n**Level Mapping**\n\n| Acme Level | Google |\n|---|---|\n| Data Engineer | L5 | L6 |\n",
    "line-too-long": _TITLE + _BANDS + "\n**Level Mapping:** Acme = Google L5" + " = Meta E5" * 500,
    "lever-empty": _TITLE + _BANDS + "\n**Global Levers**\n1. **Base:**\n2. **More:** “Words.”\n",
    "link-not-https": _TITLE + _BANDS + "\n**Evidence & Sources**\n- [a](http://example.com)\n",
    **{code: _TITLE + _BANDS + _REST.replace(label, "Nothing") for code, label in _WITHOUT.items()},
}
# Found by reading a folder (test_check.py), or only when the reader is broken (test_read.py).
_ELSEWHERE = {
    "stranger", "unreadable", "symlink", "too-deep", "path-shape", "duplicate-guide",
    "duplicate-title", "title-slip", "place-slip",
    "strategy-unpriced", "aliases-unknown",
    "reader-failed", "aliases",
}  # fmt: skip
_DOCUMENTED = {row[0]: row[1] for row in _table("Code")}
_NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "remark"}


def test_every_documented_code_is_tried() -> None:
    assert set(_DOCUMENTED) == set(_TRIGGERS) | _ELSEWHERE


@pytest.mark.parametrize("code", sorted(_TRIGGERS))
def test_a_code_means_what_the_table_says(code: str) -> None:
    guide, notes = read_guide(_TRIGGERS[code], _PLACE)
    said = [note for note in notes if note.code == code]
    assert said, [str(note) for note in notes]
    assert _NAMES[said[0].severity] in _DOCUMENTED[code].split(" or ")
    assert guide is None or guide.diagnostics == notes


def test_beside_the_company_folders_anything_may_lie(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("# Our guides\n", encoding="utf-8")
    checked = check_folder(tmp_path)
    assert [(note.code, note.severity) for note in checked.diagnostics] == [
        ("not-a-guide", Severity.WARNING)
    ]
