"""Exchange rates as they are typed."""

from __future__ import annotations

from decimal import Decimal

import pytest

from negotiation.understanding.rates import rate_in
from tests.negotiation.understanding.reading import tokens_of


@pytest.mark.parametrize(
    ("text", "first", "rate"),
    [
        ("1 EUR = 0.80", ["EUR"], "0.80"),
        ("EUR/GBP 0.85", ["EUR", "GBP"], "0.85"),
        ("1 euro = 0.85", ["EUR"], "0.85"),
        ("rate: 0.85", [], "0.85"),
        ("0.85", [], "0.85"),
        ("1 EUR = 1,350", ["EUR"], "1350"),
        ("1", [], "1"),
        ("a b c d e f g h i j k l m n o 2", [], "2"),
    ],
)
def test_a_rate_is_the_one_number_beside_its_currencies(
    text: str, first: list[str], rate: str
) -> None:
    found = rate_in(tokens_of(text))
    assert found is not None
    assert [codes[0] for codes in found.currencies] == first
    assert found.rate == Decimal(rate)


@pytest.mark.parametrize(
    "text", ["", "euros", "0.8 or 0.9", "0", "a b c d e f g h i j k l m n o p 2"]
)
def test_no_number_or_more_than_one_is_no_rate(text: str) -> None:
    assert rate_in(tokens_of(text)) is None


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("1 EUR = 0.80", "EUR"),
        ("1 GBP = 1.25", "GBP"),
        ("1 GBP = 1.25 EUR", "GBP"),
        ("0.85 GBP = 1 EUR", "EUR"),
        ("£0.85 = €1", "EUR"),
        ("€1 = £0.85", "EUR"),
        ("GBP 0.85 is EUR 1", "EUR"),
        ("EUR/GBP 0.85", "EUR"),
        ("GBP/EUR 1.25", "GBP"),
        ("0.85 GBP per EUR", "EUR"),
        ("0.85 GBP", None),  # of one of the other
        ("EUR: it is 0.85", None),
        ("0.85", None),
    ],
)
def test_a_rate_is_of_the_currency_that_it_does_not_stand_beside(text: str, of: str | None) -> None:
    found = rate_in(tokens_of(text))
    assert found is not None
    assert (found.of[0] if found.of else None) == of
