"""Band tables of every family: no row lost, none invented, each cell under its own component."""

from __future__ import annotations

from decimal import Decimal

import pytest

from guides.bands.grid import cell_start, find_tables, split_cells
from guides.bands.headings import equity_kind, printed_currency, read_heading
from guides.bands.read import read_bands
from guides.text.document import Document
from negotiation.model.diagnostics import Diagnostic
from negotiation.model.guide import BandRow, Component, EquityKind, TotalModel
from negotiation.model.money import MoneyRange, Period

BASE, EQUITY, BONUS = Component.BASE, Component.EQUITY, Component.BONUS
SIGN_ON, TOTAL = Component.SIGN_ON, Component.TOTAL


def _bands(*lines: str) -> tuple[tuple[BandRow, ...], tuple[Diagnostic, ...]]:
    width = lines[0].count("|") - 1
    doc = Document("acme/x.md", ("### Title", "", lines[0], "|---" * width + "|", *lines[1:]))
    return read_bands(doc)


def _money(row: BandRow, component: Component) -> MoneyRange:
    cell = row.cell(component)
    assert cell is not None
    assert cell.money is not None
    return cell.money


def test_region_rows() -> None:
    bands, notes = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |",
        "| San Francisco | $200K-$250K | $160K-$240K | 10% | $260K-$335K |",
        "| **London** | £100K-£130K | £80K-£120K | — | £120K-£160K |",
    )
    assert notes == ()
    assert [(row.region, row.level, row.line) for row in bands] == [
        ("San Francisco", None, 5),
        ("London", None, 6),
    ]
    assert _money(bands[0], EQUITY) == MoneyRange("USD", 160_000, 240_000, False, Period.GRANT)
    assert bands[0].bonus is not None
    assert bands[0].bonus.percent == (Decimal(10), Decimal(10))
    assert bands[1].bonus is None
    assert bands[1].place == "london"
    assert bands[0].sign_on is None


def test_a_grant_over_other_than_four_years_is_named_and_not_read() -> None:
    columns, notes = _bands(
        "| Region | Base Salary | Stock (RSU/3yr) | Total Comp |",
        "| Leeds | £100K-£130K | £60K-£90K | £120K-£160K |",
    )
    assert columns[0].equity is None
    assert [(note.code, note.line, note.column) for note in notes] == [("period-unclear", 3, 26)]
    rows, notes = _bands(
        "| Component | Leeds |",
        "| Base Salary | £100K-£130K |",
        "| RSU Grant (5-yr vest) | £60K-£90K |",
    )
    assert rows[0].equity is None
    assert [(note.code, note.line) for note in notes] == [("period-unclear", 6)]


def test_all_cash_rows_have_no_equity() -> None:
    bands, _ = _bands(
        "| Region | Base Salary | Bonus (Annual) | Total Comp |",
        "| New York | $200K–$250K | $185K–$520K+ | $385K–$770K+ |",
    )
    assert bands[0].equity is None
    assert _money(bands[0], BONUS).open_ended
    assert bands[0].total_model is TotalModel.FULL
    assert bands[0].total_error == 0


def test_a_sign_on_column_has_no_period() -> None:
    bands, _ = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) | Signing Bonus | Total Comp (Yr 1) |",
        "| Seattle | $160K-$185K | $300K-$700K | $80K-$130K | $330K-$520K |",
    )
    assert bands[0].bonus is None
    assert _money(bands[0], SIGN_ON) == MoneyRange("USD", 80_000, 130_000)
    assert _money(bands[0], TOTAL).per is Period.YEAR


def test_level_and_title_rows_have_no_region() -> None:
    bands, notes = _bands(
        "| Level | Title | Base Salary | RSU (4-Year) | Annual Bonus | Signing Bonus | "
        "Total Comp (Annual) |",
        "| 61 | Engineer II | $130K-$160K | $60K-$120K | 10-15% | $10K-$20K | $160K-$210K |",
        "| 65+ | Principal | $200K-$250K | $300K-$500K | 20% | $50K-$80K | $320K-$450K |",
    )
    assert [note.code for note in notes if note.code == "extra-column"] == []
    assert [(row.region, row.level, row.title) for row in bands] == [
        (None, "61", "Engineer II"),
        (None, "65+", "Principal"),
    ]
    assert bands[0].level_name == "61 (Engineer II)"
    assert _money(bands[1], EQUITY).per is Period.GRANT
    assert all(row.cell(component) for row in bands for component in Component)


def test_a_title_beside_a_region_is_the_level() -> None:
    bands, notes = _bands(
        "| Region | Title | Base Salary |",
        "| Leeds | Engineer II | £70K-£90K |",
        "| Leeds | Principal | £110K-£140K |",
    )
    assert notes == ()
    assert [(row.region, row.level, row.title) for row in bands] == [
        ("Leeds", "Engineer II", None),
        ("Leeds", "Principal", None),
    ]


def test_level_and_region_rows() -> None:
    bands, _ = _bands(
        "| Level | Region | Base Salary | Total Comp (Yr 1) |",
        "| L4 SDE I | NYC | $140K-$170K | $180K-$230K |",
    )
    assert [(row.region, row.level) for row in bands] == [("NYC", "L4 SDE I")]


def test_levels_by_region_are_totals() -> None:
    bands, notes = _bands(
        "| Level | Tel Aviv (ILS ₪) | Vancouver (CAD) |",
        "| Mid (L3-L4) | ₪460,000–₪600,000 | C$113,000–C$158,000 |",
        "| Staff+ (L6+) | ₪700,000–₪900,000 | — |",
        "",
        "*Total yearly pay: base, bonus and a quarter of the grant.*",
    )
    assert notes == ()
    assert [(row.region, row.level) for row in bands] == [
        ("Tel Aviv (ILS ₪)", "Mid (L3-L4)"),
        ("Vancouver (CAD)", "Mid (L3-L4)"),
        ("Tel Aviv (ILS ₪)", "Staff+ (L6+)"),
        ("Vancouver (CAD)", "Staff+ (L6+)"),
    ]
    assert _money(bands[1], TOTAL) == MoneyRange("CAD", 113_000, 158_000, False, Period.YEAR)
    assert bands[3].total is None
    assert all(row.base is None for row in bands)


@pytest.mark.parametrize(
    ("note", "part", "codes"),
    [
        ("*The figures above are base salary; equity is on top.*", "base", []),
        ("*The table shows base pay. Equity and bonus come on top.*", "base", []),
        ("*All numbers include base, bonus and equity.*", "total", []),
        ("*Equity is granted separately.*", "total", ["pay-unsaid"]),
    ],
)
def test_a_note_says_what_a_matrix_holds(note: str, part: str, codes: list[str]) -> None:
    bands, notes = _bands(
        "| Level | New York | Leeds |", "| L4 | $165K-$190K | £71K-£83K |", "", note
    )
    assert [(row.base is not None, row.total is not None) for row in bands] == [
        (part == "base", part == "total")
    ] * 2
    assert [one.code for one in notes] == codes


def test_components_by_region() -> None:
    bands, notes = _bands(
        "| Component | Austin (USD) | London (GBP £) |",
        "| **Base Salary** | $140,000 – $178,000 | £82,000 – £112,000 |",
        "| Annual Bonus | 10–15% target | 10–15% target |",
        "| RSU Grant (4-Year Vest) | $65,000 – $130,000 | £40,000 – £82,000 |",
        "| Retention RSU Grant (one-time) | $10,000 – $20,000 | £5,000 – £9,000 |",
        "| Signing Bonus | $12,000 – $25,000 | £7,000 – £15,000 |",
        "| Total Year-1 Comp | $192,000 – $280,000 | £113,000 – £175,000 |",
    )
    assert [note.code for note in notes if note.code.startswith("extra")] == ["extra-row"]
    assert [(row.region, row.level, row.line) for row in bands] == [
        ("Austin (USD)", None, 5),
        ("London (GBP £)", None, 5),
    ]
    assert _money(bands[1], EQUITY) == MoneyRange("GBP", 40_000, 82_000, False, Period.GRANT)
    assert _money(bands[0], SIGN_ON) == MoneyRange("USD", 12_000, 25_000)


def test_components_by_level() -> None:
    bands, _ = _bands(
        "| Component | Senior (L5) | Staff |",
        "| Base Salary | $150K–$180K | $180K–$220K |",
    )
    assert [(row.region, row.level) for row in bands] == [(None, "Senior (L5)"), (None, "Staff")]


@pytest.mark.parametrize("header", ["Tier 1", "Mid-Atlantic", "Zone 2 (USD)", "Wilton CT"])
def test_a_column_of_a_component_table_may_be_a_place_that_looks_like_a_level(header: str) -> None:
    bands, _ = _bands(f"| Component | {header} |", "| Base Salary | $150K–$180K |")
    assert [(row.region, row.level) for row in bands] == [(header, None)]


def test_components_without_a_place() -> None:
    bands, _ = _bands("| Component | Range |", "| Base Salary | $150K–$180K |")
    assert [(row.region, row.level) for row in bands] == [(None, None)]


def test_a_region_printed_once_is_that_of_the_levels_below_it() -> None:
    bands, _ = _bands(
        "| Region | Level | Base Salary |", "| Oslo | L4 | €80K–€90K |", "| | L5 | €90K–€99K |"
    )
    assert [(row.region, row.level) for row in bands] == [("Oslo", "L4"), ("Oslo", "L5")]


def test_regions_by_level() -> None:
    bands, _ = _bands("| Region | Senior | Staff |", "| Oslo | €80K–€90K | €99K–€120K |")
    assert [(row.region, row.level) for row in bands] == [("Oslo", "Senior"), ("Oslo", "Staff")]
    assert all(row.total is not None and row.base is None for row in bands)


def test_counts_of_options_in_a_component_table() -> None:
    bands, _ = _bands(
        "| Component | Portland (USD) |",
        "| Base Salary | $140,000 – $178,000 |",
        "| Options (4yr vesting) | 13,000 – 27,000 options |",
    )
    assert bands[0].equity is not None
    assert bands[0].equity.units == (13_000, 27_000)
    assert bands[0].equity.kind is EquityKind.OPTIONS


def test_carry_beside_another_equity_is_the_bonus() -> None:
    bands, _ = _bands(
        "| Region | Base Salary | Secondary Access Value | Carry/Bonus | Total Comp |",
        "| Menlo Park | $200K-$250K | $50K-$90K | $100K-$150K | $350K-$490K |",
    )
    assert _money(bands[0], EQUITY) == MoneyRange("USD", 50_000, 90_000, False, Period.YEAR)
    assert _money(bands[0], BONUS) == MoneyRange("USD", 100_000, 150_000, False, Period.YEAR)


def test_a_column_beyond_the_total_is_named() -> None:
    bands, notes = _bands(
        "| Region | Base Salary | Total Comp | w/ 40% Agentic Premium |",
        "| San Mateo | $200K–$250K | $300K–$400K | $413K–$577K (+40%) |",
    )
    assert len(bands) == 1
    assert [note.code for note in notes] == ["extra-column"]


def test_the_unread_cell_is_pointed_at() -> None:
    bands, notes = _bands(
        "| Region | Base Salary | Total Comp |",
        "| London | £80K–£125K | EUR 110K–GBP 185K |",
    )
    (note,) = [note for note in notes if note.code == "two-currencies"]
    assert (note.line, note.column) == (5, 25)
    assert note.source[note.column - 1 :].startswith("EUR 110K")
    assert bands[0].total is not None
    assert bands[0].total.text == "EUR 110K–GBP 185K"


def test_a_ragged_row_is_an_error_and_gives_no_figure() -> None:
    bands, notes = _bands(
        "| Region | Base Salary | Total Comp |",
        "| London | £80K–£125K |",
        "| Leeds | £70K–£95K | £80K–£110K |",
    )
    assert [row.region for row in bands] == ["Leeds"]
    assert [(note.code, note.line) for note in notes] == [("row-ragged", 5)]


def test_a_row_with_text_only_stays_a_row() -> None:
    bands, notes = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |",
        "| Buenos Aires | ARS equivalent (~60-70% of US) | MELI RSUs | 15% | Adjusted for market |",
    )
    row = bands[0]
    assert row.base is not None
    assert row.base.text == "ARS equivalent (~60-70% of US)"
    assert row.equity is not None
    assert row.equity.text == "MELI RSUs"
    assert row.total_model is TotalModel.UNKNOWN
    assert len(notes) == 3


@pytest.mark.parametrize(
    ("region", "currency"),
    [("Shanghai", "CNY"), (":cn: Shenzhen", "CNY"), ("Tokyo (HQ)", "JPY"), ("Osaka", "JPY")],
)
def test_the_place_tells_yuan_from_yen(region: str, currency: str) -> None:
    bands, _ = _bands("| Region | Base Salary |", f"| {region} | ¥800,000 - ¥1,200,000 |")
    assert _money(bands[0], BASE).currency == currency


@pytest.mark.parametrize(
    ("region", "currency"),
    [("Stockholm", "SEK"), ("Copenhagen", "DKK"), ("Oslo", "NOK")],
)
def test_the_place_tells_the_crowns_apart(region: str, currency: str) -> None:
    bands, _ = _bands("| Region | Base Salary |", f"| {region} | kr 600K - kr 800K |")
    assert _money(bands[0], BASE).currency == currency


def test_a_dollar_under_a_canadian_header_depends_on_its_neighbours() -> None:
    alone, _ = _bands("| Region | Base Salary |", "| Toronto (CAD) | $150K-$190K |")
    assert _money(alone[0], BASE).currency == "CAD"
    mixed, _ = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) |",
        "| Toronto (CAD) | C$150K-C$190K | $90K-$120K |",
    )
    assert _money(mixed[0], EQUITY).currency == "USD"


def test_the_first_table_is_the_band_table() -> None:
    doc = Document(
        "a/b.md",
        ("### T", "| Region | Base Salary |", "|---|---|", "| Rome | €60K-€80K |", "",
         "| Level | Google |", "|---|---|", "| L3 | L4 |"),
    )  # fmt: skip
    first, second = find_tables(doc)
    assert (first.header.where, first.end) == (1, 4)
    assert (second.header.where, second.end) == (5, 8)


def test_a_bar_after_a_backslash_is_no_border() -> None:
    assert split_cells(r"| a \| b | **c** |") == ("a | b", "**c**")


def test_cell_start_counts_from_one() -> None:
    line = "| London | £80K | x |"
    assert [line[cell_start(line, at) - 1] for at in range(3)] == ["L", "£", "x"]


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("London (GBP £)", "GBP"),
        ("Munich (EUR)", "EUR"),
        ("Sydney (AUD A$)", "AUD"),
        ("Zürich (€)", "EUR"),
        ("London (GBP/USD)", None),
        ("Tel Aviv (ILS equiv.)", None),
        ("Bangalore (INR/USD equiv)", None),
        ("Bay Area", None),
    ],
)
def test_the_currency_that_a_label_prints(label: str, code: str | None) -> None:
    assert printed_currency(label) == code


@pytest.mark.parametrize(
    ("header", "component", "per", "kind"),
    [
        ("Base Salary (All-Cash)", BASE, None, None),
        ("Stock (RSU/4yr)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("Stock (BKNG RSU/4yr)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("Stock (PSU/4yr)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("Stock (Quokka Partners RSU/4yr)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("Equity (RSU/4yr)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("RSU (4-Year)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("Stock (Broadcom RSUs — NASDAQ: AVGO / 4yr vest)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("RSU Grant (Acme RSUs — NASDAQ: ACME)", EQUITY, None, EquityKind.RSU),
        ("Options/4yr", EQUITY, Period.GRANT, EquityKind.OPTIONS),
        ("Options (Pre-IPO/4yr)", EQUITY, Period.GRANT, EquityKind.OPTIONS),
        ("Stock Option", EQUITY, None, EquityKind.OPTIONS),
        ("Stock (Options+RSU/4yr)", EQUITY, Period.GRANT, EquityKind.PRIVATE_EQUITY),
        ("Equity (Pre-IPO/4yr)", EQUITY, Period.GRANT, EquityKind.PRIVATE_EQUITY),
        ("Stock (Private Equity/4yr)", EQUITY, Period.GRANT, EquityKind.PRIVATE_EQUITY),
        ("Stock (Equity/4yr)", EQUITY, Period.GRANT, EquityKind.PRIVATE_EQUITY),
        ("Equity (Options/RSU est.)", EQUITY, None, EquityKind.PRIVATE_EQUITY),
        ("Equity (PPU/4yr)", EQUITY, Period.GRANT, EquityKind.OTHER),
        ("Phantom Equity/4yr", EQUITY, Period.GRANT, EquityKind.PHANTOM),
        ("Equity/Profit Sharing (Annual)", EQUITY, Period.YEAR, EquityKind.PROFIT_SHARE),
        ("PnL Participation", EQUITY, None, EquityKind.PROFIT_SHARE),
        ("Medallion Access Value", EQUITY, None, EquityKind.PROFIT_SHARE),
        ("Partnership/Profit-Sharing", EQUITY, None, EquityKind.PROFIT_SHARE),
        ("Stock/Bonus", EQUITY, None, EquityKind.OTHER),
        ("Stock (Restricted Stock Units/4yr)", EQUITY, Period.GRANT, EquityKind.RSU),
        ("ESOP (4yr)", EQUITY, Period.GRANT, EquityKind.OPTIONS),
        ("Sign-On / Bonus", SIGN_ON, None, None),
        ("Sign-On (One-Time)", SIGN_ON, None, None),
        ("Retention RSU Grant (one-time)", None, None, None),
        ("Annual Bonus / Commission", BONUS, Period.YEAR, None),
        ("Bonus (Annual)", BONUS, Period.YEAR, None),
        ("Total Comp (Est. Annual)", TOTAL, Period.YEAR, None),
        ("Total Year 1", TOTAL, Period.YEAR, None),
    ],
)
def test_headers(
    header: str, component: Component | None, per: Period | None, kind: EquityKind | None
) -> None:
    heading = read_heading(header)
    assert (heading.component, heading.per, heading.kind) == (component, per, kind)


def test_the_cell_may_name_the_kind_that_its_header_leaves_open() -> None:
    bands, _ = _bands("| Region | Equity |", "| Oslo | $80K–$120K RSU/4yr |")
    assert bands[0].equity is not None
    assert bands[0].equity.kind is EquityKind.RSU
    assert equity_kind("Equity") is EquityKind.PRIVATE_EQUITY


@pytest.mark.parametrize(
    ("equity", "bonus", "total", "model"),
    [
        ("$40K-$80K", "—", "$110K-$170K", TotalModel.QUARTER),
        ("$40K-$80K", "10%", "$120K-$185K", TotalModel.QUARTER),
        ("$40K-$80K", "10%", "$150K-$245K", TotalModel.FULL),
        ("$80K-$160K", "20%", "$120K-$190K", TotalModel.QUARTER_NO_BONUS),
        ("$80K-$160K", "20%", "$180K-$310K", TotalModel.FULL_NO_BONUS),
        ("$40K-$80K", "—", "$125K-$200K", TotalModel.NONE),
        ("Varies", "—", "$125K-$200K", TotalModel.UNKNOWN),
        ("£40K-£80K", "—", "$110K-$170K", TotalModel.UNKNOWN),
        ("$40K-$80K", "Varies", "$110K-$170K", TotalModel.UNKNOWN),
        ("$40K-$80K", "—", "—", TotalModel.UNKNOWN),
        ("—", "10-20%", "$110K-$180K", TotalModel.FULL),
    ],
)
def test_how_a_total_is_composed(equity: str, bonus: str, total: str, model: TotalModel) -> None:
    bands, _ = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) | Bonus | Total Comp |",
        f"| Austin | $100K-$150K | {equity} | {bonus} | {total} |",
    )
    assert bands[0].total_model is model
    assert (bands[0].total_error is None) == (model is TotalModel.UNKNOWN)


def test_a_sign_on_may_be_part_of_the_total() -> None:
    bands, _ = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) | Signing Bonus | Total Comp (Yr 1) |",
        "| Seattle | $100K-$150K | $40K-$80K | $30K-$50K | $140K-$220K |",
    )
    assert bands[0].total_model is TotalModel.QUARTER_SIGN_ON


def test_the_error_is_the_larger_of_both_ends() -> None:
    bands, _ = _bands(
        "| Region | Base Salary | Stock (RSU/4yr) | Total Comp |",
        "| Austin | $100K-$150K | $40K-$80K | $112K-$200K |",
    )
    assert bands[0].total_model is TotalModel.NONE
    assert bands[0].total_error == Decimal("0.1500")


@pytest.mark.parametrize(
    ("tags", "header", "kind"),
    [
        ("Public since 2019 | Hybrid", "Equity", EquityKind.OTHER),
        ("NASDAQ: ACME | Hybrid", "Equity (4yr)", EquityKind.OTHER),
        ("Private ($3B) | Public Sector", "Equity", EquityKind.PRIVATE_EQUITY),
        ("Hybrid", "Equity", EquityKind.PRIVATE_EQUITY),
        ("Public since 2019", "Equity (Pre-IPO/4yr)", EquityKind.PRIVATE_EQUITY),
        ("Public since 2019", "Equity (RSU/4yr)", EquityKind.RSU),
    ],
)
def test_plain_equity_of_a_listed_company_is_not_private(
    tags: str, header: str, kind: EquityKind
) -> None:
    lines = ("### T", f"**Negotiation DNA:** {tags}", "", f"| Region | {header} |", "|---|---|",
             "| Oslo | $80K-$120K |")  # fmt: skip
    (row,), _ = read_bands(Document("a/b.md", lines))
    assert row.equity is not None
    assert row.equity.kind is kind


@pytest.mark.parametrize(
    ("header", "cell", "kind"),
    [
        ("Private equity", "$40K-$60K in options", EquityKind.OPTIONS),
        ("Private equity", "$40K-$60K Options", EquityKind.OPTIONS),
        ("Private equity", "$40K-$60K RSUs", EquityKind.RSU),
        ("Private equity", "$40K-$60K", EquityKind.PRIVATE_EQUITY),
        ("Stock (RSU/4yr)", "$40K-$60K in options", EquityKind.RSU),
    ],
)
def test_a_cell_names_its_kind_of_equity_where_the_header_names_none(
    header: str, cell: str, kind: EquityKind
) -> None:
    rows, _ = _bands(
        f"| Region | Base Salary | {header} | Total Comp |",
        f"| Leeds | $100K-$130K | {cell} | $120K-$160K |",
    )
    assert rows[0].equity is not None
    assert rows[0].equity.kind is kind


@pytest.mark.parametrize(
    ("places", "advice"),
    [(("Leeds", "London"), "Base Salary (GBP)"), (("Leeds", "Lisbon"), "in a column Currency")],
)
def test_nobody_is_told_to_put_one_currency_over_several(
    places: tuple[str, str], advice: str
) -> None:
    rows = [f"| {place} | 62,000-70,000 |" for place in places]
    _, notes = _bands("| Region | Base Salary |", *rows)
    assert [one.code for one in notes] == ["currency-missing"] * 2
    assert all(advice in one.hint for one in notes)
