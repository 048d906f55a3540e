"""Which amounts of a sentence are pay, and of which part: bounds, sums, pairs, conversions."""

from __future__ import annotations

import pytest

from guides.data.currencies_at_home import PER_DOLLAR
from tests.guides.advice.told import told


@pytest.mark.parametrize(
    ("read", "left"),
    [
        ("$1,000 base", "$999 base"),
        ("$20M total", "$20.01M total"),
        ("£15M total", "£15.01M total"),
        ("€15M total", "€15.01M total"),
        ("INR 1,000,000,000,000 total", "INR 1,000,000,000,001 total"),
        ("200% bonus", "201% bonus"),
        ("15% bonus", "15% more"),
    ],
)
def test_an_amount_is_no_price_and_no_revenue(read: str, left: str) -> None:
    assert told(f"Ask for a {read}.").startswith("ask ")
    assert told(f"Ask for a {left}.") == ""


@pytest.mark.parametrize(
    ("text", "says"),
    [
        # One range, or two figures.
        ("Ask for a sign-on between $25K and $40K.", "ask sign_on 25-40"),
        ('"Between $25K and $40K sign-on would work for me."', "ask sign_on 25-40"),
        ("Ask for a sign-on between $40K and $25K.", "ask sign_on 40, ask sign_on 25"),
        ("Ask for a sign-on between $25K and £40K.", "ask sign_on 25, ask sign_on 40"),
        ("Ask for a sign-on of $25K and $40K.", "ask sign_on 25, ask sign_on 40"),
        # A sum of the parts before it, of all or of the last of them.
        (
            "Ask for $340K base, $400K bonus ($740K).",
            "ask base 340, ask bonus 400, ask total 740",
        ),
        (
            "Ask for $340K base, $300K equity, $100K bonus, $10K sign-on ($750K).",
            "ask base 340, ask equity 300, ask bonus 100, ask sign_on 10, ask total 750",
        ),
        (
            "Ask for $340K base, $300K equity, $100K bonus ($400K).",
            "ask base 340, ask equity 300, ask bonus 100, ask total 400",
        ),
        ("Ask for $340K base, $400K bonus ($741K).", "ask base 340, ask bonus 400, ask bonus 741"),
        ("Ask for $400K bonus ($400K, in full).", "ask bonus 400"),
        ("Ask for $340K base, €400K bonus ($740K).", "ask base 340, ask bonus 400, ask bonus 740"),
        ("Ask for $340K base, 20% bonus ($340K).", "ask base 340, ask bonus 20%, ask bonus 340"),
        # A label that stands behind the next figure.
        ("Ask for €155K / €160K RSU.", "ask base 155, ask equity 160"),
        ("Ask for €155K | €16K bonus.", "ask base 155, ask bonus 16"),
        ("Ask for €155K / €160K base.", "ask base 155, ask base 160"),
        ("Ask for RSUs: €155K / £160K RSU.", "ask equity 155, ask equity 160"),
        ("Ask for £155K / €160K RSU.", "ask equity 155, ask equity 160"),
        ("Ask for €155K or a 15% bonus.", "ask base 155, ask bonus 15%"),
        # A pair in another currency is of the same two parts.
        (
            "Accept €105K base / €90K options or S$138K / S$115K.",
            "accept base 105, accept equity 90, accept base 138, accept equity 115",
        ),
        (
            "Accept €105K base, €90K options or S$138K / S$115K.",
            "accept base 105, accept equity 90, accept equity 138, accept equity 115",
        ),
        (
            "Accept €105K base / €90K options or S$138K and S$115K.",
            "accept base 105, accept equity 90, accept equity 138, accept equity 115",
        ),
        # The same figure in dollars, and another one.
        ("Ask for AED 485,000 base ($132,000).", "ask base 485"),
        ("Ask for £285K / $375K base.", "ask base 285"),
        ("Ask for $375K / £285K base.", "ask base 375"),
        ("Ask for £285K (≈$375K).", "ask base 285"),
        ("Ask for £285K base / $375K equity.", "ask base 285, ask equity 375"),
        ("Ask for £285K base and $375K.", "ask base 285, ask base 375"),
        ("Ask for £285K / €330K base.", "ask base 285, ask base 330"),
        # A label behind a figure, unless it is far and what stands before is tied to it.
        ("Ask for a base of $240K effective Year 1 comp.", "ask total 240"),
        ("Ask for a base of $240K effective in-Year-1 comp.", "ask base 240"),
        ("Ask for base pay: $240K effective in-Year-1 comp.", "ask base 240"),
        ("Ask for more base, $240K effective in-Year-1 comp.", "ask total 240"),
        # What a total is made of names nothing.
        ("Ask for total comp (base + RSUs) of $300K.", "ask total 300"),
    ],
)
def test_an_amount_is_of_the_part_that_stands_beside_it(text: str, says: str) -> None:
    assert told(text) == says


@pytest.mark.parametrize(
    ("dollars", "converts"), [(79, False), (80, True), (100, True), (125, True), (126, False)]
)
def test_a_conversion_is_within_a_quarter_of_the_rate(dollars: int, converts: bool) -> None:
    as_much = PER_DOLLAR["INR"] * 1_000  # as 100,000 dollars
    for text in (
        f"Ask for INR {as_much:,} base (${dollars}K).",
        f"Ask for ${dollars}K base (INR {as_much:,}).",
    ):
        assert told(text).count("ask") == (1 if converts else 2)
