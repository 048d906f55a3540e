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
    "two forty seven five on": ("247.5", 4),
    "one sixteen five": ("116.5", 3),
    "two forty seven five years": ("247", 3),
    "two thirty two fifty": ("232.5", 4),
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
    "two hundred and ten and ten": ("210", 4),  # an "and" that nothing follows is no part of it
    "two hundred and ten and a dog": ("210", 4),
    "zwei": ("2", 1),
    "zwei tausend": ("2000", 2),
}
NONE = ("a", "an offer", "half", "half of us", "a half", "quarter", "hundreds", "few hundred", "k",
        "lakh", "point five", "base", "$",
        "three quarters", "half hundred", "half of the million", "ein halbe", "a k", "a thou",
        "due", "due mila", "couple hundred", ",5")  # fmt: skip


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


# typed → all that is known of the number at its head
WHOLE = {
    "two ten": "210 to 2 spoken",
    "two eleven k": "211000 to 3 x1000 spoken",
    "two ninety nine": "299 to 3 spoken",
    "nine nineteen": "919 to 2 spoken",
    "nineteen ten": "1910 to 2 spoken",
    "fifteen hundred": "1500 to 2",
    "twenty ten": "20 to 1",
    "twenty twenty": "20 to 1",
    "twenty nine nine": "29 to 2",
    "two hundred ten": "210 to 3",
    "two hundred and five": "205 to 4",
    "two hundred five thousand": "205000 to 4 x1000",
    "hundred and one": "101 to 3",
    "one hundred fifty two": "152 to 4",
    "two thousand fifty": "2050 to 3 x1000",
    "two thousand and fifty": "2050 to 4 x1000",
    "one million and fifty": "1000050 to 4 x1000000",
    "one million and fifty thousand": "1000000 to 2 x1000000",
    "fifty thousand and twenty five thousand": "50000 to 2 x1000",
    "two hundred and twenty five thousand": "225000 to 6 x1000",
    "five mn two": "5000000 to 2 x1000000",
    "two cr": "20000000 to 2 x10000000",
    "one cr twenty lakh": "12000000 to 4 x10000000",
    "one lakh twenty thousand": "120000 to 4 x100000",
    "two and a half": "2.5 to 4",
    "two and half": "2.5 to 3",
    "two and a quarter": "2 to 1",
    "two and": "2 to 1",
    "two hundred and a": "200 to 2",
    "two hundred a": "200 to 2",
    "twenty-five-": "25 to 3",
    "twenty -five": "20 to 1",
    "twenty - five": "20 to 1",
    "one point nine million": "1900000.0 to 4 x1000000",
    "one point ten million": "1 to 1",
    "one point five": "1.5 to 3",
    "one point five five five five": "1.555 to 5",
    "one point 25 million": "1250000.00 to 4 x1000000",
    "one point 1.5": "1 to 1",
    "one point": "1 to 1",
    "three of a million": "3 to 1",
    "three quarters of a million": "750000.00 to 5 x1000000 decimals",
    "a quarter of million": "250000.00 to 4 x1000000 decimals",
    "half thousand": "500.0 to 2 x1000 decimals",
    "half a k": "500.0 to 3 x1000 decimals",
    "half a crore": "5000000.0 to 3 x10000000 decimals",
    "a half million": "500000.0 to 3 x1000000 decimals",
    "a thousand": "1000 to 2 x1000",
    "a hundred and fifty": "150 to 4",
    "a fifty": "50 to 2",
    "a two fifty": "250 to 3 spoken",
    "hundred": "100 to 1",
    "hundred thousand": "100000 to 2 x1000",
    "thirteen": "13 to 1",
    "zero": "0 to 1",
    "eine halbe million": "500000.0 to 3 x1000000 decimals",
    "eine million": "1000000 to 2 x1000000",
    "funf": "5 to 1",
    "funf tausend": "5000 to 2 x1000",
    "due giorni": "2 to 1",
    "1 lakh 20 thousand": "120000 to 4 x100000 digits",
    "1 lakh 200k": "100000 to 2 x100000 digits",
    "1 crore 1 lakh": "10100000 to 4 x10000000 digits",
    "1 crore twenty lakh": "12000000 to 4 x10000000 digits",
    "1 crore 20": "10000000 to 2 x10000000 digits",
    "1 crore 20 cr": "10000000 to 2 x10000000 digits",
    "1 million 200k": "1200000 to 4 x1000000 digits",
    "1 million 1000k": "1000000 to 2 x1000000 digits",
    "1 million two": "1000000 to 2 x1000000 digits",
    "1 million and 200k": "1000000 to 2 x1000000 digits",
    "1k 20 hundred": "1000 to 2 x1000 digits",
    "4 m": "4 to 1 digits",
    "4m": "4000000 to 2 x1000000 digits",
    "4 l": "4 to 1 digits",
    "4l": "400000 to 2 x100000 digits",
    "5b": "5000000000 to 2 x1000000000 digits",
    "5 mil.": "5000 to 3 x1000 digits",
    "5 mil .": "5000 to 2 x1000 digits",
    "2 mio. ": "2000000 to 3 x1000000 digits",
    "250k.": "250000 to 2 x1000 digits",
    "4 mil": "4000000 to 2 x1000000 digits",
    "5 mil": "5000 to 2 x1000 digits",
    "7.5 mil": "7500000.0 to 2 x1000000 decimals digits",
    "1,200k": "1200000 to 2 x1000 grouped digits",
    "1.200k": "1200.000 to 2 x1000 decimals digits",
    "1.200": "1200 to 1 grouped digits",
    "1,200": "1200 to 1 grouped digits",
    "1.20": "1.20 to 1 decimals digits",
    "1.2345": "1.2345 to 1 decimals digits",
    "0.125": "0.125 to 1 decimals digits",
    "0,125": "0.125 to 1 decimals digits",
    "00.125": "125 to 1 grouped digits",
    "1.000.000": "1000000 to 1 grouped digits",
    "1.000,5": "1000.5 to 1 grouped decimals digits",
    "1.000.000,25": "1000000.25 to 1 grouped decimals digits",
    "1'000'000.50": "1000000.50 to 1 grouped decimals digits",
    "1'00": "100 to 1 grouped digits",
    "1.222.333": "1222333 to 1 grouped digits",
    ".5k": "500.0 to 2 x1000 decimals digits",
    "999": "999 to 1 digits",
    "1234": "1234 to 1 grouped digits",
    "1234 567": "1234 to 1 grouped digits",
    "123 456": "123456 to 2 grouped digits",
    "123 456 78": "123456 to 2 grouped digits",
    "12 345,67": "12 to 1 digits",
    "12 345 678,00": "12345678.00 to 3 grouped decimals digits",
    "1 120k": "1 to 1 digits",
    "240, 000k": "240 to 1 digits",
    "240 , 000": "240 to 1 digits",
    "240, 0000": "240 to 1 digits",
    "240, 00": "240 to 1 digits",
    "240, 050 more": "240050 to 3 grouped digits",
    "2400, 000": "2400 to 1 grouped digits",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_a_number_is_known_with_its_scale_and_how_it_was_written(text: str, told: str) -> None:
    found = first(text)
    assert found is not None
    flags = [name for name in ("grouped", "decimals", "digits", "spoken") if getattr(found, name)]
    scale = [f"x{found.factor:f}"] if found.factor != 1 else []
    assert " ".join([f"{found.value:f} to {found.to}", *scale, *flags]) == told
    assert found.at == 0


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("that one", False), ("the other one", False), ("my one", True), ("that two", True)],
)
def test_one_behind_a_pointer_is_no_number(text: str, is_one: bool) -> None:
    tokens = tokens_of(text)
    assert (number_at(tokens, len(tokens) - 1) is not None) is is_one


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("hundred", 100),
        ("a few hundred", None),
        ("the hundred", 100),
        ("couple hundred", None),
        ("several hundred", None),
        ("of hundred", None),
        ("5 hundred", None),
    ],
)
def test_a_hundred_is_one_unless_a_word_says_how_many(text: str, value: int | None) -> None:
    tokens = tokens_of(text)
    found = number_at(tokens, len(tokens) - 1)
    assert (found.value if found else None) == value


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
