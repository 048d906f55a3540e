"""Money, percentages, counts of shares and schedules; and figures that are none of these."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.model.common_words import is_common
from negotiation.model.said import Per
from negotiation.understanding.lexicon import knows
from negotiation.understanding.quantities import (
    Money,
    Noise,
    Percent,
    Quantity,
    Reader,
    Schedule,
    Units,
    currency_at,
    schedule_at,
    years_at,
)
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import FEW, tokens_of

READER = Reader(
    knows, frozenset({"options", "shares", "isos", "rsus", "units", "stock"}), is_common
)
# typed → as `notation.amount` writes it
AMOUNTS = {
    "250": "250",
    "250k": "250k",
    "$250k": "250k USD",
    "$ 250k": "250k USD",
    "US$250k": "250k USD",
    "USD 250k": "250k USD",
    "250k USD": "250k USD",
    "250k dollars": "250k USD",
    "250 000 €": "250k EUR",
    "€95.000": "95k EUR",
    "£125,000": "125k GBP",
    "C$165k": "165k CAD",
    "A$150k": "150k AUD",
    "CHF 120k": "120k CHF",
    "62 000 kr": "62k SEK",
    "Rs 36,00,000": "3.6m INR",
    "₹38L": "3.8m INR",
    "38 LPA": "3.8m INR",
    "38 lakhs": "3.8m INR",
    "1 crore 20 lakh": "12m INR",
    "¥9,000,000": "9m JPY",
    "280 000 Kč": "280k CZK",
    "250k pesos": "250k MXN",
    "two hundred thousand": "200k",
    # ranges
    "240-260k": "240k-260k",
    "240k-260k": "240k-260k",
    "240k-270": "240k-270k",
    "$240k - $260k": "240k-260k USD",
    "95k EUR - 105k": "95k-105k EUR",
    "240 to 260k": "240k-260k",
    "240 or 260k": "240k-260k",
    "240~260k": "240k-260k",
    "1.1-1.3 cr": "11m-13m INR",
    "240-200k": "240",  # no range: it falls
    "100k-400k": "100k",  # no range: it rises too far
    "250k - 120k equity": "250k",
    "250k and 300k": "250k",
    # about
    "220s": "~220",
    "220ish": "220",
    "220-ish": "220",
    "240k+": "240k+",
    # other quantities
    "15%": "15%",
    "12.5 percent": "12.5%",
    "10 to 15%": "10-15%",
    "10%-15%": "10-15%",
    "15 por ciento": "15%",
    "9000 shares": "9000 units",
    "18,000 ISOs": "18000 units",
    "9000 stock units": "9000 units",
    "500 rsus": "500 units",
    "500 RSUs over 4 years": "500 units",
    "240 rsus on a base of 215k": "240 units",
    "240 rsus, 215 base": "240",  # where the base leaves its thousand out, so does the grant
    "140 stock": "140",
    "5/15/40/40": "5/15/40/40",
    "10-20-30-40": "10/20/30/40",
    "25% 25% 25% 25%": "25/25/25/25",
    "33% first year, 33% second, 22% third, 12% fourth": "33/33/22/12",
}
NOISE = (
    "415-555-0133", "+44 20 7946 0958", "10:30", "24/7", "60/40", "1/48", "401k", "8 am",
    "30k people", "5 parsecs", "8gb", "128k tokens", "two offers", "one",
)  # fmt: skip
NONE = ("base", "the offer", "lakh", ".", "%", "and", "usd", "won 2 awards", "", "all 3")


def first(text: str) -> Quantity | None:
    tokens = tokens_of(text)
    return READER.at(tokens, 0) if tokens else None


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_an_amount_is_read(text: str, said: str) -> None:
    found = first(text)
    assert found is not None
    assert amount(found) == said


@pytest.mark.parametrize("text", NOISE)
def test_a_figure_that_is_no_pay_is_noise(text: str) -> None:
    assert isinstance(first(text), Noise)


@pytest.mark.parametrize("text", ["6 yoe", "3 rounds", "10k users", "120ms", "30k employees"])
def test_what_a_word_of_the_tables_counts_is_noise_too(text: str) -> None:
    assert isinstance(first(text), Noise)


@pytest.mark.parametrize("text", NONE)
def test_what_begins_with_no_figure_is_none(text: str) -> None:
    assert first(text) is None


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("9k/month", Per.MONTH),
        ("9k / month", Per.MONTH),
        ("9k a month", Per.MONTH),
        ("9k per mo", Per.MONTH),
        ("9k (per month)", Per.MONTH),
        ("9k monthly", Per.MONTH),
        ("12k pm", Per.MONTH),
        ("£4,200 p.m.", Per.MONTH),
        ("180k pm role", None),
        ("9k pro Monat", Per.MONTH),
        ("9k al mes", Per.MONTH),
        ("120/h", Per.HOUR),
        ("$85 an hour", Per.HOUR),
        ("£520 a day", Per.DAY),
        ("1,900 a week", Per.WEEK),
        ("4,200 biweekly", Per.FORTNIGHT),
        ("4,200 every two weeks", Per.FORTNIGHT),
        ("4,200 per paycheck", Per.FORTNIGHT),
        ("4,800 twice a month", Per.SEMI_MONTH),
        ("30k quarterly", Per.QUARTER),
        ("110k p.a.", Per.YEAR),
        ("110k pa", Per.YEAR),
        ("110k per annum", Per.YEAR),
        ("110k im Jahr", Per.YEAR),
        ("38 LPA", Per.YEAR),
        ("110k", None),
        ("110k a lot", None),
        ("110k i", None),
    ],
)
def test_a_period_right_behind_an_amount_is_its_own(text: str, per: Per | None) -> None:
    found = first(text)
    assert isinstance(found, Money)
    assert found.per is per


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("400k over 4 years", 4),
        ("400k over four", 4),
        ("400k/4", 4),
        ("400k/4y", 4),
        ("400k (over 3 years)", 3),
        ("400k 4 years", 4),
        ("400k vesting over 5 years", 5),
        ("400k over 1 year", None),
        ("400k over 12 years", None),
        ("400k over there", None),
        ("400k", None),
    ],
)
def test_the_years_of_a_grant_are_read_behind_it(text: str, years: int | None) -> None:
    found = first(text)
    assert isinstance(found, Money)
    assert found.years == years


@pytest.mark.parametrize(
    ("text", "bare", "strong"),
    [
        ("250", True, False),
        ("250k", False, True),
        ("2500", False, True),
        ("$250", True, True),
        ("1.5", True, False),
    ],
)
def test_a_small_plain_number_is_bare_and_a_sign_a_scale_or_four_digits_make_it_strong(
    text: str, bare: bool, strong: bool
) -> None:
    found = first(text)
    assert isinstance(found, Money)
    assert (found.bare, found.strong) == (bare, strong)


def test_an_amount_keeps_its_words() -> None:
    found = first("$240k - $260k a year, they say")
    assert isinstance(found, Money)
    assert found.words == "$240k - $260k a year"


@pytest.mark.parametrize("text", ["from 195k to 240k", "von 195k bis 240k"])
def test_a_range_that_says_from_may_be_a_change(text: str) -> None:
    found = READER.at(tokens_of(text), 1)
    assert isinstance(found, Money)
    assert found.from_to is ("to" in text)


def test_a_range_that_says_no_from_is_no_change() -> None:
    found = first("195k to 240k")
    assert isinstance(found, Money)
    assert not found.from_to


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("$", "USD"),
        ("us$", "USD"),
        ("c$", "CAD"),
        ("€", "EUR"),
        ("euros", "EUR"),
        ("pounds sterling", "GBP"),
        ("zł", "PLN"),
        ("Kč", "CZK"),
    ],
)
def test_a_currency_is_read_by_its_sign_or_its_name(text: str, codes: str) -> None:
    found = currency_at(tokens_of(text), 0)
    assert found is not None
    assert found[0][0] == codes


@pytest.mark.parametrize("text", ["try", "all", "250", "base", ""])
def test_an_everyday_word_is_no_currency(text: str) -> None:
    assert currency_at(tokens_of(text), 0) is None


@pytest.mark.parametrize(("text", "code"), [("TRY", "TRY"), ("ALL", "ALL")])
def test_an_everyday_word_in_capitals_is_a_currency(text: str, code: str) -> None:
    assert currency_at(tokens_of(text), 0) == ((code,), 1)


def test_a_sign_right_before_the_next_amount_is_not_this_ones() -> None:
    found = first("240k, $20k")
    assert isinstance(found, Money)
    assert found.currencies == ()


@pytest.mark.parametrize(
    "text", ["50/50/50", "5/15", "20/20", "10/20/30", "25/25/25/25/25", "1/2/3", "L5/15/40/40"]
)
def test_shares_that_do_not_make_a_whole_are_no_schedule(text: str) -> None:
    assert schedule_at(tokens_of(text), 0) is None


def test_the_shares_of_a_schedule_make_one() -> None:
    found = schedule_at(tokens_of("33/33/33"), 0)
    assert isinstance(found, Schedule)
    assert sum(found.shares) == pytest.approx(Decimal(1))


@pytest.mark.parametrize(
    ("text", "years"),
    [("over 4 years", (4, 3)), ("4 yrs", (4, 2)), ("over four", (4, 2)), ("/4", (4, 2)),
     ("4-year", (4, 3)), ("over a 4 year period", (4, 4)), ("4", None), ("over 7 cities", None),
     ("years", None), ("over 2.5 years", None)],
)  # fmt: skip
def test_years_are_counted_and_end_somewhere(text: str, years: tuple[int, int] | None) -> None:
    assert years_at(tokens_of(text), 0) == years


@pytest.mark.parametrize("text", ["L5", "H100", "E6", "p99"])
def test_a_number_in_a_code_is_noise(text: str) -> None:
    assert isinstance(READER.at(tokens_of(text), 1), Noise)


@FEW
@given(st.text("0123456789.,'kKmML%$€/-+ over4years", max_size=25))
def test_every_quantity_lies_inside_the_text_and_goes_forward(text: str) -> None:
    tokens = tokens_of(text)
    for at in range(len(tokens)):
        found = READER.at(tokens, at)
        if isinstance(found, Money | Percent | Units | Schedule):
            assert at <= found.at < found.to <= len(tokens)
            assert found.words
        elif found is not None:
            assert at <= found.at < found.to <= len(tokens)
