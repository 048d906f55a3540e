"""Words of most headers qualify nothing, and are not looked at further."""

from __future__ import annotations

from itertools import permutations

import pytest

from guides.bands import qualifying
from guides.bands.qualifying import label_qualifier, qualifier
from guides.data.qualifiers import PLAIN


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts in which the patterns are looked for."""
    seen: list[str] = []

    class Seen:
        def search(self, text: str) -> None:
            seen.append(text)

        fullmatch = search

    monkeypatch.setattr(qualifying, "_ANY", Seen())
    return seen


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    qualifier.cache_clear()
    label_qualifier.cache_clear()


def test_no_pattern_finds_anything_in_plain_words_whichever_stand_side_by_side() -> None:
    for between in (" ", " (", "/", ", "):
        for words in permutations(sorted(PLAIN), 2):
            assert qualifying._ANY.search(between.join(words)) is None


def test_plain_words_are_not_looked_at(looked_at: list[str]) -> None:
    assert qualifier("Equity/Profit Sharing (Annual)") is None
    assert label_qualifier("San Francisco / Remote (US)") is None
    assert qualifier("") is None
    assert looked_at == []


def test_one_other_word_is_enough_to_be_looked_at(looked_at: list[str]) -> None:
    assert qualifier("Base (net)") is None
    assert label_qualifier("New York 80%") is None
    assert looked_at[:2] == ["base (net)", "new york 80%"]
