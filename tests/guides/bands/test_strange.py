"""Pay tables of kinds that invite a false figure: what is served of them, and what is named."""

from __future__ import annotations

import pytest

from guides.guide import read_guide
from negotiation.model.guide import PayCell
from tests.guides.bands.law import REST, TITLE

# What it is called, the table, the bands ("place / level: range per period"), the lines named.
TABLES: dict[str, tuple[str, list[str], set[int]]] = {
    "a contract is no place": (
        """
        | Level | UoP (gross, PLN/month) | B2B (net + VAT, PLN/month) |
        |---|---|---|
        | Senior | 21 000 – 27 000 | 26 000 – 33 000 |
        """,
        [],
        {3},
    ),
    "a place keeps the period beside it": (
        """
        | Level | Warsaw (PLN/month) | Kraków (PLN/month) |
        |---|---|---|
        | L3 | 16 000 – 21 000 | 15 000 – 19 000 |
        """,
        [
            "Warsaw (PLN/month) / L3: PLN 16000-21000 per month",
            "Kraków (PLN/month) / L3: PLN 15000-19000 per month",
        ],
        {3},
    ),
    "thirteen payments are no year's sum": (
        """
        | Level | Salary (CHF, x13) |
        |---|---|
        | L4 | 9'800 – 14'500 |
        """,
        [],
        {3},
    ),
    "beside a month's pay stands a month's pay": (
        """
        | Level | Salary (CHF) |
        |---|---|
        | L3 | 8'500 – 9'800 |
        | L4 | 9'800 – 14'500 |
        """,
        [],
        {5, 6},
    ),
    "a row of the past leaves that of today": (
        """
        | Year | Region | Base Salary |
        |---|---|---|
        | 2024 | New York | $150K-$170K |
        | 2026 | New York | $160K-$185K |
        """,
        ["New York / -: USD 160000-185000 per year"],
        {5},
    ),
    "a place in the header of the pay": (
        """
        | Level | Zone A Base |
        |---|---|
        | L4 | $170,000 - $200,000 |
        """,
        ["Zone A / L4: USD 170000-200000 per year"],
        set(),
    ),
    "a source is no level": (
        """
        | Source | Base Salary |
        |---|---|
        | A survey | $170K-$200K |
        """,
        [],
        {3},
    ),
    "a percentile is no level": (
        """
        | Percentile | Base Salary |
        |---|---|
        | P25 | $150,000 |
        | P75 | $190,000 |
        """,
        [],
        {3},
    ),
    "fewer hours are part-time work": (
        """
        | Location | Hours | Base Salary |
        |---|---|---|
        | Utrecht | 32 | €4.200 – €5.100 p/m |
        | Utrecht | 40 | €5.250 – €6.375 p/m |
        """,
        ["Utrecht / -: EUR 5250-6375 per month"],
        {5},
    ),
    "a place to fill in is none": (
        """
        | Region | Base Salary |
        |---|---|
        | [City] | $120K-$150K |
        | New York | $170K-$200K |
        """,
        ["New York / -: USD 170000-200000 per year"],
        {5},
    ),
    "ends of different units are no range": (
        """
        | Region | Base Salary |
        |---|---|
        | Boise | $150-175,000 |
        | Austin | $150K-$175K |
        """,
        ["Austin / -: USD 150000-175000 per year"],
        {5},
    ),
    "groups of places over ends of ranges": (
        """
        | | New York | | Austin | |
        |---|---|---|---|---|
        | Level | Min | Max | Min | Max |
        | L4 | $170k | $200k | $150k | $175k |
        """,
        [
            "New York / L4: USD 170000-200000 per year",
            "Austin / L4: USD 150000-175000 per year",
        ],
        set(),
    ),
    "a word of another language is no level": (
        """
        | Sede | Lønnsnivå |
        |---|---|
        | Milano | 45.000 € – 58.000 € |
        """,
        [],
        {3},
    ),
    "a month's pay has a year's name nowhere": (
        """
        | Region | Base Salary |
        |---|---|
        | Tokyo | ¥650,000 – ¥820,000 |
        | Seoul | ₩6,500,000–₩8,000,000 |
        """,
        [],
        {5, 6},
    ),
    "a bonus of months is no figure": (
        """
        | Region | Base Salary | Bonus |
        |---|---|---|
        | Singapore | S$120K-S$150K | 2-3 months |
        """,
        ["Singapore / -: SGD 120000-150000 per year"],
        {5},
    ),
    "a year in fourteen payments": (
        """
        | Ciudad | Salario bruto (14 pagas) |
        |---|---|
        | Madrid | 3.500 € – 4.200 € |
        """,
        [],
        {3},
    ),
    "offers of some people are no bands": (
        """
        ## Offers people got
        | Level | Location | Base |
        |---|---|---|
        | L4 | New York | $178,000 |
        """,
        [],
        {4},
    ),
}


def _text(table: str) -> str:
    lines = [line.strip() for line in table.strip().splitlines()]
    return "\n".join([TITLE, "", *lines, REST])


def _shown(cell: PayCell) -> str | None:
    money = cell.money
    if money is None:
        return None
    per = f" per {money.per}" if money.per is not None else ""
    return f"{money.currency} {money.low}-{money.high}{per}"


@pytest.mark.parametrize("name", TABLES)
def test_nothing_but_the_pay_is_served_and_what_is_left_out_is_named(name: str) -> None:
    table, bands, named = TABLES[name]
    guide, diagnostics = read_guide(_text(table), "quokka/data-engineer.md")
    found = [
        f"{row.region or '-'} / {row.level or '-'}: {shown}"
        for row in (guide.bands if guide is not None else ())
        for cell in (row.base, row.equity, row.bonus, row.sign_on, row.total)
        if cell is not None and (shown := _shown(cell)) is not None
    ]
    assert found == bands
    assert named <= {one.line for one in diagnostics}
