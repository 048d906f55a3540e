"""Amounts that are two, or about."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Money
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import READER, figure, tokens_of

# typed → as `notation.amount` writes it
AMOUNTS = {
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
    "220s": "~220",
    "220ish": "220",
    "220-ish": "220",
    "240k+": "240k+",
}


@pytest.mark.parametrize(("text", "said"), AMOUNTS.items())
def test_a_range_or_an_amount_told_as_about_is_read(text: str, said: str) -> None:
    found = figure(text)
    assert found is not None
    assert amount(found) == said


@pytest.mark.parametrize("text", ["from 195k to 240k", "von 195k bis 240k"])
def test_a_range_that_says_from_may_be_a_change(text: str) -> None:
    found = READER.at(tokens_of(text), 1)
    assert isinstance(found, Money)
    assert found.from_to is ("to" in text)


def test_a_range_that_says_no_from_is_no_change() -> None:
    found = figure("195k to 240k")
    assert isinstance(found, Money)
    assert not found.from_to
