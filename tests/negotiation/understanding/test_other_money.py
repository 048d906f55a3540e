"""Money that is nobody's pay."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Side
from tests.negotiation.understanding.reading import scanned

SIDES = {
    "rent is 3k, they offer 240k": [Side.THIRD, Side.HERE],
    "they just raised $300M": [Side.THIRD],
    "they raised it to 162k": [Side.HERE],
    "sold my shares for 300k": [Side.THIRD],
    "they bill me out at 38 an hour": [Side.THIRD],
    "i paid a coach 200 bucks": [Side.THIRD],
    "paid": [Side.HERE],
    "i paid. 300": [Side.HERE, Side.HERE],
    "i spent 300": [Side.THIRD],
    "i paid 300": [Side.HERE],
    "i paid for a coach 200": [Side.THIRD],
    "i have paid 300 for it": [Side.HERE],
}


@pytest.mark.parametrize(("line", "sides"), SIDES.items())
def test_what_is_raised_spent_or_sold_is_no_offer(line: str, sides: list[Side]) -> None:
    assert [clause.side for clause in scanned(line).clauses] == sides
