"""One cell of a band table: exact where it can be read, words and a diagnostic where not."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from itertools import product

import pytest

from guides.bands.cell_money import CellContext
from guides.bands.cell_text import plain
from guides.bands.cells import read_cell, read_in_full
from negotiation.model.guide import Component, EquityKind, PayCell
from negotiation.model.money import MoneyRange, Period

BASE = CellContext(Component.BASE)
BONUS = CellContext(Component.BONUS)
SIGN_ON = CellContext(Component.SIGN_ON)
TOTAL = CellContext(Component.TOTAL)
RSU = CellContext(Component.EQUITY, Period.GRANT, EquityKind.RSU)
UNSTATED = CellContext(Component.EQUITY, None, EquityKind.PRIVATE_EQUITY)
PROFIT = CellContext(Component.EQUITY, Period.YEAR, EquityKind.PROFIT_SHARE)

YEAR, MONTH, GRANT = Period.YEAR, Period.MONTH, Period.GRANT


def _read(raw: str, context: CellContext) -> PayCell:
    cell = read_cell(plain(raw), context).cell
    assert cell is not None
    return cell


def _codes(raw: str, context: CellContext) -> list[str]:
    return [remark.code for remark in read_cell(plain(raw), context).remarks]


@pytest.mark.parametrize(
    ("raw", "context", "money"),
    [
        ("$152K–$200K", BASE, MoneyRange("USD", 152_000, 200_000, False, YEAR)),
        ("$220,000-$300,000", BASE, MoneyRange("USD", 220_000, 300_000, False, YEAR)),
        ("**$725K - $1.05M**", TOTAL, MoneyRange("USD", 725_000, 1_050_000, False, YEAR)),
        ("$400K–$1.015M+", TOTAL, MoneyRange("USD", 400_000, 1_015_000, True, YEAR)),
        ("$185K–$520K+", BONUS, MoneyRange("USD", 185_000, 520_000, True, YEAR)),
        ("$80K–$210K", RSU, MoneyRange("USD", 80_000, 210_000, False, GRANT)),
        ("$80K–$210K", UNSTATED, MoneyRange("USD", 80_000, 210_000, False, None)),
        ("$80K–$210K/4yr", UNSTATED, MoneyRange("USD", 80_000, 210_000, False, GRANT)),
        ("$80K–$210K RSU/4yr", UNSTATED, MoneyRange("USD", 80_000, 210_000, False, GRANT)),
        ("$80K–$210K (4yr vest)", UNSTATED, MoneyRange("USD", 80_000, 210_000, False, GRANT)),
        ("$80K–$210K (RSU/4yr)", UNSTATED, MoneyRange("USD", 80_000, 210_000, False, GRANT)),
        ("$55K–$140K/yr", RSU, MoneyRange("USD", 55_000, 140_000, False, YEAR)),
        ("$55K–$140K/yr vesting", RSU, MoneyRange("USD", 55_000, 140_000, False, YEAR)),
        ("$55K–$140K PD RSUs", RSU, MoneyRange("USD", 55_000, 140_000, False, GRANT)),
        ("SEK 330K–578K/yr (4yr vest)", RSU, MoneyRange("SEK", 330_000, 578_000, False, YEAR)),
        ("SEK 62K–80K/mo", BASE, MoneyRange("SEK", 62_000, 80_000, False, MONTH)),
        ("SEK 95K–130K/mo", TOTAL, MoneyRange("SEK", 95_000, 130_000, False, MONTH)),
        ("$12,000 – $25,000", SIGN_ON, MoneyRange("USD", 12_000, 25_000, False, None)),
        ("$0-$40K (senior only)", SIGN_ON, MoneyRange("USD", 0, 40_000, False, None)),
        ("$30K–$50K sign-on", SIGN_ON, MoneyRange("USD", 30_000, 50_000, False, None)),
        ("$30K–$50K (Year 1)", SIGN_ON, MoneyRange("USD", 30_000, 50_000, False, None)),
        ("$150K–$200K USD", BASE, MoneyRange("USD", 150_000, 200_000, False, YEAR)),
        ("$90K-$190K+ profit sharing", PROFIT, MoneyRange("USD", 90_000, 190_000, True, YEAR)),
        ("$160K - $220K (GBP equiv.)", BASE, MoneyRange("USD", 160_000, 220_000, False, YEAR)),
        ("$160K equivalent", BASE, MoneyRange("USD", 160_000, 160_000, False, YEAR)),
        ("UYU 1,800,000 - 3,000,000", BASE, MoneyRange("UYU", 1_800_000, 3_000_000, False, YEAR)),
        ("₹22,00,000–₹40,00,000", TOTAL, MoneyRange("INR", 2_200_000, 4_000_000, False, YEAR)),
        ("₹20L-₹42L", BASE, MoneyRange("INR", 2_000_000, 4_200_000, False, YEAR)),
        ("IDR 580M–IDR 1.03B", TOTAL, MoneyRange("IDR", 580_000_000, 1_030_000_000, False, YEAR)),
        ("$150K", BASE, MoneyRange("USD", 150_000, 150_000, False, YEAR)),
        ("$150K+", BASE, MoneyRange("USD", 150_000, 150_000, True, YEAR)),
        ("$150K to $180K", BASE, MoneyRange("USD", 150_000, 180_000, False, YEAR)),
        ("$150K—$180K", BASE, MoneyRange("USD", 150_000, 180_000, False, YEAR)),
        ("NT$2.5M–NT$3.1M", BASE, MoneyRange("TWD", 2_500_000, 3_100_000, False, YEAR)),
        ("$150K–$180K (CAD)", BASE, MoneyRange("CAD", 150_000, 180_000, False, YEAR)),
    ],
)
def test_money_cells(raw: str, context: CellContext, money: MoneyRange) -> None:
    assert _read(raw, context).money == money


@pytest.mark.parametrize(
    ("raw", "local", "other"),
    [
        ("£60K-£76K / $73K-$93K", ("GBP", 60_000, 76_000), ("USD", 73_000, 93_000)),
        ("£106K / $132K - £144K / $180K", ("GBP", 106_000, 144_000), ("USD", 132_000, 180_000)),
        ("£145K - £195K ($182K - $245K)", ("GBP", 145_000, 195_000), ("USD", 182_000, 245_000)),
        ("£164K–£212K / €172K–€222K", ("GBP", 164_000, 212_000), ("EUR", 172_000, 222_000)),
        ("₹55.2L / $66K - ₹74.0L / $89K", ("INR", 5_520_000, 7_400_000), ("USD", 66_000, 89_000)),
        (
            "AED 360,000-AED 520,000 / $98,000-$142,000",
            ("AED", 360_000, 520_000),
            ("USD", 98_000, 142_000),
        ),
    ],
)
def test_dual_currency_cells_give_the_local_one_first(
    raw: str, local: tuple[str, int, int], other: tuple[str, int, int]
) -> None:
    money = _read(raw, RSU).money
    assert money is not None
    assert (money.currency, money.low, money.high) == local
    assert money.also is not None
    assert (money.also.currency, money.also.low, money.also.high) == other
    assert money.per is GRANT
    assert money.also.per is GRANT


def test_two_currencies_may_be_over_different_periods() -> None:
    money = _read("SEK 62K–80K/mo / $70K–$92K", BASE).money
    assert money is not None
    assert money.also is not None
    assert (money.per, money.also.per) == (MONTH, YEAR)


def test_a_period_at_the_end_belongs_to_both_currencies() -> None:
    money = _read("£106K / $132K - £144K / $180K/yr", RSU).money
    assert money is not None
    assert money.also is not None
    assert (money.per, money.also.per) == (YEAR, YEAR)


def test_how_much_vests_in_a_year_is_no_period_of_the_grant() -> None:
    money = _read("$160K–$320K (vests 25%/yr)", RSU).money
    assert money == MoneyRange("USD", 160_000, 320_000, False, GRANT)


def test_the_same_money_over_a_second_period_is_kept_beside_it() -> None:
    cell = _read("$160K - $300K ($40K-$75K/yr)", RSU)
    assert cell.money == MoneyRange("USD", 160_000, 300_000, False, GRANT)
    assert cell.second == MoneyRange("USD", 40_000, 75_000, False, YEAR)
    dual = _read("£121K - £227K / $151K - $284K (£30K-£57K / $38K-$71K/yr)", RSU)
    assert dual.money is not None
    assert dual.money.per is GRANT
    assert dual.second is not None
    assert dual.second.also == MoneyRange("USD", 38_000, 71_000, False, YEAR)


@pytest.mark.parametrize(
    ("raw", "low", "high"),
    [
        ("10–15%", "10", "15"),
        ("10%", "10", "10"),
        ("7.5%-12.5%", "7.5", "12.5"),
        ("10–15% target", "10", "15"),
        ("25%+", "25", "25"),
        ("15–20% (OPI+TAI)", "15", "20"),
        ("10–15% + variable", "10", "15"),
        ("10–20% (bonus)", "10", "20"),
        ("10–15% of base", "10", "15"),
        ("12–18% target (may include sales accelerators)", "12", "18"),
    ],
)
def test_percent_bonuses(raw: str, low: str, high: str) -> None:
    cell = _read(raw, BONUS)
    assert cell.percent == (Decimal(low), Decimal(high))
    assert cell.money is None
    assert cell.text is None


@pytest.mark.parametrize("raw", ["$12K-$25K (10-15%)", "10-15% ($12K-$25K)", "10-15% / $12K-$25K"])
def test_a_bonus_may_give_percent_and_amount(raw: str) -> None:
    cell = _read(raw, BONUS)
    assert cell.percent == (Decimal(10), Decimal(15))
    assert cell.money == MoneyRange("USD", 12_000, 25_000, False, YEAR)


def test_a_word_for_a_bonus_may_have_its_price_beside_it() -> None:
    bonus = CellContext(Component.BONUS)
    money = _read("Discretionary ($20K-$40K)", bonus).money
    assert money is not None
    assert (money.low, money.high) == (20_000, 40_000)
    assert _read("Performance (10–15%)", bonus).percent == (Decimal(10), Decimal(15))
    assert _codes("Up to ($20K-$40K)", bonus) == ["cell-unreadable"]


@pytest.mark.parametrize(
    "raw", ["5,000–9,000 RSUs ($200K–$360K)", "$200K–$360K (5,000–9,000 RSUs)"]
)
def test_a_count_may_have_its_worth_beside_it(raw: str) -> None:
    cell = _read(raw, RSU)
    assert cell.units == (5_000, 9_000)
    assert cell.money == MoneyRange("USD", 200_000, 360_000, False, GRANT)


def test_counts_are_no_money() -> None:
    cell = _read("13,000 – 27,000 options", RSU._replace(currency="USD"))
    assert cell.units == (13_000, 27_000)
    assert cell.money is None


@pytest.mark.parametrize("raw", ["", "—", "-", "–", "None", "**—**", "N/A", "none"])
def test_a_cell_without_a_price_is_nothing(raw: str) -> None:
    assert read_cell(plain(raw), BONUS) == (None, ())


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("Choose Your Mix", "cell-text"),
        ("Adjusted for market", "cell-text"),
        ("ARS equivalent (~60-70% of US)", "cell-unreadable"),
        ("EUR 110K–GBP 185K", "two-currencies"),
        ("$85,000 – A$175,000", "two-currencies"),
        ("$160K–$180K (GBP)", "two-currencies"),
        ("$715K-$1.097K", "low-above-high"),
        ("KWD 80.000–KWD 95.000", "cell-unreadable"),  # a dinar has a thousand fils
        ("$150-$185", "unit-missing"),
        ("120K–150K", "currency-missing"),
        ("¥500K–¥700K", "currency-missing"),
        ("kr 500K–600K", "currency-missing"),
        ("up to $150K", "cell-unreadable"),
        ("$150K–", "cell-unreadable"),
        ("50万円〜", "cell-unreadable"),
        ("→ $150K", "cell-unreadable"),
        ("$150K…", "cell-unreadable"),
        ("$150K (?)", "cell-unreadable"),
        ("<$150K", "cell-unreadable"),
        ("≤ $150K", "cell-unreadable"),
        ("+$20K", "cell-unreadable"),
        ("$85/hr", "period-unclear"),
        ("$60K–$90K/3yr", "period-unclear"),
        ("$60K–$90K over five years", "period-unclear"),
        ("$1,200–$1,500 (per day)", "period-unclear"),
        ("$1,200–$1,500 (weekly)", "period-unclear"),
        ("$25K/quarter", "period-unclear"),
        ("$20K–$25K per quarter", "period-unclear"),
        ("$100K + $20K", "two-figures"),
        ("$100K / $120K", "two-figures"),
        ("$100K–$120K–$140K", "two-figures"),
        ("$100K if promoted", "cell-unreadable"),
        ("$20L–$30L", "cell-unreadable"),
        ("$20L–30L", "cell-unreadable"),
        ("$200K–30L", "cell-unreadable"),
        ("$120K–$150K 2026", "cell-unreadable"),
        ("Variable ($20K-$40K)", "cell-unreadable"),
        ("10–15%", "percent-unclear"),
        ("$1" * 200, "cell-too-long"),
    ],
)
def test_what_cannot_be_read_is_words_and_a_diagnostic(raw: str, code: str) -> None:
    cell = _read(raw, BASE)
    assert (cell.money, cell.percent, cell.units) == (None, None, None)
    assert cell.text == plain(raw)
    assert _codes(raw, BASE) == [code]


def test_a_remark_is_left_out_and_said_to_be() -> None:
    assert _codes("€100K–€130K (+5-10% effective vs Paris)", BASE) == ["cell-remark"]
    assert _read("€100K–€130K (+5-10% effective vs Paris)", BASE).money == MoneyRange(
        "EUR", 100_000, 130_000, False, YEAR
    )


@pytest.mark.parametrize(
    ("context", "currency"),
    [
        (BASE._replace(place_currency="CNY"), "CNY"),
        (BASE._replace(place_currency="JPY"), "JPY"),
        (BASE._replace(currency="JPY"), "JPY"),
    ],
)
def test_the_place_or_the_header_settles_yuan_and_yen(context: CellContext, currency: str) -> None:
    money = _read("¥500K–¥700K", context).money
    assert money is not None
    assert money.currency == currency


def test_a_bare_dollar_is_american_unless_its_header_says_otherwise() -> None:
    for context, currency in [
        (BASE._replace(currency="CAD"), "USD"),
        (BASE._replace(currency="CAD", dollar="CAD"), "CAD"),
    ]:
        money = _read("$113,000–$158,000", context).money
        assert money is not None
        assert money.currency == currency


def test_bare_numbers_take_the_currency_of_their_header() -> None:
    assert _read("120K–150K", BASE._replace(currency="GBP")).money == MoneyRange(
        "GBP", 120_000, 150_000, False, YEAR
    )
    # Under an equity header grouped digits may count shares.
    assert _read("13,000–27,000", RSU._replace(currency="GBP")).money is None


SHORT = (
    "$152K–$200K",
    "$152–$200K",
    "€65,000–€90,000",
    "EUR95K–EUR140K",
    "SGD 125K–SGD 195K",
    "A$235,000 - A$318,000",
    "$300K-$200K",
    "$85K–£90K",
    "$1M-$2M+",
    "£0-£25K",
    "$10-$20",
    "C$120K–150K",
    "£60K-£76K / $73K-$93K",
    "£125,000-£178,000 / $158,000-$224,000",
    "£106K / $132K - £144K / $180K",
    "₹55.2L / $66K - ₹74.0L / $89K",
    "SAR 330,000-SAR 480,000 / $88,000-$128,000",
    "CHF 123K / $140K - CHF 163K / $185K",
    "$60K-$76K / $73K-$93K",
    "£60K-£76K / 73K-93K",
    "£60K-£76K / $93K-$73K",
    "£60K-£76K+ / $73K-$93K+",
    "¥60K-¥76K / $73K-$93K",
    "£106K / $132K - €144K / $180K",
    "₹22,00,000–₹40,00,000",
    "₹1,65,00,000–₹2,00,00,000",
    "₹40L–₹62L",
    "$40L–$62L",
    "UYU 1,800,000 - 3,000,000",
    "CNY 730K–CNY 1.4M",
    "£1.25–£2.75",
    "$400K–$1.015M+",
    "XYZ 400K–XYZ 500K",
    "$60K / USD 65K - $70K / USD 80K",
    "₹1,2,000–₹2,00,000",
)


@pytest.mark.parametrize("context", [BASE, RSU, BONUS, UNSTATED, SIGN_ON])
def test_the_short_cut_reads_what_the_full_reader_reads(context: CellContext) -> None:
    quickly = {raw: read_cell(raw, context) for raw in SHORT}
    assert quickly == {raw: read_in_full(raw, context) for raw in SHORT}


_MARKS = {
    "$": "USD", "US$": "USD", "£": "GBP", "€": "EUR", "₹": "INR", "₪": "ILS", "S$": "SGD",
    "C$": "CAD", "A$": "AUD", "R$": "BRL", "HK$": "HKD", "NT$": "TWD", "CNY ": "CNY",
    "INR ": "INR", "SGD ": "SGD", "GBP ": "GBP", "EUR ": "EUR", "EUR": "EUR", "DKK ": "DKK",
    "AUD ": "AUD", "CHF ": "CHF", "SEK ": "SEK", "KRW ": "KRW", "PLN ": "PLN", "IDR ": "IDR",
    "AED ": "AED", "SAR ": "SAR", "UYU ": "UYU", "JPY ": "JPY", "CAD ": "CAD", "VND ": "VND",
}  # fmt: skip
_DASHES = ("–", "-", " - ", " – ", "—", " to ")
_ENDS = [
    ("120K", 120_000, "185K", 185_000),
    ("120,000", 120_000, "185,000", 185_000),
    ("900K", 900_000, "1.4M", 1_400_000),
    ("1.15M", 1_150_000, "2M", 2_000_000),
    ("580M", 580_000_000, "1.03B", 1_030_000_000),
    ("1,035K", 1_035_000, "1,166K", 1_166_000),
    ("1,800,000", 1_800_000, "3,000,000", 3_000_000),
    ("0", 0, "25K", 25_000),
]


@pytest.mark.parametrize(("at", "mark"), enumerate(sorted(_MARKS)))
def test_every_currency_with_every_dash_and_unit(
    at: int, mark: str, one_of: Callable[[int], int]
) -> None:
    """Each with one of so many of them, and the next with others."""
    code, each = _MARKS[mark], one_of(5)
    for dash, (low, bottom, high, top) in [*product(_DASHES, _ENDS)][at % each :: each]:
        money = MoneyRange(code, bottom, top, False, YEAR)
        grant = MoneyRange(code, bottom, top, False, GRANT)
        assert _read(f"{mark}{low}{dash}{mark}{high}", BASE).money == money
        assert _read(f"{mark}{low}{dash}{high}", BASE).money == money
        assert _read(f"{mark}{low}{dash}{mark}{high}+", BASE).money == MoneyRange(
            code, bottom, top, True, YEAR
        )
        assert _read(f"{mark}{low}{dash}{mark}{high}/yr", RSU).money == money
        assert _read(f"{mark}{low}{dash}{mark}{high} RSU/4yr", UNSTATED).money == grant
        if code == "USD":
            continue
        dual = _read(f"{mark}{low}{dash}{mark}{high} / $1K-$2K", BASE).money
        crossed = _read(f"{mark}{low} / $1K{dash}{mark}{high} / $2K", BASE).money
        aside = _read(f"{mark}{low}{dash}{mark}{high} ($1K-$2K)", BASE).money
        expected = MoneyRange(
            code, bottom, top, False, YEAR, MoneyRange("USD", 1_000, 2_000, False, YEAR)
        )
        assert dual == crossed == aside == expected
