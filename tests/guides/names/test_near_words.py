"""Slips of the finger: which known words a typed one may stand for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guides.names.near_words import NearWords

KNOWN = ("cardiff", "engineer", "engine", "francisco", "midjourney", "stripe", "york", "manager")
NEAR = NearWords(KNOWN)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("cardif", "cardiff"),
        ("midjurney", "midjourney"),
        ("midjuorny", "midjourney"),  # two slips in a long word
        ("nidjourney", "midjourney"),  # the first letter
        ("imdjourney", "midjourney"),
        ("fransisco", "francisco"),
        ("strpe", "stripe"),
        ("stirpe", "stripe"),
        ("mangaer", "manager"),
    ],
)
def test_a_slip_is_near_its_word(typed: str, known: str) -> None:
    assert NEAR.of(typed) == [known]


@pytest.mark.parametrize("typed", ["yrok", "carrot", "", "x", "mid", "journey", "stripping"])
def test_what_is_far_or_short_is_near_nothing(typed: str) -> None:
    assert NEAR.of(typed) == []


def test_words_equally_near_are_all_given() -> None:
    assert sorted(NEAR.of("enginee")) == ["engine", "engineer"]


@given(st.sampled_from([word for word in KNOWN if len(word) > 4]), st.data())
def test_one_letter_left_out_is_forgiven_in_words_of_six_letters(
    word: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    typed = word[:at] + word[at + 1 :]
    if len(typed) > 4 and typed not in KNOWN:
        assert word in NEAR.of(typed)
    else:
        assert len(word) <= 6 or typed in KNOWN
