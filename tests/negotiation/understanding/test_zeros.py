"""A zero that a figure has too few or too many is put right, wherever the sentence says so."""

from __future__ import annotations

import pytest

from tests.negotiation.understanding.notation import written
from tests.negotiation.understanding.reading import understood

MENDED = {
    "24k base, oops, forgot a zero": "base 240k",
    "base is 24k no wait i lost a zero": "base 240k",
    "pdf: $24,000, they left out a zero, it's $240,000": "figure 24k USD denied; offer 240k USD",
    "240k base, 30k equity oops a zero short": "base 240k; equity 300k",
    "base 2400k, one zero too many": "base 240k",
}  # fmt: skip
AS_TYPED = (
    "240k base, they dropped the bonus to zero",
    "240k base, zero bonus",
    "240k base, i started from zero",
    "240k, a zero got lost",  # before: this is how it should be
)


@pytest.mark.parametrize(("line", "says"), MENDED.items())
def test_a_figure_gets_the_zero_that_it_lacks(line: str, says: str) -> None:
    assert written(understood(line)) == says


@pytest.mark.parametrize("line", AS_TYPED)
def test_a_zero_that_is_an_amount_changes_none(line: str) -> None:
    assert [one.words for one in understood(line).mentions] == ["240k"]


@pytest.mark.parametrize(
    ("line", "off"),
    [("whoops, dropped a zero there", 1), ("missed a 0, sorry", 1), ("one zero too many", -1),
     ("an extra zero slipped in", -1), ("zero interest", 0), ("did i drop a zero?", 0)],
)  # fmt: skip
def test_by_itself_it_tells_by_how_many_zeros_the_last_figure_is_off(line: str, off: int) -> None:
    assert understood(line).zeros == off
