"""Words of pay through a slip of the finger, and words that only look like one."""

from __future__ import annotations

import pytest

from negotiation.understanding.lexicon import knows, word_meant_by

SLIPS = {
    "equtiy": "equity", "eqity": "equity", "equityy": "equity", "salray": "salary",
    "bonsu": "bonus", "optoins": "options", "optons": "options",
    "deadlien": "deadline", "minimun": None, "annswer": "answer", "leter": "letter",
    "mnoday": "monday", "thrsday": "thursday", "decemmber": "december", "sining": "signing",
    "bonuss": "bonus", "talkin": "talking", "interviewin": "interviewing",
}  # fmt: skip
OTHERS = (
    "bogus",
    "berlin",
    "basin",
    "testing",
    "resting",
    "equities",
    "onus",
    "stack",
    "saloon",
    "bone",
    "equine",
    "answers",
    "packaged",
    "contact",
    "singing",
    "later",
    "decembre",
    "augusts",
)


@pytest.mark.parametrize(("typed", "word"), SLIPS.items())
def test_two_letters_swapped_or_one_too_few_or_many_is_the_word(
    typed: str, word: str | None
) -> None:
    assert word_meant_by(typed) == word


@pytest.mark.parametrize("typed", OTHERS)
def test_another_letter_makes_another_word(typed: str) -> None:
    assert word_meant_by(typed) is None


@pytest.mark.parametrize("typed", [one for one, word in SLIPS.items() if word])
def test_a_slip_counts_nothing(typed: str) -> None:
    assert knows(typed)
