"""Whether a message tells an ask that was made and their answer to it."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Mode
from tests.negotiation.not_answered import NOT_ANSWERED
from tests.negotiation.understanding.reading import understood

_ANSWERED = (
    "their first offer was 215k base, i asked for 250k, now they say 228k and that base is final",
    "They answered my counter! 258k base now (it was 245k before)",
    "i already countered with £130k and they came back with £119k base",
    "after my counteroffer they wont move on the base, but they added a 30k sign-on",
    "I had first 140k, asked 160, they moved to 150",
    "They offered 215k. I countered at 250k. They came back with 228k and a 20k sign-on.",
    "I countered 250k, now we're at 229k",
    "we asked for 250k and they raised it to 240k",
    "I asked for 250k, they came back with 228k, want to ask for 240k",
    "they replied to my counter, now it is 231k base",
)


@pytest.mark.parametrize("line", _ANSWERED)
def test_an_ask_and_their_answer(line: str) -> None:
    found = understood(line)
    assert found.answered is not None
    asks = [one for one in found.mentions if one.mode is Mode.ASK]
    offers = [one for one in found.mentions if one.mode is Mode.OFFERED]
    assert any(one.quantity.at >= found.answered for one in offers)
    assert all(one.quantity.at < found.answered for one in asks[:1])


@pytest.mark.parametrize("line", NOT_ANSWERED)
def test_no_ask_or_no_answer(line: str) -> None:
    assert understood(line).answered is None
