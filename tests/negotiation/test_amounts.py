"""Amounts as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.amounts import (
    Amount,
    NotAmount,
    Per,
    Why,
    normalise,
    parse_amount,
    parse_percent,
    scan,
)
from negotiation.model.money import SYMBOLS, show


def read(text: str) -> Amount:
    amount = parse_amount(text)
    assert isinstance(amount, Amount), f"{text!r}: {amount}"
    return amount


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("250k", 250_000, None),
        ("250 K", 250_000, None),
        ("£125,000", 125_000, "GBP"),
        ("125,000 GBP", 125_000, "GBP"),
        ("US$250K", 250_000, "USD"),
        ("250,000.00 dollars", 250_000, "USD"),
        ("240.000", 240_000, None),
        ("240,000", 240_000, None),
        ("1'200'000 CHF", 1_200_000, "CHF"),
        ("62 000 kr", 62_000, "SEK"),
        ("62,5k", 62_500, None),
        ("62.5k", 62_500, None),
        ("1.2m", 1_200_000, None),
        ("1.250m", 1_250_000, None),
        ("1,250k", 1_250_000, None),
        ("120 k€", 120_000, "EUR"),
        ("₹38L", 3_800_000, "INR"),
        ("38 LPA", 3_800_000, "INR"),
        ("1.2 Cr", 12_000_000, "INR"),
        ("₹36,00,000", 3_600_000, "INR"),
        ("1200万円", 12_000_000, "JPY"),
        ("S$180k", 180_000, "SGD"),
        ("C$ 180,000", 180_000, "CAD"),
        ("about 250k base, I think", 250_000, None),
        ("250", 250, None),
        ("0", 0, None),
    ],
)
def test_an_amount_is_read_as_typed(text: str, value: int, currency: str | None) -> None:
    amount = read(text)
    assert (amount.value, amount.currency) == (value, currency)
    assert amount.words in normalise(text)


@pytest.mark.parametrize(
    ("text", "per", "per_year"),
    [
        ("250k", None, 250_000),
        ("250k a year", Per.YEAR, 250_000),
        ("9k/month", Per.MONTH, 108_000),
        ("SEK 62k a month", Per.MONTH, 744_000),
        ("9,000 per month", Per.MONTH, 108_000),
        ("$85/hr", Per.HOUR, 176_800),
        ("$85.50 an hour", Per.HOUR, 177_840),
        ("700 per day", Per.DAY, 182_000),
        ("140k over 4 years", Per.GRANT, 35_000),
        ("140k/4yr", Per.GRANT, 35_000),
        ("$1.2m over four years", Per.GRANT, 300_000),
        ("38 LPA", Per.YEAR, 3_800_000),
    ],
)
def test_the_period_is_read_and_a_year_computed(text: str, per: Per | None, per_year: int) -> None:
    amount = read(text)
    assert (amount.per, amount.per_year) == (per, per_year)


@pytest.mark.parametrize(
    "text", ["240-260k", "240k-260k", "$240k – $260k", "240k to 260k", "between 240 and 260k"]
)
def test_a_range_keeps_both_ends(text: str) -> None:
    amount = read(text)
    assert (amount.value, amount.high) == (240_000, 260_000)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", Why.EMPTY),
        ("   ", Why.EMPTY),
        ("none", Why.NOTHING),
        ("n/a", Why.NOTHING),
        ("-", Why.NOTHING),
        ("plenty", Why.NO_NUMBER),
        ("L5", Why.NO_NUMBER),
        ("401k", Why.NO_NUMBER),
        ("4 years", Why.NO_NUMBER),
        ("15%", Why.PERCENT),
        ("280k/700k", Why.SEVERAL),
        ("250k and 120k", Why.SEVERAL),
        ("-5k", Why.NEGATIVE),
        ("- £5,000", Why.NEGATIVE),
        ("9" * 14, Why.TOO_LARGE),
        ("9" * 40, Why.TOO_LARGE),
        ("1 " * 150, Why.TOO_LONG),
    ],
)
def test_what_is_no_amount_says_why(text: str, why: Why) -> None:
    refusal = parse_amount(text)
    assert isinstance(refusal, NotAmount)
    assert refusal.why is why
    assert refusal.message.endswith((".", "?"))


def test_a_shared_sign_names_the_other_currencies_it_may_be() -> None:
    assert "CAD" in read("$180k").may_be
    assert read("US$180k").may_be == ()
    assert read("62k kr").may_be == ("NOK", "DKK")


def test_every_amount_of_a_sentence_is_found_in_order() -> None:
    text = "£125k plus 140k options over 4 years, 15% bonus, 20k sign-on, 401k match, 6 days"
    assert [amount.value for amount in scan(text)] == [125_000, 140_000, 20_000]


def test_a_dash_between_unlike_amounts_is_no_range() -> None:
    assert [amount.value for amount in scan("250k - 120k equity")] == [250_000, 120_000]


@pytest.mark.parametrize(("text", "percent"), [("15%", "15"), ("12,5 percent", "12.5")])
def test_a_percentage_is_read(text: str, percent: str) -> None:
    assert parse_percent(text) == Decimal(percent)


def test_two_percentages_are_none() -> None:
    assert parse_percent("10% or 15%") is None


@given(st.integers(1, 10**9), st.sampled_from([*SYMBOLS, "SEK", "CHF", "JPY", "PLN"]))
def test_an_amount_that_we_print_is_read_back(amount: int, currency: str) -> None:
    found = read(show(amount, currency))
    assert (found.value, found.currency) == (amount, currency)


@given(st.text(max_size=300))
def test_no_text_crashes_the_reader(text: str) -> None:
    assert parse_amount(text)
    for amount in scan(normalise(text)):
        assert amount.value >= 0
