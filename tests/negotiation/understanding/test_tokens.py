"""Words, numbers and signs, each with its place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiation.understanding.tokens import MOST, MOST_FACTS, Kind, tokenize

SPLIT = {
    "230k base": ("230", "k", "base"),
    "$240,000": ("$", "240,000"),
    "€95.000,50": ("€", "95.000,50"),
    "95'000": ("95'000",),
    ".5m": (".5", "m"),
    "v.5": ("v", ".", "5"),
    "10%": ("10", "%"),
    "don't": ("don't",),
    "L5-L6": ("L", "5", "-", "L", "6"),
    "a\n\n b": ("a", "\n\n ", "b"),
    "MLエンジニア": ("ML", "エンジニア"),
    "600万円": ("600", "万", "円"),
    "snake_case": ("snake", "_", "case"),
    "character.ai": ("character", ".", "ai"),
    "": (),
}


@pytest.mark.parametrize(("text", "parts"), SPLIT.items())
def test_a_text_is_cut_into_words_numbers_and_signs(text: str, parts: tuple[str, ...]) -> None:
    assert tuple(token.text for token in tokenize(text)) == parts


def test_a_token_knows_its_kind() -> None:
    kinds = [token.kind for token in tokenize("Base 250\n,")]
    assert kinds == [Kind.WORD, Kind.NUMBER, Kind.LINE, Kind.SIGN]


def test_what_stands_right_behind_something_is_glued_to_it() -> None:
    assert [token.glued for token in tokenize("230k base")] == [False, True, False]


def test_a_word_is_folded_and_a_line_end_is_the_same_whatever_follows() -> None:
    assert [token.norm for token in tokenize("GEHÄLTER\n\n  x")] == ["gehalter", "\n", "x"]


def test_a_capital_is_known_by_the_first_letter() -> None:
    assert [token.capital for token in tokenize("Base bAse 3")] == [True, False, False]


def test_so_many_tokens_are_read_and_no_more() -> None:
    assert len(tokenize("x " * (MOST + 5))) == MOST
    assert len(tokenize("1 " * (MOST_FACTS + 5))) == MOST_FACTS


def test_the_last_number_that_is_read_keeps_its_scale() -> None:
    assert tokenize("1k " * (MOST_FACTS + 5))[-1].text == "k"


@given(st.text(max_size=60))
def test_every_token_is_the_text_at_its_place(text: str) -> None:
    tokens = tokenize(text)
    assert [text[token.start : token.end] for token in tokens] == [token.text for token in tokens]
    assert all(one.end <= other.start for one, other in pairwise(tokens))
