"""What is looked at before and behind a place of a text."""

from __future__ import annotations

import pytest

from guides.text.beside import REACH, before, behind


@pytest.mark.parametrize(
    ("text", "at", "wanted"),
    [("ask for $5", 8, ("ask for ", "$5")), ("ask", 0, ("", "ask")), ("ask", 3, ("ask", ""))],
)
def test_a_place_parts_a_text(text: str, at: int, wanted: tuple[str, str]) -> None:
    assert (before(text, at), behind(text, at)) == wanted


def test_what_stands_further_away_than_a_line_is_not_beside() -> None:
    far = "x" * 200
    assert before(f"{far}here", 200) == behind(f"here{far}", 4) == "x" * 90
    assert REACH == 90
