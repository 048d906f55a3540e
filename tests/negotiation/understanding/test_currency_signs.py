"""The currency whose sign or name stands at a token."""

from __future__ import annotations

import pytest

from negotiation.understanding.currency_signs import currency_at
from negotiation.understanding.quantities import Money, Noise
from tests.negotiation.understanding.reading import figure, tokens_of


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
    found = figure("240k, $20k")
    assert isinstance(found, Money)
    assert found.currencies == ()


@pytest.mark.parametrize("text", ["1 EUR =", "1 EUR = $", "€1 = £", "1 EUR is usd"])
def test_a_rate_that_breaks_off_at_its_sign_is_no_rate(text: str) -> None:
    assert not isinstance(figure(text), Noise)
