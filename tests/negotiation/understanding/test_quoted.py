"""What somebody says in a pasted chat is of their pay, and what is said around it is not."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("Tom: we got 250k at google", "third: figure 250k"),
        ("Tom: we got 250k at google. they offered me 240k", "third: figure 250k; offer 240k"),
        ("they offer 240k, Tom: we got 250k at google", "offer 240k; third: figure 250k"),
        ("base 240k. Tom: we got 250k. bonus 20k", "base 240k; third: figure 250k; bonus 20k"),
        ("Tom: we can do 250k", "offer 250k moved"),
        ("tom: 250k", "figure 250k"),
    ],
)
def test_only_the_words_of_a_speaker_are_theirs(line: str, says: str) -> None:
    assert written(understood(line)) == says
