"""Percentages."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import figure

# typed → as `notation.amount` writes it
AMOUNTS = {
    "15%": "15%",
    "12.5 percent": "12.5%",
    "10 to 15%": "10-15%",
    "10%-15%": "10-15%",
    "15 por ciento": "15%",
}


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_a_percentage_is_read(text: str, said: str) -> None:
    found = figure(text)
    assert found is not None
    assert amount(found) == said
