"""Ordinary words and their forms, so that none of them is taken for a misspelt name."""

from __future__ import annotations

import pytest

from negotiation.model.common_words import COMMON, is_common


@pytest.mark.parametrize(
    "word",
    ["offer", "base", "anchor", "engineer", "pipeline", "kubernetes", "square", "uber", "us"],
)
def test_a_word_of_the_table_is_common(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize(
    "word",
    ["offers", "offered", "offering", "moved", "redesigned", "topped", "equities", "negotiable",
     "happily", "unvested", "preapproved", "relocations", "biggest"],
)  # fmt: skip
def test_a_form_of_a_common_word_is_common(word: str) -> None:
    assert is_common(word)


@pytest.mark.parametrize(
    "word", ["midjourney", "midjurney", "starlng", "fransisco", "cardiff", "google", "berlin", "s"]
)
def test_a_name_is_not_common(word: str) -> None:
    assert not is_common(word)


def test_the_table_is_small_letters() -> None:
    assert len(COMMON) > 3_000
    assert all(word.isascii() and word.islower() for word in COMMON)
