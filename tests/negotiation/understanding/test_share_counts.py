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
    "10k options at a strike of 2": "10000 units",  # what has a price each is counted
    "10k options, three words, strike": "10k",
    "10k options": "10k",
    "10k, strike 2": "10k",
    "15,500 incentive stock options": "15500 units",
    "15,500 non-qualified options": "15500 units",
    "999 rsus, 215 base": "999",
    "1000 rsus, 215 base": "1000 units",
    "240 isos, 215 base": "240 units",
    "240 options, 215 base": "240",
    "240 options on a base of 215k": "240 units",
    "240 rsus, 19 base": "240 units",
    "240 rsus, 20 base": "240",
    "240 rsus, 999 base": "240",
    "240 rsus, 1000 base": "240 units",
    "240 rsus, base 215": "240",
    "240 rsus, 215 bonus": "240 units",
    "240 rsus, worth 96k, 215 base": "240 units",
    "240 rsus in all worth 96k, 215 base": "240 units",
    "240 rsus all in all worth 96k, 215 base": "240",
    "2.5 shares": "2.5",
    "100-200 shares": "100-200",
    "140 equity": "140",
    "140 ordinary shares": "140 units",
    "140 common stock": "140 units",
    "140 share": "140",
}
# the figure of a count is its second number
BEHIND = {
    "230 + 250 rsus": "250",
    "20 + 250 rsus": "250",
    "19 + 250 rsus": "250 units",
    "999 / 250 rsus": "250",
    "1000 + 250 rsus": "250 units",
    "bonus + 250 rsus": "250 units",
    "230 bonus 250 rsus": "250 units",
    "215 base 240 rsus": "240",
    "base 215 240 rsus": "240",
}


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_a_count_of_shares_is_told_from_their_worth(text: str, said: str) -> None:
    found = figure(text)
    assert found is not None
    assert amount(found) == said


@pytest.mark.parametrize(("text", "said"), BEHIND.items())
def test_a_count_behind_a_figure_without_its_thousand_has_none_either(text: str, said: str) -> None:
    found = figure(text, 2)
    assert found is not None
    assert amount(found) == said
