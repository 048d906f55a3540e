"""Whose a clause speaks of."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Side
from tests.negotiation.understanding.reading import scanned

SIDES = {
    "240k base": [Side.HERE],
    "stripe offered 240k": [Side.COMPANY],
    "stripe offered 240k, 300k equity": [Side.COMPANY, Side.COMPANY],
    "stripe offered 240k. 300k equity": [Side.COMPANY, Side.COMPANY],
    "stripe offered 240k, my base is 250k": [Side.COMPANY, Side.HERE],
    "stripe offered 240k, this offer is 250k": [Side.COMPANY, Side.HERE],
    "the other offer is 240k, 20k bonus": [Side.OTHER, Side.OTHER],
    "another company gave 240k. 20k bonus": [Side.OTHER, Side.OTHER],
    "two rejected me, one offered 190k": [Side.OTHER, Side.OTHER],
    "no other offers, base 240k": [Side.HERE, Side.HERE],
}


@pytest.mark.parametrize(("line", "sides"), SIDES.items())
def test_each_clause_speaks_of_somebody(line: str, sides: list[Side]) -> None:
    assert [clause.side for clause in scanned(line).clauses] == sides
