"""Pay tables of kinds that invite a false figure: what is served of them, and what is named."""

from __future__ import annotations

import pytest

from guides.guide import read_guide
from negotiation.model.diagnostics import Severity
from negotiation.model.guide import BandRow, PayCell
from tests.guides.bands.law import REST, TITLE

# What it is called, the table, the bands ("place / level: range per period"), the lines named.
TABLES: dict[str, tuple[str, list[str], set[int]]] = {
    "a contract is no place": (
        """
        | Level | UoP (gross, PLN/month) | B2B (net + VAT, PLN/month) |
        |---|---|---|
        | Senior | 21 000 – 27 000 | 26 000 – 33 000 |
        """,
        ["- / Senior: PLN 21000-27000 per month"],
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
    "what is struck out is not read": (
        """
        | Level | Location | Base |
        |---|---|---|
        | L4 | Leeds | ~~£62K-£73K~~ |
        | L5 | Leeds | ~~£77K-£83K~~ £80K-£90K |
        """,
        ["Leeds / L5: GBP 80000-90000 per year"],
        {5, 6},
    ),
    "headers may be German": (
        """
        | Stufe | Standort | Monatsgehalt (brutto) |
        |---|---|---|
        | Junior | Hamburg | 4.300–5.000 € |
        | Senior | München | 6.250 bis 7.500 € |
        """,
        [
            "Hamburg / Junior: EUR 4300-5000 per month",
            "München / Senior: EUR 6250-7500 per month",
        ],
        set(),
    ),
    "headers may be Portuguese, and a law's name is no place": (
        """
        | Nível | Cidade | Salário mensal (CLT) | PJ |
        |---|---|---|---|
        | Pleno | Recife | R$ 9.500 a R$ 13.500 | R$ 14.000 a R$ 19.000 |
        """,
        ["Recife / Pleno: BRL 9500-13500 per month"],
        {3},
    ),
    "headers may be Japanese": (
        """
        | 等級 | 勤務地 | 年収 | 月給 |
        |---|---|---|---|
        | G3 | Tokyo | 640万円〜830万円 | 50万円〜 |
        """,
        ["Tokyo / G3: JPY 6400000-8300000 per year"],
        {5},
    ),
    "a band is a level's name where pay stands beside it": (
        """
        | Band | Location | Fixed CTC | Total CTC |
        |---|---|---|---|
        | SDE-1 | Pune | 17–23 LPA | 21–27 LPA |
        | SDE-2 | Pune | 27–36 LPA | 34–44 LPA |
        """,
        [
            "Pune / SDE-1: INR 1700000-2300000 per year",
            "Pune / SDE-1: INR 2100000-2700000 per year",
            "Pune / SDE-2: INR 2700000-3600000 per year",
            "Pune / SDE-2: INR 3400000-4400000 per year",
        ],
        set(),
    ),
    "a place and a level beside the years": (
        """
        | Level | Location | Base 2025 | Base 2026 |
        |---|---|---|---|
        | L4 | Leeds | £62K-£73K | £65K-£76K |
        | L4 | Hull | £57K-£68K | £60K-£71K |
        """,
        [
            "Leeds / L4: GBP 65000-76000 per year",
            "Hull / L4: GBP 60000-71000 per year",
        ],
        {3},
    ),
    "a place and a level beside bare years": (
        """
        | Level | Location | 2025 | 2026 |
        |---|---|---|---|
        | L4 | Leeds | £62K-£73K | £65K-£76K |
        """,
        ["Leeds / L4: GBP 65000-76000 per year"],
        {3},
    ),
    "a benchmark is no place": (
        """
        | Level | SF Benchmark | Home office budget |
        |---|---|---|
        | Senior | $221,000 | $1,500 |
        """,
        [],
        {3},
    ),
    "a bare dollar abroad may be either": (
        """
        | Location | Base Salary |
        |---|---|
        | Toronto | $118,000 – $142,000 |
        | Calgary | $112,000 – $135,000 |
        """,
        [],
        {5, 6},
    ),
    "a bare dollar beside one in America is American": (
        """
        | Location | Base Salary |
        |---|---|
        | Toronto | $118,000 – $142,000 |
        | Chicago | $131,000 – $158,000 |
        """,
        [
            "Toronto / -: USD 118000-142000 per year",
            "Chicago / -: USD 131000-158000 per year",
        ],
        set(),
    ),
    "a note needs no verb": (
        """
        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Graz | €58K-€66K |

        *All figures net.*
        """,
        [],
        {3},
    ),
    "examples are nobody's pay": (
        """
        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Graz | €58K-€66K |

        These are examples: put your own here.
        """,
        [],
        {3},
    ),
    "a sentence about a row leaves the others": (
        """
        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Denver | $141K-$162K |
        | L5 | Denver | $172K-$199K |

        Note: L5 was retired in May.
        """,
        ["Denver / L4: USD 141000-162000 per year"],
        {6},
    ),
    "a day's rate is a day's": (
        """
        | Level | City | Day Rate |
        |---|---|---|
        | Senior | Cardiff | £520–£610 |
        """,
        [],
        {5},
    ),
    "a table of a year beside a current one is older": (
        """
        ## Current bands

        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Denver | $151K-$172K |

        ## Bands used in 2023

        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Denver | $131K-$149K |
        """,
        ["Denver / L4: USD 151000-172000 per year"],
        {11},
    ),
    "persons are no levels": (
        """
        | Name | Role | Base Salary |
        |---|---|---|
        | Ada | Engineer II | $143,000 |
        """,
        ["- / Engineer II: USD 143000-143000 per year"],
        set(),
    ),
    "currencies are no places": (
        """
        | Level | USD | EUR |
        |---|---|---|
        | L4 | 150,000 | 121,000 |
        """,
        [],
        {3},
    ),
    "a note at a place's name counts": (
        """
        | City | Base Salary |
        |---|---|
        | Bergen¹ | €61K-€69K |
        | Boston² | $150K-$175K |

        ¹ With Stavanger. ² Proposed, not yet approved.
        """,
        ["Bergen / -: EUR 61000-69000 per year"],
        {6},
    ),
    "what holds from a later year is not in force": (
        """
        | Level | City | Base Salary | Effective |
        |---|---|---|---|
        | L4 | Denver | $151K-$172K | 2026-01-01 |
        | L5 | Denver | $181K-$204K | 2028-07-01 |
        """,
        ["Denver / L4: USD 151000-172000 per year"],
        {6},
    ),
    "a status that nobody knows leaves words": (
        """
        | Level | City | Base Salary | Status |
        |---|---|---|---|
        | L4 | Denver | $151K-$172K | Active |
        | L5 | Denver | $181K-$204K | Frozen |
        """,
        ["Denver / L4: USD 151000-172000 per year"],
        {6},
    ),
    "a sign may say that it is not paid": (
        """
        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Denver | ✅ $151K-$172K |
        | L5 | Denver | ❌ $181K-$204K |
        """,
        ["Denver / L4: USD 151000-172000 per year"],
        {6},
    ),
    "a quotation over the table speaks of the page": (
        """
        > [!WARNING]
        > This page is outdated.

        ## Bands

        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Denver | $151K-$172K |
        """,
        [],
        {8},
    ),
    "what all figures are may be said once for all headings": (
        """
        All figures are net.

        ## Graz

        | Level | Base Salary |
        |---|---|
        | L4 | €38K-€44K |
        """,
        [],
        {7},
    ),
    "thousands may be said over the table": (
        """
        Salaries in k€ gross per year.

        | Level | Paris | Lyon |
        |---|---|---|
        | Senior | 58–70 | 52–62 |
        """,
        [
            "Paris / Senior: EUR 58000-70000 per year",
            "Lyon / Senior: EUR 52000-62000 per year",
        ],
        set(),
    ),
    "who is paid otherwise is another matter": (
        """
        | Level | City | Base Salary |
        |---|---|---|
        | L4 | Dublin | €80K–€92K |

        *Contractors are paid 20% more. Bands were reviewed in March 2026.*
        """,
        ["Dublin / L4: EUR 80000-92000 per year"],
        set(),
    ),
}


# Base pay in several languages, and what it is not.
QUALIFIED_ABROAD = (
    "Jahresgehalt (netto)",
    "Jahresgehalt (Durchschnitt)",
    "Jahresgehalt (Teilzeit)",
    "Jahresgehalt (geplant)",
    "Gehalt (alt, bis 2024)",
    "Salaire annuel net",
    "Salaire annuel (temps partiel)",
    "Salaire annuel (moyenne)",
    "Salaire annuel (proposé)",
    "Salario anual neto",
    "Salario anual promedio",
    "Salario anual (media jornada)",
    "Retribuzione annua netta",
    "RAL media",
    "Salário anual líquido",
    "Salário anual médio",
    "Jaarsalaris (24 uur)",
    "Gemiddeld jaarsalaris",
    "Årslön (deltid)",
    "Wynagrodzenie roczne netto",
    "Średnie wynagrodzenie roczne",
    "税后年薪",
    "年収（手取り）",
    "평균 연봉",
)


@pytest.mark.parametrize("header", QUALIFIED_ABROAD)
def test_what_another_language_qualifies_is_not_served(header: str) -> None:
    table = f"| Level | City | {header} |\n|---|---|---|\n| L4 | Lyon | €41,000 – €48,000 |"
    guide, notes = read_guide(_text(table), "quokka/data-engineer.md")
    bands = guide.bands if guide is not None else ()
    assert [row for row in bands if _has_money(row)] == []
    assert any(note.line in {1, 3, 5} and note.severity is not Severity.INFO for note in notes)


def _has_money(row: BandRow) -> bool:
    return any(cell is not None and cell.money is not None for cell in (row.base, row.total))


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
