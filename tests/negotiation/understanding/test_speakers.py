"""Pasted chats: which lines are somebody's turns, and when a list with colons is none."""

from __future__ import annotations

import pytest

from negotiation.understanding.speakers import turns_in
from tests.negotiation.understanding.reading import tokens_of


@pytest.mark.parametrize(
    ("text", "mine"),
    [
        # The person says something: three words, a word without a figure, or a question.
        ("hr: 240k\nme: 225k plus a bonus", [False, True]),
        ("hr: 240k\nme: ok", [False, True]),
        ("hr: 240k\nme: 225k?", [False, True]),
        ("hr: 240k\nme: 225k", []),
        ("hr: 240k\nme: 225k plus", []),
        ("hr: 240k\nme: 225 230 240 250", []),
        ("hr: 240k\nme: !!", []),
        ("me: hello there you", []),  # and somebody else does
        # One speaks twice, or all have the names of people.
        ("hr: hi\nhr: 240k", [False, False]),
        ("Tom: 240k\nAnna: 250k", [False, False]),
        ("Tom: 240k\nbonus: 20k", []),
        ("base: 240k\nbonus: 20k", []),
        # A time of day, a verb and a stroke that stands apart.
        ("[10:41] hr: 240k\n[10:42] me: fine by me", [False, True]),
        ("hr (10:41): 240k / me: fine", [False, True]),
        ("hr says: 240k\nme: fine", [False, True]),
        ("hr: 240k/me: fine", []),
        ("very long name here: 240k\nme: fine", []),
    ],
)
def test_a_chat_is_one_where_somebody_talks(text: str, mine: list[bool]) -> None:
    assert [turn.mine for turn in turns_in(tokens_of(text))] == mine
