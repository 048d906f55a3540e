"""Numbers that count the word beside them."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Money, Noise
from tests.negotiation.understanding.reading import READER, figure, tokens_of

COUNTS = (
    "6 yoe", "3 rounds", "10k users", "120ms", "30k employees", "30k people", "5 parsecs", "8gb",
    "128k tokens", "two offers", "one", "4 days a week", "5 more vacation days",
)  # fmt: skip


@pytest.mark.parametrize("text", COUNTS)
def test_a_number_that_counts_what_stands_beside_it_is_noise(text: str) -> None:
    assert isinstance(figure(text), Noise)


@pytest.mark.parametrize("text", ["level 4", "year 2", "option 2", "number 3", "I'm 52"])
def test_a_number_of_the_word_in_front_is_noise(text: str) -> None:
    tokens = tokens_of(text)
    assert isinstance(READER.at(tokens, len(tokens) - 1), Noise)


@pytest.mark.parametrize("text", ["a base of 250", "they offer 229"])
def test_an_amount_behind_its_label_counts_nothing(text: str) -> None:
    tokens = tokens_of(text)
    assert isinstance(READER.at(tokens, len(tokens) - 1), Money)
