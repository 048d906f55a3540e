"""Which quantity begins at a token: money here, the other kinds in files of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.understanding.quantities import Money, Percent, Schedule, Units
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import READER, figure, tokens_of

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
}
NONE = ("base", "the offer", "lakh", ".", "%", "and", "usd", "won 2 awards", "", "all 3")


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_an_amount_of_money_is_read(text: str, said: str) -> None:
    found = figure(text)
    assert found is not None
    assert amount(found) == said


@pytest.mark.parametrize("text", NONE)
def test_what_begins_with_no_figure_is_none(text: str) -> None:
    assert figure(text) is None


def test_an_amount_keeps_its_words() -> None:
    found = figure("$240k - $260k a year, they say")
    assert isinstance(found, Money)
    assert found.words == "$240k - $260k a year"


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
