"""Numbers in digits and in words, with the scale that was said."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.understanding.numerals import LARGEST, Number, number_at
from tests.negotiation.understanding.reading import tokens_of

# typed → value, and how many tokens it takes
DIGITS = {
    "250": ("250", 1),
    "250k": ("250000", 2),
    "250 k": ("250000", 2),
    "250,000": ("250000", 1),
    "240, 000": ("240000", 3),
    "240, 500": ("240", 1),  # a list, unless the group begins with a zero
    "250 000": ("250000", 2),
    "1 250 000": ("1250000", 3),
    "1 250 000,50": ("1250000.50", 3),
    "250  000": ("250", 1),
    "250 120k": ("250", 1),
    "95.000": ("95000", 1),
    "95.000,50": ("95000.50", 1),
    "95,000.50": ("95000.50", 1),
    "95'000": ("95000", 1),
    "36,00,000": ("3600000", 1),
    "0.250": ("0.250", 1),
    "1.5": ("1.5", 1),
    "1,5": ("1.5", 1),
    "241.555k": ("241555.000", 2),
    "1,200k": ("1200000", 2),
    ".5m": ("500000", 2),
    "1.25 million": ("1250000", 2),
    "4 m": ("4", 1),
    "2 mio": ("2000000", 2),
    "80 mil": ("80000", 2),
    "1 mil": ("1000000", 2),
    "1.5 mil": ("1500000", 2),
    "38 lakh": ("3800000", 2),
    "1.2 cr": ("12000000", 2),
    "1 crore 20 lakh": ("12000000", 4),
    "1 crore and more": ("10000000", 2),
    "600万": ("6000000", 2),
    "95 tsd": ("95000", 2),
}
WORDS = {
    "two": ("2", 1),
    "twenty five": ("25", 2),
    "twenty-five": ("25", 3),
    "two hundred": ("200", 2),
    "two hundred and forty thousand": ("240000", 5),
    "two hundred fifty": ("250", 3),
    "two fifty": ("250", 2),
    "two forty k": ("240000", 3),
    "nineteen fifty": ("1950", 2),
    "hundred and fifty thousand": ("150000", 4),
    "a hundred": ("100", 2),
    "a hundred thousand": ("100000", 3),
    "a two hundred thousand": ("200000", 4),
    "a million": ("1000000", 2),
    "one point two million": ("1200000", 4),
    "one point two five million": ("1250000", 5),
    "two and a half million": ("2500000", 5),
    "a quarter of a million": ("250000", 5),
    "half a million": ("500000", 3),
    "half million": ("500000", 2),
    "half a lakh": ("50000", 3),
    "three quarters of a million": ("750000", 5),
    "one crore twenty lakh": ("12000000", 4),
    "ninety five thousand": ("95000", 3),
    "sixty five k": ("65000", 3),
    "fifty thousand and ten thousand": ("50000", 2),
    "one million two hundred thousand": ("1200000", 5),
    "zwei": ("2", 1),
    "zwei tausend": ("2000", 2),
}
NONE = ("a", "an offer", "half", "half of us", "a half", "quarter", "hundreds", "few hundred", "k",
        "lakh", "point five", "base", "$")  # fmt: skip


def first(text: str) -> Number | None:
    return number_at(tokens_of(text), 0)


@pytest.mark.parametrize(("text", "said"), (DIGITS | WORDS).items())
def test_a_number_has_its_value_and_its_end(text: str, said: tuple[str, int]) -> None:
    found = first(text)
    assert found is not None
    assert (found.value, found.at, found.to) == (Decimal(said[0]), 0, said[1])


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_number_is_none(text: str) -> None:
    assert first(text) is None


@pytest.mark.parametrize(
    ("text", "factor"),
    [("250", 1), ("250k", 1000), ("38 lakh", 100_000), ("1 crore 20 lakh", 10_000_000)],
)
def test_a_number_keeps_the_scale_that_was_said(text: str, factor: int) -> None:
    found = first(text)
    assert found is not None
    assert found.factor == factor


@pytest.mark.parametrize(
    ("text", "grouped"),
    [("250", False), ("2500", True), ("250,000", True), ("250 000", True), ("250k", False)],
)
def test_four_digits_or_more_are_grouped(text: str, grouped: bool) -> None:
    found = first(text)
    assert found is not None
    assert found.grouped is grouped


@pytest.mark.parametrize(
    ("text", "bare"), [("250", True), ("1000", False), ("250k", False), ("999", True)]
)
def test_a_plain_number_under_a_thousand_is_bare(text: str, bare: bool) -> None:
    found = first(text)
    assert found is not None
    assert found.bare is bare


def test_a_number_knows_whether_it_was_typed_in_digits_or_in_words() -> None:
    digits, words, spoken = first("250"), first("fifty"), first("two fifty")
    assert digits is not None
    assert words is not None
    assert spoken is not None
    assert (digits.digits, words.digits) == (True, False)
    assert (words.spoken, spoken.spoken) == (False, True)


@pytest.mark.parametrize("text", ["1.5", "1,5", ".5", "half a million"])
def test_a_fraction_is_known_as_one(text: str) -> None:
    found = first(text)
    assert found is not None
    assert found.decimals


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("grade 7 240k", 2, "240000"),
        ("year 1 120k", 2, "120000"),
        ("level 4 250 000", 1, "4"),
        ("#3 250 000", 1, "3"),
    ],
)
def test_a_number_that_a_word_in_front_counts_joins_no_other(
    text: str, at: int, value: str
) -> None:
    found = number_at(tokens_of(text), at)
    assert found is not None
    assert found.value == Decimal(value)


@pytest.mark.parametrize("text", ["option 2 250 000", "grade 7 250 000"])
def test_thousands_apart_behind_a_counted_number_stay_together(text: str) -> None:
    found = number_at(tokens_of(text), 2)
    assert found is not None
    assert found.value == Decimal(250_000)


def test_a_number_too_large_for_any_pay_is_none() -> None:
    assert first(str(int(LARGEST))) is not None
    assert first(str(int(LARGEST) + 1)) is None
    assert first("999999999 billion") is None


@pytest.mark.parametrize("text", ["11.12.2026", "1.2.3", "4.12.26"])
def test_dots_that_set_no_thousands_apart_make_no_number(text: str) -> None:
    assert first(text) is None
