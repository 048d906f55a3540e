"""Which words label an amount, and which of them say that there is none."""

from __future__ import annotations

import pytest

from negotiation.understanding.labels import denies
from negotiation.understanding.words.cues import Cue
from tests.negotiation.understanding.reading import scanned


def _denied(text: str) -> list[str]:
    return [
        mark.value.value
        for clause in scanned(text).clauses
        for mark in clause.all(Cue.PART)
        if denies(clause, mark)
    ]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("no bonus", ["bonus"]),
        ("no annual bonus", ["bonus"]),
        ("no equity or bonus", ["equity", "bonus"]),
        ("without the bonus", ["bonus"]),
        ("bonus none", ["bonus"]),
        ("kein Bonus", ["bonus"]),
        ("scrap the bonus", ["bonus"]),
        ("there is no sign on", ["sign_on"]),
        ("bonus is low", []),
        ("bonus no 20k", []),
        ("no idea about bonus", []),
        ("the bonus", []),
    ],
)
def test_a_label_may_be_denied(text: str, parts: list[str]) -> None:
    assert _denied(text) == parts


def test_zero_in_words_denies_a_label() -> None:
    assert _denied("bonus zero") == ["bonus"]
