"""Figures that are no pay and count nothing."""

from __future__ import annotations

import pytest

from negotiation.understanding.quantities import Noise
from tests.negotiation.understanding.reading import READER, figure, tokens_of

NOISE = (
    "415-555-0133", "+44 20 7946 0958", "10:30", "24/7", "60/40", "1/48", "401k", "8 am",

)  # fmt: skip


@pytest.mark.parametrize("text", NOISE)
def test_a_figure_that_is_no_pay_is_noise(text: str) -> None:
    assert isinstance(figure(text), Noise)


@pytest.mark.parametrize("text", ["L5", "H100", "E6", "p99"])
def test_a_number_in_a_code_is_noise(text: str) -> None:
    assert isinstance(READER.at(tokens_of(text), 1), Noise)
