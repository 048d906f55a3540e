"""Sentences beside a pay table: those that make its figures other ones, and those that don't."""

from __future__ import annotations

import pytest

from guides.guide import read_guide
from tests.guides.bands.law import REST, TITLE

TABLE = """| Level | City | Base Salary |
|---|---|---|
| E3 | Graz | €68K–€79K |"""

# Of a table in a guide whose sources are of 2026.
ANOTHER = (
    "Ranges are for a 30-hour week.",
    "The ranges assume 80 % employment.",
    "All salaries include the meal allowance.",
    "Figures include a 10 % night premium.",
    "Ranges include the employer's pension contributions.",
    "*Includes 13th and 14th salary.*",
    "*Gehälter inklusive 13. und 14. Gehalt.*",
    "*Montants nets.*",
    "Bands reflect what we paid before the merger.",
    "We no longer use these bands.",
    "The table shows what we paid in 2021.",
    "Salaries above were cut by 15 % in March.",
    "These bands were since raised.",
    "Since April everyone gets 10 % less than shown here.",
    "*Valid until 31 December 2024.*",
    "*Gültig bis 31.12.2024.*",
    "*Stand: 2021*",
    "*Last updated: March 2019*",
    "*Effective 2020-01-01 to 2021-12-31.*",
    "*As of 2024.*",
    "Numbers are rough guesses.",
    "The figures are my estimates.",
    "Warning: unverified.",
    "Do not use: wrong numbers.",
    "This table contains errors.",
    "These are ceilings; nobody is paid that.",
    "Ranges are for managers only.",
    "Amounts are per semester.",
    "Salaries are paid fourteen times a year.",
    "Your salary is the band times the location factor of your city.",
    "Salary = base × location factor",
    "Location factor: Vienna 1.0, Graz 0.9.",
    "Reference salaries (Vienna = 100)",
    "Tier 2 cities: -10%. Tier 3 cities: -20%.",
    "Add 12% city weighting for staff in Vienna.",
    "Everybody outside Vienna is paid 85 % of this.",
    "Employees outside Vienna receive 85% of the Vienna salary.",
    "Bands go from 85 % to 115 % of the figure shown.",
    "The figures are midpoints.",
    "The most we pay:",
    "Ein Pensum von 80 %.",
    "Based on an 80 percent contract.",
    "Salary bands before the 2026 review.",
    "New hires start 10 % below these figures.",
    "These figures have not been updated since 2022.",
    "A 3 % rise applies from July 2026 (not yet reflected).",
    "Everything here is what our consultants are billed at.",
    "Rough numbers from memory.",
    "Source: Somewhere, 2021.",
    "Numbers here are fake, for the demo.",
    "Salaries include the 25 % night-shift premium.",
    "Market P50, not our bands.",
    "- Net salaries.",
    "- The figures are from 2023.",
    "Figures in italics are estimates.",
    "Bold: not yet approved.",
    "Gültig ab 01.05.2027",
    "Salaires à partir du 1er avril 2027",
    "Salarios a partir del 1 de abril de 2027",
    "Salarissen per 1 april 2027",
    "Grille à partir de mars 2028",
    "Widełki od 1 stycznia 2028 r.",
    "Løntrin pr. 1. april 2028",
    "自2028年1月1日起",
    "1.3.2028 alkaen",
    "Gültig bis 31. Dezember 2025",
    "Grille valable jusqu'au 31 décembre 2025",
    "Vigente hasta diciembre de 2025",
    "Geldig t/m 31 december 2025",
    "Widełki do 31 grudnia 2025",
    "Löneband t.o.m. 31 december 2025",
    "In vigore fino al 31 dicembre 2025",
    "2025年3月まで",
    "*Geschätzte Werte.*",
    "*Valori indicativi.*",
    "*Alle Beträge inkl. 10 % Bonus.*",
    "*Bedragen zijn inclusief vakantiegeld.*",
    "*Montants de 2021.*",
    "*Zahlen aus 2022*",
    "Die Beträge gelten für eine 30-Stunden-Woche.",
    "Diese Tabelle wurde zum 1.1.2026 ersetzt.",
    "Incluye el variable al 100 %.",
    "La RAL comprende il premio di risultato.",
    "Le salaire comprend la prime annuelle.",
    "Os valores incluem o subsídio de férias.",
    "Bedragen omvatten de eindejaarsuitkering.",
    "Beløbene omfatter pension.",
    "Kwoty zawierają premię roczną.",
    "Částky zahrnují roční bonus.",
    "Siffrorna gäller inte längre.",
    "Cette grille est caduque.",
    "Tabla sustituida en enero.",
    "Stawki nieaktualne.",
    "Bedragen worden herzien.",
    "Grille en cours de révision.",
    "Figures are fictitious.",
    "These numbers are stale.",
    "The ranges shown are those of our parent company.",
    "*AI-generated, please verify.*",
    "The figures here may be wrong.",
    "If the figures are wrong, ask HR.",
)
THE_SAME = (
    "Base pay does not include a bonus.",
    "These ranges don't include overtime.",
    "Salaries do not include the 13th month.",
    "Figures are before tax.",
    "These ranges are reviewed every spring.",
    "These bands were raised by 4 % in January 2026.",
    "Interns are paid less than these ranges.",
    "We use these ranges for every offer.",
    "Base salary is reviewed in April; raises average 4 %.",
    "*As of 2025.*",
    "Last updated: May 2026",
    "Since 2019 we publish these bands.",
    "Founded in 2012, we pay the same everywhere.",
    "Pay page, first published in 2019, last updated in 2026.",
    "*Bonus is paid on top.*",
    "Employees in Vienna get 10 % more.",
    "We do not use location factors.",
    "The bonus is 10% of base salary.",
    "Cost-of-living adjustments are made each spring.",
    "Sick leave is paid at 80 % of salary.",
    "Our ranges are 10 % wide.",
    "The pension plan matches up to 6 % of salary.",
    "Base pay is the same in every city.",
    "Spotted mistakes? Tell us.",
    "If something is incorrect, open a pull request.",
    "- Ask for the upper half.",
    "- Bonus is paid on top.",
    "Gültig ab 01.05.2026",
    "Valable à partir du 1er avril 2025",
    "Salarisschalen per 1 januari 2026",
    "Gehälter ab 1. Januar 2026",
    "Widełki od 1 stycznia 2026 r.",
    "In vigore dal 1° gennaio 2026",
    "Gäller från och med 1 april 2026",
    "2026年4月1日から",
    "Bis 31.12.2028 gültig",
    "In force since 01/01/2026.",
    "*Montants de 2026.*",
    "*Beträge exkl. Bonus.*",
    "*Bedragen zijn exclusief vakantiegeld.*",
    "The names in bold are our offices.",
    "Source: the pay page, 2026.",
    "From July 2026 everybody is paid by these bands.",
    "Die Beträge enthalten keinen Bonus.",
    "No incluye el variable.",
    "Le salaire ne comprend pas la prime.",
    "La RAL non comprende il premio.",
    "Kwoty nie zawierają premii.",
    "Ersetzt die Fassung von 2024.",
    "Die Beträge gelten für eine 40-Stunden-Woche.",
)


def _region(*lines: str) -> str | None:
    guide, _ = read_guide("\n".join([TITLE, "", *lines, REST]), "quokka/data-engineer.md")
    return guide.bands[0].region if guide is not None and guide.bands else None


def _is_read(*lines: str) -> bool:
    guide, _ = read_guide("\n".join([TITLE, "", *lines, REST]), "quokka/data-engineer.md")
    base = guide.bands[0].base if guide is not None and guide.bands else None
    return base is not None and base.money is not None


@pytest.mark.parametrize("sentence", ANOTHER)
def test_a_sentence_beside_a_table_makes_its_figures_other_ones(sentence: str) -> None:
    assert (_is_read(TABLE, "", sentence), _is_read(sentence, "", TABLE)) == (False, False)


@pytest.mark.parametrize("sentence", THE_SAME)
def test_a_sentence_beside_a_table_leaves_its_figures_as_they_are(sentence: str) -> None:
    assert (_is_read(TABLE, "", sentence), _is_read(sentence, "", TABLE)) == (True, True)


def test_a_heading_of_years_ago_is_over_pay_of_the_past() -> None:
    assert not _is_read("#### 2024 bands", "", TABLE)
    assert not _is_read("#### Pay in 2028", "", TABLE)


def test_a_date_from_which_pay_holds_has_come_where_no_source_has_a_year() -> None:
    undated = REST.replace(", read in 2026", "")
    for heading, read in (
        ("#### Salarisschalen per 1 januari 2026", True),
        ("#### Effective 1 July 2026", True),
        ("#### Salarisschalen per 1 januari 2028", False),
        ("#### 1.3.2028 alkaen", False),
    ):
        guide, _ = read_guide("\n".join([TITLE, "", heading, "", TABLE, undated]), "quokka/x.md")
        assert (guide is not None and bool(guide.bands)) is read, heading


def test_a_heading_of_this_year_last_year_or_since_is_over_pay_of_today() -> None:
    assert _is_read("#### 2025 bands", "", TABLE)
    assert _is_read("#### 2027 bands", "", TABLE)
    assert _is_read("#### Pay since 2021", "", TABLE)


def test_a_sentence_says_of_which_place_the_figures_are() -> None:
    nowhere = "| Level | Base Salary |\n|---|---|\n| E3 | €68K–€79K |"
    assert _region("The bands below are for Graz; elsewhere we pay less.", "", nowhere) == "Graz"
    assert _region(nowhere, "", "All figures apply to Graz only.") == "Graz"
    assert _region("The bands are for everybody.", "", nowhere) is None
    assert _region("Figures are for Graz.", "", nowhere.replace("E3", "Vienna")) == "Vienna"


def test_what_a_factor_makes_stands_beyond_a_table_of_factors() -> None:
    factors = "| City | Factor |\n|---|---|\n| Graz | 0.81 |"
    assert _is_read("Pay = benchmark × location factor.", "", factors, "", "That makes:", "", TABLE)


def test_the_title_of_another_guide_ends_the_tables_of_the_first() -> None:
    other = "### Team Lead | Quokka Global Negotiation Guide"
    text = "\n".join([TITLE, "", TABLE, REST, other, "", TABLE.replace("€68K", "€88K")])
    guide, diagnostics = read_guide(text, "quokka/data-engineer.md")
    assert guide is not None
    assert [row.base.money.low for row in guide.bands if row.base and row.base.money] == [68000]
    assert "table-extra" in {one.code for one in diagnostics if one.line > text.count("\n") - 3}


def test_a_heading_that_speaks_of_the_guide_ends_no_tables() -> None:
    assert _is_read("## Part 2 – Using this Negotiation Guide", "", TABLE)
    assert _is_read("### Data Engineer | Quokka Negotiation Guide (2026)", "", TABLE)


# Headings over pay that is nobody's band, and those that only look like them.
NO_BANDS = (
    "Hiring budget",
    "Approval limits (base salary)",
    "Salary costs by level",
    "Minimum salary for a Blue Card",
    "Pension bands",
    "Severance",
    "Offers made this year",
    "What the last hire got",
    "Scenario A: we raise the round",
    "The union demands:",
    "Management offer, 12 May 2026",
    "Benchmark",
    "Salary expectations of candidates",
    "Salaries of the management board",
    "Expats",
    "Our acquisition in Graz",
    "Leaver data",
    "Offers declined",
    "What we paid when we were ten people",
    "Our ambition",
    "After the merger",
    "Interns and placements",
    "What Acme pays",
)
BANDS = (
    "Base pay, pension and benefits",
    "Pay bands and budgets",
    "Low-cost cities",
    "What we pay",
    "What Quokka pays",
    "What Vienna pays",
    "Bands and benchmarks",
    "Optional: 2026 bands",
    "Internal transfers and new hires",
)


@pytest.mark.parametrize("title", NO_BANDS)
def test_a_heading_over_pay_that_is_nobodys_band(title: str) -> None:
    assert not _is_read(title if title.endswith(":") else f"#### {title}", "", TABLE)


@pytest.mark.parametrize("title", BANDS)
def test_a_heading_over_bands(title: str) -> None:
    assert _is_read(f"#### {title}", "", TABLE)


# What makers of documentation put around a table, "…" for the table itself.
OPENED = (
    '=== "Interns"\n\n    …',
    '??? note "Bands of 2023"\n\n    …',
    '!!! warning "Superseded"\n\n    …',
    "::: danger Out of force\n…\n:::",
    ":::warning[Outdated]\n\n…\n\n:::",
    '<TabItem value="a" label="2023 (archived)">\n\n…\n\n</TabItem>',
    '{% tab title="Contractors" %}\n…\n{% endtab %}',
    '{{< tab "Contractors" >}}\n\n…\n\n{{< /tab >}}',
    '<div class="pay-legacy">\n\n…\n\n</div>',
    "<div hidden>\n\n…\n\n</div>",
    '<div style="display: none">\n<div>\n\n…\n\n</div>\n</div>',
    "{: .deprecated}\n…",
    "…\n{: .deprecated}",
    "::: warning\nThese bands are out of date.\n:::\n\n…",
    "…\n\nTable 1: Pay of contractors",
    "…\n\n: Pay of contractors",
)
CLOSED = (
    '<TabItem label="Contractors">\n\nWe pay by the day.\n\n</TabItem>\n\n…',
    '{% tab title="Contractors" %}\nBy the day.\n{% endtab %}\n\n…',
    '=== "Interns"\n\n    By the hour.\n\n…',
    '<div class="legacy">\n</div>\n\n…',
    '<div class="wide table">\n\n…\n\n</div>',
    "<div hidden>\n</div>\n\n…",
    "::: tip\nAsk for the upper half.\n:::\n\n…",
    "…\n\nTable 1: Base salary",
)


def _around(text: str) -> tuple[str, ...]:
    before, _, after = text.partition("…")
    indent = before.rpartition("\n")[2]
    return (
        before.removesuffix(indent)
        + TABLE.replace("|", f"{indent}|", 1).replace("\n", f"\n{indent}"),
        after.lstrip("\n") if after.startswith("\n{") else after,
    )


@pytest.mark.parametrize("text", OPENED)
def test_a_part_of_a_page_says_that_its_figures_are_other_ones(text: str) -> None:
    assert not _is_read(*_around(text))


@pytest.mark.parametrize("text", CLOSED)
def test_a_part_of_a_page_that_ended_says_nothing(text: str) -> None:
    assert _is_read(*_around(text))


def test_a_tab_names_the_place_of_its_tables() -> None:
    nowhere = "| Level | Base Salary |\n|---|---|\n| E3 | €68K–€79K |"
    assert _region('<TabItem label="Graz">', "", nowhere, "", "</TabItem>") == "Graz"
    set_in = "    " + nowhere.replace("\n", "\n    ")
    assert _region('=== "Graz"', "", set_in, "", '=== "Linz"') == "Graz"
