"""Percentages."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import figure, told_figure

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


# typed → all that is known of the figure at its head
WHOLE = {
    "15%": "15% to 2",
    "15 %": "15% to 2",
    "15 percent": "15% to 2",
    "15 pct": "15% to 2",
    "15 prozent": "15% to 2",
    "15 procent": "15% to 2",
    "15 per cent": "15% to 3",
    "15 per cents": "15 to 1",
    "15 por ciento": "15% to 3",
    "15 por cento": "15% to 3",
    "15 pour cent": "15% to 3",
    "15 per": "15 to 1",
    "15": "15 to 1",
    "15 to 20%": "15-20% to 4",
    "15% to 20%": "15-20% to 5",
    "15 - 20%": "15-20% to 4",
    "15 or 20%": "15-20% to 4",
    "15~20%": "15-20% to 4",
    "15/20%": "15 to 1",
    "20-15%": "20 to 1",
    "15-15%": "15 to 1",
    "15-1000%": "15-1000% to 4",
    "15-1001%": "15 to 1",
    "1000%": "1000% to 2",
    "1001%": "1.001k to 1 grouped",
    "15k%": "15k to 2 scaled",
    "15k-20%": "15k to 2 scaled",
    "15-20k%": "15 to 1",
    "15% to 20": "15% to 2",
    "15% to": "15% to 2",
    "100% sure": "noise to 2",
    "100% of the bonus": "noise to 2",
    "100% of my whole annual bonus": "100% to 2",
    "100% of one two three bonus": "100% to 2",
    "100% of the base": "100% to 2",
    "100% bonus": "100% to 2",
    "2 months pay": "16.67% to 3",
    "2 months of pay": "16.67% to 4",
    "2 months' pay": "16.67% to 4",
    "2 month's salary": "16.67% to 3",
    "2 months": "2 to 1",
    "2 months of work": "2 to 1",
    "12 months pay": "100% to 3",
    "13 months pay": "13 to 1",
    "2k months pay": "2k to 2 scaled",
    "1.5 monthly salaries": "12.5% to 3",
    "11 monthly salaries": "91.67% to 3",
    "12 monthly salaries": "noise to 1",
    "4 monthly salary": "33.33% to 3",
    "5 monthly salary": "5 per month to 2",
    "4 gross monthly salary": "33.33% to 4",
    "2 gross salary": "2 to 1",
    "2 salaries": "16.67% to 2",
    "11 salaries": "91.67% to 2",
    "12 salaries": "noise to 1",
    "13 salaries": "noise to 1",
    "2 monthly": "2 per month to 2",
    "2 gross": "2 to 1",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_figure(text) == told
