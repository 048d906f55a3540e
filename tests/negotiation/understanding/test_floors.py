"""The least that one would take now, and what only looks like it."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Mode
from tests.negotiation.understanding.reading import scanned

MEANT = {
    "my minimum is 225k": Mode.FLOOR,
    "since 2022 my minimum is 125k": Mode.FLOOR,
    "when i changed jobs in 2022 my minimum was 125k": Mode.GONE,
    "the least i'd ever take is 220k": Mode.FLOOR,
    "the lowest salary of my life was 31k": Mode.BEFORE,
    "i'd be sad below 205k": Mode.FLOOR,
    "i'm sad that it's below 205k": Mode.OFFERED,
    "i walk away at 200k": Mode.FLOOR,
    "i walk away with 200k": Mode.OFFERED,
    "i wouldn't walk away even at 200k": Mode.MAYBE,
    "230k or i stay where i am": Mode.FLOOR,
    "230k or leave it": Mode.OFFERED,
    "she won't move for less than 195k": Mode.FLOOR,
    "he won't go below 195k": Mode.OFFERED,
    "the bonus comes with a floor of 20k": Mode.OFFERED,
    "for the bonus i have a floor of 20k": Mode.FLOOR,
}


@pytest.mark.parametrize(("line", "mode"), MEANT.items())
def test_a_floor_is_the_least_that_one_would_take_now(line: str, mode: Mode) -> None:
    assert scanned(line).clauses[0].mode is mode
