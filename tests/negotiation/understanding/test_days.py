"""Which day or span begins at the head of a line, on Wednesday, 2 December 2026."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.reading import tokens_of, when

NONE = ("friendly", "mon ami", "sat down", "march on", "may i", "3.12", "1.25", "24/7 support",
        "5/15/40/40", "2026-13-01", "2026-12-40", "32/13", "2nd round", "the 2nd round",
        "the 3rd interview", "L5 days", "12/11k", "dec 15k", "5 d", "999 roads", "end of story",
        "one", "weeks", "mid level", "the end", "40/60", "30. Februar", "0 December")  # fmt: skip


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_day_is_none(text: str) -> None:
    assert when(text) is None


def test_the_longest_reading_wins() -> None:
    found = when("friday, december 11, 2026")
    assert found is not None
    assert found.to == len(tokens_of("friday, december 11, 2026"))
