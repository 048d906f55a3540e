"""Counts of shares and options."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import figure

# typed → as `notation.amount` writes it
AMOUNTS = {
    "9000 shares": "9000 units",
    "18,000 ISOs": "18000 units",
    "9000 stock units": "9000 units",
    "500 rsus": "500 units",
    "500 RSUs over 4 years": "500 units",
    "240 rsus on a base of 215k": "240 units",
    "240 rsus, 215 base": "240",  # where the base leaves its thousand out, so does the grant
    "140 stock": "140",
}


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_a_count_of_shares_is_told_from_their_worth(text: str, said: str) -> None:
    found = figure(text)
    assert found is not None
    assert amount(found) == said
