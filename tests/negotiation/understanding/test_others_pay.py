"""What others are paid is nobody's offer, and an offer to others and me is mine."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Side
from tests.negotiation.understanding.reading import scanned

SIDES = {
    "a friend gets 260k": [Side.THIRD],
    "my podmate at google makes 300k": [Side.THIRD],
    "the new guy got 235k": [Side.THIRD],
    "she makes 300k": [Side.THIRD],
    "my google offer is 300k": [Side.COMPANY],
    "me and my roommate both got 240k from ramp": [Side.HERE, Side.COMPANY],
}


@pytest.mark.parametrize(("line", "sides"), SIDES.items())
def test_the_pay_of_somebody_else_is_no_offer(line: str, sides: list[Side]) -> None:
    assert [clause.side for clause in scanned(line).clauses] == sides
