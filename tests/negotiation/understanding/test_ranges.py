"""Amounts that are two, or about."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Money
from tests.negotiation.understanding.notation import amount
from tests.negotiation.understanding.reading import READER, figure, tokens_of, told_figure

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


# typed → all that is known of the figure at its head
WHOLE = {
    "240-260k": "240k-260k to 4 scaled",
    "240k-260k": "240k-260k to 5 scaled",
    "240k - 260k": "240k-260k to 5 scaled",
    "240 k-260 k": "240k-260k to 5 scaled",
    "240 to 260": "240-260 to 3",
    "240 to 240": "240 to 1",
    "240 to 720": "240-720 to 3",
    "240 to 721": "240 to 1",
    "100k-300k": "100k-300k to 5 scaled",
    "100k-301k": "100k to 2 scaled",
    "240 and 260k": "240 to 1",
    "240-two sixty": "240 to 1",
    "240k bis 260k": "240k-260k to 5 scaled",
    "240 through 260": "240-260 to 3",
    "240 till 260": "240-260 to 3",
    "240/260": "240 to 1",
    "95k EUR - 105k": "95k-105k EUR to 6 scaled",
    "95k - 105k EUR": "95k-105k EUR to 6 scaled",
    "€95k-€105k": "95k-105k EUR to 7 scaled",
    "95k EUR": "95k EUR to 3 scaled",
    "240-260k equity": "240k-260k to 4 scaled",
    "240k-260k equity": "240k-260k to 5 scaled",
    "250k - 320k equity": "250k to 2 scaled",
    "1.1-1.3 cr": "11m-13m INR to 4 scaled decimals lakhs",
    "11-13 lakh": "1.1m-1.3m INR to 4 scaled lakhs",
    "11 lakh - 1.3 cr": "1.1m INR to 2 scaled lakhs",
    "0.9-1.1m": "900k-1.1m to 4 scaled decimals",
    "900k-1.1m": "900k-1.1m to 5 scaled",
    "1-900k": "1 to 1",
    "240s": "~240 to 2",
    "240ish": "240 to 2",
    "240sish": "~240 to 2",
    "240-ish": "240 to 3",
    "240 -ish": "240 to 3",
    "240 ish": "240 to 1",
    "240-ishy": "240 to 1",
    "low 240s": "none",
    "240k s": "240k to 2 scaled",
    "240- 260k": "240k-260k to 4 scaled",
    "240-1,260": "240 to 1",
    "1,240-1,260": "1.24k-1.26k to 3 grouped",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_figure(text) == told
