"""Numbers that count the word beside them."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Money, Noise
from tests.negotiation.understanding.reading import READER, figure, tokens_of, told_figure

COUNTS = (
    "6 yoe", "3 rounds", "10k users", "120ms", "30k employees", "30k people", "5 parsecs", "8gb",
    "128k tokens", "two offers", "one", "4 days a week", "5 more vacation days",
    "2 more offers", "12 extra people", "3 fte",
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


# typed → all that is known of the figure at its head
WHOLE = {
    "5 more vacation days": "noise to 1",
    "5 extra days": "noise to 1",
    "5 more money": "5 to 1",
    "5 more": "5 to 1",
    "5 days a week": "noise to 1",
    "4 day week": "noise to 1",
    "4 days week": "noise to 1",
    "4 days each": "noise to 1",
    "10 hours per": "noise to 1",
    "10 hours in": "10 to 1",
    "10 hours": "10 to 1",
    "4 months every": "noise to 1",
    "12 monthly instalments": "noise to 1",
    "12 equal monthly instalments": "noise to 1",
    "12 a b c instalments": "12 to 1",
    "3 of them": "noise to 1",
    "19 of us": "noise to 1",
    "20 of us": "20 to 1",
    "3 of it": "3 to 1",
    "3 of whom": "noise to 1",
}


@pytest.mark.parametrize(("text", "told"), WHOLE.items())
def test_what_is_read_is_known_to_its_last_word(text: str, told: str) -> None:
    assert told_figure(text) == told
