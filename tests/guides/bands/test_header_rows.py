"""Headers over two lines, headers in the first column, and rows that are headers again."""

from __future__ import annotations

import pytest

from guides.bands.grid import Row, Table
from guides.bands.header_rows import names_columns, read_header, turned, with_second_header


def _table(text: str) -> Table:
    """A table of lines with `|` between the cells; one that begins with `!` is a note."""
    lines = [line.strip() for line in text.strip().split("\n")]
    rows = [
        Row(at, tuple(cell.strip() for cell in line.lstrip("!").split("|")), line.startswith("!"))
        for at, line in enumerate(lines)
    ]
    return Table(rows[0], tuple(rows[1:]), len(rows))


def _cells(table: Table) -> list[tuple[str, ...]]:
    return [row.cells for row in (table.header, *table.rows)]


def test_rows_that_are_ends_become_columns() -> None:
    table = turned(_table("x|Graz|Linz\nMin|1|2\n!a note\nMid|3|4\nMax|5|6"))
    assert _cells(table) == [
        ("x", "Min", "Mid", "Max"),
        ("Graz", "1", "3", "5"),
        ("Linz", "2", "4", "6"),
    ]
    assert [row.where for row in (table.header, *table.rows)] == [0, 1, 1]


@pytest.mark.parametrize(
    "text",
    [
        "x|Graz\nMin|1\nMax|2",
        "x|Graz\nBase Min|1\nBase Max|2",
        "x|Graz\n!a note\nP25|1\nP75|2",
    ],
)
def test_two_ends_are_enough(text: str) -> None:
    assert len(turned(_table(text)).header.cells) == 3


@pytest.mark.parametrize(
    "text",
    [
        "x|Graz",
        "x|Graz\n!Min",
        "x|Graz\nMin|1",
        "x|Graz\nMin|1\nMin|2",
        "x|Graz\nMin|1\nLinz|2",
        "x|Graz\nLinz|1\nMin|2\nMax|3",
        "x|Graz\nMin|1\nMax|2|3",
        "x|Graz\nMin|1|2\nMax|2",
        "x|Base\nMin|1\nMax|2",
        "x|Graz|Base salary\nMin|1|2\nMax|2|3",
    ],
)
def test_other_rows_stay_rows(text: str) -> None:
    table = _table(text)
    assert turned(table) is table


@pytest.mark.parametrize(
    ("text", "names", "rows"),
    [
        ("Level|Base\nMin|Max", ("Level", "Base"), 1),
        ("|Base|\nLevel|Min|Max\nL3|1|2", ("Level", "Base Min", "Base Max"), 1),
        ("|Graz||Linz|\nLevel|Min|Max|Min|Max\nL3|1|2|3|4",
         ("Level", "Graz Min", "Graz Max", "Linz Min", "Linz Max"), 1),
        ("|Base|\n!a note\nLevel|Min|Max\nL3|1|2\nL4|1|2", ("Level", "Base Min", "Base Max"), 2),
        ("Level|Base|\n|Min|Max\nL3|1|2", ("Level", "Base Min", "Base Max"), 1),
        ("|Base|City\nLevel|Min|Region\nL3|1|Graz", ("Level", "Base Min", "Region"), 1),
        ("|Base|\nL3|1|2", ("", "Base", ""), 1),
        ("|Base|\nGraz|Linz|Wels", ("", "Base", ""), 1),
        ("|Base|", ("", "Base", ""), 0),
        ("|Base|\n!a note", ("", "Base", ""), 1),
    ],
)  # fmt: skip
def test_names_below_groups_are_the_columns_own(
    text: str, names: tuple[str, ...], rows: int
) -> None:
    found, left = with_second_header(_table(text))
    assert (found, len(left)) == (names, rows)


@pytest.mark.parametrize(
    ("cells", "header"),
    [
        (("City", "Base Salary"), True),
        (("City", "Base Salary", "Words"), True),
        (("City", "Base Salary", "Words", "More"), False),
        (("City", ""), False),
        (("Graz", "Base Salary"), False),
        (("City", "€60K"), False),
        (("City", "Base 2026"), False),
        (("City", "Min"), True),
    ],
)
def test_a_row_names_columns(cells: tuple[str, ...], header: bool) -> None:
    assert names_columns(Row(0, cells)) is header


@pytest.mark.parametrize(
    ("texts", "companies"),
    [
        (("Company", "Base"), True),
        (("Level", "Employer name", "Base"), True),
        (("Level", "Base", "Company"), False),
        (("Company size", "Base"), False),
    ],
)
def test_one_of_the_first_columns_may_name_companies(
    texts: tuple[str, ...], companies: bool
) -> None:
    assert read_header(texts)[1] is companies
