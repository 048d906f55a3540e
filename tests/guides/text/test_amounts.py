"""Money and percentages in text: exact, or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.text.amounts import find_amounts, find_percents
from guides.text.currency import CODES
from guides.text.numbers import scan
from negotiation.model.glyphs import alike
from negotiation.model.money import MoneyRange, Period, show_range
from tests.printed_amounts import AMOUNTS


@pytest.mark.parametrize(
    ("text", "low", "high", "currency"),
    [
        ("$152K–$200K", 152_000, 200_000, "USD"),
        ("$725K - $1.05M", 725_000, 1_050_000, "USD"),
        ("$150,000.", 150_000, 150_000, "USD"),
        ("$150-$200K", 150_000, 200_000, "USD"),
        ("$150-200K", 150_000, 200_000, "USD"),
        ("$0-$40K", 0, 40_000, "USD"),
        ("£1.2m", 1_200_000, 1_200_000, "GBP"),
        ("€70 thousand to €90 thousand", 70_000, 90_000, "EUR"),
        ("EUR95K–EUR140K", 95_000, 140_000, "EUR"),
        ("120K–150K EUR", 120_000, 150_000, "EUR"),
        ("80K€", 80_000, 80_000, "EUR"),
        ("₹16,00,000-₹1,00,00,000", 1_600_000, 10_000_000, "INR"),
        ("₹55.2L", 5_520_000, 5_520_000, "INR"),
        ("INR 20 lakh – INR 1.2 Cr", 2_000_000, 12_000_000, "INR"),
        ("₪460,000–₪600,000", 460_000, 600_000, "ILS"),
        ("S$95,000–S$140,000", 95_000, 140_000, "SGD"),
        ("SGD 125K–SGD 195K", 125_000, 195_000, "SGD"),
        ("C$150K", 150_000, 150_000, "CAD"),
        ("$150K CAD", 150_000, 150_000, "CAD"),
        ("R$1,035K", 1_035_000, 1_035_000, "BRL"),
        ("HK$1.45M", 1_450_000, 1_450_000, "HKD"),
        ("NT$2.5M", 2_500_000, 2_500_000, "TWD"),
        ("US$90K", 90_000, 90_000, "USD"),
        ("A$235,000 - A$318,000", 235_000, 318_000, "AUD"),
        ("AED 360,000-AED 520,000", 360_000, 520_000, "AED"),
        ("SAR 330K", 330_000, 330_000, "SAR"),
        ("CHF 123K", 123_000, 123_000, "CHF"),
        ("DKK 605K–DKK 1.0M", 605_000, 1_000_000, "DKK"),
        ("PLN 348K–525K", 348_000, 525_000, "PLN"),
        ("UYU 1,800,000 - 3,000,000", 1_800_000, 3_000_000, "UYU"),
        ("JPY 2.5M", 2_500_000, 2_500_000, "JPY"),
        ("KRW 80M–KRW 120M", 80_000_000, 120_000_000, "KRW"),
        ("IDR 560M–IDR 1.03B", 560_000_000, 1_030_000_000, "IDR"),
        ("VND 500M", 500_000_000, 500_000_000, "VND"),
        ("CNY 700K–CNY 1.4M", 700_000, 1_400_000, "CNY"),
        ("SEK 664K–1,166K", 664_000, 1_166_000, "SEK"),
        ("kr 62,000", 62_000, 62_000, "SEK"),
    ],
)
def test_money_is_read_exactly(text: str, low: int, high: int, currency: str) -> None:
    (amount,) = find_amounts(text)
    assert (amount.low, amount.high, amount.currency) == (low, high, currency)
    assert text[amount.start : amount.end] == text.rstrip(".")


@pytest.mark.parametrize(("text", "low", "high", "currency"), AMOUNTS)
def test_amounts_are_read_as_the_world_prints_them(
    text: str, low: int, high: int, currency: str
) -> None:
    (amount,) = find_amounts(alike(text))
    assert (amount.low, amount.high, amount.currency) == (low, high, currency)


@pytest.mark.parametrize(
    "text",
    [
        "$85,000 – A$175,000",  # two currencies in one range
        "$715K-$1.097K",  # the low is above the high
        "KWD 80.000",  # thousands of dinars, or eighty and no fils?
        "€1.20.000",
        "$1,2",
        "€12,34,5",
        "grade 7 240 000",  # nothing holds the groups together
        "$40K - 50 engineers",
        "$95/hr",
        "$20L",  # lakh counts rupees
        "¥500K",  # yuan or yen?
        "$X, $[215-230]K, $[target]",
        "L5-L6, E4, 5G, 401k, H100, 2026, v1.2.3",
        " 5K for $",
        "$" + "9" * 50_000,
    ],
)
def test_what_is_not_sound_is_no_money(text: str) -> None:
    assert find_amounts(text) == ()


def test_the_default_currency_settles_yen_and_bare_numbers() -> None:
    assert [a.currency for a in find_amounts("¥500K", "CNY")] == ["CNY"]
    assert [a.currency for a in find_amounts("¥8M", "JPY")] == ["JPY"]
    assert [a.currency for a in find_amounts("kr 500K", "DKK")] == ["DKK"]
    (amount,) = find_amounts("120K–150K in 4 years", "GBP")
    assert (amount.low, amount.high, amount.currency) == (120_000, 150_000, "GBP")


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("$80K/yr", Period.YEAR),
        ("$80K per year", Period.YEAR),
        ("$80K a year", Period.YEAR),
        ("SEK 62K/mo", Period.MONTH),
        ("$300K/4yr", Period.GRANT),
        ("$300K over four years", Period.GRANT),
        ("$300K in RSUs", None),
    ],
)
def test_a_period_belongs_to_its_amount(text: str, per: Period | None) -> None:
    assert [a.per for a in find_amounts(text)] == [per]


def test_a_step_from_one_figure_to_another_is_no_range() -> None:
    assert [(a.low, a.high) for a in find_amounts("move from $150K to $170K")] == [
        (150_000, 150_000),
        (170_000, 170_000),
    ]


def test_a_plus_after_the_top_leaves_it_open() -> None:
    assert [a.open_ended for a in find_amounts("$400K–$1.015M+ or $90K")] == [True, False]


def test_interleaved_currencies_are_one_range_in_each() -> None:
    (amount,) = find_amounts("£106K / $132K - £144K / $180K")
    assert (amount.currency, amount.low, amount.high) == ("GBP", 106_000, 144_000)
    assert amount.also is not None
    assert (amount.also.currency, amount.also.low, amount.also.high) == ("USD", 132_000, 180_000)


def test_a_slash_outside_a_range_separates_amounts() -> None:
    assert [(a.low, a.currency) for a in find_amounts("£47,000 / $115,000")] == [
        (47_000, "GBP"),
        (115_000, "USD"),
    ]


def test_percentages() -> None:
    found = find_percents("10–15% now, 12.5% or 25%+, $20K, 8 to 10%")
    assert [(p.low, p.high) for p in found] == [
        (Decimal(10), Decimal(15)),
        (Decimal("12.5"), Decimal("12.5")),
        (Decimal(25), Decimal(25)),
        (Decimal(8), Decimal(10)),
    ]


@given(
    st.sampled_from(sorted(CODES)),
    st.integers(0, 10**12),
    st.integers(0, 10**12),
    st.booleans(),
)
def test_what_we_print_we_read(currency: str, one: int, other: int, open_ended: bool) -> None:
    printed = MoneyRange(currency, min(one, other), max(one, other), open_ended)
    (amount,) = find_amounts(f"between {show_range(printed)} in all")
    assert (amount.currency, amount.low, amount.high) == (currency, printed.low, printed.high)
    assert amount.open_ended == open_ended


@given(st.text(alphabet="$£€¥ 019,.KML%+-–/()oryvtAEUSD|to", max_size=60))
def test_no_text_breaks_the_scanner(text: str) -> None:
    for number in scan(text):
        assert 0 <= number.start < number.end <= len(text)
    for amount in find_amounts(text):
        assert 0 <= amount.low <= amount.high
        assert text[amount.start : amount.end].strip() != ""
    assert len(find_percents(text)) <= text.count("%")
