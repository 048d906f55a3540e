"""What a sentence gives away, and what promises to sign."""

from __future__ import annotations

import pytest

from negotiation.understanding import short
from negotiation.understanding.message import Slip
from negotiation.understanding.slips import promises_to_sign, slips_in
from tests.negotiation.understanding.reading import tokens_of


def said(text: str) -> list[str]:
    return short.words_of(tokens_of(text))


@pytest.mark.parametrize(
    ("text", "slips"),
    [
        ("I'm sorry to ask, but could it be 250k?", (Slip.SORRY,)),
        ("I apologise for the trouble", (Slip.SORRY,)),
        ("i know it's a lot", (Slip.SORRY,)),
        ("I earn 190k today", (Slip.OWN_PAY,)),
        ("I'm on 190k", (Slip.OWN_PAY,)),
        ("sorry, i make 190k now", (Slip.SORRY, Slip.OWN_PAY)),
        ("yes, deal", (Slip.ACCEPTS,)),
        ("I'll take it", (Slip.ACCEPTS,)),
        ("sounds good to me", (Slip.ACCEPTS,)),
        ("yes, I'd love to, once the base is at 260k in writing", ()),
        ("the deal would need 260k", ()),
        ("I learn fast", ()),
        ("i currently make 190k", (Slip.OWN_PAY,)),
        ("my current salary is lower", (Slip.OWN_PAY,)),
        ("I'd rather not say what I make", ()),
        ("before I make a decision", ()),
        ("ok yes sounds good", (Slip.ACCEPTS,)),
        ("ok", (Slip.ACCEPTS,)),
        ("sure, that works for me", (Slip.ACCEPTS,)),
        ("yes, we talked about that on monday", ()),
        ("once it is in writing that works for me", ()),
        ("I'm sorry to hear that", ()),
        ("", ()),
    ],
)
def test_a_slip_is_found_and_what_looks_like_one_is_not(text: str, slips: tuple[Slip, ...]) -> None:
    assert slips_in(said(text)) == slips


@pytest.mark.parametrize(
    ("text", "promise"),
    [
        ("I'd sign by Friday if the base is 260k", True),
        ("i'm ready to sign today", True),
        ("I will sign on Monday", True),
        ("I signed last year", False),
        ("the sign-on is 20k", False),
        ("they want me to sign", False),
    ],
)
def test_a_promise_is_one_s_own_word_to_sign(text: str, promise: bool) -> None:
    assert promises_to_sign(said(text)) is promise
