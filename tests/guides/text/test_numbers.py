"""Numbers one by one: where each begins and ends, what it counts, and what two make together."""

from __future__ import annotations

from decimal import Decimal

import pytest

from guides.text.numbers import (
    LARGEST,
    Number,
    NumberRange,
    interleaved,
    is_range,
    joins,
    number_range,
    percent_of,
    power_of,
    scan,
)


def _shown(text: str, number: Number) -> str:
    """A number as its printed words, mantissa, places, power and mark, and what else it is."""
    more = ("percent", "plus", "grouped", "spaced")
    said = [f"{number.mantissa}/{number.places}/{number.power}", number.mark or "-"]
    said += [name for name in more if getattr(number, name)]
    said += [] if number.sound else ["unsound"]
    return f"{text[number.start : number.end]} = {' '.join(said)}"


# A text, and the numbers of it.
SCANNED: dict[str, list[str]] = {
    "7": ["7 = 7/0/-1 -"],
    "$95K": ["$95K = 95/0/3 $"],
    "95 K": ["95 K = 95/0/3 -"],
    "$1.05M+": ["$1.05M+ = 105/2/6 $ plus"],
    "12.5%": ["12.5% = 125/1/-1 - percent"],
    "10 percent": ["10 percent = 10/0/-1 - percent"],
    "€80 000": ["€80 000 = 80000/0/-1 EUR grouped spaced"],
    "80 000 €": ["80 000 € = 80000/0/-1 EUR grouped spaced"],
    "80 000+ €": ["80 000+ € = 80000/0/-1 EUR plus grouped spaced"],
    "80 000": ["80 = 80/0/-1 -", "000 = 0/0/-1 -"],
    "7 240 €": ["7 240 € = 7240/0/-1 EUR grouped spaced"],
    "80 000 – 90 000 €": [
        "80 000 = 80000/0/-1 - grouped spaced",
        "90 000 € = 90000/0/-1 EUR grouped spaced",
    ],
    "€1 120K": ["€1 = 1/0/-1 EUR", "120K = 120/0/3 -"],
    "€80 000 km": ["€80 000 = 80000/0/-1 EUR grouped spaced"],
    "€80 000k": ["€80 = 80/0/-1 EUR", "000k = 0/0/3 -"],
    "80 000kr": ["80 000kr = 80000/0/-1 kr grouped spaced"],
    "€80 000.5": ["€80 = 80/0/-1 EUR", "000.5 = 5/1/-1 -"],
    "€80 000, €90": ["€80 000 = 80000/0/-1 EUR grouped spaced", "€90 = 90/0/-1 EUR"],
    "1234 567 €": ["1234 = 1234/0/-1 -", "567 € = 567/0/-1 EUR"],
    "95,000": ["95,000 = 95000/0/-1 - grouped"],
    "₹16,00,000": ["₹16,00,000 = 1600000/0/-1 INR grouped"],
    "€95.000": ["€95.000 = 95000/0/-1 EUR grouped"],
    "€95.000,50": ["€95.000,50 = 9500050/2/-1 EUR grouped"],
    "95'000.–": ["95'000.– = 9500000/2/-1 - grouped"],
    "95'000": ["95'000 = 95000/0/-1 - grouped"],
    "1,2M": ["1,2M = 12/1/6 -"],
    "1,25M": ["1,25M = 125/2/6 -"],
    "1,2": ["1,2 = 0/0/-1 - unsound"],
    "1.097K": ["1.097K = 1097/3/3 -"],
    "1.097.000K": ["1.097.000K = 0/0/3 - unsound"],
    "KWD 80.000": ["KWD 80.000 = 0/0/-1 KWD unsound"],
    "12.345%": ["12.345% = 0/0/-1 - percent unsound"],
    "5G": ["5 = 0/0/-1 - unsound"],
    "v5": [],
    "1.2.3": ["1.2 = 0/1/-1 - unsound"],
    "US$90K": ["US$90K = 90/0/3 USD"],
    "USD 90K": ["USD 90K = 90/0/3 USD"],
    "AUD $90K": ["AUD $90K = 90/0/3 AUD"],
    "US $90K": ["US $90K = 90/0/3 USD"],
    "EUR $90K": ["EUR $90K = 0/0/-1 - unsound"],
    "XAUD $90K": ["$90K = 90/0/3 $"],
    "$90K CAD": ["$90K CAD = 90/0/3 CAD"],
    "$90K EUR": ["$90K = 90/0/3 $"],
    "90K euros": ["90K euros = 90/0/3 EUR"],
    "90K €95K": ["90K = 90/0/3 -", "€95K = 95/0/3 EUR"],
    "18 LPA": ["18 LPA = 18/0/5 INR"],
    "AUD $120K-$140K": ["AUD $120K = 120/0/3 AUD", "$140K = 140/0/3 AUD"],
    "$120K-$140K CAD": ["$120K = 120/0/3 CAD", "$140K CAD = 140/0/3 CAD"],
    "$120K or $140K CAD": ["$120K = 120/0/3 $", "$140K CAD = 140/0/3 CAD"],
    "AUD 120K-$140K": ["AUD 120K = 120/0/3 AUD", "$140K = 140/0/3 $"],
    "5; €80K – 90 000": [
        "5 = 5/0/-1 -",
        "€80K = 80/0/3 EUR",
        "90 000 = 90000/0/-1 - grouped spaced",
    ],
    "€80K 000": ["€80K = 80/0/3 EUR", "000 = 0/0/-1 -"],
    "80% 000 €": ["80% = 80/0/-1 - percent", "000 € = 0/0/-1 EUR"],
    "80+ 000 €": ["80+ = 80/0/-1 - plus", "000 € = 0/0/-1 EUR"],
    "0.8 000 €": ["0.8 = 8/1/-1 -", "000 € = 0/0/-1 EUR"],
    "90K EUR+": ["90K EUR+ = 90/0/3 EUR plus"],
    "90K+ EUR": ["90K+ EUR = 90/0/3 EUR plus"],
    "10% EUR": ["10% = 10/0/-1 - percent"],
    "€80 000,5": ["€80 = 80/0/-1 EUR", "000,5 = 0/0/-1 - unsound"],
    "€80 000, 5": ["€80 000 = 80000/0/-1 EUR grouped spaced", "5 = 5/0/-1 -"],
    "1,2.5": ["1,2.5 = 0/0/-1 - unsound"],
    "$5x": ["$5 = 5/0/-1 $"],
    "in AUD $90K": ["AUD $90K = 90/0/3 AUD"],
    "in R$ 90K": ["R$ 90K = 90/0/3 BRL"],
    "xR$ 90K": ["$ 90K = 90/0/3 $"],
    "in $ 90K": ["$ 90K = 90/0/3 $"],
    "x€90K": ["€90K = 90/0/3 EUR"],
    "90K R 95K": ["90K = 90/0/3 -", "R 95K = 95/0/3 ZAR"],
    f"${'9' * 20}": [f"${'9' * 20} = {'9' * 20}/0/-1 $"],
    f"${'9' * 21}": [f"${'9' * 21} = 0/0/-1 $ unsound"],
}


@pytest.mark.parametrize("text", SCANNED)
def test_numbers_are_found_with_what_they_count(text: str) -> None:
    assert [_shown(text, number) for number in scan(text)] == SCANNED[text]


def test_groups_apart_by_spaces_are_one_number_where_a_currency_is_known() -> None:
    assert [number.mantissa for number in scan("80 000 – 90 000", spaced=True)] == [80_000, 90_000]


def _range(text: str) -> NumberRange:
    return number_range(*scan(text)[:2])


# A range: its ends, its mark, and what is wrong with it.
RANGES: dict[str, tuple[int, int, str, str]] = {
    "$95K": (95_000, 95_000, "$", ""),
    "$95K-120K": (95_000, 120_000, "$", ""),
    "95-$120K": (95_000, 120_000, "$", ""),
    "$95-120K": (95_000, 120_000, "$", ""),
    "$999-1000K": (999_000, 1_000_000, "$", ""),
    "$1000-1200K": (1_000, 1_200_000, "$", ""),
    "$1,000-2K": (1_000, 2_000, "$", ""),
    "$240K-270": (240_000, 270_000, "$", ""),
    "$240K - 270": (240_000, 270, "$", "low-above-high"),
    "$240K - $270": (240_000, 270_000, "$", ""),
    "$240K-1000": (240_000, 1_000, "$", "low-above-high"),
    "$95K-$95K": (95_000, 95_000, "$", ""),
    "$95K-$94K": (95_000, 94_000, "$", "low-above-high"),
    "$95K+-$99K": (95_000, 99_000, "$", "malformed"),
    "$95K-£99K": (95_000, 99_000, "", "two-currencies"),
    "$95K-99K USD": (95_000, 99_000, "USD", ""),
    "$1.5K-2K": (1_500, 2_000, "$", ""),
    "$1.5555K": (0, 0, "$", "malformed"),
    "$1.5555K-2K": (0, 2_000, "$", "malformed"),
    "$1.097K": (1_097, 1_097, "$", ""),
    "$95,000.00": (95_000, 95_000, "$", ""),
    "$95,000.50": (0, 0, "$", "in-cents"),
    "€0-40K": (0, 40_000, "EUR", ""),
    "USD 95K-$99K": (95_000, 99_000, "USD", ""),
    "₹18L": (1_800_000, 1_800_000, "INR", ""),
    "$18L": (0, 0, "$", "malformed"),
    "18L": (1_800_000, 1_800_000, "", ""),
    "1.2 Cr": (12_000_000, 12_000_000, "", ""),
    f"${LARGEST}": (LARGEST, LARGEST, "$", ""),
    f"${LARGEST + 1}": (0, 0, "$", "malformed"),
}


@pytest.mark.parametrize("text", RANGES)
def test_two_numbers_leave_each_other_what_is_written_once(text: str) -> None:
    found = _range(text)
    assert (found.low, found.high, found.mark, found.problem) == RANGES[text]
    assert text[found.start : found.end] == text


@pytest.mark.parametrize(
    ("text", "indian"),
    [("₹18L-₹20L", True), ("₹18,00,000-₹20L", True), ("1.2 Cr", True), ("$18K-20K", False)],
)
def test_lakh_and_crore_are_told(text: str, indian: bool) -> None:
    assert _range(text).indian is indian


@pytest.mark.parametrize(
    ("text", "plus"), [("$95K+", True), ("$95K-$99K+", True), ("$95K-$99K", False)]
)
def test_the_upper_end_may_be_open(text: str, plus: bool) -> None:
    assert _range(text).plus is plus


@pytest.mark.parametrize(
    ("gap", "joint"),
    [
        ("-", True),
        (" – ", True),
        ("--", True),
        (" TO ", True),
        ("     to     ", True),
        ("      to     ", False),
        (" ", False),
        ("", False),
        (" or ", False),
        (" a ", False),
    ],
)
def test_what_stands_between_the_ends_of_a_range(gap: str, joint: bool) -> None:
    assert is_range(gap) is joint


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("$95K-$99K", True),
        ("$95K $99K", False),
        ("R$ 95K a R$ 99K", True),
        ("R$ 95K a 99K", False),
        ("$95K a $99K", False),
        ("95K a 99K", False),
        ("$95K to $99K", True),
        ("$95K or $99K", False),
    ],
)
def test_an_article_before_a_dollar_joins_nothing(text: str, joined: bool) -> None:
    assert joins(text, *scan(text)) is joined


def _interleaved(text: str, at: int = 0) -> list[tuple[int, int, str, bool]] | None:
    found = interleaved(text, scan(text), at)
    return None if found is None else [(one.low, one.high, one.mark, one.plus) for one in found]


@pytest.mark.parametrize("slash", [" / ", "/", "  /  "])
def test_two_currencies_may_take_turns(slash: str) -> None:
    text = f"£1K{slash}$2K - £3K{slash}$4K"
    assert _interleaved(text) == [(1_000, 3_000, "£", False), (2_000, 4_000, "$", False)]


def test_turns_are_open_where_either_is() -> None:
    assert _interleaved("£1K / $2K - £3K / $4K+") == [
        (1_000, 3_000, "£", True),
        (2_000, 4_000, "$", True),
    ]
    assert _interleaved("£1K / $2K - £3K+ / $4K") == [
        (1_000, 3_000, "£", True),
        (2_000, 4_000, "$", False),
    ]


def test_turns_may_begin_behind_other_numbers_and_cover_all_that_is_printed() -> None:
    text = "£7: £1K / $2K - £3K / $4K, 7."
    found = interleaved(text, scan(text), 1)
    assert found is not None
    assert text[found[0].start : found[0].end] == "£1K / $2K - £3K / $4K"


@pytest.mark.parametrize(
    "text",
    [
        "£1K / $2K - £3K",
        "1K / $2K - 3K / $4K",
        "£1K / 2K - £3K / 4K",
        "£1K / £2K - £3K / £4K",
        "£1K / $2K - $3K / $4K",
        "£1K / $2K - £3K / £4K",
        "£1K, $2K - £3K / $4K",
        "£1K / $2K - £3K, $4K",
        "£1K / $2K, £3K / $4K",
    ],
)
def test_other_figures_take_no_turns(text: str) -> None:
    assert _interleaved(text) is None


def test_a_unit_is_a_power_of_ten() -> None:
    assert [power_of(unit) for unit in ("K", "m", "Crore", "", None)] == [3, 6, 7, -1, -1]


def test_a_percentage_keeps_its_places() -> None:
    (number,) = scan("0.25%")
    assert percent_of(number) == Decimal("0.25")
