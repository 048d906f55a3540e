"""An offer that is no more, and what ends nothing."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Mode
from tests.negotiation.understanding.reading import scanned

MEANT = {
    "anthropic pulled out": Mode.GONE,
    "anthropic hasn't pulled out": Mode.OFFERED,
    "they froze all hiring": Mode.GONE,
    "passed the second round": Mode.OFFERED,
    "they passed after the second round": Mode.GONE,
    "i let my figma offer of 240k lapse": Mode.GONE,
    "last time around nvidia lowballed me at 170k": Mode.GONE,
}


@pytest.mark.parametrize(("line", "mode"), MEANT.items())
def test_an_offer_ends_by_their_word_or_ones_own(line: str, mode: Mode) -> None:
    assert scanned(line).clauses[0].mode is mode
