"""Whose a figure behind a head is."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Side
from tests.negotiation.understanding.reading import scanned

SIDES = {
    "current: 198k / new: 236k": [Side.EMPLOYER, Side.EMPLOYER, Side.HERE, Side.HERE],
    "salary now: 140k, new place: 165k": [Side.HERE, Side.EMPLOYER, Side.HERE, Side.HERE],
    "new offer: 236k": [Side.HERE, Side.HERE],
}


@pytest.mark.parametrize(("line", "sides"), SIDES.items())
def test_a_head_tells_whose_the_figure_behind_it_is(line: str, sides: list[Side]) -> None:
    assert [clause.side for clause in scanned(line).clauses] == sides
