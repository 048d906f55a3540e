"""Parts that are said to be there no more, and offers of which nothing has come."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

LINES = {
    "they took back the 10k sign-on": "sign_on 10k denied; no sign_on",
    "they took the 10k sign-on back": "sign_on 10k denied; no sign_on",
    "they dropped the 10k sign-on": "sign_on 10k denied; no sign_on",
    "they cut the 10k sign-on to 5k": "sign_on 10k; offer 5k moved",
    "what if they drop the 10k sign-on": "sign_on 10k asked",
    "i dropped the 10k sign-on ask": "third: sign_on 10k ask",
    "Luma gave me nothing yet": "nothing",
    "Luma offered no numbers": "nothing",
    "Luma gave me 240k and no sign-on": "Luma: offer 240k; Luma: no sign_on",
}


@pytest.mark.parametrize(("text", "says"), LINES.items())
def test_what_was_taken_out_or_never_came_is_not_there(text: str, says: str) -> None:
    assert written(understood(text)) == says
