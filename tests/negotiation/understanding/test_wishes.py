"""What one would like to be paid, and what others would."""

from __future__ import annotations

import pytest

from negotiation.understanding.message import Mode
from tests.negotiation.understanding.reading import scanned

MEANT = {
    "a sign-on of 25k would make moving easier": Mode.WISHED,
    "i'd sign at 265k": Mode.WISHED,
    "240k would do": Mode.WISHED,
    "i'd prefer 240k": Mode.WISHED,
    "they're leaning towards 240k": Mode.MAYBE,
    "i'd take openai's 240k": Mode.OFFERED,
    "target bonus 12%": Mode.OFFERED,
    "the bonus has a target of 20k": Mode.OFFERED,
    "my target for base is 260k": Mode.WISHED,
}


@pytest.mark.parametrize(("line", "mode"), MEANT.items())
def test_a_wish_is_ones_own(line: str, mode: Mode) -> None:
    assert scanned(line).clauses[0].mode is mode
