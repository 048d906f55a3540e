"""Money as it is written: whole units, grouped as its country does, and as people round it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.model.money import (
    MoneyRange,
    Period,
    pay_period,
    round_half_up,
    show,
    show_range,
    three_figures,
)


@pytest.mark.parametrize(
    ("amount", "currency", "said"),
    [
        (250_000, "USD", "$250,000"),
        (999, "USD", "$999"),
        (-1_500, "USD", "-$1,500"),
        (0, "GBP", "£0"),
        (62_000, "SEK", "SEK 62,000"),
        (-62_000, "SEK", "-SEK 62,000"),
        (62_000, "", "62,000"),
        (999, "INR", "₹999"),
        (1_000, "INR", "₹1,000"),
        (99_999, "INR", "₹99,999"),
        (100_000, "INR", "₹1,00,000"),
        (3_800_000, "INR", "₹38,00,000"),
        (12_345_678, "INR", "₹1,23,45,678"),
        (Decimal("1234.5"), "USD", "$1,235"),
        (Decimal("1234.49"), "USD", "$1,234"),
    ],
)
def test_an_amount_is_whole_with_its_sign_and_its_groups(
    amount: int | Decimal, currency: str, said: str
) -> None:
    assert show(amount, currency) == said


@pytest.mark.parametrize(
    ("low", "high", "currency", "open_ended", "said"),
    [
        (220_000, 300_000, "USD", False, "$220,000–$300,000"),
        (220_000, 300_000, "USD", True, "$220,000–$300,000+"),
        (220_000, 220_000, "USD", False, "$220,000"),
        (220_000, 220_000, "USD", True, "$220,000+"),
        (58_000, 78_000, "SEK", False, "SEK 58,000–78,000"),
        (58_000, 78_000, "", False, "58,000–78,000"),
    ],
)
def test_a_range_says_a_code_once_and_a_sign_twice(
    low: int, high: int, currency: str, open_ended: bool, said: str
) -> None:
    assert show_range(MoneyRange(currency, low, high, open_ended)) == said


@pytest.mark.parametrize(
    ("value", "rounded"),
    [(283_750, 284_000), (283_499, 283_000), (999, 999), (1_005, 1_010), (12, 12), (0, 0)],
)
def test_three_figures_are_kept(value: int, rounded: int) -> None:
    assert three_figures(Decimal(value)) == rounded


@pytest.mark.parametrize(
    ("value", "places", "rounded"),
    [
        ("2.5", 0, "3"),
        ("-2.5", 0, "-3"),
        ("2.49", 0, "2"),
        ("2.45", 1, "2.5"),
        ("2.444", 2, "2.44"),
    ],
)
def test_halves_go_up(value: str, places: int, rounded: str) -> None:
    assert round_half_up(Decimal(value), places) == Decimal(rounded)


def test_pay_is_by_the_year_unless_it_is_by_the_month() -> None:
    assert [pay_period(per) for per in (Period.MONTH, Period.YEAR, Period.GRANT, None)] == [
        "a month", "a year", "a year", "a year",
    ]  # fmt: skip
    assert Period.GRANT.spoken == "over four years"
